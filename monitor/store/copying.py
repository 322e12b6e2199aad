"""A whole store into another one, of whichever kind: tables in order, a few rows at a time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select, text

from monitor.errors import StoreError
from monitor.store.engine import Store, translated
from monitor.store.tables import METADATA

A_BATCH = 1000

Progress = Callable[[str, int, int], None]  # a table's name, rows done, rows in all


def copy(source: Store, target: Store, progress: Progress = lambda *_: None) -> int:
    """All rows, as they stand at one moment, into empty tables; how many.

    Raises StoreError where the target has rows already; then nothing of it has changed.
    """
    with _snapshot(source) as reading, target.connection() as writing:
        _refuse_full(writing)
        done = sum(_copy(table, reading, writing, progress) for table in METADATA.sorted_tables)
        _count_on(writing)
    return done


def empty(target: Store) -> None:
    """Delete all rows."""
    with target.connection() as connection:
        for table in reversed(METADATA.sorted_tables):
            connection.execute(table.delete())


def counts(store: Store) -> dict[str, int]:
    """Rows by table."""
    with _snapshot(store) as connection:
        return {table.name: _rows(connection, table) for table in METADATA.sorted_tables}


@contextmanager
def _snapshot(store: Store) -> Iterator[Connection]:
    options: dict[str, Any] = {"writes": False}
    if not store.is_sqlite:
        options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with (
        translated(),
        store.engine.connect().execution_options(**options) as connection,
        connection.begin(),
    ):
        yield connection


def _refuse_full(connection: Connection) -> None:
    full = [table.name for table in METADATA.sorted_tables if _rows(connection, table)]
    if full:
        raise StoreError(f"the target is not empty: it has rows in {', '.join(full)}")


def _rows(connection: Connection, table: Table) -> int:
    return connection.scalar(select(func.count()).select_from(table)) or 0


def _copy(table: Table, reading: Connection, writing: Connection, progress: Progress) -> int:
    total, done = _rows(reading, table), 0
    rows = reading.execution_options(yield_per=A_BATCH).execute(
        select(table).order_by(*table.primary_key.columns)
    )
    for batch in rows.mappings().partitions():
        writing.execute(insert(table), [dict(row) for row in batch])
        done += len(batch)
        progress(table.name, done, total)
    return done


def _count_on(connection: Connection) -> None:
    """PostgreSQL's counters go on where the copied numbers end."""
    if connection.dialect.name != "postgresql":
        return
    for table in METADATA.sorted_tables:
        number = table.autoincrement_column
        if number is not None:
            name, column = table.name, number.name
            connection.execute(
                text(
                    f"SELECT setval(pg_get_serial_sequence('{name}', '{column}'), "  # noqa: S608 - our own names
                    f"coalesce(max({column}), 1), max({column}) IS NOT NULL) FROM {name}"
                )
            )
