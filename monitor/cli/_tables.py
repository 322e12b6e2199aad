"""What the store holds, as tables for people."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from monitor import config, store
from monitor.cli._looking import looking
from monitor.cli._printing import visible
from monitor.config import Settings
from monitor.deliver import words
from monitor.model import Json
from monitor.pipeline import time_left
from monitor.store import feedback, outbox, queries
from monitor.store import sources as stored_sources
from monitor.store.values import Alert, ChannelHealth, SourceHealth

_LISTED = 100  # alerts
_ANY_WIDTH = 100_000
AGES = {"m": 60, "h": 3600, "d": 86400, "w": 604800}


@contextmanager
def opened_store(path: Path) -> Iterator[tuple[Settings, store.Store]]:
    settings = config.load(path, os.environ)
    with store.opened(settings.database) as opened:
        store.upgrade(opened)
        yield settings, opened


def moment(text: str) -> datetime:
    """`2022-11-30` or an age such as `7d` -> a time. Raises typer.BadParameter."""
    try:
        if text[:-1].isdigit() and text[-1] in AGES:
            return datetime.now(UTC) - timedelta(seconds=int(text[:-1]) * AGES[text[-1]])
        found = datetime.fromisoformat(text)
    except (ValueError, OverflowError):
        raise typer.BadParameter(
            f"{text!r} is neither a date such as 2022-11-30 nor an age such as 7d"
        ) from None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def show_table(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    if not rows:
        typer.echo(f"no {title}", err=True)
        return
    table = Table(*heads, box=None, pad_edge=False, header_style="bold")
    for row in rows:
        table.add_row(*(Text(visible(cell)) for cell in row))  # a str could contain markup
    # In a file or pipe a row is one line, whole: it is searched and cut by programs.
    Console(width=None if sys.stdout.isatty() else _ANY_WIDTH, soft_wrap=True).print(table)


# --- alerts ---------------------------------------------------------------------------------------


def alerts(path: Path, states: Sequence[str] | None) -> None:
    settings = config.load(path, os.environ)
    with looking(settings) as session:
        found = queries.alerts(session, states=states, limit=_LISTED)
        counts = queries.alert_counts(session)
        channels = {one.name: one for one in queries.channels(session)}
    rows = [
        (
            one.id,
            one.state,
            _clock(one.updated),
            _next_try(one, channels.get(one.channel)),
            one.channel,
            one.kind,
            words.headline(one.payload, settings.language),
            one.last_error or _kept_by(one, channels.get(one.channel)),
        )
        for one in found
    ]
    heads = ("id", "state", "since (UTC)", "next try (UTC)", "channel", "kind", "what", "error")
    show_table("alerts", heads, rows)
    older = sum(counts[one] for one in counts if not states or one in states) - len(rows)
    if older:
        typer.echo(f"monitor: {older} older ones are on the dashboard, under Deliveries", err=True)


def _next_try(one: Alert, channel: ChannelHealth | None) -> str:
    """When the daemon tries next: a failing channel pauses, and one that is gone gets nothing."""
    if one.state not in _WAITING or (channel and channel.gone):
        return ""
    return _clock(max(one.due, channel.probe_after or one.due) if channel else one.due)


def _kept_by(one: Alert, channel: ChannelHealth | None) -> str:
    """Why an alert waits that was never tried: its channel takes nothing."""
    if one.state not in _WAITING or channel is None or not (channel.gone or channel.failures):
        return ""
    return channel.last_error or ""


def retry(path: Path, alert: str) -> None:
    """Raises typer.BadParameter, which says what became of an alert that has not failed."""
    with opened_store(path) as (_, opened), opened.write() as session:
        if outbox.retry(session, alert, datetime.now(UTC)):
            typer.echo(f"{alert}: waits again; the daemon sends it next", err=True)
            return
        known = queries.alert(session, alert)
    if known is None:
        raise typer.BadParameter(f"there is no alert {alert}; see: monitor alerts --failed")
    when = known.due if known.state in _WAITING else known.updated
    says = _NOT_FAILED[known.state].format(_clock(when))
    raise typer.BadParameter(f"{alert} has not failed: {says}")


_WAITING = ("pending", "held")
_NOT_FAILED = {
    "pending": "it is tried again by itself at {} UTC",
    "held": "it is held back until {} UTC",
    "merged": "it became part of a digest at {} UTC",
    "done": "it was delivered at {} UTC",
    "cancelled": "it was cancelled at {} UTC",
}


def subscribe(path: Path, receiver: str) -> bool:
    with opened_store(path) as (_, opened), opened.write() as session:
        return feedback.subscribe(session, receiver)


# --- sources --------------------------------------------------------------------------------------


def sources(path: Path, *, failing: bool) -> None:
    now = datetime.now(UTC)
    with looking(config.load(path, os.environ)) as session:
        found = stored_sources.health(session, now)
    rows = [
        (
            one.id,
            one.type,
            _health(one),
            _clock(one.last_ok),
            _clock(one.next_check),
            (one.last_error or "") if one.in_trouble else _progress(one.progress, now),
        )
        for one in found
        if one.in_trouble or not failing
    ]
    heads = ("id", "type", "health", "last fine (UTC)", "next look (UTC)", "error")
    show_table("sources", heads, rows)


def _health(one: SourceHealth) -> str:
    if not one.checked:
        return "not looked at yet"
    return "last look failed" if one.health == "ok" and one.failures else one.health


def _progress(progress: Json, now: datetime) -> str:
    """How far a long look is, and how long it will take."""
    if not progress:
        return ""
    left = time_left(progress, now)
    rest = f", about {left.total_seconds() / 60:.0f} min left" if left else ""
    return f"{progress['done']} of {progress['total']} asked{rest}"


def _clock(when: datetime | None) -> str:
    return f"{when:%Y-%m-%d %H:%M}" if when else "never"
