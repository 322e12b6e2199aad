"""What sources say about companies, and since when we have known it."""

from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, insert, select, update
from sqlalchemy.orm import Session

from monitor.store._sql import KNOWLEDGE, alone, believed
from monitor.store.tables import company_fact
from monitor.store.values import CompanyFact


def add_fact(session: Session, fact: CompanyFact, now: datetime) -> bool:
    """One statement; False if the same source said the same before. If it said otherwise, that
    stops being believed now; nothing is overwritten."""
    alone(session, KNOWLEDGE)
    same = {"of": fact.company, "of_kind": fact.kind, "said_by": fact.source}
    present = session.execute(_SAID, same).all()
    if any((row.value, row.valid_from) == (fact.value, fact.valid_from) for row in present):
        return False
    rivals = [row.id for row in present if row.valid_from == fact.valid_from]
    if rivals:
        old = update(company_fact).where(company_fact.c.id.in_(rivals))
        session.execute(old.values(known_to=now))
    row = {name: getattr(fact, name) for name in CompanyFact.__dataclass_fields__}
    row["company_id"] = row.pop("company")
    row["known_from"] = fact.known_from or now
    session.execute(_SAY, row)
    return True


_SAID = select(company_fact).where(
    company_fact.c.company_id == bindparam("of"),
    company_fact.c.kind == bindparam("of_kind"),
    company_fact.c.source == bindparam("said_by"),
    company_fact.c.known_to.is_(None),
)
_SAY = insert(company_fact)


def facts(
    session: Session, company_id: str, *, known_at: datetime | None = None
) -> tuple[CompanyFact, ...]:
    """What is said about a company, as known at a time (default: now)."""
    return _facts(session, company_id, believed(company_fact.c, known_at))


def facts_ever(session: Session, company_id: str) -> tuple[CompanyFact, ...]:
    """Everything ever said about a company, including what its source has retracted."""
    return _facts(session, company_id)


def _facts(
    session: Session, company_id: str, *conditions: ColumnElement[bool]
) -> tuple[CompanyFact, ...]:
    c = company_fact.c
    statement = select(company_fact).where(c.company_id == company_id, *conditions)
    fields = [f for f in CompanyFact.__dataclass_fields__ if f != "company"]
    rows = session.execute(statement.order_by(c.id))
    return tuple(CompanyFact(company_id, *(getattr(row, f) for f in fields)) for row in rows)
