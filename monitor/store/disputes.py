"""What is stored of a firm that cannot all be true."""

from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy.orm import Session

from monitor.model import Event
from monitor.resolve.disputes import Dispute, Statement, disputed_event, disputed_facts
from monitor.store import companies, events
from monitor.store.values import CompanyFact

LOOK_BACK = timedelta(days=800)


def of_company(session: Session, company_id: str) -> tuple[Dispute, ...]:
    """The facts of a company that its sources state differently now."""
    said = [one for fact in companies.facts(session, company_id) for one in _statements(fact)]
    return tuple(disputed_facts(said))


def of_event(session: Session, event: Event) -> tuple[Dispute, ...]:
    """The figures of an event that other events contradict, and the facts of its company."""
    if not event.company.id:
        return ()
    others = events.candidates(
        session,
        types=[event.type],
        companies=[event.company.id],
        since=event.first_seen - LOOK_BACK,
    )
    return (*disputed_event(event, others), *of_company(session, event.company.id))


def _statements(fact: CompanyFact) -> Iterator[Statement]:
    """A register states one fact, a text several at once."""
    if isinstance(fact.value, dict) and fact.kind in ("profile", "executive"):
        for name, value in fact.value.items():
            yield Statement(name, value, fact.source, fact.url, fact.origin or "media")
        return
    yield Statement(fact.kind, fact.value, fact.source, fact.url, fact.origin or "registry")
