"""Companies as pages show them: searched by part of a name, counted, with their holdings."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session

from monitor.model import Company, Holding, Json
from monitor.store import companies
from monitor.store._sql import believed, chunks
from monitor.store.browse import holds, newest
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
    counted = select(func.count()).select_from(company)
    if text:
        last = _heard_matching(session, text, limit, offset)
        counted = counted.where(company.c.id.in_(_matching(text)))
    else:
        last = _heard_last(session, limit, offset)
    known = companies.get(session, last)
    mine = event_company.c.company_id
    numbers = select(mine, func.count()).where(mine.in_(last)).group_by(mine)
    events = {row[0]: row[1] for row in session.execute(numbers)}
    found = tuple(Listed(known[id_], events.get(id_, 0), at) for id_, at in last.items())
    return found, session.scalar(counted) or 0


def _heard_matching(
    session: Session, text: str, limit: int, offset: int
) -> dict[str, datetime | None]:
    last = func.max(event.c.updated).label("last")
    statement = (
        select(company.c.id, last)
        .outerjoin(event_company, event_company.c.company_id == company.c.id)
        .outerjoin(event, event.c.id == event_company.c.event_id)
        .where(company.c.id.in_(_matching(text)))
        .group_by(company.c.id, company.c.name)
        .order_by(last.is_(None), last.desc(), company.c.name)
    )
    return {row.id: row.last for row in session.execute(statement.limit(limit).offset(offset))}


def _heard_last(session: Session, limit: int, offset: int) -> dict[str, datetime | None]:
    """Looks at the latest events, more of them until the page is full: sorting all companies by
    their last event takes seconds. Those without events come last, by name."""
    heard: dict[str, datetime | None] = {}
    wanted, looked_at = offset + limit, 0
    stored = session.scalar(select(func.count()).select_from(event)) or 0
    while len(heard) < wanted and looked_at < stored:
        looked_at = max(2 * wanted, 4 * looked_at)
        heard = _heard_in(session, looked_at)
    page = dict([*heard.items()][offset:wanted])
    if len(page) < limit:
        page |= _silent(session, limit - len(page), max(0, offset - len(heard)))
    return page


def _heard_in(session: Session, number: int) -> dict[str, datetime | None]:
    """When each company of the latest events was last heard of, newest first."""
    latest = newest(select(event.c.id, event.c.updated), event, None).limit(number).subquery()
    named = (
        select(event_company.c.company_id, latest.c.updated)
        .join(latest, latest.c.id == event_company.c.event_id)
        .join(company, company.c.id == event_company.c.company_id)
        .order_by(latest.c.updated.desc(), latest.c.id, company.c.name)
    )
    found: dict[str, datetime | None] = {}
    for row in session.execute(named):
        found.setdefault(row.company_id, row.updated)
    return found


def _silent(session: Session, limit: int, offset: int) -> dict[str, datetime | None]:
    heard = exists().where(event_company.c.company_id == company.c.id)
    rest = select(company.c.id).where(~heard).order_by(company.c.name)
    return dict.fromkeys(session.scalars(rest.limit(limit).offset(offset)))


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
