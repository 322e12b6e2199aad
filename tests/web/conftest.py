"""A dashboard over a real store, asked by HTTP as a browser and a program would."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from jinja2 import Environment

from monitor import app, config, web
from monitor.context import Context
from tests._servers.templates import Compiled
from tests.web.story import tell

NOW = datetime(2026, 3, 10, 2, 0, tzinfo=UTC)
CONFIG = """\
database: sqlite:///{folder}/monitor.db
watchlist:
  - name: Beichen Group
    aliases: [北辰集团, Beichen]   # the group
    follow: group
  - name: Apple Orchard Holdings
    aliases: [Orchard]
channels:
  hook:
    type: webhook
    url: "https://hook.test/in"
    secret: whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=
sources:
  - {{id: courier, type: feed, url: "https://courier.test/rss"}}
  - {{id: gazette, type: feed, url: "https://gazette.test/rss"}}
"""


@dataclass
class Dashboard:
    """A running dashboard: its rooms, its client and the file of its config."""

    ctx: Context
    pages: Any
    path: Path
    client: httpx.AsyncClient

    def asked_from(self, address: str, host: str = "localhost:8080") -> httpx.AsyncClient:
        transport = httpx.ASGITransport(self.pages, client=(address, 40_000))
        return httpx.AsyncClient(transport=transport, base_url=f"http://{host}")


COMPILED = Compiled()
Opened = Callable[..., Any]


@pytest.fixture(scope="session")
def told_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of a daemon that was told the story."""
    folder = tmp_path_factory.mktemp("told")

    async def told() -> None:
        (folder / "config.yaml").write_text(CONFIG.format(folder=folder), encoding="utf-8")
        settings = config.load(folder / "config.yaml", {})
        async with app.build(settings, clock=lambda: NOW) as ctx:
            await ctx.threads.write(tell, NOW)

    asyncio.run(told())
    return folder / "monitor.db"


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told_file: Path) -> Opened:
    """Opens a dashboard: `async with opened(more="web: {…}") as dashboard`."""
    templates = partial(Environment, bytecode_cache=COMPILED)
    monkeypatch.setattr("monitor.web._page.Environment", templates)

    @asynccontextmanager
    async def running(more: str = "", *, empty: bool = False) -> AsyncIterator[Dashboard]:
        path = tmp_path / "config.yaml"
        path.write_text(CONFIG.format(folder=tmp_path) + more, encoding="utf-8")
        if not empty:
            shutil.copy(told_file, tmp_path / "monitor.db")
        async with AsyncExitStack() as stack:
            ctx = await stack.enter_async_context(
                app.build(config.load(path, {}), clock=lambda: NOW)
            )
            pages = await web.build(ctx)
            transport = httpx.ASGITransport(pages, client=("127.0.0.1", 40_000))
            client = httpx.AsyncClient(
                transport=transport,
                base_url="http://localhost:8080",
                headers={"accept": "text/html", "origin": "http://localhost:8080"},
            )
            yield Dashboard(ctx, pages, path, await stack.enter_async_context(client))

    return running


@pytest.fixture
async def dashboard(opened: Opened) -> AsyncIterator[Dashboard]:
    async with opened() as found:
        yield found
