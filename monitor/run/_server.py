"""The web side, served inside the daemon's own loop."""

import asyncio
import contextlib
from collections.abc import Iterator

import uvicorn
from fastapi import FastAPI

from monitor.context import Context


class Server(uvicorn.Server):
    """Signals are ours: uvicorn's own handling would end the process before the looks are done."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def serving(ctx: Context, pages: FastAPI) -> tuple[Server, asyncio.Task[None]]:
    host, _, port = ctx.plan.settings.web.listen.rpartition(":")
    server = Server(
        uvicorn.Config(
            pages,
            host=host.strip("[]"),
            port=int(port),
            log_config=None,
            access_log=False,
            server_header=False,
            lifespan="off",
            timeout_graceful_shutdown=2,
        )
    )
    return server, asyncio.create_task(server.serve())
