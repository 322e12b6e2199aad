"""The HTTP side of the daemon: its routers, and which of them are public."""

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

# These need no login: probes, the login itself, and links that carry a signature.
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
    """The application. Anything not public needs the token, or a client on this machine."""
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


@cache  # handlers' parameters do not change, and inspecting them takes longer than many answers
def _routes() -> list[BaseRoute]:
    whole = APIRouter()
    for router in PUBLIC:
        whole.include_router(router)
    for router in GUARDED:
        whole.include_router(router, dependencies=[Depends(guard)])
    return whole.routes


def close(app: FastAPI) -> None:
    """Close what would never end: streams of events."""
    app.state.closing.set()


def first_link(app: FastAPI) -> str:
    """The line that says where the dashboard is; includes the token if it was just created."""
    web, found = app.state.ctx.plan.settings.web, app.state.door.keys
    if not found.made:
        return f"monitor: the dashboard is at {web.base}\n"
    return (
        f"monitor: the dashboard (this link is shown once): {web.base}/login?token={found.token}\n"
    )


class _Files(StaticFiles):
    """Our static files, whose addresses change with their content."""

    def file_response(self, *args, **kwargs):  # type: ignore[no-untyped-def]
        response = super().file_response(*args, **kwargs)
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        return response
