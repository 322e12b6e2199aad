"""Reads from German notices by how much, and to how much, a capital was raised or reduced."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from monitor.adapters import _facts
from monitor.adapters._facts import compact, money
from monitor.model import Json
from monitor.reading.amounts.numbers import plain

_N = r"\d{{1,3}}(?:\.\d{{3}})+(?:,\d{{1,2}}|,-+)?|\d+(?:,\d{{1,2}}|,-+)?"
_SUM = (
    r"(?:(?P<{0}c>EUR|Euro|€|DM|CHF|USD|GBP)\s*(?P<{0}v>"
    + _N
    + r")|(?P<{0}w>"
    + _N
    + r")\s*(?P<{0}d>EUR|Euro|€|DM|CHF|USD|GBP))"
)
_CAPITAL = re.compile(r"(?:Grund|Stamm)kapital|Kapital(?:erhöhung|herabsetzung)", re.IGNORECASE)
# Authorised or conditional capital does not exist yet.
_NOT_YET = re.compile(r"(?:Bedingte|Genehmigte)[sn]?\s+Kapital|ermächtigt", re.IGNORECASE)
_BY = re.compile(r"\bum\s+(?:bis zu\s+|insgesamt\s+)?" + _SUM.format("b"))
_IN_HEIGHT = re.compile(r"(?:in|i\.)\s*(?:Höhe)\s+von\s+" + _SUM.format("b"))
_TO = re.compile(r"\bauf\s+(?:insgesamt\s+|nunmehr\s+)?" + _SUM.format("t"))
_FROM = re.compile(r"\bvon\s+(?:bisher\s+)?" + _SUM.format("f"))
_NOW = re.compile(
    r"(?:neues\s+)?(?:Grund|Stamm)kapital(?:\s+der\s+Gesellschaft)?\s*(?::|beträgt(?:\s+(?:nun|nunmehr|jetzt))?)\s*"
    + _SUM.format("t"), re.IGNORECASE,
)  # fmt: skip
_UP = re.compile(r"erhöh|Erhöhung|Kapitalerhöhung", re.IGNORECASE)
_DOWN = re.compile(r"herabgesetzt|Herabsetzung|herabzusetzen|Einziehung", re.IGNORECASE)
_BARE_CHANGE = re.compile(r"^\s*" + _SUM.format("b") + r"\s+auf\s+" + _SUM.format("t"))
_CREDITORS = re.compile(r"\bGläubiger", re.IGNORECASE)
# A full stop ends a sentence if a capital letter follows and it does not separate two numbers.
_SENTENCE = re.compile(r"(?<![\d§][.])(?<=[.;])\s+(?=[A-ZÄÖÜ])|\n+")
_OTHER_FIRM = re.compile(r"mit (?:satzungsmäßigem )?Sitz|einer Gesellschaft", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Change:
    """A change of capital as a notice words it."""

    by: dict[str, Json] | None
    after: dict[str, Json] | None
    before: dict[str, Json] | None
    direction: str | None
    sentence: str

    def facts(self) -> dict[str, Json]:
        """The facts of a capital_change; the former capital follows where the rest is known."""
        return compact(
            capital_from=_facts.said(self.before),
            capital_to=_facts.said(self.after),
            change=_facts.said(self.by),
            direction=self.direction,
        )


def read(text: str) -> Change | None:
    """The change that a notice states; None if it only mentions a capital."""
    by = after = before = None
    direction, first = None, ""
    for sentence in _sentences(text):
        found = _in(sentence)
        if found is None:
            continue
        by, after, before = by or found.by, after or found.after, before or found.before
        direction, first = direction or found.direction, first or found.sentence
    if direction is None or (by is None and after is None):
        return None
    return Change(by, after, before or _implied(by, after, direction), direction, first)


def _sentences(text: str) -> Iterator[str]:
    body = text.split("\n\n", 1)[-1]
    for sentence in _SENTENCE.split(body):
        if sentence and sentence.strip():
            yield " ".join(sentence.split())


def _in(sentence: str) -> Change | None:
    if _NOT_YET.search(sentence) or _CREDITORS.match(sentence):
        return None
    bare = _BARE_CHANGE.match(sentence)  # a notice whose beginning was cut off
    if bare:
        by, after = _sum(bare, "b"), _sum(bare, "t")
        larger = by and after and Decimal(after["value"]) > Decimal(by["value"])
        return Change(by, after, None, "increase", sentence) if larger else None
    if not _CAPITAL.search(sentence):
        return None
    up, down = _UP.search(sentence), _DOWN.search(sentence)
    direction = "decrease" if down else "increase" if up else None
    now = _NOW.search(sentence)
    if direction is None:
        stated = now and not _OTHER_FIRM.search(sentence)
        return Change(None, _sum(now, "t"), None, None, sentence) if now and stated else None
    height = _IN_HEIGHT.search(sentence)
    change = _BY.search(sentence) or height
    total = _TO.search(sentence) or now
    start = _FROM.search(sentence) if total and not height else None
    return Change(_sum(change, "b"), _sum(total, "t"), _sum(start, "f"), direction, sentence)


def _sum(match: re.Match[str] | None, letter: str) -> dict[str, Json] | None:
    if match is None:
        return None
    part = match.groupdict()
    value = part[f"{letter}v"] or part[f"{letter}w"]
    code = part[f"{letter}c"] or part[f"{letter}d"]
    currency = {"Euro": "EUR", "€": "EUR", "DM": "DEM"}.get(code, code)
    return money(re.sub(r",-+$", "", value), currency, "issued", mark=",")


def _implied(
    by: dict[str, Json] | None, after: dict[str, Json] | None, direction: str
) -> dict[str, Json] | None:
    """The former capital, exactly: the new one less the increase."""
    if by is None or after is None or by["currency"] != after["currency"]:
        return None
    change = Decimal(by["value"]) * (1 if direction == "increase" else -1)
    before = Decimal(after["value"]) - change
    return {**after, "value": plain(before)} if before > 0 else None
