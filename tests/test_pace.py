"""Floods and budgets: too many alerts for one receiver become a digest, and none is lost."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from monitor import app, config, store, telling
from monitor.deliver.payload import MOST_IN_A_DIGEST, digest_body, dump
from monitor.pipeline._pace import MOST_A_MINUTE, Sent, day_began, paced
from monitor.pipeline._tell import owe
from monitor.store import digests, outbox, queries
from monitor.store.values import OwedDelivery
from tests.deliver.samples import body

NOW = datetime(2026, 3, 2, 9, 0, 10, tzinfo=UTC)
SHANGHAI = ZoneInfo("Asia/Shanghai")


def alert(number: int, channel: str = "desk/a@b.c", **keys: object) -> OwedDelivery:
    made = {"about": f"evt_{number}", "version": 1, "channel": channel, "kind": "event.created"}
    told = body(id=f"evt_{number}")
    return OwedDelivery(**(made | {"payload": told, "due": NOW} | keys))  # type: ignore[arg-type]


def kinds(owed: list[OwedDelivery]) -> list[str | None]:
    return [one.digest and one.digest.partition(":")[0] for one in owed]


def test_few_alerts_go_out_one_by_one() -> None:
    few = [alert(n) for n in range(MOST_A_MINUTE)]
    assert paced(few, {}, {}, SHANGHAI, NOW) == few


def test_many_alerts_of_one_look_are_one_digest_at_the_end_of_the_minute() -> None:
    many = [alert(n) for n in range(MOST_A_MINUTE + 1)]
    held = paced([*many, alert(0, "hook")], {}, {}, SHANGHAI, NOW)
    assert {one.digest for one in held[:-1]} == {"burst:2026-03-02T09:01Z"}
    assert {one.due for one in held[:-1]} == {datetime(2026, 3, 2, 9, 1, tzinfo=UTC)}
    assert held[-1].digest is None


def test_many_looks_in_one_minute_count_together() -> None:
    sent = {"hook": Sent(minute=MOST_A_MINUTE, today=MOST_A_MINUTE)}
    assert kinds(paced([alert(1, "hook")], sent, {}, SHANGHAI, NOW)) == ["burst"]


def test_what_is_over_the_budget_waits_for_the_end_of_the_day() -> None:
    sent = {"desk/a@b.c": Sent(minute=0, today=2)}
    held = paced([alert(n) for n in range(3)], sent, {"desk": 3}, SHANGHAI, NOW)
    assert kinds(held) == [None, "budget", "budget"]
    assert held[1].due == datetime(2026, 3, 3, tzinfo=SHANGHAI)


def test_what_waits_for_a_digest_anyway_costs_nothing() -> None:
    digest = alert(0, digest="2026-03-03T08:30")
    assert paced([digest, alert(1)], {}, {"desk": 1}, SHANGHAI, NOW) == [digest, alert(1)]


@pytest.mark.parametrize(
    ("zone", "now", "began"),
    [
        ("Europe/Berlin", datetime(2026, 3, 29, 10, tzinfo=UTC), "2026-03-28T23:00Z"),
        ("Europe/Berlin", datetime(2026, 10, 25, 10, tzinfo=UTC), "2026-10-24T22:00Z"),
    ],
)
def test_a_day_is_a_local_day_whatever_the_clock_does(zone: str, now: datetime, began: str) -> None:
    assert day_began(ZoneInfo(zone), now) == datetime.fromisoformat(began)


@pytest.mark.load
def test_a_flood_is_one_digest_a_minute_and_nothing_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(
        f"database: sqlite:///{tmp_path}/m.db\nwatchlist: [{{name: X Ltd}}]\n"
        'quiet: {from: "01:00", to: "02:00"}\n'
    )
    plan = app.plan_of(config.load(path, {}))
    flood = [alert(n, "console") for n in range(600)]
    with store.opened(f"sqlite:///{tmp_path}/m.db") as opened:
        store.upgrade(opened)
        with opened.write() as session:
            assert owe(session, flood, plan, NOW) == 600
            assert owe(session, flood, plan, NOW) == 0  # a second try changes nothing
        with opened.write() as session:
            assert outbox.claim(session, NOW, limit=9, owner="me", lease=timedelta(60)) == ()
            (group,) = digests.due_digests(session, NOW + timedelta(minutes=1))
            told = digest_body(NOW, NOW, [one.payload for one in group.deliveries], now=NOW)
            digests.merge_into_digest(session, group, told, NOW)
        with opened.read() as session:
            pending = queries.alerts(session, states=["pending"])
    assert [one.kind for one in pending] == ["digest"]
    assert len(told["data"]["events"]) == MOST_IN_A_DIGEST
    assert told["data"]["left_out"] == {"events": 600 - MOST_IN_A_DIGEST}
    assert len(dump(told)) <= 20_000


def test_a_flood_keeps_what_matters_most() -> None:
    low = [body(id=f"evt_{n}", severity="low") for n in range(MOST_IN_A_DIGEST)]
    told = digest_body(NOW, NOW, [*low, body(id="evt_high")], now=NOW)
    assert told["data"]["events"][-1]["id"] == "evt_high"


async def test_a_digest_says_since_when_it_collected(tmp_path: Path) -> None:
    path, now = tmp_path / "config.yaml", NOW
    path.write_text(
        f"database: sqlite:///{tmp_path}/m.db\ntimezone: Asia/Shanghai\n"
        "watchlist: [{name: Haier}]\nchannels: {desk: {type: console}}\n",
        encoding="utf-8",
    )
    due = NOW + timedelta(hours=20)
    held = [alert(0, digest="d", due=due)]
    async with app.build(config.load(path, {}), clock=lambda: now) as ctx:
        await ctx.threads.write(outbox.owe, held, NOW)
        now = due + timedelta(seconds=5)
        await telling.gather_digests(ctx)
        (one,) = [a for a in await ctx.threads.read(queries.alerts) if a.kind == "digest"]
    assert one.payload["data"]["from"] == "2022-11-30T09:06:00+08:00"
    assert one.payload["data"]["to"] == due.astimezone(SHANGHAI).isoformat()
