"""Many processes on one PostgreSQL: Procrastinate announces what is due, and any process does it.

A job is a hint with one name in it; whoever gets it claims the row as a single process would. A
lost or repeated hint costs nothing: the tables say what is due.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import structlog
from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException
from procrastinate.jobs import Status

from monitor import jobs, telling
from monitor.context import Context
from monitor.model import Delivery
from monitor.run._running import Chore, Running
from monitor.store import outbox
from monitor.store.engine import PG_KEEPALIVES

log = structlog.get_logger()

LOOKS, SENDS = "looks", "sends"
LOOKS_AT_ONCE, SENDS_AT_ONCE = 64, 32
STALLED_AFTER = 30.0  # seconds without a sign of life from a worker
SWEEP = 60.0
LAST_WORDS = 1.0  # seconds for jobs whose work is already done
AGAIN = 2.0  # seconds until a lost database is tried again


class Shared(Running):
    """The work of one process that shares it with others."""

    def __init__(self, ctx: Context, app: App) -> None:
        super().__init__(ctx)
        self._app = app
        self._look = app.task(name="look", queue=LOOKS)(self._look_at)
        self._send = app.task(name="send", queue=SENDS)(self._send_to)

    def chores(self) -> list[Chore]:
        return [(self.sweep, SWEEP)]

    # --- saying what is due -------------------------------------------------------------------

    async def tick(self) -> int:
        """Announce the sources that are due."""
        due = await jobs.due(self._ctx)
        return sum(await asyncio.gather(*(self._hint(self._look, source=one) for one in due)))

    async def tell(self) -> None:
        """Announce the channels with due deliveries."""
        now = self._ctx.clock()
        due = await self._ctx.threads.read(
            outbox.waiting, now, lease=telling.LEASE, to=self._ctx.plan.owed()
        )
        await asyncio.gather(*(self._hint(self._send, channel=one) for one in set(due)))

    async def _hint(self, task: object, **what: str) -> int:
        (name,) = what.values()
        try:
            await task.configure(queueing_lock=f"{task.name}:{name}").defer_async(**what)  # type: ignore[attr-defined]
        except AlreadyEnqueued:
            return 0
        return 1

    # --- doing it -----------------------------------------------------------------------------

    async def _look_at(self, source: str) -> None:
        if source not in self._ctx.plan.sources:
            return  # added meanwhile: it is announced again, and others know it
        if await jobs.tick(self._ctx, self.looks.submit, limit=self.looks.free, only=[source]):
            await self.looks.over([source])

    async def _send_to(self, channel: str) -> None:
        """Send what is due to a channel until nothing is."""
        begun: list[str] = []

        def begin(one: Delivery) -> None:
            begun.append(one.id)
            self.sends.submit(one)

        while await telling.deliver_due(
            self._ctx, begin, limit=self.sends.free, to=channel, under_way=self.sends.ids()
        ):
            await self.sends.over(begun)
            begun.clear()

    async def work(self, *, wait: bool = True) -> None:
        """Do what is announced, through restarts of the database; `wait`: until cancelled."""
        await asyncio.gather(
            self._work(LOOKS, LOOKS_AT_ONCE, wait=wait), self._work(SENDS, SENDS_AT_ONCE, wait=wait)
        )

    async def _work(self, queue: str, at_once: int, *, wait: bool) -> None:
        while True:
            try:
                await self._app.run_worker_async(
                    queues=[queue],
                    concurrency=at_once,
                    wait=wait,
                    delete_jobs="always",
                    fetch_job_polling_interval=1.0,
                    install_signal_handlers=False,
                    shutdown_graceful_timeout=LAST_WORDS if wait else telling.LEASE.total_seconds(),
                    stalled_worker_timeout=STALLED_AFTER,
                )
            except (ConnectorException, OSError) as error:
                log.warning("the database is away", queue=queue, error=str(error))
                await asyncio.sleep(AGAIN)
            else:
                return

    async def sweep(self) -> None:
        """Drop jobs that died with their worker: what they announced is still due."""
        for job in await self._app.job_manager.get_stalled_jobs(
            seconds_since_heartbeat=STALLED_AFTER
        ):
            await self._app.job_manager.finish_job(job, Status.FAILED, delete_job=True)


@asynccontextmanager
async def shared(ctx: Context) -> AsyncIterator[Shared]:
    """This process's part, at work."""
    async with joined(ctx) as running:
        working = asyncio.create_task(running.work())
        try:
            yield running
        finally:
            working.cancel()
            await asyncio.gather(working, return_exceptions=True)


@asynccontextmanager
async def joined(ctx: Context) -> AsyncIterator[Shared]:
    """This process's part; creates Procrastinate's tables if they are missing."""
    connector = PsycopgConnector(
        conninfo=ctx.plan.settings.database, kwargs={**PG_KEEPALIVES}, min_size=1, max_size=12
    )
    app = App(connector=connector)
    async with app.open_async():
        if not await app.check_connection_async():
            # Several may try at once: one creates them, the others find them.
            with suppress(ConnectorException):
                await app.schema_manager.apply_schema_async()
        yield Shared(ctx, app)
