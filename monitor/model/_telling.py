"""The event as stored, and who is told about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from monitor.model._companies import Company, WatchHit
from monitor.model._understanding import Attribution, DateRange, Quote
from monitor.model._words import Facts, Json, Language, Modality, Severity, State


@dataclass(frozen=True, slots=True)
class Signing:
    """The base of links in alerts, and the key that signs them."""

    base: str
    key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Channel:
    """Where alerts go.

    `options` are the channel type's own keys, secrets already resolved; `templates` the folder of
    the user's own templates; `signing` is None if alerts cannot link to the dashboard.
    """

    name: str
    type: str
    options: Mapping[str, Json] = field(default_factory=dict)
    templates: str | None = None
    signing: Signing | None = None
    zone: str | None = None  # time zone of its readers; None leaves times in UTC
    language: Language = "en"


@dataclass(frozen=True, slots=True)
class EventParty:
    """A party and the company it was resolved to (None for people and the unresolved)."""

    role: str
    name: str
    company: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """One document's word for an event."""

    source: str
    url: str
    title: str
    published: datetime | None
    quotes: tuple[Quote, ...]
    rule: str
    confidence: float
    attribution: Attribution | None = None
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One fact about the world, told once. `company` is the party it is mainly about."""

    id: str
    version: int
    type: str
    modality: Modality
    state: State
    company: Company
    parties: tuple[EventParty, ...]
    facts: Facts
    date: DateRange | None
    for_now: bool
    evidence: tuple[Evidence, ...]
    confidence: float
    first_seen: datetime
    updated: datetime
    changed: tuple[str, ...] = ()  # what this version changed: facts, "date", "parties", "state"
    settled: bool = False  # told to those concerned, or deliberately not (baseline, too old)


@dataclass(frozen=True, slots=True)
class Weight:
    """One reason of a severity and its points. `reason` is type, modality, relation, new_field,
    state, amount or source; `of` says which one."""

    reason: str
    of: str
    points: int


@dataclass(frozen=True, slots=True)
class News:
    """An event with what happened to it, and for whom: what routes decide on and channels say.
    `kind`: event.created, event.updated, event.confirmed, event.denied, event.corrected."""

    kind: str
    event: Event
    hits: tuple[WatchHit, ...]
    severity: Severity
    before: Facts = field(default_factory=dict)  # what the changed facts were when last told
    weighed: tuple[Weight, ...] = ()  # the reasons of the severity


@dataclass(frozen=True, slots=True)
class Delivery:
    """One alert owed to one channel. `payload` is the complete body of the webhook contract."""

    id: str
    channel: str
    kind: str
    payload: Mapping[str, Json]
    attempt: int
    due: datetime
