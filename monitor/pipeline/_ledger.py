"""What registers' records say about firms: identity, facts, holders."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from monitor.events import stated_holders
from monitor.model import Company, Holding, Json, Record, Share, Source, of_per_cent
from monitor.ownership.statements import UNKNOWN
from monitor.resolve.disputes import DISPUTED
from monitor.resolve.identity import same_ids
from monitor.resolve.names import is_firm, keys
from monitor.resolve.registered import day_of
from monitor.store import Session, companies
from monitor.store.values import CompanyFact, CompanyName

# Facts of a record stored as separate statements, to be compared between sources.
FACTS = ("registered_capital", "paid_in_capital", "issued_capital", "authorised_capital",
         "established", "status", "address", "business_scope", "legal_representative",
         "officers", "activity_codes", "sic_codes")  # fmt: skip


_APPOINTS = "right-to-appoint-and-remove"


class Ledger:
    """The firms of one look at a register; a name is looked up once."""

    def __init__(self, session: Session, source: Source, now: datetime) -> None:
        self._session = session
        self._source = source
        self._now = now
        self._firms: dict[str, Company | None] = {}
        self.held: list[Holding] = []  # statements that are new, or ended
        self.stated_anew: set[str] = set()  # companies with a fact stated differently

    # --- who is who -----------------------------------------------------------------------------

    def company(self, one: Record) -> Company | None:
        """The company of a record, added if new; None for one without name and number."""
        found = companies.find_by_ids(self._session, one.ids)
        if not found and one.name:
            found = tuple(self._by_name(one))
        if not found and not one.name:
            return None
        if not found:
            return companies.add_company(
                self._session, one.name, one.ids, self._now, source=self._source.id
            )
        company = found[0]
        for other in found[1:]:
            self._maybe_same(company.id, other.id)
        for other_id in companies.add_ids(self._session, company.id, one.ids).values():
            self._maybe_same(company.id, other_id)
        return company

    def _by_name(self, one: Record) -> Iterator[Company]:
        """The only company of exactly this name, unless the same register numbers it
        differently."""
        called = self._called(one.name)
        fitting = [c for c in called if same_ids(c.ids, one.ids) is not False]
        if len(fitting) == 1:
            yield fitting[0]

    def _maybe_same(self, one: str, other: str) -> None:
        reason = companies.shared_number(self._source.id)
        companies.link_maybe_same(self._session, one, other, reason, self._now)

    def firm(self, name: str) -> Company | None:
        """The firm behind a holder's or partner's name; None if it may be a person."""
        if name not in self._firms:
            self._firms[name] = self._look_up(name)
        return self._firms[name]

    def _look_up(self, name: str) -> Company | None:
        called = self._called(name)
        if len(called) == 1:
            return called[0]
        return companies.add_company(self._session, name, {}, self._now) if is_firm(name) else None

    def _called(self, name: str) -> list[Company]:
        """The companies of exactly this name, each once."""
        found = companies.find_by_keys(self._session, exact=[keys(name).exact])
        return list({candidate.company.id: candidate.company for candidate in found}.values())

    def stated(self, company: Company) -> dict[str, Json]:
        """What this source last said about a firm, by fact."""
        said = companies.facts(self._session, company.id)
        return {fact.kind: fact.value for fact in said if fact.source == self._source.id}

    # --- what is said of it ---------------------------------------------------------------------

    def learn(self, one: Record, old: Record | None, company: Company) -> None:
        """Store the statements of a record; `old`: what it said before."""
        self._name(one, old, company)
        for fact in FACTS:
            if one.facts.get(fact):
                self._state(fact, one.facts[fact], one, company)
        self._hold(one, old, company)

    def _name(self, one: Record, old: Record | None, company: Company) -> None:
        renamed = bool(old and old.name and one.name) and old is not None and old.name != one.name
        is_its_name = renamed and old is not None and company.name == old.name
        if one.name and one.name != company.name:
            self._add_name(company, one.name, "name" if is_its_name else "alias")
        for former in one.former_names:
            self._add_name(company, former, "former")

    def _add_name(self, company: Company, name: str, kind: str) -> None:
        known = {(one.name, one.kind) for one in companies.names(self._session, company.id)}
        if (name, kind) in known or (kind != "name" and any(name == spelt for spelt, _ in known)):
            return
        added = CompanyName(company.id, name, kind, source=self._source.id)  # type: ignore[arg-type]
        companies.add_name(self._session, added, self._now)

    def _state(self, fact: str, value: Json, one: Record, company: Company) -> None:
        stated = CompanyFact(
            company=company.id,
            kind=fact,
            value=value,
            known_from=self._now,
            source=self._source.id,
            url=one.url,
            origin="registry",
        )
        if companies.add_fact(self._session, stated, self._now) and fact in DISPUTED:
            self.stated_anew.add(company.id)

    def _hold(self, one: Record, old: Record | None, company: Company) -> None:
        if "holders" not in one.facts:
            return
        now_holding = list(self._holdings(one, company))
        for holding in now_holding:
            if companies.add_holding(self._session, holding, self._now):
                self.held.append(holding)
        kept = {(holding.holder, holding.kind) for holding in now_holding}
        for gone in self._holdings(old, company) if old and "holders" in old.facts else ():
            if (gone.holder, gone.kind) not in kept:
                today = self._now.date()
                if companies.end_holding(self._session, gone, today, self._now):
                    self.held.append(gone)

    def _holdings(self, one: Record, company: Company) -> Iterator[Holding]:
        entries = stated_holders(one.facts["holders"])
        voting = {entry["name"] for entry in entries if entry.get("kind") == "votes"}
        for entry in entries:
            name = str(entry["name"])
            firm = self.firm(name)
            if firm is not None and firm.id == company.id:
                continue
            yield replace(
                Holding(firm.id if firm else name, company.id, _share(entry)),
                kind=str(entry.get("kind") or "equity"),
                control=_control(entry, has_votes=name in voting),
                valid_from=day_of(entry.get("from")),
                known_from=self._now,
                source=self._source.id,
                origin="registry",
                url=one.url,
                quote=f"{name}: {_percent(entry)}",
            )


def _share(entry: dict[str, Json]) -> Share:
    """Exact, a band, or from 0 to 1 if the register does not say."""
    if entry.get("percent") is not None:
        return of_per_cent(entry["percent"], entry["percent"])
    if entry.get("low") is not None and entry.get("high") is not None:
        return of_per_cent(entry["low"], entry["high"])
    return UNKNOWN


def _control(entry: Mapping[str, Json], *, has_votes: bool) -> str | None:
    """What a register says about control beyond the number: that the holder names the board, or has
    more than half, which a band from 50 % cannot express. Votes say more about it than equity."""
    natures = entry.get("control")
    if isinstance(natures, list) and any(_APPOINTS in str(nature) for nature in natures):
        return "controls"
    is_outvoted = has_votes and entry.get("kind") != "votes"
    is_more_than_half = entry.get("exclusive") is True and str(entry.get("low")) == "50"
    return "controls" if is_more_than_half and not is_outvoted else None


def _percent(entry: dict[str, Json]) -> str:
    if entry.get("percent") is not None:
        return f"{entry['percent']}%"
    return f"{entry['low']}–{entry['high']}%" if entry.get("low") is not None else "not stated"
