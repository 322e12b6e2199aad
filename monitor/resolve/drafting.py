"""Turns a document's finding into an event: main company, state, id."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from hashlib import sha256

from monitor.model import Company, Event, EventParty, Evidence, Facts, Finding, Party, Quote
from monitor.resolve.lifecycle import state_of
from monitor.resolve.merging import confidence

# The party that an event is mainly about: the first role that is filled.
_MAIN = ("company", "target", "partner", "acquirer", "investor", "holder", "seller", "person")
PEOPLE = frozenset({"person", "legal_representative"})


def new_id(source: str, key: str, kind: str, n: int) -> str:
    """The id of the n-th event of a kind first given by one document; the same on every try."""
    return "evt_" + sha256(f"{source}|{key}|{kind}|{n}".encode()).hexdigest()[:24]


def finding_digest(finding: Finding) -> str:
    """A short digest of what a record states, the same whenever it states the same."""
    said = (
        finding.type,
        [(party.role, party.name) for party in finding.parties],
        finding.facts,
        finding.date and (finding.date.text, str(finding.date.start), str(finding.date.end)),
    )
    return sha256(json.dumps(said, sort_keys=True, default=str).encode()).hexdigest()[:16]


def draft(
    finding: Finding,
    evidence: Evidence,
    companies: Mapping[str, Company],
    now: datetime,
    *,
    id: str,  # noqa: A002 - it becomes Event.id
    register: bool = False,
) -> Event:
    """An event not yet compared with the stored ones. `companies`: by party name, as resolved;
    people and unresolved names are missing. `register`: the source is a register's own record."""
    parties = tuple(_party(one, companies) for one in finding.parties)
    return Event(
        id=id,
        version=1,
        type=finding.type,
        modality=finding.modality,
        state=state_of(finding.modality, register=register),
        company=_main(parties, companies),
        parties=tuple(dict.fromkeys(parties)),
        facts=dict(finding.facts),
        date=finding.date,
        for_now=finding.for_now,
        evidence=(evidence,),
        confidence=confidence((evidence,)),
        first_seen=now,
        updated=now,
    )


def own_event(
    kind: str,
    company: Company,
    facts: Facts,
    evidence: Iterable[Evidence],
    now: datetime,
    *,
    id: str,  # noqa: A002 - it becomes Event.id
) -> Event:
    """An event that follows from what is stored, such as a dispute."""
    return Event(
        id=id,
        version=1,
        type=kind,
        modality="asserted",
        state="reported",
        company=company,
        parties=(EventParty("company", company.name, company.id),),
        facts=facts,
        date=None,
        for_now=False,
        evidence=tuple(evidence),
        confidence=1.0,
        first_seen=now,
        updated=now,
    )


def own_evidence(
    source: str, url: str, quote: str, rule: str, published: datetime | None
) -> Evidence:
    """The statement behind such an event."""
    quotes = (Quote(quote, 0, len(quote)),) if quote else ()
    return Evidence(source, url, "", published, quotes, rule, 1.0)


def _party(party: Party, companies: Mapping[str, Company]) -> EventParty:
    found = None if party.role == "person" else companies.get(party.name)
    return EventParty(party.role, party.name, found.id if found else None)


def _main(parties: tuple[EventParty, ...], companies: Mapping[str, Company]) -> Company:
    ranked = sorted(parties, key=lambda one: _rank(one.role))
    for party in ranked:
        if party.company:
            return companies[party.name]
    name = next((one.name for one in ranked if one.role not in PEOPLE), "")
    return Company(id="", name=name or (ranked[0].name if ranked else ""))


def _rank(role: str) -> int:
    return _MAIN.index(role) if role in _MAIN else len(_MAIN)
