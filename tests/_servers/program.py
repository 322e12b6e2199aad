"""The program in a process of its own, forked from one that has imported it already."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from pathlib import Path

from monitor.__main__ import main
from monitor.processes import forking


def _run(words: tuple[str, ...], errors: str) -> None:
    log = os.open(errors, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(log, 1)
    os.dup2(log, 2)
    sys.argv = ["monitor", *words]
    main()


@contextmanager
def program(*words: str, log: Path) -> Iterator[BaseProcess]:
    """`monitor WORDS`, killed at the end if it still runs; all it says goes to `log`."""
    process = forking().Process(target=_run, args=(words, str(log)))
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
