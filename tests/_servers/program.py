"""The program in a separate process, forked from one that has imported it already."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import forkserver
from multiprocessing.process import BaseProcess
from pathlib import Path
from tempfile import TemporaryDirectory

from monitor.__main__ import main
from monitor.processes import forking


@dataclass(frozen=True)
class Answer:
    """How a command ended, and what it wrote to standard output and error."""

    returncode: int | None
    stdout: str
    stderr: str


def _run(words: tuple[str, ...], out: str, said: str, given: dict[str, str], server: str) -> None:
    # Its workers come from the server it came from itself: another would import everything again.
    forkserver.ensure_running = forkserver._forkserver.ensure_running = lambda: None
    forkserver._forkserver._forkserver_address = server
    for number, path in ((1, out), (2, said)):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND), number)
    sys.stdout, sys.stderr = os.fdopen(1, "w"), os.fdopen(2, "w")
    os.environ.update(given)
    sys.argv = ["monitor", *words]
    main()


@contextmanager
def program(*words: str, log: Path, out: Path | None = None) -> Iterator[BaseProcess]:
    """`monitor WORDS`, killed at the end if it still runs; its output goes to `out`, everything
    else to `log`."""
    context = forking()
    forkserver.ensure_running()
    server = forkserver._forkserver._forkserver_address
    given = (words, str(out or log), str(log), dict(os.environ), server)
    process = context.Process(target=_run, args=given)
    process.start()
    try:
        yield process
    finally:
        process.kill()
        process.join()
        process.close()


def finished(*words: str) -> Answer:
    """`monitor WORDS`, after it has ended."""
    with TemporaryDirectory() as folder:
        out, said = Path(folder, "out"), Path(folder, "said")
        with program(*words, log=said, out=out) as process:
            process.join(60)
            status = process.exitcode
        return Answer(status, out.read_text("utf-8"), said.read_text("utf-8"))
