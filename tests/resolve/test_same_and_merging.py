from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from monitor.model import (
    Attribution,
    Company,
    DateRange,
    Event,
    Evidence,
    Finding,
    Modality,
    Party,
    Quote,
    State,
)
from monitor.resolve.drafting import draft, new_id
from monitor.resolve.merging import confidence, folded, merge
from monitor.resolve.same import also, match

NOW = datetime(2022, 12, 1, tzinfo=UTC)
DAY = datetime(2022, 11, 30, tzinfo=UTC)
CNY = {"text": "1.5亿元", "value": "150000000", "currency": "CNY"}
RECENT = DateRange("近日", date(2022, 10, 31), date(2022, 11, 30), "fuzzy")
COMPANIES = {
    name: Company(key, name)
    for name, key in [("A", "a"), ("甲", "a"), ("B", "b"), ("乙", "b"), ("C", "c"), ("D", "d")]
}


def day(month: int, number: int) -> DateRange:
    return DateRange("", date(2022, month, number), date(2022, month, number), "day")


def event(
    kind: str,
    parties: Sequence[tuple[str, str]],
    facts: Mapping[str, Any] | None = None,
    *,
    modality: Modality = "asserted",
    when: DateRange | None = None,
    source: str = "paper",
    quote: str = "one quote",
    by: str = "media",
    lang: str = "en",
    published: datetime = DAY,
    register: bool = False,
) -> Event:
    found = Finding(
        type=kind,
        modality=modality,
        confidence=0.8,
        parties=tuple(Party(role, name) for role, name in parties),
        facts=facts or {},
        evidence=(),
        rule="r",
        date=when,
    )
    told = Evidence(
        source=source,
        url=f"https://{source}/{quote}",
        title="",
        published=published,
        quotes=(Quote(quote, 0, len(quote)),),
        rule="r",
        confidence=0.8,
        attribution=Attribution(by),
        lang=lang,
    )
    key = new_id(source, quote, kind, 0)
    return draft(found, told, COMPANIES, NOW, id=key, register=register)


A, B = ("company", "A"), ("company", "B")
PAIR = [("partner", "A"), ("partner", "B")]
MAKING = {"market": "complete vehicle manufacturing"}

SAME = [
    (event("registration", [A], {"registered_capital": CNY}), event("registration", [A])),
    (
        event("market_entry", [A], MAKING, modality="denied", when=day(11, 29)),
        event("market_entry", [("company", "甲")], {"market": "整车制造"}, modality="denied"),
    ),
    (
        event("market_entry", [A], {"market": "整车"}, modality="denied", when=day(11, 29)),
        event("market_entry", [A], MAKING, modality="rumoured", when=day(11, 2)),
    ),
    (event("partnership", PAIR, when=day(4, 10)), event("partnership", PAIR, when=day(4, 12))),
    (
        event("partnership", PAIR, {"topic": "smart industrial park"}, when=RECENT),
        event("partnership", [("partner", "甲"), ("partner", "乙")], {"topic": "智慧产业园"}),
    ),
    (
        event("partnership", [("partner", "A")], {"topic": "battery storage"}),
        event("partnership", PAIR, {"topic": "battery storage systems"}),
    ),
    (
        event("executive_change", [("person", "周云杰"), A], {"position": "董事长"}),
        event("executive_change", [("person", "Zhou Yunjie"), A], {"position": "Chairman"}),
    ),
    (
        event("investment", [("target", "A")], {"amount": {**CNY, "approx": True}}),
        event("investment", [("target", "A")], {"amount": {**CNY, "value": "145000000"}}),
    ),
]
APART = [
    (
        event("capital_change", [A], {"capital_to": CNY}),
        event("capital_change", [A], {"capital_to": {**CNY, "value": "160000000"}}),
    ),
    (event("registration", [A]), event("registration", [B])),
    (event("partnership", PAIR), event("partnership", [PAIR[0], ("partner", "C")])),
    (event("partnership", [PAIR[0]]), event("partnership", PAIR)),
    (event("partnership", PAIR, when=day(1, 3)), event("partnership", PAIR, when=day(6, 3))),
    (
        event("market_entry", [A], MAKING, modality="denied"),
        event("market_entry", [A], {"market": "auto parts"}, modality="possible"),
    ),
    (
        event("market_entry", [A], MAKING, modality="denied"),
        event("market_entry", [A], modality="possible"),
    ),
    (
        event("market_entry", [A], MAKING, modality="denied", by="third_party"),
        event("market_entry", [A], MAKING, modality="denied", by="company"),
    ),
    (event("launch", [A], {"product": "冰箱"}), event("launch", [A], {"product": "电池"})),
    (
        event("shareholding_change", [("target", "A")], {"direction": "increase"}),
        event("shareholding_change", [("target", "A")], {"direction": "decrease"}),
    ),
]


@pytest.mark.parametrize(("new", "old"), SAME)
def test_reports_of_one_fact_meet(new: Event, old: Event) -> None:
    assert match(new, [old]) is old
    assert match(old, [new]) is new


@pytest.mark.parametrize(("new", "old"), APART)
def test_reports_of_two_facts_stay_apart(new: Event, old: Event) -> None:
    assert match(new, [old]) is None
    assert match(old, [new]) is None


WHOLE = [("acquirer", "A"), ("target", "B")]
AGREED, CLOSED = datetime(2022, 1, 10, tzinfo=UTC), datetime(2022, 11, 20, tzinfo=UTC)


def test_a_takeover_is_one_event_until_it_is_completed_and_its_end_is_news() -> None:
    agreed = event(
        "acquisition", WHOLE, {"amount": CNY}, quote="A agreed to buy B", published=AGREED
    )
    closed = event("acquisition", WHOLE, quote="A completed its purchase of B", published=CLOSED)
    assert match(closed, [agreed]) is agreed
    done, kind = merge(agreed, closed, NOW)
    assert (kind, done.changed, done.facts["amount"]) == ("event.updated", ("state",), CNY)
    later = CLOSED + timedelta(days=9)
    recap = event("acquisition", WHOLE, quote="A closed the deal", source="b", published=later)
    assert merge(done, recap, NOW)[1] is None


@pytest.mark.parametrize(
    ("facts", "state"), [({"percent": {"value": "30"}}, "reported"), ({}, "withdrawn")]
)
def test_a_part_bought_or_a_deal_called_off_is_not_the_later_takeover(
    facts: dict[str, Any], state: State
) -> None:
    old = event("acquisition", WHOLE, facts, quote="A agreed to buy B", published=AGREED)
    closed = event("acquisition", WHOLE, quote="A completed its purchase of B", published=CLOSED)
    assert match(closed, [replace(old, state=state)]) is None


def test_a_post_with_one_holder_joins_a_person_named_in_two_scripts() -> None:
    left = {"position": "CEO", "change": "resigned"}
    english = [("person", "Hugh Pelham"), A]
    en = event("executive_change", english, left)
    zh = event("executive_change", [("person", "休·佩勒姆"), A], {**left, "position": "首席执行官"})
    assert match(zh, [en]) is en
    assert merge(en, zh, NOW)[1] is None
    director = {**left, "position": "董事"}
    one_of_many = event("executive_change", [("person", "休·佩勒姆"), A], director)
    assert match(one_of_many, [replace(en, facts={**left, "position": "director"})]) is None


def headline(target: str, number: str) -> Event:
    paid = {"amount": {**CNY, "value": number}}
    told = event("acquisition", [("acquirer", "A"), ("target", target)], paid, quote="text")
    (said,) = told.evidence
    quote = replace(said.quotes[0], in_title=True)
    return replace(told, evidence=(replace(said, quotes=(quote,)),))


def test_a_headline_that_says_what_a_firm_is_tells_the_deal_of_its_text() -> None:
    parties = [("acquirer", "A"), ("target", "甘肃远浦风电有限公司")]
    text = event("acquisition", parties, {"amount": CNY}, modality="planned", quote="text")
    vague = headline("同业", "150000000")
    assert match(vague, [text]) is text
    merged, kind = merge(text, vague, NOW)
    assert (kind, merged.parties, merged.modality) == (None, text.parties, "planned")
    assert match(headline("同业", "99"), [text]) is None
    assert match(headline("甘肃青峦风电有限公司", "150000000"), [text]) is None


def test_a_number_under_another_name_is_no_news() -> None:
    held = {"percent": {"value": "8.3"}, "percent_from": {"value": "5.1"}}
    old = event("shareholding_change", [("holder", "A"), ("target", "B")], held)
    new = event(
        "shareholding_change", [("holder", "A"), ("target", "B")], {"percent_to": {"value": "8.3"}}
    )
    assert merge(old, replace(new, evidence=new.evidence), NOW)[1] is None


def test_the_stored_event_with_most_parties_in_common_is_taken() -> None:
    few, many = (
        event("acquisition", [("target", "A")]),
        event("acquisition", [("target", "A"), ("acquirer", "B")]),
    )
    assert match(event("acquisition", [("target", "A"), ("acquirer", "B")]), [few, many]) is many


REGISTERED = event("registration", [A], {"registered_capital": CNY}, when=RECENT)

QUIET_DATES = [
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
]


@pytest.mark.parametrize(("old", "new"), QUIET_DATES)
def test_a_date_that_says_nothing_new_is_kept_and_not_told(old: Event, new: Event) -> None:
    merged, kind = merge(old, new, NOW)
    assert (kind, merged.version, merged.date) == (None, 1, new.date)


COPIES = [
    event("registration", [("company", "甲")], {"registered_capital": CNY}, source="b", lang="zh"),
    event("registration", [A], {"business_scope": ["汽车销售"]}, source="b"),
    event("registration", [A], when=replace(RECENT, start=date(2022, 11, 15)), source="b"),
    event("registration", [A], {"registered_capital": {**CNY, "text": "150m"}}, source="b"),
]


@pytest.mark.parametrize("copy", COPIES)
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


@pytest.mark.parametrize(("new", "kind", "changed"), CHANGES)
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


def test_a_paper_that_corrects_itself_is_no_second_event() -> None:
    old = event("investment", [("target", "A")], {"amount": CNY})
    new = event(
        "investment", [("target", "A")], {"amount": {**CNY, "value": "15000000"}}, quote="更正：…"
    )
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


def test_a_foreign_firms_two_names_meet_where_all_else_is_one() -> None:
    amount = {"amount": CNY}
    zh = [("acquirer", "远浦股份有限公司"), ("target", "霍尔滕系统公司")]
    en = [("acquirer", "Yuanpu Co., Ltd."), ("target", "Holten Systeme AG")]
    told = event("acquisition", zh, amount, when=day(5, 2), source="x")
    assert match(event("acquisition", en, amount, when=day(5, 2), lang="en"), [told]) == told
    assert match(event("acquisition", en, when=day(5, 2), lang="en"), [told]) is None
    other = [("acquirer", "Ferrant plc"), ("target", "Holten Systeme AG")]
    assert match(event("acquisition", other, amount, when=day(5, 2)), [told]) is None


def test_a_headlines_short_name_is_the_firm_of_its_own_text() -> None:
    text = event("registration", [("company", "青岛远航电池科技有限公司")], source="x", quote="one")
    short = event("registration", [("company", "远航电池")], source="x", quote="one")
    elsewhere = event("registration", [("company", "远航电池")], source="y", quote="other")
    assert match(short, [text]) == text
    assert match(elsewhere, [text]) is None


def brl(text: str, value: str) -> dict[str, str]:
    return {"text": text, "value": value, "currency": "BRL"}


@pytest.mark.parametrize(
    ("text", "value", "exact", "same"),
    [
        ("1.06 billion reais", "1060000000", "1061004829.23", True),
        ("10.6亿", "1060000000", "1061004829.23", True),
        ("10.60亿", "1060000000", "1061004829.23", False),
        ("1.06 billion reais", "1060000000", "1066004829.23", False),
        ("1.06 billion reais", "1060000000", "1064000000", False),  # two round figures
        ("1060000000", "1060000000", "1061004829.23", False),
    ],
)
def test_a_rounded_sum_is_the_exact_one_of_a_register(
    text: str, value: str, exact: str, *, same: bool
) -> None:
    paper = event("capital_change", [A], {"capital_to": brl(text, value)}, source="p")
    record = event("capital_change", [A], {"capital_to": brl("", exact)}, source="r", register=True)
    assert (match(record, [paper]) is paper) is same
    if same:
        merged, kind = merge(paper, record, NOW)
        assert (kind, merged.facts["capital_to"]["value"]) == ("event.confirmed", exact)
