"""What a configuration makes of stored events, without telling anybody: for `plan` and `why`."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from monitor import route
from monitor.context import Plan
from monitor.model import Event, News, WatchHit
from monitor.pipeline._concern import Concern, Concerns, news, untold
from monitor.pipeline._events import Touched
from monitor.route import Due, Silence
from monitor.store import Session, watched

_KINDS = {"denied": "event.denied", "confirmed": "event.confirmed", "corrected": "event.corrected"}


@dataclass(frozen=True, slots=True)
class RouteVerdict:
    """What the n-th route (from 1) made of it: `why_not` is None if it takes it."""

    number: int
    to: tuple[str, ...]
    why_not: str | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """One version of an event. `untold`: why nobody is told about it at all."""

    news: News
    concern: Concern
    untold: str | None
    routes: tuple[RouteVerdict, ...]
    due: tuple[Due, ...]
    silence: Silence | None


def tried(
    session: Session,
    told: Sequence[Event],
    plan: Plan,
    known: Mapping[str, tuple[WatchHit, ...]] | None = None,
) -> list[Verdict]:
    """A verdict for each event as it stood when last updated, as if that were now. `known`: by
    event, whom it was said to concern, where today's ownership does not say so."""
    concerns = Concerns(session, told, plan, watched.find(session, plan.watches))
    hits = known or {}
    return [_verdict(one, concerns.of(one, hits.get(one.id, ())), plan) for one in told]


def _verdict(event: Event, concern: Concern, plan: Plan) -> Verdict:
    touched = Touched(event, _kind(event), tell=True)
    why = untold(touched, concern, plan.settings)
    about = news(touched, concern)
    routes = tuple(_routes(about, plan))
    due: tuple[Due, ...] = ()
    if why is None:
        due = route.route(about, plan.routes, event.updated)
    silence = route.silencing(about, plan.routes, event.updated)
    return Verdict(about, concern, why, routes, due, silence)


def _routes(about: News, plan: Plan) -> Iterator[RouteVerdict]:
    for number, rule in enumerate(plan.routes.rules, start=1):
        yield RouteVerdict(number, rule.to, route.why_not(rule, about))


def _kind(event: Event) -> str:
    if event.version == 1:
        return "event.created"
    return _KINDS.get(event.state, "event.updated") if "state" in event.changed else "event.updated"
