"""The daemon's jobs run whatever becomes of the machine's clock."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine

from monitor import app
from monitor.context import Context
from monitor.run.local import work
from monitor.store import sources
from tests._servers.site import Site
from tests.test_path import NOISE, START, paper, settings

JUMPS = (timedelta(days=-1), timedelta(days=400))  # a battery that failed; a long sleep
A_MINUTE = timedelta(minutes=1)


async def looked(ctx: Context) -> None:
    """Until a look has ended within the last minute."""
    async with asyncio.timeout(20):
        while True:
            (paper,) = await ctx.threads.read(sources.health, ctx.clock())
            if paper.last_ok and abs(ctx.clock() - paper.last_ok) < A_MINUTE:
                return
            await asyncio.sleep(0.02)


@pytest.mark.load
async def test_a_clock_that_jumps_stops_no_job(tmp_path: Path, site: Site) -> None:
    site.on("/paper", paper(("n1", "Harbour busy", NOISE)))
    stop = asyncio.Event()
    with time_machine.travel(START) as clock:
        async with app.build(settings(tmp_path, site, "paper")) as ctx:
            working = asyncio.create_task(work(ctx, stop, reload=False, schedules=True))
            for jump in JUMPS:
                await looked(ctx)
                clock.shift(jump)
                assert ctx.health.problems(ctx.clock())
            await looked(ctx)
            stop.set()
            await working
