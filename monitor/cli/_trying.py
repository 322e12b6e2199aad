"""`monitor source try`: one look at a source now, shown and not stored."""

import asyncio
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import typer

from monitor import adapters, app, config, events
from monitor.adapters import Found
from monitor.cli._found import answer_json
from monitor.cli._printing import print_json, visible
from monitor.config import NetworkSettings
from monitor.errors import MonitorError
from monitor.fetch import Fetcher
from monitor.model import Article, Finding, Json, Look, Record, Request, Source, Watch
from monitor.net.client import Network
from monitor.plural import counted
from monitor.run.check import NOTHING_TO_ASK

REQUESTS = 10  # of a list of a thousand companies the first few are enough
ARTICLES = 3
_SHOWN = 10  # articles
GUESSES = ("feed", "sitemap", "registry_page", "page")  # strictest first


@dataclass(slots=True)
class Trial:
    """The result."""

    source: Source
    asked: list[str] = field(default_factory=list)
    found: list[Found] = field(default_factory=list)
    events: list[Finding] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    left: int = 0  # requests that a look would make beyond these


def main(what: str, *, kind: str | None, path: Path, form: str) -> int:
    """Show what the source of an id, or the page at a URL, gives now. Returns the exit status."""
    is_url = urlsplit(what).scheme in ("http", "https")
    settings = None if is_url and not path.exists() else config.load(path, os.environ)
    network = settings.network if settings else NetworkSettings()
    watches = settings.watches() if settings else ()
    known = app.plan_of(settings).sources if settings else {}
    choice = _choices(what, kind, known, is_url=is_url)
    trial = asyncio.run(_first_that_works(choice, watches, network))
    _show_json(trial) if form == "json" else _show(trial)
    return 1 if trial.problems and not trial.found else 0


def _choices(
    what: str, kind: str | None, known: Mapping[str, Source], *, is_url: bool
) -> list[Source]:
    """The sources to try; the first that gives something counts. Raises typer.BadParameter."""
    if what in known:
        return [known[what]]
    if not is_url:
        names = ", ".join(known) or "none"
        raise typer.BadParameter(f"{what!r} is neither a URL nor a configured source ({names})")
    if kind is not None and adapters.find(kind) is None:
        raise typer.BadParameter(f"no type {kind!r}; there are {', '.join(adapters.names())}")
    kinds = (kind,) if kind else GUESSES
    return [Source("trial", one, what, timedelta(hours=1)) for one in kinds]


async def _first_that_works(
    choice: list[Source], watches: tuple[Watch, ...], settings: NetworkSettings
) -> Trial:
    async with Network(settings) as network:
        fetcher = Fetcher(network, settings, lambda: datetime.now(UTC))
        trials = []
        for source in choice:
            trial = Trial(source)
            await _look(trial, watches, fetcher)
            if trial.found:
                return trial
            trials.append(trial)
    return trials[-1]


async def _look(trial: Trial, watches: tuple[Watch, ...], fetcher: Fetcher) -> None:
    """The first requests of a look, those they lead to, and a few articles."""
    adapter = adapters.of(trial.source)
    waiting = list(adapter.start(trial.source, Look(watches, datetime.now(UTC))))
    if not waiting:
        trial.problems.append(NOTHING_TO_ASK)
    asked: set[str] = set()
    articles = ARTICLES
    while waiting and len(trial.asked) < REQUESTS + ARTICLES:
        request = waiting.pop(0)
        if request.address in asked:
            continue
        asked.add(request.address)
        found = await _ask(trial, request, fetcher)
        for one in found:
            if isinstance(one, Request) and one.purpose == "list":
                waiting.append(one)
            elif isinstance(one, Request) and articles:
                articles -= 1
                waiting.append(one)
    trial.left = len(waiting)


async def _ask(trial: Trial, request: Request, fetcher: Fetcher) -> list[Found]:
    trial.asked.append(request.url)
    found: list[Found] = []
    try:
        looked = await fetcher.look(trial.source, request, None)
        if looked.page:
            found.extend(adapters.of(trial.source).parse(looked.page, trial.source))
    except MonitorError as error:
        trial.problems.append(str(error))
    for one in found:
        if isinstance(one, Article):
            trial.events += events.read(one.text, title=one.title, published=one.published).findings
        elif isinstance(one, Record):
            trial.events += one.events
    _note(trial, request, found)
    return found


def _note(trial: Trial, request: Request, found: list[Found]) -> None:
    """An article that was read replaces its entry."""
    if request in trial.found and any(isinstance(one, Article) for one in found):
        at = trial.found.index(request)
        trial.found[at : at + 1] = found
    else:
        trial.found += found


# --- for people and programs ----------------------------------------------------------------------


def _show_json(trial: Trial) -> None:
    line = answer_json(trial.source.url, trial.found, trial.events, trial.problems)
    told: dict[str, Json] = {"source": trial.source.id, "type": trial.source.type} | line
    told["asked"] = trial.asked
    print_json(told)


def _show(trial: Trial) -> None:
    for line in _lines(trial):
        sys.stdout.write(f"{visible(line)}\n")


def _lines(trial: Trial) -> Iterator[str]:
    line = answer_json("", trial.found, trial.events, ())
    more = f", {trial.left} more would be asked" if trial.left else ""
    requests = counted(len(trial.asked), "request")
    yield f"{trial.source.id}: read as {trial.source.type}; {requests}{more}"
    for problem in trial.problems:
        yield f"  problem: {problem}"
    for record in line["records"]:
        yield f"  record {record['id']}: {record['company']['name'] or '(no name)'}"
        yield from (f"    {kind}: {number}" for kind, number in record["company"]["ids"].items())
        yield from (f"    {name}: {_words(value)}" for name, value in record["facts"].items())
    articles = line["articles"]
    if articles:
        some = "; the first:" if len(articles) > _SHOWN else ":"
        yield f"  {counted(len(articles), 'article')}{some}"
    for article in articles[:_SHOWN]:
        yield f"    {article['published'] or 'undated':20} {article['title'] or article['url']}"
    for finding, event in zip(trial.events, line["events"], strict=True):
        parties = ", ".join(f"{one['role']} {one['name']}" for one in event["parties"])
        kind = "fact" if finding.background else "event"
        yield f"  {kind} {event['type']} ({event['modality']}): {parties}"
        yield from (f"    {name}: {_words(value)}" for name, value in event["facts"].items())
    if not (line["records"] or articles or trial.problems):
        yield "  nothing was found"


def _words(value: Json) -> str:
    """A fact on one line: sums, shares, people, texts."""
    if isinstance(value, list):
        return "; ".join(map(_words, value))
    if not isinstance(value, dict):
        text = str(value)
        return text if len(text) <= 200 else f"{text[:200]}…"
    if "name" in value:
        parts = [f"{key} {_words(part)}" for key, part in value.items() if key != "name"]
        return f"{value['name']} ({', '.join(parts)})" if parts else str(value["name"])
    if "value" in value:
        return f"{value['value']} {value.get('currency', '')}".strip()
    return ", ".join(f"{key} {_words(part)}" for key, part in value.items())
