"""Taking "a stake" of unstated size in a firm is not acquiring it."""

import re

from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place

_RULES = frozenset({"acquisition-en-stake", "acquisition-en-some-stake"})
_STAKE = re.compile(r"[^.;]*?\b(?:stake|interest|shareholding|holding|share)s? in\b")
_CONTROLS = re.compile(
    r"\b(?:majority|controlling|control|entire|whole|full|all|remaining|remainder|rest|"
    r"outstanding|half|two-thirds|three-quarters|sole|balance)\b"
)


def typed(candidate: Candidate, place: Place) -> Candidate:
    """The candidate, retyped as shareholding_change if only a stake was taken."""
    if candidate.rule not in _RULES or "percent" in candidate.facts:
        return candidate
    bought = _STAKE.match(place.document.text, candidate.trigger[1], place.span()[1])
    if bought is None or _CONTROLS.search(bought.group()):
        return candidate
    return candidate.like(type="shareholding_change")
