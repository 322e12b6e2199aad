"""Sets up the demo: its configuration, its accelerated clock, and when it is over."""

import asyncio
import logging
import signal
import socket
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import TextIO
from urllib.parse import urlsplit

from monitor import app, config
from monitor.context import Context
from monitor.demo import registers
from monitor.demo.keeping import Kept, keep, kept_at
from monitor.demo.papers import PAPERS
from monitor.demo.site import SECRET, Press, Receiver, open_site
from monitor.demo.story import ALERTS, faults, missing, unmerged
from monitor.observe import set_up_logging
from monitor.store import sources
from monitor.store.browse import Wanted, page

Serve = Callable[[Context, asyncio.Event, Path | None], Awaitable[None]]

_MOST = 100  # events of the story, and more
SPEED = 10.0  # story seconds per second: ten seconds are the shortest interval of a source
TICK = timedelta(seconds=0.2)
PATIENCE = 360.0  # real seconds after which an untold story has failed
LOOK_AGAIN = 0.25
SETTLED = 1.0  # real seconds (five ticks) to wait for alerts that should not come
_CONFIG = """\
database: "sqlite:///{folder}/demo.db"
watchlist:
  - name: Haier Group
    aliases: [海尔集团, 海尔, Haier]
    follow: group
    sectors: [home appliances, industrial internet]
    not: [海尔森]
  - name: Chery Holdings
    aliases: [奇瑞控股, 奇瑞, Chery]
sources:
{sources}
channels:
  screen: {{type: console}}
  desk: {{type: webhook, url: "{site}/hook", secret: whsec_{secret}}}
web: {{listen: "127.0.0.1:{port}"}}
network:
  allow: [127.0.0.0/8]
  ports: [{site_port}]
  allow_http: true
  host_pause: 0s
"""


_REGISTERS = """
  - id: register
    type: registry_page
    url: "{site}/register/{{id}}"
    ids: [{numbers}]
    every: 10s
  - id: new-firms
    type: registry_page
    url: "{site}/register/new"
    discover: {{owner: [海尔]}}
    every: 10s
"""


class HurriedClock:
    """Starts in the past and runs `speed` times as fast until it has caught up with the present."""

    def __init__(self, speed: float, start: datetime) -> None:
        self._speed, self._start, self._since = speed, start, monotonic()

    def __call__(self) -> datetime:
        passed = timedelta(seconds=(monotonic() - self._since) * self._speed)
        return min(self._start + passed, datetime.now(UTC))


def run_demo(
    *,
    once: bool,
    serve: Serve,
    folder: Path | None = None,
    speed: float = SPEED,
    patience: float = PATIENCE,
) -> int:
    """Play the story with the daemon that `serve` runs; alerts go to standard output.

    With `once` it ends when the story is told: 0 if every alert came exactly once and no other,
    else 1. Without, it runs until SIGTERM or Ctrl-C. The database is kept in `folder`. `patience`:
    the real seconds after which an untold story has failed.
    """
    set_up_logging(level="error", form="console")
    # In a hurry jobs overlap; skipping them is fine here.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    with _kept(folder) as place:
        return asyncio.run(_play(place, serve, speed, patience, once=once, told=sys.stderr))


@contextmanager
def _kept(folder: Path | None) -> Iterator[Path]:
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        yield folder.absolute()  # the configuration kept there works from any folder
        return
    with TemporaryDirectory(prefix="monitor-demo-") as temporary:
        yield Path(temporary)


async def _play(
    folder: Path, serve: Serve, speed: float, patience: float, *, once: bool, told: TextIO
) -> int:
    def say(words: str) -> None:
        told.write(f"demo: {words}\n")
        told.flush()

    state = folder / "story.json"
    kept = kept_at(state)
    # The story begins early enough to end before its clock reaches the present.
    began = kept.moment if kept else datetime.now(UTC) - timedelta(seconds=speed * patience)
    clock = HurriedClock(speed, began)
    press = Press(clock, say, kept.position if kept else None)
    receiver, stop = Receiver(folder / "received.jsonl"), asyncio.Event()
    async with open_site(press, receiver, kept.port if kept else 0) as address:
        settings = _settings(folder, address)
        say(f"papers at {address}, the dashboard at http://{settings.web.listen}")
        say(
            f"continuing where the last demo in {folder} stood"
            if kept
            else "first every paper is read once, which tells nothing; then the day begins"
        )
        async with app.build(settings, clock=clock, tick=TICK) as ctx:
            with _on_signals(stop):
                save = partial(_save, state, press, _port(address))
                watching = asyncio.create_task(_watch(press, receiver, ctx, stop, save, patience))
                ending = asyncio.create_task(_end(watching, say, stop, once=once))
                await serve(ctx, stop, None)
                return await ending


def _save(state: Path, press: Press, port: int, moment: datetime) -> None:
    keep(state, Kept(press.position, moment, port))


async def _watch(
    press: Press,
    receiver: Receiver,
    ctx: Context,
    stop: asyncio.Event,
    save: Callable[[datetime], None],
    patience: float,
) -> list[str]:
    """Turn the pages until the story is told, patience runs out, or it is stopped; returns what is
    wrong then."""
    deadline = monotonic() + patience
    while not stop.is_set() and monotonic() < deadline:
        await asyncio.sleep(LOOK_AGAIN)
        now = ctx.clock()
        health = await ctx.threads.read(sources.health, now)
        failing = [one.id for one in health if one.health == "degraded"]
        press.remembered({one.id: one.last_ok for one in health}, failing)
        save(now)
        stored = await ctx.threads.read(page, Wanted(), limit=_MOST)
        if press.told and not missing(receiver.bodies.values()) and not unmerged(stored):
            await asyncio.sleep(SETTLED)
            break
    return faults(receiver.bodies.values()) + unmerged(
        await ctx.threads.read(page, Wanted(), limit=_MOST)
    )


async def _end(
    watching: asyncio.Task[list[str]],
    say: Callable[[str], None],
    stop: asyncio.Event,
    *,
    once: bool,
) -> int:
    wrong = await watching
    if stop.is_set() and not once:
        return 0
    for line in wrong:
        say(line)
    if not wrong:
        say(f"the story is told: {len(ALERTS)} alerts, each exactly once; none for the copies")
    if once:
        stop.set()
        return 1 if wrong else 0
    say("the daemon keeps running; Ctrl-C ends it")
    await stop.wait()
    return 0


def _settings(folder: Path, site: str) -> config.Settings:
    sources = "\n".join(
        f"  - {{id: {paper.name}, type: {'page' if paper.form == 'list.html' else 'feed'}, "
        f'url: "{site}/{paper.name}", every: 10s}}'
        for paper in PAPERS
    )
    sources += _REGISTERS.format(site=site, numbers=", ".join(registers.numbers()))
    path = folder / "config.yaml"
    path.write_text(
        _CONFIG.format(
            folder=folder,
            sources=sources,
            site=site,
            secret=SECRET,
            site_port=_port(site),
            port=_free_port(8080),
        ),
        encoding="utf-8",
    )
    return config.load(path, {})


def _port(address: str) -> int:
    return urlsplit(address).port or 80


def _free_port(wanted: int) -> int:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        for port in (wanted, 0):
            with suppress(OSError):
                probe.bind(("127.0.0.1", port))
                break
        return int(probe.getsockname()[1])


@contextmanager
def _on_signals(stop: asyncio.Event) -> Iterator[None]:
    loop, numbers = asyncio.get_running_loop(), (signal.SIGTERM, signal.SIGINT)
    for number in numbers:
        loop.add_signal_handler(number, stop.set)
    yield
    for number in numbers:
        loop.remove_signal_handler(number)
