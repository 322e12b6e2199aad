"""Holdings before and after a change are one shareholding change, however it is worded."""

from monitor.events import read
from tests.cases import each
from tests.events.chinese import PUBLISHED, amount, only, parties

BEFORE_AND_AFTER = {("percent_from", "82%"), ("percent_to", "78.7%")}


@each(
    "text",
    [
        "海山集团在云桥科技的持股从82%降至78.7%。",
        "海山集团持有云桥科技的股权比例由82%下降到78.7%。",
        "海山集团对云桥科技的持股由82%减少至78.7%。",
        "增资完成后，海山集团在云桥科技的持股比例将由82%稀释至78.7%。",
        "云桥科技公告，控股股东海山集团持股比例由82%降至78.7%。",
    ],
)
def test_who_holds_less_or_more_of_whom(text: str) -> None:
    change = only(text, "shareholding_change")
    assert parties(change) == {("holder", "海山集团"), ("target", "云桥科技")}
    assert {(name, amount(change, name)) for name in change.facts} >= BEFORE_AND_AFTER


@each(
    "text",
    [
        "海山集团减持云桥科技3.3%的股份。本次减持后，海山集团持有云桥科技的比例由82%降至78.7%。",
        "海山集团出售云桥科技3.3%股份，其在云桥科技的持股比例由82%降至78.7%。",
        """云桥科技（600999）5月5日公告，海山集团通过大宗交易减持3.3%，持股比例由82%降至78.7%。
5月5日，海山集团以大宗交易方式出售所持云桥科技3.3%股份。""",
    ],
)
def test_the_part_that_was_sold_and_what_is_left_are_one_change(text: str) -> None:
    change = only(text, "shareholding_change")
    assert ("target", "云桥科技") in parties(change)
    assert {name for _, name in parties(change)} == {"海山集团", "云桥科技"}
    assert len(change.parties) == 2
    assert {(name, amount(change, name)) for name in change.facts} >= BEFORE_AND_AFTER


@each(
    "text",
    [
        "海山集团持有云桥科技的比例由82%降至78.7%。",
        "云桥科技公告，海山集团于5月5日减持公司股份1200万股，占公司总股本的3.3%。",
    ],
)
def test_what_is_held_no_more_is_no_holding(text: str) -> None:
    found = read(text, published=PUBLISHED).findings
    assert not [one for one in found if one.type == "ownership"]


def test_a_seller_s_level_before_is_not_what_it_sold() -> None:
    told = only(
        "海山集团出售1.84亿股平川集团股份，持股比例从8.39%降至2.94%。", "shareholding_change"
    )
    assert amount(told, "percent_from") == "8.39%"
    assert amount(told, "percent_to") == "2.94%"
    assert "percent" not in told.facts
    bought = only("海山集团收购平川科技有限公司，毛利率由10%升至20%。", "acquisition")
    assert "percent" not in bought.facts
    text = (
        "云桥股份公告，股东平川集团转让1亿股。权益变动后，平川集团持有云桥股份总数从1.7亿股下降至7184万股，"
        "占公司总股本的比例从33.73%下降至13.94%。"
    )
    assert only(text, "shareholding_change").facts.keys() == {"shares"}
