"""Taking "a stake" of unstated size in a firm is not acquiring it; taking most of it is."""

import re
from decimal import Decimal

from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place

_RULES = frozenset({"acquisition-en-stake", "acquisition-en-some-stake"})
_STAKE = re.compile(r"[^.;]*?\b(?:stake|interest|shareholding|holding|share)s? in\b")
_CONTROLS = re.compile(
    r"\b(?:majority|controlling|control|entire|whole|full|all|remaining|remainder|rest|"
    r"outstanding|half|two-thirds|three-quarters|sole|balance)\b"
)

_BUYS_INTO = re.compile(" into ")  # "bought into Y"


def typed(candidate: Candidate, place: Place) -> Candidate:
    """The candidate, retyped as shareholding_change if only a stake was taken."""
    if candidate.rule == "acquisition-en-direct" and _BUYS_INTO.match(
        place.document.text, candidate.trigger[1]
    ):
        return candidate.like(type="shareholding_change")
    if candidate.rule not in _RULES or "percent" in candidate.facts:
        return candidate
    bought = _STAKE.match(place.document.text, candidate.trigger[1], place.span()[1])
    if bought is None or _CONTROLS.search(bought.group()):
        return candidate
    return candidate.like(type="shareholding_change")


_HALF = 50  # per cent


def as_purchase(candidate: Candidate) -> None:
    """Make it an acquisition if a named buyer gets most of a firm: "sold 70% of Y to X"."""
    share = candidate.facts.get("percent")
    english = candidate.rule.startswith("shareholding-en-")
    if not english or not isinstance(share, dict) or "value" not in share:
        return
    buys = candidate.keys("acquirer") and candidate.keys("target")
    if buys and Decimal(share["value"]) > _HALF:
        candidate.type = "acquisition"


# "Selling shares to its present owners" raises capital; "take the form of shares", "take the stake
# in Y" without a size raise nothing.
_TO_ITS_OWNERS = re.compile(
    r"[^.;]{0,40}?\bshares (?:at [^.;,]{1,24} )?to (?:its|the) (?:[a-z]+ )?"
    r"(?:(?:share|stock)holders|owners|members)\b"
)
_TAKES = re.compile("(?:take|taking|took|bring|brought)")


def is_no_trade(candidate: Candidate, place: Place) -> bool:
    """Whether no share passes from one holder to another, nor grows."""
    text, (start, end) = place.document.text, candidate.trigger
    if candidate.rule == "shareholding-en-sell":
        return _TO_ITS_OWNERS.match(text, end, place.span()[1]) is not None
    takes = candidate.rule == "shareholding-en-raise" and _TAKES.match(text, start)
    return bool(takes) and not {"percent_to", "percent"} & candidate.facts.keys()
