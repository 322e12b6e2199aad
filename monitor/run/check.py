"""`monitor check` and `monitor health`: whether a configuration works, and whether a daemon is
up."""

import asyncio
import os
import shlex
import sys
from collections.abc import AsyncIterator, Sequence
from ipaddress import ip_network
from pathlib import Path

from monitor import adapters, app, config, deliver, searching, store
from monitor.context import Context, Plan
from monitor.deliver import payload
from monitor.errors import ConfigError, MonitorError
from monitor.model import Delivery, Look, Page, Source, Watch
from monitor.net.client import Network
from monitor.observe import log_as_told
from monitor.plural import counted
from monitor.store import searches
from monitor.store.values import Match

NOTHING_TO_ASK = "nothing to ask for: no watch has what the address or register needs"
LOOPBACK = (ip_network("127.0.0.0/8"), ip_network("::1/128"))


def main(path: Path, *, online: bool) -> int:
    """Validate; with `online` also try each source and channel once. Returns the exit status."""
    settings = config.load(path, os.environ)
    plan = app.plan_of(settings)
    for warning in settings.warnings():
        sys.stderr.write(f"{warning}\n")
    for index, source in enumerate(settings.sources):
        if lacking := _lacking(source, settings):
            sys.stderr.write(f"{settings.problem_at(lacking, 'sources', index)}\n")
    for index, silence in enumerate(plan.routes.silences):
        if silence.until <= app.utc_now():
            ended = f"this silence ended at {silence.until.isoformat()}: it can be taken out"
            sys.stderr.write(f"{settings.problem_at(ended, 'silences', index)}\n")
    sys.stdout.write(
        f"{path}: fine; {counted(len(plan.watches), 'firm')}, "
        f"{counted(len(plan.sources), 'source')}, {counted(len(plan.channels), 'channel')}\n"
    )
    if online:
        return asyncio.run(_try_all(settings))
    if waiting := _unconfirmed(settings, plan):
        names = counted(waiting, "name may be a firm", "names may be firms")
        sys.stdout.write(f"{names} of your registers: monitor watch matches\n")
    return 0


def _lacking(source: config.SourceEntry, settings: config.Settings) -> str:
    """What its register will ask for; "" if it is there."""
    given = {
        "key": ("a `key`", source.key or source.headers),
        "auth": ("`auth`: {user, password}", source.auth or source.headers),
        "contact": ("`network`: {contact: …}", settings.network.contact),
    }
    needed, there = given.get(adapters.needs(source.type), ("", True))
    open_ = there or source.url  # somebody else's copy of the register
    return "" if open_ else f"{source.type} answers nobody without {needed}"


def _unconfirmed(settings: config.Settings, plan: Plan) -> int:
    """How many names await confirmation, according to a daemon's store."""
    file = Path(settings.database.removeprefix("sqlite:///"))
    if not file.is_file():  # a check without `online` opens no connection
        return 0
    try:
        with store.opened(settings.database) as opened, opened.read() as session:
            known = searches.every(session)
    except MonitorError:  # of another edition, which `monitor run` reports
        return 0
    found = searching.unconfirmed(known, plan.watches, plan.sources.values())
    return len({one.watch for one in found})


async def _try_all(settings: config.Settings) -> int:
    failed = 0
    log_as_told(settings)
    async with app.build(settings, governs=False) as ctx:
        for source in ctx.plan.sources.values():
            failed += _show(f"source {source.id}", await _try_source(ctx, source))
            async for line in _matches(ctx, source):
                sys.stdout.write(f"  {source.id}: {line}\n")
        for name in ctx.plan.channels:
            failed += _show(f"channel {name}", await try_channel(ctx, name))
    return 1 if failed else 0


def _show(what: str, error: str | None) -> bool:
    sys.stdout.write(f"{what}: {error or 'works'}\n")
    return error not in {None, NOTHING_TO_ASK}


async def _try_source(ctx: Context, source: Source) -> str | None:
    adapter = adapters.find(source.type)
    requests = list(adapter.start(source, Look(ctx.plan.watches, ctx.clock()))) if adapter else []
    if not requests:
        return NOTHING_TO_ASK
    try:
        for request in requests[:1]:
            looked = await ctx.fetcher.look(source, request, None)
            if adapter and looked.page:
                list(adapter.parse(looked.page, source))
    except MonitorError as error:
        return str(error)
    return None


async def _matches(ctx: Context, source: Source) -> AsyncIterator[str]:
    """A line for each watched firm whose number is in the register and missing in the watchlist."""
    kept: dict[str, Page] = {}
    for watch in searching.numberless(ctx.plan.watches, source):
        if not adapters.search(source, watch.name):
            return
        try:
            found = await searching.matches(ctx, source, watch, kept)
        except MonitorError as error:
            yield f"{watch.name}: {error}"
            return
        yield _said(watch, found)


def _said(watch: Watch, found: Sequence[Match]) -> str:
    if not found:
        return f"{watch.name}: no firm of that name"
    shown = "; ".join(map(searching.in_words, found))
    return (
        f"{watch.name}: {shown}. Is it one of these? Write its number into `ids`, or: "
        f"monitor watch confirm {shlex.quote(watch.name)} NUMBER"
    )


async def try_channel(ctx: Context, name: str) -> str | None:
    """Send a test alert to every destination of a channel; returns the first error in words."""
    now = ctx.clock()
    channel = ctx.plan.channels[name]
    kind = deliver.find(channel.type)
    body = payload.trial_body(name, now=now)
    try:
        for destination in ctx.plan.destinations[name]:
            number = f"dlv_test{int(now.timestamp())}"
            delivery = Delivery(number, destination, "test", body, 1, now)
            await kind.send(delivery, channel, ctx.network, now)
    except MonitorError as error:
        return str(error)
    return None


def health(path: Path) -> int:
    """0 if the daemon with this configuration says that it is healthy."""
    return asyncio.run(_ask(_to_ask(path)))


def _to_ask(path: Path) -> config.Settings:
    """The configuration; in its place, where the environment says on which address the daemon
    listens, all that is needed to ask it: a broken edit makes no running daemon ill."""
    try:
        return config.load(path, os.environ)
    except ConfigError as error:
        if config.LISTEN not in os.environ:
            raise
        sys.stderr.write(f"{error}\n")
        return config.load(path, os.environ, instead={path: b"watchlist: []"})


async def _ask(settings: config.Settings) -> int:
    page = settings.web.here
    if page is None:
        sys.stderr.write(
            "monitor: web.listen has port 0, another one at each start: name a port there to be "
            "able to ask for its health\n"
        )
        return 1
    port = page.rpartition(":")[2]
    here = settings.network.model_copy(
        update={"allow": LOOPBACK, "ports": (int(port),), "proxy": None}
    )
    try:
        async with Network(here) as network:
            answer = await network.get(f"{page}/healthz", timeout=5)
    except MonitorError as error:
        sys.stderr.write(f"monitor: not healthy: {error}\n")
        return 1
    if answer.status == 200:
        return 0
    why = " ".join(answer.body.decode("utf-8", "replace").split())
    sys.stderr.write(f"monitor: not healthy: {page}/healthz answered {answer.status}: {why}\n")
    return 1
