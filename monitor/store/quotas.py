"""Requests made to registers with limits: one budget for all processes."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Integer, bindparam, delete, insert, or_, select
from sqlalchemy.orm import Session

from monitor.store._sql import QUOTAS, alone
from monitor.store.tables import quota

NOW = timedelta(0)
_MINE = quota.c.home == bindparam("of")
_OVER = or_(quota.c.at <= bindparam("past"), quota.c.at > bindparam("ahead"))
_FORGET = delete(quota).where(_MINE, _OVER)
_TAKEN = (
    select(quota.c.at)
    .where(_MINE)
    .order_by(quota.c.at.desc())
    .offset(bindparam("later", type_=Integer))
    .limit(1)
)
_TAKE = insert(quota)


def reserve(
    session: Session,
    home: str,
    limits: Sequence[tuple[int, float]],
    now: datetime,
    patience: timedelta,
) -> float:
    """The seconds until one more request keeps every limit, as (requests, seconds) pairs.

    The slot is reserved for the caller unless the wait exceeds its patience.
    """
    alone(session, QUOTAS)
    windows = [(many, timedelta(seconds=seconds)) for many, seconds in limits]
    longest = max(window for _, window in windows)
    # A slot further ahead than anyone waits dates from before the clock was set back.
    over = {"past": now - longest, "ahead": now + longest + patience}
    session.execute(_FORGET, {"of": home, **over})
    before = (session.scalar(_TAKEN, {"of": home, "later": many - 1}) for many, _ in windows)
    free = (at + window for at, (_, window) in zip(before, windows, strict=True) if at)
    wait = max(NOW, max(free, default=now) - now)
    if wait <= patience:
        session.execute(_TAKE, {"home": home, "at": now + wait})
    return wait.total_seconds()
