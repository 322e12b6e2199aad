"""A look into the store, for commands that only read it."""

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from monitor import store
from monitor.config import Settings


@contextmanager
def looking(settings: Settings) -> Iterator[store.Session]:
    """A session that reads; says on standard error if the database is a new one, as somebody who
    looks for stored events probably stands in another folder than the daemon."""
    with store.opened(settings.database, to_read=True) as opened:
        if opened.is_unwritable:
            store.check_edition(opened)
        elif store.upgrade(opened):
            place = opened.path.absolute() if opened.path else "the database"
            typer.echo(f"monitor: nothing is stored yet: {place} is new", err=True)
        with opened.read() as session:
            yield session
