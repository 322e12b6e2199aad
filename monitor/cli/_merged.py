"""What documents tell together, resolved and merged as the daemon would, but in memory."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time

from monitor.cli._documents import Document
from monitor.events import finding_json
from monitor.model import Company, Event, Evidence, Finding, Json, Reading
from monitor.reading.names.zh.people import is_person
from monitor.resolve.drafting import draft, new_id
from monitor.resolve.identity import identify
from monitor.resolve.matching import firms_of, other_names, who
from monitor.resolve.merging import folded, merge
from monitor.resolve.names import keys, other_sounds
from monitor.resolve.same import also, match


@dataclass(slots=True)
class Told:
    """An event, the finding that states it best, and the documents that tell it."""

    event: Event
    best: Finding
    documents: list[Json]


@dataclass(slots=True)
class Together:
    """The events of all documents so far and the companies they name: a `matching.Book`."""

    now: datetime  # of documents without a date
    told_by_id: dict[str, Told] = field(default_factory=dict)
    names: dict[str, list[str]] = field(default_factory=dict)
    _by_key: dict[str, set[str]] = field(default_factory=dict)

    def candidates(self, name: str) -> Mapping[str, Sequence[str]]:
        found = {one for key in _keys(name) for one in self._by_key.get(key, ())}
        return {one: self.names[one] for one in self.names if one in found}

    def told(self, new: Event, company: str) -> Iterable[Event]:
        return [
            one.event
            for one in self.told_by_id.values()
            if one.event.type == new.type and company in {p.company for p in one.event.parties}
        ]

    def add(self, number: int, document: Document, reading: Reading) -> None:
        """Add a document; `number` distinguishes events of documents without an id."""
        now = _moment(document.published) or self.now
        news = [finding for finding in reading.findings if not finding.background]
        for n, finding in enumerate(news):
            said = _evidence(number, document, reading, finding)
            companies = {
                name: self._company(name, finding, said, now)
                for name in firms_of(finding, is_person)
            }
            identity = new_id(str(number), str(document.id), finding.type, n)
            self._merge(draft(finding, said, companies, now, id=identity), finding, document)

    def _merge(self, new: Event, finding: Finding, document: Document) -> None:
        stored = [o.event for o in self.told_by_id.values() if o.event.type == new.type]
        same = match(new, stored)
        if same is None:
            self.told_by_id[new.id] = Told(new, finding, [document.id])
            return
        told = self.told_by_id[same.id]
        told.event, _ = merge(same, new, new.first_seen)
        if document.id not in told.documents:
            told.documents.append(document.id)
        if finding.confidence > told.best.confidence:
            told.best = finding
        if other := also(told.event, stored):
            self._fold(told.event, other)

    def _fold(self, one: Event, other: Event) -> None:
        """Two events turned out to be one: the older stays."""
        whole, younger, _ = folded(one, other, one.updated)
        lost = self.told_by_id.pop(younger.id)
        kept = self.told_by_id[whole.id]
        kept.event = whole
        kept.documents = list(dict.fromkeys((*kept.documents, *lost.documents)))
        kept.best = max(kept.best, lost.best, key=lambda finding: finding.confidence)

    def called(self, company: str) -> Iterable[str]:
        return self.names[company]

    def _company(self, name: str, finding: Finding, said: Evidence, now: datetime) -> Company:
        found = who(name, finding, said, self, now)
        key = found.company or f"cmp_{len(self.names)}"
        self._call(key, name)
        for other in other_names(name, said):
            if identify(other, self.candidates(other).items()).company is None:
                self._call(key, other)
        return Company(key, self.names[key][0])

    def _call(self, key: str, name: str) -> None:
        known = self.names.setdefault(key, [])
        if name not in known:
            known.append(name)
            for one in _keys(name):
                self._by_key.setdefault(one, set()).add(key)


def _keys(name: str) -> tuple[str, ...]:
    found = keys(name)
    return tuple(filter(None, (found.exact, found.core, found.latin, *other_sounds(name))))


def _evidence(number: int, document: Document, reading: Reading, finding: Finding) -> Evidence:
    return Evidence(
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


def merged(read: Iterable[tuple[Document, Reading]]) -> Iterator[Json]:
    """One object per event, in the order in which they were first told; documents without a date
    count as of the day of the latest one that has one."""
    every = list(read)
    dated = filter(None, (_moment(document.published) for document, _ in every))
    together = Together(max(dated, default=datetime.now(UTC)))
    for number, (document, reading) in enumerate(every):
        together.add(number, document, reading)
    for told in together.told_by_id.values():
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
