"""`monitor ownership import`: holdings of a file into the store, with progress and bad rows."""

import os
import sys
import zipfile
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import typer
from lxml import etree  # type: ignore[import-untyped]
from rich.progress import Progress, TextColumn, TimeElapsedColumn

from monitor import config, store
from monitor.cli import _holdings_files as files
from monitor.ownership.stated import Read, Stated
from monitor.store.loading import Loader

_BATCH = 20_000  # statements a transaction: the daemon may go on between two


def take_in(path: Path, file: Path) -> int:
    """Store what the file states; the exit status. Rows that cannot be read are told and left
    out; what was stored before the file broke off stays, and importing it again repeats nothing."""
    settings = config.load(path, os.environ)
    loader = Loader(datetime.now(UTC))
    with store.opened(settings.database) as opened:
        store.upgrade(opened)
        bad = _Bad(file)
        try:
            with files.opened(file) as text:
                _load(opened, loader, bad.passing(files.statements(text, file.name)))
        except (OSError, zipfile.BadZipFile, zlib.error) as error:
            raise typer.BadParameter(
                f"{file}: {getattr(error, 'strerror', None) or error}"
            ) from None
        except (ValueError, etree.XMLSyntaxError) as error:
            sys.stderr.write(f"{file}: {error}\n")
            return 2 if not loader.statements else 1
    left = f", {bad.count:,} rows left out" if bad.count else ""
    said = f"{loader.statements:,} statements, {loader.companies:,} new companies"
    sys.stderr.write(f"{file}: {bad.read:,} rows read: {said}{left}\n")
    return 0


def _load(opened: store.Store, loader: Loader, stated: Iterator[Stated]) -> None:
    columns = (TextColumn("{task.completed:,.0f} statements"), TimeElapsedColumn())
    shown = sys.stderr.isatty()
    with Progress(*columns, disable=not shown, transient=True) as progress:
        task = progress.add_task("import", total=None)
        while batch := [one for _, one in zip(range(_BATCH), stated, strict=False)]:
            with opened.write() as session:
                loader.load(session, batch)
            progress.advance(task, len(batch))


class _Bad:
    """Lines that could not be read, told as they come."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.count = 0
        self.read = 0

    def passing(self, read: Read) -> Iterator[Stated]:
        for at, found in read:
            self.read += 1
            if isinstance(found, Stated):
                yield found
            else:
                self.count += 1
                sys.stderr.write(f"{self.file}:{at}:1: {found}\n")
