"""Contradictions in what is stored about a company."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from monitor.model import Event
from monitor.resolve.disputes import (
    DISPUTED,
    Dispute,
    Statement,
    disputed_event,
    disputed_facts,
)
from monitor.resolve.posts import same_post
from monitor.store import companies, events
from monitor.store.values import CompanyFact

LOOK_BACK = timedelta(days=800)
# The facts of its company that each type of event is about.
_CAPITAL = frozenset({"registered_capital", "paid_in_capital", "issued_capital"})
_ABOUT = {
    "registration": DISPUTED,
    "capital_change": _CAPITAL,
    "address_change": frozenset({"address"}),
    **dict.fromkeys(("deregistration", "insolvency", "status_change"), frozenset({"status"})),
}


def of_company(session: Session, company_id: str) -> tuple[Dispute, ...]:
    """The facts of a company on which its sources disagree now."""
    return _disputed(companies.facts_ever(session, company_id), None)


def before_and_after(
    session: Session, company_id: str, now: datetime
) -> tuple[tuple[Dispute, ...], tuple[Dispute, ...]]:
    """The disputes on a company's facts, until now and as they stand."""
    facts = companies.facts_ever(session, company_id)
    return _disputed(facts, now - timedelta(microseconds=1)), _disputed(facts, None)


def _disputed(facts: Iterable[CompanyFact], at: datetime | None) -> tuple[Dispute, ...]:
    every = list(facts)
    known = [one for fact in every if _is_known(fact, at) for one in _statements(fact)]
    former = [one for fact in every if _is_former(fact, at) for one in _statements(fact)]
    return tuple(disputed_facts(known, former))


def _is_known(fact: CompanyFact, at: datetime | None) -> bool:
    if at is None:
        return fact.known_to is None
    began = fact.known_from is not None and fact.known_from <= at
    return began and (fact.known_to is None or fact.known_to > at)


def _is_former(fact: CompanyFact, at: datetime | None) -> bool:
    return fact.known_to is not None and (at is None or fact.known_to <= at)


def of_event(session: Session, event: Event) -> tuple[Dispute, ...]:
    """What other events contradict in an event, and the disputed facts of its company."""
    if not event.company.id:
        return ()
    others = events.candidates(
        session,
        types=[event.type],
        companies=[event.company.id],
        since=event.first_seen - LOOK_BACK,
    )
    about = _about(event)
    known = of_company(session, event.company.id) if about else ()
    return (*disputed_event(event, others), *(one for one in known if one.fact in about))


def _about(event: Event) -> frozenset[str]:
    if event.type.startswith("dispute_"):
        return frozenset({str(event.facts.get("fact", ""))})
    if event.type == "executive_change":
        post = str(event.facts.get("position"))
        is_named = same_post(post, "legal representative")
        return frozenset({"legal_representative"} if is_named else ())
    return _ABOUT.get(event.type, frozenset())


def _statements(fact: CompanyFact) -> Iterator[Statement]:
    """A register states one fact, a text several at once."""
    if isinstance(fact.value, dict) and fact.kind in ("profile", "executive"):
        for name, value in fact.value.items():
            yield Statement(name, value, fact.source, fact.url, fact.origin or "media")
        return
    yield Statement(fact.kind, fact.value, fact.source, fact.url, fact.origin or "registry")
