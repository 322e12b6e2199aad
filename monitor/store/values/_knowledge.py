"""What is known and from where: texts, names, statements, whom an event concerns."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from monitor.errors import MonitorError
from monitor.model import Json, Severity, WatchHit

NameKind = Literal["name", "alias", "former", "other-script"]


class StaleEvent(MonitorError):  # noqa: N818 - it says what happened
    """Another process stored a version of this event after ours was read."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text that was read, and where it came from; `page` is the HTML it was taken from.

    `hash` is the SHA-256 of the text in hex: equal texts are stored once.
    """

    source: str
    url: str
    title: str
    published: datetime | None
    fetched: datetime
    text: str
    hash: str
    headers: Mapping[str, str] = field(default_factory=dict)
    page: str | None = None


@dataclass(frozen=True, slots=True)
class CompanyName:
    """A name of a company: when it was borne, and when we knew that."""

    company: str
    name: str
    kind: NameKind
    valid_from: date | None = None
    valid_to: date | None = None
    known_from: datetime | None = None
    known_to: datetime | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class CompanyFact:
    """One statement about a company, never overwritten."""

    company: str
    kind: str
    value: Json
    valid_from: date | None = None
    valid_to: date | None = None
    known_from: datetime | None = None
    known_to: datetime | None = None
    source: str = ""
    url: str = ""
    quote: str = ""
    origin: str = ""  # who says it: registry, filing, company, media


@dataclass(frozen=True, slots=True)
class Concern:
    """Whom an event concerns, and how much it matters."""

    hits: tuple[WatchHit, ...]
    severity: Severity
