"""Rows by the hundred thousand, as fast as the driver takes them: COPY, or few bound values."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Index, Table, text
from sqlalchemy.orm import Session

from monitor.store._sql import is_postgresql
from monitor.store._types import CleanText, is_clean

_CACHE = 256_000  # kB of pages that a load on SQLite may keep


def insert_many(session: Session, table: Table, columns: Mapping[str, Sequence[Any]]) -> None:
    """Insert rows that are known to be new, column by column of equal length."""
    bound = {name: _bound(session, table, name, values) for name, values in columns.items()}
    if not bound or not next(iter(bound.values())):
        return
    if is_postgresql(session):
        _copy(session, table, bound)
    else:
        _insert(session, table, bound)


def _bound(session: Session, table: Table, name: str, values: Sequence[Any]) -> Sequence[Any]:
    """The values as the driver takes them; an object that stands in many rows is converted once."""
    kind = table.c[name].type
    if isinstance(kind, CleanText) and is_clean("".join(filter(None, values))):
        return values
    process: Callable[[Any], Any] | None = kind.bind_processor(session.connection().dialect)
    if process is None:
        return values
    distinct = {id(value): value for value in values}
    bound = {key: process(value) for key, value in distinct.items()}
    return [bound[id(value)] for value in values]


def _copy(session: Session, table: Table, columns: Mapping[str, Sequence[Any]]) -> None:
    cursor: Any = session.connection().connection.cursor()
    with cursor.copy(f"COPY {table.name} ({', '.join(columns)}) FROM STDIN") as copy:
        for row in zip(*columns.values(), strict=True):
            copy.write_row(row)
    cursor.close()


def _insert(session: Session, table: Table, columns: Mapping[str, Sequence[Any]]) -> None:
    """Binding values is most of what an insertion takes: what all rows share is in the text."""
    cursor = session.connection().connection.cursor()
    shared = {
        name: values[0]
        for name, values in columns.items()
        if values.count(values[0]) == len(values)
    }
    marks = dict.fromkeys(columns, "?") | _literals(cursor, shared)
    varying = [values for name, values in columns.items() if name not in shared]
    statement = (
        f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({', '.join(marks.values())})"  # noqa: S608 - the names are our own tables', the literals SQLite's
    )
    rows: Iterable[Sequence[Any]] = zip(*varying, strict=True)
    if not varying:
        rows = [()] * len(next(iter(columns.values())))
    cursor.executemany(statement, rows)  # type: ignore[arg-type]
    cursor.close()


def _literals(cursor: Any, values: Mapping[str, Any]) -> dict[str, str]:
    """The values as SQLite itself writes them in a statement."""
    if not values:
        return {}
    cursor.execute(f"SELECT {', '.join(['quote(?)'] * len(values))}", tuple(values.values()))
    return dict(zip(values, cursor.fetchone(), strict=True))


@contextmanager
def without_indexes(session: Session, *tables: Table) -> Iterator[None]:
    """Build the indexes of these tables once, at the end, instead of at each row. SQLite only:
    nobody sees the tables without them, for they are made anew in the same transaction."""
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
    """Let a load on SQLite keep its pages: new keys stand anywhere in an index."""
    if not is_postgresql(session):
        session.execute(text(f"PRAGMA cache_size=-{_CACHE}"))
