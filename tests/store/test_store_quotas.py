"""A register's budget is one, whoever draws on it."""

from datetime import datetime, timedelta

from monitor.store import Store, opened, quotas

LIMITS = ((4, 60.0), (6, 300.0))
PATIENCE = timedelta(seconds=10)


def reserve(store: Store, now: datetime, home: str = "register.test") -> float:
    with store.write() as session:
        return quotas.reserve(session, home, LIMITS, now, PATIENCE)


def test_a_budget_is_shared_by_all_who_open_the_database_and_outlives_them(
    url: str, now: datetime
) -> None:
    with opened(url) as one, opened(url) as other:
        assert [reserve(store, now) for store in (one, other, one, other)] == [0.0] * 4
        assert reserve(other, now) == 60
        assert reserve(other, now, "elsewhere.test") == 0
    with opened(url) as restarted:
        assert reserve(restarted, now + timedelta(seconds=20)) == 40


def test_a_moment_is_taken_where_the_wait_is_short_and_only_there(
    store: Store, now: datetime
) -> None:
    for _ in range(4):
        reserve(store, now)
    soon = now + timedelta(seconds=55)
    assert reserve(store, now) == 60  # too long: nothing is taken
    assert reserve(store, soon) == 5
    assert reserve(store, soon) == 5
    assert reserve(store, soon) == 245  # the longer window


def test_a_clock_that_was_set_back_does_not_lock_the_register(store: Store, now: datetime) -> None:
    for _ in range(4):
        reserve(store, now + timedelta(days=2))
    assert reserve(store, now) == 0
