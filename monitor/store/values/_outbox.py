"""Alerts owed and sent, and the health of their receivers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from monitor.model import Delivery, Json

ALERT_STATES = ("pending", "held", "merged", "done", "dead", "cancelled")


@dataclass(frozen=True, slots=True)
class OwedDelivery:
    """An alert to owe. (about, version, channel) is owed once, however often repeated.

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
    """One attempt. Without an outcome its process died before storing the answer."""

    n: int
    started: datetime
    finished: datetime | None
    outcome: str | None
    status: int | None
    error: str | None


@dataclass(frozen=True, slots=True)
class ChannelHealth:
    """A channel's health; `failures` are in a row. `gone`: the receiver unsubscribed."""

    name: str
    failures: int
    failing_since: datetime | None
    probe_after: datetime | None
    last_ok: datetime | None
    last_error: str | None
    gone: bool
