"""The edition of a database's tables, and upgrading to this program's."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from monitor.errors import StoreError
from monitor.store._locks import lock_file, wait_for
from monitor.store.engine import Store

MIGRATIONS = Path(__file__).parent / "migrations"
PREVIEW = "0001"  # its tables changed without a migration before the first release
LOCK = 7_233_419_001  # any number that no other program uses on this PostgreSQL


def upgrade(store: Store) -> bool:
    """Upgrade the tables to this program's edition; several processes may try at once.

    Either every step is taken or none. An SQLite database is copied beside itself first. Returns
    whether the database was empty. Raises StoreError if a newer program made it.
    """
    with _alone(store):
        revision = current_revision(store)
        _refuse_newer(revision)
        if revision == head():
            return False
        if revision is not None:
            _copy(store, revision)
        with store.connection() as connection:
            _wait_for_others(connection)
            # Alembic takes half a second to import and is rarely needed.
            import_module("monitor.store.migrating").take_steps(connection, MIGRATIONS)
        return revision is None


def current_revision(store: Store) -> str | None:
    """The tables' edition; None for an empty database."""
    with store.read() as session:
        connection = session.connection()
        if not inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return found


def check_edition(store: Store) -> None:
    """Raises StoreError if the tables are of another edition."""
    revision = current_revision(store)
    _refuse_newer(revision)
    if revision != head():
        raise StoreError("database: of another version; run `monitor db upgrade`")


def check(store: Store) -> None:
    """Raises StoreError if the file is damaged or the tables are of another edition."""
    check_edition(store)
    if not store.is_sqlite:
        return
    with store.read() as session:
        connection = session.connection()
        found = [row[0] for row in connection.execute(text("PRAGMA integrity_check(20)"))]
        orphans = connection.execute(text("PRAGMA foreign_key_check")).all()
    if found != ["ok"] or orphans:
        raise StoreError(f"database: damaged: {'; '.join(found)}, {len(orphans)} orphaned rows")


def _refuse_newer(revision: str | None) -> None:
    if revision in {None, head()}:
        return
    if revision == PREVIEW:
        raise StoreError(
            "database: made by a preview of this program, whose tables are not taken over; "
            "name another file or database in `database`, and it is filled anew"
        )
    if revision not in _editions():
        raise StoreError(
            f"database: made by a newer version of this program (its tables are {revision}, "
            f"this program knows up to {head()}); run that version or restore a backup"
        )


def head() -> str:
    """This program's edition."""
    return _editions()[-1]


def _editions() -> list[str]:
    """The editions in order: each migration's file name begins with its edition."""
    return sorted(file.name[:4] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))


@contextmanager
def _alone(store: Store) -> Iterator[None]:
    """Other processes opening the same file wait here. PostgreSQL has its own lock."""
    if store.path is None:
        yield
        return
    with lock_file(store.path, "lock") as lock:
        wait_for(lock)
        yield


def _wait_for_others(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        connection.execute(text("SET LOCAL lock_timeout = '5s'"))


def _copy(store: Store, revision: str) -> None:
    if store.path is None:
        return
    copy = store.path.with_name(f"{store.path.name}.{revision}.bak")
    copy.unlink(missing_ok=True)
    store.vacuum_into(copy)
    copy.chmod(0o600)
