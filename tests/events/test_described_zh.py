"""Chinese firms and how a text describes them: countries, kinds, what they make."""

import pytest

from tests.cases import each
from tests.events.chinese import events, findings, only, parties


@each(
    ("text", "name"),
    [
        ("法国澜塔公司收购了海岫乳业股份有限公司。", "澜塔公司"),
        ("瑞士雀岭公司宣布收购海岫乳业股份有限公司。", "雀岭公司"),
        ("印度尼西亚国家矿业公司收购了海岫乳业股份有限公司。", "印度尼西亚国家矿业公司"),
    ],
)
def test_a_country_before_a_name_is_no_part_of_it(text: str, name: str) -> None:
    assert ("acquirer", name) in parties(only(text, "acquisition"))


@each(
    "text",
    [
        "丹麦渡轮公司收购了海岫乳业股份有限公司。",
        "美国半导体公司收购了海岫乳业股份有限公司。",
        "一家德国种子公司收购了海岫乳业股份有限公司。",
    ],
)
def test_a_country_and_a_trade_are_no_name(text: str) -> None:
    assert parties(only(text, "acquisition")) == {("target", "海岫乳业股份有限公司")}


@each(
    "text",
    [
        "平川乳业表示，监事会已批准收购这家开发铁路信号软件和技术的公司。",
        "平川乳业收购了一家生产青禾饼干的企业。",
    ],
)
def test_what_a_firm_makes_is_not_bought(text: str) -> None:
    found = events(text, "acquisition")
    assert all(role != "target" for one in found for role, _ in parties(one))


def test_the_name_of_a_field_is_no_partner() -> None:
    found = only("海岫乳业与青禾科技将在冷链物流领域展开合作。", "partnership")
    assert parties(found) == {("partner", "海岫乳业"), ("partner", "青禾科技")}


@pytest.mark.parametrize("rest", ["云门子表示，交易尚需批准。", "云门子的股价上涨。"])
def test_a_name_may_end_in_the_first_character_of_a_subsidiary(rest: str) -> None:
    (deal,) = [
        f for f in findings(f"据报道，云门子公司将收购海岫集团。{rest}") if f.type == "acquisition"
    ]
    assert ("acquirer", "云门子公司") in parties(deal)


@each(
    ("text", "told"),
    [
        (
            "海岫桥梁与新河集团签署合作协议。此后，海岫桥梁与新河集团将搭建战略合作平台。",
            ["asserted"],
        ),
        (
            "海岫乳业与青禾科技达成战略合作。海岫乳业与青禾科技计划明年签署新的供货协议。",
            ["asserted", "planned"],
        ),
    ],
)
def test_what_partners_will_do_is_part_of_what_they_agreed(text: str, told: list[str]) -> None:
    assert [one.modality for one in events(text, "partnership")] == told


@each(
    ("text", "offices"),
    [
        (
            "海岫集团董事会主席兼CEO周海宣布，首席财务官武林将离任，由副首席财务官徐山接任。",
            {("武林", "首席财务官"), ("徐山", "首席财务官")},
        ),
        (
            "周海卸任海岫集团执行董事，董事长武林表示，由徐山接任。",
            {("周海", "执行董事")},
        ),
    ],
)
def test_a_successor_takes_the_office_that_is_left(
    text: str, offices: set[tuple[str, str]]
) -> None:
    found = events(text, "executive_change")
    told = {
        (p.name, str(f.facts["position"])) for f in found for p in f.parties if p.role == "person"
    }
    assert told == offices


def test_an_office_has_a_name_and_letters() -> None:
    text = "公司公告，周海不再担任海岫集团首席执行官职务。周海不再担任海岫集团CEO。"
    (left,) = events(text, "executive_change")
    assert left.facts["position"] == "首席执行官"


@each(
    "text",
    [
        "海岫集团董事长为李轩，而记者查询发现，李轩还担任云桥汽车副董事长。",
        "海岫百货的形象受损，已经让进入中国后的海岫快餐市场业绩首次下滑。",
    ],
)
def test_another_office_and_an_earlier_entry_are_no_news(text: str) -> None:
    assert not events(text, "executive_change") + events(text, "market_entry")


@each(
    "text",
    [
        "苏州云岭半导体有限公司近日获得A股上市公司保岭科技的战略投资。",
        "苏州云岭半导体有限公司近日获得上市公司保岭科技的战略投资。",
    ],
)
def test_who_is_listed_is_described_so(text: str) -> None:
    assert ("investor", "保岭科技") in parties(only(text, "investment"))


BUYER = "平川控股有限公司"
FIRM = "海岫乳业股份有限公司"


@each(
    ("text", "targets"),
    [
        (f"{BUYER}收购主营云杉科技业务的{FIRM}51%股权。", {FIRM}),
        (f"{BUYER}收购云杉科技（一家老厂）企业{FIRM}。", {FIRM}),
        (f"{BUYER}拟购买剥离云杉科技60%股权和远川环保股权后的{FIRM}100%股权。", {FIRM}),
        (f"{BUYER}收购云杉科技的母公司{FIRM}36%的股份。", {FIRM}),
        (f"{BUYER}收购了加拿大安大略省的{FIRM}。", {FIRM}),
        (f"{BUYER}收购《远山》制作方{FIRM}的股权。", {FIRM}),
        (
            f"{BUYER}收购芯片企业云杉科技、软件公司远川环保和电池厂商{FIRM}。",
            {"云杉科技", "远川环保", FIRM},
        ),
    ],
)
def test_what_describes_the_target_is_not_bought(text: str, targets: set[str]) -> None:
    assert {n for role, n in parties(only(text, "acquisition")) if role == "target"} == targets


@each(
    ("text", "buyer"),
    [
        (f"云杉科技收购远川集团旗下的恒山乳业有限公司、{BUYER}收购{FIRM}。", BUYER),
        (f"云杉科技收购德国老牌企业恒山乳业有限公司、{BUYER}全资收购{FIRM}。", BUYER),
    ],
)
def test_the_target_of_one_purchase_does_not_make_the_next(text: str, buyer: str) -> None:
    deals = [parties(f) for f in events(text, "acquisition") if ("target", FIRM) in parties(f)]
    assert [{n for role, n in one if role == "acquirer"} for one in deals] == [{buyer}]


@each(
    ("text", "acting"),
    [
        (f"《金岳证券有限公司关于{BUYER}收购{FIRM}之督导意见》已披露。", {BUYER}),
        (f"批准控股公司{BUYER}收购{FIRM}的议案获通过。", {BUYER}),
        (f"金岳证券统计显示，收购{FIRM}的价格偏高。", set()),
        (f"金岳证券认为，收购{FIRM}的价格偏高。", set()),
        (f"云杉科技拟向李文博先生、赵欣女士购买其持有的{FIRM}80%股权。", {"云杉科技"}),
        (f"恒山集团曾联手{BUYER}收购{FIRM}15%股份。", {"恒山集团", BUYER}),
        (f"恒山集团欲联手{BUYER}收购{FIRM}。", {"恒山集团", BUYER}),
    ],
)
def test_who_buys_is_who_acts(text: str, acting: set[str]) -> None:
    told = {n for f in events(text, "acquisition") for role, n in parties(f) if role == "acquirer"}
    assert told == acting


@each(
    ("text", "holders"),
    [
        (f"恒山集团及其一致行动人{BUYER}减持{FIRM}500万股。", {"恒山集团", BUYER}),
        (
            f"恒山集团及一致行动人{BUYER}计划自本公告披露之日起，减持{FIRM}股份不超过1%。",
            {"恒山集团", BUYER},
        ),
        (
            f"持股5.2%的股东恒山集团和持股3%的股东{BUYER}计划减持{FIRM}500万股。",
            {"恒山集团", BUYER},
        ),
        (f"恒山集团和云杉人寿（原{BUYER}）减持{FIRM}500万股。", {"恒山集团", "云杉人寿"}),
    ],
)
def test_all_who_cut_a_stake_are_told(text: str, holders: set[str]) -> None:
    found = [f for f in events(text, "shareholding_change") if ("target", FIRM) in parties(f)]
    assert {n for f in found for role, n in parties(f) if role == "holder"} == holders


def test_a_unit_that_opens_a_notice_sells() -> None:
    text = f"恒山集团公告，公司全资子公司{BUYER}拟通过拍卖的方式，将所持有的{FIRM}2%股权进行出售。"
    assert ("seller", BUYER) in parties(only(text, "shareholding_change"))


@each(
    ("text", "told"),
    [
        (f"法院将公开拍卖{FIRM}6.5%的股权。", {("target", FIRM)}),
        (
            f"拍卖标的为{BUYER}持有的{FIRM}1200万股股份。",
            {("seller", BUYER), ("target", FIRM)},
        ),
    ],
)
def test_shares_put_up_for_auction(text: str, told: set[tuple[str, str]]) -> None:
    assert parties(only(text, "shareholding_change")) == told


@each(
    ("text", "wrong"),
    [
        (f"该项目系{BUYER}以12亿元收购而来。", "而来"),
        (f"这三家公司都是{BUYER}收购的。", "都是"),
        (f"云杉科技（300423，股吧）（300423，SZ）拟以2亿元收购{FIRM}。", "SZ"),
    ],
)
def test_prose_beside_a_deal_names_nobody(text: str, wrong: str) -> None:
    assert wrong not in {n for f in findings(text) for _, n in parties(f)}


@each(
    ("text", "kind", "told"),
    [
        (
            "奇川医疗被连年亏损的平川控股收购。",
            "acquisition",
            {("target", "奇川医疗"), ("acquirer", "平川控股")},
        ),
        (
            "云桥科技获总部设在杭州的远山资本3亿元投资。",
            "investment",
            {("target", "云桥科技"), ("investor", "远山资本")},
        ),
        (
            "李明远出任有“水泵之王”之称的海山集团总经理。",
            "executive_change",
            {("person", "李明远"), ("company", "海山集团")},
        ),
        (
            "海山集团与国内第二大水泵制造商云桥科技成立合资公司。",
            "joint_venture",
            {("partner", "海山集团"), ("partner", "云桥科技")},
        ),
        (
            "一家名为奇川水务的苏州公司被海山集团收购。",
            "acquisition",
            {("target", "奇川水务"), ("acquirer", "海山集团")},
        ),
        (
            "收购云桥科技的是刚刚在港上市的海山集团。",
            "acquisition",
            {("target", "云桥科技"), ("acquirer", "海山集团")},
        ),
        (
            "海山集团联合老牌企业云桥科技成立合资公司。",
            "joint_venture",
            {("partner", "海山集团"), ("partner", "云桥科技")},
        ),
        (
            "公司名称：总部位于青岛的海山集团，新任总经理：李明远。",
            "executive_change",
            {("person", "李明远"), ("company", "海山集团")},
        ),
        (
            "海山集团收购远山集团全资拥有的云桥科技60%股权。",
            "acquisition",
            {("seller", "远山集团"), ("target", "云桥科技"), ("acquirer", "海山集团")},
        ),
    ],
)
def test_what_a_firm_is_said_to_be_hides_nobody(
    text: str, kind: str, told: set[tuple[str, str]]
) -> None:
    assert parties(only(text, kind)) == told


@each(
    "text",
    [
        "海山集团拥有50年历史的云桥工厂停产。",
        "海山集团专注于电池的研发。",
        "海山集团估值50亿美元的传闻不实。",
        "海山集团来自云桥科技的收入下降。",
        "海山集团与总部位于青岛的云桥科技会谈。",
    ],
)
def test_what_is_said_of_a_firm_is_no_event(text: str) -> None:
    assert not findings(text)
