"""Chinese financing rounds: who raised money from whom, and which of several rounds it was."""

from monitor.events import read
from monitor.reading.tagger.tagged import Tagged
from tests.cases import each
from tests.events.chinese import PUBLISHED, events, findings, only, parties

TARGET = ("target", "溪州科技有限公司")
LEAD, NEXT = ("investor", "长澜资本"), ("investor", "栖山创投")
ROUND = "溪州科技有限公司近日完成2亿元B轮融资。"


@each(
    ("text", "told"),
    [
        ("溪州科技有限公司（简称“溪州”），昨日宣布完成B轮融资，由长澜资本领投。", {LEAD}),
        ("AI公司溪州科技有限公司（Xizhou），宣布完成A轮融资，由长澜资本领投。", {LEAD}),
        ("溪州科技有限公司获得2亿元B轮投资，由长澜资本领投。", {LEAD}),
        ("溪州科技有限公司获数千万美元战略投资。", set()),
        ("溪州科技有限公司的A轮融资已于近日完成，由长澜资本独投。", {LEAD}),
        ("溪州科技有限公司又宣布一笔逾6亿美元的D轮融资，由长澜资本领投。", {LEAD}),
        ("溪州科技有限公司完成由长澜资本领投、栖山创投等跟投的5亿元C轮融资。", {LEAD, NEXT}),
        ("溪州科技有限公司完成由长澜资本领投，栖山创投跟投的5亿元C轮融资。", {LEAD, NEXT}),
        ("溪州科技有限公司宣布获得长澜基金领投的5亿元A2轮融资。", {("investor", "长澜基金")}),
        (
            "长澜资本有限公司完成对一家厂商——溪州科技有限公司的C轮投资。",
            {("investor", "长澜资本有限公司")},
        ),
        (f"{ROUND}由海岸控股旗下的产业投资平台长澜资本领投。", {LEAD}),
        (f"{ROUND}投资方为海岸集团旗下基金长澜创投。", {("investor", "长澜创投")}),
        (f"{ROUND}长澜资本领投，某互联网大厂跟投，栖山创投超额跟投。", {LEAD, NEXT}),
        (
            f"{ROUND}投资方包括长澜资本、海川和生、栖山创投等。",
            {LEAD, ("investor", "海川和生"), NEXT},
        ),
    ],
)
def test_who_backs_a_round_however_it_is_worded(text: str, told: set[tuple[str, str]]) -> None:
    assert parties(only(text, "investment")) == {TARGET, *told}


@each(
    ("more", "backers"),
    [
        ("上一轮融资由长澜资本领投。", set()),
        ("天使轮投资方为栖山创投。", set()),
        ("公司首轮融资发生在2021年3月，当时由长澜资本领投。", set()),
        ("2019年3月，长澜资本领投其A轮融资，金额5000万元。", set()),
        ("此前完成的融资由长澜资本领投。", set()),
        ("B轮由长澜资本领投。", {LEAD}),
        ("长澜资本领投，曾领投A轮的栖山创投追加投资。", {LEAD, NEXT}),
    ],
)
def test_backers_of_an_earlier_round_did_not_back_this_one(
    more: str, backers: set[tuple[str, str]]
) -> None:
    told = [parties(f) for f in events(ROUND + more, "investment") if f.facts["round"] == "B轮"]
    assert told == [{TARGET, *backers}]


def test_a_round_before_does_not_have_the_day_of_the_new_one() -> None:
    more = "在此之前，溪州科技有限公司曾获得长澜资本5000万元A轮融资。"
    told = {f.facts["round"]: f for f in events(ROUND + more, "investment")}
    assert told["A轮"].date is None
    assert told["A轮"].confidence < 0.8 < told["B轮"].confidence


@each(
    "text",
    [
        "今年3月，溪州科技有限公司完成A轮融资；10月，完成2亿元C13轮融资，由长澜资本领投。",
        "溪州科技有限公司今年3月完成天使+轮融资。10月，又获得长澜资本领投的2亿元C13轮融资。",
        "今年3月，溪州科技有限公司获得栖山创投的A轮投资；10月，又完成2亿元C13轮融资，由长澜资本领投。",
    ],
)
def test_two_rounds_of_one_paragraph_are_two(text: str) -> None:
    first, second = events(text, "investment")
    assert LEAD not in parties(first)
    assert first.facts["round"] in {"A轮", "天使+轮"}
    assert parties(second) == {TARGET, LEAD}
    assert (second.facts["round"], second.facts["amount"]["text"]) == ("C13轮", "2亿元")


def test_the_sum_of_all_rounds_is_not_that_of_the_last() -> None:
    text = "溪州科技有限公司宣布完成B轮融资，累计融资规模近10亿元人民币。"
    assert "amount" not in only(text, "investment").facts


@each(
    "text",
    [
        "溪州科技有限公司宣布新一轮融资计划。",
        "溪州科技有限公司距离上次获得融资已经时隔一年半。",
        "溪州科技有限公司获得一轮投资者的关注。",
        "溪州科技有限公司B轮融资完成后，员工增至三百人。",
        "溪州科技有限公司B轮融资尚未完成。",
        "溪州科技有限公司的估值在B轮融资后达到10亿美元。",
        "长澜资本完成5亿美元新基金募资。",
        "长澜资本宣布完成第三期基金的5亿美元募资。",
        "溪州科技有限公司拟出资1亿元认购长澜创投基金份额。",
        "溪州集团负责安排融资2.5亿元，用于合资公司的营运。",
        "长澜资本已三轮领投溪州科技有限公司。",
        "长澜资本多次投资溪州科技有限公司。",
        "溪州集团旗下自动驾驶公司宣布完成20亿元D轮融资。",
    ],
)
def test_funds_plans_and_summaries_are_no_rounds(text: str) -> None:
    assert [f for f in findings(text) if f.type == "investment"] == []


class _Words:
    """A tagger that takes each text for one word of prose."""

    def tag(self, texts: list[str], _: object = ()) -> list[list[Tagged]]:
        return [[Tagged(0, len(text), "n", False)] for text in texts]


def test_one_doubtful_name_in_a_list_of_backers_does_not_make_the_round_doubtful() -> None:
    def sure(backers: str) -> bool:
        text = f"溪州科技有限公司完成B轮融资，由{backers}领投。"
        (told,) = (
            f
            for f in read(text, published=PUBLISHED, lang="zh", tagger=_Words()).findings
            if f.type == "investment"
        )
        return told.confidence >= 0.8

    assert sure("长澜资本、同创远业")
    assert not sure("同创远业")


def test_who_says_something_is_not_called_by_the_verb() -> None:
    (told,) = read("溪州科技有限公司董事长李明说，公司将继续扩张。", published=PUBLISHED).findings
    assert {p.name for p in told.parties} == {"溪州科技有限公司", "李明"}


def test_the_trade_of_a_firm_is_no_firm() -> None:
    for trade in ("AI", "SaaS", "GPU"):
        deal = only(f"海岸集团收购{trade}公司溪州科技有限公司。", "acquisition")
        assert parties(deal) == {("acquirer", "海岸集团"), TARGET}
