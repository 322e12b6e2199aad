"""What every job needs: the rooms of this process, put together once by `app.build`."""

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
from monitor.route import Quiet, Rule, Silence
from monitor.severity import Weights
from monitor.store.presence import Presence
from monitor.workers import Threads, Workers


@dataclass(frozen=True, slots=True)
class Plan:
    """What the configuration asks for, as values. A changed file makes a new one, whole.

    `destinations`: what one event owes each channel, by the channel's name.
    """

    settings: Settings
    watches: tuple[Watch, ...]
    sources: Mapping[str, Source]
    channels: Mapping[str, Channel]
    destinations: Mapping[str, tuple[str, ...]]
    rules: tuple[Rule, ...]
    quiet: Quiet | None
    weights: Weights = field(default_factory=Weights)
    silences: tuple[Silence, ...] = ()


@dataclass(frozen=True, slots=True)
class NameBook:
    """Where worker processes find the known names: a pickled Index, and which edition it is;
    and the weights of the Chinese tagger, where they are to be used."""

    path: Path
    edition: int
    tagger: Path | None = None


@dataclass(slots=True)
class Context:
    """One process of the program. `clock` gives aware UTC times; `owner` names its leases.

    `watched`: the id of each watch's company in the store, by the watch's name. `unread`: the
    fields of each source that nobody reads, as logged. `imports`: which files of holdings were
    taken in when the names were last renewed.
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
    watched: Mapping[str, str] = field(default_factory=dict)
    unread: dict[str, set[str]] = field(default_factory=dict)
    imports: Mapping[str, str] = field(default_factory=dict)
