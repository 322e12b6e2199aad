"""What a kept text was taken to tell, how to retract that, and trial sessions."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from monitor.model import Event
from monitor.store.engine import Store, opened
from monitor.store.events import read
from monitor.store.tables import event, evidence, kept_text


class _UndoneError(Exception):
    """Rolls back a trial's transaction."""


@contextmanager
def on_trial(store: Store) -> Iterator[Session]:
    """A session whose changes do not last. SQLite has one writer, so the trial runs on a copy of
    the file and the daemon continues."""
    if not store.is_sqlite:
        with _undone(store) as session:
            yield session
        return
    with TemporaryDirectory(prefix="monitor-") as folder:
        file = Path(folder) / "trial.db"
        store.vacuum_into(file)
        with opened(f"sqlite:///{file}") as copy, _undone(copy) as session:
            yield session


@contextmanager
def _undone(store: Store) -> Iterator[Session]:
    try:
        with store.write() as session:
            yield session
            raise _UndoneError
    except _UndoneError:
        return


def texts_since(session: Session, start: datetime) -> list[str]:
    """Ids of texts fetched since then, oldest first."""
    asked = select(kept_text.c.id).where(kept_text.c.fetched >= start)
    rows = session.execute(asked.order_by(kept_text.c.fetched, kept_text.c.id))
    return list(rows.scalars())


def told_by(session: Session, text_id: str) -> tuple[Event, ...]:
    """The events that a kept text is evidence for."""
    ids = select(evidence.c.event_id).where(evidence.c.text_id == text_id)
    return read(session, select(event).where(event.c.id.in_(ids)).order_by(event.c.id))


def take_back(session: Session, event_id: str, text_id: str) -> bool:
    """Drop a text's word for an event; returns whether another text still tells it."""
    mine = (evidence.c.event_id == event_id) & (evidence.c.text_id == text_id)
    session.execute(delete(evidence).where(mine))
    rest = select(func.count()).select_from(evidence).where(evidence.c.event_id == event_id)
    return bool(session.execute(rest).scalar_one())
