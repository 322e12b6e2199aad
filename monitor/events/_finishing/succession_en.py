"""The office that passes from one person to another, and whether it has, in English."""

import re
from bisect import bisect_left

from monitor.events._english.offices._offices import NAMES
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.reading.claims import modality

# "Has named her to succeed Roth": what the first verb claims holds, not the plan in "to"
_CHOSEN = re.compile(rf"\b(?P<t>{NAMES}|joins|joined)\b[^.;]{{2,140}} to $")

_OF_THE_LATTER = {
    "executive_change-en-becomes",
    "executive_change-en-appointment-of",
    "executive_change-en-office-left",
}


def settle(candidate: Candidate, place: Place) -> None:
    """Give a succession the claim of its main verb, and the office if only earlier sentences name
    it: that of the predecessor, else the one that the successor was given."""
    joined = [f for f in candidate.of("company") if f.mention.start > candidate.trigger[0]]
    # "Will leave Tern to join Halden", "the regulator cleared the appointment of her at Halden"
    if joined and candidate.rule in _OF_THE_LATTER:
        others = [f for f in candidate.of("company") if f not in joined]
        candidate.fillers = [f for f in candidate.fillers if f not in others]
    masked = place.document.masked(place.index)
    end = bisect_left(masked.starts, candidate.trigger[0])
    chosen = _CHOSEN.search(masked.text, max(0, end - 160), end)
    if chosen and candidate.modality == "planned":
        candidate.modality, _ = modality.of(masked.text, *chosen.span("t"), "en")
    if candidate.facts.get("position") or not candidate.of("former"):
        return
    offices = place.document.discourse.offices
    held = (offices.get((f.key, False)) for f in candidate.of("former"))
    given = (offices.get((f.key, True)) for f in candidate.of("person"))
    here = candidate.keys("company")
    key = place.document.discourse.firms.key
    known = [
        told[1]
        for told in (*held, *given)
        if told and (not here or told[2] is None or key(told[2]) in here)
    ]
    if known:
        candidate.facts["position"] = known[0] if len(known[0]) > 1 else known[0][0]
