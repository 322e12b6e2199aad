"""What the program reports about itself: structured logs without secrets, metrics, health."""

import logging
import re
import sys
from collections.abc import Callable, Iterable, MutableMapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import structlog
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from monitor.config import Settings

Event = MutableMapping[str, Any]

REGISTRY = CollectorRegistry()
CHECKS = Counter("monitor_checks", "Looks at a source", ["outcome"], registry=REGISTRY)
ARTICLES = Counter("monitor_articles", "Articles seen", ["outcome"], registry=REGISTRY)
MISSED = Counter("monitor_stream_missed", "Events a stream missed", ["source"], registry=REGISTRY)
VAGUE = Counter(
    "monitor_vague_notices", "Notices that say no event of ours", ["source"], registry=REGISTRY
)
EVENTS = Counter("monitor_events", "Events stored or touched", registry=REGISTRY)
DELIVERIES = Counter("monitor_deliveries", "Attempts to deliver", ["outcome"], registry=REGISTRY)
CHECK_SECONDS = Histogram("monitor_check_seconds", "Time of one look", registry=REGISTRY)
SOURCES_FAILING = Gauge("monitor_sources_failing", "Sources that are degraded", registry=REGISTRY)
LAST_CYCLE = Gauge("monitor_last_cycle_timestamp_seconds", "Last tick", registry=REGISTRY)


def metrics() -> bytes:
    """All metrics in the Prometheus text format."""
    return generate_latest(REGISTRY)


def redactor(secrets: Iterable[str]) -> Callable[[str], str]:
    """A function that replaces every secret of at least four characters in a text by ***."""
    known = sorted({s for s in secrets if len(s) >= 4}, key=len, reverse=True)
    if not known:
        return lambda text: text
    pattern = re.compile("|".join(map(re.escape, known)))
    return lambda text: pattern.sub("***", text)


def log_as_told(settings: Settings) -> None:
    """Log as the configuration says, without its secrets."""
    chosen = settings.logging
    set_up_logging(level=chosen.level, form=chosen.format, secrets=settings.secrets())


def set_up_logging(*, level: str, form: str, secrets: Iterable[str] = ()) -> None:
    """Log to standard error, as JSON lines (`form` json) or text for people (console).

    `auto` is console on a terminal and JSON elsewhere. Libraries using the standard module are
    logged the same way, from WARNING on.
    """
    redact = redactor(secrets)

    def hide(_: Any, __: str, event: Event) -> Event:
        return {k: redact(v) if isinstance(v, str) else v for k, v in event.items()}

    people = form == "console" or (form == "auto" and sys.stderr.isatty())
    render: Any = (
        structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
        if people
        else structlog.processors.JSONRenderer(ensure_ascii=False)
    )
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        hide,
    ]
    structlog.configure(
        processors=[*shared, render],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level.upper())),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(processor=render, foreign_pre_chain=shared)
    )
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)


@dataclass(slots=True)
class Health:
    """Whether this process is alive and working. `tick` is the time between two cycles."""

    tick: timedelta
    started: datetime
    last_cycle: datetime | None = None
    ready: bool = False
    config_error: str | None = None
    overdue: list[str] = field(default_factory=list)
    # These are no reason to restart: failing sources and receivers, and the number of alerts given
    # up within a day.
    degraded: list[str] = field(default_factory=list)
    failing_channels: list[str] = field(default_factory=list)
    dead_alerts: int = 0

    def cycle(self, now: datetime) -> None:
        self.last_cycle = now
        LAST_CYCLE.set(now.timestamp())

    def problems(self, now: datetime) -> list[str]:
        """What is wrong, in words; empty if healthy."""
        last = self.last_cycle or self.started
        # A last cycle far ahead means that the clock was set back and nothing has run since.
        late = abs(now - last) > max(3 * self.tick, timedelta(seconds=15))
        return [
            *([f"no cycle has finished since {last.isoformat()}"] if late else []),
            *(f"{source} is overdue by more than three intervals" for source in self.overdue),
        ]
