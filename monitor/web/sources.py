"""The page of sources: when each was looked at, how it is doing, what it has given."""

from datetime import datetime

from fastapi import APIRouter, Request, Response

from monitor.pipeline import time_left
from monitor.store import Session, queries, sources
from monitor.store.values import SourceHealth, Tally
from monitor.web._page import show
from monitor.web.access import Ctx

router = APIRouter()


@router.get("/sources")
async def list_sources(request: Request, ctx: Ctx) -> Response:
    found, tallies = await ctx.threads.read(_find, ctx)
    failing = bool(request.query_params.get("failing"))
    shown = [one for one in found if one.in_trouble or not failing]
    # Failing sources come first: they are what one looks for here.
    shown.sort(key=lambda one: (one.health == "ok", not one.failures, one.id))
    return await show(
        request,
        "sources.html",
        found=shown,
        tallies=tallies,
        minutes_left={one.id: _minutes_left(one, ctx.clock()) for one in shown},
        nothing=Tally(),
        failing=failing,
        counts=(len(found), sum(one.in_trouble for one in found)),
    )


def _minutes_left(one: SourceHealth, now: datetime) -> int | None:
    """How long an unfinished look will take."""
    left = time_left(one.progress, now) if one.progress else None
    return None if left is None else max(1, round(left.total_seconds() / 60))


def _find(session: Session, ctx: Ctx) -> tuple[tuple[SourceHealth, ...], dict[str, Tally]]:
    return sources.health(session, ctx.clock()), queries.tallies(session)
