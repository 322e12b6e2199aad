"""One process does it all: fixed APScheduler jobs round the same tables, tasks for waiting."""

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import structlog
import uvicorn
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from fastapi import FastAPI

from monitor import app, config, jobs, telling, web
from monitor.context import Context
from monitor.observe import set_up_logging
from monitor.run._flight import Flight
from monitor.run._greeting import greet, report
from monitor.run._reload import Reloader

log = structlog.get_logger()

GRACE = 3.0  # seconds that running looks and sends get after SIGTERM


def main(path: Path, *, once: bool, every_source: bool) -> int:
    """Run the daemon, or one pass, with the configuration at `path`; the exit status."""
    settings = config.load(path, os.environ)
    set_up_logging(
        level=settings.logging.level, form=settings.logging.format, secrets=settings.secrets()
    )
    work = one_pass(settings, every_source=every_source) if once else daemon(settings, path)
    return asyncio.run(work)


async def one_pass(settings: config.Settings, *, every_source: bool) -> int:
    """Look at every source that is due, deliver what is owed, say what came of it."""
    async with app.build(settings) as ctx:
        await greet(ctx, sys.stderr)
        await look_and_tell(ctx, every_source=every_source)
        return await report(ctx, sys.stderr)


async def look_and_tell(ctx: Context, *, every_source: bool) -> None:
    """One pass: all that is due now is looked at, all that is owed then is sent."""
    running = Running(ctx)
    if every_source:
        await jobs.make_all_due(ctx)
    while await running.tick():
        await running.looks.half_done()
    await running.looks.idle()
    await telling.gather_digests(ctx)
    await running.tell()
    await running.sends.idle()


async def daemon(
    settings: config.Settings, path: Path | None, *, tick: timedelta = timedelta(seconds=1)
) -> int:
    """Run until SIGTERM or SIGINT; a second signal ends it at once."""
    stop = asyncio.Event()
    _on_signals(stop)
    async with app.build(settings, tick=tick) as ctx:
        await greet(ctx, sys.stderr)
        await serve(ctx, stop, path)
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
    """Everything that runs, from here until `stop` is set; then a graceful end."""
    running = Running(ctx)
    pages = await web.build(ctx)
    sys.stderr.write(web.first_link(pages))
    server, serving = _web(ctx, pages)
    scheduler = _schedule(ctx, running, path)
    scheduler.start()
    ctx.health.ready = True
    await stop.wait()
    log.info("stopping", looks=len(running.looks.ids()), sends=len(running.sends.ids()))
    ctx.health.ready = False
    scheduler.pause()
    await running.finish(GRACE)
    scheduler.shutdown(wait=False)
    await running.release()
    web.close(pages)
    server.should_exit = True
    await serving


class Running:
    """The looks and sends that are under way in this process."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self.looks = Flight(partial(jobs.guarded(jobs.check_source), ctx), jobs.AT_ONCE)
        self.sends = Flight(partial(jobs.guarded(telling.deliver_one), ctx), telling.AT_ONCE)

    async def tick(self) -> int:
        """Begin the looks that are due."""
        return await jobs.tick(self._ctx, self.looks.submit, limit=self.looks.free)

    async def tell(self) -> None:
        """Begin the sends that are due until none is; one that hangs keeps no other waiting."""
        while await telling.deliver_due(self._ctx, self.sends.submit, limit=self.sends.free):
            await self.sends.some_done(self._ctx.tick)

    async def finish(self, seconds: float) -> None:
        """Nothing begins any more; what is under way gets some time."""
        await asyncio.gather(self.looks.finish(seconds), self.sends.finish(seconds))

    async def release(self) -> None:
        """Give back what was claimed and not done."""
        await telling.release(self._ctx, self.sends.refused)
        await jobs.release(self._ctx)


def _schedule(ctx: Context, running: Running, path: Path | None) -> AsyncIOScheduler:
    scheduler = AsyncIOScheduler(
        timezone=UTC,
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )
    seconds = ctx.tick.total_seconds()
    plan: list[tuple[Callable[..., Awaitable[object]], list[object], float]] = [
        (running.tick, [], seconds),
        (running.tell, [], seconds),
        (jobs.renew, [ctx, running.looks.ids], 60),
        (jobs.bury, [ctx], 10),
        (telling.gather_digests, [ctx], max(seconds, 5)),
        (jobs.prune, [ctx], 3600),
        (jobs.watch_sources, [ctx], max(seconds, 5)),
    ]
    if path is not None:
        plan.append((Reloader(ctx).look, [], 2))
    for function, args, every in plan:
        # An interval job of APScheduler first waits a whole interval; these start at once.
        scheduler.add_job(
            jobs.guarded(function),
            "interval",
            seconds=every,
            args=args,
            next_run_time=datetime.now(UTC),
        )
    return scheduler


class _Server(uvicorn.Server):
    """Signals are ours: uvicorn's own handling would end the process before the looks are done."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def _web(ctx: Context, pages: FastAPI) -> tuple[_Server, asyncio.Task[None]]:
    host, _, port = ctx.plan.settings.web.listen.rpartition(":")
    server = _Server(
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
