"""The HTTP side of the daemon: which routers there are, and which of them anybody may ask."""

import asyncio
from functools import cache
from pathlib import Path

from fastapi import APIRouter, Depends, FastAPI
from fastapi.staticfiles import StaticFiles
from starlette.routing import BaseRoute

from monitor.context import Context
from monitor.web import (
    _errors,
    api,
    companies,
    company,
    deliveries,
    event,
    events,
    feed,
    feedback,
    login,
    probes,
    review,
    sources,
    status,
    stream,
)
from monitor.web._headers import Hardened
from monitor.web._keys import Keys, keys
from monitor.web._page import environment
from monitor.web._throttle import Throttle
from monitor.web.access import Door, guard

# Who asks these need not be known: probes, the way in, and links that carry a signature.
PUBLIC: tuple[APIRouter, ...] = (probes.public, login.public, feedback.public, feed.public)
GUARDED: tuple[APIRouter, ...] = (
    probes.router,
    login.router,
    events.router,
    stream.router,
    event.router,
    review.router,
    companies.router,
    company.router,
    sources.router,
    deliveries.router,
    status.router,
    api.router,
)


async def build(ctx: Context) -> FastAPI:
    """The application. What is not public wants the token, or a client on this machine."""
    return assemble(ctx, await ctx.threads.write(keys, ctx.plan.settings.web))


def assemble(ctx: Context, found: Keys) -> FastAPI:
    """The application for keys that are known."""
    app = FastAPI(
        title="monitor", docs_url=None, redoc_url=None, openapi_url=None, routes=[*_routes()]
    )
    app.state.ctx = ctx
    app.state.door = Door(found, Throttle())
    app.state.templates = environment(ctx)
    app.state.readers = 0
    app.state.closing = asyncio.Event()
    app.add_middleware(Hardened)
    _errors.add_to(app)
    app.mount("/static", _Files(directory=Path(__file__).parent / "static"))
    return app


@cache  # what each handler asks for does not change, and to look takes longer than many answers
def _routes() -> list[BaseRoute]:
    whole = APIRouter()
    for router in PUBLIC:
        whole.include_router(router)
    for router in GUARDED:
        whole.include_router(router, dependencies=[Depends(guard)])
    return whole.routes


def close(app: FastAPI) -> None:
    """End what would go on for ever: streams of events."""
    app.state.closing.set()


def first_link(app: FastAPI) -> str:
    """The line that says where the dashboard is; with the token, where it was made just now."""
    web, found = app.state.ctx.plan.settings.web, app.state.door.keys
    if not found.made:
        return f"monitor: the dashboard is at {web.base}\n"
    return (
        f"monitor: the dashboard (this link is shown once): {web.base}/login?token={found.token}\n"
    )


class _Files(StaticFiles):
    """Our own files, whose addresses change with their content."""

    def file_response(self, *args, **kwargs):  # type: ignore[no-untyped-def]
        response = super().file_response(*args, **kwargs)
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        return response
