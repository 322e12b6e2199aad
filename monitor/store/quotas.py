"""What was asked of registers that limit their requests: one budget for all processes."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, or_, select
from sqlalchemy.orm import Session

from monitor.store._sql import QUOTAS, alone
from monitor.store.tables import quota

NOW = timedelta(0)


def reserve(
    session: Session,
    home: str,
    limits: Sequence[tuple[int, float]],
    now: datetime,
    patience: timedelta,
) -> float:
    """The seconds until one more request keeps every limit (so many in so many seconds).

    The moment is taken for the caller, unless the wait is longer than its patience.
    """
    alone(session, QUOTAS)
    windows = [(many, timedelta(seconds=seconds)) for many, seconds in limits]
    longest = max(window for _, window in windows)
    # A moment further ahead than anyone waits for was taken by a clock since set back.
    over = or_(quota.c.at <= now - longest, quota.c.at > now + longest + patience)
    session.execute(delete(quota).where(quota.c.home == home, over))
    taken = select(quota.c.at).where(quota.c.home == home).order_by(quota.c.at.desc())
    before = (session.scalar(taken.offset(many - 1).limit(1)) for many, _ in windows)
    free = (at + window for at, (_, window) in zip(before, windows, strict=True) if at)
    wait = max(NOW, max(free, default=now) - now)
    if wait <= patience:
        session.execute(insert(quota).values(home=home, at=now + wait))
    return wait.total_seconds()
