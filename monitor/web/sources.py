"""The page of sources: when each was looked at, how it is doing, what it has given."""

from fastapi import APIRouter, Request, Response

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
    # What fails comes first: it is what one comes here for.
    shown.sort(key=lambda one: (one.health == "ok", not one.failures, one.id))
    return await show(
        request,
        "sources.html",
        found=shown,
        tallies=tallies,
        nothing=Tally(),
        failing=failing,
        counts=(len(found), sum(one.in_trouble for one in found)),
    )


def _find(session: Session, ctx: Ctx) -> tuple[tuple[SourceHealth, ...], dict[str, Tally]]:
    return sources.health(session, ctx.clock()), queries.tallies(session)
