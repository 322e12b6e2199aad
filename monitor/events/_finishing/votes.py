"""Percentages of votes: "holds 30% of the voting rights"."""

import re

from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.model import Json

_VOTES = re.compile(
    r" ?的?(?:表决权|投票权)| (?:of (?:the |all |its )?)?(?:voting|votes\b)|"
    r" of [^,.;]{2,40}'s? (?:voting|votes\b)"
)


_VOTES_OF = re.compile(r"\b(?:votes|voting (?:rights|power|shares))\b")


def are_meant(percent: Json, candidate: Candidate, place: Place) -> bool:
    """Whether a percentage is of the votes, which may exceed the share of capital."""
    if not isinstance(percent, dict):
        return False
    if candidate.rule == "ownership-en-list-held-by":
        return (
            _VOTES_OF.search(place.document.text, place.span()[0], candidate.trigger[0]) is not None
        )
    text, told = place.document.text, str(percent["text"])
    start = text.find(told, candidate.trigger[0], place.span()[1])
    return start >= 0 and _VOTES.match(text, start + len(told)) is not None
