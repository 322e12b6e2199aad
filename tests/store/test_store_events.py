"""Events: what is stored reads back equal, versions are kept, evidence adds up, aliases lead on."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.model import (
    Attribution,
    Company,
    DateRange,
    Event,
    EventParty,
    Evidence,
    Quote,
)
from monitor.pipeline._events import store_event
from monitor.store import Store, companies, disputes, events, texts
from monitor.store.values import CompanyFact, StaleEvent, Text

ACME = Company("cmp_1", "Acme 股份有限公司", {"uscc": "91370200"})
MONEY = {"text": "1.5亿元", "value": "150000000", "currency": "CNY"}


def evidence(url: str = "https://one.example/a", **keys: Any) -> Evidence:
    made = Evidence(
        source="daily",
        url=url,
        title="Acme 成立新公司",
        published=datetime(2022, 11, 30, 8, tzinfo=timezone(timedelta(hours=8))),
        quotes=(Quote("成立", 3, 5), Quote("Acme", 0, 4, in_title=True)),
        rule="registration.founded",
        confidence=0.97,
        attribution=Attribution("registry", "天眼查"),
        lang="zh",
    )
    return replace(made, **keys)


def an_event(now: datetime, id_: str = "evt_1", **keys: Any) -> Event:
    made = Event(
        id=id_,
        version=1,
        type="registration",
        modality="asserted",
        state="reported",
        company=ACME,
        parties=(EventParty("company", ACME.name, ACME.id), EventParty("holder", "张三")),
        facts={"registered_capital": MONEY, "business_scope": ["汽车销售"]},
        date=DateRange("近日", date(2022, 10, 31), date(2022, 11, 30), "fuzzy"),
        for_now=False,
        evidence=(evidence(),),
        confidence=0.97,
        first_seen=now,
        updated=now,
    )
    return replace(made, **keys)


def insert(store: Store, *made: Event) -> int:
    with store.write() as session:
        return events.insert_all(session, made)


def get(store: Store, id_: str) -> Event | None:
    with store.read() as session:
        return events.get(session, id_)


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


def test_versions_are_kept_and_fenced(store: Store, now: datetime) -> None:
    insert(store, an_event(now))
    second = an_event(now, version=2, facts={"percent": {"value": "51"}}, changed=("percent",))
    with store.write() as session:
        events.update_event(session, second)
    with pytest.raises(StaleEvent), store.write() as session:
        events.update_event(session, replace(second, facts={"percent": {"value": "60"}}))
    assert get(store, "evt_1") == second
    with store.read() as session:
        kept = events.versions(session, "evt_1")
    assert [(one["version"], sorted(one["facts"])) for one in kept] == [
        (1, ["business_scope", "registered_capital"]),
        (2, ["percent"]),
    ]


def test_evidence_is_added_once_and_copies_are_told(store: Store, now: datetime) -> None:
    insert(store, an_event(now, evidence=()))
    same = Text("daily", "https://one.example/a", "t", None, now, "同文", "f" * 64)
    with store.write() as session:
        (first,) = texts.keep(session, [same])
        (copy,) = texts.keep(session, [replace(same, url="https://two.example/b")])
        assert first == copy
        assert events.add_evidence(session, "evt_1", evidence(), text_id=first)
        assert not events.add_evidence(session, "evt_1", evidence(), text_id=first)
        other = evidence("https://two.example/b", source="weekly")
        assert events.add_evidence(session, "evt_1", other, text_id=copy)
        assert events.independent_texts(session, "evt_1") == 1
        assert events.add_evidence(session, "evt_1", evidence("https://three.example/c"))
        assert events.independent_texts(session, "evt_1") == 2
    found = get(store, "evt_1")
    assert found is not None
    assert [one.source for one in found.evidence] == ["daily", "weekly", "daily"]


def test_candidates_by_type_company_and_time(store: Store, now: datetime) -> None:
    partner = EventParty("holder", "Other", "cmp_2")
    week = timedelta(days=7)
    insert(
        store,
        an_event(now, "evt_1"),
        an_event(now, "evt_2", company=Company("cmp_3", "C"), parties=(partner,)),
        an_event(now, "evt_3", type="launch"),
        an_event(now - week, "evt_4", company=Company("cmp_2", "Other"), parties=()),
    )

    def found(types: list[str], companies: list[str], since: datetime) -> list[str]:
        with store.write() as session:
            made = events.candidates(session, types=types, companies=companies, since=since)
        return [one.id for one in made]

    assert found(["registration"], ["cmp_1"], now) == ["evt_1"]
    assert found(["registration"], ["cmp_2"], now) == ["evt_2"]
    assert found(["registration"], ["cmp_2"], now - week) == ["evt_4", "evt_2"]
    assert found(["registration", "launch"], ["cmp_1"], now) == ["evt_1", "evt_3"]
    assert found(["registration"], [], now) == []


def test_two_events_that_are_one(store: Store, now: datetime) -> None:
    insert(store, an_event(now, "evt_old"), an_event(now, "evt_new"))
    with store.write() as session:
        events.add_evidence(session, "evt_new", evidence("https://two.example/b"))
        events.alias(session, "evt_new", "evt_old")
    by_alias, kept = get(store, "evt_new"), get(store, "evt_old")
    assert by_alias is not None
    assert by_alias == kept
    assert by_alias.id == "evt_old"
    assert [one.url for one in by_alias.evidence] == [
        "https://one.example/a",
        "https://two.example/b",
    ]
    insert(store, an_event(now, "evt_oldest"))
    with store.write() as session:
        events.alias(session, "evt_old", "evt_oldest")
    assert (found := get(store, "evt_new")) is not None
    assert found.id == "evt_oldest"


def test_lists_are_filtered_newest_first(store: Store, now: datetime) -> None:
    hour = timedelta(hours=1)
    insert(store, *(an_event(now + n * hour, f"evt_{n}") for n in range(4)))
    insert(store, an_event(now, "evt_x", type="launch", company=Company("cmp_9", "X"), parties=()))

    def listed(**filters: Any) -> list[str]:
        with store.read() as session:
            return [one.id for one in events.list_events(session, **filters)]

    assert listed(limit=2) == ["evt_3", "evt_2"]
    assert listed(since=now + 2 * hour) == ["evt_3", "evt_2"]
    assert listed(types=["launch"]) == ["evt_x"]
    assert listed(companies=["cmp_9"]) == ["evt_x"]
    assert listed(companies=[]) == []


def test_texts_are_kept_once_and_pruned(store: Store, now: datetime) -> None:
    day = timedelta(days=1)
    kept = [
        Text(
            "daily",
            f"u{n}",
            "标题",
            now,
            now - n * day,
            f"正文 {n}",
            f"{n}" * 64,
            {"etag": "x"},
            "<p>",
        )
        for n in range(4)
    ]
    with store.write() as session:
        ids = texts.keep(session, kept)
        assert texts.get(session, ids[2]) == kept[2]
        assert [one.url for one in texts.since(session, now - 2 * day)] == ["u2", "u1", "u0"]
        assert texts.prune(session, now, keep_texts=2 * day, keep_pages=day) == (1, 1)
        assert texts.get(session, ids[3]) is None
        assert texts.get(session, ids[2]) == replace(kept[2], page=None)
        assert texts.get(session, ids[1]) == kept[1]


MANY = 1_100  # statements take a thousand rows


@pytest.mark.load
def test_thousands_of_events_in_one_transaction(store: Store) -> None:
    now = datetime(2022, 11, 30, tzinfo=UTC)
    assert insert(store, *(an_event(now, f"evt_{n}") for n in range(MANY))) == MANY
    with store.read() as session:
        assert len(events.list_events(session, limit=10 * MANY)) == MANY


def deal(now: datetime, id_: str, **roles: str) -> Event:
    parties = tuple(EventParty(role, f"Firm {key} Ltd", key) for role, key in roles.items())
    said = evidence(f"https://one.example/{id_}", source=id_)
    return an_event(
        now, id_, type="acquisition", parties=parties, facts={}, date=None, evidence=(said,)
    )


def test_a_third_report_folds_two_events_into_the_older(store: Store, now: datetime) -> None:
    seen = [now + timedelta(minutes=n) for n in range(3)]
    news = [
        deal(seen[0], "evt_old", acquirer="cmp_2", seller="cmp_3"),
        deal(seen[1], "evt_young", target="cmp_4"),
        deal(seen[2], "evt_both", acquirer="cmp_2", target="cmp_4"),
    ]
    for one, at in zip(news, seen, strict=True):
        with store.write() as session:
            found = store_event(session, one, at, text_id="", tell=True)
    assert (found.event.id, found.folded) == ("evt_old", "evt_young")
    with store.read() as session:
        kept = events.get(session, "evt_young")
        assert kept is not None
        assert kept.id == "evt_old"
        assert {one.source for one in kept.evidence} == {"evt_old", "evt_young", "evt_both"}
        assert {one.company for one in kept.parties} == {"cmp_2", "cmp_3", "cmp_4"}
        assert len(events.list_events(session)) == 1


def test_a_version_is_judged_by_all_that_had_been_read_when_it_was_told(
    store: Store, now: datetime
) -> None:
    made = an_event(now, confidence=0.77)
    insert(store, made)
    with store.write() as session:
        events.amend(session, replace(made, confidence=0.93))
    with store.read() as session:
        (stood,) = events.as_told(session, now - timedelta(days=1))
    assert (stood.version, stood.confidence) == (1, 0.93)


CAPITAL = [
    ("registry", "registered_capital", {"value": "100", "currency": "CNY", "text": "100"}),
    ("media", "registered_capital", {"value": "700", "currency": "CNY", "text": "700"}),
]


@pytest.mark.parametrize(
    ("kind", "facts", "shown"),
    [
        ("capital_change", {}, 1),
        ("registration", {}, 1),
        ("dispute_opened", {"fact": "registered_capital"}, 1),
        ("dispute_opened", {"fact": "address"}, 0),
        ("executive_change", {"position": "法定代表人"}, 0),
        ("partnership", {}, 0),
    ],
)
def test_an_event_shows_the_disputes_on_the_facts_it_is_about(
    store: Store, now: datetime, kind: str, facts: dict[str, Any], shown: int
) -> None:
    with store.write() as session:
        firm = companies.add_company(session, "Tarn Pumps Ltd", {}, now)
        for origin, name, value in CAPITAL:
            fact = CompanyFact(firm.id, name, value, source=origin, origin=origin)
            companies.add_fact(session, fact, now)
        told = an_event(now, type=kind, facts=facts, company=firm)
        found = disputes.of_event(session, told)
    assert [one.fact for one in found] == ["registered_capital"] * shown
