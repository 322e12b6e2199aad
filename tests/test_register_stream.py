"""A week of Companies House's streams on loopback: heartbeats, cuts, lost timepoints, restarts."""

import json
from collections import Counter
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from monitor import app
from monitor.adapters.companies_house._stream import STREAMS
from monitor.context import Context
from monitor.observe import REGISTRY
from monitor.run.local import look_and_tell
from monitor.store import sources
from tests._servers.registers import NUMBER, CompaniesHouse, officer, query
from tests._servers.site import Asked, Reply, Site
from tests.test_path import START, Clock, Hook, configured
from tests.test_register_week import LARKWELL, told

pytestmark = pytest.mark.load

NEW, OLD = "16999001", "01999002"


class Streams:
    """Four streams that keep what they said; each connection ends, some in the middle of a line."""

    def __init__(self, site: Site) -> None:
        self.lines: dict[str, list[dict[str, Any]]] = {name: [] for name in STREAMS}
        self.cut = False
        self.oldest = 0
        self.refuses = 0
        self.asked: list[tuple[str, int | None]] = []
        self._point = 1000
        for name in STREAMS:
            site.on(f"/{name}", partial(self._play, name))

    def say(self, stream: str, kind: str, uri: str, data: dict[str, Any], *fields: str) -> None:
        self._point += 1
        event = {"timepoint": self._point, "published_at": f"{START:%Y-%m-%dT%H:%M:%S}",
                 "type": "changed", "fields_changed": list(fields)}  # fmt: skip
        self.lines[stream].append(
            {"resource_kind": kind, "resource_uri": uri, "resource_id": uri.rpartition("/")[2],
             "data": data, "event": event}
        )  # fmt: skip

    def _play(self, name: str, asked: Asked) -> Reply:
        assert asked.headers["authorization"] == "Basic c3RyZWFtLWtleTo="  # stream-key:
        if self.refuses:
            self.refuses -= 1
            return Reply(429)
        since = query(asked).get("timepoint")
        if not since:  # from now on: somebody's line comes soon
            self.say(name, "company-charges", "/company/09999999/charges/x", {"charge_number": 1})
        self.asked.append((name, int(since) if since else None))
        if since and int(since) < self.oldest:
            return Reply(416)
        first = int(since or self._point)
        sent = [one for one in self.lines[name] if one["event"]["timepoint"] >= first]
        text = "\n\n" + "".join(f"{json.dumps(one)}\n\n" for one in sent)
        if self.cut and sent:
            return Reply(200, text.encode()[:-40], fault="chunk_cut")
        return Reply(200, text.encode())


class Register:
    """The REST interface, the streams and a receiver."""

    def __init__(self, folder: Path, site: Site) -> None:
        self.house, self.streams = CompaniesHouse(site), Streams(site)
        self.hook, self.clock, self.site = Hook(site), Clock(), site
        watched = f"""\
watchlist:
  - {{name: Larkwell Pumps Limited, ids: {{companies_house: {NUMBER}}}}}
sources:
  - {{id: uk, type: companies_house, key: secret, stream_key: stream-key, url: "{site.url}",
      every: 10s, discover: {{name: [Larkwell]}}}}
"""
        self.settings = configured(folder, site, watched)

    async def look(self, ctx: Context, **later: float) -> Counter[tuple[str, str]]:
        before = len(self.hook.bodies)
        await look_and_tell(ctx, every_source=True)
        self.clock.now += timedelta(**(later or {"minutes": 2}))
        return told(self.hook.bodies[before:])

    def appoint(self, name: str, *, streamed: bool = True) -> None:
        """A director in the list, and the line about him."""
        one = officer(name, f"{self.clock.now:%Y-%m-%d}")
        self.house.officers.append(one)
        if streamed:
            at = f"/company/{NUMBER}/appointments/{len(self.house.officers)}"
            self.streams.say("officers", "company-officers", at, one, "name")

    def allot(self, thousands: int) -> None:
        self.house.allot(f"{self.clock.now:%Y-%m-%d}", [thousands])
        one = self.house.filings[0]
        self.streams.say("filings", "filing-history", one["links"]["self"], one)

    def found(self, number: str, name: str, since: str) -> None:
        profile = {"company_name": name, "company_number": number, "type": "ltd",
                   "company_status": "active", "date_of_creation": since}  # fmt: skip
        self.streams.say("companies", "company-profile", f"/company/{number}", profile)

    def rest(self, before: int) -> list[str]:
        return [path for path in self.site.paths()[before:] if path.startswith("/company/")]


@pytest.fixture
def register(tmp_path: Path, site: Site) -> Register:
    return Register(tmp_path, site)


async def test_a_stream_tells_each_thing_once_through_cuts_and_restarts(register: Register) -> None:
    streams = register.streams
    async with app.build(register.settings, clock=register.clock) as ctx:
        assert await register.look(ctx) == {}  # the baseline
        before = len(register.site.asked)
        assert await register.look(ctx) == {}
        assert register.rest(before) == []  # nothing was heard, so nothing is asked

        register.appoint("ABBOT, Jane")
        register.allot(20)
        streams.say("filings", "filing-history", register.house.filings[0]["links"]["self"],
                    register.house.filings[0], "links.document_metadata")  # fmt: skip
        register.found(NEW, "LARKWELL VALVES LTD", "2026-03-09")
        register.found(OLD, "LARKWELL TAPS LTD", "1986-03-09")  # changed, not new
        streams.cut = True  # the last line of each stream is cut off
        first = await register.look(ctx)
        streams.cut = False
    async with app.build(register.settings, clock=register.clock) as ctx:
        second = await register.look(ctx)
        assert first + second == {
            (LARKWELL, "executive_change"): 1,
            (LARKWELL, "capital_change"): 1,
            ("LARKWELL VALVES LTD", "registration"): 1,
        }
        assert await register.look(ctx) == {}
    points = [since or 0 for name, since in streams.asked if name == "filings"]
    assert points == sorted(points)


async def test_a_lost_timepoint_and_a_silent_stream_are_made_good_by_rest(
    register: Register,
) -> None:
    streams = register.streams
    async with app.build(register.settings, clock=register.clock) as ctx:
        await register.look(ctx)
        register.allot(20)
        await register.look(ctx)
        streams.oldest = 10_000  # our timepoint is too old
        register.appoint("ABBOT, Jane", streamed=False)
        days = [await register.look(ctx), await register.look(ctx)]
        assert sum(days, Counter()) == {(LARKWELL, "executive_change"): 1}
        assert ("filings", None) in streams.asked[-len(STREAMS) :]
        streams.oldest = 0
        await register.look(ctx)

        missed = _missed()
        register.appoint("CLERK, Tom", streamed=False)
        assert await register.look(ctx, days=1) == {}
        assert await register.look(ctx) == {(LARKWELL, "executive_change"): 1}
        assert _missed() == missed + 1


async def test_a_stream_that_refuses_is_left_in_peace_for_a_minute(register: Register) -> None:
    async with app.build(register.settings, clock=register.clock) as ctx:
        await register.look(ctx)
        register.streams.refuses = 1
        register.appoint("ABBOT, Jane")
        asked = len(register.streams.asked)
        assert await register.look(ctx, seconds=0) == {}
        assert len(register.streams.asked) == asked  # not even the other streams
        (health,) = await ctx.threads.read(sources.health, register.clock.now)
        assert health.next_check >= register.clock.now + timedelta(minutes=1)
        assert await register.look(ctx) == {(LARKWELL, "executive_change"): 1}


def _missed() -> float:
    return REGISTRY.get_sample_value("monitor_stream_missed_total", {"source": "uk"}) or 0.0
