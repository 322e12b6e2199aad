"""Companies as pages show them: searched by part of a name, counted, with their holdings."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, and_, func, or_, select
from sqlalchemy.orm import Session

from monitor.model import Company, Holding, Json
from monitor.store import companies
from monitor.store._sql import believed, chunks
from monitor.store.browse import holds
from monitor.store.holdings import holding_of
from monitor.store.tables import (
    company,
    company_fact,
    company_name,
    event,
    event_company,
    holding,
    identifier,
)

Said = tuple[str, Json]  # the kind of a statement and what it says


@dataclass(frozen=True, slots=True)
class Listed:
    """A company in a list; `last`: when something was last heard about it."""

    company: Company
    events: int
    last: datetime | None


def listed(
    session: Session, text: str, *, limit: int, offset: int = 0
) -> tuple[tuple[Listed, ...], int]:
    """Companies with this in a name or as an identifier, most recently heard of first; and how many
    match in all."""
    heard = (
        select(
            event_company.c.company_id.label("id"),
            func.count().label("events"),
            func.max(event.c.updated).label("last"),
        )
        .join(event, event.c.id == event_company.c.event_id)
        .group_by(event_company.c.company_id)
        .subquery()
    )
    statement = select(company.c.id, heard.c.events, heard.c.last).outerjoin(
        heard, heard.c.id == company.c.id
    )
    counted = select(func.count()).select_from(company)
    if text:
        matching = _matching(text)
        statement = statement.where(company.c.id.in_(matching))
        counted = counted.where(company.c.id.in_(matching))
    ordered = statement.order_by(heard.c.last.is_(None), heard.c.last.desc(), company.c.name)
    rows = session.execute(ordered.limit(limit).offset(offset)).all()
    known = companies.get(session, [row.id for row in rows])
    found = tuple(Listed(known[row.id], row.events or 0, row.last) for row in rows)
    return found, session.scalar(counted) or 0


def _matching(text: str) -> Select[tuple[str]]:
    named = select(company_name.c.company_id).where(holds(company_name.c.name, text))
    numbered = select(identifier.c.company_id).where(identifier.c.value == text)
    return select(company.c.id).where(or_(company.c.id.in_(named), company.c.id.in_(numbered)))


def direct_holdings(session: Session, company_id: str) -> tuple[Holding, ...]:
    """What the company holds and who holds it, as known now, largest first."""
    mine = or_(holding.c.holder == company_id, holding.c.target == company_id)
    rows = session.execute(select(holding).where(mine, holding.c.known_to.is_(None)))
    found = map(holding_of, rows)
    return tuple(sorted(found, key=lambda one: (-one.share.high, -one.share.low, one.holder)))


def named(session: Session, ids: Collection[str]) -> dict[str, str]:
    """Company ids -> names; anything else is its own name."""
    known = companies.get(session, ids)
    return {id_: known[id_].name if id_ in known else id_ for id_ in ids}


def said(
    session: Session, ids: Collection[str], kinds: Collection[str], known_at: datetime | None = None
) -> tuple[Said, ...]:
    """All that is said about some companies, of these kinds, as known at a time."""
    c = company_fact.c
    found: list[Said] = []
    for chunk in chunks(ids):
        wanted = and_(c.company_id.in_(chunk), c.kind.in_(kinds), believed(c, known_at))
        rows = session.execute(select(c.kind, c.value).where(wanted).order_by(c.id))
        found += [(row.kind, row.value) for row in rows]
    return tuple(found)
