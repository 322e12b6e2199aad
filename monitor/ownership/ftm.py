"""Writes an ownership network as FollowTheMoney entities."""

from collections.abc import Iterator
from hashlib import sha256

from monitor.model import Holding, Json, Share
from monitor.ownership.network import Network, web_address
from monitor.ownership.statements import is_unknown

_TYPES = {
    "votes": "voting rights",
    "gp": "general partner",
    "board": "appoints the board",
    "contract": "control by contract",
    "consolidation": "consolidates its accounts",
}
# Registers that hold the firms of one country only.
_COUNTRIES = {
    "companies_house": "gb",
    "orgnr": "no",
    "uscc": "cn",
    "ico": "cz",
    "krs": "pl",
    "siren": "fr",
    "business_id": "fi",
    "gcis": "tw",
    "uid": "ch",
    "handelsregister": "de",
    "cnpj": "br",
}
_NUMBERS = {"lei": "leiCode", "uscc": "uscCode", "cik": "cikCode"}


def entities(network: Network) -> Iterator[dict[str, Json]]:
    """The entities one by one, as the lines of a FollowTheMoney file."""
    for key in network.parties:
        yield _party(network, key)
    for one in network.holdings:
        yield _ownership(one)


def _party(network: Network, key: str) -> dict[str, Json]:
    properties: dict[str, Json] = {"name": [network.names.get(key, key)]}
    for scheme, number in network.ids.get(key, {}).items():
        properties.setdefault(_NUMBERS.get(scheme, "registrationNumber"), []).append(number)
    countries = sorted({_COUNTRIES[one] for one in network.ids.get(key, {}) if one in _COUNTRIES})
    if countries:
        properties["jurisdiction"] = countries
    schema = "Person" if key in network.people else "Company"
    return {"id": _id(key), "schema": schema, "properties": properties}


def _ownership(one: Holding) -> dict[str, Json]:
    properties: dict[str, Json] = {"owner": [_id(one.holder)], "asset": [_id(one.target)]}
    optional = {
        "percentage": _percentage(one.share),
        "ownershipType": _TYPES.get(one.kind) or one.control or "",
        "startDate": one.valid_from.isoformat() if one.valid_from else "",
        "endDate": one.valid_to.isoformat() if one.valid_to else "",
        "sourceUrl": web_address(one.url),
        "publisher": one.source,
    }
    properties |= {name: [text] for name, text in optional.items() if text}
    key = f"{one.holder}|{one.target}|{one.kind}|{one.source}|{one.valid_from}"
    return {"id": _id(key), "schema": "Ownership", "properties": properties}


def _percentage(share: Share) -> str:
    if is_unknown(share):
        return ""
    low, high = (f"{float(end * 100):.12g}" for end in (share.low, share.high))
    return low if low == high else f"{low}-{high}"


def _id(key: str) -> str:
    return f"monitor-{sha256(key.encode('utf-8', 'replace')).hexdigest()[:32]}"
