"""Queries for people and metrics."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session

from monitor.store.browse import Place, newest
from monitor.store.decisions import count_waiting
from monitor.store.tables import (
    attempt,
    channel,
    company,
    delivery,
    event,
    evidence,
    holding,
    item,
    kept_text,
    source,
)
from monitor.store.values import ALERT_STATES, Alert, Attempt, ChannelHealth, Overview, Strip, Tally

OVERDUE_INTERVALS = 3
_HEALTH = case((source.c.silent_since.is_not(None), "degraded"), else_=source.c.health).label(
    "health"
)


def overview(session: Session, now: datetime) -> Overview:
    """Counts of everything. A source is overdue after missing three of its intervals."""
    watched = session.execute(
        select(_HEALTH, source.c.every, source.c.next_check).where(source.c.enabled)
    ).all()
    late = [
        (now - row.next_check).total_seconds() > OVERDUE_INTERVALS * row.every for row in watched
    ]
    states = session.execute(select(delivery.c.state, func.count()).group_by(delivery.c.state))
    oldest = select(func.min(delivery.c.due)).where(delivery.c.state == "pending")

    def count(table: object) -> int:
        return session.scalar(select(func.count()).select_from(table)) or 0  # type: ignore[arg-type]

    return Overview(
        sources=len(watched),
        failing=sum(row.health == "degraded" for row in watched),
        overdue=sum(late),
        companies=count(company),
        events=count(event),
        holdings=count(select(holding.c.id).where(holding.c.known_to.is_(None)).subquery()),
        texts=count(kept_text),
        alerts={row[0]: row[1] for row in states},
        oldest_pending=session.scalar(oldest),
    )


def strip(session: Session, alert: float) -> Strip:
    """The counts on every page; cheap however much is stored."""
    health = select(_HEALTH, func.count()).where(source.c.enabled)
    by_health = {row[0]: row[1] for row in session.execute(health.group_by(_HEALTH))}
    open_ones = delivery.c.state.in_(("pending", "held", "dead"))
    states = select(delivery.c.state, func.count()).where(open_ones).group_by(delivery.c.state)
    owed = {row[0]: row[1] for row in session.execute(states)}
    return Strip(
        sources=sum(by_health.values()),
        failing=by_health.get("degraded", 0),
        waiting=owed.get("pending", 0) + owed.get("held", 0),
        dead=owed.get("dead", 0),
        review=count_waiting(session, alert),
    )


_ALERT = select(*[delivery.c[name] for name in Alert.__dataclass_fields__])
_ATTEMPT = select(*[attempt.c[name] for name in Attempt.__dataclass_fields__])
_CHANNEL = select(*[channel.c[name] for name in ChannelHealth.__dataclass_fields__])


def alerts(
    session: Session,
    *,
    states: Collection[str] | None = None,
    limit: int = 100,
    after: Place | None = None,
) -> tuple[Alert, ...]:
    """Deliveries by last change, newest first; optionally after a place in the list."""
    found: list[Any] = []
    for state in ALERT_STATES if states is None else states:  # each has its newest in an index
        mine = select(delivery.c.id, delivery.c.updated).where(delivery.c.state == state)
        found += session.execute(newest(mine, delivery, after).limit(limit))
    shown = [row.id for row in sorted(found, key=lambda row: (-row.updated.timestamp(), row.id))]
    rows = session.execute(newest(_ALERT.where(delivery.c.id.in_(shown[:limit])), delivery, None))
    return tuple(Alert(*row) for row in rows)


def alert(session: Session, id_: str) -> Alert | None:
    """One delivery."""
    row = session.execute(_ALERT.where(delivery.c.id == id_)).one_or_none()
    return None if row is None else Alert(*row)


def alert_counts(session: Session) -> dict[str, int]:
    """How many deliveries are in each state."""
    states = select(delivery.c.state, func.count()).group_by(delivery.c.state)
    return {row[0]: row[1] for row in session.execute(states)}


def tallies(session: Session) -> dict[str, Tally]:
    """What each source has given, by id."""
    found: dict[str, dict[str, int]] = {}
    states = select(item.c.source_id, item.c.state, func.count())
    for row in session.execute(states.group_by(item.c.source_id, item.c.state)):
        found.setdefault(row[0], {})[row[1]] = row[2]
    told = select(evidence.c.source, func.count(evidence.c.event_id.distinct()))
    for row in session.execute(told.group_by(evidence.c.source)):
        found.setdefault(row[0], {})["events"] = row[1]
    return {
        source_id: Tally(
            entries=sum(count for name, count in counts.items() if name != "events"),
            read=counts.get("read", 0),
            errors=counts.get("error", 0),
            events=counts.get("events", 0),
        )
        for source_id, counts in found.items()
    }


def attempts(session: Session, delivery_id: str) -> tuple[Attempt, ...]:
    """The attempts of a delivery, oldest first."""
    mine = _ATTEMPT.where(attempt.c.delivery_id == delivery_id).order_by(attempt.c.id)
    return tuple(Attempt(*row) for row in session.execute(mine))


def channels(session: Session) -> tuple[ChannelHealth, ...]:
    """The state of every channel that was ever owed anything."""
    return tuple(ChannelHealth(*row) for row in session.execute(_CHANNEL.order_by(channel.c.name)))


def alerts_about(session: Session, event_id: str) -> tuple[Alert, ...]:
    """All deliveries of one event, oldest first."""
    return _in_order(session, delivery.c.about == event_id)


def alerts_since(session: Session, since: datetime) -> tuple[Alert, ...]:
    """All deliveries owed since then, oldest first."""
    return _in_order(session, delivery.c.created >= since)


def _in_order(session: Session, condition: ColumnElement[bool]) -> tuple[Alert, ...]:
    ordered = _ALERT.where(condition).order_by(delivery.c.created, delivery.c.id)
    return tuple(Alert(*row) for row in session.execute(ordered))
