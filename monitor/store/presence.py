"""Which processes are alive: each holds a lock that ends with it, so dead ones' leases are freed.

A lease alone would only run out minutes after a kill -9.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Table,
    bindparam,
    select,
    text,
    update,
)
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import ReturningUpdate

from monitor.store._locks import has, lock_file, share
from monitor.store.claims import FREE
from monitor.store.engine import Store, translated
from monitor.store.tables import delivery, source

LOCKS = 7_233_419  # the first half of lock names on PostgreSQL; the second is a hash of the owner
GOVERNORS = 7_233_419_006  # held on PostgreSQL by whoever's configuration is in force


class Presence:
    """This process among those using one database. `alone`: no other one `governs` it."""

    def __init__(self, store: Store, owner: str, *, governs: bool = False) -> None:
        self._store = store
        self._owner = owner
        self._governs = governs
        self._connection: Connection | None = None
        self.alone = True

    def bury(self) -> int:
        """Free the leases of dead processes; returns how many.

        PostgreSQL only: an SQLite database is checked once, when opened. Raises StoreError.
        """
        if self._store.is_sqlite:
            return 0
        with translated():
            self._hold()
        with self._store.write() as session:
            return _free(session, _gone(session, self._owner))

    def _hold(self) -> None:
        """Hold the lock that shows this process is alive, through restarts of the database."""
        if self._connection is not None:
            try:
                self._connection.execute(text("SELECT 1"))
            except Exception:
                self.close()
                raise
            return
        options = {"isolation_level": "AUTOCOMMIT"}
        connection = self._store.engine.connect().execution_options(**options)
        if connection.scalar(_LOCK, {"locks": LOCKS, "owner": self._owner}):
            self._connection = connection
            if self._governs:
                self.alone = not connection.scalar(_OTHER, {"governors": GOVERNORS})
                connection.execute(_GOVERN, {"governors": GOVERNORS})
        else:  # the server has not noticed the end of our last connection yet
            connection.close()

    def close(self) -> None:
        """Stop holding the lock."""
        if self._connection is None:
            return
        connection, self._connection = self._connection, None
        try:
            with suppress(SQLAlchemyError):  # the server releases the lock of a lost connection
                connection.execute(text("SELECT pg_advisory_unlock_all()"))
        finally:
            connection.invalidate()
            connection.close()


_LOCK = text("SELECT pg_try_advisory_lock(:locks, hashtext(:owner))")
_GOVERN = text("SELECT pg_advisory_lock_shared(:governors)")
_OTHER = text(
    "SELECT EXISTS (SELECT FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database"
    " WHERE datname = current_database() AND locktype = 'advisory' AND objsubid = 1"
    " AND (classid::bigint << 32) + objid::bigint = :governors)"
)
_LIVES = text("SELECT NOT pg_try_advisory_xact_lock(:locks, hashtext(:owner))")


@contextmanager
def present(store: Store, owner: str, *, governs: bool = False) -> Iterator[Presence]:
    """Hold the lock until the end, after freeing what dead processes had claimed."""
    here = Presence(store, owner, governs=governs)
    try:
        with _beside(store, governs=governs) as is_alone:
            here.alone = is_alone
            here.bury()
            yield here
    finally:
        here.close()


@contextmanager
def _beside(store: Store, *, governs: bool) -> Iterator[bool]:
    """On SQLite, whoever opens the file alone frees all leases; whether no other one governs."""
    if store.path is None:
        yield True
        return
    with lock_file(store.path) as here, lock_file(store.path, "governed") as governing:
        if has(here):  # no other process is running
            with store.write() as session:
                _free(session, None)
        share(here)
        is_alone = not governs or has(governing)
        if governs:
            share(governing)
        yield is_alone


def _gone(session: Session, mine: str) -> list[str]:
    owners = select(source.c.lease_owner).where(source.c.lease_owner.is_not(None))
    of_alerts = select(delivery.c.lease_owner).where(delivery.c.lease_owner.is_not(None))
    names = [name for name in session.scalars(owners.union(of_alerts)) if name != mine]
    return [name for name in names if not session.scalar(_LIVES, {"locks": LOCKS, "owner": name})]


def _free(session: Session, owners: list[str] | None) -> int:
    """Free the leases of these owners, or all; attempts stay counted."""
    if owners is None:
        return sum(len(session.execute(one).all()) for one in _FREE_ALL)
    return sum(len(session.execute(one, {"owners": owners}).all()) for one in _FREE_OF)


def _freeing(table: Table, held: ColumnElement[bool]) -> ReturningUpdate[Any]:
    return update(table).where(held).values(**FREE).returning(table.c.id)


_OWNERS: BindParameter[str] = bindparam("owners", expanding=True)
_LEASED = (source, delivery)
_FREE_ALL = [_freeing(one, one.c.lease_owner.is_not(None)) for one in _LEASED]
_FREE_OF = [_freeing(one, one.c.lease_owner.in_(_OWNERS)) for one in _LEASED]
