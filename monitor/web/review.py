"""The page of events for review: is this our firm, or another with a similar name?"""

import asyncio
import os
from dataclasses import dataclass

import structlog
from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import RedirectResponse

from monitor import pipeline
from monitor.config import edit
from monitor.context import Context
from monitor.deliver import words
from monitor.errors import MonitorError
from monitor.model import Event, Language, Watch, WatchHit
from monitor.resolve.spelt import Spelt, excludes, spelt
from monitor.store import Session, concerns, decisions, events, precision
from monitor.store.browse import Place
from monitor.store.values import AliasPrecision, Concern, Decision, Verdict
from monitor.web import _told, access
from monitor.web._choices import place, place_after
from monitor.web._page import language_of, show
from monitor.web.access import Ctx
from monitor.web.login import form

log = structlog.get_logger()
router = APIRouter()

ON_A_PAGE = 20


@dataclass(frozen=True, slots=True)
class Doubt:
    """One event and one watch that it may concern."""

    line: _told.Line
    watch: str
    ambiguous: str  # why it may be another firm, in the reader's language; "" if merely unsure
    spelt: Spelt


@router.get("/review")
async def review(request: Request, ctx: Ctx) -> Response:
    after = place(request.query_params.get("after", ""))
    found, concerned, names = await ctx.threads.read(_find, ctx, after)
    shown = found[:ON_A_PAGE]
    language = language_of(request, ctx)
    return await show(
        request,
        "review.html",
        doubts=[
            doubt
            for one in shown
            for doubt in _doubts(one, concerned.get(one.id, _told.NOBODY), ctx, language)
        ],
        precision=names,
        first=after is None,
        older=place_after(shown[-1]) if len(found) > ON_A_PAGE else None,
        said=request.query_params.get("said", ""),
    )


def _find(
    session: Session, ctx: Context, after: Place | None
) -> tuple[tuple[Event, ...], dict[str, Concern], tuple[AliasPrecision, ...]]:
    alert = ctx.plan.settings.reading.alert
    found = decisions.waiting(session, alert=alert, limit=ON_A_PAGE, after=after)
    whom = concerns.of(session, [one.id for one in found])
    return found, whom, precision.of_names(session, ctx.plan.watches)


def _doubts(event: Event, concern: Concern, ctx: Context, language: Language) -> list[Doubt]:
    told = _told.data(event, concern, ctx.plan, language)
    line = _told.Line(event, concern, words.sentence(told, language))
    watches = {watch.name: watch for watch in ctx.plan.watches}
    return [
        Doubt(line, hit.watch, _why(hit, event, ctx, language), spelt(event, watches[hit.watch]))
        for hit in concern.hits
        if hit.watch in watches
    ]


def _why(hit: WatchHit, event: Event, ctx: Context, language: Language) -> str:
    return _told.in_words(hit, event, ctx.plan, language).why if hit.ambiguous else ""


@router.post("/review/{event_id}/ours")
async def ours(request: Request, ctx: Ctx, event_id: str) -> Response:
    """The event is about the watched firm: tell those who should hear of it."""
    given = await form(request)
    event, watch = await _about(ctx, event_id, given.get("watch", ""))
    said = _decision(ctx, event, watch, "ours", spelt(event, watch))
    await ctx.threads.write(_tell, ctx, said)
    return RedirectResponse("/review?said=ours", 303)


@router.post("/review/{event_id}/not-ours")
async def not_ours(request: Request, ctx: Ctx, event_id: str) -> Response:
    """Another firm is meant: the event leaves the watch, and the other's name goes under `not`."""
    given = await form(request)
    event, watch = await _about(ctx, event_id, given.get("watch", ""))
    name = " ".join(given.get("name", "").split())
    if name and not excludes(name, watch):
        raise HTTPException(400, f"{name!r} must hold a name of the watch and be longer than it")
    found = spelt(event, watch)
    said = _decision(ctx, event, watch, "not_ours", Spelt(found.alias, name or found.name))
    await ctx.threads.write(decisions.decide, said)
    noted = not name or await _exclude(request, ctx, said)
    return RedirectResponse(f"/review?said={'not_ours' if noted else 'unwritten'}", 303)


async def _about(ctx: Context, event_id: str, name: str) -> tuple[Event, Watch]:
    event = await ctx.threads.read(events.get, event_id)
    watch = next((one for one in ctx.plan.watches if one.name == name), None)
    if event is None or watch is None:
        raise HTTPException(404, "there is no such event or watch")
    return event, watch


def _decision(ctx: Context, event: Event, watch: Watch, verdict: Verdict, found: Spelt) -> Decision:
    return Decision(event.id, watch.name, verdict, found.alias, found.name, ctx.clock())


def _tell(session: Session, ctx: Context, said: Decision) -> None:
    decisions.decide(session, said)
    pipeline.owe_reviewed(session, said.event, ctx.plan, ctx.watched, said.decided)


async def _exclude(request: Request, ctx: Context, said: Decision) -> bool:
    """Write the name into the watch's file; False if the file cannot be written. The verdict on
    this event counts all the same."""
    day = said.decided.astimezone(ctx.plan.settings.timezone).date()
    remark = f"not ours: said on the dashboard from {access.client(request)}, {day}, {said.event}"
    path = ctx.plan.settings.files()[0]
    try:
        await asyncio.to_thread(edit.exclude, path, os.environ, said.watch, said.name, remark)
    except MonitorError as error:
        log.warning("a name could not be written into the watchlist", error=str(error))
        return False
    return True
