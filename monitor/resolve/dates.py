"""How near in time two reports of one fact may lie."""

from datetime import date, timedelta

from monitor.model import DateRange, Event, Precision

_SLACK: dict[Precision, int] = {
    "day": 3,
    "month": 15,
    "quarter": 30,
    "half": 45,
    "year": 45,
    "fuzzy": 45,
}
_RANK: tuple[Precision, ...] = ("day", "month", "quarter", "half", "year", "fuzzy")
_UNDATED = timedelta(days=30)  # an undated report tells of the month before it was published


def near(a: Event, b: Event, *, slack: int = 0) -> bool:
    """Whether the dates overlap with slack in days: that of the vaguer date, or more if given."""
    first, second = _window(a), _window(b)
    spare = timedelta(days=max(first[2], second[2], slack))
    return first[0] <= second[1] + spare and second[0] <= first[1] + spare


def _window(event: Event) -> tuple[date, date, int]:
    published = sorted(one.published for one in event.evidence if one.published)
    first, last = published[:1] or [event.first_seen], published[-1:] or [event.first_seen]
    when = event.date
    if when is None or when.start is None or when.end is None:
        return first[0].date() - _UNDATED, last[0].date(), 0
    # What went on after its first day (a plan carried out, a denial) is still told of later.
    end = max(when.end, last[0].date()) if event.version > 1 else when.end
    return when.start, end, _SLACK[when.precision]


def better_date(new: DateRange | None, old: DateRange | None) -> bool:
    """Whether the new date is news: a day or month where there was a vaguer one or none."""
    if new is None or new.start is None or new.precision == "fuzzy":
        return False
    if old is None or old.start is None:
        return True
    return _RANK.index(new.precision) < _RANK.index(old.precision)
