"""What every job needs, assembled once by `app.build`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from monitor.asking import Asker
from monitor.config import Settings
from monitor.fetch import Fetcher
from monitor.model import Channel, Source, Watch
from monitor.net.client import Network
from monitor.observe import Health
from monitor.route import Routes
from monitor.severity import Weights
from monitor.store.presence import Presence
from monitor.workers import Threads, Workers


@dataclass(frozen=True, slots=True)
class Plan:
    """What the configuration asks for, as values; a changed file makes a whole new one.
    `destinations`: what one event owes each channel, by channel name."""

    settings: Settings
    watches: tuple[Watch, ...]
    sources: Mapping[str, Source]
    channels: Mapping[str, Channel]
    destinations: Mapping[str, tuple[str, ...]]
    routes: Routes
    weights: Weights = field(default_factory=Weights)

    def owed(self) -> frozenset[str]:
        """Whatever an alert may be owed to: every destination of every channel."""
        return frozenset(name for names in self.destinations.values() for name in names)


@dataclass(frozen=True, slots=True)
class NameBook:
    """Where worker processes find the known names: a pickled Index and its edition; and the Chinese
    tagger's weights, if it is to be used."""

    path: Path
    edition: int
    tagger: Path | None = None


@dataclass(slots=True)
class Context:
    """One process of the program.

    `clock` gives aware UTC times; `owner` names its leases. `governs`: whether its configuration
    decides what the database watches and whom it owes; a worker's and a trial's do not. `watched`:
    each watch's company id, by watch name. `unread`: each source's unread fields, as logged.
    `imports`: the files of holdings imported when the names were last renewed.
    """

    plan: Plan
    network: Network
    fetcher: Fetcher
    asker: Asker
    threads: Threads
    workers: Workers
    clock: Callable[[], datetime]
    health: Health
    owner: str
    presence: Presence
    names: NameBook
    tick: timedelta
    governs: bool = True
    watched: Mapping[str, str] = field(default_factory=dict)
    unread: dict[str, set[str]] = field(default_factory=dict)
    imports: Mapping[str, str] = field(default_factory=dict)
