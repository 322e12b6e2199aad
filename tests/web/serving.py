"""The dashboard on a real port, for clients that want one."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import uvicorn


class Server(uvicorn.Server):
    """A server that says when it listens."""

    def __init__(self, pages: Any) -> None:
        super().__init__(uvicorn.Config(pages, port=0, log_config=None, lifespan="off"))
        self.listens = asyncio.Event()

    async def startup(self, sockets: Any = None) -> None:
        await super().startup(sockets)
        self.listens.set()

    @property
    def port(self) -> int:
        return int(self.servers[0].sockets[0].getsockname()[1])


@asynccontextmanager
async def served(pages: Any) -> AsyncIterator[str]:
    """The address where the pages answer."""
    server = Server(pages)
    serving = asyncio.create_task(server.serve())
    await server.listens.wait()
    try:
        yield f"http://127.0.0.1:{server.port}"
    finally:
        server.should_exit = True
        await serving
