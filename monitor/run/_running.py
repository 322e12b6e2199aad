"""The looks and sends of a process that shares its work with nobody."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

from monitor import jobs, telling
from monitor.context import Context
from monitor.run._flight import Flight

Chore = tuple[Callable[..., Awaitable[object]], float]  # what to do, and the interval in seconds


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
        """Begin sends until none is due; one that hangs delays no other."""
        while await telling.deliver_due(
            self._ctx, self.sends.submit, limit=self.sends.free, under_way=self.sends.ids()
        ):
            await self.sends.some_done(self._ctx.tick)

    def chores(self) -> list[Chore]:
        """What else this way of running needs done."""
        return []

    async def finish(self, seconds: float) -> None:
        """Begin nothing more; running tasks get some time."""
        await asyncio.gather(self.looks.finish(seconds), self.sends.finish(seconds))

    async def release(self) -> None:
        """Give back what was claimed and not done."""
        await telling.release(self._ctx, self.sends.refused)
        await jobs.release(self._ctx)
