"""Events: one row per fact, every version kept, every document's word as evidence."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, func, insert, select, update
from sqlalchemy.orm import Session

from monitor.model import Event, Evidence, Json
from monitor.store._codec import (
    companies_of,
    event_of,
    event_row,
    evidence_row,
    grouped,
    version_of,
    version_payload,
)
from monitor.store._sql import KNOWLEDGE, alone, chunks, insert_new
from monitor.store.tables import (
    event,
    event_alias,
    event_company,
    event_version,
    event_watch,
    evidence,
)
from monitor.store.values import StaleEvent


def candidates(
    session: Session,
    *,
    types: Collection[str],
    companies: Collection[str],
    since: datetime,
    fits: Callable[[Event], bool] = lambda _: True,
) -> tuple[Event, ...]:
    """Events of these types, updated since then, that name one of these companies, oldest first.

    `fits` is asked of each without its evidence, which is read only if it does: a firm that is
    always in the news has thousands of events of a type, and few that a new text can mean.

    In a write transaction others wait until it ends: two processes reading the same news cannot
    both find nothing and store it twice.
    """
    alone(session, KNOWLEDGE)
    named: set[str] = set()
    for chunk in chunks(companies):
        named |= set(
            session.scalars(
                select(event_company.c.event_id)
                .join(event, event.c.id == event_company.c.event_id)
                .where(event_company.c.company_id.in_(chunk), event.c.type.in_(types))
                .where(event.c.updated >= since)
            )
        )
    fitting: list[str] = []
    for chunk in chunks(named):
        bare = session.execute(select(event).where(event.c.id.in_(chunk)))
        fitting += [row.id for row in bare if fits(event_of(row, ()))]
    return _by_ids(session, fitting)


def insert_all(
    session: Session,
    events: Sequence[Event],
    *,
    texts: Mapping[str, str] | None = None,
    extractor: str = "",
) -> int:
    """Store new events with their evidence; returns how many were new.

    `texts`: ids of kept texts by URL. `extractor`: the reader's version.
    """
    alone(session, KNOWLEDGE)
    described = [event_row(one) for one in events]
    new = insert_new(session, event, described)
    _insert_versions(session, described)
    _name_companies(session, events)
    rows = [
        evidence_row(one.id, said, (texts or {}).get(said.url), extractor)
        for one in events
        for said in one.evidence
    ]
    insert_new(session, evidence, rows)
    return new


def update_event(session: Session, changed: Event) -> None:
    """Store the next version of an event; evidence is added by `add_evidence`.

    Raises StaleEvent if the stored version is not the one before.
    """
    _replace(session, changed, changed.version - 1)
    _insert_versions(session, [event_row(changed)])


def amend(session: Session, changed: Event) -> None:
    """Store wording and confidence improved by more evidence, without a new version.

    Versions record them, so that each can be judged as told. Raises StaleEvent if the stored
    version differs.
    """
    _replace(session, changed, changed.version)
    this = (event_version.c.event_id == changed.id) & (event_version.c.version == changed.version)
    told = version_payload(event_row(changed))
    session.execute(update(event_version).where(this).values(payload=told))


def _replace(session: Session, changed: Event, version: int) -> None:
    alone(session, KNOWLEDGE)
    row = event_row(changed)
    statement = (
        update(event)
        .where(event.c.id == row.pop("id"), event.c.version == version)
        .values(**row)
        .returning(event.c.id)
    )
    if session.execute(statement).one_or_none() is None:
        raise StaleEvent(f"event {changed.id} is not at version {version}")
    _name_companies(session, [changed])


def settle(session: Session, ids: Collection[str]) -> None:
    """Note that those concerned by these events have been told."""
    for chunk in chunks(ids):
        session.execute(update(event).where(event.c.id.in_(chunk)).values(settled=True))


def add_evidence(
    session: Session,
    event_id: str,
    said: Evidence,
    *,
    text_id: str | None = None,
    extractor: str = "",
) -> bool:
    """One more document's word for an event; False if it is there already."""
    row = evidence_row(event_id, said, text_id, extractor)
    return insert_new(session, evidence, [row]) == 1


def get(session: Session, event_id: str) -> Event | None:
    """The event of this id, or the one it is an alias of."""
    kept = session.scalar(select(event_alias.c.event_id).where(event_alias.c.alias == event_id))
    found = _by_ids(session, {kept or event_id})
    return found[0] if found else None


def versions(session: Session, event_id: str) -> tuple[Mapping[str, Json], ...]:
    """Each version of an event, oldest first."""
    statement = select(event_version.c.payload).where(event_version.c.event_id == event_id)
    return tuple(session.scalars(statement.order_by(event_version.c.version)))


def as_told(session: Session, since: datetime) -> tuple[Event, ...]:
    """Every version made since then, as the event stood, oldest first; with today's evidence."""
    made = select(event_version).where(event_version.c.made >= since)
    rows = session.execute(made.order_by(event_version.c.made, event_version.c.event_id)).all()
    today = {one.id: one for one in _by_ids(session, {row.event_id for row in rows})}
    return tuple(
        version_of(row.payload, today[row.event_id]) for row in rows if row.event_id in today
    )


def independent_texts(session: Session, event_id: str) -> int:
    """How many different texts tell of an event; copies count once."""
    told_by = func.coalesce(evidence.c.text_id, evidence.c.key)
    statement = select(func.count(told_by.distinct())).where(evidence.c.event_id == event_id)
    return session.scalar(statement) or 0


def alias(session: Session, duplicate: str, kept: str) -> None:
    """Two events turned out to be one: move the duplicate's id and evidence to the kept one."""
    alone(session, KNOWLEDGE)
    there = select(evidence.c.key).where(evidence.c.event_id == kept)
    moved = update(evidence).where(evidence.c.event_id == duplicate, evidence.c.key.not_in(there))
    session.execute(moved.values(event_id=kept))
    session.execute(delete(evidence).where(evidence.c.event_id == duplicate))
    older = update(event_alias).where(event_alias.c.event_id == duplicate)
    session.execute(older.values(event_id=kept))
    session.execute(delete(event_company).where(event_company.c.event_id == duplicate))
    session.execute(delete(event_watch).where(event_watch.c.event_id == duplicate))
    session.execute(delete(event).where(event.c.id == duplicate))
    session.execute(insert(event_alias).values(alias=duplicate, event_id=kept))


def _insert_versions(session: Session, described: Sequence[Mapping[str, Any]]) -> None:
    rows = [
        {
            "event_id": row["id"],
            "version": row["version"],
            "payload": version_payload(row),
            "made": row["updated"],
        }
        for row in described
    ]
    insert_new(session, event_version, rows)


def _name_companies(session: Session, events: Sequence[Event]) -> None:
    rows = [
        {"event_id": one.id, "company_id": company_id}
        for one in events
        for company_id in sorted(companies_of(one))
    ]
    insert_new(session, event_company, rows)


def _by_ids(session: Session, ids: Collection[str]) -> tuple[Event, ...]:
    found: list[Event] = []
    for chunk in chunks(ids):
        found += read(session, select(event).where(event.c.id.in_(chunk)))
    return tuple(sorted(found, key=lambda one: (one.first_seen, one.id)))


def read(session: Session, statement: Select[Any]) -> tuple[Event, ...]:
    """The events selected by a statement on their table, with their evidence."""
    rows = session.execute(statement).all()
    said: list[Any] = []
    for chunk in chunks(row.id for row in rows):
        of_these = select(evidence).where(evidence.c.event_id.in_(chunk))
        said += session.execute(of_these.order_by(evidence.c.id)).all()
    by_event = grouped(said)
    return tuple(event_of(row, by_event.get(row.id, ())) for row in rows)
