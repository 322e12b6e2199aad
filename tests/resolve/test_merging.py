"""What becomes of an event when another report of it arrives, and what of that is news."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from monitor.model import DateRange, Event, Quote
from monitor.resolve.drafting import new_id
from monitor.resolve.merging import confidence, folded, merge
from monitor.resolve.same import also, match
from tests.cases import each
from tests.resolve.reports import CNY, MAKING, NOW, PAIR, RECENT, A, day, event


def test_a_firm_stands_on_one_side_of_a_deal() -> None:
    old = event("acquisition", [("acquirer", "A"), ("seller", "B")], {"business": "ports"})
    new = event("acquisition", [("acquirer", "A"), ("target", "B")])
    told, _ = merge(old, new, NOW)
    assert {(one.role, one.name) for one in told.parties} == {("acquirer", "A"), ("seller", "B")}


@each("known", [{"approx": True}, {"value": "146000000", "approx": True}])
def test_a_better_figure_is_kept_and_not_told(known: dict[str, Any]) -> None:
    old = event("investment", [("target", "A")], {"amount": {**CNY, **known}})
    merged, kind = merge(old, event("investment", [("target", "A")], {"amount": CNY}), NOW)
    assert (kind, merged.facts["amount"]) == (None, CNY)


def test_a_figure_instead_of_a_band_is_news() -> None:
    held = {"percent": {"low": "25", "high": "50"}}
    old = event("shareholding_change", [("holder", "A"), ("target", "B")], held)
    exact = {"percent": {"value": "30"}}
    new = event("shareholding_change", [("holder", "A"), ("target", "B")], exact)
    assert merge(old, new, NOW)[1] == "event.updated"


def test_the_price_of_one_of_two_firms_is_not_that_of_both() -> None:
    both = [("acquirer", "A"), ("target", "B"), ("target", "C")]
    old, new = event("acquisition", both), event("acquisition", both[:2], {"amount": CNY})
    merged, kind = merge(old, new, NOW)
    assert (kind, dict(merged.facts)) == (None, {})


@each(("by", "state"), [("anonymous", "rumoured"), ("media", "rumoured"), ("company", "reported")])
def test_other_words_of_others_leave_it_a_rumour(by: str, state: str) -> None:
    old = event("acquisition", [("target", "A")], modality="rumoured")
    new = event("acquisition", [("target", "A")], modality="possible", by=by, source="b")
    assert merge(old, new, NOW)[0].state == state


def test_the_day_of_a_later_step_is_not_told_again() -> None:
    plan = event("joint_venture", PAIR, modality="planned")
    done = event("joint_venture", PAIR, source="b", published=NOW + timedelta(40))
    founded, kind = merge(plan, done, NOW)
    assert kind == "event.updated"
    today = (NOW + timedelta(40)).date()
    dated = event(
        "joint_venture",
        PAIR,
        when=DateRange("", today, today, "day"),
        source="c",
        published=NOW + timedelta(41),
    )
    assert merge(founded, dated, NOW)[1] is None


def test_a_number_under_another_name_is_no_news() -> None:
    held = {"percent": {"value": "8.3"}, "percent_from": {"value": "5.1"}}
    old = event("shareholding_change", [("holder", "A"), ("target", "B")], held)
    new = event(
        "shareholding_change", [("holder", "A"), ("target", "B")], {"percent_to": {"value": "8.3"}}
    )
    assert merge(old, replace(new, evidence=new.evidence), NOW)[1] is None


REGISTERED = event("registration", [A], {"registered_capital": CNY}, when=RECENT)

QUIET_DATES = [
    (  # a recap: this November
        event("registration", [A]),
        event(
            "registration",
            [A],
            when=DateRange("11月", date(2022, 11, 1), date(2022, 11, 30), "month"),
            source="b",
            published=NOW + timedelta(50),
        ),
    ),
    (event("registration", [A]), event("registration", [A], when=day(11, 28), source="b")),
    (
        REGISTERED,
        event(
            "registration",
            [A],
            when=DateRange("11月", date(2022, 11, 1), date(2022, 11, 30), "month"),
            source="b",
        ),
    ),
    (
        REGISTERED,
        event("registration", [A], when=day(11, 21), source="b", published=NOW + timedelta(300)),
    ),
    (REGISTERED, event("registration", [A], when=day(11, 29), source="b")),  # 近日
]


@each(("old", "new"), QUIET_DATES)
def test_a_date_that_says_nothing_new_is_kept_and_not_told(old: Event, new: Event) -> None:
    merged, kind = merge(old, new, NOW)
    assert (kind, merged.version, merged.date) == (None, 1, new.date)


COPIES = [
    event("registration", [A], {"registered_capital": {**CNY, "value": "149630000"}}, source="b"),
    event("registration", [("company", "甲")], {"registered_capital": CNY}, source="b", lang="zh"),
    event("registration", [A], {"business_scope": ["汽车销售"]}, source="b"),
    event("registration", [A], when=replace(RECENT, start=date(2022, 11, 15)), source="b"),
    event("registration", [A], {"registered_capital": {**CNY, "text": "150m"}}, source="b"),
]


@each("copy", COPIES)
def test_copies_translations_and_wording_tell_nobody_again(copy: Event) -> None:
    merged, kind = merge(REGISTERED, copy, NOW)
    assert kind is None
    assert (merged.id, merged.version) == (REGISTERED.id, 1)
    assert len(merged.evidence) == 2


CHANGES = [
    (event("registration", [A], {"percent": {"value": "51"}}), "event.updated", ("percent",)),
    (event("registration", [A, ("holder", "B")]), "event.updated", ("parties",)),
    (event("registration", [A], when=day(11, 21)), "event.updated", ("date",)),
    (event("registration", [A], register=True), "event.confirmed", ("state",)),
    (event("registration", [A], modality="denied", by="company"), "event.denied", ("state",)),
    (event("registration", [A], modality="ended"), "event.updated", ("state",)),
]


@each(("new", "kind", "changed"), CHANGES)
def test_a_new_fact_or_state_makes_a_version(
    new: Event, kind: str, changed: tuple[str, ...]
) -> None:
    merged, said = merge(REGISTERED, new, NOW)
    assert (said, merged.changed, merged.version) == (kind, changed, 2)
    again, nothing = merge(merged, new, NOW)
    assert (nothing, again.version) == (None, 2)


def test_a_register_with_another_number_corrects_the_paper_and_settles_it() -> None:
    other = {**CNY, "value": "200000000"}
    record = event("registration", [A], {"registered_capital": other}, source="r", register=True)
    assert match(record, [REGISTERED]) is REGISTERED
    merged, kind = merge(REGISTERED, record, NOW)
    assert (kind, merged.state) == ("event.corrected", "corrected")
    assert merged.facts["registered_capital"]["value"] == "200000000"
    assert merged.facts["corrected_from"] == {"registered_capital": CNY}
    late = event("registration", [A], {"registered_capital": CNY}, source="late")
    assert match(late, [merged]) is merged
    assert merge(merged, late, NOW)[1] is None


@each(("title", "quote"), [("", "更正：…"), ("A raises money: correction", "A raised 15m")])
def test_a_paper_that_corrects_itself_is_no_second_event(title: str, quote: str) -> None:
    old = event("investment", [("target", "A")], {"amount": CNY})
    new = event(
        "investment", [("target", "A")], {"amount": {**CNY, "value": "15000000"}}, quote=quote
    )
    new = replace(new, evidence=tuple(replace(one, title=title) for one in new.evidence))
    assert match(new, [old]) is old
    merged, kind = merge(old, new, NOW)
    assert (kind, merged.facts["amount"]["value"]) == ("event.corrected", "15000000")


def test_a_denial_outlives_the_rumour_it_denied() -> None:
    rumour = event("market_entry", [A], MAKING, modality="rumoured")
    denial = event("market_entry", [A], MAKING, modality="denied", by="company", source="b")
    denied, kind = merge(rumour, denial, NOW)
    assert (kind, denied.state, denied.modality) == ("event.denied", "denied", "denied")
    again = event("market_entry", [A], MAKING, modality="rumoured", source="c")
    assert merge(denied, again, NOW)[1] is None


def test_a_plan_carried_out_later_is_news_but_not_on_the_same_day() -> None:
    plan = event("acquisition", [("target", "A")], modality="planned")
    done = event("acquisition", [("target", "A")], source="b")
    assert merge(plan, done, NOW)[1] is None
    later = replace(done.evidence[0], published=datetime(2022, 12, 20, tzinfo=UTC))
    assert merge(plan, replace(done, evidence=(later,)), NOW)[1] == "event.updated"


def test_a_filing_and_the_administration_of_the_next_day_are_two_pieces_of_news() -> None:
    plan = event("insolvency", [A], modality="planned")
    done = event("insolvency", [A], source="b", published=NOW)
    assert merge(plan, done, NOW)[1] == "event.updated"
    assert merge(plan, replace(done, evidence=plan.evidence), NOW)[1] is None


def test_one_document_counts_once_and_copies_add_no_confidence() -> None:
    assert len(merge(REGISTERED, REGISTERED, NOW)[0].evidence) == 1
    first = REGISTERED.evidence[0]
    copy = replace(first, source="b", url="https://b")
    other = replace(copy, quotes=(Quote("something else entirely", 0, 23),))
    assert confidence((first, copy)) == 0.8
    assert confidence((first, other)) == pytest.approx(0.96)


def test_the_main_company_and_the_state_of_a_draft() -> None:
    jv = event("joint_venture", [("partner", "A"), ("company", "C")])
    assert (jv.company.id, jv.state) == ("c", "reported")
    people = event("executive_change", [("person", "A"), ("company", "X")])
    assert (people.company.name, people.parties[0].company) == ("X", None)
    assert event("registration", [A], register=True).state == "confirmed"
    assert new_id("s", "k", "t", 0) != new_id("s", "k", "t", 1)


def test_two_events_that_turn_out_to_be_one_are_folded_into_the_older() -> None:
    first = event("partnership", [("partner", "A")], when=day(4, 10), source="x")
    second = event("partnership", [("partner", "B"), ("partner", "C")], source="y", quote="other")
    assert match(second, [first]) is None
    whole, _ = merge(
        first, event("partnership", [("partner", "A"), ("partner", "B")], source="z"), NOW
    )
    assert also(whole, [first, second]) is None  # with another partner it stays another event
    same = event("partnership", PAIR, when=day(4, 11), source="y", quote="third")
    later = replace(same, first_seen=NOW + timedelta(hours=1))
    assert also(whole, [first, later]) == later
    kept, lost, _ = folded(later, whole, NOW)
    assert (kept.id, lost.id) == (first.id, later.id)
    assert len(kept.evidence) == 3
