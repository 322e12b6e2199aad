"""Events: versions are kept, evidence adds up, aliases lead on, lists are filtered."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from monitor.model import Company, Event, EventParty
from monitor.pipeline._events import store_event
from monitor.store import Store, browse, companies, disputes, events, texts
from monitor.store.values import CompanyFact, StaleEvent, Text
from tests.cases import each
from tests.store.samples import an_event, evidence, get, insert


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


def test_candidates_are_chosen_before_their_evidence_is_read(store: Store, now: datetime) -> None:
    insert(store, an_event(now, "evt_1"), an_event(now, "evt_2"))
    asked: list[Event] = []

    def fits(one: Event) -> bool:
        asked.append(one)
        return one.id == "evt_2"

    with store.write() as session:
        (found,) = events.candidates(
            session, types=["registration"], companies=["cmp_1"], since=now, fits=fits
        )
    assert found == an_event(now, "evt_2")
    assert {(one.id, one.evidence) for one in asked} == {("evt_1", ()), ("evt_2", ())}


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


MANY = 1_100  # statements take a thousand rows


@pytest.mark.load
def test_thousands_of_events_in_one_transaction(store: Store) -> None:
    now = datetime(2022, 11, 30, tzinfo=UTC)
    assert insert(store, *(an_event(now, f"evt_{n}") for n in range(MANY))) == MANY
    with store.read() as session:
        assert len(browse.page(session, browse.Wanted(), limit=10 * MANY)) == MANY


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
        assert len(browse.page(session, browse.Wanted(), limit=9)) == 1


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


@pytest.fixture
def disputed(store: Store, now: datetime) -> tuple[Store, Company]:
    with store.write() as session:
        firm = companies.add_company(session, "Tarn Pumps Ltd", {}, now)
        for origin, name, value in CAPITAL:
            fact = CompanyFact(firm.id, name, value, source=origin, origin=origin)
            companies.add_fact(session, fact, now)
    return store, firm


@each(
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
    disputed: tuple[Store, Company], now: datetime, kind: str, facts: dict[str, Any], shown: int
) -> None:
    store, firm = disputed
    with store.read() as session:
        told = an_event(now, type=kind, facts=facts, company=firm)
        found = disputes.of_event(session, told)
    assert [one.fact for one in found] == ["registered_capital"] * shown
