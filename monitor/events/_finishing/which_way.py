"""Whether a holder's stake grows or shrinks, for what names no share before and after."""

import re

from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place

_SHRINKS = re.compile(
    "减持|减少|[降减][至到]|稀释|摊薄|降低|套现|抛|清仓|退出|低于|下降|"
    r"\b(?:reduc|cuts?\b|cutting|trim|par(?:e|ing)|slash|halv|lower|dump|offload|s[eo]ll|sold|"
    r"fell|falls?\b|falling|dropp|shed|divest|dilut|below|down\b)",
    re.IGNORECASE,
)
_GROWS = re.compile(
    "增持|增加|[增升][至到]|提高|上升|举牌|超过|吸纳|"
    r"\b(?:rais|lift|boost|increas|add|bump|hik|topp?(?:ed|s) up|doubl|tripl|tighten|buy|bought|"
    r"build|built|accumulat|amass|took\b|tak(?:e|ing)|acquir|purchas|rose\b|ris(?:e|ing)|gr[eo]w|"
    r"above|up\b|climb|upped|enlarg|strengthen|subscri)",
    re.IGNORECASE,
)
# 持股比例降至4%, "has gone above 5%"
_CLAUSE = re.compile("[^，。；,;]{0,32}")


def note(candidate: Candidate, place: Place) -> None:
    """Add the fact `direction`, if the verb tells it and the shares do not."""
    facts = candidate.facts
    if "direction" in facts or {"percent_from", "percent_to"} <= facts.keys():
        return
    if not candidate.keys("holder") or candidate.keys("acquirer"):
        return
    start, end = candidate.trigger
    text = place.document.text
    behind = _CLAUSE.match(text, end, place.span()[1])
    if way := _way(text[start:end]) or _way(behind.group() if behind else ""):
        facts["direction"] = way


def _way(words: str) -> str:
    shrinks, grows = _SHRINKS.search(words), _GROWS.search(words)
    if bool(shrinks) == bool(grows):
        return ""
    return "decrease" if shrinks else "increase"
