"""Alerts in the terminal, as plain text on standard output."""

# ruff: noqa: ARG001 - the parameters of send are those of every channel

import sys
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TextIO

from monitor.deliver.render import render
from monitor.errors import DeliveryError
from monitor.model import Channel, Delivery, Json, Language
from monitor.net.client import Network

OPTIONS: frozenset[str] = frozenset()
SCHEDULE = (timedelta(0), timedelta(seconds=5), timedelta(minutes=5))
TIMEOUT = 5.0
_RULE = "─" * 72


async def send(delivery: Delivery, channel: Channel, network: Network, now: datetime) -> None:
    """Write the alert to standard output. Raises DeliveryError if nobody reads it any more."""
    show(delivery.payload, channel.language, sys.stdout, zone=channel.zone)


def show(
    payload: Mapping[str, Json], language: Language, stream: TextIO, *, zone: str | None = None
) -> None:
    """Write one alert, replacing letters that the stream's encoding lacks."""
    text = f"{_RULE}\n{render(payload, language, zone=zone).text}\n"
    encoding = stream.encoding or "utf-8"
    try:
        stream.write(text.encode(encoding, "replace").decode(encoding))
        stream.flush()
    except (OSError, ValueError) as error:  # ValueError: the stream was closed
        raise DeliveryError(f"the console cannot be written: {error}") from error
