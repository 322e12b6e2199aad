"""What documents tell together: the same resolving and merging as the daemon's, in memory."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time

from monitor.cli._documents import Document
from monitor.events import finding_json
from monitor.model import Company, Event, Evidence, Finding, Json, Reading
from monitor.resolve.drafting import draft, new_id
from monitor.resolve.identity import identify
from monitor.resolve.merging import merge
from monitor.resolve.same import match

_PEOPLE = frozenset({"person", "legal_representative"})


@dataclass(slots=True)
class Told:
    """An event, the document's finding that says it best, and the documents that tell of it."""

    event: Event
    best: Finding
    documents: list[Json]


@dataclass(slots=True)
class Together:
    """The events of all documents so far."""

    told: dict[str, Told] = field(default_factory=dict)
    names: dict[str, list[str]] = field(default_factory=dict)

    def add(self, number: int, document: Document, reading: Reading) -> None:
        """Take in one document; `number` keeps the ids of documents without an id apart."""
        now = _moment(document.published) or datetime.now(UTC)
        news = [finding for finding in reading.findings if not finding.background]
        for n, finding in enumerate(news):
            companies = {
                party.name: self._company(party.name, finding)
                for party in finding.parties
                if party.role not in _PEOPLE
            }
            said = Evidence(
                source=str(number),
                url=document.url or str(document.id),
                title=document.title,
                published=_moment(document.published),
                quotes=finding.evidence,
                rule=finding.rule,
                confidence=finding.confidence,
                attribution=finding.attribution,
                lang=reading.lang,
            )
            identity = new_id(str(number), str(document.id), finding.type, n)
            self._merge(draft(finding, said, companies, now, id=identity), finding, document)

    def _merge(self, new: Event, finding: Finding, document: Document) -> None:
        same = match(new, [one.event for one in self.told.values() if one.event.type == new.type])
        if same is None:
            self.told[new.id] = Told(new, finding, [document.id])
            return
        told = self.told[same.id]
        told.event, _ = merge(same, new, new.first_seen)
        if document.id not in told.documents:
            told.documents.append(document.id)
        if finding.confidence > told.best.confidence:
            told.best = finding

    def _company(self, name: str, finding: Finding) -> Company:
        found = identify(name, self.names.items(), agrees=lambda one: self._agrees(one, finding))
        key = found.company or f"cmp_{len(self.names)}"
        self.names.setdefault(key, []).append(name)
        return Company(key, self.names[key][0])

    def _agrees(self, company: str, finding: Finding) -> bool:
        """A second attribute for names in two scripts: one kind of event, one capital or day."""
        for told in self.told.values():
            event = told.event
            if event.type != finding.type or company not in {p.company for p in event.parties}:
                continue
            said, known = (e.facts.get("registered_capital") or {} for e in (finding, event))
            if said.get("value") and said.get("value") == known.get("value"):
                return True
            if finding.date and event.date and finding.date.start == event.date.start is not None:
                return True
        return False


def merged(read: Iterable[tuple[Document, Reading]]) -> Iterator[Json]:
    """One object for each event, in the order in which they were first told."""
    together = Together()
    for number, (document, reading) in enumerate(read):
        together.add(number, document, reading)
    for told in together.told.values():
        whole = replace(
            told.best,
            facts=told.event.facts,
            modality=told.event.modality,
            confidence=told.event.confidence,
            date=told.event.date or told.best.date,
        )
        yield {"id": told.event.id, **finding_json(whole), "documents": told.documents}


def _moment(published: date | datetime | None) -> datetime | None:
    if published is None or (isinstance(published, datetime) and published.tzinfo):
        return published if isinstance(published, datetime) else None
    day = published.date() if isinstance(published, datetime) else published
    return datetime.combine(day, time(), UTC)
