"""Presents stored events on pages and in the API with the words of their alerts."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from monitor.context import Plan
from monitor.deliver import payload, words
from monitor.model import Event, Facts, Json, Language, News, WatchHit
from monitor.ownership.graph import NO_SHARE, Link
from monitor.resolve import doubt
from monitor.resolve.sentences import why
from monitor.store import Session, browse, concerns
from monitor.store.values import Concern

NOBODY = Concern((), "low")


@dataclass(frozen=True, slots=True)
class Line:
    """An event in a list."""

    event: Event
    concern: Concern
    summary: str


def data(
    event: Event,
    concern: Concern | None,
    plan: Plan,
    language: Language,
    before: Facts | None = None,
) -> dict[str, Json]:
    """The event as in the webhook contract, with its confidence."""
    whom = concern or NOBODY
    hits = tuple(in_words(hit, event, plan, language) for hit in whom.hits)
    news = News("event.created", event, hits, whom.severity, before or {})
    told = payload.data(news, plan.settings.web.base, language)
    return {**told, "confidence": event.confidence}


@dataclass(frozen=True, slots=True)
class Found:
    """A page of a search. `more`: there is a next one."""

    events: tuple[Event, ...]
    concerned: Mapping[str, Concern]
    total: int
    more: bool

    def lines(self, plan: Plan, language: Language) -> list[Line]:
        return [self._line(one, plan, language) for one in self.events]

    def _line(self, event: Event, plan: Plan, language: Language) -> Line:
        concern = self.concerned.get(event.id, NOBODY)
        told = data(event, concern, plan, language)
        return Line(event, concern, words.sentence(told, language))


def concern(session: Session, event: Event) -> Concern:
    """Whom an event concerns; nobody, if that was not noted."""
    return concerns.of(session, [event.id]).get(event.id, NOBODY)


def find(
    session: Session, wanted: browse.Wanted, *, limit: int, after: browse.Place | None = None
) -> Found:
    """One page of the events asked for, and whom they concern."""
    found = browse.page(session, wanted, limit=limit, after=after)
    events = found[:limit]
    concerned = concerns.of(session, [one.id for one in events])
    more = len(found) > limit
    is_all = after is None and not more
    total = len(found) if is_all else browse.count(session, wanted)
    return Found(events, concerned, total, more)


def in_words(hit: WatchHit, event: Event, plan: Plan, language: Language) -> WatchHit:
    """The hit with its sentence in the reader's language; the path's steps carry names."""
    if hit.ambiguous:
        watch = next((one for one in plan.watches if one.name == hit.watch), None)
        said = doubt.in_words(event, watch, language) if watch else ""
        return replace(hit, why=said or hit.ambiguous)
    if not hit.path and hit.relation != "self":
        return hit
    link = Link(hit.relation, NO_SHARE, hit.path)
    subject = bool(hit.path) and hit.path[-1].target == event.company.name
    is_over = event.type == "group_left"
    said = why(link, {}, language, is_subject=subject, is_over=is_over)
    return replace(hit, why=said)
