"""Any event reads back as it was stored, but for what no database takes."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.model import Event, Evidence, Quote
from monitor.store import Store
from tests.store.samples import an_event, evidence, get, insert


def test_what_is_stored_reads_back(store: Store, now: datetime) -> None:
    made = an_event(now, changed=("date",), settled=True)
    bare = an_event(now, "evt_2", date=None, facts={}, evidence=())
    assert insert(store, made, bare) == 2
    assert (get(store, "evt_1"), get(store, "evt_2")) == (made, bare)
    assert insert(store, made) == 0
    assert get(store, "evt_3") is None


words = st.text(max_size=20)
scalars = st.none() | st.booleans() | st.integers(-(2**40), 2**40) | words
trees = st.recursive(
    scalars | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=8,
)
zones = st.integers(-720, 720).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(datetime(1900, 1, 2), datetime(2200, 1, 1), timezones=zones)  # noqa: DTZ001


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(facts=st.dictionaries(words, trees, max_size=4), title=words, when=moments, said=words)
def test_any_value_reads_back_or_is_made_clean(
    store: Store, facts: dict[str, Any], title: str, when: datetime, said: str
) -> None:
    one = evidence(url=f"u{title}", title=title, published=when, quotes=(Quote(said, 0, 1),))
    made = an_event(when, facts=facts, evidence=(one,))
    id_ = f"evt_{abs(hash((title, when, said, repr(facts))))}"
    made = replace(made, id=id_)
    insert(store, made)
    read = get(store, id_)
    assert read == _clean(made)


def _clean(value: Any) -> Any:
    """What the store promises of text: NUL becomes U+FFFD, and nothing else changes."""
    if isinstance(value, str):
        return value.replace("\0", "\ufffd")
    if isinstance(value, dict):
        return {_clean(key): _clean(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(_clean(item) for item in value)
    if isinstance(value, Event | Evidence | Quote):
        fields = {name: _clean(getattr(value, name)) for name in value.__dataclass_fields__}
        return replace(value, **fields)
    return value


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        ("a\0b", "a\ufffdb"),
        ("\ud83d lone", "\ufffd lone"),
        (float("nan"), None),
        ([float("inf"), 1.5], [None, 1.5]),
        ({"a\0": ("x", "y")}, {"a\ufffd": ["x", "y"]}),
    ],
)
def test_what_no_database_takes_is_made_clean(
    store: Store, now: datetime, stored: Any, read: Any
) -> None:
    insert(store, an_event(now, facts={"it": stored}))
    found = get(store, "evt_1")
    assert found is not None
    assert found.facts == {"it": read}


def test_naive_times_are_refused(store: Store, now: datetime) -> None:
    naive = now.replace(tzinfo=None)
    with pytest.raises(Exception, match="without a zone"):
        insert(store, an_event(naive, evidence=()))
