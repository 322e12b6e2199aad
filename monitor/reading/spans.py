"""Calendar arithmetic of the press: what a month, a quarter, "early" or "recently" spans."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from monitor.model import Precision

RECENT = timedelta(days=30)  # "recently" reaches this far back from publication
PARTS = {"early": (1, 3), "mid": (5, 8), "late": (10, 12), "h1": (1, 6), "h2": (7, 12)}


@dataclass(frozen=True, slots=True)
class Span:
    """A closed interval of days and how sharply it was said. Without days: only words."""

    start: date | None
    end: date | None
    precision: Precision


UNKNOWN = Span(None, None, "fuzzy")


def on(year: int, month: int, day: int) -> Span | None:
    """One day; None where the calendar has no such day."""
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return Span(found, found, "day")


def day(when: date) -> Span:
    return Span(when, when, "day")


def month(year: int, number: int) -> Span | None:
    """A whole month; None where there is no such month."""
    if not (1 <= number <= 12 and 1 <= year <= 9998):
        return None
    return Span(date(year, number, 1), date(year, number, monthrange(year, number)[1]), "month")


def third(year: int, number: int, part: int) -> Span | None:
    """The first (0), middle (1) or last (2) ten days of a month."""
    whole = month(year, number)
    if whole is None or whole.end is None:
        return None
    first, last = ((1, 10), (11, 20), (21, whole.end.day))[part]
    return Span(date(year, number, first), date(year, number, last), "fuzzy")


def months_of(year: int, first: int, last: int, precision: Precision) -> Span | None:
    """Whole months from one to another of a year."""
    if not 1 <= year <= 9998:
        return None
    end = monthrange(year, last)[1]
    return Span(date(year, first, 1), date(year, last, end), precision)


def quarter(year: int, number: int) -> Span | None:
    return months_of(year, 3 * number - 2, 3 * number, "quarter") if 1 <= number <= 4 else None


def year_part(year: int, part: str) -> Span | None:
    """`part`: early, mid, late, h1, h2, or empty for the whole year."""
    if not part:
        return months_of(year, 1, 12, "year")
    first, last = PARTS[part]
    return months_of(year, first, last, "half" if part in ("h1", "h2") else "fuzzy")


def recent(published: date | None) -> Span:
    """The days before publication that "recently" may mean."""
    return Span(published - RECENT, published, "fuzzy") if published else UNKNOWN


def latest(published: date | None, number: int, dom: int, *, ahead: bool) -> Span | None:
    """A month and day without a year: the latest not after publication and a day.

    `ahead`: the text speaks of the future; then the next one from publication on.
    """
    if published is None:
        return UNKNOWN if on(2024, number, dom) else None
    limit = published + timedelta(days=1)
    tries = [on(published.year + shift, number, dom) for shift in (-1, 0, 1)]
    known = [one for one in tries if one and one.start]
    if ahead:
        return next((one for one in known if one.start and one.start >= published), None)
    return next((one for one in reversed(known) if one.start and one.start <= limit), None)


def latest_month(published: date | None, number: int, *, ahead: bool) -> Span | None:
    """A month without a year: the latest that has begun at publication, or the next one."""
    if published is None:
        return UNKNOWN if 1 <= number <= 12 else None
    begun = number <= published.month
    shift = (0 if not begun or number == published.month else 1) if ahead else (0 if begun else -1)
    return month(published.year + shift, number)


def weekday(published: date | None, number: int, *, weeks_back: int | None) -> Span:
    """Monday is 0. `weeks_back` 1: of last week; None: the last one that is past or today."""
    if published is None:
        return UNKNOWN
    if weeks_back is None:
        return day(published - timedelta(days=(published.weekday() - number) % 7))
    monday = published - timedelta(days=published.weekday() + 7 * weeks_back)
    return day(monday + timedelta(days=number))


def months_back(published: date | None, count: int) -> Span | None:
    """The whole month `count` months before that of publication."""
    if published is None:
        return UNKNOWN
    index = published.year * 12 + published.month - 1 - count
    return month(index // 12, index % 12 + 1)


def ago(published: date | None, count: int, unit: str) -> Span | None:
    """`count` days, weeks, months or years before publication."""
    if published is None:
        return UNKNOWN
    if unit in ("day", "week"):
        back = timedelta(days=count * (7 if unit == "week" else 1))
        return day(published - back) if back.days < 40_000 else None
    if unit == "month":
        return months_back(published, count)
    return year_part(published.year - count, "")


def until(published: date | None, end: date | None) -> Span:
    """From publication to a deadline."""
    if published is None or end is None or end < published:
        return UNKNOWN
    return Span(published, end, "fuzzy")
