"""Lets the first sentences of an English text add terms to what only its title tells."""

from collections.abc import Sequence

from monitor.events._documents.document import Document
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.pattern import kinds_after, kinds_in
from monitor.events._patterns.place import Place
from monitor.events._trying.tried import add_terms
from monitor.reading.claims.attribution import NOBODY

_LEAD = 4  # sentences


def complete(document: Document, told: Sequence[Candidate]) -> None:
    """ "Orrin buys Dulzor" in the title, then "Tern is selling the brand for $3m" in the text."""
    titled = [c for c in told if 0 < document.body <= c.trigger[0]]
    types = {c.type for c in titled} - {c.type for c in told if c not in titled}
    if document.lang != "en" or not types:
        return
    for index, (start, end, _) in enumerate(document.sentences[:_LEAD]):
        lowered = document.text[start:end].lower()
        kinds = {k.type: k for k in (*kinds_in(lowered, "en"), *kinds_after(types, lowered, "en"))}
        for kind in (kinds[one] for one in sorted(types & kinds.keys()) if end <= document.body):
            add_terms(kind, Place(document, document.masked(index), index, NOBODY), titled)
