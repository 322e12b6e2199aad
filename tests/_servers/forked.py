"""Forks the processes that run tests from the one that distributes them, so that what tests import
and compile is imported and compiled only once."""

import atexit
import gc
import importlib
import os
import signal
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from execnet import gateway_io
from execnet.gateway_base import Popen2IO

from tests._servers.forking import compile_once
from tests._servers.postgres import SHARED, postgres
from tests._servers.stores import empty_tables

TESTS = Path(__file__).parents[1]


@contextmanager
def forked_workers(count: int) -> Iterator[None]:
    """Let xdist start its workers here; call it while this process has no other threads."""
    with postgres() as cluster:
        _import_tests()
        compile_once()
        assert empty_tables()
        with suppress(AssertionError):  # the tests that need it report that it did not start
            assert cluster.migrated
        SHARED.append(cluster)
        _fork(count)
        yield


def _fork(count: int) -> None:
    gc.collect()
    gc.freeze()  # shared memory stays shared: no collection touches it
    forked: list[_Worker] = []
    for _ in range(count):
        forked.append(_Worker(forked))
    begin = gateway_io.Popen2IOMaster

    def io(args: list[str], execmodel: Any) -> Popen2IO:
        return _WorkerIO(forked.pop(0), execmodel) if forked else begin(args, execmodel)

    gateway_io.Popen2IOMaster = io


def _import_tests() -> None:
    for path in sorted([*TESTS.rglob("conftest.py"), *TESTS.rglob("test_*.py")]):
        name = ".".join(path.relative_to(TESTS.parent).with_suffix("").parts)
        with suppress(Exception, pytest.skip.Exception):  # the tests that need it fail and say so
            importlib.import_module(name)


class _Worker:
    """A process waiting for what execnet tells an interpreter to do through its pipes."""

    def __init__(self, before: "list[_Worker]") -> None:
        """`before`: the workers whose pipes are open here."""
        bids_out, self.bids = os.pipe()
        self.answers, answers_in = os.pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        with warnings.catch_warnings():  # numpy's idle threads hold no lock
            warnings.simplefilter("ignore", DeprecationWarning)
            self.pid = os.fork()
        if self.pid == 0:
            for one in [*before, self]:  # a pipe end that is open twice never reaches its end
                os.close(one.bids)
                os.close(one.answers)
            _serve(bids_out, answers_in)
        os.close(bids_out)
        os.close(answers_in)


def _serve(bids: int, answers: int) -> None:
    status = 1
    try:
        os.dup2(bids, 0)
        os.dup2(answers, 1)
        os.close(bids)
        os.close(answers)
        sys.stdin, sys.stdout = os.fdopen(0, closefd=False), os.fdopen(1, "w", closefd=False)
        exec(eval(sys.stdin.readline()), {"__name__": "__main__"})  # noqa: S102, S307 - so execnet does
        atexit._run_exitfuncs()
        status = 0
    finally:
        os._exit(status)


class _WorkerIO(Popen2IO):
    def __init__(self, worker: _Worker, execmodel: Any) -> None:
        super().__init__(os.fdopen(worker.bids, "wb"), os.fdopen(worker.answers, "rb"), execmodel)
        self._pid = worker.pid

    def wait(self) -> int | None:
        try:
            return os.waitstatus_to_exitcode(os.waitpid(self._pid, 0)[1])
        except ChildProcessError:  # has been waited for already
            return None

    def kill(self) -> None:
        with suppress(ProcessLookupError):
            os.kill(self._pid, signal.SIGKILL)
