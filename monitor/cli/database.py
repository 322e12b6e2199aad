"""`monitor db`: the store itself."""

import os
import sys
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli._options import DEFAULT_CONFIG, Config, Panels
from monitor.plural import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.progress import TaskID

    from monitor.config import Settings
    from monitor.store.copying import Progress

app = typer.Typer(
    cls=Panels,
    no_args_is_help=True,
    help="Upgrade, check, back up, restore, prune or move the store.",
)


def _settings(config: Path) -> "Settings":
    from monitor import config as settings

    return settings.load(config, os.environ)


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")


@contextmanager
def _shown() -> "Iterator[Progress]":
    """On a terminal: how far each table is."""
    from rich.console import Console
    from rich.progress import Progress as Bars

    with Bars(console=Console(stderr=True), disable=not sys.stderr.isatty()) as bars:
        tasks: dict[str, TaskID] = {}

        def note(table: str, done: int, total: int) -> None:
            if table not in tasks:
                tasks[table] = bars.add_task(table, total=total)
            bars.update(tasks[table], completed=done)

        yield note


def _rows(counts: dict[str, int]) -> str:
    return ", ".join(
        [
            counted(sum(counts.values()), "row"),
            counted(counts["event"], "event"),
            counted(counts["delivery"], "alert"),
        ]
    )


@app.command()
def upgrade(config: Config = DEFAULT_CONFIG) -> None:
    """Upgrade the database to this program's version.

    `run`, `worker` and `demo` do this by themselves. An SQLite file is first copied beside itself.
    """
    from monitor import store

    with store.opened(_settings(config).database) as opened:
        store.upgrade(opened)
    _say("the database has this program's version")


@app.command()
def check(config: Config = DEFAULT_CONFIG) -> None:
    """Check that the database is intact and of this program's version.

    Exit status 2 if it is not. It may be in use meanwhile.
    """
    from monitor import store
    from monitor.store import copying

    with store.opened(_settings(config).database, to_read=True) as opened:
        store.check(opened)
        _say(f"fine: {_rows(copying.counts(opened))}")


@app.command()
def backup(
    path: Annotated[Path, typer.Argument(help="The file to write; an earlier backup is replaced.")],
    config: Config = DEFAULT_CONFIG,
) -> None:
    """Write a consistent, verified copy of the store into one file, while the daemon runs.

    The file is an SQLite database whatever the store is, readable only by its owner. A copy made
    with cp is not consistent.
    """
    from monitor import store
    from monitor.store import backup as backups

    with store.opened(_settings(config).database) as opened:
        counts = backups.backup(opened, path)
    _say(f"{path}: written and verified: {_rows(counts)}")


@app.command()
def restore(
    path: Annotated[Path, typer.Argument(help="A file that `monitor db backup` wrote.")],
    config: Config = DEFAULT_CONFIG,
    overwrite: Annotated[
        bool,
        typer.Option("--overwrite", help="Replace what is there; an SQLite file is kept aside."),
    ] = False,
) -> None:
    """Replace the store by a backup. Stop the daemon first.

    Nothing is silently told twice: alerts that were waiting when the backup was made are listed by
    `monitor alerts --failed`, and new findings of the next look at each source are marked as
    replayed.
    """
    from monitor.store import backup as backups

    url = _settings(config).database
    counts = backups.restore(path, url, datetime.now(UTC), overwrite=overwrite)
    _say(f"restored and verified: {_rows(counts)}")


@app.command()
def prune(config: Config = DEFAULT_CONFIG) -> None:
    """Drop texts and pages older than the configuration's `history` allows.

    The daemon does this every hour. Delivery attempts are kept for 90 days; events, their quotes
    and the record of what was seen are never dropped.
    """
    from monitor import store
    from monitor.store import acknowledge, texts

    settings = _settings(config)
    keep, now = settings.history, datetime.now(UTC)
    with store.opened(settings.database) as opened:
        store.upgrade(opened)
        with opened.write() as session:
            texts_, pages = texts.prune(
                session, now, keep_texts=keep.keep_texts, keep_pages=keep.keep_pages
            )
            attempts = acknowledge.forget(session, now)
    _say(
        f"dropped {counted(texts_, 'text')}, the pages of {pages:,} more, "
        f"and {counted(attempts, 'attempt')}"
    )


@app.command()
def copy(
    url: Annotated[str, typer.Argument(help="postgresql://… or sqlite:///…, an empty database.")],
    config: Config = DEFAULT_CONFIG,
) -> None:
    """Copy the whole store into another database, for example when one machine is not enough.

    Stop the daemon first, or what it stores meanwhile is lost; then change `database` in the
    configuration and start it again.
    """
    from monitor import store
    from monitor.store import copying

    with (
        store.opened(_settings(config).database, to_read=True) as source,
        store.opened(url) as target,
    ):
        store.check(source)
        store.upgrade(target)
        with _shown() as progress:
            rows = copying.copy(source, target, progress)
    _say(f"copied {counted(rows, 'row')}; now set `database` in {config} to the new one")
