"""Counts for pages and reports."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from statistics import median

from monitor.model import Json


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
    """The few counts shown on every page of the dashboard."""

    sources: int
    failing: int
    waiting: int  # alerts, held ones too
    dead: int
    review: int


@dataclass(frozen=True, slots=True)
class Tally:
    """What a source has given: entries seen, read and failed, and events."""

    entries: int = 0
    read: int = 0
    errors: int = 0
    events: int = 0


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
class Arrivals:
    """How many new entries a source gave since a time, when the last one came, and when it last
    answered."""

    source: str
    began: datetime
    number: int
    last: datetime
    answered: datetime | None = None
