"""From touched events to owed alerts: whom they concern, which routes take them, what they say."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from monitor import route
from monitor.context import Plan
from monitor.deliver import payload
from monitor.model import News, WatchHit
from monitor.pipeline._events import Touched
from monitor.resolve.ownership import Graph
from monitor.resolve.same import is_opinion
from monitor.resolve.watching import hits
from monitor.store import Session, companies, concerns, events, outbox
from monitor.store.values import HealthChange, OwedDelivery


def owe_alerts(
    session: Session,
    touched: Sequence[Touched],
    plan: Plan,
    watched: Mapping[str, str],
    now: datetime,
) -> int:
    """Owe the alerts for what a look made or changed, one an event; how many are owed."""
    latest = _latest(touched)
    if not latest:
        return 0
    parties = {p.company for one in latest for p in one.event.parties if p.company}
    graph = Graph(companies.holdings(session, around=sorted(parties)))
    ends = {end for holding in graph.holdings for end in (holding.holder, holding.target)}
    firms = companies.get(session, ends | parties | set(watched.values()))
    named = {id_: firm.name for id_, firm in firms.items()}
    owed: list[OwedDelivery] = []
    told: list[str] = []
    for one in latest:
        concerned = hits(one.event, plan.watches, watched, graph, named, plan.settings.language)
        concerned = concerned or one.hits
        concerns.note(session, one.event.id, concerned, route.severity(one.event, concerned))
        news = _news(one, concerned, plan.settings.reading.alert) if one.tell else None
        if news is None:
            continue
        owed += _deliveries(news, plan, now)
        told.append(one.event.id)
    events.settle(session, told)
    return outbox.owe(session, owed, now)


def _latest(touched: Iterable[Touched]) -> list[Touched]:
    """One an event: its last state, and the strongest thing that happened to it in this look."""
    found: dict[str, Touched] = {}
    for one in touched:
        before = found.get(one.event.id)
        kind = one.kind
        if before and (before.kind == "event.created" or one.kind is None):
            kind = before.kind
        tell = one.tell or bool(before and before.tell)
        others = one.hits or (before.hits if before else ())
        found[one.event.id] = replace(one, kind=kind, tell=tell, hits=others)
    return list(found.values())


def _news(one: Touched, concerned: tuple[WatchHit, ...], enough: float) -> News | None:
    """None: nobody is concerned, not sure enough yet, or nothing new to those who know it."""
    event = one.event
    if not concerned or event.confidence < enough or is_opinion(event):
        return None
    if event.settled and one.kind is None:
        return None
    # An event that nobody was told of yet is news however many papers it took.
    kind = one.kind if event.settled and one.kind else "event.created"
    return News(kind, event, concerned, route.severity(event, concerned), one.before)


def _deliveries(news: News, plan: Plan, now: datetime) -> list[OwedDelivery]:
    settings = plan.settings
    body = payload.body(
        news, public_url=settings.web.public_url, now=now, language=settings.language
    )
    due = route.route(
        news,
        plan.rules,
        channels=plan.channels,
        quiet=plan.quiet,
        timezone=settings.timezone,
        now=now,
    )
    return [
        OwedDelivery(
            about=news.event.id,
            version=news.event.version,
            channel=destination,
            kind=news.kind,
            payload=body,
            due=one.at,
            digest=one.digest,
        )
        for one in due
        for destination in plan.destinations[one.channel]
    ]


def owe_notice(session: Session, change: HealthChange, plan: Plan, now: datetime) -> int:
    """Owe the alert that a source fails or works again; how many are owed."""
    body = payload.source_body(
        change.kind,
        change.source,
        since=change.since,
        error=change.error or "",
        last_ok=change.last_ok,
        now=now,
    )
    due = route.route_notice(
        change.kind,
        plan.rules,
        channels=plan.channels,
        quiet=plan.quiet,
        timezone=plan.settings.timezone,
        now=now,
    )
    owed = [
        OwedDelivery(change.about, 1, destination, change.kind, body, one.at, one.digest)
        for one in due
        for destination in plan.destinations[one.channel]
    ]
    return outbox.owe(session, owed, now)
