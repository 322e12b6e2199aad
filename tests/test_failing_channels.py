"""Channels that fail and alerts that died are told of once, by a channel that works."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from monitor import selfwatch, telling
from monitor.deliver.payload import trial_body
from monitor.deliver.render import render
from monitor.model import Channel
from monitor.store import Session, acknowledge, outbox, queries
from monitor.store.values import OwedDelivery
from tests._servers.site import Site
from tests.test_selfwatch import DAY, NOW, Clock, owed, program


def fail(session: Session, at: datetime, number: int) -> None:
    for n in range(number):
        one = OwedDelivery(f"evt_{at}_{n}", 1, "desk", "event.created", {"data": {}}, at)
        outbox.owe(session, [one], at)
        (claimed,) = outbox.claim(session, at, limit=1, owner="me", lease=DAY)
        fence = (session, claimed.id, "me", claimed.attempt)
        acknowledge.not_taken(*fence, at + 9 * DAY, error="500", now=at)


def work(session: Session, at: datetime) -> None:
    outbox.owe(session, [OwedDelivery("evt_w", 1, "desk", "event.created", {"data": {}}, at)], at)
    claimed = outbox.claim(session, at, limit=9, owner="me", lease=DAY)
    for one in claimed:
        if one.channel == "desk":
            acknowledge.done(session, one.id, "me", one.attempt, now=at)


async def test_the_fallback_hears_once_of_a_channel_that_fails_and_recovers(
    tmp_path: Path,
) -> None:
    clock = Clock()
    async with program(tmp_path, clock, "fallback: spare\n") as ctx:
        await ctx.threads.write(fail, NOW, 4)
        await selfwatch.watch_channels(ctx)
        assert await owed(ctx, "channel.failing") == []
        await ctx.threads.write(fail, NOW + DAY, 1)
        for _ in range(2):
            await selfwatch.watch_channels(ctx)
        (told,) = await owed(ctx, "channel.failing")
        assert told.channel == "spare"
        assert "desk" in render(told.payload, "en").text
        clock.now += 2 * DAY
        await ctx.threads.write(work, clock.now)
        for _ in range(2):
            await selfwatch.watch_channels(ctx)
        assert len(await owed(ctx, "channel.recovered")) == 1


async def test_dead_alerts_are_told_of_once_a_day_and_channel(tmp_path: Path) -> None:
    async with program(tmp_path, Clock(), "fallback: spare\n") as ctx:
        await selfwatch.tell_of_dead(ctx)
        assert await owed(ctx, "alerts.dead") == []
        one = OwedDelivery("evt_d", 1, "desk", "event.created", {"data": {}}, NOW)
        await ctx.threads.write(outbox.owe, [one], NOW)
        await ctx.threads.write(acknowledge.channel_gone, "desk", NOW)
        for _ in range(2):
            await selfwatch.tell_of_dead(ctx)
        (told,) = await owed(ctx, "alerts.dead")
        assert render(told.payload, "en").subject == "Alerts not delivered"
        assert "Alerts given up within a day: 1;" in render(told.payload, "en").text
        other = OwedDelivery("evt_e", 1, "other", "event.created", {"data": {}}, NOW)
        await ctx.threads.write(outbox.owe, [other], NOW)
        await ctx.threads.write(acknowledge.channel_gone, "other", NOW)
        for _ in range(2):
            await selfwatch.tell_of_dead(ctx)
        told = await owed(ctx, "alerts.dead")
        named = {one.payload["data"]["alerts"][0]["channel"] for one in told}
        assert (len(told), named) == (2, {"desk", "other"})


@pytest.mark.parametrize(
    ("routes", "to"),
    [
        ("routes: [{to: [desk]}]", ["spare"]),  # nobody else is routed to: the first that works
        ("routes: [{to: [desk]}, {to: [other], types: [source.failing]}]", ["other"]),
        ("routes: [{to: [desk, other, spare]}]", ["other", "spare"]),
        ("routes: [{to: [desk]}]\nfallback: other", ["other"]),
    ],
)
async def test_dead_alerts_are_told_by_a_channel_that_works(
    tmp_path: Path, routes: str, to: list[str]
) -> None:
    more = "channels: {desk: {type: console}, spare: {type: console}, other: {type: console}}\n"
    async with program(tmp_path, Clock(), more + routes + "\n") as ctx:
        one = OwedDelivery("evt_d", 1, "desk", "event.created", {"data": {}}, NOW)
        await ctx.threads.write(outbox.owe, [one], NOW)
        await ctx.threads.write(acknowledge.channel_gone, "desk", NOW)
        await selfwatch.watch_channels(ctx)
        assert (ctx.health.failing_channels, ctx.health.dead_alerts) == (["desk"], 1)
        await selfwatch.tell_of_dead(ctx)
        for kind in ("alerts.dead", "channel.failing"):
            told = await owed(ctx, kind)
            assert sorted(one.channel for one in told) == to


async def test_whose_address_takes_nothing_is_no_word_of_health(tmp_path: Path) -> None:
    desk = "{type: email, to: [ann@example.org], smtp: 'smtps://mail.example.org'}"
    async with program(tmp_path, Clock(), f"channels: {{desk: {desk}}}\n") as ctx:
        one = OwedDelivery("evt_d", 1, "desk/ann@example.org", "event.created", {"data": {}}, NOW)
        await ctx.threads.write(outbox.owe, [one], NOW)
        await ctx.threads.write(acknowledge.channel_gone, one.channel, NOW)
        await selfwatch.watch_channels(ctx)
        assert ctx.health.failing_channels == ["desk"]


def give_up(session: Session) -> None:
    """One alert for `desk` is refused for good; the channel itself works."""
    one = OwedDelivery("evt_d", 1, "desk", "event.created", {"data": {}}, NOW)
    outbox.owe(session, [one], NOW)
    (claimed,) = outbox.claim(session, NOW, limit=1, owner="me", lease=DAY)
    acknowledge.not_taken(
        session, claimed.id, "me", claimed.attempt, None, error="400", now=NOW, status=400
    )


async def test_of_what_a_channel_gave_up_another_one_tells(tmp_path: Path) -> None:
    async with program(tmp_path, Clock(), "routes: [{to: [desk, spare]}]\n") as ctx:
        await ctx.threads.write(give_up)
        await selfwatch.tell_of_dead(ctx)
        assert [one.channel for one in await owed(ctx, "alerts.dead")] == ["spare"]


async def test_a_failing_channel_is_not_who_tells_of_itself(tmp_path: Path) -> None:
    async with program(tmp_path, Clock(), "routes: [{to: [desk, spare]}]\n") as ctx:
        for number in (4, 1):
            await ctx.threads.write(fail, NOW + DAY * (number == 1), number)
        await selfwatch.watch_channels(ctx)
        assert [one.channel for one in await owed(ctx, "channel.failing")] == ["spare"]


async def test_what_told_of_dead_alerts_and_died_is_not_told_of(tmp_path: Path) -> None:
    async with program(tmp_path, Clock()) as ctx:
        one = OwedDelivery("alerts.dead@x", 1, "desk", "alerts.dead", {"data": {}}, NOW)
        await ctx.threads.write(outbox.owe, [one], NOW)
        await ctx.threads.write(acknowledge.channel_gone, "desk", NOW)
        await selfwatch.tell_of_dead(ctx)
        assert len(await owed(ctx, "alerts.dead")) == 1
        await selfwatch.watch_channels(ctx)
        assert ctx.health.dead_alerts == 0


async def test_a_receiver_that_is_gone_is_left_alone_and_told_of(
    tmp_path: Path, site: Site
) -> None:
    clock = Clock()
    site.on("/hook", status=410)
    more = f"""\
fallback: spare
network: {{allow: [127.0.0.0/8], ports: [443, {site.port}], allow_http: true}}
"""
    async with program(tmp_path, clock, more) as ctx:
        hook = Channel("desk", "webhook", {"url": f"{site.url}/hook", "unsigned": True})
        ctx.plan = replace(ctx.plan, channels={**ctx.plan.channels, "desk": hook})
        both = [
            OwedDelivery("evt_g", 1, name, "test", trial_body(name, now=NOW), NOW)
            for name in ("desk", "spare")
        ]
        await ctx.threads.write(outbox.owe, [*both, replace(both[0], version=2)], NOW)
        claimed = await ctx.threads.write(outbox.claim, NOW, limit=1, owner=ctx.owner, lease=DAY)
        await telling.deliver_one(ctx, claimed[0])
        about = await ctx.threads.read(queries.alerts_about, "evt_g")
        states = {(one.channel, one.version): one.state for one in about}
        assert states == {("desk", 1): "dead", ("desk", 2): "dead", ("spare", 1): "pending"}
        await selfwatch.watch_channels(ctx)
        (told,) = await owed(ctx, "channel.failing")
        assert (told.channel, told.payload["data"]["channel"]) == ("spare", "desk")
        assert "gone" in told.payload["data"]["error"]
