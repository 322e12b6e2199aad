"""The nouns of this program: frozen values that pass between its rooms.

Source -> Request -> Page -> Article | Record -> Finding -> Event -> Delivery.
All datetimes are aware and in UTC unless a field says otherwise. `Facts` hold JSON-ready values in
the shapes of the extract contract: money {"text", "value", "currency", "kind"?, "approx"?},
percentages {"text", "value"} or {"text", "low", "high"} in per cent, words as strings, lists
of strings.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Any, Literal

Json = Any  # what json.loads gives; checked where it enters
Facts = Mapping[str, Json]
Follow = Literal["self", "subsidiaries", "group"]
Modality = Literal["asserted", "planned", "possible", "rumoured", "denied", "ended"]
State = Literal["rumoured", "reported", "confirmed", "denied", "corrected", "withdrawn"]
Severity = Literal["low", "medium", "high"]
Relation = Literal["self", "controls", "possibly_controls", "owned_by", "minority"]
Precision = Literal["day", "month", "quarter", "half", "year", "fuzzy"]
Language = Literal["en", "zh"]
Purpose = Literal["list", "article"]


# --- what is watched, and where ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Watch:
    """A firm that somebody listed. `min_share` is a fraction of one; None means control."""

    name: str
    aliases: tuple[str, ...] = ()
    ids: Mapping[str, str] = field(default_factory=dict)
    follow: Follow = "self"
    min_share: Fraction | None = None
    sectors: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()  # `not:` names that contain an alias and are others
    events: frozenset[str] | None = None  # None: all types

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class Source:
    """One place to look at. `options` are the adapter's own keys (links, next, article, …)."""

    id: str
    type: str
    url: str
    every: timedelta
    options: Mapping[str, Json] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    cookies: Mapping[str, str] = field(default_factory=dict)
    auth: tuple[str, str] | None = None


# --- looking -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Article:
    """One text of a source. `key` identifies it within the source for ever (GUID, else URL)."""

    key: str
    url: str
    title: str
    published: datetime | None
    text: str


@dataclass(frozen=True, slots=True)
class Request:
    """Something to fetch. An `article` request carries what the list already said about it:
    the article's key and, as `known`, the entry itself, used where the page cannot be had."""

    url: str
    purpose: Purpose = "list"
    key: str = ""
    known: Article | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One answer, decoded once. `url` is where redirects ended; header names are lower case."""

    request: Request
    url: str
    status: int
    headers: Mapping[str, str]
    text: str
    body_hash: str  # sha256 of the decompressed bytes, hex
    fetched: datetime


@dataclass(frozen=True, slots=True)
class Validators:
    """What lets the next look at a URL be conditional: RFC 9110 validators and our own hash."""

    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """A registry's record of one company, as `monitor source parse` prints it."""

    key: str
    url: str
    name: str
    ids: Mapping[str, str]
    facts: Facts
    former_names: tuple[str, ...] = ()
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class Channel:
    """Where alerts go. `options` are the channel type's own keys, secrets already resolved."""

    name: str
    type: str
    options: Mapping[str, Json] = field(default_factory=dict)


# --- understanding -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NameHit:
    """A known name in a text: text[start:end] is a spelling of `name`, which is how the watch or
    stored company is called; `key` groups the spellings of one firm."""

    start: int
    end: int
    name: str
    key: str


@dataclass(frozen=True, slots=True)
class Quote:
    """text[start:end] == quote, in code points of the text as given (or of its title)."""

    quote: str
    start: int
    end: int
    in_title: bool = False


@dataclass(frozen=True, slots=True)
class Party:
    role: str
    name: str
    start: int | None = None
    end: int | None = None
    in_title: bool = False


@dataclass(frozen=True, slots=True)
class DateRange:
    """A closed interval of days; relative dates of an undated text have only their words."""

    text: str
    start: date | None
    end: date | None
    precision: Precision


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who states it. `kind`: company, filing, registry, media, third_party, anonymous."""

    kind: str
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What one document says: an event, or (`background`) a fact without news in it."""

    type: str
    modality: Modality
    confidence: float
    parties: tuple[Party, ...]
    facts: Facts
    evidence: tuple[Quote, ...]
    rule: str
    date: DateRange | None = None
    trigger: Quote | None = None
    attribution: Attribution | None = None
    for_now: bool = False
    background: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one document says. `lang` is zh, en or another ISO 639-1 code (then no findings)."""

    lang: str
    findings: tuple[Finding, ...]


# --- who is meant --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Company:
    """A company as stored. `id` is ours (`cmp_…`) and never changes."""

    id: str
    name: str
    ids: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Share:
    """A share as an interval of fractions of one; low == high when it is known exactly."""

    low: Fraction
    high: Fraction


@dataclass(frozen=True, slots=True)
class Holding:
    """One statement that `holder` holds part of `target` (company ids or names).

    `kind`: equity, votes, gp, board, contract, consolidation. `control` is what the source said
    in words: controls, wholly, largest, joint. Valid time is what was true; known time is when
    we learnt it and, where it was corrected, until when we believed it.
    """

    holder: str
    target: str
    share: Share
    kind: str = "equity"
    control: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    known_from: datetime | None = None
    known_to: datetime | None = None
    source: str = ""
    url: str = ""
    quote: str = ""
    concert: str = ""  # the group that the holder acts together with


@dataclass(frozen=True, slots=True)
class Step:
    """One edge of an ownership path, with names for people."""

    holder: str
    target: str
    share: Share
    control: str | None = None


@dataclass(frozen=True, slots=True)
class WatchHit:
    """Why an event concerns a watch: the relation, the path and a sentence about it."""

    watch: str
    relation: Relation
    why: str
    path: tuple[Step, ...] = ()
    new_field: tuple[str, ...] = ()  # parts of the business scope outside the watch's sectors


# --- the event, stored ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EventParty:
    """A party with the company it was resolved to (None for people and the unresolved)."""

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
    """One fact of the world, told once. `company` is the party it is mainly about."""

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
    settled: bool = False  # told to whom it concerns, or on purpose not told (baseline, too old)


@dataclass(frozen=True, slots=True)
class News:
    """An event with what happened to it, and for whom: what routes decide on and channels say.

    `kind`: event.created, event.updated, event.confirmed, event.denied, event.corrected.
    """

    kind: str
    event: Event
    hits: tuple[WatchHit, ...]
    severity: Severity
    before: Facts = field(default_factory=dict)  # what the changed facts were when last told


@dataclass(frozen=True, slots=True)
class Delivery:
    """One alert owed to one channel. `payload` is the body of the webhook contract, whole."""

    id: str
    channel: str
    kind: str
    payload: Mapping[str, Json]
    attempt: int
    due: datetime
