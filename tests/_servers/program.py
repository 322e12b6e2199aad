"""The program in a process of its own, forked from one that has imported it already."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import forkserver
from multiprocessing.process import BaseProcess
from pathlib import Path

from monitor.__main__ import main
from monitor.processes import forking


def _run(words: tuple[str, ...], errors: str, server: str) -> None:
    # Its workers come from the server that it came from itself: another would import it all again.
    forkserver._forkserver.ensure_running = lambda: None
    forkserver._forkserver._forkserver_address = server
    log = os.open(errors, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(log, 1)
    os.dup2(log, 2)
    sys.argv = ["monitor", *words]
    main()


@contextmanager
def program(*words: str, log: Path) -> Iterator[BaseProcess]:
    """`monitor WORDS`, killed at the end if it still runs; all it says goes to `log`."""
    context = forking()
    forkserver.ensure_running()
    server = forkserver._forkserver._forkserver_address
    process = context.Process(target=_run, args=(words, str(log), server))
    process.start()
    try:
        yield process
    finally:
        process.kill()
        process.join()
        process.close()


def finished(*words: str, log: Path) -> int | None:
    """The exit status of `monitor WORDS`."""
    with program(*words, log=log) as process:
        process.join(60)
        return process.exitcode
