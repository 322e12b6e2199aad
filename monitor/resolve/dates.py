"""How close in time two reports of one fact may be."""

from datetime import date, timedelta

from monitor.model import DateRange, Event, Precision
from monitor.resolve.evidence import first_told, last_told

_SLACK: dict[Precision, int] = {
    "day": 3,
    "month": 15,
    "quarter": 30,
    "half": 45,
    "year": 45,
    "fuzzy": 45,
}
_RANK: tuple[Precision, ...] = ("day", "month", "quarter", "half", "year", "fuzzy")
_UNDATED = timedelta(days=30)  # an undated report covers the month before its publication


def near(a: Event, b: Event, *, slack: int = 0) -> bool:
    """Whether the dates overlap with slack in days: the vaguer date's, or more if given."""
    first, second = _window(a, since=_is_undated(b)), _window(b, since=_is_undated(a))
    spare = timedelta(days=max(first[2], second[2], slack))
    return first[0] <= second[1] + spare and second[0] <= first[1] + spare


def _is_undated(event: Event) -> bool:
    return event.date is None or event.date.start is None or event.date.end is None


def _window(event: Event, *, since: bool) -> tuple[date, date, int]:
    """The days a report may be about, and their slack; with `since`, those of what lies ahead
    begin with its first report."""
    first, last = first_told(event).date(), last_told(event).date()
    when = event.date
    if when is None or when.start is None or when.end is None:
        return first - _UNDATED, last, 0
    # Later reports of something ongoing (a plan carried out, a denial) still count.
    end = max(when.end, last) if event.version > 1 else when.end
    start = min(when.start, first) if since else when.start
    return start, end, _SLACK[when.precision]


def better_date(new: DateRange | None, old: DateRange | None) -> bool:
    """Whether the new date adds something: a day or month instead of a vaguer date or none."""
    if new is None or new.start is None or new.precision == "fuzzy":
        return False
    if old is None or old.start is None:
        return True
    return _RANK.index(new.precision) < _RANK.index(old.precision)
