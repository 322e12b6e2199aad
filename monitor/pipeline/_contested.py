"""Events about disputes: a look stored something that contradicts another source, or ends that."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from monitor import __version__
from monitor.model import Company, Event, Evidence, Json
from monitor.pipeline._events import Touched
from monitor.resolve.disputes import Dispute, Statement, reason, value_words
from monitor.resolve.drafting import new_id, own_event, own_evidence
from monitor.store import Session, companies, disputes, events


def fact_disputes(session: Session, changed: Iterable[str], now: datetime) -> list[Touched]:
    """Store and return the disputes on facts that began or ended with what this look stored about
    these companies: one event each, however many sources take part."""
    made = [event for company in sorted(set(changed)) for event in _moved(session, company, now)]
    events.insert_all(session, made, extractor=__version__)
    return [Touched(event, "event.created", tell=True) for event in made]


def _moved(session: Session, company_id: str, now: datetime) -> Iterator[Event]:
    found = disputes.before_and_after(session, company_id, now)
    before, after = ({one.fact: one for one in each if _is_news(one)} for each in found)
    if before.keys() == after.keys():
        return
    company = companies.get(session, [company_id])[company_id]
    for fact in sorted(before.keys() ^ after.keys()):
        opened = fact in after
        yield _event(company, after[fact] if opened else before[fact], now, opened=opened)


def _is_news(dispute: Dispute) -> bool:
    """Papers say when a business began, registers when a firm was entered: both are right."""
    registered = all(one.origin == "registry" for one in dispute.statements)
    return dispute.fact != "established" or registered


def _event(company: Company, dispute: Dispute, now: datetime, *, opened: bool) -> Event:
    kind = "dispute_opened" if opened else "dispute_ended"
    key = f"{company.id}|{dispute.fact}|{now.isoformat()}"
    evidence = (_evidence(one, dispute.fact, now) for one in dispute.statements)
    identity = new_id("facts", key, kind, 0)
    return own_event(kind, company, _facts(dispute), evidence, now, id=identity)


def _facts(dispute: Dispute) -> Mapping[str, Json]:
    believed = dispute.believed
    against = [_said(one) for one in dispute.statements if one is not believed]
    return {
        "fact": dispute.fact,
        **({"believed": [_said(believed)]} if believed else {}),
        "against": against,
        **({"because": why} if (why := reason(dispute)) else {}),
    }


def _said(one: Statement) -> str:
    return f"{value_words(one.value)} ({one.source})"


def _evidence(one: Statement, fact: str, now: datetime) -> Evidence:
    quote = f"{fact}: {value_words(one.value)}"
    return own_evidence(one.source, one.url, quote, "dispute", now)
