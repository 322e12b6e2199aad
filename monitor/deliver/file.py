"""Alerts as lines of a file: the webhook's bodies as JSON Lines, or CSV for a spreadsheet."""

# ruff: noqa: ARG001 - the parameters of send are those of every channel

import asyncio
import csv
import io
import os
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

from monitor.deliver._clean import harmless, one_line
from monitor.deliver._size import spell
from monitor.errors import DeliveryError
from monitor.model import Channel, Delivery, Json
from monitor.net.client import Network

OPTIONS = frozenset({"path", "format"})
SCHEDULE = (
    timedelta(0),
    timedelta(seconds=10),
    *(timedelta(minutes=minutes) for minutes in (5, 30)),
    *(timedelta(hours=hours) for hours in (2, 5, 10, 24)),
)
TIMEOUT = 30.0
COLUMNS = (
    "delivery",
    "time",
    "kind",
    "event",
    "version",
    "type",
    "modality",
    "state",
    "severity",
    "company",
    "watch",
    "summary",
    "source",
    "url",
)


async def send(delivery: Delivery, channel: Channel, network: Network, now: datetime) -> None:
    """Append one line (CSV: one per event of a digest); it is on disk on return."""
    path = Path(str(channel.options["path"]))
    written = _csv if channel.options.get("format") == "csv" else _json
    try:
        await asyncio.to_thread(_append, path, written(delivery), written is _csv)
    except OSError as error:
        raise DeliveryError(f"{path}: {error.strerror}") from error


def _append(path: Path, lines: bytes, headed: bool) -> None:  # noqa: FBT001 - runs in a thread
    """One write at the end of the file: two processes cannot mix their lines."""
    path.parent.mkdir(parents=True, exist_ok=True)
    place = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o640)
    try:
        head = _line(COLUMNS) if headed and os.fstat(place).st_size == 0 else b""
        os.write(place, head + lines)
        os.fsync(place)
    finally:
        os.close(place)


def _json(delivery: Delivery) -> bytes:
    return spell({"id": delivery.id, **delivery.payload}) + b"\n"


def _csv(delivery: Delivery) -> bytes:
    told = delivery.payload["data"]
    events = told.get("events") if delivery.payload["type"] == "digest" else [told]
    return b"".join(_line(_cells(delivery, one)) for one in events or [told])


def _cells(delivery: Delivery, told: Mapping[str, Json]) -> tuple[str, ...]:
    company, watch = told.get("company") or {}, told.get("watch") or {}
    kind = told.get("kind", delivery.payload["type"])
    # For updates the last piece of evidence is the new one.
    said = (told.get("sources") or [{}])[0 if kind == "event.created" else -1]
    words = (
        *(told.get(name, "") for name in ("id", "version", "type", "modality", "state")),
        *(told.get("severity", ""), company.get("name", ""), watch.get("name", "")),
        told.get("summary") or told.get("error") or "",
        said.get("source", told.get("source", "")),
        said.get("url", ""),
    )
    return (delivery.id, str(delivery.payload["timestamp"]), str(kind), *map(str, words))


def _line(cells: tuple[str, ...]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerow([harmless(one_line(cell, 2_000)) for cell in cells])
    return out.getvalue().encode()
