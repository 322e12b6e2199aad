"""Alerts as notifications in a PostgreSQL database, for programs that LISTEN there."""

# ruff: noqa: ARG001 - the parameters of send are those of every channel

from datetime import datetime, timedelta

from monitor.deliver.payload import dump
from monitor.model import Channel, Delivery
from monitor.net.client import Network
from monitor.net.notify import notify

OPTIONS = frozenset({"url", "topic"})
SCHEDULE = (
    timedelta(0),
    timedelta(seconds=10),
    *(timedelta(minutes=minutes) for minutes in (5, 30)),
    *(timedelta(hours=hours) for hours in (2, 5, 10, 24)),
)
TIMEOUT = 30.0
_LARGEST = 7_900  # bytes; PostgreSQL takes less than 8,000


async def send(delivery: Delivery, channel: Channel, network: Network, now: datetime) -> None:
    """Notify with the webhook's body, including the delivery's id."""
    body = dump({"id": delivery.id, **delivery.payload}, largest=_LARGEST)
    await notify(str(channel.options["url"]), str(channel.options["topic"]), body.decode())
