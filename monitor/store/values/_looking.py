"""What looks leave behind: claimed sources and their health, searches for numbers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from monitor.errors import MonitorError
from monitor.model import Json, Validators

ItemState = Literal["seen", "read", "error"]


class StaleSource(MonitorError):  # noqa: N818 - it says what happened
    """Another process stored its look at this source after ours began: ours is discarded."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the last looks at a source left; `version` fences the next one."""

    version: int
    baseline_done: bool
    validators: Mapping[str, Validators] = field(default_factory=dict)
    failures: int = 0
    health: str = "ok"
    cursor: Json = None
    last_ok: datetime | None = None
    progress: Json = None  # how far an unfinished look came
    restored: bool = False


@dataclass(frozen=True, slots=True)
class Claimed:
    """A source leased to this process, with what is known about it."""

    id: str
    host: str
    known: Known


@dataclass(frozen=True, slots=True)
class HealthChange:
    """A source that began to fail (told after three failures) or recovered."""

    source: str
    kind: Literal["source.failing", "source.recovered"]
    since: datetime
    error: str | None
    last_ok: datetime | None

    @property
    def about(self) -> str:
        """What the alert is `about`: the same for a failure and its recovery."""
        return f"{self.kind}:{self.source}@{self.since.isoformat()}"


@dataclass(frozen=True, slots=True)
class SourceHealth:
    """One source for people. `health`: ok or degraded, by failures or by silence (then `error_kind`
    is silent). `every` is in seconds."""

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
    """A firm of a register that a watched name may mean; `same`: the name is identical."""

    name: str
    ids: Mapping[str, str]
    same: bool = False


@dataclass(frozen=True, slots=True)
class Searched:
    """What a source answered to a watch's name, most similar first.

    Nobody is followed because of it: the number is for people to confirm.
    """

    source: str
    watch: str
    matches: tuple[Match, ...]
