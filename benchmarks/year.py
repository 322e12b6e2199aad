"""How long pages, the API and the daemon's own chores take after a year of news.

`python -m benchmarks.year [EVENTS]` fills two databases with invented events, one with EVENTS
(200,000 if not given) and one with a twentieth. It prints the seconds of CPU that each answer takes
on both, the second time it is asked. An answer that does not depend on how much is stored has a
ratio of 1, one that reads everything of 20.
"""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
from rich.progress import track

from benchmarks._invented import AT_ONCE, NOW, SOURCES, Year, event_id
from monitor import app, config, jobs, selfwatch, store
from monitor.context import Context
from monitor.resolve.parties import may_agree
from monitor.store import events, outbox
from monitor.web.app import build

EVENTS = 200_000
LESS = 20
TWO_YEARS = timedelta(days=800)

_CONFIG = """\
database: sqlite:///{folder}/{number}.db
watchlist: [{watches}]
sources: [{sources}]
channels: {{desk: {{type: console}}, hook: {{type: console}}}}
reading: {{tagger: "off"}}
"""
_SOURCE = "{{id: feed-{0}, type: feed, url: 'https://paper{0}.example/feed'}}"


def pages(year: Year) -> dict[str, str]:
    """What a reader may open, by a name for it."""
    most, seldom = year.companies[0], year.companies[-1]
    return {
        "events": "/events",
        "events of the most named": f"/events?watch={most.name}",
        "events of another watch": f"/events?watch={year.watches()[-1]}",
        "events of a source": "/events?source=feed-3",
        "events saying 科技": "/events?q=科技",
        "events saying what none says": "/events?q=zzzz",
        "one event": f"/events/{event_id(0)}",
        "review": "/review",
        "companies": "/companies",
        "companies, page 50": "/companies?page=50",
        "companies called 海帆": "/companies?q=海帆",
        "the most named company": f"/companies/{most.id}",
        "a company hardly named": f"/companies/{seldom.id}",
        "sources": "/sources",
        "deliveries": "/deliveries",
        "status": "/status",
        "API: events": "/api/events?limit=200",
        "API: deliveries": "/api/deliveries",
        "feed": "/feed.atom",
    }


async def seconds(ask: Callable[[], Awaitable[object]]) -> float:
    """Of CPU, the second time."""
    await ask()
    before = time.process_time()
    await ask()
    return time.process_time() - before


async def measured(year: Year, folder: Path) -> dict[str, float]:
    """Seconds by what was asked."""
    path = folder / f"{year.events}.yaml"
    watches = ", ".join(f"{{name: {name}}}" for name in year.watches())
    sources = ", ".join(map(_SOURCE.format, range(SOURCES)))
    text = _CONFIG.format(folder=folder, number=year.events, watches=watches, sources=sources)
    path.write_text(text, encoding="utf-8")
    async with AsyncExitStack() as stack:
        ctx = await stack.enter_async_context(app.build(config.load(path, {}), clock=lambda: NOW))
        site = httpx.ASGITransport(await build(ctx), client=("127.0.0.1", 40_000))
        client = await stack.enter_async_context(
            httpx.AsyncClient(transport=site, base_url="http://localhost:8080", timeout=600)
        )
        asked = {name: partial(client.get, path) for name, path in pages(year).items()}
        return {name: await seconds(ask) for name, ask in (asked | chores(year, ctx)).items()}


def chores(year: Year, ctx: Context) -> dict[str, Callable[[], Awaitable[object]]]:
    """What the daemon does by itself, again and again."""
    candidates = partial(
        events.candidates,
        types=["partnership"],
        companies=[year.companies[0].id],
        since=NOW - TWO_YEARS,
        fits=partial(may_agree, year.news()),
    )
    return {
        "look for silent sources": partial(selfwatch.watch_rates, ctx),
        "prune": partial(jobs.prune, ctx),
        "find due alerts": partial(ctx.threads.read, outbox.waiting, NOW, lease=timedelta(0)),
        "count today's alerts": partial(ctx.threads.read, outbox.singles, ["desk", "hook"], NOW),
        "has the most named news": partial(ctx.threads.write, candidates),
    }


def main(number: int = EVENTS) -> None:
    """Fill both, measure both, print the table."""
    with TemporaryDirectory() as name:
        found = []
        for size in (number // LESS, number):
            year = Year(size)
            with store.opened(f"sqlite:///{name}/{size}.db") as database:
                store.upgrade(database)
                total = -(-size // AT_ONCE)
                for _ in track(year.fill(database), f"{size:,} events", total=total):
                    pass
            found.append(asyncio.run(measured(year, Path(name))))
    few, many = found
    print(f"{'seconds of CPU':32}{number // LESS:>10,}{number:>10,}{'ratio':>8}")
    for name, took in many.items():
        print(f"{name:32}{few[name]:10.3f}{took:10.3f}{took / max(few[name], 1e-4):8.1f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
