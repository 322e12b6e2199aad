"""One file per kind of channel, found by its file name: the file's name is its `type`."""

import importlib
import pkgutil
from datetime import datetime, timedelta
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import Protocol, cast

from monitor.deliver._schedule import next_attempt
from monitor.errors import MonitorError
from monitor.model import Channel, Delivery
from monitor.net.client import Network

__all__ = [
    "ChannelType",
    "channel_name",
    "destinations",
    "find",
    "names",
    "next_attempt",
    "template_problems",
]

_GROUP = "monitor.channels"
_NOT_CHANNELS = frozenset({"links", "payload", "render", "reporting", "words"})


class ChannelType(Protocol):
    """What a module in this folder, or behind an entry point, offers.

    `OPTIONS` are the config.yaml keys it takes beside `type`; `SCHEDULE` the delays before attempts
    1 to n; `TIMEOUT` the seconds one attempt may take in all. A module may have
    `destinations(channel)`, see below.
    """

    OPTIONS: frozenset[str]
    SCHEDULE: tuple[timedelta, ...]
    TIMEOUT: float

    async def send(
        self, delivery: Delivery, channel: Channel, network: Network, now: datetime
    ) -> None:
        """Return once the receiver has taken it. Raises DeliveryError otherwise, FetchError if it
        could not be reached."""


def names() -> tuple[str, ...]:
    """Every channel type with a file or an entry point, sorted."""
    found = {module.name for module in pkgutil.iter_modules(__path__)}
    own = {name for name in found if not name.startswith("_")} - _NOT_CHANNELS
    return tuple(sorted(own | set(_plugged())))


@cache  # installed packages do not change, and looking them up costs more than a delivery
def find(kind: str) -> ChannelType:
    """The module of a type. Raises MonitorError if there is none or its library is missing."""
    if kind not in names():
        raise MonitorError(f"no channel type {kind!r}; there are {', '.join(names())}")
    try:
        return _load(kind, _plugged().get(kind))
    except ModuleNotFoundError as error:
        raise MonitorError(
            f"channel type {kind!r} needs the Python package {error.name!r}; "
            f"install company-monitor[{kind}]"
        ) from error


def destinations(channel: Channel) -> tuple[str, ...]:
    """What one event owes this channel: one delivery per name, such as `desk/<address>`. Raises
    DeliveryError if the channel's type says that nothing can be sent there."""
    own = getattr(find(channel.type), "destinations", None)
    return tuple(own(channel)) if own else (channel.name,)


def template_problems(folder: str) -> list[str]:
    """What is wrong with the user's own templates, one line each. Users without templates do not
    wait for the renderer to load."""
    trying = importlib.import_module(f"{__name__}._own_templates")
    found: list[str] = trying.problems(folder)
    return found


def channel_name(destination: str) -> str:
    """The channel in config.yaml that a destination (`desk/ann@example.org`) belongs to."""
    return destination.partition("/")[0]


def _plugged() -> dict[str, EntryPoint]:
    return {point.name: point for point in entry_points(group=_GROUP)}


def _load(kind: str, point: EntryPoint | None) -> ChannelType:
    module = point.load() if point else importlib.import_module(f"{__name__}.{kind}")
    return cast("ChannelType", module)
