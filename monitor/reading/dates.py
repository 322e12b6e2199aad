"""Dates in texts as intervals of days: what was said, when that was, and in what sense."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from monitor.model import DateRange
from monitor.reading import dates_en, dates_zh
from monitor.reading.calendar import Days, Spoken, days

Anchor = Literal["on", "by", "as_of", "since", "expected"]


@dataclass(frozen=True, slots=True)
class Dated:
    """text[start:end] names a date. `anchor`: "on" is when something happens; "by" a deadline,
    "as_of" the day of a state, "since" a beginning, "expected" a forecast."""

    start: int
    end: int
    range: DateRange
    anchor: Anchor = "on"


_NUMERIC = re.compile(
    r"(?<![\d.,/-])(?:(?P<y>(?:19|20)\d{2})(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<sep2>[-/.])(?P<b>\d{1,2})(?P=sep2)(?P<year>(?:19|20)\d{2}))(?![\d%]|[-/.]\d)"
)
_FUTURE = re.compile(
    r"(?:将[于在]?|拟于?|预计|定于|计划于?|有望|力争|预期|即将|明[日天]?)[^，。；,;\d]{0,8}$"
    r"|\b(?:will|to be|scheduled|expected|due|plans? to|effective|would|set to|slated)\b[^.;\n]{0,60}$"
)
_BY = re.compile(
    r"(?:\b(?:by|before|until|till|no later than|within)(?: the)? ?$|[至到]$)", re.IGNORECASE
)
_BY_AFTER = re.compile(r" ?(?:之?前(?![十三五年后夕任董总员首高])|以前|内(?:完成|实现|将))")
_AS_OF = re.compile(
    r"(?:截[至止]到?|截至于)$|\b(?:as of|as at|ended|ending) (?:the )?$", re.IGNORECASE
)
_SINCE = re.compile(r"(?:自|自从)$|\bsince (?:the )?$", re.IGNORECASE)
_SINCE_AFTER = re.compile(r"(?:以来|至今|迄今)")
_EXPECTED = re.compile(
    r"(?:预计|预期|有望|力争|争取|目标|计划)[^，。；,;\d]{0,6}$"
    r"|\b(?:expected|expects?|forecast|targets?|targeting|aims?|slated|scheduled)\b[^.;,\n]{0,40}$"
)
_CONTEXT_REACH = 80  # code points over which a year said once holds for a month and day said after


def find_dates(text: str, lang: str, published: date | datetime | None) -> tuple[Dated, ...]:
    """All dates in a normal text, in order, without overlaps (the longest at a place wins).

    Without `published`, relative dates have no days; impossible ones (30 February) are left out.
    """
    today = published.date() if isinstance(published, datetime) else published
    found: list[Dated] = []
    context = _Context()
    for start, end, said in _longest_first(_spoken(text, lang)):
        dated = _resolved(text, (start, end), said, today, context)
        if dated:
            found.append(dated)
            context.note(dated, said)
    return tuple(found)


@dataclass(slots=True)
class _Context:
    """What the text said last: its last day, and its last year with where that stood."""

    day: date | None = None
    year: int | None = None
    year_end: int = -1000

    def note(self, dated: Dated, said: Spoken) -> None:
        if dated.range.start is None:
            return
        if dated.range.precision == "day":
            self.day = dated.range.start
        if said.month and (said.year or said.years_back is not None):
            self.year, self.year_end = dated.range.start.year, dated.end

    def year_for(self, text: str, start: int) -> int | None:
        between = text[self.year_end : start] if start - self.year_end <= _CONTEXT_REACH else "。"
        return None if re.search(r"[。！？\n]|\.\s", between) else self.year


def _spoken(text: str, lang: str) -> Iterator[tuple[int, int, Spoken]]:
    for match in _NUMERIC.finditer(text):
        yield match.start(), match.end(), _numeric(match)
    # Either language quotes the other, but the other's words are few: one pass is enough.
    yield from dates_zh.spoken(text) if lang == "zh" else dates_en.spoken(text)


def _numeric(match: re.Match[str]) -> Spoken:
    """29/11/2022 is the day first, as most of the world has it, unless that cannot be."""
    if match["y"]:
        return Spoken("day", year=int(match["y"]), month=int(match["m"]), day=int(match["d"]))
    first, second, year = int(match["a"]), int(match["b"]), int(match["year"])
    day, month = (second, first) if second > 12 else (first, second)
    return Spoken("day", year=year, month=month, day=day)


def _longest_first(
    found: Iterator[tuple[int, int, Spoken]],
) -> Iterator[tuple[int, int, Spoken]]:
    reached = 0
    for start, end, said in sorted(found, key=lambda one: (one[0], -one[1])):
        if start >= reached:
            reached = end
            yield start, end, said


def _resolved(
    text: str, span: tuple[int, int], said: Spoken, today: date | None, context: _Context
) -> Dated | None:
    start, end = span
    before = text[max(0, start - 70) : start]
    future = _FUTURE.search(before) is not None
    anchor = _anchor(text, end, before)
    said = _with_context(said, text, start, context)
    found = days(said, today, future=future or anchor in {"by", "expected"}, context=context.day)
    if found is None:
        return _unresolved(text, span, said, anchor, today)
    first, last, precision = _deadline(found, today) if anchor == "by" else found
    return Dated(start, end, DateRange(text[start:end], first, last, precision), anchor)


def _unresolved(
    text: str, span: tuple[int, int], said: Spoken, anchor: Anchor, today: date | None
) -> Dated | None:
    if said.is_absolute or today is not None:
        return None
    start, end = span
    precision = said.unit if said.unit in {"day", "month", "quarter", "half", "year"} else "fuzzy"
    return Dated(start, end, DateRange(text[start:end], None, None, precision), anchor)


def _with_context(said: Spoken, text: str, start: int, context: _Context) -> Spoken:
    if said.unit != "day" or not said.month or said.year or said.years_back is not None:
        return said
    year = context.year_for(text, start)
    return Spoken("day", year=year, month=said.month, day=said.day) if year else said


def _deadline(found: Days, today: date | None) -> Days:
    """From the day of saying it to the last day that is in time."""
    last, precision = found[1:]
    return found if today is None or today >= last else (today, last, precision)


def _anchor(text: str, end: int, before: str) -> Anchor:
    if _AS_OF.search(before):
        return "as_of"
    if _BY_AFTER.match(text, end) or _BY.search(before):
        return "by"
    if _SINCE.search(before) or _SINCE_AFTER.match(text, end):
        return "since"
    return "expected" if _EXPECTED.search(before) else "on"
