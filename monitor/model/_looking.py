"""What sources are asked, and what they answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Literal

from monitor.model._understanding import Finding
from monitor.model._watching import Watch
from monitor.model._words import Facts, Json, Purpose


@dataclass(frozen=True, slots=True)
class Article:
    """One text of a source. `key` identifies it within the source for good (GUID, else URL);
    `page` is the HTML that it was taken from, if it was fetched for this text alone."""

    key: str
    url: str
    title: str
    published: datetime | None
    text: str
    page: str | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Request:
    """Something to fetch.

    `key` and `known`: for an `article` request, the article's key and the list's entry about it,
    used if the page cannot be had. `body` is sent with POST, its content type in `headers`, like
    keys and tokens. `statuses`: error statuses that mean something, such as 404 for "has none";
    they become a page instead of an error. `unconditional`: wanted even if unchanged, as part of
    something larger. `listen`: the answer is an endless stream, to be read for so many seconds.
    """

    url: str
    purpose: Purpose = "list"
    key: str = ""
    known: Article | None = None
    method: Literal["GET", "POST"] = "GET"
    body: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    statuses: frozenset[int] = frozenset()
    unconditional: bool = False
    listen: float = 0.0

    @property
    def address(self) -> str:
        """Distinguishes requests: two posts to one URL ask two things."""
        return f"{self.url}#{sha256(self.body.encode()).hexdigest()}" if self.body else self.url


@dataclass(frozen=True, slots=True)
class Page:
    """One answer, decoded once. `url` is where redirects ended; header names are lower case.
    `content` holds the bytes of anything that is not text (PDF, ZIP); `text` is then empty."""

    request: Request
    url: str
    status: int
    headers: Mapping[str, str]
    text: str
    body_hash: str  # sha256 of the decompressed bytes, hex
    fetched: datetime
    content: bytes = b""


@dataclass(frozen=True, slots=True)
class Validators:
    """What makes the next request to a URL conditional: RFC 9110 validators and our own hash."""

    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """A registry's record of one company, as `monitor source parse` prints it.

    `events` are those that the answer itself states, such as a notice with old and new capital;
    events from differences to an earlier record are found later. `unread` are the names of fields
    that nobody reads, logged once so that a register's new field is noticed.
    """

    key: str
    url: str
    name: str
    ids: Mapping[str, str]
    facts: Facts
    former_names: tuple[str, ...] = ()
    published: datetime | None = None
    events: tuple[Finding, ...] = ()
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a look came, for the next one to continue; stored with what the look brought. Each
    cursor that an adapter yields sets its own keys; others stay."""

    value: Json


@dataclass(frozen=True, slots=True)
class Look:
    """What a look starts from: the firms to look for, the last cursor (None at first), the time."""

    watches: tuple[Watch, ...]
    now: datetime
    cursor: Json = None
