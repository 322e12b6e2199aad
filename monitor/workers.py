"""Where work runs: disposable processes for understanding, one writing thread, some for reading."""

import asyncio
import resource
import signal
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, Concatenate, ParamSpec, TypeVar

import pebble

from monitor.errors import ParseError
from monitor.processes import forking
from monitor.store import Session, Store

P = ParamSpec("P")
T = TypeVar("T")

SECONDS_A_TASK = 10.0
MEMORY_A_WORKER = 1 << 30  # bytes of address space that a worker may add to what it starts with
WRITES_AT_ONCE = 64  # in one commit
TASKS_A_WORKER = 2000  # then it is replaced, so that a parser's leak does not live for weeks


def _limit_worker() -> None:
    # Ctrl-C reaches the whole process group; the daemon ends its workers itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    used = _address_space()
    resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY_A_WORKER, hard))


def _address_space() -> int:
    try:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
        return int(pages) * resource.getpagesize()
    except OSError:
        return MEMORY_A_WORKER


def processes(count: int) -> pebble.ProcessPool:
    """Processes that are forked on demand."""
    return pebble.ProcessPool(
        max_workers=count,
        max_tasks=TASKS_A_WORKER,
        initializer=_limit_worker,
        context=forking(),
    )


class Workers:
    """Expendable processes: a page that hangs or eats memory costs one task."""

    def __init__(self, count: int = 2, *, pool: pebble.ProcessPool | None = None) -> None:
        """`pool`: a shared one, which outlives this object."""
        self._turns = asyncio.Semaphore(2 * count)
        self._shared = pool is not None
        self._pool = pool or processes(count)

    async def __call__(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a pure function there. Raises ParseError if it took too long or too much memory."""
        # Waiting here can be cancelled; waiting in the pool's pipe would fill and block it.
        async with self._turns:
            return await self._run(function, *args, **kwargs)

    async def _run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        task = self._pool.schedule(function, args=args, kwargs=kwargs, timeout=SECONDS_A_TASK)
        try:
            result: T = await asyncio.wrap_future(task)
        except TimeoutError:
            raise ParseError(
                f"reading took more than {SECONDS_A_TASK:.0f} s", kind="invalid"
            ) from None
        except (MemoryError, pebble.ProcessExpired):
            raise ParseError("reading took too much memory", kind="invalid") from None
        return result

    def close(self) -> None:
        if self._shared:
            return
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join(timeout=2)


class Threads:
    """The database's threads: one writer, so that writers never wait for each other's locks.
    Waiting writes are committed together, since a commit waits for the disk."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: SimpleQueue[_Write | None] = SimpleQueue()
        self._writer = Thread(target=self._write_all, name="writer", daemon=True)
        self._writer.start()
        self._readers = ThreadPoolExecutor(4, thread_name_prefix="reader")

    async def write(
        self, function: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """function(session, …), committed when this returns; undone alone if it raises.

        It may be called twice, if the first transaction failed.
        """
        done: Future[T] = Future()
        self._waiting.put(_Write(lambda session: function(session, *args, **kwargs), done))
        return await asyncio.wrap_future(done)

    async def write_apart(
        self, function: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """The same for short work under a lock that every process wants, so the lock is not held
        while other jobs are written. On SQLite all writers share one lock anyway."""
        if self._store.is_sqlite:
            return await self.write(function, *args, **kwargs)

        def job() -> T:
            with self._store.write() as session:
                return function(session, *args, **kwargs)

        return await asyncio.get_running_loop().run_in_executor(self._readers, job)

    async def read(
        self, function: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """function(session, …) in a short read transaction."""

        def job() -> T:
            with self._store.read() as session:
                return function(session, *args, **kwargs)

        return await asyncio.get_running_loop().run_in_executor(self._readers, job)

    def close(self) -> None:
        self._waiting.put(None)
        self._writer.join()
        self._readers.shutdown(wait=True)

    def _write_all(self) -> None:
        open_ = True
        while open_:
            batch, open_ = self._batch()
            # The caller may have been cancelled meanwhile.
            wanted = [one for one in batch if one.done.set_running_or_notify_cancel()]
            if len(wanted) < 2 or not self._together(wanted):
                for one in wanted:
                    self._alone(one)

    def _batch(self) -> tuple[list["_Write"], bool]:
        """What waits now, at least one job; and whether there may be more."""
        batch: list[_Write] = []
        while len(batch) < WRITES_AT_ONCE:
            try:
                one = self._waiting.get(block=not batch)
            except Empty:
                break
            if one is None:
                return batch, False
            batch.append(one)
        return batch, True

    def _together(self, batch: list["_Write"]) -> bool:
        """False if the transaction failed and nothing of it is stored."""
        try:
            results = self._store.write_each([one.job for one in batch])
        except Exception:  # noqa: BLE001 - each is tried alone then, and raises its own error
            return False
        for one, result in zip(batch, results, strict=True):
            if isinstance(result, Exception):
                one.done.set_exception(result)
            else:
                one.done.set_result(result)
        return True

    def _alone(self, one: "_Write") -> None:
        try:
            with self._store.write() as session:
                result = one.job(session)
        except BaseException as error:  # noqa: BLE001 - it is raised where the write was asked for
            one.done.set_exception(error)
        else:
            one.done.set_result(result)


@dataclass(frozen=True, slots=True)
class _Write:
    job: Callable[[Session], Any]
    done: Future[Any]
