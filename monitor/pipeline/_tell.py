"""From touched events to owed alerts: which routes take them, what they say, how many at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from monitor import route
from monitor.context import Plan
from monitor.deliver import payload
from monitor.model import Json, News
from monitor.pipeline._concern import Concerns, news, untold
from monitor.pipeline._events import Touched
from monitor.pipeline._pace import Sent, day_began, paced
from monitor.store import Session, concerns, events, feedback, outbox
from monitor.store.digests import MINUTE
from monitor.store.values import HealthChange, OwedDelivery


def owe_alerts(
    session: Session,
    touched: Sequence[Touched],
    plan: Plan,
    watched: Mapping[str, str],
    now: datetime,
    *,
    replayed: bool = False,
) -> int:
    """Owe the alerts for what a look created or changed, one per event; returns how many.
    `replayed`: after a restore, when they may have been told before; they say so."""
    latest = _latest(touched)
    if not latest:
        return 0
    batch = Concerns(session, [one.event for one in latest], plan, watched)
    owed: list[OwedDelivery] = []
    told: list[str] = []
    for one in latest:
        concern = batch.of(one.event, one.hits)
        concerns.note(session, one.event.id, concern.hits, concern.severity)
        if not one.tell or untold(one, concern, plan.settings):
            continue
        due = _deliveries(news(one, concern), plan, now)
        owed += map(_as_replayed, due) if replayed else due
        told.append(one.event.id)
    events.settle(session, told)
    return owe(session, owed, plan, now)


def owe_reviewed(
    session: Session, event_id: str, plan: Plan, watched: Mapping[str, str], now: datetime
) -> None:
    """Owe the alerts for an event that a person confirmed to be about a watched firm."""
    event = events.get(session, event_id)
    if event is not None and not event.settled:
        owe_alerts(session, [Touched(event, "event.created", tell=True)], plan, watched, now)


def owe(session: Session, owed: Sequence[OwedDelivery], plan: Plan, now: datetime) -> int:
    """Owe alerts without losing any: too many at once for one receiver become a digest."""
    wanted = set(feedback.without_unsubscribed(session, {one.channel for one in owed}))
    owed = [one for one in owed if one.channel in wanted]
    if not owed:
        return 0
    zone = plan.settings.timezone
    began = day_began(zone, now)
    today = outbox.singles(session, {one.channel for one in owed}, began)
    minute = outbox.singles(session, today, now - MINUTE)
    sent = {name: Sent(minute.get(name, 0), number) for name, number in today.items()}
    kept = paced(owed, sent, plan.settings.budget, zone, now)
    due = [replace(one, due=route.after_quiet(one.due, plan.routes)) for one in kept]
    return outbox.owe(session, due, now)


def _as_replayed(one: OwedDelivery) -> OwedDelivery:
    data = one.payload["data"]
    return replace(one, payload={**one.payload, "data": {**data, "replayed": True}})


def owe_to(
    session: Session,
    about: str,
    kind: str,
    body: Mapping[str, Json],
    channels: Sequence[str],
    plan: Plan,
    now: datetime,
) -> None:
    """Owe an alert to these channels, regardless of routes."""
    owed = [
        OwedDelivery(about, 1, destination, kind, body, now)
        for name in channels
        for destination in plan.destinations[name]
    ]
    owe(session, owed, plan, now)


def _latest(touched: Iterable[Touched]) -> list[Touched]:
    """One per event: its last state, and the most important thing that happened in this look."""
    found: dict[str, Touched] = {}
    for one in touched:
        before = found.pop(one.folded, None) or found.get(one.event.id)
        kind = one.kind
        if before and (before.kind == "event.created" or one.kind is None):
            kind = before.kind
        tell = one.tell or bool(before and before.tell)
        others = one.hits or (before.hits if before else ())
        found[one.event.id] = replace(one, kind=kind, tell=tell, hits=others)
    return list(found.values())


def _deliveries(told: News, plan: Plan, now: datetime) -> list[OwedDelivery]:
    settings = plan.settings
    body = payload.body(told, public_url=settings.web.base, now=now, language=settings.language)
    return [
        OwedDelivery(
            about=told.event.id,
            version=told.event.version,
            channel=destination,
            kind=told.kind,
            payload=body,
            due=one.at,
            digest=one.digest,
        )
        for one in route.route(told, plan.routes, now)
        for destination in plan.destinations[one.channel]
    ]


def owe_notice(session: Session, change: HealthChange, plan: Plan, now: datetime) -> None:
    """Owe the alert that a source fails or has recovered."""
    body = payload.health_body(
        change.kind,
        change.source,
        since=change.since,
        error=change.error or "",
        last_ok=change.last_ok,
        now=now,
    )
    owe_word(session, change.about, change.kind, body, plan, now, source=change.source)


def owe_word(
    session: Session,
    about: str,
    kind: str,
    body: Mapping[str, Json],
    plan: Plan,
    now: datetime,
    *,
    source: str = "",
) -> None:
    """Owe an alert that is not about an event, to wherever the routes send its kind."""
    owed = [
        OwedDelivery(about, 1, destination, kind, body, one.at, one.digest)
        for one in route.route_notice(kind, plan.routes, now, source=source)
        for destination in plan.destinations[one.channel]
    ]
    owe(session, owed, plan, now)
