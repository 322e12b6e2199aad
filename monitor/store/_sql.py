"""Differences between the two dialects, and statements over long lists."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Insert, Table, and_, or_, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

T = TypeVar("T")

IN_LIST = 5000  # parameters per statement; PostgreSQL takes 65,535, SQLite 32,766
# An index entry of PostgreSQL may have 2,704 bytes; other columns of a key need some too.
KEY_BYTES = 1000

CLAIMS = 7_233_419_002
KNOWLEDGE = 7_233_419_003
QUOTAS = 7_233_419_004
IMPORTS = 7_233_419_005


def chunks(values: Iterable[T], size: int = IN_LIST) -> Iterator[list[T]]:
    """The values in lists small enough for one statement."""
    rest = iter(values)
    while chunk := list(islice(rest, size)):
        yield chunk


def short(key: str) -> str:
    """A key that fits an index: itself, or its hash if long."""
    if len(key) <= KEY_BYTES // 4:  # a character has at most four bytes
        return key
    raw = key.encode("utf-8", "replace")
    return key if len(raw) <= KEY_BYTES else f"sha256:{hashlib.sha256(raw).hexdigest()}"


def digest(*parts: object) -> str:
    """24 hex digits for the parts, the same in every process."""
    whole = "|".join(map(str, parts)).encode("utf-8", "replace")
    return hashlib.sha256(whole).hexdigest()[:24]


def alone(session: Session, lock: int) -> None:
    """Make others that ask for the same lock wait until this transaction ends.

    For decisions that span rows (is there such an event?). SQLite has one writer anyway; reads
    never wait.
    """
    if not session.info.get("writes") or lock in session.info.setdefault("locks", set()):
        return
    session.info["locks"].add(lock)
    if is_postgresql(session):
        session.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": lock})


def believed(columns: Any, known_at: Any) -> ColumnElement[bool]:
    """Selects what was believed at a time (a datetime or its parameter); None: what is now."""
    if known_at is None:
        now: ColumnElement[bool] = columns.known_to.is_(None)
        return now
    until = or_(columns.known_to.is_(None), columns.known_to > known_at)
    return and_(columns.known_from <= known_at, until)


def insert_new(session: Session, table: Table, rows: Sequence[Mapping[str, Any]]) -> int:
    """Insert the rows whose keys do not exist yet; returns how many."""
    if not rows:
        return 0
    statement = _insertion_of_new(table, postgres=is_postgresql(session))
    return len(session.execute(statement, list(rows)).all())


@cache
def _insertion_of_new(table: Table, *, postgres: bool) -> Insert:
    # Row counts after ON CONFLICT are unreliable; RETURNING is not.
    first = next(iter(table.primary_key.columns))
    return _insert(table, postgres=postgres).on_conflict_do_nothing().returning(first)


def upsert(session: Session, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert the rows; where the primary key exists, replace the rest of the row."""
    if not rows:
        return
    statement = _replacement(table, tuple(rows[0]), postgres=is_postgresql(session))
    session.execute(statement, list(rows))


@cache
def _replacement(table: Table, columns: tuple[str, ...], *, postgres: bool) -> Insert:
    statement = _insert(table, postgres=postgres)
    keys = {column.name for column in table.primary_key.columns}
    changed = {name: statement.excluded[name] for name in columns if name not in keys}
    return statement.on_conflict_do_update(index_elements=sorted(keys), set_=changed)


def _insert(table: Table, *, postgres: bool) -> postgresql.Insert | sqlite.Insert:
    return postgresql.insert(table) if postgres else sqlite.insert(table)


def is_postgresql(session: Session) -> bool:
    """Whether it is PostgreSQL rather than SQLite."""
    return session.get_bind().dialect.name == "postgresql"
