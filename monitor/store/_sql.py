"""What the two dialects do not spell alike, and statements over long lists."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Any, TypeVar

from sqlalchemy import Table, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

T = TypeVar("T")

IN_LIST = 5000  # parameters a statement; PostgreSQL takes 65,535, SQLite 32,766
# An index entry of PostgreSQL may have 2,704 bytes; the other columns of a key need some too.
KEY_BYTES = 1000

_REMEMBERED = 2000  # values of a column in a bulk

CLAIMS = 7_233_419_002
KNOWLEDGE = 7_233_419_003
QUOTAS = 7_233_419_004


def chunks(values: Iterable[T], size: int = IN_LIST) -> Iterator[list[T]]:
    """The values in lists that fit a statement's parameters."""
    rest = iter(values)
    while chunk := list(islice(rest, size)):
        yield chunk


def short(key: str) -> str:
    """A key that fits an index: itself, or its hash where it is long."""
    raw = key.encode("utf-8", "replace")
    return key if len(raw) <= KEY_BYTES else f"sha256:{hashlib.sha256(raw).hexdigest()}"


def digest(*parts: object) -> str:
    """24 hex digits that stand for the parts, the same in every process."""
    whole = "|".join(map(str, parts)).encode("utf-8", "replace")
    return hashlib.sha256(whole).hexdigest()[:24]


def alone(session: Session, lock: int) -> None:
    """Until this transaction ends, others that ask for the same lock wait.

    For decisions over several rows (is there an event like this one?). SQLite's writers are alone
    anyway; what is only read needs nobody to wait.
    """
    if not session.info.get("writes") or lock in session.info.setdefault("locks", set()):
        return
    session.info["locks"].add(lock)
    if _is_postgresql(session):
        session.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": lock})


def insert_new(session: Session, table: Table, rows: Sequence[Mapping[str, Any]]) -> int:
    """Insert the rows whose keys are not there yet; how many they were."""
    if not rows:
        return 0
    # A row count after ON CONFLICT is not to be trusted; what is returned is.
    first = next(iter(table.primary_key.columns))
    statement = _insert(session, table).on_conflict_do_nothing().returning(first)
    return len(session.execute(statement, list(rows)).all())


def insert_many(session: Session, table: Table, rows: Iterable[Mapping[str, Any]]) -> None:
    """Insert rows that are known to be new, as fast as the driver can: COPY on PostgreSQL."""
    rest = iter(rows)
    first = next(rest, None)
    if first is None:
        return
    connection = session.connection()
    dialect = connection.dialect
    bound = [(name, _remembered(table.c[name].type.bind_processor(dialect))) for name in first]
    values = (tuple([bind(row[name]) for name, bind in bound]) for row in chain([first], rest))
    columns = ", ".join(first)
    cursor = connection.connection.cursor()
    if _is_postgresql(session):
        copying: Any = cursor
        with copying.copy(f"COPY {table.name} ({columns}) FROM STDIN") as copy:
            for row in values:
                copy.write_row(row)
    else:
        marks = ", ".join("?" * len(bound))
        # The names are those of our own tables.
        cursor.executemany(f"INSERT INTO {table.name} ({columns}) VALUES ({marks})", values)  # type: ignore[arg-type]  # noqa: S608
    cursor.close()


def _remembered(process: Callable[[Any], Any] | None) -> Callable[[Any], Any]:
    """The same for a value that was bound before: most columns of a bulk say few things."""
    if process is None:
        return lambda value: value
    known: dict[Any, Any] = {}

    def bind(value: Any) -> Any:
        try:
            return known[value]
        except KeyError:
            if len(known) >= _REMEMBERED:
                known.clear()
            known[value] = bound = process(value)
            return bound
        except TypeError:  # a list or a mapping
            return process(value)

    return bind


def upsert(session: Session, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert the rows; where a primary key is there already, the rest of the row is replaced."""
    if not rows:
        return
    statement = _insert(session, table)
    keys = {column.name for column in table.primary_key.columns}
    changed = {name: statement.excluded[name] for name in rows[0] if name not in keys}
    session.execute(
        statement.on_conflict_do_update(index_elements=sorted(keys), set_=changed), list(rows)
    )


def _insert(session: Session, table: Table) -> postgresql.Insert | sqlite.Insert:
    return postgresql.insert(table) if _is_postgresql(session) else sqlite.insert(table)


def _is_postgresql(session: Session) -> bool:
    return session.get_bind().dialect.name == "postgresql"
