"""Finds a date's sense from its context: a day, a deadline, a beginning, a state, a forecast."""

import re
from typing import Literal

from monitor.reading.regexes.leading import led

Anchor = Literal["on", "by", "as_of", "since", "expected"]

_FUTURE_ZH = led(r"(?:将[于在]?|拟于?|预计|定于|计划于?|有望|力争|预期|即将)[^，。；,;\d]{0,8}$")
_FUTURE_EN = led(
    r"\b(?:will|to be|scheduled|expected|due|plans? to|effective|effect from|would|set to|slated|"
    r"takes over|becomes|joins|retires|steps down)\b[^.;\n]{0,60}$"
)
# "From 1 May, Ann Lee will"
_FUTURE_EN_AFTER = re.compile(r", [^.;,\n]{3,40} (?:will|is to|are to)\b")
# "will buy it, the company said in a filing on Monday"
_SAID_EN = re.compile(
    r"(?<!\bbe )\b(?:said|announced|stated|reported|disclosed|confirmed|wrote|added|"
    r"told [^.;,\n]{2,30})(?: (?:in|to|at|through|via) [^.;,\n]{2,40})?"
    r"(?: (?:late|early|earlier))?(?: on)? $"
)
_OVER_EN = re.compile(  # "dropped its plan to buy it in April"
    r"\b(?:drop|abandon|scrap|shelv|cancel|withdr[ae]w|terminat|ditch|halt|suspend|end|call\w* off|"
    r"gave up)\w*(?: (?:its|the|their|an?|earlier|£?\$?[\w.]+)){0,4} $"
)
_EXPECTED_ZH = led(r"(?:预计|预期|有望|力争|争取|目标|计划)[^，。；,;\d]{0,6}$")
_EXPECTED_EN = led(
    r"\b(?:expected|expects?|forecast|targets?|targeting|aims?|slated|scheduled)\b[^.;,\n]{0,40}$"
)
_BY_ZH = re.compile(r"[至到]$")
_BY_EN = re.compile(r"\b(?:by|before|until|till|no later than|within)(?: the)? ?$", re.IGNORECASE)
_BY_AFTER_ZH = re.compile(r"之?前(?![十三五年后夕任董总员首高])|以前|内(?:完成|实现|将)")
_AS_OF_ZH = led(r"(?:截[至止]到?|截至于)$")
_AS_OF_EN = re.compile(r"\b(?:as of|as at|ended|ending) (?:the )?$", re.IGNORECASE)
_SINCE_ZH = re.compile(r"自从?$")
_SINCE_EN = re.compile(r"\bsince (?:the )?$", re.IGNORECASE)
_SINCE_AFTER_ZH = re.compile(r"以来|至今|迄今")


def is_future(before: str, after: str, lang: str) -> bool:
    """Whether the words around a date are about the future."""
    if lang == "zh":
        return _FUTURE_ZH.search(before[-16:]) is not None
    ahead = _FUTURE_EN.search(before)
    if ahead and _OVER_EN.search(before, 0, ahead.start()):
        return False
    return bool(ahead or _FUTURE_EN_AFTER.match(after)) and not _SAID_EN.search(before)


def anchor(before: str, after: str, lang: str) -> Anchor:
    """The sense of a date, from the text before and after it."""
    return _anchor_zh(before[-16:], after) if lang == "zh" else _anchor_en(before)


def _anchor_zh(before: str, after: str) -> Anchor:
    if _AS_OF_ZH.search(before[-4:]):
        return "as_of"
    if _BY_AFTER_ZH.match(after) or _BY_ZH.search(before[-1:]):
        return "by"
    if _SINCE_ZH.search(before[-2:]) or _SINCE_AFTER_ZH.match(after):
        return "since"
    return "expected" if _EXPECTED_ZH.search(before) else "on"


def _anchor_en(before: str) -> Anchor:
    near = before[-18:]
    if _AS_OF_EN.search(near):
        return "as_of"
    if _BY_EN.search(near):
        return "by"
    if _SINCE_EN.search(near):
        return "since"
    return "expected" if _EXPECTED_EN.search(before) else "on"
