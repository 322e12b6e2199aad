"""The whole way: a paper prints something, and the receiver hears of it once."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
import time_machine
from sqlalchemy import select
from standardwebhooks import Webhook

from monitor import app, config, jobs, store
from monitor.run import distributed
from monitor.run.local import look_and_tell
from monitor.store import browse
from monitor.store.tables import kept_text
from tests._servers.site import Asked, Reply, Site

START = datetime(2026, 3, 10, 2, 0, tzinfo=UTC)
ENGLISH = (
    "Qingdao Yuanhang Battery Technology Co., Ltd. was incorporated in recent days with 80 million "
    "yuan of registered capital. Its business scope covers battery manufacturing and battery "
    "sales. The company's largest shareholder is Beichen New Energy Co., Ltd., and Beichen Group "
    "owns 62.5% of the latter and is its controlling shareholder. "
)
CHINESE = (
    "近日，青岛远航电池科技有限公司成立，注册资本8000万元人民币，经营范围包括电池制造、电池销售。"
    "股权穿透显示，该公司大股东为北辰新能源有限公司，北辰集团持有后者62.5%的股权，为其控股股东。"
)
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo="
NOISE = "The harbour expects more ships this spring, said the port's office on Monday. " * 12


Pass = Callable[["config.Settings", "Clock"], Awaitable[None]]


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


class Hook:
    """A webhook receiver that says 200 and keeps what came."""

    def __init__(self, site: Site) -> None:
        self.bodies: list[dict[str, Any]] = []
        site.on("/hook", self._take)

    def _take(self, asked: Asked) -> Reply:
        # Its own clock judges the timestamp; ours is a day of the story.
        sent = datetime.fromtimestamp(int(asked.headers["webhook-timestamp"]), UTC)
        with time_machine.travel(sent):
            Webhook(SECRET).verify(asked.body, dict(asked.headers))
        self.bodies.append(json.loads(asked.body))
        return Reply(200)

    def told(self) -> list[tuple[str, str]]:
        return [(one["type"], one["data"].get("type", "")) for one in self.bodies]


def paper(*articles: tuple[str, str, str], published: datetime = START) -> Callable[[Asked], Reply]:
    def answer(_: Asked) -> Reply:
        items = "".join(
            f"<item><title>{title}</title><guid>{key}</guid>"
            f"<pubDate>{format_datetime(published)}</pubDate>"
            f"<description>{text}</description></item>"
            for key, title, text in articles
        )
        body = f"<rss version='2.0'><channel><title>Paper</title>{items}</channel></rss>"
        return Reply(200, body.encode())

    return answer


def settings(
    folder: Path, site: Site, *sources: str, database: str | None = None
) -> config.Settings:
    lines = "\n".join(
        f'  - {{id: {name}, type: feed, url: "{site.url}/{name}"}}' for name in sources
    )
    watched = f"""\
watchlist:
  - name: Beichen Group
    aliases: [北辰集团, Beichen]
    follow: group
    sectors: [home appliances]
sources:
{lines}
"""
    return configured(folder, site, watched, database=database)


def configured(
    folder: Path, site: Site, watched: str, *, database: str | None = None
) -> config.Settings:
    """A config.yaml with this watchlist and these sources on loopback, told to its receiver."""
    path = folder / "config.yaml"
    path.write_text(
        f"""\
database: {database or f"sqlite:///{folder}/monitor.db"}
{watched}
channels:
  hook: {{type: webhook, url: "{site.url}/hook", secret: {SECRET}}}
network: {{allow: [127.0.0.0/8], ports: [{site.port}], allow_http: true, host_pause: 0s}}
""",
        encoding="utf-8",
    )
    return config.load(path, {})


async def one_pass(wanted: config.Settings, clock: Clock) -> None:
    async with app.build(wanted, clock=clock) as ctx:
        await look_and_tell(ctx, every_source=True)


async def shared_pass(wanted: config.Settings, clock: Clock) -> None:
    """The same, by hints that the parts of two processes share."""
    async with (
        app.build(wanted, clock=clock) as one,
        app.build(wanted, clock=clock) as other,
        distributed.joined(one) as first,
        distributed.joined(other) as second,
    ):
        await jobs.make_all_due(one)
        await asyncio.gather(first.tick(), second.tick())
        await asyncio.gather(first.work(wait=False), second.work(wait=False))
        await asyncio.gather(first.tell(), second.tell())
        await asyncio.gather(first.work(wait=False), second.work(wait=False))


async def test_what_a_dead_process_had_begun_another_takes_up(
    tmp_path: Path, site: Site, empty_postgres: str
) -> None:
    """One of two dies while it looks: the other does what is left, and a fact is told once."""
    hook, clock = Hook(site), Clock()
    news = paper(("e1", "New battery firm in Qingdao", ENGLISH))
    site.on("/english", news).on("/chinese", news)
    wanted = settings(tmp_path, site, "english", "chinese", database=empty_postgres)
    wanted = wanted.model_copy(
        update={"history": wanted.history.model_copy(update={"backfill": timedelta(days=30)})}
    )
    async with app.build(wanted, clock=clock) as living:
        async with app.build(wanted, clock=clock) as dying:
            begun: list[str] = []
            await jobs.tick(dying, lambda one: begun.append(one.id))
            await jobs.bury(living)
            assert not await jobs.due(living)  # it lives: what it looks at is its own
        assert sorted(begun) == ["chinese", "english"]
        await jobs.bury(living)
        async with distributed.joined(living) as part:
            assert await part.tick() == 2
            await part.work(wait=False)
            await part.tell()
            await part.work(wait=False)
    assert [kind for _, kind in hook.told()].count("registration") == 1


@pytest.fixture(params=["sqlite", "postgresql"])
def mode(request: pytest.FixtureRequest) -> tuple[str | None, Pass]:
    """A database and how one pass over it is made."""
    if request.param == "sqlite":
        return None, one_pass
    return request.getfixturevalue("empty_postgres"), shared_pass


async def test_a_story_is_told_once_however_many_print_it(
    tmp_path: Path, site: Site, mode: tuple[str | None, Pass]
) -> None:
    database, look = mode
    hook, clock = Hook(site), Clock()
    old = ("n1", "Harbour busy", NOISE)
    site.on("/english", paper(old)).on("/chinese", paper(old))
    wanted = settings(tmp_path, site, "english", "chinese", database=database)
    await look(wanted, clock)
    assert hook.bodies == []

    site.on("/english", paper(old, ("e1", "New battery firm in Qingdao", ENGLISH)))
    site.on("/chinese", paper(old, ("c1", "远航电池成立", CHINESE)))
    for _ in range(3):
        clock.now += timedelta(minutes=20)
        await look(wanted, clock)

    registrations = [
        one["data"] for one in hook.bodies if one["data"].get("type") == "registration"
    ]
    assert len(registrations) == 1, hook.told()
    event = registrations[0]
    assert event["facts"]["registered_capital"]["value"] == "80000000"
    assert event["watch"]["relation"] == "possibly_controls"
    assert event["watch"]["path"][0]["share"]["low"] == "0.625"
    assert event["watch"]["new_field"]
    assert "80 million yuan of registered capital" in event["sources"][0]["quote"] or (
        "8000万元" in event["sources"][0]["quote"]
    )


async def test_a_failing_source_is_told_once_and_its_recovery_once(
    tmp_path: Path, site: Site
) -> None:
    hook, clock = Hook(site), Clock()
    quiet = paper(("n1", "Harbour busy", NOISE))
    for status in (200, 503, 503, 503, 503):
        site.on("/english", quiet) if status == 200 else site.on("/english", status=status)
    site.on("/english", quiet)
    wanted = settings(tmp_path, site, "english")
    for _ in range(7):
        await one_pass(wanted, clock)
        clock.now += timedelta(hours=3)
    assert [one["type"] for one in hook.bodies] == ["source.failing", "source.recovered"]


async def test_what_happened_long_ago_is_stored_and_not_told(tmp_path: Path, site: Site) -> None:
    hook, clock = Hook(site), Clock()
    wanted = settings(tmp_path, site, "paper")
    site.on("/paper", paper(("n1", "Harbour busy", NOISE)))
    await one_pass(wanted, clock)
    back = "Beichen Group bought Larkfield Motors plc in 2012."
    news = "Beichen Group bought Tern Batteries plc in August 2025."
    site.on("/paper", paper(("1", "Looking back", back), ("2", "Beichen buys", news)))
    for _ in range(2):
        clock.now += timedelta(minutes=20)
        await one_pass(wanted, clock)
    assert [one["data"]["date"]["from"] for one in hook.bodies] == ["2025-08-01"]


async def test_what_is_certain_enough_to_be_told_is_stored(tmp_path: Path, site: Site) -> None:
    site.on("/paper", paper(("e1", "New battery firm in Qingdao", ENGLISH)))
    wanted = settings(tmp_path, site, "paper")
    lowered = wanted.reading.model_copy(update={"alert": 0.5, "review": 0.99})
    await one_pass(wanted.model_copy(update={"reading": lowered}), Clock())
    with store.opened(wanted.database) as opened, opened.read() as session:
        assert browse.count(session, browse.Wanted()) == 1


async def test_of_a_page_behind_a_wall_its_title_is_told(tmp_path: Path, site: Site) -> None:
    hook, clock = Hook(site), Clock()
    wanted = settings(tmp_path, site, "paper")
    site.on("/paper", paper(("n1", "Harbour busy", NOISE)))
    await one_pass(wanted, clock)
    title = "Beichen Group buys Tern Batteries plc for $40 million"
    linked = f"<link>{site.url}/story</link><pubDate>{format_datetime(START)}</pubDate>"
    items = f"<item><title>{title}</title><guid>e1</guid>{linked}</item>"
    site.on("/paper", body=f"<rss version='2.0'><channel>{items}</channel></rss>")
    site.on("/story", body="<title>Sign in</title><p>Please log in to continue.</p>")
    for _ in range(3):
        clock.now += timedelta(minutes=20)
        await one_pass(wanted, clock)
    assert hook.told() == [("event.created", "acquisition")]


async def test_the_page_of_a_text_that_tells_something_is_kept(tmp_path: Path, site: Site) -> None:
    page = f"<html><body><h1>New firm</h1><article><p>{ENGLISH}</p></article></body></html>"
    linked = f"<link>{site.url}/story</link><pubDate>{format_datetime(START)}</pubDate>"
    items = f"<item><title>New firm</title><guid>e1</guid>{linked}</item>"
    site.on("/paper", body=f"<rss version='2.0'><channel>{items}</channel></rss>")
    site.on("/story", body=page, headers={"Content-Type": "text/html"})
    wanted = settings(tmp_path, site, "paper")
    history = wanted.history.model_copy(update={"backfill": timedelta(days=1)})
    await one_pass(wanted.model_copy(update={"history": history}), Clock())
    with store.opened(wanted.database) as opened, opened.read() as session:
        ((kept,),) = session.execute(select(kept_text.c.page))
    assert kept == page
