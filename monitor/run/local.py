"""One process does everything: fixed APScheduler jobs around the tables, tasks for waiting."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import structlog

from monitor import app, config, jobs, searching, selfwatch, telling
from monitor.context import Context
from monitor.errors import ConfigError
from monitor.observe import log_as_told
from monitor.run._database import answering
from monitor.run._greeting import greet, report
from monitor.run._running import Running
from monitor.run._schedule import keep_time, scheduler

log = structlog.get_logger()

GRACE = 3.0  # seconds that running looks and sends get after SIGTERM


def main(path: Path, *, once: bool, every_source: bool) -> int:
    """Run the daemon, or one pass, with the configuration at `path`; returns the exit status."""
    settings = config.load(path, os.environ)
    log_as_told(settings)
    way = one_pass(settings, every_source=every_source) if once else daemon(settings, path)
    return asyncio.run(way)


async def one_pass(settings: config.Settings, *, every_source: bool) -> int:
    """Look at every due source, deliver what is owed, report the result."""
    async with app.build(settings) as ctx:
        await greet(ctx, sys.stderr)
        await selfwatch.look_round(ctx)
        await look_and_tell(ctx, every_source=every_source)
        await jobs.guarded(searching.search_names)(ctx)
        await selfwatch.Heart(ctx).beat()
        return await report(ctx, sys.stderr)


async def look_and_tell(ctx: Context, *, every_source: bool) -> None:
    """One pass: look at everything due now, then send everything owed."""
    running = Running(ctx)
    if every_source:
        await jobs.make_all_due(ctx)
    while await running.tick() or running.looks.ids():
        # A host at its limit has more for later.
        await running.looks.some_done(ctx.tick)
        await running.looks.half_done()
    await telling.gather_digests(ctx, bursts=True)
    await running.tell()
    while running.sends.ids():
        # A channel takes two at once: the next ones begin when these have ended.
        await running.sends.some_done(ctx.tick)
        await running.tell()


async def daemon(settings: config.Settings, path: Path | None) -> int:
    """Run until SIGTERM or SIGINT; a second signal ends it at once."""
    stop = asyncio.Event()
    _on_signals(stop)
    if not await answering(settings.database, stop):
        return 0
    async with app.build(settings) as ctx:
        await greet(ctx, sys.stderr)
        await serve(ctx, stop, path)
    log.info("stopped")
    return 0


def worker(path: Path) -> int:
    """Look and send beside a daemon on the same PostgreSQL; returns the exit status."""
    settings = config.load(path, os.environ)
    if settings.database.startswith("sqlite"):
        words = (
            "a worker needs a PostgreSQL database, and this one is SQLite; "
            "`monitor run` alone does all the work there"
        )
        raise ConfigError([settings.problem_at(words, "database")])
    log_as_told(settings)
    return asyncio.run(_worker(settings))


async def _worker(settings: config.Settings) -> int:
    stop = asyncio.Event()
    _on_signals(stop)
    if not await answering(settings.database, stop):
        return 0
    async with app.build(settings, governs=False) as ctx:
        await work(ctx, stop, reload=True, schedules=False)
    log.info("stopped")
    return 0


def _on_signals(stop: asyncio.Event) -> None:
    def asked(number: int) -> None:
        if stop.is_set():
            os._exit(128 + number)
        stop.set()

    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, asked, number)


async def serve(ctx: Context, stop: asyncio.Event, path: Path | None) -> None:
    """Everything that runs until `stop` is set, then a graceful end."""
    from monitor import web  # noqa: PLC0415 - one pass and a worker serve nobody
    from monitor.run._server import bound, serving  # noqa: PLC0415

    taken, settings = bound(ctx.plan.settings)
    ctx.plan = replace(ctx.plan, settings=settings)
    pages = await web.build(ctx)
    sys.stderr.write(web.first_link(pages))
    server, served = serving(pages, taken)
    await work(ctx, stop, reload=path is not None, schedules=True)
    web.close(pages)
    server.should_exit = True
    await served


async def work(ctx: Context, stop: asyncio.Event, *, reload: bool, schedules: bool) -> None:
    """Look and send until `stop` is set, then end gracefully: what runs gets some time."""
    async with _running(ctx) as running:
        jobs_ = scheduler(ctx, running, reload=reload, schedules=schedules)
        jobs_.start()
        keeping = asyncio.create_task(keep_time(jobs_))
        ctx.health.ready = True
        await stop.wait()
        keeping.cancel()
        log.info("stopping", looks=len(running.looks.ids()), sends=len(running.sends.ids()))
        ctx.health.ready = False
        jobs_.pause()
        await running.finish(GRACE)
        jobs_.shutdown(wait=False)
        await running.release()


@asynccontextmanager
async def _running(ctx: Context) -> AsyncIterator[Running]:
    if ctx.plan.settings.database.startswith("sqlite"):
        yield Running(ctx)
        return
    from monitor.run import distributed  # noqa: PLC0415 - SQLite needs none of it

    async with distributed.shared(ctx) as running:
        yield running
