"""The web side, served inside the daemon's own loop."""

import asyncio
import contextlib
import errno
import os
import socket
from collections.abc import Iterator

import uvicorn
from fastapi import FastAPI

from monitor.config import Settings
from monitor.errors import MonitorError


class Server(uvicorn.Server):
    """Signals are ours: uvicorn's handling would end the process before the looks are done."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def bound(settings: Settings) -> tuple[socket.socket, Settings]:
    """The socket of `web.listen`, and the settings with the port that a 0 became.

    Links in alerts need the port before the first page is served. Raises MonitorError.
    """
    host, _, port = settings.web.listen.rpartition(":")
    family = socket.AF_INET6 if host.startswith("[") else socket.AF_INET
    try:
        taken = socket.create_server((host.strip("[]"), int(port)), family=family, backlog=2048)
    except OSError as error:
        why = os.strerror(error.errno) if error.errno else str(error)
        if error.errno == errno.EADDRINUSE:
            why += "; is a monitor running already?"
        message = f"web.listen: {settings.web.listen} is not available: {why}"
        raise MonitorError(message) from None
    web = settings.web.model_copy(update={"listen": f"{host}:{taken.getsockname()[1]}"})
    return taken, settings.model_copy(update={"web": web})


def serving(pages: FastAPI, taken: socket.socket) -> tuple[Server, asyncio.Task[None]]:
    server = Server(
        uvicorn.Config(
            pages,
            log_config=None,
            access_log=False,
            server_header=False,
            lifespan="off",
            timeout_graceful_shutdown=2,
        )
    )
    return server, asyncio.create_task(server.serve(sockets=[taken]))
