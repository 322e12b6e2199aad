"""What was told in a time, how late, and what people said of it: counted, nothing interpreted."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from monitor.store._sql import chunks
from monitor.store.tables import (
    decision,
    delivery,
    event,
    event_watch,
    evidence,
    feedback,
    item,
    source,
)
from monitor.store.values import Arrivals, Latency, Verdicts

_TOLD = ("done", "merged")


def latencies(session: Session, since: datetime) -> tuple[Latency, ...]:
    """By source: seconds from the publication of an event's first paper to its first alert."""
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
    """Receiver -> state -> number, of what was owed since then."""
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
    """Type -> number of the events that concern a watch and were first seen since then."""
    concerned = select(event_watch.c.event_id)
    counted = (
        select(event.c.type, func.count().label("number"))
        .where(event.c.first_seen >= since, event.c.id.in_(concerned))
        .group_by(event.c.type)
        .order_by(event.c.type)
    )
    return {row.type: row.number for row in session.execute(counted)}


def verdicts(session: Session, since: datetime | None = None) -> tuple[Verdicts, ...]:
    """What was said of events, by rule, by source and by alias (the spelling that was found)."""
    said = select(feedback.c.event_id, feedback.c.verdict)
    if since is not None:
        said = said.where(feedback.c.given >= since)
    rows = [(row.event_id, row.verdict) for row in session.execute(said)]
    decided = session.execute(select(decision)).all()
    wrong = [(row.event_id, "wrong_firm") for row in decided if row.verdict == "not_ours"]
    ours = [(row.event_id, "useful") for row in decided if row.verdict == "ours"]
    counts = _counted(session, [*rows, *wrong, *ours])
    for row in decided:
        verdict = "wrong_firm" if row.verdict == "not_ours" else "useful"
        counts["alias", row.alias][verdict] += 1
    return tuple(
        Verdicts(kind, name, found["useful"], found["not_useful"], found["wrong_firm"])
        for (kind, name), found in sorted(counts.items())
    )


def _counted(
    session: Session, said: Sequence[tuple[str, str]]
) -> defaultdict[tuple[str, str], Counter[str]]:
    told_by: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for ids in chunks({one for one, _ in said}):
        for row in session.execute(select(evidence).where(evidence.c.event_id.in_(ids))):
            told_by[row.event_id] |= {("rule", row.rule), ("source", row.source)}
        for row in session.execute(select(event).where(event.c.id.in_(ids))):
            told_by[row.id] |= {("alias", name) for name in _own_names(row)}
    counts: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for about, verdict in said:
        for key in told_by[about]:
            counts[key][verdict] += 1
    return counts


def _own_names(row: Any) -> Iterable[str]:
    parties: Sequence[Mapping[str, Any]] = row.parties
    return {one["name"] for one in parties if one.get("company") == row.company_id}


def arrivals(session: Session, since: datetime) -> tuple[Arrivals, ...]:
    """By source: how many new entries came after its first look, and when the last one did."""
    first = (
        select(item.c.source_id, func.min(item.c.first_seen).label("began"))
        .group_by(item.c.source_id)
        .subquery()
    )
    counted = (
        select(
            item.c.source_id,
            first.c.began,
            func.count().label("number"),
            func.max(item.c.first_seen).label("last"),
        )
        .join(first, first.c.source_id == item.c.source_id)
        .join(source, source.c.id == item.c.source_id)
        .where(source.c.enabled, item.c.first_seen >= since)
        .where(item.c.first_seen > first.c.began)
        .group_by(item.c.source_id, first.c.began)
        .order_by(item.c.source_id)
    )
    return tuple(
        Arrivals(row.source_id, max(row.began, since), row.number, row.last)
        for row in session.execute(counted)
    )
