"""Which stored company a name in a document means; new ones are added."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial

from monitor.model import Company, Event, Evidence, Finding
from monitor.pipeline._events import LOOK_BACK
from monitor.reading.names.zh.people import is_person
from monitor.resolve.identity import identify
from monitor.resolve.matching import firms_of, other_names, who
from monitor.resolve.names import keys
from monitor.resolve.parties import may_agree
from monitor.store import Session, companies, events, sounds
from monitor.store.values import CompanyName


class Firms:
    """The companies of one look, a `matching.Book` on the store: a name is resolved once."""

    def __init__(self, session: Session, now: datetime) -> None:
        self._session = session
        self._now = now
        self._known: dict[str, Company] = {}

    def candidates(self, name: str) -> Mapping[str, Sequence[str]]:
        key = keys(name)
        spelt = companies.find_by_keys(self._session, exact=[key.exact], core=[key.core])
        stored: dict[str, dict[str, None]] = {}
        for company, one in (
            *((found.company.id, found.name) for found in spelt),
            *sounds.heard(self._session, name),
        ):
            stored.setdefault(company, {})[one] = None
        self._known |= companies.get(self._session, stored)
        return {company: list(names) for company, names in stored.items()}

    def called(self, company: str) -> Iterable[str]:
        return [one.name for one in companies.names(self._session, company)]

    def told(self, new: Event, company: str) -> Iterable[Event]:
        return events.candidates(
            self._session,
            types=[new.type],
            companies=[company],
            since=self._now - LOOK_BACK,
            fits=partial(may_agree, new),
        )

    def resolve(self, said: Iterable[tuple[Finding, Evidence]]) -> dict[str, Company]:
        """Company by party name, for every firm in the findings."""
        found: dict[str, Company] = {}
        for finding, evidence in said:
            for name in firms_of(finding, is_person):
                if name not in found:
                    found[name] = self._company(name, finding, evidence)
        return found

    def _company(self, name: str, finding: Finding, evidence: Evidence) -> Company:
        identity = who(name, finding, evidence, self, self._now)
        if identity.company is None:
            met = self._new(name, identity.maybe)
        else:
            met = self._known[identity.company]
            self._also_called(met, name)
        for other in other_names(name, evidence):
            if identify(other, self.candidates(other).items()).company is None:
                self._also_called(met, other)
        return met

    def _also_called(self, company: Company, name: str) -> None:
        if name not in self.called(company.id):
            alias = CompanyName(company.id, name, "alias", known_from=self._now)
            companies.add_name(self._session, alias, self._now)

    def _new(self, name: str, maybe: Iterable[str]) -> Company:
        company = companies.add_company(self._session, name, {}, self._now)
        for other in maybe:
            companies.link_maybe_same(
                self._session, company.id, other, companies.SIMILAR, self._now
            )
        return company
