"""Which reports tell of one event, and which of two."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from monitor.model import Event, State
from monitor.resolve.merging import merge
from monitor.resolve.same import match
from tests.cases import each
from tests.resolve.reports import CNY, MAKING, NOW, PAIR, RECENT, A, B, day, event

WHOLE = [("acquirer", "A"), ("target", "B")]
SOUNDING = [PAIR[0], ("partner", "Songbai Pharma")]
MONTH = timedelta(days=30)


def money(value: str, currency: str) -> dict[str, str]:
    return {"text": value, "value": value, "currency": currency}


PARTS = [("acquirer", "A"), ("seller", "B")]
SAME = [
    (  # a share, exact and rounded, within days
        event("acquisition", WHOLE, {"percent": {"text": "5.4%", "value": "5.4"}}, source="b"),
        event("acquisition", WHOLE, {"percent": {"text": "5%", "value": "5"}}),
    ),
    (event("registration", [A], {"registered_capital": CNY}), event("registration", [A])),
    (
        event("market_entry", [A], MAKING, modality="denied", when=day(11, 29)),
        event("market_entry", [("company", "甲")], {"market": "整车制造"}, modality="denied"),
    ),
    (
        event("market_entry", [A], {"market": "整车"}, modality="denied", when=day(11, 29)),
        event("market_entry", [A], MAKING, modality="rumoured", when=day(11, 2)),
    ),
    (  # one venture, dated by its signing and by its start
        event("joint_venture", PAIR, {"topic": "cells"}, modality="planned", when=day(1, 22)),
        event("joint_venture", PAIR, {"topic": "cells"}, modality="planned", when=day(11, 1)),
    ),
    (  # one sum for one firm, of which each paper names other investors
        event("investment", [("target", "A"), ("investor", "B")], {"amount": CNY}),
        event("investment", [("target", "A"), ("investor", "C")], {"amount": CNY}),
    ),
    (
        event("acquisition", PARTS, {"business": "Nordic operations"}, modality="planned"),
        event("acquisition", PARTS, {"business": "the Nordic business"}, modality="planned"),
    ),
    (event("partnership", PAIR, when=day(4, 10)), event("partnership", PAIR, when=day(4, 12))),
    (  # a headline's word for the office
        event("executive_change", [("person", "Anna Kellner"), A], {"position": "boss"}),
        event("executive_change", [("person", "Anna Kellner"), A], {"position": "CEO"}),
    ),
    (
        event("executive_change", [("person", "Anna Kellner"), A], {"position": "finance chief"}),
        event("executive_change", [("person", "Anna Kellner"), A], {"position": "CFO"}),
    ),
    (  # a plan that a meeting is to decide, and the plan alone
        event("name_change", [A], {"to": "C"}, modality="planned", when=day(12, 20)),
        event("name_change", [A], {"to": "C"}, modality="planned"),
    ),
    (  # what two papers of one day call differently
        event("partnership", PAIR, {"topic": "warehouses"}),
        event("partnership", PAIR, {"topic": "robots"}, source="b"),
    ),
    (  # a petition, and what the court says weeks later
        event("insolvency", [A], when=day(4, 10)),
        event("insolvency", [A], when=day(6, 1)),
    ),
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
        event("executive_change", [("person", "Kellner"), A], {"change": "resigned"}),
        event("executive_change", [("person", "Anna Kellner"), A], {"change": "resigned"}),
    ),
    (
        event("executive_change", [("person", "Anna Kellner"), A], when=day(2, 2)),
        event("executive_change", [("person", "Anna Kellner"), A], when=day(6, 1)),
    ),
    (  # the group bought it, or its owner
        event("acquisition", [("acquirer", "C"), ("target", "B")], {"percent": {"value": "9.69"}}),
        event("acquisition", [("acquirer", "D"), ("target", "B")], {"percent": {"value": "9.69"}}),
    ),
    (  # the seller tells of a sale, the buyer of a purchase
        event("acquisition", [("acquirer", "C"), ("target", "B")]),
        event("shareholding_change", [("acquirer", "C"), ("target", "B"), ("seller", "A")]),
    ),
    (  # one paper has the seller alone, the other the buyer too
        event("shareholding_change", [("seller", "A"), ("target", "B")]),
        event("acquisition", [("acquirer", "C"), ("target", "B"), ("seller", "A")]),
    ),
    (  # whom one paper calls the buyer, while the two only talk
        event("acquisition", [("acquirer", "B"), ("target", "A")], modality="possible"),
        event("acquisition", [("acquirer", "A"), ("target", "B")], modality="rumoured"),
    ),
    (  # papers in two currencies
        event("acquisition", WHOLE, {"amount": CNY}),
        event("acquisition", WHOLE, {"amount": money("21000000", "USD")}),
    ),
    (  # a share to the nearest per cent
        event("acquisition", WHOLE, {"percent": {"text": "18%", "value": "18"}}),
        event("acquisition", WHOLE, {"percent": {"text": "18.3%", "value": "18.3"}}),
    ),
    (  # 入股, and the shares that it means
        event("investment", [("investor", "A"), ("target", "B")]),
        event("acquisition", WHOLE, {"percent": {"value": "20"}}),
    ),
    (  # denied, by whom nobody says, after unnamed people had told it
        event("acquisition", WHOLE, modality="denied", by="company"),
        replace(
            event("acquisition", WHOLE, modality="denied", by="anonymous"),
            evidence=(
                *event("acquisition", WHOLE, by="anonymous").evidence,
                replace(event("acquisition", WHOLE, source="b").evidence[0], attribution=None),
            ),
        ),
    ),
    (  # what the price of one of two firms was
        event("acquisition", [*WHOLE, ("target", "C")], {"amount": CNY}),
        event("acquisition", WHOLE, {"amount": money("90000000", "CNY")}),
    ),
    (  # a headline: A sets up a new unit
        event("registration", [("holder", "A")]),
        event("registration", [("holder", "A"), ("company", "B")], source="b"),
    ),
    (  # names that only sound alike
        event("acquisition", [("acquirer", "A"), ("target", "Noktel Materials Inc.")]),
        event("acquisition", [("acquirer", "A"), ("target", "诺克特尔材料")]),
    ),
    (
        event("name_change", [A], {"to": "Noktel Materials"}),
        event("name_change", [A], {"to": "诺克特尔材料"}),
    ),
    (
        event("partnership", SOUNDING, {"topic": "shipping"}),
        event("partnership", [PAIR[0], ("partner", "松柏医药")], {"topic": "仓储"}, source="b"),
    ),
    (
        event("investment", [("target", "A")], {"amount": {**CNY, "approx": True}}),
        event("investment", [("target", "A")], {"amount": {**CNY, "value": "145000000"}}),
    ),
]
APART = [
    (  # a share that has grown since
        event("acquisition", WHOLE, {"percent": {"text": "5.4%", "value": "5.4"}}, source="b"),
        event(
            "acquisition",
            WHOLE,
            {"percent": {"text": "5%", "value": "5"}},
            published=NOW - MONTH,
        ),
    ),
    (  # one of the two firms, more of it, a month later
        event("acquisition", WHOLE, {"percent": {"text": "30%", "value": "30"}}, source="b"),
        event(
            "acquisition",
            [*WHOLE, ("target", "D")],
            {"percent": {"text": "5%", "value": "5"}},
            published=NOW - MONTH,
        ),
    ),
    (  # as many, but of another money
        event("investment", [("target", "A"), ("investor", "B")], {"amount": money("10", "USD")}),
        event("investment", [("target", "A"), ("investor", "C")], {"amount": money("10", "EUR")}),
    ),
    (  # two foundings, neither named
        event("registration", [("holder", "A")], {"registered_capital": CNY}, source="b"),
        event("registration", [("holder", "A")], published=NOW - MONTH),
    ),
    (  # another seller, and another firm sold
        event("shareholding_change", [("seller", "D"), ("target", "B")]),
        event("acquisition", [("acquirer", "C"), ("target", "B"), ("seller", "A")]),
    ),
    (
        event("shareholding_change", [("seller", "A"), ("target", "C")]),
        event("acquisition", [("acquirer", "D"), ("target", "B"), ("seller", "A")]),
    ),
    (  # agreed, it is known who buys whom
        event("acquisition", [("acquirer", "B"), ("target", "A")], modality="planned"),
        event("acquisition", WHOLE, modality="planned"),
    ),
    (
        event("acquisition", WHOLE, {"percent": {"text": "18%", "value": "18"}}),
        event("acquisition", WHOLE, {"percent": {"text": "19%", "value": "19"}}),
    ),
    (
        event("acquisition", WHOLE, {"percent": {"text": "18%", "value": "18"}}),
        event("acquisition", WHOLE, {"percent": {"text": "18.9%", "value": "18.9"}}),
    ),
    (
        event("investment", [("investor", "A"), ("target", "B")], {"round": "Series B"}),
        event("acquisition", WHOLE),
    ),
    (
        event("acquisition", WHOLE, {"amount": CNY}),
        event("acquisition", WHOLE, {"amount": money("30000000", "USD")}),
    ),
    (
        event("registration", [("holder", "A")]),
        event("registration", [("holder", "A"), ("company", "B")], published=NOW - MONTH),
    ),
    (
        event("acquisition", [("acquirer", "A"), ("target", "Noktel Materials Inc.")]),
        event("acquisition", [("acquirer", "A"), ("target", "法尔洛材料")]),
    ),
    (
        event("acquisition", [("acquirer", "A"), ("target", "Noktel Materials Inc.")]),
        event("acquisition", [("acquirer", "A"), ("target", "诺克特尔物流")]),
    ),
    (  # another buyer; and who is sold in one buys in the other
        event("acquisition", [("acquirer", "C"), ("target", "B")]),
        event("shareholding_change", [("acquirer", "D"), ("target", "B")]),
    ),
    (
        event("acquisition", [("acquirer", "B"), ("seller", "A")]),
        event("acquisition", [("target", "B"), ("seller", "A")]),
    ),
    (
        event("capital_change", [A], {"capital_to": CNY}),
        event("capital_change", [A], {"capital_to": {**CNY, "value": "160000000"}}),
    ),
    (event("registration", [A]), event("registration", [B])),
    (event("partnership", PAIR), event("partnership", [PAIR[0], ("partner", "C")])),
    (event("partnership", [PAIR[0]]), event("partnership", PAIR)),
    (  # one text tells of two agreements
        event("partnership", PAIR, {"topic": "warehouses"}),
        event("partnership", PAIR, {"topic": "robots"}),
    ),
    (
        event("partnership", PAIR, {"topic": "warehouses"}),
        event("partnership", PAIR, {"topic": "robots"}, source="b", published=NOW - MONTH),
    ),
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
        event("executive_change", [("person", "Kellner"), A], {"change": "resigned"}),
        event("executive_change", [("person", "Peter Roth"), A], {"change": "resigned"}),
    ),
    (
        event("acquisition", [("acquirer", "C"), ("target", "B")], {"percent": {"value": "30"}}),
        event("acquisition", [("acquirer", "D"), ("target", "B")], {"percent": {"value": "30"}}),
    ),
    (  # its bus business is not B, though one paper tells of both
        event("shareholding_change", [("seller", "A")], {"business": "bus business"}),
        event("shareholding_change", [("seller", "A"), ("target", "B")]),
    ),
    (  # 49 % of what, nobody said
        event("shareholding_change", [("seller", "A")], {"percent": {"value": "49"}}),
        event("shareholding_change", [("seller", "A"), ("target", "B")], quote="two quotes"),
    ),
    (
        event("shareholding_change", [("target", "A")], {"direction": "increase"}),
        event("shareholding_change", [("target", "A")], {"direction": "decrease"}),
    ),
]


@each(("new", "old"), SAME)
def test_reports_of_one_fact_meet(new: Event, old: Event) -> None:
    assert match(new, [old]) is old
    assert match(old, [new]) is new


@each(("new", "old"), APART)
def test_reports_of_two_facts_stay_apart(new: Event, old: Event) -> None:
    assert match(new, [old]) is None
    assert match(old, [new]) is None


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


@each(("facts", "state"), [({"percent": {"value": "30"}}, "reported"), ({}, "withdrawn")])
def test_a_part_bought_or_a_deal_called_off_is_not_the_later_takeover(
    facts: dict[str, Any], state: State
) -> None:
    old = event("acquisition", WHOLE, facts, quote="A agreed to buy B", published=AGREED)
    closed = event("acquisition", WHOLE, quote="A completed its purchase of B", published=CLOSED)
    assert match(closed, [replace(old, state=state)]) is None


@each(("title",), [("首席执行官",), ("执行长",), ("行政总裁",)])
def test_a_post_with_one_holder_joins_a_person_named_in_two_scripts(title: str) -> None:
    left = {"position": "CEO", "change": "resigned"}
    english = [("person", "Hugh Pelham"), A]
    en = event("executive_change", english, left)
    zh = event("executive_change", [("person", "休·佩勒姆"), A], {**left, "position": title})
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


def test_the_stored_event_with_most_parties_in_common_is_taken() -> None:
    few, many = (
        event("acquisition", [("target", "A")]),
        event("acquisition", [("target", "A"), ("acquirer", "B")]),
    )
    assert match(event("acquisition", [("target", "A"), ("acquirer", "B")]), [few, many]) is many


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


@each(
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


@each(
    ("stake", "facts", "same"),
    [
        ([("acquirer", "A"), ("target", "B")], {}, True),  # B has a new shareholder, A
        ([("holder", "A"), ("target", "B")], {"direction": "increase"}, True),
        ([("holder", "A"), ("target", "B")], {"direction": "decrease"}, False),
        ([("acquirer", "A"), ("seller", "C"), ("target", "B")], {}, False),  # shares that exist
        ([("acquirer", "C"), ("target", "B")], {}, False),
    ],
)
def test_an_investment_is_the_stake_that_it_buys(
    stake: list[tuple[str, str]], facts: dict[str, str], *, same: bool
) -> None:
    firms = {"A": "Kestrel Foods", "B": "Orrin Dairy", "C": "Severn Group"}
    invested = event("investment", [("investor", "Kestrel Foods"), ("target", "Orrin Dairy")])
    shares = event(
        "shareholding_change", [(role, firms[name]) for role, name in stake], facts, source="y"
    )
    assert (match(shares, [invested]) is invested) is same
    assert (match(invested, [shares]) is shares) is same
    if same:
        merged, kind = merge(invested, shares, NOW)
        assert (kind, len(merged.parties)) == (None, 2)
