"""The part of `monitor source` that needs adapters and parsers."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import typer

from monitor import adapters, app, config, events
from monitor.adapters import Found
from monitor.cli._found import answer_json
from monitor.cli._printing import print_json
from monitor.errors import ParseError
from monitor.fetch.look import page_of
from monitor.model import Finding, Record, Request, Source
from monitor.net.client import Answer


@dataclass(frozen=True, slots=True)
class Saved:
    """What an adapter read in one file."""

    found: tuple[Found, ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def records(self) -> tuple[Record, ...]:
        return tuple(one for one in self.found if isinstance(one, Record))


def parse(
    kind: str, files: Sequence[Path], *, before: Path | None, url: str, config: Path | None
) -> None:
    """Print one line for each file. Raises typer.BadParameter, ConfigError."""
    source = _source(kind, config)
    earlier = read_file(before, source, url) if before else None
    for path in files:
        saved = read_file(path, source, url)
        told = [event for record in saved.records for event in record.events]
        problems = saved.problems
        if earlier is not None:
            told += differences(earlier.records, saved.records)
            problems += tuple(f"{before}: {problem}" for problem in earlier.problems)
        line = answer_json(str(path), saved.found, told, problems)
        print_json(line)


def _source(kind: str, path: Path | None) -> Source:
    configured = app.plan_of(config.load(path, os.environ)).sources if path else {}
    if kind in configured:
        return configured[kind]
    if adapters.find(kind) is None:
        known = ", ".join(adapters.names())
        raise typer.BadParameter(f"there is no type {kind!r}; there are {known}")
    return Source("saved", kind, adapters.address(kind), timedelta(hours=1))


def read_file(path: Path, source: Source, url: str) -> Saved:
    """A saved answer, decoded like one from the network. Raises typer.BadParameter."""
    try:
        body = path.read_bytes()
    except OSError as error:
        raise typer.BadParameter(f"{path}: {error.strerror}") from None
    answer = Answer(url, 200, {}, body)
    page = page_of(answer, Request(url), datetime.now(UTC))
    found: list[Found] = []
    try:
        # One by one: what was read before a problem is shown with it.
        found.extend(adapters.of(source).parse(page, source))
    except ParseError as error:
        return Saved(tuple(found), (str(error),))
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        # A bug in the adapter must not affect the other files.
        return Saved(tuple(found), (f"not read: {type(error).__name__}: {error}",))
    return Saved(tuple(found))


def differences(before: Sequence[Record], after: Sequence[Record]) -> list[Finding]:
    """What changed between two answers, for the companies in both."""
    known = {one.key: one for one in before}
    return [
        finding
        for record in after
        if record.key in known
        for finding in events.changed(known[record.key], record)
    ]
