"""The page about the daemon itself: how it is doing, and its configuration."""

import shlex
from collections import Counter

from fastapi import APIRouter, Request, Response

from monitor import __version__
from monitor.searching import unconfirmed
from monitor.store import Session, queries, searches
from monitor.store.values import ChannelHealth, Overview, Searched
from monitor.web._page import show
from monitor.web.access import Ctx

router = APIRouter()


@router.get("/status")
async def status(request: Request, ctx: Ctx) -> Response:
    overview, channels, searched = await ctx.threads.read(_find, ctx)
    plan = ctx.plan
    return await show(
        request,
        "status.html",
        overview=overview,
        channels=channels,
        quoted=shlex.quote,
        unconfirmed=unconfirmed(searched, plan.watches, plan.sources.values()),
        kinds=Counter(channel.type for channel in plan.channels.values()),
        problems=ctx.health.problems(ctx.clock()),
        warnings=plan.settings.warnings(),
        files=[str(path) for path in plan.settings.files()],
        database=plan.settings.database.partition(":")[0],
        version=__version__,
    )


def _find(
    session: Session, ctx: Ctx
) -> tuple[Overview, tuple[ChannelHealth, ...], tuple[Searched, ...]]:
    overview = queries.overview(session, ctx.clock())
    return overview, queries.channels(session), searches.every(session)
