"""What people ask: counts, alerts, attempts, channels."""

from datetime import datetime, timedelta

from monitor.model import Source
from monitor.store import Store, acknowledge, outbox, queries, sources, watching
from monitor.store.values import OwedDelivery


def test_an_empty_store_counts_nothing(store: Store, now: datetime) -> None:
    with store.read() as session:
        found = queries.overview(session, now)
    assert (found.sources, found.events, found.companies, found.holdings) == (0, 0, 0, 0)
    assert (found.alerts, found.oldest_pending) == ({}, None)


def test_counts_of_what_is_watched_and_owed(store: Store, now: datetime) -> None:
    every = timedelta(minutes=10)
    with store.write() as session:
        feeds = [Source(f"s{n}", "feed", f"https://{n}.example", every) for n in range(3)]
        watching.sync(session, feeds, now)
        owed = [
            OwedDelivery("evt_1", 1, "hook", "event.created", {}, now),
            OwedDelivery("evt_1", 1, "desk", "event.created", {}, now, digest="08:30"),
            OwedDelivery("evt_2", 1, "hook", "event.created", {}, now + every),
        ]
        outbox.owe(session, owed, now)
    with store.write() as session:
        sources.claim(session, now, lease=every, limit=1, owner="me")
        sources.finish(session, "s0", "me", now + 4 * every, ok=True, now=now)
    with store.read() as session:
        found = queries.overview(session, now + 4 * every)
        about = queries.alerts_about(session, "evt_1")
    assert (found.sources, found.failing, found.overdue) == (3, 0, 2)
    assert (found.alerts, found.oldest_pending) == ({"pending": 2, "held": 1}, now)
    assert {one.channel for one in about} == {"hook", "desk"}


def test_alerts_channels_and_attempts(store: Store, now: datetime) -> None:
    with store.write() as session:
        outbox.owe(session, [OwedDelivery("evt_1", 1, "hook", "event.created", {}, now)], now)
        (one,) = outbox.claim(session, now, limit=1, owner="me", lease=timedelta(minutes=1))
        acknowledge.not_taken(session, one.id, "me", 1, now, error="500", now=now, status=500)
    with store.read() as session:
        (channel,) = queries.channels(session)
        found = queries.alert(session, one.id)
        assert queries.alert(session, "dlv_none") is None
        (tried,) = queries.attempts(session, one.id)
    assert (channel.name, channel.failures, channel.last_error) == ("hook", 1, "500")
    assert found is not None
    assert (found.state, found.attempt, found.last_status) == ("pending", 1, 500)
    assert (tried.outcome, tried.status, tried.error, tried.finished) == ("retry", 500, "500", now)
