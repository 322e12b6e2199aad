"""The page of events: filters, a list, and what to do while there are none."""

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from monitor.config import EVENT_TYPES
from monitor.context import Context
from monitor.store import Session, browse, queries, sources
from monitor.store.values import Overview, SourceHealth
from monitor.web import _choices, _told
from monitor.web._page import language_of, show
from monitor.web.access import Ctx

router = APIRouter()

ON_A_PAGE = 50


@router.get("/")
async def home() -> Response:
    return RedirectResponse("/events", 303)


@router.get("/events")
async def events(request: Request, ctx: Ctx) -> Response:
    chosen = _choices.choices(request.query_params)
    after = _choices.place(request.query_params.get("after", ""))
    found = await ctx.threads.read(_find, ctx, chosen, after)
    idle = None if found.events else await ctx.threads.read(_idle, ctx)
    return await show(
        request,
        "events.html",
        lines=found.lines(ctx.plan, language_of(request, ctx)),
        total=found.total,
        older=_choices.place_after(found.events[-1]) if found.more else None,
        first=after is None,
        idle=idle,
        chosen=chosen,
        watches=[watch.name for watch in ctx.plan.watches],
        types=EVENT_TYPES,
        states=_choices.STATES,
        sources=sorted(ctx.plan.sources),
    )


def _find(
    session: Session, ctx: Context, chosen: _choices.Choices, after: browse.Place | None
) -> _told.Found:
    wanted = _choices.wanted(session, chosen, ctx.plan.settings.timezone)
    return _told.find(session, wanted, limit=ON_A_PAGE, after=after)


def _idle(session: Session, ctx: Context) -> tuple[Overview, tuple[SourceHealth, ...]]:
    """What the daemon is doing, for readers who see no events."""
    now = ctx.clock()
    return queries.overview(session, now), sources.health(session, now)
