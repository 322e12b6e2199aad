"""The outcome of attempts, reported by the lease's holder; and how channels are doing."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from monitor.store.claims import FREE
from monitor.store.outbox import BROKEN_AFTER, PAUSE_AT_MOST
from monitor.store.tables import attempt, channel, delivery

PROBE_PAUSE = timedelta(seconds=30)  # after five failures in a row; doubled by each further one
ATTEMPTS_KEPT = timedelta(days=90)
GONE = "the receiver wants nothing more (gone); `monitor alerts retry` sends again"


def done(session: Session, id_: str, owner: str, attempt_number: int, *, now: datetime) -> bool:
    """The receiver took it. False if the lease is no longer ours (then it is sent again)."""
    changes = {"state": "done", "last_status": None, "last_error": None}
    name = _settle(session, (id_, owner, attempt_number), changes, now)
    if name is None:
        return False
    _note(session, id_, attempt_number, now, outcome="done")
    well = {"failures": 0, "failing_since": None, "probe_after": None, "last_ok": now}
    session.execute(update(channel).where(channel.c.name == name).values(**well, gone=False))
    return True


def not_taken(  # noqa: PLR0913 - an attempt has these four coordinates and these four results
    session: Session,
    id_: str,
    owner: str,
    attempt_number: int,
    due: datetime | None,
    *,
    error: str,
    now: datetime,
    status: int | None = None,
) -> bool:
    """Not taken; try again at `due`, or given up if that is None. False if the lease is no longer
    ours."""
    changes: dict[str, Any] = {"due": due} if due else {"state": "dead"}
    changes |= {"last_status": status, "last_error": error}
    name = _settle(session, (id_, owner, attempt_number), changes, now)
    if name is None:
        return False
    outcome = "retry" if due else "dead"
    _note(session, id_, attempt_number, now, outcome=outcome, status=status, error=error)
    if due:
        _channel_failed(session, name, error, now)
    return True


def forget(session: Session, now: datetime) -> int:
    """Drop old attempts; deliveries stay. Returns how many."""
    old = delete(attempt).where(attempt.c.started < now - ATTEMPTS_KEPT)
    return len(session.execute(old.returning(attempt.c.id)).all())


def release(session: Session, owner: str, now: datetime, ids: Collection[str]) -> None:
    """Give back leases of attempts that were never sent, without counting them. Where the outcome
    is unknown, the lease must run out instead."""
    mine = (delivery.c.lease_owner == owner) & (delivery.c.state == "pending")
    freed = (
        update(delivery)
        .where(mine, delivery.c.id.in_(ids))
        .values(attempt=delivery.c.attempt - 1, updated=now, **FREE)
        .returning(delivery.c.id, delivery.c.attempt)
    )
    for row in session.execute(freed).all():
        _note(session, row.id, row.attempt + 1, now, outcome="released")


def channel_gone(session: Session, name: str, now: datetime) -> None:
    """The receiver unsubscribed: everything owed to it is dead until somebody retries."""
    left = {"gone": True, "last_error": GONE}
    session.execute(update(channel).where(channel.c.name == name).values(**left))
    owed = (delivery.c.channel == name) & delivery.c.state.in_(("pending", "held"))
    dead = {"state": "dead", "last_error": GONE, "updated": now, **FREE}
    session.execute(update(delivery).where(owed).values(**dead))


def _settle(
    session: Session, fence: tuple[str, str, int], changes: dict[str, Any], now: datetime
) -> str | None:
    """The channel's name if the lease was ours."""
    id_, owner, number = fence
    statement = (
        update(delivery)
        .where(delivery.c.id == id_, delivery.c.state == "pending")
        .where(delivery.c.lease_owner == owner, delivery.c.attempt == number)
        .values(**changes, **FREE, updated=now)
        .returning(delivery.c.channel)
    )
    name: str | None = session.scalar(statement)
    return name


def _note(session: Session, id_: str, number: int, now: datetime, **result: Any) -> None:
    this_one = (attempt.c.delivery_id == id_) & (attempt.c.n == number)
    unanswered = this_one & attempt.c.outcome.is_(None)
    session.execute(update(attempt).where(unanswered).values(finished=now, **result))


def _channel_failed(session: Session, name: str, error: str, now: datetime) -> None:
    row = session.execute(select(channel).where(channel.c.name == name).with_for_update()).one()
    failures = row.failures + 1
    beyond = failures - BROKEN_AFTER
    pause = min(PROBE_PAUSE * 2 ** min(max(beyond, 0), 10), PAUSE_AT_MOST)
    changes = {
        "failures": failures,
        "failing_since": row.failing_since or now,
        "probe_after": now + pause if beyond >= 0 else None,
        "last_error": error,
    }
    session.execute(update(channel).where(channel.c.name == name).values(**changes))
