"""Resolves dates, as worded, to days, relative to the day of publication."""

import calendar as months
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from monitor.model import Precision

Part = Literal["early", "mid", "late"]
Days = tuple[date, date, Precision]

RECENT = timedelta(days=30)
_YEARS = timedelta(days=1100)  # "years ago": at least three
_LIFETIME = timedelta(days=25_000)
_VAGUE = frozenset({"recent", "long_ago", "so_far"})
_DAY = timedelta(days=1)
# Month and first or last day of each part of a year.
_YEAR_PARTS = {"early": ((1, 1), (3, 31)), "mid": ((5, 1), (8, 31)), "late": ((10, 1), (12, 31))}
_DECADE_PARTS = {"early": (0, 3), "mid": (3, 6), "late": (6, 9)}  # first and last year of each
_MONTH_PARTS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}


@dataclass(frozen=True, slots=True)
class Spoken:
    """A date as worded. `back` counts `unit`s before the publication (negative: after it); `last`
    marks "last" before a month or weekday ("last August", "last Friday")."""

    unit: Literal[
        "recent",
        "long_ago",
        "so_far",
        "day",
        "week",
        "month",
        "quarter",
        "half",
        "year",
        "decade",
        "same_day",
    ]
    year: int | None = None
    years_back: int | None = None
    month: int | None = None
    day: int | None = None
    number: int | None = None  # of the quarter or half; ISO weekday for a week
    part: Part | None = None
    back: int | None = None
    last: bool = False
    years_on: int | None = None  # after the year that the text named last: 同年8月, 次年3月

    @property
    def is_absolute(self) -> bool:
        """Whether the words alone determine the days."""
        return self.year is not None and self.back is None


def days(
    spoken: Spoken, published: date | None, *, future: bool, context: date | None = None
) -> Days | None:
    """The days meant; None if they need an unknown publication date or do not exist. `future`: the
    words around the date are about the future. `context`: the last day named in the same text."""
    try:
        return _days(spoken, published, future=future, context=context)
    except (ValueError, OverflowError):  # 30 February, the year 0
        return None


def _days(
    spoken: Spoken, published: date | None, *, future: bool, context: date | None
) -> Days | None:
    if spoken.unit == "same_day":
        same = context or published
        return (same, same, "day") if same else None
    if not spoken.is_absolute and published is None:
        return None
    today = published or date(spoken.year or 1, 1, 1)
    if spoken.unit in _VAGUE:
        return _vague(spoken.unit, today)
    if spoken.unit == "day":
        return _day(spoken, today, future=future)
    if spoken.unit == "week":
        return _week(spoken, today, future=future)
    if spoken.unit == "month":
        return _month(spoken, today, future=future)
    return _longer(spoken, today, future=future)


def _vague(unit: str, today: date) -> Days:
    if unit == "so_far":
        return date(today.year, 1, 1), today, "fuzzy"
    if unit == "long_ago":
        return today - _LIFETIME, today - _YEARS, "fuzzy"
    return today - RECENT, today, "fuzzy"


def _day(spoken: Spoken, today: date, *, future: bool) -> Days:
    if spoken.back is not None and spoken.day is None:
        found = today - spoken.back * _DAY
    elif spoken.month is None:
        found = _day_of_month(spoken, today, future=future)
    else:
        found = _month_day(spoken, today, future=future)
    return found, found, "day"


def _day_of_month(spoken: Spoken, today: date, *, future: bool) -> date:
    """29日: of this month, or of the last one if this month's is still to come."""
    year, month = _months_back(today, spoken.back or 0)
    day = spoken.day or 1
    if spoken.back is None and not future and day > (today + _DAY).day and today.day < day:
        year, month = _months_back(today, 1)
    return date(year, month, day)


def _month_day(spoken: Spoken, today: date, *, future: bool) -> date:
    month, day = spoken.month or 1, spoken.day or 1
    year = _named_year(spoken, today)
    if year is not None:
        return date(year, month, day)
    leap_day = (month, day) == (2, 29)
    year = _latest_leap(today.year) if leap_day else today.year
    found = date(year, month, day)
    if future:
        return found if found >= today - RECENT else date(year + 1, month, day)
    return (
        found
        if found <= today + _DAY
        else date(_latest_leap(year - 1) if leap_day else year - 1, month, day)
    )


def _latest_leap(year: int) -> int:
    while not months.isleap(year):
        year -= 1
    return year


def _named_year(spoken: Spoken, today: date) -> int | None:
    if spoken.year is not None:
        return spoken.year
    return None if spoken.years_back is None else today.year - spoken.years_back


def _week(spoken: Spoken, today: date, *, future: bool) -> Days:
    monday = today - (today.isoweekday() - 1) * _DAY
    if spoken.number is None:
        first = monday - (spoken.back or 0) * 7 * _DAY
        return first, first + 6 * _DAY, "fuzzy"
    if spoken.back is not None:
        found = monday + (spoken.number - 1 - 7 * spoken.back) * _DAY
        return found, found, "day"
    ago = (today.isoweekday() - spoken.number) % 7
    if future:
        found = today + ((spoken.number - today.isoweekday()) % 7) * _DAY
    else:
        found = today - (7 if spoken.last and not ago else ago) * _DAY
    return found, found, "day"


def _month(spoken: Spoken, today: date, *, future: bool) -> Days:
    if spoken.month is None:
        year, month = _months_back(today, spoken.back or 0)
        return _part_of_month(year, month, spoken.part)
    month = spoken.month
    year = _named_year(spoken, today) or _year_of_month(spoken, today, future=future)
    return _part_of_month(year, month, spoken.part)


def _year_of_month(spoken: Spoken, today: date, *, future: bool) -> int:
    month = spoken.month or 1
    if future:
        return today.year if month >= today.month else today.year + 1
    is_past = month < today.month or (month == today.month and not spoken.last)
    return today.year if is_past else today.year - 1


def _part_of_month(year: int, month: int, part: Part | None) -> Days:
    length = months.monthrange(year, month)[1]
    if part is None:
        return date(year, month, 1), date(year, month, length), "month"
    first, last = _MONTH_PARTS[part]
    return date(year, month, first), date(year, month, min(last, length)), "fuzzy"


def _longer(spoken: Spoken, today: date, *, future: bool) -> Days:
    if spoken.unit == "quarter":
        return _quarter(spoken, today)
    year = _named_year(spoken, today)
    if year is None:
        year = today.year - (spoken.back or 0)
        if spoken.part == "late" and spoken.back is None and today.month < 9 and not future:
            year -= 1
    if spoken.unit == "decade":
        begun, ended = _DECADE_PARTS[spoken.part] if spoken.part else (0, 9)
        return date(year + begun, 1, 1), date(year + ended, 12, 31), "fuzzy"
    if spoken.unit == "half":
        first = 1 if spoken.number == 1 else 7
        return date(year, first, 1), _end_of_month(year, first + 5), "half"
    if spoken.part is None:
        return date(year, 1, 1), date(year, 12, 31), "year"
    (month, day), (last_month, last_day) = _YEAR_PARTS[spoken.part]
    return date(year, month, day), date(year, last_month, last_day), "fuzzy"


def _quarter(spoken: Spoken, today: date) -> Days:
    if spoken.number is None:
        number = (today.month - 1) // 3 - (spoken.back or 0)
        year, quarter = today.year + number // 4, number % 4 + 1
    else:
        quarter = spoken.number
        named = _named_year(spoken, today)
        begun = 3 * quarter - 2 <= today.month
        year = named if named is not None else today.year - (0 if begun else 1)
    first = 3 * quarter - 2
    return date(year, first, 1), _end_of_month(year, first + 2), "quarter"


def _end_of_month(year: int, month: int) -> date:
    return date(year, month, months.monthrange(year, month)[1])


def _months_back(today: date, back: int) -> tuple[int, int]:
    count = today.year * 12 + today.month - 1 - back
    return count // 12, count % 12 + 1
