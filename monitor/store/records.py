"""Registers' records over time, and since when each has been known."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import and_, insert, or_, select, update
from sqlalchemy.orm import Session

from monitor.model import Json, Record
from monitor.resolve.drafting import finding_digest
from monitor.store._sql import KNOWLEDGE, alone, chunks, short
from monitor.store.tables import identifier, record


@dataclass(frozen=True, slots=True)
class Standing:
    """A record in the store. `since`: when it became so; `seen`: when last confirmed."""

    record: Record
    company: str | None
    since: datetime
    seen: datetime
    told: tuple[tuple[str, str], ...] = ()  # type and digest of what it stated


def current(session: Session, source_id: str, keys: Collection[str]) -> dict[str, Standing]:
    """A source's stored records, by key."""
    found: dict[str, Standing] = {}
    by_short = {short(key): key for key in keys}
    for chunk in chunks(by_short):
        for row in session.execute(select(record).where(_stands(source_id), _one_of(chunk))):
            key = by_short[row.key]
            found[key] = _standing(key, row)
    return found


def swap(
    session: Session,
    source_id: str,
    records: Sequence[tuple[Record, str | None]],
    now: datetime,
) -> dict[str, Standing]:
    """Replace records by key, with their companies' ids; returns what stood before, by key.

    A fact missing from a record stays: omission is not retraction. Earlier content is kept with the
    time until which it stood.
    """
    alone(session, KNOWLEDGE)
    before = current(session, source_id, [one.key for one, _ in records])
    for one, company in records:
        old = before.get(one.key)
        _put(session, source_id, united(old.record, one) if old else one, company, old, now)
    return before


def united(old: Record, new: Record) -> Record:
    """The new record, plus what only the old one says."""
    return replace(
        new,
        name=new.name or old.name,
        ids={**old.ids, **new.ids},
        facts={**old.facts, **new.facts},
        former_names=tuple(dict.fromkeys((*new.former_names, *old.former_names))),
        published=new.published or old.published,
    )


def _put(
    session: Session,
    source_id: str,
    whole: Record,
    company: str | None,
    old: Standing | None,
    now: datetime,
) -> None:
    mine = and_(_stands(source_id), _one_of([short(whole.key)]))
    content = _content(whole)
    was = _content(old.record) | {"told": [list(said) for said in old.told]} if old else None
    if old and was == content and old.company == company:
        session.execute(update(record).where(mine).values(seen=now))
        return
    session.execute(update(record).where(mine).values(known_to=now))
    row = {
        "source_id": source_id,
        "key": short(whole.key),
        "company_id": company,
        "content": content,
        "known_from": now,
        "known_to": None,
        "seen": now,
    }
    session.execute(insert(record).values(row))


def known_pairs(session: Session, ids: Iterable[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """Those of these (scheme, number) pairs that belong to a stored company."""
    found: set[tuple[str, str]] = set()
    for chunk in chunks(dict.fromkeys(ids), 500):
        agree = [
            and_(identifier.c.scheme == scheme, identifier.c.value == value)
            for scheme, value in chunk
        ]
        rows = session.execute(select(identifier.c.scheme, identifier.c.value).where(or_(*agree)))
        found |= {(row.scheme, row.value) for row in rows}
    return frozenset(found)


def companies_seen(session: Session, source_id: str, ids: Collection[str]) -> frozenset[str]:
    """Those of these companies that the source gave a record of before."""
    found: set[str] = set()
    for chunk in chunks(ids):
        mine = and_(record.c.source_id == source_id, record.c.company_id.in_(chunk))
        found |= set(session.scalars(select(record.c.company_id).where(mine).distinct()))
    return frozenset(found)


def of_company(session: Session, company_id: str) -> tuple[tuple[str, Standing], ...]:
    """A company's current records, each with its source's id."""
    mine = and_(record.c.company_id == company_id, record.c.known_to.is_(None))
    rows = session.execute(select(record).where(mine).order_by(record.c.id))
    return tuple((row.source_id, _standing(row.key, row)) for row in rows)


def _standing(key: str, row: Any) -> Standing:
    told = tuple((kind, digest) for kind, digest in row.content["told"])
    return Standing(_record(key, row.content), row.company_id, row.known_from, row.seen, told)


def _stands(source_id: str) -> Any:
    return and_(record.c.source_id == source_id, record.c.known_to.is_(None))


def _one_of(keys: Collection[str]) -> Any:
    return record.c.key.in_(keys)


def _content(one: Record) -> dict[str, Json]:
    return {
        "url": one.url,
        "name": one.name,
        "former_names": list(one.former_names),
        "ids": dict(one.ids),
        "facts": dict(one.facts),
        "published": one.published.isoformat() if one.published else None,
        "told": [[finding.type, finding_digest(finding)] for finding in one.events],
    }


def _record(key: str, content: Mapping[str, Json]) -> Record:
    published = content["published"]
    return Record(
        key=key,
        url=content["url"],
        name=content["name"],
        ids=content["ids"],
        facts=content["facts"],
        former_names=tuple(content["former_names"]),
        published=datetime.fromisoformat(published) if published else None,
    )
