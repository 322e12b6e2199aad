"""What programs get: the JSON API, the feed, the stream of events."""

import io
import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import feedparser
import httpx
import pytest

from monitor import web
from monitor.model import Event
from monitor.store import Session, events
from monitor.web import stream
from tests.web.conftest import Dashboard, Opened
from tests.web.serving import served
from tests.web.story import grow


async def got(dashboard: Dashboard, path: str) -> dict[str, Any]:
    answer = await dashboard.client.get(f"/api/{path}", headers={"accept": "*/*"})
    assert answer.status_code == 200, (path, answer.text)
    found: dict[str, Any] = answer.json()
    return found


async def test_the_api_lists_events_page_by_page(dashboard: Dashboard) -> None:
    first = await got(dashboard, "events?limit=2&all=1")
    assert first["total"] == 4
    second = await got(dashboard, f"events?limit=2&all=1&after={quoted(first['after'])}")
    assert "after" not in second
    found = [one["id"] for page in (first, second) for one in page["events"]]
    assert found == ["evt_registration", "evt_denial", "evt_foreign", "evt_unsure"]
    event = first["events"][0]
    assert event["state"] == "confirmed"
    assert event["severity"] == "high"
    assert event["watch"]["relation"] == "possibly_controls"
    assert event["facts"]["registered_capital"]["value"] == "90000000"
    assert event["confidence"] == 0.95


def quoted(after: object) -> str:
    return str(httpx.QueryParams({"a": str(after)}))[2:]


async def test_the_api_tells_all_of_one_thing(dashboard: Dashboard) -> None:
    event = await got(dashboard, "events/evt_registration")
    assert [one["version"] for one in event["versions"]] == [1, 2]
    assert event["evidence"][0]["quotes"][0]["quote"]
    (failed,) = (await got(dashboard, "deliveries?state=failed"))["deliveries"]
    assert failed["last_error"] == "refused: 550 no such user"
    delivery = await got(dashboard, f"deliveries/{failed['id']}")
    assert delivery["payload"]["data"]["id"] == "evt_registration"
    assert delivery["attempts"][0]["status"] == 550
    again = await dashboard.client.post(f"/api/deliveries/{failed['id']}/retry")
    assert again.status_code == 202
    (firm,) = (await got(dashboard, "companies?q=Yuanhang"))["companies"]
    company = await got(dashboard, f"companies/{firm['id']}")
    assert company["holdings"][0]["share"] == {"low": "0", "high": "1"}
    assert "Beichen New Energy Co., Ltd." in company["called"].values()
    names = {one["id"] for one in (await got(dashboard, "sources"))["sources"]}
    assert names == {"courier", "gazette"}


async def test_the_api_says_what_was_wrong(dashboard: Dashboard) -> None:
    for path, status in (
        ("events?type=nonsense", 400),
        ("events?watch=Nobody", 400),
        ("events?limit=0", 400),
        ("events?limit=many", 400),
        ("events?after=nowhere", 400),
        ("deliveries?state=lost", 400),
        ("events/evt_none", 404),
        ("companies/cmp_none", 404),
        ("deliveries/dlv_none", 404),
        ("nothing", 404),
    ):
        answer = await dashboard.client.get(f"/api/{path}")
        assert answer.status_code == status, path
        assert answer.json()["error"], path


async def test_the_feed_opens_with_its_own_key_and_opens_nothing_else(opened: Opened) -> None:
    async with opened('web: {token: "correct-horse", public_url: "https://m.test"}\n') as dashboard:
        key = dashboard.pages.state.door.keys.feed
        async with dashboard.asked_from("203.0.113.9", "m.test") as reader:
            answer = await reader.get("/feed.atom", params={"key": key, "watch": "Beichen Group"})
            assert answer.status_code == 200
            for path in ("/events", "/api/events", "/events/stream", "/metrics"):
                assert (await reader.get(path, params={"key": key})).status_code == 401
                cookie = {"cookie": f"monitor_session={key}"}
                assert (await reader.get(path, headers=cookie)).status_code == 401
    feed = feedparser.parse(io.BytesIO(answer.content))
    assert not feed.bozo
    assert [one.id for one in feed.entries] == [
        "urn:monitor:evt_registration",
        "urn:monitor:evt_denial",
    ]
    assert feed.entries[0].link == "https://m.test/events/evt_registration"
    assert "CNY 90 million" in feed.entries[0].title
    assert feed.feed.updated == "2026-03-10T04:00:00Z"


async def test_new_versions_stream_until_the_daemon_stops(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "LOOK_EVERY", 0.02)
    async with opened() as dashboard:
        got: list[dict[str, Any]] = []
        async with (
            served(dashboard.pages) as address,
            httpx.AsyncClient(base_url=address, trust_env=False) as client,
            client.stream("GET", "/events/stream?watch=Beichen+Group") as answer,
        ):
            nobody = await client.get("/events/stream?watch=Nobody")
            assert (nobody.status_code, "Nobody" in nobody.text) == (400, True)
            assert answer.headers["content-type"].startswith("text/event-stream")
            async for line in answer.aiter_lines():
                if line == ": open":
                    await dashboard.ctx.threads.write(_change, dashboard)
                if line.startswith("data: "):
                    got.append(json.loads(line[6:]))
                    web.close(dashboard.pages)
        assert dashboard.pages.state.readers == 0
    assert [(one["id"], one["version"]) for one in got] == [("evt_registration", 3)]


def _change(session: Session, dashboard: Dashboard) -> None:
    found = events.get(session, "evt_registration")
    assert found is not None
    later = dashboard.ctx.clock() + timedelta(hours=3)
    events.update_event(session, _third(found, later))


def _third(found: Event, later: datetime) -> Event:
    return replace(grow(found, later), version=3)
