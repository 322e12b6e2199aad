"""Finds dates in texts: the days that each means, and its sense (a deadline, a forecast, …)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import NamedTuple

from monitor.model import DateRange
from monitor.reading.dates import anchors, en, zh
from monitor.reading.dates.anchors import Anchor
from monitor.reading.dates.calendar import Days, Spoken, days
from monitor.reading.dates.speech import Found


class Dated(NamedTuple):
    """text[start:end] names a date. `anchor`: "on" is when something happens, "by" a deadline,
    "as_of" the day of a state, "since" a beginning, "expected" a forecast."""

    start: int
    end: int
    range: DateRange
    anchor: Anchor = "on"

    @property
    def deadline(self) -> bool:
        """Whether it is a deadline: then its days begin with the publication's."""
        return self.anchor == "by"


_CONTEXT_REACH = 80  # code points for which a year applies to later dates without one


def find_dates(text: str, lang: str, published: date | datetime | None) -> tuple[Dated, ...]:
    """All dates in a normalised text, in order, without overlaps (the longest at a place wins).

    Without `published`, relative dates have no days; impossible ones (30 February) are left out.
    """
    today = published.date() if isinstance(published, datetime) else published
    found: list[Dated] = []
    context = _Context()
    for place in _spoken(text, lang):
        dated = _resolved(text, lang, place, today, context)
        if dated:
            found.append(dated)
            context.note(dated, place[2])
    return tuple(found)


@dataclass(slots=True)
class _Context:
    """The last day that the text named, and the last year with where it stood."""

    day: date | None = None
    year: int | None = None
    year_end: int = -1000
    told: int | None = None  # the last year, with or without a month

    def note(self, dated: Dated, said: Spoken) -> None:
        if dated.range.start is None:
            return
        if said.year or said.years_back is not None:
            self.told = dated.range.start.year
        if dated.range.precision == "day":
            self.day = dated.range.start
        if said.month and (said.year or said.years_back is not None):
            self.year, self.year_end = dated.range.start.year, dated.end

    def year_for(self, text: str, start: int) -> int | None:
        between = text[self.year_end : start] if start - self.year_end <= _CONTEXT_REACH else "。"
        return None if re.search(r"[。！？\n]|\.\s", between) else self.year


def _spoken(text: str, lang: str) -> Iterator[Found]:
    """The longest date at each possible start, from left to right, without overlaps."""
    speech = zh.SPEECH if lang == "zh" else en.SPEECH
    reached = 0
    for trigger in speech.triggers(text):
        start = trigger.start()
        found = speech.at(text, start, trigger[0]) if start >= reached else None
        if found:
            reached = found[1]
            yield found


def _resolved(
    text: str, lang: str, place: Found, today: date | None, context: _Context
) -> Dated | None:
    start, end, said = place
    before, after = text[max(0, start - 70) : start], text[end : end + 60]
    anchor = anchors.anchor(before, after, lang)
    if said.unit == "year" and said.years_on is not None and context.told is None:
        return None
    said = _with_context(said, text, start, context)
    to_come = anchor in {"by", "expected"} or (
        not said.year and anchors.is_future(before, after, lang)
    )
    found = days(said, today, future=to_come, context=context.day)
    if found is None:
        return _unresolved(text, (start, end, said), anchor, today)
    first, last, precision = _deadline(found, today) if anchor == "by" else found
    return Dated(start, end, DateRange(text[start:end], first, last, precision), anchor)


def _unresolved(text: str, place: Found, anchor: Anchor, today: date | None) -> Dated | None:
    start, end, said = place
    if said.is_absolute or today is not None:
        return None
    precision = said.unit if said.unit in {"day", "month", "quarter", "half", "year"} else "fuzzy"
    return Dated(start, end, DateRange(text[start:end], None, None, precision), anchor)


def _with_context(said: Spoken, text: str, start: int, context: _Context) -> Spoken:
    if said.years_on is not None:
        return replace(said, year=context.told + said.years_on) if context.told else said
    if said.unit != "day" or not said.month or said.year or said.years_back is not None:
        return said
    year = context.year_for(text, start)
    return Spoken("day", year=year, month=said.month, day=said.day) if year else said


def _deadline(found: Days, today: date | None) -> Days:
    """From the day of publication to the last day that meets the deadline."""
    last, precision = found[1:]
    return found if today is None or today >= last else (today, last, precision)
