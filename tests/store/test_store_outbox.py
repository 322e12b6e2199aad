"""The outbox: owed once, claimed by one, acknowledged behind a fence; digests and breakers."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest

from monitor.model import Delivery
from monitor.store import Store, acknowledge, digests, outbox, queries
from monitor.store._sql import IN_LIST
from monitor.store.values import OwedDelivery

LEASE = timedelta(minutes=1)
MANY = IN_LIST + 1


def alert(number: int, now: datetime, channel: str = "hook", **keys: object) -> OwedDelivery:
    due = now + timedelta(seconds=number)
    made = {"about": f"evt_{number}", "version": 1, "channel": channel, "kind": "event.created"}
    return OwedDelivery(**(made | {"payload": {"n": number}, "due": due} | keys))  # type: ignore[arg-type]


def owe(store: Store, now: datetime, *owed: OwedDelivery) -> int:
    with store.write() as session:
        return outbox.owe(session, owed, now)


def claim(
    store: Store,
    now: datetime,
    owner: str = "me",
    limit: int = 10,
    to: list[str] | None = None,
) -> tuple[Delivery, ...]:
    with store.write() as session:
        return outbox.claim(session, now, limit=limit, owner=owner, lease=LEASE, to=to)


def states(store: Store) -> dict[str, str]:
    with store.read() as session:
        return {one.about: one.state for one in queries.alerts(session)}


def fail(store: Store, one: Delivery, now: datetime, due: datetime) -> bool:
    with store.write() as session:
        return acknowledge.not_taken(
            session, one.id, "me", one.attempt, due, error="500", now=now, status=500
        )


def test_an_alert_is_owed_once_a_channel_and_version(store: Store, now: datetime) -> None:
    first = alert(0, now)
    assert owe(store, now, first, first, alert(0, now, "desk"), alert(0, now, version=2)) == 3
    assert owe(store, now, alert(0, now, payload={"n": "other"})) == 0
    (claimed,) = claim(store, now, limit=1)
    assert claimed.payload == {"n": 0}
    assert claimed.id in {outbox.delivery_id("evt_0", 1, "hook")} | {
        outbox.delivery_id("evt_0", 2, "hook"),
        outbox.delivery_id("evt_0", 1, "desk"),
    }
    assert claimed.id.startswith("dlv_")


def test_the_oldest_due_are_claimed_two_a_channel(store: Store, now: datetime) -> None:
    owe(store, now, *(alert(n, now) for n in range(5)), alert(9, now, "desk"))
    assert claim(store, now - timedelta(seconds=1)) == ()
    later = now + timedelta(seconds=10)
    claimed = claim(store, later)
    assert [(d.channel, d.payload["n"]) for d in claimed] == [("hook", 0), ("hook", 1), ("desk", 9)]
    assert {d.attempt for d in claimed} == {1}
    assert claim(store, later) == ()
    with store.write() as session:
        assert acknowledge.done(session, claimed[1].id, "me", 1, now=later)
    assert [d.payload["n"] for d in claim(store, later)] == [2]


def test_an_acknowledgement_after_the_lease_changes_nothing(store: Store, now: datetime) -> None:
    owe(store, now, alert(0, now))
    (slow,) = claim(store, now, "slow")
    (fast,) = claim(store, now + LEASE, "fast")
    assert (slow.id, slow.attempt, fast.attempt) == (fast.id, 1, 2)
    with store.write() as session:
        assert not acknowledge.done(session, slow.id, "slow", 1, now=now)
        assert not acknowledge.not_taken(session, slow.id, "slow", 1, now, error="x", now=now)
        assert not acknowledge.not_taken(session, slow.id, "slow", 1, None, error="x", now=now)
        assert not acknowledge.done(session, slow.id, "fast", 1, now=now)
        assert acknowledge.done(session, fast.id, "fast", 2, now=now)
        assert not acknowledge.done(session, fast.id, "fast", 2, now=now)
    assert states(store) == {"evt_0": "done"}
    with store.read() as session:
        tries = [(a.n, a.outcome, a.status) for a in queries.attempts(session, fast.id)]
    assert tries == [(1, None, None), (2, "done", None)]


def test_what_was_never_sent_goes_back_uncounted(store: Store, now: datetime) -> None:
    owe(store, now, alert(0, now), alert(0, now, "desk"))
    unsent, unknown = claim(store, now)
    with store.write() as session:
        acknowledge.release(session, "me", now, [unsent.id])
    (again,) = claim(store, now, "other")
    assert (again.id, again.attempt) == (unsent.id, 1)
    assert [d.id for d in claim(store, now + LEASE / 2)] == []
    assert unknown.id in {d.id for d in claim(store, now + LEASE)}


def test_a_retry_waits_and_keeps_its_id(store: Store, now: datetime) -> None:
    owe(store, now, alert(0, now))
    (first,) = claim(store, now)
    later = now + timedelta(minutes=5)
    assert fail(store, first, now, later)
    assert claim(store, later - timedelta(seconds=1)) == ()
    (second,) = claim(store, later)
    assert (second.id, second.attempt) == (first.id, 2)


def test_dead_is_listed_and_can_be_retried(store: Store, now: datetime) -> None:
    owe(store, now, alert(0, now))
    (one,) = claim(store, now)
    with store.write() as session:
        assert acknowledge.not_taken(
            session, one.id, "me", 1, None, error="550 no such user", now=now, status=550
        )
    with store.read() as session:
        (listed,) = queries.alerts(session, states=["dead"])
    assert (listed.id, listed.last_error, listed.last_status) == (one.id, "550 no such user", 550)
    with store.write() as session:
        assert outbox.retry(session, one.id, now)
        assert not outbox.retry(session, one.id, now)
    (again,) = claim(store, now)
    assert (again.id, again.attempt, again.payload) == (one.id, 1, {"n": 0})


def test_a_broken_channel_gets_one_probe_and_no_other_waits_for_it(
    store: Store, now: datetime
) -> None:
    owe(store, now, *(alert(0, now, about=f"evt_{n}") for n in range(8)))
    for _ in range(5):
        one, *rest = claim(store, now)
        assert fail(store, one, now, now + timedelta(hours=1))
        with store.write() as session:
            acknowledge.release(session, "me", now, [other.id for other in rest])
    owe(store, now, alert(0, now, "desk"))
    assert [d.channel for d in claim(store, now)] == ["desk"]
    after = now + timedelta(seconds=30)
    (probe,) = claim(store, after)
    assert (probe.channel, probe.attempt) == ("hook", 1)
    with store.write() as session:
        acknowledge.done(session, probe.id, "me", 1, now=after)
    assert len(claim(store, after)) == 2


def test_a_clock_that_jumps_delays_no_retry_and_repeats_no_send(
    store: Store, now: datetime
) -> None:
    five = timedelta(minutes=5)
    owe(store, now, alert(0, now), alert(1, now))
    (failed,) = claim(store, now)
    assert fail(store, failed, now, now + five)
    (sending,) = claim(store, now + timedelta(seconds=1))

    def again(then: datetime) -> list[int]:
        keys = {"limit": 9, "owner": "me", "lease": LEASE, "under_way": [sending.id]}
        with store.write() as session:
            outbox.heed_set_back(session, then)
            claimed = outbox.claim(session, then, **keys)  # type: ignore[arg-type]
        return [one.attempt for one in claimed if fail(store, one, then, then + five)]

    set_back, set_ahead = now - timedelta(days=1), now + timedelta(days=1)
    assert again(set_back) == []
    assert again(set_back + five) == [2]
    assert again(set_ahead) == [3]


def test_what_a_broken_channel_keeps_for_days_is_dead(store: Store, now: datetime) -> None:
    owe(store, now, alert(0, now), alert(0, now, "desk", due=now + timedelta(days=5)))
    days = timedelta(hours=77)
    with store.write() as session:
        assert outbox.expire(session, now + days, after=days) == 0, "nothing was ever tried"
    for _ in range(5):
        (one,) = claim(store, now)
        assert fail(store, one, now + days, now)
    with store.write() as session:
        assert outbox.expire(session, now + days - timedelta(seconds=1), after=days) == 0
        assert outbox.expire(session, now + days + timedelta(minutes=1), after=days) == 0
        assert outbox.expire(session, now + days, after=days) == 1
    with store.read() as session:
        assert [a.channel for a in queries.alerts(session, states=["dead"])] == ["hook"]


def test_a_channel_that_is_gone_gets_nothing_until_somebody_retries(
    store: Store, now: datetime
) -> None:
    owe(store, now, alert(0, now), alert(1, now))
    with store.write() as session:
        acknowledge.channel_gone(session, "hook", now)
    owe(store, now, alert(2, now))
    later = now + timedelta(minutes=1)
    assert claim(store, later) == ()
    with store.write() as session:
        outbox.retry(session, outbox.delivery_id("evt_0", 1, "hook"), later)
    assert len(claim(store, later)) == 2


def test_old_attempts_are_forgotten_and_their_delivery_is_not(store: Store, now: datetime) -> None:
    owe(store, now, alert(0, now))
    assert len(claim(store, now)) == 1
    for days, dropped in ((89, 0), (91, 1)):
        with store.write() as session:
            assert acknowledge.forget(session, now + timedelta(days=days)) == dropped
    assert states(store) == {"evt_0": "pending"}


def test_channels_out_of_the_config_are_cancelled_visibly(store: Store, now: datetime) -> None:
    owe(store, now, alert(0, now), alert(1, now, "desk"), alert(2, now, "desk", digest="d"))
    assert keep(store, now, "a.yaml", "hook", "desk") == 0
    assert keep(store, now, "a.yaml", "hook") == 2
    assert states(store) == {"evt_0": "pending", "evt_1": "cancelled", "evt_2": "cancelled"}


def test_what_another_config_owes_waits_for_it_for_some_time(store: Store, now: datetime) -> None:
    owe(store, now, alert(0, now), alert(1, now, "desk"))
    assert keep(store, now, "a.yaml", "hook", "desk") == 0
    assert keep(store, now, "b.yaml", "hook") == 0
    assert keep(store, now, "b.yaml", "hook") == 0
    assert [one.channel for one in claim(store, now, to=["hook"])] == ["hook"]
    assert keep(store, now + timedelta(days=1), "b.yaml", "hook") == 1
    assert states(store) == {"evt_0": "pending", "evt_1": "cancelled"}


def keep(store: Store, now: datetime, file: str, *channels: str) -> int:
    """Take up a configuration file that lists these channels; returns how many alerts that ends."""
    with store.write() as session:
        waits = timedelta(hours=20)
        return outbox.keep_channels(session, channels, file, now, waits=waits)


def test_held_alerts_become_one(store: Store, now: datetime) -> None:
    held = [alert(n, now, "desk", digest="08:30") for n in range(3)]
    owe(store, now, *held, alert(3, now, "desk", digest="other", due=now + timedelta(days=1)))
    later = now + timedelta(seconds=10)
    assert claim(store, later) == ()
    with store.read() as session:
        (group,) = digests.due_digests(session, later)
    assert [d.payload["n"] for d in group.deliveries] == [0, 1, 2]
    for _ in range(2):
        with store.write() as session:
            id_ = digests.merge_into_digest(session, group, {"events": [0, 1, 2]}, later)
    (one,) = claim(store, later)
    assert (one.id, one.kind, one.payload) == (id_, "digest", {"events": [0, 1, 2]})
    with store.read() as session:
        assert digests.due_digests(session, later) == ()
    # The same key again, the next day, is another digest.
    owe(store, later, alert(7, now, "desk", digest="08:30"))
    with store.read() as session:
        (next_group,) = digests.due_digests(session, later)
    with store.write() as session:
        assert digests.merge_into_digest(session, next_group, {}, later) != id_


def test_claimers_never_get_the_same(store: Store, now: datetime) -> None:
    owe(store, now, *(alert(0, now, f"c{n}", about=f"evt_{n}") for n in range(24)))
    with ThreadPoolExecutor(6) as pool:
        rounds = [pool.submit(claim, store, now, f"o{n}", 4) for n in range(8)]
        claimed = [one.id for made in rounds for one in made.result()]
    assert len(claimed) == len(set(claimed)) == 24


def test_two_who_owe_the_same_owe_it_once(store: Store, now: datetime) -> None:
    owed = [alert(n, now) for n in range(50)]
    with ThreadPoolExecutor(4) as pool:
        new = [pool.submit(owe, store, now, *owed) for _ in range(4)]
        assert sum(one.result() for one in new) == 50


@pytest.mark.load
def test_more_than_a_statement_takes_in_one_transaction(store: Store, now: datetime) -> None:
    owed = [alert(n, now, "desk", digest="burst", due=now) for n in range(MANY)]
    assert owe(store, now, *owed) == MANY
    with store.read() as session:
        (group,) = digests.due_digests(session, now)
    with store.write() as session:
        digests.merge_into_digest(session, group, {"n": len(group.deliveries)}, now)
    (one,) = claim(store, now)
    assert one.payload == {"n": MANY}
