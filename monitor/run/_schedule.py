"""Which job runs how often: all that APScheduler decides."""

import logging
from datetime import UTC, datetime
from functools import partial

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from monitor import jobs, pipeline, searching, selfwatch, telling
from monitor.context import Context
from monitor.run._reload import Reloader
from monitor.run._running import Chore, Running

# A job of each second that still runs skips a turn; nobody needs to know.
logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)


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
        # APScheduler's interval jobs first wait a whole interval; these start at once.
        made.add_job(
            jobs.guarded(function),
            "interval",
            id=str(number),
            seconds=every,
            next_run_time=datetime.now(UTC),
        )
    return made


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
