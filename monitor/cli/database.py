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
    """Bring the database to this program's version.

    `run`, `worker` and `demo` do it by themselves. An SQLite file is copied beside itself first.
    """
    from monitor import store

    with store.opened(_settings(config).database) as opened:
        store.upgrade(opened)
    _say("the database is of this program's version")


@app.command()
def check(config: Config = DEFAULT_CONFIG) -> None:
    """Say whether the database is whole and of this program's version.

    Exit status 2 where it is not. It may be in use meanwhile.
    """
    from monitor import store
    from monitor.store import copying

    with store.opened(_settings(config).database) as opened:
        store.check(opened)
        _say(f"fine: {_rows(copying.counts(opened))}")


@app.command()
def backup(
    path: Annotated[Path, typer.Argument(help="The file to write; an older one is replaced.")],
    config: Config = DEFAULT_CONFIG,
) -> None:
    """Write a consistent, verified copy of the store into one file, while the daemon runs.

    It is an SQLite database whatever the store is, readable by its owner only. A copy made with
    cp is not consistent.
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
        bool, typer.Option("--overwrite", help="Replace what is there; SQLite keeps it aside.")
    ] = False,
) -> None:
    """Put a backup in the place of the store. Stop the daemon first.

    Nothing is told twice in silence: alerts that were waiting when the backup was made are listed
    by `monitor alerts --failed`, and what the next look at each source finds new is marked as
    replayed.
    """
    from monitor.store import backup as backups

    url = _settings(config).database
    counts = backups.restore(path, url, datetime.now(UTC), overwrite=overwrite)
    _say(f"restored and verified: {_rows(counts)}")


@app.command()
def prune(config: Config = DEFAULT_CONFIG) -> None:
    """Drop what is older than `history` of the configuration allows: texts and pages.

    The daemon does it every hour. Attempts to deliver are kept for 90 days; events, their quotes
    and what was seen are never dropped.
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
    """Copy the whole store into another database, as when one machine is no longer enough.

    Stop the daemon first, or what it stores meanwhile stays behind; then change `database` in the
    configuration and start it again.
    """
    from monitor import store
    from monitor.store import copying

    with store.opened(_settings(config).database) as source, store.opened(url) as target:
        store.check(source)
        store.upgrade(target)
        with _shown() as progress:
            rows = copying.copy(source, target, progress)
    _say(f"copied {counted(rows, 'row')}; now set `database` in {config} to the new one")
