"""The tasks under way in this process, and how they end when it is asked to stop."""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from datetime import timedelta
from typing import Generic, Protocol, TypeVar


class Named(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=Named)


class Flight(Generic[T]):
    """At most `room` tasks at once: `submit` begins one, `finish` ends them all."""

    def __init__(self, work: Callable[[T], Awaitable[None]], room: int) -> None:
        self._work = work
        self._room = room
        self._tasks: dict[asyncio.Task[None], str] = {}
        self._closed = False
        self.refused: list[str] = []  # ids submitted too late to begin

    @property
    def free(self) -> int:
        """How many more may begin."""
        return 0 if self._closed else self._room - len(self._tasks)

    def ids(self) -> Collection[str]:
        """The ids of the tasks under way."""
        return tuple(self._tasks.values())

    def submit(self, one: T) -> None:
        if self._closed:
            self.refused.append(one.id)
            return
        task = asyncio.ensure_future(self._work(one))
        self._tasks[task] = one.id
        task.add_done_callback(self._tasks.pop)

    async def some_done(self, within: timedelta) -> None:
        """Wait until one of them ends, but not longer than this."""
        if self._tasks:
            await asyncio.wait(
                self._tasks, timeout=within.total_seconds(), return_when=asyncio.FIRST_COMPLETED
            )

    async def half_done(self) -> None:
        """Wait until half of the room is free: few large claims cost less than many small ones."""
        while len(self._tasks) > self._room // 2:
            await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)

    async def over(self, ids: Collection[str]) -> None:
        """Wait until these have ended."""
        if tasks := [task for task, id_ in self._tasks.items() if id_ in ids]:
            await asyncio.wait(tasks)

    def close(self) -> None:
        """Accept no more tasks."""
        self._closed = True

    async def finish(self, seconds: float) -> None:
        """Give running tasks some time, then cancel them; leaves nothing behind."""
        self.close()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        left = list(self._tasks)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
