"""The watcher is watched: silent sources, the heartbeat and the report of each week."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from monitor import app, config, jobs, selfwatch
from monitor.context import Context
from monitor.deliver.render import render
from monitor.store import Session, feedback, queries, sources
from monitor.store.values import Alert, Arrivals, Feedback
from tests._servers.site import Site
from tests.cases import each
from tests.web.story import tell

NOW = datetime(2026, 3, 10, 2, 0, tzinfo=UTC)  # a Tuesday, 10:00 in Shanghai
DAY = timedelta(days=1)


@dataclass
class Clock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


CHANNELS = "channels: {desk: {type: console}, spare: {type: console}}"


@asynccontextmanager
async def program(folder: Path, clock: Clock, more: str = "") -> AsyncIterator[Context]:
    path = folder / "config.yaml"
    path.write_text(
        f"""\
database: sqlite:///{folder}/m.db
watchlist: [{{name: Beichen Group, follow: group}}]
sources: [{{id: courier, type: feed, url: "https://courier.test/rss"}}]
{CHANNELS if "channels:" not in more else ""}
{"" if "routes:" in more else "routes: [{to: [desk]}]"}
{more}"""
    )
    async with app.build(config.load(path, {}), clock=clock) as ctx:
        yield ctx


async def owed(ctx: Context, kind: str) -> list[Alert]:
    found = await ctx.threads.read(queries.alerts)
    return [one for one in found if one.kind == kind]


# --- silence -------------------------------------------------------------------------------------


@each(
    ("number", "learnt", "quiet", "silent"),
    [
        (100, 20, 4, True),
        (100, 20, 2, False),  # a long weekend
        (20, 20, 5, False),  # one a day: five days can be chance
        (20, 20, 8, True),
        (9, 1, 20, False),  # too few to know
    ],
)
def test_silence_is_measured_by_the_usual_rate(
    number: int,
    learnt: int,
    quiet: int,
    silent: bool,  # noqa: FBT001 - a column of the table
) -> None:
    last = NOW - quiet * DAY
    one = Arrivals("courier", last - learnt * DAY, number, last)
    assert selfwatch.is_silent(one, NOW) is silent


def came(session: Session, at: datetime, number: int) -> None:
    known = sources.known(session, "courier")
    seen = {f"{at.isoformat()}-{n}": "read" for n in range(number)}
    sources.remember(session, "courier", known.version, seen=seen, validators={}, now=at)  # type: ignore[arg-type]


def answered(session: Session, at: datetime) -> None:
    sources.make_due(session, at)
    sources.claim(session, at, lease=DAY, limit=1, owner="me")
    sources.finish(session, "courier", "me", at, ok=True, now=at)


async def test_a_source_gone_silent_is_told_once_and_once_when_it_speaks(tmp_path: Path) -> None:
    clock = Clock()
    async with program(tmp_path, clock) as ctx:
        await ctx.threads.write(came, NOW - 20 * DAY, 50)  # the first look, a baseline
        for n in range(1, 15):
            await ctx.threads.write(came, NOW - (20 - n) * DAY, 5)
        await ctx.threads.write(answered, NOW - 6 * DAY)  # and then the program was off
        await selfwatch.watch_rates(ctx)
        assert await owed(ctx, "source.failing") == []
        await ctx.threads.write(answered, NOW)
        for _ in range(2):
            await selfwatch.watch_rates(ctx)
        (told,) = await owed(ctx, "source.failing")
        assert "nothing new for 6 days; usually 5.0 a day" in told.payload["data"]["error"]
        assert await shown(ctx) == (("degraded", "silent"), 1, ["courier"])
        clock.now += DAY
        await ctx.threads.write(came, clock.now, 1)
        for _ in range(2):
            await selfwatch.watch_rates(ctx)
        assert len(await owed(ctx, "source.recovered")) == 1
        assert len(await owed(ctx, "source.failing")) == 1
        assert await shown(ctx) == (("ok", None), 0, [])


async def shown(ctx: Context) -> tuple[tuple[str, str | None], int, list[str]]:
    """The health of the source, the number that fail, and what /healthz names."""
    (one,) = await ctx.threads.read(sources.health, ctx.clock())
    overview = await ctx.threads.read(queries.overview, ctx.clock())
    strip = await ctx.threads.read(queries.strip, 0.8)
    assert strip.failing == overview.failing
    await jobs.watch_sources(ctx)
    return (one.health, one.error_kind), overview.failing, ctx.health.degraded


# --- heartbeat -----------------------------------------------------------------------------------


async def test_the_heartbeat_beats_after_each_cycle_and_only_then(
    tmp_path: Path, site: Site
) -> None:
    clock = Clock()
    site.on("/ping", status=204).on("/ping", status=500)
    more = f"""\
heartbeat: "{site.url}/ping"
network: {{allow: [127.0.0.0/8], ports: [443, {site.port}], allow_http: true}}
"""
    async with program(tmp_path, clock, more) as ctx:
        heart = selfwatch.Heart(ctx)
        await heart.beat()
        assert site.asked == []
        for beats in (1, 2):
            ctx.health.cycle(clock.now)
            await heart.beat()
            await heart.beat()
            assert len(site.asked) == beats
            clock.now += timedelta(minutes=1)
        ctx.health.cycle(clock.now)
        clock.now += timedelta(hours=1)
        await heart.beat()  # the last cycle was long ago: something hangs
        assert len(site.asked) == 2


# --- report --------------------------------------------------------------------------------------


async def test_a_report_comes_each_week_also_when_nothing_happened(tmp_path: Path) -> None:
    clock = Clock()
    async with program(tmp_path, clock, "report: {to: [spare]}\n") as ctx:
        for days in (0, 1, 5, 6, 6, 7, 12, 13):  # Mondays at 08:00 are day 6 and day 13
            clock.now = NOW + days * DAY
            await selfwatch.report(ctx)
        reports = await owed(ctx, "report")
        assert sorted(one.payload["data"]["to"][:10] for one in reports) == [
            "2026-03-16",
            "2026-03-23",
        ]
        shown = render(reports[0].payload, "zh")
        assert "0条事件" in shown.subject
        assert "无" in shown.text
        assert "<table" not in shown.html


async def test_a_report_counts_what_was_told_and_said(tmp_path: Path) -> None:
    async with program(tmp_path, Clock()) as ctx:
        await ctx.threads.write(tell, NOW)
        said = [
            Feedback("evt_registration", f"desk/{who}", verdict, NOW)
            for who, verdict in (("a", "useful"), ("b", "wrong_firm"))
        ]
        for one in said:
            await ctx.threads.write(feedback.give, one)
        told = await ctx.threads.read(selfwatch.gathered, ctx.plan, NOW - DAY, NOW)
        assert told["events"]["registration"] >= 1
        assert {one["by"] for one in told["feedback"]} == {"rule", "source", "alias"}
        assert {one["precision"] for one in told["feedback"]} == {0.5}
        body = {"type": "report", "timestamp": "", "data": told}
        shown = render(body, "en")
        assert "1 useful, 0 not, 1 about another firm" in shown.text
        assert "width:50%" in shown.html
