"""Counts for reports: what was told in a period, and how late."""

from collections import defaultdict
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from monitor.store.tables import (
    delivery,
    event,
    event_watch,
    evidence,
    item,
    source,
)
from monitor.store.values import Arrivals, Latency

_TOLD = ("done", "merged")


def latencies(session: Session, since: datetime) -> tuple[Latency, ...]:
    """By source: seconds from the publication of an event's first article to its first alert."""
    told = (
        select(delivery.c.about, func.min(delivery.c.updated).label("at"))
        .where(delivery.c.state.in_(_TOLD), delivery.c.updated >= since)
        .where(delivery.c.kind == "event.created")
        .group_by(delivery.c.about)
    ).subquery()
    said = select(evidence.c.event_id, evidence.c.source, evidence.c.published, told.c.at)
    rows = session.execute(
        said.join(told, told.c.about == evidence.c.event_id).order_by(evidence.c.id)
    ).all()
    first: dict[str, Any] = {}
    for row in rows:
        first.setdefault(row.event_id, row)
    waits: defaultdict[str, list[float]] = defaultdict(list)
    for row in first.values():
        if row.published is not None:
            waits[row.source].append(max(0.0, (row.at - row.published).total_seconds()))
    return tuple(Latency(name, tuple(sorted(found))) for name, found in sorted(waits.items()))


def alerts_by_channel(session: Session, since: datetime) -> dict[str, dict[str, int]]:
    """Receiver -> state -> number of alerts owed since then."""
    counted = (
        select(delivery.c.channel, delivery.c.state, func.count())
        .where(delivery.c.created >= since)
        .group_by(delivery.c.channel, delivery.c.state)
        .order_by(delivery.c.channel)
    )
    found: dict[str, dict[str, int]] = {}
    for name, state, number in session.execute(counted):
        found.setdefault(name, {})[state] = number
    return found


def events_by_type(session: Session, since: datetime) -> dict[str, int]:
    """Type -> number of events that concern a watch and were first seen since then."""
    concerned = select(event_watch.c.event_id)
    counted = (
        select(event.c.type, func.count().label("number"))
        .where(event.c.first_seen >= since, event.c.id.in_(concerned))
        .group_by(event.c.type)
        .order_by(event.c.type)
    )
    return {row.type: row.number for row in session.execute(counted)}


def arrivals(session: Session, since: datetime) -> tuple[Arrivals, ...]:
    """By source: new entries after its first look, when the last one came, and when it last
    answered."""
    first = (
        select(item.c.source_id, func.min(item.c.first_seen).label("began"))
        .group_by(item.c.source_id)
        .subquery()
    )
    counted = (
        select(
            item.c.source_id,
            first.c.began,
            source.c.last_ok,
            func.count().label("number"),
            func.max(item.c.first_seen).label("last"),
        )
        .join(first, first.c.source_id == item.c.source_id)
        .join(source, source.c.id == item.c.source_id)
        .where(source.c.enabled, item.c.first_seen >= since)
        .where(item.c.first_seen > first.c.began)
        .group_by(item.c.source_id, first.c.began, source.c.last_ok)
        .order_by(item.c.source_id)
    )
    return tuple(
        Arrivals(row.source_id, max(row.began, since), row.number, row.last, row.last_ok)
        for row in session.execute(counted)
    )
