"""The leases of a process that is gone are free at once; those of one that lives are not."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import text

from monitor.errors import StoreError
from monitor.model import Source
from monitor.store import Store, open_store, outbox, sources, watching
from monitor.store.presence import present
from monitor.store.values import OwedDelivery

LEASE = timedelta(minutes=5)


@pytest.fixture
def leased(store: Store, now: datetime) -> None:
    """A source and an alert that the process `dead` has claimed."""
    alert = OwedDelivery("evt_1", 1, "hook", "event.created", {}, now)
    with store.write() as session:
        every = timedelta(minutes=10)
        watching.sync(session, [Source("one", "feed", "https://one.example/rss", every)], now)
        outbox.owe(session, [alert], now)
    with store.write() as session:
        assert sources.claim(session, now, lease=LEASE, limit=9, owner="dead")
        assert outbox.claim(session, now, limit=9, owner="dead", lease=LEASE)


def free(store: Store, now: datetime) -> tuple[list[str], list[int]]:
    """What another process gets: sources, and the attempts of alerts."""
    with store.write() as session:
        looks = sources.claim(session, now, lease=LEASE, limit=9, owner="other")
        sends = outbox.claim(session, now, limit=9, owner="other", lease=LEASE)
    return [one.id for one in looks], [one.attempt for one in sends]


@pytest.mark.usefixtures("leased")
def test_what_the_dead_had_claimed_is_free(store: Store, now: datetime) -> None:
    with present(store, "next"):
        # Attempts stay counted: one that kills its process is not made for ever.
        assert free(store, now) == (["one"], [2])


@pytest.mark.usefixtures("leased")
def test_what_the_living_have_claimed_is_theirs(store: Store, url: str, now: datetime) -> None:
    other = open_store(url)
    with present(other, "dead"):  # the fixture's process, not dead at all
        with other.write() as session:
            sources.release(session, "dead")
            assert sources.claim(session, now, lease=LEASE, limit=9, owner="dead")
        with present(store, "next") as here:
            assert here.bury() == 0
            assert free(store, now)[0] == []
    other.close()


def test_a_death_is_noticed_while_running(postgres_store: Store, now: datetime) -> None:
    store = postgres_store
    with store.write() as session:
        every = timedelta(minutes=10)
        watching.sync(session, [Source("one", "feed", "https://one.example/rss", every)], now)
    with present(store, "here") as here:
        with present(store, "soon-dead"), store.write() as session:
            assert sources.claim(session, now, lease=LEASE, limit=9, owner="soon-dead")
        assert here.bury() == 1
        assert here.bury() == 0
        assert free(store, now)[0] == ["one"]


def test_a_connection_that_the_server_ends_is_told_once_and_made_anew(
    postgres_store: Store,
) -> None:
    ended = text(
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        " AND backend_type = 'client backend'"
    )
    with present(postgres_store, "here") as here:
        with postgres_store.write() as session:
            assert session.execute(ended).all()
        with pytest.raises(StoreError):
            here.bury()
        assert here.bury() == 0


def test_jobs_of_one_commit_fail_alone(store: Store, now: datetime) -> None:
    def add(name: str) -> object:
        one = Source(name, "feed", f"https://{name}.example/rss", timedelta(minutes=10))
        return lambda session: watching.sync(session, [one], now)

    def broken(session: object) -> None:
        add("lost")(session)  # type: ignore[operator]
        raise ValueError("no")

    first, second, third = store.write_each([add("a"), broken, add("b")])  # type: ignore[list-item]
    assert (first, third) == (None, None)
    assert isinstance(second, ValueError)
    with store.write() as session:
        names = [c.id for c in sources.claim(session, now, lease=LEASE, limit=9, owner="me")]
    assert names == ["b"]  # the last sync has disabled the first; "lost" never was
