"""Who changes a stake in "X bought shares in Y, raising its holding": X does, in Y."""

import re

from monitor.events._joined.where import position
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.events._trying.parties import fill
from monitor.reading.clauses.later_en import subject_before
from monitor.reading.marks import NAMED

_RULES = frozenset({"shareholding-en-raise"})
_ING = re.compile(r"\w+ing(?: (?:down|back|up))?$")
_SURE = 0.85


def of_the_subject(candidate: Candidate, place: Place) -> None:
    """Give a participle behind a comma to the subject; what it dealt in is the last firm named."""
    start, end = candidate.trigger
    text = place.document.text
    if candidate.rule not in _RULES or not _ING.match(text, start, end) or text[start - 2] != ",":
        return
    masked = place.masked
    trigger = position(place, start)
    acts = subject_before(masked.text, trigger)
    if acts is None:
        return
    holders = fill("holder", acts, acts + 1, place)
    known = {f.key for f in holders}
    named = (p for p in sorted(masked.items) if acts < p < trigger and masked.text[p] in NAMED)
    told = [fill("target", p, p + 1, place) for p in named]
    targets = [f for f in candidate.of("target") if f.mention.start > end]
    targets = targets or [f._replace(score=_SURE) for f in (told[-1] if told else [])]
    candidate.fillers = [*holders, *(f for f in targets if f.key not in known)]
