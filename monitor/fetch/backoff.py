"""When to look again: from the interval, the failures, and what the server asked for."""

import re
from datetime import datetime, timedelta

_LONGEST = timedelta(hours=24)
_JITTER = 0.1
_MAX_AGE = re.compile(r"(?:^|[,\s])max-age\s*=\s*\"?(\d{1,12})", re.ASCII | re.IGNORECASE)
_UNCACHED = re.compile(r"(?:^|[,\s])(?:no-cache|no-store)(?:$|[,\s])", re.IGNORECASE)


def next_check(
    *,
    now: datetime,
    every: timedelta,
    failures: int,
    retry_after: float | None,
    max_age: float | None,
    jitter: float,
) -> datetime:
    """The time of the next look.

    The interval doubles with each failure in a row, up to 24 h (or `every`, if longer). `max_age`
    (seconds the answer stays fresh) can lengthen it, also up to 24 h, never shorten it. `jitter`,
    from -1 to 1, moves it by up to a tenth, so that sources do not run in step. A Retry-After
    (seconds) is kept whatever the jitter, up to 24 h.
    """
    if now.tzinfo is None:
        raise ValueError("now must be aware")
    wait = _interval(every, failures)
    if not failures and max_age:
        wait = max(wait, _within_a_day(max_age))
    wait *= 1 + _JITTER * max(-1.0, min(jitter, 1.0))
    if retry_after:
        wait = max(wait, _within_a_day(retry_after))
    return now + wait


def _interval(every: timedelta, failures: int) -> timedelta:
    # 2**16 minutes are more than a day: no need for numbers that overflow
    doubled = every * 2 ** min(max(failures, 0), 16) if every < _LONGEST else every
    return min(doubled, max(_LONGEST, every))


def _within_a_day(seconds: float) -> timedelta:
    return timedelta(seconds=max(0.0, min(seconds, _LONGEST.total_seconds())))


def max_age(cache_control: str | None) -> float | None:
    """The max-age of a Cache-Control header in seconds; None if absent or forbidden."""
    text = cache_control or ""
    found = _MAX_AGE.search(text)
    if found is None or _UNCACHED.search(text):
        return None
    return float(found[1])
