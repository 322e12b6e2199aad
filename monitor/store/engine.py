"""Opens the database, and sets what every connection promises about durability."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session

from monitor.errors import StoreError
from monitor.store._locks import is_taken
from monitor.store._types import dump_json
from monitor.store._unwritable import connect, unwritable

try:
    from pysqlite3 import dbapi2 as sqlite
except ImportError:  # no wheel for this platform; the WAL check below copes
    import sqlite3 as sqlite

T = TypeVar("T")

BUSY_TIMEOUT = 10.0  # seconds a connection waits for a lock
# Until 3.51.2 a checkpoint beside a writer could corrupt a WAL database; two older branches were
# fixed too (https://sqlite.org/wal.html#the_wal_reset_bug).
WAL_MENDED = (3, 51, 3)
WAL_MENDED_BRANCHES = {(3, 50, 7), (3, 44, 6)}
# A lost peer must not hold a connection for the system's default of two hours.
PG_KEEPALIVES = {
    "keepalives": 1,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "connect_timeout": 10,
}


# Wrong statements or values are our own bugs and leave the transaction intact.
STAYS_OPEN = (IntegrityError, ProgrammingError, DataError)


def wal_is_safe(version: tuple[int, ...]) -> bool:
    """Whether this version of SQLite can safely use a write-ahead log."""
    return version >= WAL_MENDED or version in WAL_MENDED_BRANCHES


def _journal() -> str:
    return "WAL" if wal_is_safe(sqlite.sqlite_version_info) else "DELETE"


class Store:
    """One database. Writers are serialised on SQLite; on PostgreSQL they see committed data.
    `is_unwritable`: every write raises StoreError."""

    def __init__(self, engine: Engine, *, is_unwritable: bool = False) -> None:
        self.engine = engine
        self.is_unwritable = is_unwritable
        self.is_sqlite = engine.dialect.name == "sqlite"
        self._writers = engine.execution_options(writes=True)
        readers: dict[str, Any] = {} if self.is_sqlite else {"postgresql_readonly": True}
        self._readers = engine.execution_options(writes=False, **readers)

    @contextmanager
    def write(self) -> Iterator[Session]:
        """One transaction, committed at the end or not at all. Raises StoreError if the database
        cannot be reached, locked or written."""
        with translated(), Session(self._writers, autoflush=False) as session, session.begin():
            session.info["writes"] = True
            yield session

    def write_each(self, jobs: Sequence[Callable[[Session], T]]) -> list[T | Exception]:
        """One commit for all jobs: each job's result, or the exception it raised, undone alone.

        If the database itself fails, nothing is stored and StoreError is raised; if the transaction
        could not even begin, that is every job's result, as the next one would wait as long.
        """
        begun = False
        try:
            with self.write() as session:
                session.connection()
                begun = True
                return [_apart(session, job) for job in jobs]
        except StoreError as error:
            if begun:
                raise
            return [error] * len(jobs)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A short read-only transaction. Raises StoreError."""
        with translated(), Session(self._readers, autoflush=False) as session, session.begin():
            yield session

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """A connection in one write transaction, for migrations."""
        with translated(), self._writers.begin() as connection:
            yield connection

    @contextmanager
    def unlogged(self) -> Iterator[None]:
        """Let SQLite write straight into the file rather than through the log.

        It halves the work of a long transaction, during which nobody else can read. Does nothing if
        somebody else has the file open.
        """
        self.engine.dispose()  # our own other connections count as well
        self._keep_journal("DELETE")
        try:
            yield
        finally:
            self._keep_journal(_journal())

    def _keep_journal(self, mode: str) -> None:
        with self.engine.connect() as connection:
            raw = connection.connection.cursor()
            with suppress(sqlite.OperationalError):  # somebody else has the file open
                raw.execute(f"PRAGMA journal_mode={mode}")
            raw.close()

    def vacuum_into(self, file: Path) -> None:
        """Copy an SQLite database as it is now into a new file. Raises StoreError."""
        # VACUUM cannot run inside a transaction, so it uses the driver's own connection.
        with translated(), self.engine.connect() as connection:
            raw = connection.connection.cursor()
            raw.execute("PRAGMA query_only=OFF")  # the last to use it may have been a reader
            raw.execute("VACUUM INTO ?", (str(file),))
            raw.close()

    @property
    def path(self) -> Path | None:
        """The file of an SQLite database."""
        database = self.engine.url.database
        return Path(database) if self.is_sqlite and database else None

    def close(self) -> None:
        """Close all connections; folds the write-ahead log into the file if possible."""
        if self.is_sqlite:
            # If a full disk prevents it, the next process to open the file finds the log.
            with suppress(StoreError), translated(), self.engine.connect() as connection:
                raw = connection.connection.cursor()
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                raw.close()
        self.engine.dispose()


def _apart(session: Session, job: Callable[[Session], T]) -> T | Exception:
    try:
        with session.begin_nested():
            return job(session)
    except Exception as error:
        if isinstance(error, DBAPIError | PoolTimeout) and not isinstance(error, STAYS_OPEN):
            raise  # a full disk or a lost connection has ended the whole transaction
        # PostgreSQL releases the locks taken since the savepoint.
        session.info.pop("locks", None)
        return error


@contextmanager
def translated() -> Iterator[None]:
    """Turn the driver's errors about the outside world into StoreError. Bugs stay bugs."""
    try:
        yield
    except STAYS_OPEN:
        raise
    except (DBAPIError, PoolTimeout, sqlite.Error) as error:
        raise StoreError(f"database: {_reason(error)}") from error


def _reason(error: Exception) -> str:
    cause = error.orig if isinstance(error, DBAPIError) else error
    return " ".join(str(cause).split())


def open_store(url: str, *, to_read: bool = False) -> Store:
    """The store at sqlite:///path or postgresql://user@host/name.

    Creates a missing folder; tables are created by `upgrade`. `to_read`: a file that cannot be
    written will do. Raises StoreError with a message for people.
    """
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise StoreError("database: not a URL like sqlite:///data/monitor.db") from None
    if parsed.get_backend_name() == "sqlite":
        return _opened(_sqlite(parsed, to_read=to_read))
    if parsed.get_backend_name() in {"postgresql", "postgres"}:
        return _opened(Store(_postgresql(parsed)))
    raise StoreError(f"database: {parsed.get_backend_name()} is not sqlite or postgresql")


@contextmanager
def opened(url: str, *, to_read: bool = False) -> Iterator[Store]:
    """`open_store` as a context manager."""
    store = open_store(url, to_read=to_read)
    try:
        yield store
    finally:
        store.close()


def _opened(store: Store) -> Store:
    try:
        if store.is_unwritable:
            with store.read() as session:
                session.connection()
        else:
            _wait_for_turn(store.path)
            with store.connection():
                pass
    except StoreError as error:
        store.engine.dispose()
        raise StoreError(
            f"{error} ({store.engine.url.render_as_string(hide_password=True)})"
        ) from error
    return store


def _wait_for_turn(path: Path | None) -> None:
    until = time.monotonic() + BUSY_TIMEOUT
    while path is not None and is_taken(path):
        if time.monotonic() > until:
            raise StoreError(
                "database: an import that fills it, or a restore, uses it exclusively; "
                "try again when that has ended"
            )
        time.sleep(0.1)


def _postgresql(url: URL) -> Engine:
    return create_engine(
        url.set(drivername="postgresql+psycopg"),
        json_serializer=dump_json,
        isolation_level="READ COMMITTED",
        pool_pre_ping=True,
        pool_size=8,
        connect_args={**PG_KEEPALIVES, "application_name": "monitor"},
    )


def _sqlite(url: URL, *, to_read: bool) -> Store:
    if not url.database or url.database == ":memory:":
        raise StoreError("database: name a file, as in sqlite:///data/monitor.db")
    file = Path(url.database)
    _make_folder(file)
    closed = unwritable(file)
    if closed and not (to_read and file.is_file()):
        raise StoreError(f"database: {closed} cannot be written by this user")
    options: dict[str, Any] = {"connect_args": {"timeout": BUSY_TIMEOUT}}
    if closed:
        options = {"creator": lambda: connect(sqlite, file, BUSY_TIMEOUT)}
    elif not file.exists():  # it holds the dashboard's token; SQLite would let everyone read it
        with suppress(OSError):  # SQLite says what is wrong
            file.touch(0o600)
    module: ModuleType = sqlite
    engine = create_engine(url, module=module, json_serializer=dump_json, **options)
    journal = None if closed else _journal()
    event.listen(engine, "connect", lambda raw, _: _set_up(raw, journal))
    event.listen(engine, "begin", _begin)
    return Store(engine, is_unwritable=closed is not None)


def _make_folder(file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"database: cannot make {file.parent}: {error.strerror}") from error


def _set_up(raw: Any, journal: str | None) -> None:
    # The driver must not begin transactions itself: `_begin` chooses the kind.
    raw.isolation_level = None
    cursor = raw.cursor()
    if journal:
        cursor.execute(f"PRAGMA journal_mode={journal}")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()


def _begin(connection: Connection) -> None:
    # A transaction that reads first and writes later fails at once, whatever the busy timeout, if
    # another wrote in between: so writers take the lock before they read.
    writes = connection.get_execution_options().get("writes", True)
    cursor = connection.connection.cursor()  # SQLAlchemy's own way takes longer than all of these
    try:
        cursor.execute(f"PRAGMA query_only={'OFF' if writes else 'ON'}")
        cursor.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
    finally:
        cursor.close()
