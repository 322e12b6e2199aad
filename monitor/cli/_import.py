"""`monitor ownership import`: holdings of a file into the store, with progress and bad rows."""

import os
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from lxml import etree  # type: ignore[import-untyped]
from rich.progress import Progress, TextColumn, TimeElapsedColumn

from monitor import config, store
from monitor.cli import _holdings_files as files
from monitor.ownership.stated import Read, Stated
from monitor.store import loading


def take_in(path: Path, file: Path) -> int:
    """Store what the file states; the exit status. Rows that cannot be read are told and left
    out; what was stored before the file broke off stays, and importing it again repeats nothing."""
    settings = config.load(path, os.environ)
    reading = _Reading(file)
    with store.opened(settings.database) as opened, _shown() as progress:
        store.upgrade(opened)
        loaded = loading.load(opened, reading.stated(), datetime.now(UTC), progress)
    left = f", {reading.bad:,} rows left out" if reading.bad else ""
    said = f"{loaded.statements:,} statements, {loaded.companies:,} new companies"
    sys.stderr.write(f"{file}: {reading.read:,} rows read: {said}{left}\n")
    if reading.broken:
        sys.stderr.write(f"{file}: {reading.broken}\n")
    return 0 if not reading.broken else 1 if loaded.statements else 2


@contextmanager
def _shown() -> Iterator[Callable[[int], None]]:
    columns = (TextColumn("{task.completed:,.0f} statements"), TimeElapsedColumn())
    with Progress(*columns, disable=not sys.stderr.isatty(), transient=True) as progress:
        task = progress.add_task("import", total=None)
        yield lambda number: progress.advance(task, number)


class _Reading:
    """The statements of a file. Lines that could not be read are told as they come; where the
    file breaks off, `broken` says why."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.read = self.bad = 0
        self.broken = ""

    def stated(self) -> Iterator[Stated]:
        try:
            with files.opened(self.file) as text:
                yield from self._passing(files.statements(text, self.file.name))
        except (OSError, zipfile.BadZipFile, zlib.error) as error:
            self.broken = getattr(error, "strerror", None) or str(error)
        except (ValueError, etree.XMLSyntaxError) as error:
            self.broken = str(error)

    def _passing(self, read: Read) -> Iterator[Stated]:
        for at, found in read:
            self.read += 1
            if isinstance(found, str):
                self.bad += 1
                sys.stderr.write(f"{self.file}:{at}:1: {found}\n")
            else:
                yield found
