"""The second reader on the whole way: asked once, within its budget, and never needed."""

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from monitor import app, config, pipeline
from monitor.context import Context
from monitor.model import Event
from monitor.run.local import look_and_tell
from monitor.store import Session, browse, rereading, texts
from tests._servers.site import Asked, Reply, Site

NOW = datetime(2026, 3, 10, 2, 0, tzinfo=UTC)
CHAT = "/v1/chat/completions"
TEXT = (
    "Beichen Group is understood to be the winning bidder in the sale process for {}, "
    "with an acquisition price of $120 million."
)


def feed(*names: str) -> bytes:
    items = "".join(
        f"<item><title>Sale</title><guid>{name}</guid><pubDate>{format_datetime(NOW)}</pubDate>"
        f"<description>{TEXT.format(name)}</description></item>"
        for name in names
    )
    return f"<rss version='2.0'><channel><title>P</title>{items}</channel></rss>".encode()


def model(asked: Asked) -> Reply:
    """A model that does as it is told, but for a seller that it makes up."""
    passage = json.loads(asked.body)["messages"][1]["content"]
    target = passage.split("sale process for ")[1].split(",")[0]
    slots = {"acquirer": "Beichen Group", "target": target, "seller": "Hairier Holdings"}
    event = {
        "type": "acquisition",
        "modality": "rumoured",
        "evidence": f"the winning bidder in the sale process for {target}",
        "slots": [{"role": role, "quote": quote} for role, quote in slots.items()],
    }
    content = json.dumps({"events": [event]})
    return Reply(200, json.dumps({"choices": [{"message": {"content": content}}]}).encode())


def settings(folder: Path, site: Site, *, second: str = "") -> config.Settings:
    path = folder / "config.yaml"
    path.write_text(f"""\
database: sqlite:///{folder}/m.db
watchlist: [{{name: Beichen Group}}]
sources: [{{id: paper, type: feed, url: "{site.url}/rss"}}]
second_reader: {{url: "{site.url}/v1", model: small, key: s3cr3t{second}}}
network: {{allow: [127.0.0.0/8], ports: [{site.port}], allow_http: true, host_pause: 0s}}
""")
    return config.load(path, {})


async def found(wanted: config.Settings, *, passes: int = 1, now: datetime = NOW) -> list[Event]:
    async with app.build(wanted, clock=lambda: now) as ctx:
        for _ in range(passes):
            await look_and_tell(ctx, every_source=True)
        return await ctx.threads.read(browse.page, browse.Wanted(), limit=9)


def asked(site: Site) -> int:
    return site.paths().count(CHAT)


async def test_what_the_rules_did_not_finish_is_asked_and_waits_for_review(
    tmp_path: Path, site: Site
) -> None:
    site.on("/rss", body=feed("Lanshan Robotics")).on(CHAT, model)
    (event,) = await found(settings(tmp_path, site), passes=2)
    assert {p.role: p.name for p in event.parties} == {
        "acquirer": "Beichen Group",
        "target": "Lanshan Robotics",
    }
    assert event.confidence <= 0.75
    assert asked(site) == 1


async def test_nothing_is_asked_twice_in_any_paper(tmp_path: Path, site: Site) -> None:
    papers = [feed("Lanshan Robotics"), feed("Lanshan Robotics").replace(b"<guid>", b"<guid>2")]
    site.on("/rss", lambda _: Reply(200, papers.pop(0))).on(CHAT, model)
    wanted = settings(tmp_path, site)
    await found(wanted)
    await found(wanted, now=NOW + timedelta(hours=1))
    assert papers == []
    assert asked(site) == 1


async def test_reading_again_keeps_what_it_said_and_asks_nothing(
    tmp_path: Path, site: Site
) -> None:
    site.on("/rss", body=feed("Lanshan Robotics")).on(CHAT, model)
    wanted = settings(tmp_path, site)
    await found(wanted)
    async with app.build(wanted, clock=lambda: NOW) as ctx:
        assert await ctx.threads.write(read_all_again, ctx) == []
        (event,) = await ctx.threads.read(browse.page, browse.Wanted(), limit=9)
    assert event.state == "rumoured"
    assert asked(site) == 1


def read_all_again(session: Session, ctx: Context) -> list[pipeline.Difference]:
    again = pipeline.reader(session, ctx.plan, ctx.watched)
    (id_,) = rereading.texts_since(session, NOW - timedelta(days=1))
    kept = texts.get(session, id_)
    assert kept is not None
    return pipeline.reread(session, kept, again, ctx.plan, ctx.watched, NOW, tell=False)


async def test_the_budget_of_a_day_ends_the_questions(tmp_path: Path, site: Site) -> None:
    site.on("/rss", body=feed("A Robotics", "B Robotics", "C Robotics")).on(CHAT, model)
    events = await found(settings(tmp_path, site, second=", budget: 2"))
    assert (len(events), asked(site)) == (2, 2)


@pytest.mark.parametrize("reply", [Reply(503), Reply(200, b"{"), Reply(fault="hang")])
async def test_the_rules_stand_when_it_fails(tmp_path: Path, site: Site, reply: Reply) -> None:
    plain = "Beichen Group has acquired Lanshan Robotics Co., Ltd. for $5 million."
    body = feed("A Robotics").replace(b"</description>", f" {plain}</description>".encode())
    site.on("/rss", body=body).on(CHAT, lambda _: reply)
    (event,) = await found(settings(tmp_path, site, second=", timeout: 1s"))
    assert event.facts["amount"]["value"] == "5000000"
    assert asked(site) == 1


def test_it_is_off_unless_it_is_configured(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text("watchlist: [{name: Beichen Group}]\n")
    assert config.load(path, {}).second_reader is None
