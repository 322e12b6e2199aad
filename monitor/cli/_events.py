"""What was found, as a table for people, or as JSON lines or CSV for programs."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import typer

from monitor import config
from monitor.cli import _csv
from monitor.cli._looking import looking
from monitor.cli._nearest import nobody
from monitor.cli._printing import print_json
from monitor.cli._tables import moment, show_table
from monitor.config import EVENT_TYPES, Settings
from monitor.deliver import payload
from monitor.model import Event, Json, News
from monitor.resolve.names import keys
from monitor.store import Session, browse, companies, concerns
from monitor.store.values import Concern

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Asked:
    """The options of `monitor events`."""

    since: str | None = None
    until: str | None = None
    company: str | None = None
    types: tuple[str, ...] = ()
    watch: str | None = None
    text: str = ""
    limit: int | None = None


def show(path: Path, asked: Asked, form: str) -> None:
    _check_types(asked.types)
    settings = config.load(path, os.environ)
    with looking(settings) as session:
        wanted = browse.Wanted(
            since=moment(asked.since) if asked.since else None,
            until=moment(asked.until) if asked.until else None,
            companies=_companies(session, asked.company) if asked.company else None,
            types=asked.types or None,
            watch=_watch(settings, asked.watch) if asked.watch else None,
            text=asked.text,
        )
        WRITERS[form](_told(session, wanted, settings, asked.limit))


def _check_types(types: Sequence[str]) -> None:
    unknown = [one for one in types if one not in EVENT_TYPES]
    if unknown:
        known = ", ".join(EVENT_TYPES)
        raise typer.BadParameter(f"--type {unknown[0]!r} is not a type of event; known are {known}")


def _watch(settings: Settings, name: str) -> str:
    names = [watch.name for watch in settings.watches()]
    if name not in names:
        raise typer.BadParameter(nobody(name, names, "on the watchlist"))
    return name


def _companies(session: Session, name: str) -> tuple[str, ...]:
    """The ids of every company meant. Raises typer.BadParameter if there is none."""
    if found := companies.meant(session, name):
        return found
    near = companies.names_like(session, keys(name).exact)
    raise typer.BadParameter(nobody(name, near, "stored"))


def _told(
    session: Session, wanted: browse.Wanted, settings: Settings, limit: int | None
) -> Iterator[Json]:
    """The events, newest first, read in batches: there may be any number of them."""
    after, left = None, limit if limit is not None else sys.maxsize
    while left > 0:
        size = min(AT_ONCE, left)
        found = browse.page(session, wanted, limit=size, after=after)
        whom = concerns.of(session, [one.id for one in found])
        for one in found[:size]:
            yield _body(one, whom.get(one.id), settings)
        if len(found) <= size:
            return
        last = found[size - 1]
        after, left = browse.Place(last.updated, last.id), left - size


def _body(event: Event, concern: Concern | None, settings: Settings) -> Json:
    hits, severity = (concern.hits, concern.severity) if concern else ((), "low")
    news = News("event.created", event, hits, severity)
    told = payload.data(news, settings.web.base, settings.language)
    return {**told, "confidence": event.confidence}


def _as_table(found: Iterator[Json]) -> None:
    rows = [
        (one["updated"][:16].replace("T", " "), one["type"], one["state"], one["severity"],
         one["summary"], one["id"])
        for one in found
    ]  # fmt: skip
    show_table("events", ("when (UTC)", "type", "state", "severity", "what", "id"), rows)


def _as_json(found: Iterator[Json]) -> None:
    for one in found:
        print_json(one)


_COLUMNS: dict[str, Callable[[Json], object]] = {
    "id": lambda one: one["id"],
    "updated": lambda one: one["updated"],
    "type": lambda one: one["type"],
    "modality": lambda one: one["modality"],
    "state": lambda one: one["state"],
    "company": lambda one: one["company"]["name"],
    "summary": lambda one: one["summary"],
    "severity": lambda one: one["severity"],
    "watch": lambda one: one["watch"]["name"] if one["watch"] else "",
    "relation": lambda one: one["watch"]["relation"] if one["watch"] else "",
    "from": lambda one: (one["date"] or {}).get("from", ""),
    "to": lambda one: (one["date"] or {}).get("to", ""),
    "first_seen": lambda one: one["first_seen"],
    "confidence": lambda one: one["confidence"],
    "sources": lambda one: len(one["sources"]),
    "url": lambda one: one["sources"][0]["url"] if one["sources"] else "",
}


def _as_csv(found: Iterator[Json]) -> None:
    rows = ([read(one) for read in _COLUMNS.values()] for one in found)
    _csv.write(sys.stdout, chain([list(_COLUMNS)], rows))


WRITERS = {"table": _as_table, "json": _as_json, "csv": _as_csv}
