"""Which job runs how often: all that APScheduler decides."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from functools import partial

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger

from monitor import jobs, pipeline, searching, selfwatch, telling
from monitor.context import Context
from monitor.run._reload import Reloader
from monitor.run._running import Chore, Running

# A job of each second that still runs skips a turn; nobody needs to know.
logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)
log = structlog.get_logger()

CLOCK_LOOK = 1.0  # seconds between two looks at the clock


class Every(BaseTrigger):  # type: ignore[misc]
    """Fires an interval after it last fired, by the clock as it is then.

    APScheduler's own interval lists every turn that a clock set forward by weeks has skipped.
    """

    def __init__(self, seconds: float) -> None:
        self.interval = timedelta(seconds=seconds)

    def get_next_fire_time(self, previous: datetime | None, now: datetime) -> datetime:  # noqa: ARG002
        return now + self.interval


def scheduler(ctx: Context, running: Running, *, reload: bool, schedules: bool) -> AsyncIOScheduler:
    """Every job of a process; without `schedules` those of a worker, which others tell what is due.

    `reload`: apply a changed configuration.
    """
    made = AsyncIOScheduler(
        timezone=UTC,
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )
    chores = [*_always(ctx, running), *running.chores()]
    chores += _scheduling(ctx, running) if schedules else []
    chores += [(Reloader(ctx).look, 2)] if reload else []
    for number, (function, every) in enumerate(chores):
        made.add_job(
            jobs.guarded(function), Every(every), id=str(number), next_run_time=datetime.now(UTC)
        )
    return made


async def keep_time(scheduler: AsyncIOScheduler) -> None:
    """Run at once what a clock that was set back would delay: APScheduler waits for its time."""
    while True:
        now = datetime.now(UTC)
        late = [
            one for one in scheduler.get_jobs() if one.next_run_time > now + one.trigger.interval
        ]
        if late:
            log.warning("the clock was set back; every job runs now")
        for one in late:
            one.modify(next_run_time=now)
        await asyncio.sleep(CLOCK_LOOK)


def _always(ctx: Context, running: Running) -> list[Chore]:
    return [
        (partial(jobs.renew, ctx, running.looks.ids), 60),
        (partial(jobs.bury, ctx), 10),
        (partial(pipeline.take_up_imports, ctx), 30),
    ]


def _scheduling(ctx: Context, running: Running) -> list[Chore]:
    seconds = ctx.tick.total_seconds()
    return [
        (running.tick, seconds),
        (running.tell, seconds),
        (partial(telling.gather_digests, ctx), max(seconds, 5)),
        (partial(jobs.prune, ctx), 3600),
        (partial(jobs.watch_sources, ctx), max(seconds, 5)),
        (partial(selfwatch.watch_rates, ctx), 3600),
        (partial(searching.search_names, ctx), 300),
        (partial(selfwatch.watch_channels, ctx), 30),
        (partial(selfwatch.tell_of_dead, ctx), 3600),
        (partial(selfwatch.report, ctx), 60),
        (selfwatch.Heart(ctx).beat, 60),
    ]
