"""Which stored company a name in a document means; new ones are added."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from monitor.model import Company, Event, Finding
from monitor.reading.names_zh import is_person
from monitor.resolve.identity import identify
from monitor.resolve.names import keys
from monitor.store import Session, companies, events
from monitor.store.values import CompanyName

_PEOPLE = frozenset({"person", "legal_representative"})


class Firms:
    """The companies of one look: a name is resolved once."""

    def __init__(self, session: Session, now: datetime) -> None:
        self._session = session
        self._now = now

    def resolve(self, findings: Iterable[Finding]) -> dict[str, Company]:
        """Company by party name, for every firm that the findings name."""
        found: dict[str, Company] = {}
        for finding in findings:
            for party in finding.parties:
                if party.role in _PEOPLE or party.name in found:
                    continue
                if party.role in ("holder", "seller") and is_person(party.name):
                    continue
                found[party.name] = self._company(party.name, finding)
        return found

    def _company(self, name: str, finding: Finding) -> Company:
        key = keys(name)
        found = companies.find_by_keys(
            self._session, exact=[key.exact], core=[key.core], latin=[key.latin]
        )
        stored: dict[str, list[str]] = {}
        for candidate in found:
            stored.setdefault(candidate.company.id, []).append(candidate.name)
        identity = identify(name, stored.items(), agrees=lambda one: self._agrees(one, finding))
        if identity.company is None:
            return self._new(name, identity.maybe)
        known = {one.company.id: one.company for one in found}
        if name not in stored[identity.company]:
            alias = CompanyName(identity.company, name, "alias", known_from=self._now)
            companies.add_name(self._session, alias, self._now)
        return known[identity.company]

    def _new(self, name: str, maybe: Iterable[str]) -> Company:
        company = companies.add_company(self._session, name, {}, self._now)
        for other in maybe:
            companies.link_maybe_same(self._session, company.id, other, "similar names", self._now)
        return company

    def _agrees(self, company: str, finding: Finding) -> bool:
        """A second attribute: the same kind of event of that firm with the same capital or day."""
        since = self._now - timedelta(days=365)
        return any(
            _same_capital(finding, event) or _same_day(finding, event)
            for event in events.candidates(
                self._session, types=[finding.type], companies=[company], since=since
            )
        )


def _same_capital(finding: Finding, event: Event) -> bool:
    said, known = (one.facts.get("registered_capital") or {} for one in (finding, event))
    return "value" in said and said.get("value") == known.get("value")


def _same_day(finding: Finding, event: Event) -> bool:
    if finding.date is None or event.date is None or finding.date.start is None:
        return False
    return finding.date.start == event.date.start
