"""Whom an English text is about, and who "the Company" is in one that says so before it names any."""

import re
from collections import Counter

from monitor.events._documents.document import Document
from monitor.reading.names.mentions import Mention

_SELF = re.compile(r"\b[Tt]he (?:Company|Corporation|Registrant)\b(?! [A-Z])")
_FIRMS = frozenset({"company", "guess"})


_OFTEN = 3  # times that a text names whom it is about


def settle(document: Document) -> None:
    """The firm of the title; else whoever wrote the text, and none of those whom it names later."""
    talk = document.discourse
    talk.hero = _hero(document)
    found = None if talk.author else _SELF.search(document.text, 0, document.body)
    if found is None or any(i.kind in _FIRMS for i in document.within(0, found.start())):
        return
    titled = document.within(document.body, len(document.text))
    talk.author = next((i.value for i in titled if i.kind == "company"), None)
    talk.unnamed = talk.author is None


def _hero(document: Document) -> Mention | None:
    """The firm named most, where the first sentence or the title names it already."""
    talk = document.discourse
    called = Counter(talk.firms.key(i.value) for i in document.items if i.kind in _FIRMS)
    talk.once = frozenset(key for key, times in called.items() if times == 1)
    if not called or not document.sentences:
        return None
    most, times = called.most_common(1)[0]
    end = len(document.text)
    opening = (*document.within(0, document.sentences[0].end), *document.within(document.body, end))
    firms = [i.value for i in opening if i.kind in _FIRMS]
    named = (talk.firms.full(f) for f in firms if talk.firms.key(f) == most)
    return next(named, None) if times >= _OFTEN else None
