"""Where work runs: disposable processes for understanding, one thread writes, some read."""

import asyncio
import os
import resource
import signal
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

import pebble

from monitor.errors import ParseError
from monitor.processes import forking
from monitor.store import Session, Store

P = ParamSpec("P")
T = TypeVar("T")

SECONDS_A_TASK = 10.0
MEMORY_A_WORKER = 1 << 30  # bytes of address space a worker may add to what it starts with
TASKS_A_WORKER = 2000  # then it is replaced, so that no leak of a parser lives for weeks


def _limit_worker() -> None:
    # numpy's BLAS is ten times slower with threads beside a second busy process.
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
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


class Workers:
    """Processes that may be killed: a page that hangs or eats memory costs one task only."""

    def __init__(self, count: int = 2) -> None:
        self._pool = pebble.ProcessPool(
            max_workers=count,
            max_tasks=TASKS_A_WORKER,
            initializer=_limit_worker,
            context=forking(),
        )

    async def __call__(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a pure function there. Raises ParseError where it took too long or too much."""
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
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join(timeout=2)


class Threads:
    """The database's threads: one writer, so that writers never wait for each other's locks."""

    def __init__(self, store: Store, readers: int = 4) -> None:
        self._store = store
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._readers = ThreadPoolExecutor(readers, thread_name_prefix="reader")

    async def write(
        self, function: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """function(session, …) in one transaction, committed when it returns."""

        def job() -> T:
            with self._store.write() as session:
                return function(session, *args, **kwargs)

        return await asyncio.get_running_loop().run_in_executor(self._writer, job)

    async def read(
        self, function: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """function(session, …) in a short read transaction."""

        def job() -> T:
            with self._store.read() as session:
                return function(session, *args, **kwargs)

        return await asyncio.get_running_loop().run_in_executor(self._readers, job)

    def close(self) -> None:
        self._writer.shutdown(wait=True)
        self._readers.shutdown(wait=True)
