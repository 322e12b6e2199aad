"""GLEIF's level 2: who consolidates whom, and why a parent is not named."""

from collections.abc import Iterator, Mapping

from monitor.adapters import _facts, _json
from monitor.adapters._facts import compact
from monitor.model import Json, Record

SITE = "https://search.gleif.org/#/record/"
_CONSOLIDATION = {
    "IS_DIRECTLY_CONSOLIDATED_BY": "direct-parent",
    "IS_ULTIMATELY_CONSOLIDATED_BY": "ultimate-parent",
}


def from_file(item: Mapping[str, Json]) -> Record:
    """A golden-copy relationship record: its start node is held, its end node holds."""
    relation = _json.part(item, "Relationship")
    kind = _json.required(relation, "RelationshipType", "a relationship")
    held = _json.required(relation, "StartNode.NodeID", "a relationship")
    holder = _json.required(relation, "EndNode.NodeID", "a relationship")
    periods = relation.get("RelationshipPeriods") or []
    inside = periods.get("RelationshipPeriod") if isinstance(periods, dict) else periods
    whole = [p for p in _json.some(inside) if p.get("PeriodType") == "RELATIONSHIP_PERIOD"]
    since, until = (
        _facts.day(whole[0].get(k)) if whole else None for k in ("StartDate", "EndDate")
    )
    active = _json.required(relation, "RelationshipStatus", "a relationship") == "ACTIVE"
    changed = _json.find(item, "Registration.LastUpdateDate")
    return _record(held, holder, kind, since, until, active=active, changed=changed)


def from_api(item: Mapping[str, Json], kind: str) -> Iterator[Record]:
    """A relationship or reporting exception from the interface."""
    about = _json.part(item, "attributes")
    if "relationship" in about:
        relation = _json.part(about, "relationship")
        yield _record(
            _json.required(relation, "startNode.id", "a relationship"),
            _json.required(relation, "endNode.id", "a relationship"),
            _json.required(relation, "type", "a relationship"),
            _period(relation, "startDate"),
            _period(relation, "endDate"),
            active=_json.required(relation, "status", "a relationship") == "ACTIVE",
            changed=_json.find(about, "registration.lastUpdateDate"),
        )
    elif "reporting-exception" in kind or "category" in about:
        lei = _json.required(about, "lei", "an exception")
        yield _exception(lei, _json.word(about, "category"), _json.word(about, "reason"))


def _period(relation: Mapping[str, Json], name: str) -> str | None:
    periods = _json.some(relation, "periods")
    whole = [p for p in periods if _json.word(p, "type").upper() == "RELATIONSHIP_PERIOD"]
    return _facts.day(whole[0].get(name)) if whole else None


def _record(
    held: str,
    holder: str,
    kind: str,
    since: str | None,
    until: str | None,
    *,
    active: bool,
    changed: Json,
) -> Record:
    name = _CONSOLIDATION.get(kind, kind.lower())
    facts: dict[str, Json] = {
        "relationship": kind,
        "relationship_status": "active" if active else "ended",
    }
    if kind in _CONSOLIDATION:
        facts["holders"] = [
            compact(
                {
                    "name": holder,
                    "kind": "consolidation",
                    "ids": {"lei": holder},
                    "from": since,
                    "to": until,
                    "ultimate": name == "ultimate-parent" or None,
                }
            )
        ]
    else:
        facts["other"] = {"lei": holder}
    moment = _facts.moment(changed)
    return Record(f"{held}/{name}", SITE + held, "", {"lei": held}, facts, published=moment)


def exception(item: Mapping[str, Json]) -> Record:
    """Why a record names no parent: natural persons, none known, not consolidating, not public."""
    reasons = item.get("ExceptionReason") or ""
    reason = reasons[0] if isinstance(reasons, list) else reasons
    lei = _json.required(item, "LEI", "an exception")
    return _exception(lei, _json.required(item, "ExceptionCategory", "an exception"), str(reason))


def _exception(lei: str, category: str, reason: str) -> Record:
    which = "ultimate" if category.upper().startswith("ULTIMATE") else "direct"
    facts = {"parent_exception": {"parent": which, "reason": reason}}
    return Record(f"{lei}/{which}-parent-exception", SITE + lei, "", {"lei": lei}, facts)
