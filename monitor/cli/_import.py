"""`monitor ownership import`: a file's holdings into the store, with progress and bad rows."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path

from rich.progress import Progress, TextColumn, TimeElapsedColumn

from monitor import app, config, store
from monitor.cli._holdings_ahead import parts
from monitor.pipeline import regard_import
from monitor.plural import counted
from monitor.resolve.batches import Batch
from monitor.store import imports
from monitor.store.loading import Loader, end_unmentioned, load


@dataclass(frozen=True, slots=True)
class Import:
    """What is asked for. `complete`: the file holds everything its sources still say, as of the
    `day`; `silent`: nobody is told."""

    file: Path
    complete: bool
    silent: bool
    day: date | None


def take_in(path: Path, wanted: Import) -> int:
    """Store what the file states; returns the exit status. Unreadable rows are reported and left
    out; if the file breaks off, what was stored stays, and importing it again repeats nothing."""
    plan = app.plan_of(config.load(path, os.environ))
    reading = _Reading(wanted.file)
    with store.opened(plan.settings.database) as opened, imports.only_one(opened, _wait):
        store.upgrade(opened)
        mentioned: set[int] | None = set() if wanted.complete else None
        loader = Loader(datetime.now(UTC), silent=wanted.silent, mentioned=mentioned)
        with _shown() as progress:
            load(opened, reading.batches(), loader, progress)
        ended = _ended(opened, loader, reading, wanted, plan.settings.timezone)
        with opened.write() as session:
            told = regard_import(
                session,
                loader.sources,
                plan,
                loader.now,
                whole=not reading.broken,
                silent=wanted.silent,
            )
    said = [
        counted(loader.statements, "statement"),
        counted(loader.companies, "new company", "new companies"),
    ]
    said += [f"{counted(ended, 'statement')} ended"] if ended else []
    said += [counted(told, "event")] if told else []
    said += [f"{counted(reading.bad, 'row')} left out"] if reading.bad else []
    if reading.read or not reading.broken:
        sys.stderr.write(f"{wanted.file}: {counted(reading.read, 'row')} read: {', '.join(said)}\n")
    for trouble in filter(None, (reading.doubt, reading.broken)):
        sys.stderr.write(f"{wanted.file}: {trouble}\n")
    return 0 if not reading.broken else 1 if loader.statements else 2


def _ended(
    opened: store.Store, loader: Loader, reading: "_Reading", wanted: Import, zone: tzinfo
) -> int:
    if wanted.complete and (reading.bad or reading.broken):
        sys.stderr.write(
            f"{wanted.file}: some of it could not be read, so missing holdings were not ended\n"
        )
        return 0
    with opened.write() as session:
        return end_unmentioned(session, loader, wanted.day or loader.now.astimezone(zone).date())


def _wait() -> None:
    sys.stderr.write("another import is running; this one begins when it has ended\n")


@contextmanager
def _shown() -> Iterator[Callable[[int], None]]:
    columns = (TextColumn("{task.completed:,.0f} statements"), TimeElapsedColumn())
    with Progress(*columns, disable=not sys.stderr.isatty(), transient=True) as progress:
        task = progress.add_task("import", total=None)
        yield lambda number: progress.advance(task, number)


class _Reading:
    """The batches of a file. Unreadable rows are reported as they come; if the file breaks off,
    `broken` says why."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.read = self.bad = 0
        self.broken = self.doubt = ""

    def batches(self) -> Iterator[Batch]:
        for batch, read, wrong, broken, doubt in parts(self.file):
            self.read, self.broken, self.doubt = max(read, self.read), broken, doubt
            self.bad += len(wrong)
            sys.stderr.writelines(f"{self.file}:{at}:1: {what}\n" for at, what in wrong)
            if batch is not None:
                yield batch
