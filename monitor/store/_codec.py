"""Converts events and evidence to columns and back."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any

from monitor.model import (
    Attribution,
    Company,
    DateRange,
    Event,
    EventParty,
    Evidence,
    Json,
    Quote,
)
from monitor.store._sql import digest


def event_row(event: Event) -> dict[str, Any]:
    """The columns of an event."""
    return {
        "id": event.id,
        "version": event.version,
        "type": event.type,
        "modality": event.modality,
        "state": event.state,
        "company_id": event.company.id,
        "company": _fields(event.company),
        "parties": [_fields(party) for party in event.parties],
        "facts": event.facts,
        "date": None if event.date is None else _from_range(event.date),
        "for_now": event.for_now,
        "confidence": event.confidence,
        "first_seen": event.first_seen,
        "updated": event.updated,
        "changed": list(event.changed),
        "settled": event.settled,
    }


def event_of(row: Any, evidence: tuple[Evidence, ...]) -> Event:
    """The event in a row of its table."""
    return Event(
        id=row.id,
        version=row.version,
        type=row.type,
        modality=row.modality,
        state=row.state,
        company=Company(**row.company),
        parties=tuple(EventParty(**party) for party in row.parties),
        facts=row.facts,
        date=None if row.date is None else _to_range(row.date),
        for_now=row.for_now,
        evidence=evidence,
        confidence=row.confidence,
        first_seen=row.first_seen,
        updated=row.updated,
        changed=tuple(row.changed),
        settled=row.settled,
    )


def version_payload(row: Mapping[str, Any]) -> dict[str, Json]:
    """One version's content as JSON, from its columns."""
    return {**row} | {key: row[key].isoformat() for key in ("first_seen", "updated")}


def version_of(payload: Mapping[str, Any], today: Event) -> Event:
    """The event as that version stated it."""
    stamps = {key: datetime.fromisoformat(payload[key]) for key in ("first_seen", "updated")}
    return event_of(SimpleNamespace(**{**payload, **stamps}), today.evidence)


def companies_of(event: Event) -> set[str]:
    """The ids of all companies that an event names."""
    return {event.company.id, *(party.company for party in event.parties if party.company)}


def evidence_row(
    event_id: str, evidence: Evidence, text_id: str | None, version: str
) -> dict[str, Any]:
    """The columns of a piece of evidence."""
    return {
        "event_id": event_id,
        "key": digest(evidence.source, evidence.url, evidence.rule),
        "source": evidence.source,
        "url": evidence.url,
        "title": evidence.title,
        "published": evidence.published,
        "quotes": [_fields(quote) for quote in evidence.quotes],
        "rule": evidence.rule,
        "confidence": evidence.confidence,
        "attribution": _fields(evidence.attribution) if evidence.attribution else None,
        "lang": evidence.lang,
        "extractor_version": version,
        "text_id": text_id,
    }


def evidence_of(row: Any) -> Evidence:
    """The evidence in a row of its table."""
    return Evidence(
        source=row.source,
        url=row.url,
        title=row.title,
        published=row.published,
        quotes=tuple(Quote(**quote) for quote in row.quotes),
        rule=row.rule,
        confidence=row.confidence,
        attribution=Attribution(**row.attribution) if row.attribution else None,
        lang=row.lang,
    )


def grouped(rows: Iterable[Any]) -> dict[str, tuple[Evidence, ...]]:
    """Rows of evidence by event."""
    found: dict[str, list[Evidence]] = {}
    for row in rows:
        found.setdefault(row.event_id, []).append(evidence_of(row))
    return {event_id: tuple(evidence) for event_id, evidence in found.items()}


def _fields(value: Any) -> dict[str, Json]:
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


def _from_range(interval: DateRange) -> dict[str, Json]:
    return {
        "text": interval.text,
        "start": interval.start and interval.start.isoformat(),
        "end": interval.end and interval.end.isoformat(),
        "precision": interval.precision,
    }


def _to_range(stored: Mapping[str, Any]) -> DateRange:
    start, end = stored["start"], stored["end"]
    return DateRange(
        stored["text"],
        start and date.fromisoformat(start),
        end and date.fromisoformat(end),
        stored["precision"],
    )
