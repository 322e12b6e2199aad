"""The page of one event: what is known, since when, from whom, why it matters, who was told."""

from dataclasses import dataclass

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import RedirectResponse

from monitor import pipeline
from monitor.context import Plan
from monitor.deliver import words
from monitor.model import Event, WatchHit
from monitor.resolve.disputes import Dispute
from monitor.resolve.spelt import spelt
from monitor.store import Session, disputes, events, queries
from monitor.store.values import Alert, Attempt, Concern
from monitor.web import _history, _told
from monitor.web._page import language_of, show
from monitor.web.access import Ctx

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Whole:
    """All that is stored about one event."""

    event: Event
    concern: Concern
    steps: tuple[_history.Step, ...]
    alerts: tuple[tuple[Alert, tuple[Attempt, ...]], ...]
    independent: int
    disputes: tuple[Dispute, ...]
    verdict: pipeline.Verdict  # what the current configuration makes of it

    @property
    def hits(self) -> tuple[WatchHit, ...]:
        return self.concern.hits


@router.get("/events/{event_id}")
async def event(request: Request, ctx: Ctx, event_id: str) -> Response:
    whole = await ctx.threads.read(_whole, event_id, ctx.plan)
    if whole is None:
        raise HTTPException(404, "no_event")
    if whole.event.id != event_id:
        return RedirectResponse(f"/events/{whole.event.id}", 303)
    language = language_of(request, ctx)
    last = whole.steps[-1].before if whole.steps else {}
    told = _told.data(whole.event, whole.concern, ctx.plan, language, last)
    return await show(
        request,
        "event.html",
        whole=whole,
        told=told,
        card=words.card("event.created", told, language),
        reasons=words.reasons(whole.verdict.concern.weighed, language),
        steps=_history.in_words(whole.steps, language),
        doubts={
            watch.name: spelt(whole.event, watch)
            for watch in ctx.plan.watches
            if any(hit.watch == watch.name for hit in whole.hits)
        },
    )


def _whole(session: Session, event_id: str, plan: Plan) -> Whole | None:
    found = events.get(session, event_id)
    if found is None:
        return None
    alerts = queries.alerts_about(session, found.id)
    concern = _told.concern(session, found)
    return Whole(
        found,
        concern,
        _history.steps(events.versions(session, found.id)),
        tuple((one, queries.attempts(session, one.id)) for one in alerts),
        events.independent_texts(session, found.id),
        disputes.of_event(session, found),
        *pipeline.tried(session, [found], plan, {found.id: concern.hits}),
    )
