"""Sources: synchronised with the config, claimed once, fenced, and told about when they fail."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from monitor.model import Source, Validators
from monitor.store import Store, sources, watching
from monitor.store._sql import IN_LIST
from monitor.store.values import StaleSource

LEASE = timedelta(minutes=5)
EVERY = timedelta(minutes=10)


def a_source(name: str, url: str = "") -> Source:
    return Source(name, "feed", url or f"https://{name}.example/rss", EVERY)


@pytest.fixture
def synced(store: Store, now: datetime) -> Callable[..., None]:
    def sync(*wanted: Source) -> None:
        with store.write() as session:
            watching.sync(session, wanted, now)

    return sync


def claim(store: Store, now: datetime, owner: str = "me", limit: int = 10) -> list[str]:
    with store.write() as session:
        return [c.id for c in sources.claim(session, now, lease=LEASE, limit=limit, owner=owner)]


def test_sync_adds_changes_and_removes(store: Store, now: datetime) -> None:
    one, two = a_source("one"), a_source("two")
    with store.write() as session:
        watching.sync(session, [one, two], now)
        before = [s.id for s in sources.health(session, now)]
    with store.write() as session:
        watching.sync(session, [one, two], now)
        assert sources.known(session, "one").version == 0
        watching.sync(session, [replace(one, options={"links": "ul a"})], now)
        assert sources.known(session, "one").version == 1
    assert before == ["one", "two"]
    with store.read() as session:
        assert [s.id for s in sources.health(session, now)] == ["one"]
    assert claim(store, now) == ["one"]


@pytest.mark.parametrize(
    ("change", "left"),
    [
        ({"options": {"links": "a.news"}}, (True, 0)),
        ({"url": "https://one.example/other"}, (False, 0)),
        ({}, (True, 1)),
    ],
)
def test_a_changed_source_is_asked_afresh(
    store: Store,
    now: datetime,
    synced: Callable[..., None],
    change: dict[str, object],
    left: tuple[bool, int],
) -> None:
    synced(a_source("one"))
    with store.write() as session:
        asked = {"https://one.example/rss": Validators(etag='"1"')}
        sources.remember(session, "one", 0, seen={}, validators=asked, now=now)
    synced(replace(a_source("one"), **change))  # type: ignore[arg-type]
    with store.read() as session:
        known = sources.known(session, "one")
    assert (known.baseline_done, len(known.validators)) == left


def test_a_removed_source_comes_back_as_it_was(
    store: Store, now: datetime, synced: Callable[..., None]
) -> None:
    synced(a_source("one"))
    with store.write() as session:
        sources.remember(session, "one", 0, seen={"a": "read"}, validators={}, now=now)
    synced()
    assert claim(store, now) == []
    synced(a_source("one"))
    assert claim(store, now) == ["one"]
    with store.read() as session:
        assert sources.known(session, "one").baseline_done
        assert sources.unseen(session, "one", ["a", "b"]) == {"b"}


def test_one_a_host_at_once_and_the_oldest_first(
    store: Store, now: datetime, synced: Callable[..., None]
) -> None:
    synced(
        a_source("a", "https://busy.example/1"),
        a_source("b", "https://busy.example/2"),
        a_source("c"),
    )
    with store.write() as session:
        claimed = sources.claim(session, now, lease=LEASE, limit=10, owner="me")
        sources.finish(session, "c", "me", now - EVERY, ok=True, now=now)
    assert [c.id for c in claimed] == ["a", "c"]
    assert claim(store, now) == ["c"]
    with store.write() as session:
        sources.finish(session, "a", "me", now + EVERY, ok=True, now=now)
    assert claim(store, now) == ["b"]


def test_a_host_that_may_be_asked_often_gives_several(
    store: Store, now: datetime, synced: Callable[..., None]
) -> None:
    synced(*(a_source(f"s{n}", f"https://busy.example/{n}") for n in range(5)))

    def several(limit: int, a_host: int) -> list[str]:
        with store.write() as session:
            return [
                one.id
                for one in sources.claim(
                    session, now, lease=LEASE, limit=limit, owner="me", a_host=a_host
                )
            ]

    assert several(2, 3) == ["s0", "s1"]
    assert several(9, 3) == ["s2"]  # two are being looked at
    assert several(9, 3) == []
    with store.read() as session:
        assert sources.due(session, now, lease=LEASE, limit=9, a_host=9) == ("s3", "s4")


def test_a_look_that_takes_long_keeps_its_lease(
    store: Store, now: datetime, synced: Callable[..., None]
) -> None:
    synced(a_source("one"), a_source("two"))
    claim(store, now)
    with store.write() as session:
        sources.renew(session, ["one"], "me", now + LEASE / 2, LEASE)
        sources.renew(session, ["two"], "other", now + LEASE / 2, LEASE)
    assert claim(store, now + LEASE, "other") == ["two"]


def test_what_is_held_and_not_looked_at_is_free_again(
    store: Store, now: datetime, synced: Callable[..., None]
) -> None:
    synced(a_source("one"), a_source("two"))
    claim(store, now)
    for later, free in ((timedelta(seconds=20), []), (timedelta(seconds=40), ["two"])):
        with store.write() as session:
            sources.renew(session, ["one"], "me", now + later, LEASE)
        assert claim(store, now + later, "other") == free


def test_a_lease_that_ran_out_is_another_process_s(
    store: Store, now: datetime, synced: Callable[..., None]
) -> None:
    synced(a_source("one"))
    assert claim(store, now, "dead") == ["one"]
    assert claim(store, now + LEASE / 2, "other") == []
    assert claim(store, now + LEASE, "other") == ["one"]
    with store.write() as session:
        late = sources.finish(session, "one", "dead", now, ok=False, now=now)
    assert late is None
    assert claim(store, now + LEASE, "third") == []


def test_released_leases_are_free_at_once(
    store: Store, now: datetime, synced: Callable[..., None]
) -> None:
    synced(a_source("one"))
    claim(store, now)
    with store.write() as session:
        sources.release(session, "me")
    assert claim(store, now, "other") == ["one"]


@pytest.mark.parametrize("hours", [1, 24])
def test_a_clock_set_back_does_not_stop_looking(
    store: Store, now: datetime, synced: Callable[..., None], hours: int
) -> None:
    synced(a_source("done"), a_source("leased"))
    assert claim(store, now) == ["done", "leased"]
    with store.write() as session:
        sources.finish(session, "done", "me", now + EVERY, ok=True, now=now)
    assert sorted(claim(store, now - timedelta(hours=hours), "other")) == ["done", "leased"]


def test_processes_that_start_together_all_take_up_the_sources(
    store: Store, now: datetime, synced: Callable[..., None]
) -> None:
    wanted = [a_source(f"s{n:02}") for n in range(12)]
    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(synced, *wanted) for _ in range(4)]:
            done.result()
    with store.read() as session:
        assert len(sources.health(session, now)) == 12


def test_two_claimers_never_get_the_same(
    store: Store, now: datetime, synced: Callable[..., None]
) -> None:
    synced(*(a_source(f"s{n:03}", f"https://h{n % 40}.example/{n}") for n in range(80)))
    with ThreadPoolExecutor(6) as pool:
        rounds = [pool.submit(claim, store, now, f"o{n}", 3) for n in range(30)]
        claimed = [id_ for one in rounds for id_ in one.result()]
    assert len(claimed) == len(set(claimed)) == 40


def test_of_two_looks_one_is_stored(
    store: Store, now: datetime, synced: Callable[..., None]
) -> None:
    synced(a_source("one"))
    with store.write() as session:
        sources.remember(session, "one", 0, seen={"a": "read"}, validators={}, now=now)
    with pytest.raises(StaleSource), store.write() as session:
        sources.remember(session, "one", 0, seen={"b": "read"}, validators={}, now=now)
    with store.read() as session:
        assert sources.known(session, "one").version == 1
        assert sources.unseen(session, "one", ["a", "b"]) == {"b"}


def test_what_a_look_left_is_known(
    store: Store, now: datetime, synced: Callable[..., None]
) -> None:
    synced(a_source("one"))
    long = "https://one.example/?" + "长" * 3000
    first = {long: Validators('W/"x"', "Wed, 30 Nov 2022 00:00:00 GMT", "ab"), "u": Validators()}
    with store.write() as session:
        sources.remember(
            session, "one", 0, seen={long: "seen"}, validators=first, now=now, cursor={"page": 2}
        )
    with store.write() as session:
        sources.remember(
            session, "one", 1, seen={}, validators={"u": Validators(etag="2")}, now=now
        )
    with store.read() as session:
        known = sources.known(session, "one")
        assert sources.unseen(session, "one", [long, "new"]) == {"new"}
    assert known.validators == first | {"u": Validators(etag="2")}
    assert (known.version, known.baseline_done, known.cursor) == (2, True, {"page": 2})


@pytest.mark.load
def test_unseen_takes_more_keys_than_a_statement(
    store: Store, now: datetime, synced: Callable[..., None]
) -> None:
    synced(a_source("one"))
    keys = [f"k{n}" for n in range(IN_LIST + 2)]
    with store.write() as session:
        seen = dict.fromkeys(keys[:-1], "seen")
        sources.remember(session, "one", 0, seen=seen, validators={}, now=now)  # type: ignore[arg-type]
    with store.read() as session:
        assert sources.unseen(session, "one", keys) == {keys[-1]}


def test_health_changes_are_told_once(
    store: Store, now: datetime, synced: Callable[..., None]
) -> None:
    synced(a_source("one"))
    told = []
    for step, ok in enumerate([True, False, False, False, False, True, True]):
        when = now + step * EVERY
        assert claim(store, when) == ["one"]
        with store.write() as session:
            error = None if ok else f"broken {step}"
            change = sources.finish(
                session, "one", "me", when + EVERY, ok=ok, now=when, error=error, error_kind="dns"
            )
        told.append(change and (change.kind, change.since, change.error, change.last_ok))
    failing = ("source.failing", now + EVERY, "broken 3", now)
    recovered = ("source.recovered", now + EVERY, "broken 4", now)
    assert told == [None, None, None, failing, None, recovered, None]
    with store.read() as session:
        (health,) = sources.health(session, now)
    assert (health.health, health.failures, health.failing_since) == ("ok", 0, None)


def test_what_is_killed_in_a_transaction_never_was(
    store: Store, now: datetime, synced: Callable[..., None]
) -> None:
    synced(a_source("one"))

    def killed() -> None:
        with store.write() as session:
            sources.remember(session, "one", 0, seen={"a": "read"}, validators={}, now=now)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        killed()
    with store.read() as session:
        assert sources.known(session, "one").version == 0
        assert sources.unseen(session, "one", ["a"]) == {"a"}
