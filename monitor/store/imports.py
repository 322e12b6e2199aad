"""Imports of holdings: one at a time, noting which did not finish."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import text
from sqlalchemy.orm import Session

from monitor.store import settings
from monitor.store._locks import has, lock_file, wait_for
from monitor.store._sql import IMPORTS
from monitor.store.engine import Store, translated

_DONE = "holdings.imported"  # sources of imported files -> last import
_BEGUN = "holdings.importing"  # sources of unfinished imports -> when the first began


@contextmanager
def only_one(store: Store, waits: Callable[[], None]) -> Iterator[None]:
    """Keep other imports waiting until this one ends; calls `waits` if another is running."""
    if store.path is None:
        with _only_one_there(store, waits):
            yield
        return
    with lock_file(store.path, "import") as lock:
        if not has(lock):
            waits()
            wait_for(lock)
        yield


@contextmanager
def _only_one_there(store: Store, waits: Callable[[], None]) -> Iterator[None]:
    options = {"isolation_level": "AUTOCOMMIT"}
    with translated(), store.engine.connect().execution_options(**options) as connection:
        try:
            if not connection.scalar(text(f"SELECT pg_try_advisory_lock({IMPORTS})")):
                waits()
                connection.execute(text(f"SELECT pg_advisory_lock({IMPORTS})"))
            yield
        finally:
            connection.invalidate()  # the lock belongs to its session


def done(session: Session) -> Mapping[str, str]:
    """The sources whose files were completely imported, and when last."""
    return settings.get(session, _DONE) or {}


def begin(session: Session, sources: Collection[str], now: datetime) -> None:
    """Note that what is stored from these sources from now on has not been told."""
    settings.put(session, _BEGUN, {**dict.fromkeys(sources, now.isoformat()), **_begun(session)})


def end(
    session: Session, sources: Collection[str], ended: Collection[str], now: datetime
) -> datetime:
    """End the import of these sources, of which `ended` are complete. Returns since when their
    stored statements have not been told: before this import began, if an earlier one was killed."""
    begun = _begun(session)
    settings.put(session, _BEGUN, {one: at for one, at in begun.items() if one not in sources})
    settings.put(session, _DONE, {**done(session), **dict.fromkeys(ended, now.isoformat())})
    since = [datetime.fromisoformat(at) for one, at in begun.items() if one in sources]
    return min([*since, now])


def _begun(session: Session) -> Mapping[str, str]:
    return settings.get(session, _BEGUN) or {}
