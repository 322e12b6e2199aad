"""Writes an ownership network as BODS 0.4 statements: parties, direct, then indirect interests."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from hashlib import sha256
from itertools import pairwise

from monitor.model import Holding, Json, Share
from monitor.ownership.bods_read import DETAILS, PUBLISHER, scheme_of
from monitor.ownership.network import Network, web_address
from monitor.ownership.statements import is_unknown

_INTERESTS = {
    "equity": "shareholding",
    "votes": "votingRights",
    "board": "appointmentOfBoard",
    "contract": "rightsGrantedByContract",
    "gp": "otherInfluenceOrControl",
    "consolidation": "otherInfluenceOrControl",
}
_SOURCES = {
    "registry": "officialRegister",
    "filing": "selfDeclaration",
    "company": "selfDeclaration",
}


def statements(network: Network, today: date) -> list[dict[str, Json]]:
    """A BODS package. It never states that somebody is a beneficial owner, as no source has."""
    writer = _Writer(network, today)
    return [*writer.parties(), *writer.direct(), *writer.through()]


class _Writer:
    def __init__(self, network: Network, today: date) -> None:
        self.network = network
        self.today = today.isoformat()
        self.components = {
            pair
            for one in network.indirect
            for pair in pairwise((one.holder, *one.via, network.subject))
        }
        self.between = {node for one in network.indirect for node in one.via}

    def parties(self) -> Iterator[dict[str, Json]]:
        for key in self.network.parties:
            is_person = key in self.network.people
            kind = "person" if is_person else "entity"
            details = self._person(key) if is_person else self._entity(key)
            yield self._statement(self._record(key), kind, details)

    def _entity(self, key: str) -> dict[str, Json]:
        ids = self.network.ids.get(key, {})
        numbers = [_identifier(name, number) for name, number in sorted(ids.items())]
        details: dict[str, Json] = {
            "isComponent": key in self.between,
            "entityType": {"type": "registeredEntity" if numbers else "legalEntity"},
            "name": self._name(key),
        }
        return {**details, "identifiers": numbers} if numbers else details

    def _person(self, key: str) -> dict[str, Json]:
        names = [{"type": "legal", "fullName": self._name(key)}]
        return {"isComponent": False, "personType": "knownPerson", "names": names}

    def direct(self) -> Iterator[dict[str, Json]]:
        """A relationship for each source that names it: a BODS statement has one source."""
        pairs: dict[tuple[str, str], dict[str, list[Holding]]] = {}
        for one in self.network.holdings:
            sources = pairs.setdefault((one.holder, one.target), {})
            sources.setdefault(one.source, []).append(one)
        for (holder, target), sources in sorted(pairs.items()):
            for number, said in enumerate(sources.values()):
                details = {
                    "isComponent": (holder, target) in self.components and not number,
                    "subject": self._record(target),
                    "interestedParty": self._record(holder),
                    "interests": [_interest(one) for one in said],
                }
                record = self._link(holder, target) + (f"-{number + 1}" if number else "")
                yield self._statement(record, "relationship", details, said)

    def through(self) -> Iterator[dict[str, Json]]:
        for one in self.network.indirect:
            links = list(pairwise((one.holder, *one.via, self.network.subject)))
            interest = {"type": "shareholding", "directOrIndirect": "indirect"}
            details = {
                "isComponent": False,
                "componentRecords": [
                    *(self._link(*pair) for pair in links),
                    *(self._record(node) for node in one.via),
                ],
                "subject": self._record(self.network.subject),
                "interestedParty": self._record(one.holder),
                "interests": [{**interest, **_shared(one.share)}],
            }
            record = f"{self._link(one.holder, self.network.subject)}-indirect"
            yield self._statement(record, "relationship", details)

    def _statement(
        self, record: str, kind: str, details: Mapping[str, Json], said: Iterable[Holding] = ()
    ) -> dict[str, Json]:
        statement = {
            "statementDate": self.today,
            "publicationDetails": {
                "publicationDate": self.today,
                "bodsVersion": "0.4",
                "publisher": {"name": PUBLISHER},
            },
            "declarationSubject": self._record(self.network.subject),
            "recordId": record,
            "recordType": kind,
            "recordStatus": "new",
            "recordDetails": details,
            **_source(said),
        }
        return {"statementId": _digest(repr(statement), 40), **statement}

    def _name(self, key: str) -> str:
        return self.network.names.get(key, key)

    def _record(self, key: str) -> str:
        return f"party-{_digest(key, 24)}"

    def _link(self, holder: str, target: str) -> str:
        return f"link-{_digest(f'{holder}|{target}', 24)}"


def _identifier(name: str, number: str) -> dict[str, Json]:
    scheme = scheme_of(name)
    register: dict[str, Json] = {"scheme": scheme} if scheme else {"schemeName": name}
    return {"id": number, **register}


def _interest(one: Holding) -> dict[str, Json]:
    interest: dict[str, Json] = {
        "type": _INTERESTS[one.kind],
        "directOrIndirect": "direct",
        **_shared(one.share),
    }
    if details := DETAILS.get(one.kind) or one.control:
        interest["details"] = details
    if one.valid_from:
        interest["startDate"] = one.valid_from.isoformat()
    if one.valid_to:
        interest["endDate"] = one.valid_to.isoformat()
    return interest


def _shared(share: Share) -> dict[str, Json]:
    if is_unknown(share):
        return {}
    if share.low == share.high:
        return {"share": {"exact": _percent(share.low)}}
    return {"share": {"minimum": _percent(share.low), "maximum": _percent(share.high)}}


def _percent(part: Json) -> float:
    return float(part * 100)


def _source(said: Iterable[Holding]) -> dict[str, Json]:
    named = [one for one in said if one.source or web_address(one.url)]
    if not named:
        return {}
    first = named[0]
    source: dict[str, Json] = {"type": [_SOURCES.get(first.origin, "thirdParty")]}
    if first.source:
        source["description"] = first.source
    url = web_address(first.url)
    return {"source": {**source, "url": url} if url else source}


def _digest(text: str, length: int) -> str:
    return sha256(text.encode("utf-8", "replace")).hexdigest()[:length]
