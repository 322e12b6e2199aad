"""Fast bulk inserts: COPY on PostgreSQL, few bound values on SQLite."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Index, Table, text
from sqlalchemy.orm import Session

from monitor.store._sql import is_postgresql
from monitor.store._types import CleanText, is_clean

_CACHE = 192_000  # kB of page cache for a load on SQLite


def insert_many(
    session: Session,
    table: Table,
    columns: Mapping[str, Sequence[Any]],
    shared: Mapping[str, Any],
) -> None:
    """Insert rows known to be new, as columns of equal length; `shared` is the same in all rows."""
    same = {name: bound(session, table, name, [value])[0] for name, value in shared.items()}
    every = {name: bound(session, table, name, values) for name, values in columns.items()}
    insert_bound(session, table, tuple(every), zip(*every.values(), strict=True), same)


def insert_bound(
    session: Session,
    table: Table,
    names: Sequence[str],
    rows: Iterable[Sequence[Any]],
    shared: Mapping[str, Any],
) -> None:
    """The same with values already converted for the driver."""
    cursor: Any = session.connection().connection.cursor()
    into = f"{table.name} ({', '.join([*names, *shared])})"
    if is_postgresql(session):
        _copy(cursor, into, rows, tuple(shared.values()))
    else:
        _insert(cursor, into, len(names), rows, list(shared.values()))
    cursor.close()


def insert_missing(session: Session, table: Table, columns: Mapping[str, Sequence[Any]]) -> None:
    """Insert rows of which some may exist already, without saying which."""
    rows = zip(*(bound(session, table, *column) for column in columns.items()), strict=True)
    marks = ["%s" if is_postgresql(session) else "?"] * len(columns)
    cursor = session.connection().connection.cursor()
    cursor.executemany(
        f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({', '.join(marks)})"  # noqa: S608 - the names are our own tables'
        " ON CONFLICT DO NOTHING",
        list(rows),
    )
    cursor.close()


def bound(session: Session, table: Table, name: str, values: Sequence[Any]) -> Sequence[Any]:
    """Values converted for the driver; an object that stands in many rows is converted once."""
    kind = table.c[name].type
    if isinstance(kind, CleanText) and is_clean("".join(filter(None, values))):
        return values
    process: Callable[[Any], Any] | None = kind.bind_processor(session.connection().dialect)
    if process is None:
        return values
    distinct = {id(value): value for value in values}
    converted = {key: process(value) for key, value in distinct.items()}
    return [converted[id(value)] for value in values]


def _copy(cursor: Any, into: str, rows: Iterable[Sequence[Any]], shared: tuple[Any, ...]) -> None:
    with cursor.copy(f"COPY {into} FROM STDIN") as copy:
        for row in rows:
            copy.write_row((*row, *shared))


def _insert(
    cursor: Any, into: str, many: int, rows: Iterable[Sequence[Any]], shared: list[Any]
) -> None:
    """Binding dominates the cost of inserting, so what all rows share is part of the statement."""
    marks = [*["?"] * many, *_literals(cursor, shared)]
    # The names are our own tables', the literals SQLite's.
    cursor.executemany(f"INSERT INTO {into} VALUES ({', '.join(marks)})", rows)  # noqa: S608


def _literals(cursor: Any, values: Sequence[Any]) -> Sequence[str]:
    """Values as SQLite itself writes literals."""
    if not values:
        return ()
    cursor.execute(f"SELECT {', '.join(['quote(?)'] * len(values))}", values)
    written: Sequence[str] = cursor.fetchone()
    return written


@contextmanager
def without_indexes(session: Session, *tables: Table) -> Iterator[None]:
    """Build the indexes of these tables once at the end instead of row by row. SQLite only: the
    indexes come back in the same transaction, so nobody sees the tables without."""
    connection = session.connection()
    indexes: list[Index] = [index for table in tables for index in sorted(table.indexes, key=_name)]
    for index in indexes:
        index.drop(connection)
    yield
    for index in indexes:
        index.create(connection)


def _name(index: Index) -> str:
    return str(index.name)


def keep_pages(session: Session) -> None:
    """Let a load on SQLite keep its pages: new keys land anywhere in an index."""
    if not is_postgresql(session):
        session.execute(text(f"PRAGMA cache_size=-{_CACHE}"))
