"""The registration in a record of a new company, and its company's role in events."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from monitor.model import Attribution, DateRange, Finding, Json, Party, Quote, Record
from monitor.resolve.amounts import amount

_SUBJECTS = {"shareholding_change": "target", "ownership": "target", "investment": "target",
              "partnership": "partner"}  # fmt: skip
_UNNAMED = "registration_number"
_KEPT = ("registered_capital", "paid_in_capital")


def scoped(record: Record, source: str) -> Record:
    """The record, with numbers valid only within that source marked as such: two registers without
    a name for their numbers would use the same ones."""
    if _UNNAMED not in record.ids:
        return record
    ids = {f"{k}@{source}" if k == _UNNAMED else k: number for k, number in record.ids.items()}
    return replace(record, ids=ids)


def registration(record: Record) -> Iterator[Finding]:
    """That the company was registered, if the record gives the date."""
    day = day_of(record.facts.get("established"))
    if day is None:
        return
    line = f"{record.name}, established {day.isoformat()}"
    facts = {name: record.facts[name] for name in _KEPT if name in record.facts}
    scope = record.facts.get("business_scope")
    if scope:
        facts["business_scope"] = [scope] if isinstance(scope, str) else list(scope)
    yield Finding(
        type="registration",
        modality="asserted",
        confidence=0.99,
        parties=tuple(_parties(record)),
        facts=facts,
        evidence=(Quote(line, 0, len(line)),),
        rule="record-registration",
        date=DateRange(day.isoformat(), day, day, "day"),
        attribution=Attribution("registry"),
    )


def _parties(record: Record) -> Iterator[Party]:
    yield Party("company", record.name)
    for holder in record.facts.get("holders") or ():
        yield Party("holder", str(holder["name"]))
    person = record.facts.get("legal_representative")
    if person:
        yield Party("legal_representative", str(person))


def day_of(text: Json) -> date | None:
    """The day that an ISO day or moment begins with; None for anything else."""
    try:
        return date.fromisoformat(str(text)[:10])
    except ValueError:
        return None


def subject_role(kind: str) -> str:
    """The role of the company whose record states an event of a kind."""
    return _SUBJECTS.get(kind, "company")


def of_firm(finding: Finding, name: str) -> Finding:
    """The finding with the record's company added, where the register leaves it out."""
    role = subject_role(finding.type)
    is_there = any(party.name == name and party.role != "company" for party in finding.parties)
    if not name or is_there or any(party.role == role for party in finding.parties):
        return finding
    others = (party for party in finding.parties if (party.role, party.name) != ("company", name))
    return replace(finding, parties=(Party(role, name), *others))


def with_before(finding: Finding, stated: Mapping[str, Json]) -> Finding | None:
    """A capital change with the previous capital, if its notice has only the new sum.

    None if that is the previous sum: notices of any change repeat it. `stated`: what the register
    said last, by fact.
    """
    facts = finding.facts
    if finding.type != "capital_change" or "capital_from" in facts or "corrects" in facts:
        return finding
    now_is = facts.get("capital_to") or {}
    name = "paid_in_capital" if now_is.get("kind") == "paid_in" else "registered_capital"
    was = stated.get(name)
    old, new = amount(was), amount(now_is)
    if was is None or old is None or new is None or old.unit != new.unit:
        return finding
    if old.low == new.low:
        return None
    text = was.get("text") or f"{was['value']} {was.get('currency', '')}".strip()
    direction = "increase" if new.low > old.low else "decrease"
    before = {"text": text, **was}
    return replace(finding, facts={**facts, "capital_from": before, "direction": direction})
