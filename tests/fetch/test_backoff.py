"""When the next look is due."""

from datetime import UTC, datetime, timedelta

import pytest

from monitor.fetch.backoff import max_age, next_check
from monitor.net.waiting import retry_after
from tests.cases import each

NOW = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)


def wait(every="10m", failures=0, retry_after=None, max_age=None, jitter=0.0) -> float:
    units = {"m": 60, "h": 3600, "d": 86400}
    due = next_check(
        now=NOW,
        every=timedelta(seconds=int(every[:-1]) * units[every[-1]]),
        failures=failures,
        retry_after=retry_after,
        max_age=max_age,
        jitter=jitter,
    )
    return (due - NOW).total_seconds()


@each(
    ("keys", "seconds"),
    [
        ({}, 600),
        ({"failures": 1}, 1200),
        ({"failures": 3}, 4800),
        ({"failures": 9}, 86_400),
        ({"failures": 10_000}, 86_400),
        ({"every": "7d"}, 604_800),
        ({"every": "7d", "failures": 5}, 604_800),
        ({"max_age": 3600}, 3600),
        ({"max_age": 60}, 600),
        ({"max_age": 10**9}, 86_400),
        ({"max_age": 3600, "failures": 1}, 1200),
        ({"jitter": 1.0}, 660),
        ({"jitter": -1.0}, 540),
        ({"jitter": 50.0}, 660),
        ({"retry_after": 3600, "failures": 1}, 3600),
        ({"retry_after": 60, "failures": 1}, 1200),
        ({"retry_after": 3600, "failures": 1, "jitter": -1.0}, 3600),
        ({"retry_after": 10**12, "failures": 1}, 86_400),
        ({"retry_after": -5, "failures": 1}, 1200),
    ],
)
def test_the_next_look(keys, seconds):
    assert wait(**keys) == pytest.approx(seconds)


def test_a_naive_clock_is_refused():
    with pytest.raises(ValueError, match="aware"):
        next_check(
            now=datetime(2026, 11, 3),  # noqa: DTZ001 - the point of the test
            every=timedelta(hours=1),
            failures=0,
            retry_after=None,
            max_age=None,
            jitter=0,
        )


@each(
    ("header", "seconds"),
    [
        ("120", 120),
        (" 120 ", 120),
        ("9" * 400, 86_400),
        ("Tue, 03 Nov 2026 10:00:00 GMT", 3600),
        ("Tuesday, 03-Nov-26 10:00:00 GMT", 3600),
        ("Tue Nov  3 10:00:00 2026", 3600),
        ("Tue, 03 Nov 2037 10:00:00 GMT", 86_400),
        ("Tue, 03 Nov 2026 08:00:00 GMT", None),
        ("0", None),
        ("-1", None),
        ("1e9", None),
        ("１２０", None),
        ("abc", None),
        ("Tue, 99 Foo 2026 10:00:00 GMT", None),
        ("Tue, 03 Nov 2026 10:00:00 +9999999999", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after(header, seconds):
    assert retry_after(header, NOW) == seconds


@each(
    ("header", "seconds"),
    [
        ("max-age=600", 600),
        ("public, Max-Age=600", 600),
        ('max-age="600"', 600),
        ("s-maxage=900", None),
        ("no-cache, max-age=600", None),
        ("max-age=600, no-store", None),
        ("max-age=-1", None),
        ("max-age=soon", None),
        (None, None),
    ],
)
def test_max_age(header, seconds):
    assert max_age(header) == seconds
