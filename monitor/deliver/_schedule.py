"""Decides when a delivery is tried again, and when it is given up."""

from collections.abc import Sequence
from datetime import datetime, timedelta

LONGEST_WAIT = timedelta(hours=24)  # the longest delay that a receiver's Retry-After may impose
_SPREAD = 0.2


def next_attempt(
    schedule: Sequence[timedelta],
    attempt: int,
    now: datetime,
    *,
    retry_after: float | None = None,
    jitter: float = 0.0,
) -> datetime | None:
    """When to try again after `attempt` (counted from 1) failed at `now`; None: give up.

    `retry_after` is in seconds and only ever delays; `jitter` in [-1, 1] moves the scheduled delay
    by up to a fifth, so that alerts that failed together do not come back together.
    """
    if now.tzinfo is None:
        raise ValueError("now has no time zone")
    if attempt >= len(schedule):
        return None
    planned = schedule[attempt] * (1 + _SPREAD * max(-1.0, min(1.0, jitter)))
    asked = timedelta(seconds=min(max(retry_after or 0.0, 0.0), LONGEST_WAIT.total_seconds()))
    return now + max(planned, asked)
