"""Searches events for the dashboard and API, page by page."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, Text, and_, cast, exists, func, or_, select
from sqlalchemy.orm import Session

from monitor.model import Event, Severity
from monitor.resolve.folding import in_both_scripts
from monitor.store.events import read
from monitor.store.tables import company_name, event, event_company, event_watch, evidence

AT_LEAST: dict[Severity, tuple[str, ...]] = {
    "low": ("low", "medium", "high"),
    "medium": ("medium", "high"),
    "high": ("high",),
}

_LATEST = 5000  # events that may have changed between two looks of a reader


@dataclass(frozen=True, slots=True)
class Wanted:
    """A reader's filters; None means any. `watched`: only what concerns a watch. `severity`: at
    least this. `since` is included, `until` is not."""

    watch: str | None = None
    watched: bool = False
    companies: Collection[str] | None = None
    types: Collection[str] | None = None
    states: Collection[str] | None = None
    severity: Severity | None = None
    source: str | None = None
    text: str = ""
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """The last event or delivery of a page; the next page begins after it."""

    updated: datetime
    id: str


def page(
    session: Session, wanted: Wanted, *, limit: int, after: Place | None = None
) -> tuple[Event, ...]:
    """Events by last update, newest first: `limit`, and one more if there is a next page."""
    found = select(event).where(*_conditions(wanted))
    return read(session, newest(found, event, after).limit(limit + 1))


def newest(statement: Select[Any], table: Table, after: Place | None) -> Select[Any]:
    """The statement by last update of the table's rows, from a place on."""
    c = table.c
    if after is not None:
        same = and_(c.updated == after.updated, c.id > after.id)
        statement = statement.where(or_(c.updated < after.updated, same))
    return statement.order_by(c.updated.desc(), c.id)


def count(session: Session, wanted: Wanted) -> int:
    """How many events match."""
    statement = select(func.count()).select_from(event).where(*_conditions(wanted))
    return session.scalar(statement) or 0


def latest(session: Session, since: datetime) -> tuple[tuple[str, int], ...]:
    """(id, version) of events that concern a watch and were updated since then, in order."""
    statement = (
        select(event.c.id, event.c.version)
        .where(event.c.updated >= since, _concerning(None, None))
        .order_by(event.c.updated, event.c.id)
    )
    return tuple((row.id, row.version) for row in session.execute(statement.limit(_LATEST)))


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.types is not None:
        found.append(event.c.type.in_(wanted.types))
    if wanted.states is not None:
        found.append(event.c.state.in_(wanted.states))
    if wanted.since is not None:
        found.append(event.c.updated >= wanted.since)
    if wanted.until is not None:
        found.append(event.c.updated < wanted.until)
    if wanted.watched or wanted.watch or wanted.severity:
        found.append(_concerning(wanted.watch, wanted.severity))
    if wanted.companies is not None:
        named = select(event_company.c.event_id)
        mine = named.where(event_company.c.company_id.in_(wanted.companies))
        found.append(event.c.id.in_(mine))
    if wanted.source is not None:
        found.append(_told_by(evidence.c.source == wanted.source))
    return found + ([_saying(wanted.text)] if wanted.text else [])


def _concerning(watch: str | None, severity: Severity | None) -> ColumnElement[bool]:
    conditions = [event_watch.c.event_id == event.c.id]
    if watch is not None:
        conditions.append(event_watch.c.watch == watch)
    if severity is not None:
        conditions.append(event_watch.c.severity.in_(AT_LEAST[severity]))
    return exists().where(*conditions)


def _told_by(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(evidence.c.event_id == event.c.id, condition)


def _saying(text: str) -> ColumnElement[bool]:
    """Names, facts, titles or quotes contain the text, in any case and script; any party's name
    too."""
    own = [holds(cast(event.c[name], Text), text) for name in ("company", "parties", "facts")]
    said = [holds(evidence.c.title, text), holds(cast(evidence.c.quotes, Text), text)]
    called = select(company_name.c.company_id).where(holds(company_name.c.name, text))
    about = select(event_company.c.event_id).where(event_company.c.company_id.in_(called))
    return or_(*own, _told_by(or_(*said)), event.c.id.in_(about))


def holds(column: ColumnElement[str], text: str) -> ColumnElement[bool]:
    """Whether the column contains the text, in any case, simplified or traditional."""
    likes = (f"%{escaped(one)}%" for one in in_both_scripts(text))
    return or_(*(column.ilike(like, escape="\\") for like in likes))


def escaped(text: str) -> str:
    """The text, escaped for LIKE."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
