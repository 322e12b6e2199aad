"""What the store gives and takes beside the nouns of `model`: claims, health, debts, statements."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from statistics import median
from typing import Literal

from monitor.errors import MonitorError
from monitor.model import Delivery, Json, Severity, Validators, WatchHit

ItemState = Literal["seen", "read", "error"]
NameKind = Literal["name", "alias", "former", "other-script"]


class StaleSource(MonitorError):  # noqa: N818 - it says what happened
    """Another process has stored its look at this source since ours began: ours is discarded."""


class StaleEvent(MonitorError):  # noqa: N818 - it says what happened
    """Another process has stored a version of this event since ours was read."""


@dataclass(frozen=True, slots=True)
class Synced:
    """What a changed configuration did to the sources."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What the last looks at a source left: `version` is the fence of the next."""

    version: int
    baseline_done: bool
    validators: Mapping[str, Validators] = field(default_factory=dict)
    failures: int = 0
    health: str = "ok"
    cursor: Json = None
    last_ok: datetime | None = None
    progress: Json = None  # how far a look came that goes on
    restored: bool = False


@dataclass(frozen=True, slots=True)
class Claimed:
    """A source that this process may look at until its lease ends, and what is known of it."""

    id: str
    host: str
    known: Known


@dataclass(frozen=True, slots=True)
class HealthChange:
    """A source that began to fail (told after three failures) or works again."""

    source: str
    kind: Literal["source.failing", "source.recovered"]
    since: datetime
    error: str | None
    last_ok: datetime | None

    @property
    def about(self) -> str:
        """What an alert about this is `about`: the same for one failure and its telling."""
        return f"{self.kind}:{self.source}@{self.since.isoformat()}"


@dataclass(frozen=True, slots=True)
class SourceHealth:
    """One source for people. `health`: ok or degraded, by failures or by silence (then
    `error_kind` is silent). `every` is in seconds."""

    id: str
    type: str
    url: str
    health: str
    failures: int
    every: float
    next_check: datetime
    checked: datetime | None
    last_ok: datetime | None
    failing_since: datetime | None
    last_error: str | None
    error_kind: str | None
    baseline_done: bool
    progress: Json
    running: bool

    @property
    def in_trouble(self) -> bool:
        return self.failures > 0 or self.health != "ok"


@dataclass(frozen=True, slots=True)
class Match:
    """A firm of a register that a watched name may mean; `same`: it is called so exactly."""

    name: str
    ids: Mapping[str, str]
    same: bool = False


@dataclass(frozen=True, slots=True)
class Searched:
    """What a source answered to the name of a watch, most alike first. Nobody is followed for it:
    the number is for people to confirm."""

    source: str
    watch: str
    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A text that was read, with where it came from; `page` is the HTML it was taken from.

    `hash` is the SHA-256 of the text in hex: equal texts are kept once.
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
    """A name by which a company was known: when it bore it, and when we knew that."""

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
    """One statement about a company that no later one overwrites."""

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


@dataclass(frozen=True, slots=True)
class OwedDelivery:
    """An alert to owe. (about, version, channel) is owed once, whatever is repeated.

    `about` is the event's id, or `HealthChange.about`. With a `digest` key it is held until `due`
    and then sent together with the others of its channel and key.
    """

    about: str
    version: int
    channel: str
    kind: str
    payload: Mapping[str, Json]
    due: datetime
    digest: str | None = None


@dataclass(frozen=True, slots=True)
class Digest:
    """The held deliveries of one channel and digest key, oldest first."""

    channel: str
    key: str
    due: datetime
    deliveries: tuple[Delivery, ...]


@dataclass(frozen=True, slots=True)
class Alert:
    """A delivery for people. `state`: pending, held, merged, done, dead or cancelled."""

    id: str
    about: str
    version: int
    channel: str
    kind: str
    state: str
    attempt: int
    due: datetime
    created: datetime
    updated: datetime
    last_status: int | None
    last_error: str | None
    payload: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try of a delivery. Without an outcome its process died before the answer was stored."""

    n: int
    started: datetime
    finished: datetime | None
    outcome: str | None
    status: int | None
    error: str | None


@dataclass(frozen=True, slots=True)
class ChannelHealth:
    """How a channel is doing; `failures` are in a row. `gone`: the receiver wants nothing more."""

    name: str
    failures: int
    failing_since: datetime | None
    probe_after: datetime | None
    last_ok: datetime | None
    last_error: str | None
    gone: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """Counts for the start-up message, the dashboard and the metrics."""

    sources: int
    failing: int
    overdue: int
    companies: int
    events: int
    holdings: int
    texts: int
    alerts: Mapping[str, int]  # by state
    oldest_pending: datetime | None


@dataclass(frozen=True, slots=True)
class Strip:
    """The few counts that stand on every page of the dashboard."""

    sources: int
    failing: int
    waiting: int  # alerts, held ones too
    dead: int
    review: int


@dataclass(frozen=True, slots=True)
class Tally:
    """What a source has given: entries seen, those read, those that failed, and events."""

    entries: int = 0
    read: int = 0
    errors: int = 0
    events: int = 0


@dataclass(frozen=True, slots=True)
class Feedback:
    """What one receiver said of one event: useful, not_useful or wrong_firm."""

    event: str
    destination: str
    verdict: str
    given: datetime


@dataclass(frozen=True, slots=True)
class Latency:
    """Seconds from publication to alert, for the events that a source told first; sorted."""

    source: str
    waits: tuple[float, ...]

    def told(self) -> dict[str, Json]:
        return {
            "source": self.source,
            "alerts": len(self.waits),
            "median": round(median(self.waits), 1),
            "p95": round(self.waits[min(len(self.waits) - 1, int(0.95 * len(self.waits)))], 1),
        }


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What was said of events that a rule, a source or an alias stands behind (`by`)."""

    by: str
    name: str
    useful: int
    not_useful: int
    wrong_firm: int

    @property
    def precision(self) -> float:
        """The part that was about the right firm."""
        right = self.useful + self.not_useful
        return right / (right + self.wrong_firm)

    def told(self) -> dict[str, Json]:
        return {
            "by": self.by,
            "name": self.name,
            "useful": self.useful,
            "not_useful": self.not_useful,
            "wrong_firm": self.wrong_firm,
            "precision": round(self.precision, 4),
        }


@dataclass(frozen=True, slots=True)
class Arrivals:
    """How many new entries a source gave since a time, and when the last one came."""

    source: str
    began: datetime
    number: int
    last: datetime


Verdict = Literal["ours", "not_ours"]


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's word on whether an event is about the firm that a watch means. `alias`: the name
    of the watch that was found; `name`: the whole name that the text had, "" where not known."""

    event: str
    watch: str
    verdict: Verdict
    alias: str
    name: str
    decided: datetime


@dataclass(frozen=True, slots=True)
class AliasPrecision:
    """How often a name of a watch meant the firm, by what people said."""

    watch: str
    alias: str
    ours: int
    not_ours: int

    @property
    def precision(self) -> float:
        return self.ours / (self.ours + self.not_ours)
