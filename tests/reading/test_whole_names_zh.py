"""Where Chinese names begin and end, and which belong to one firm, by the whole text."""

from monitor.events import read
from monitor.reading.names import completed_zh, mentions, owners
from monitor.reading.names.firms import Firms
from monitor.reading.names.mention import Kind, Mention
from monitor.reading.names.short_names import shortens
from monitor.reading.names.zh.descriptions import after_description
from tests.cases import each


@each(
    ("text", "name"),
    [
        # the declared short name shows how far the full name reaches, whatever it means
        (
            "公司受让平川永不停歇科技有限公司（以下简称“永不停歇”）股权。",
            "平川永不停歇科技有限公司",
        ),
        ("云桥更名为国家岩盐投资集团有限责任公司。", "国家岩盐投资集团有限责任公司"),
        ("平川市长海水泥有限公司成立。", "平川市长海水泥有限公司"),
        ("海山集团增资并入股岭川半导体有限公司。", "岭川半导体有限公司"),
        ("海山水泥 (600712)公告。", "海山水泥"),
        ("出售1200万岭川科技股份有限公司股票。", "岭川科技股份有限公司"),
    ],
)
def test_a_form_ends_the_whole_name(text: str, name: str) -> None:
    assert name in {m.surface for m in mentions.find(text, "zh")}


def test_a_site_may_put_a_bracket_into_a_name() -> None:
    text = "海山啤酒（行情 股吧）股份有限公司（600001，下称海啤）宣布出资。海啤持股60%。"
    found = {m.surface: m for m in mentions.find(text, "zh")}
    assert text[: found["海山啤酒"].end].endswith("有限公司")
    assert found["海啤"].alias_of == "海山啤酒"


@each(
    ("text", "name"),
    [
        ("啤酒商海山", "海山"),
        ("海外芯片商云桥", "云桥"),
        ("海山商务", "海山商务"),  # 商 is not "dealer" here
        ("浙商银行", "浙商银行"),
        ("萨摩亚商云桥控股", "云桥控股"),
        ("香港商汤", "香港商汤"),
    ],
)
def test_who_deals_in_a_trade_is_named_behind_it(text: str, name: str) -> None:
    assert text[after_description(text, 0, len(text)) :] == name


def test_works_that_somebody_made_are_no_firms() -> None:
    text = "云桥网络收购《雨夜》、《星河》的开发商。云桥网络收购《平川晨报》。"
    firms = {m.surface for m in mentions.find(text, "zh") if m.kind == "company"}
    assert firms == {"平川晨报"}


@each(
    ("short", "full", "same"),
    [
        ("云鹊驰", "青岛云鹊驰汽车科技发展", True),
        ("云鹊驰", "青岛云鹊驰汽车销售服务", False),  # another firm of the group
        ("新云鹊", "新云鹊乳业", False),
        ("国岩", "中国国岩", True),
        ("云鹊医药", "湖南云鹊生物医药科技", True),
        ("云鹊科技", "湖南云鹊生物科技", False),  # may be its owner
    ],
)
def test_a_short_name_leaves_out_place_and_trades(short: str, full: str, *, same: bool) -> None:
    assert shortens(short, full) is same


@each(
    ("text", "apart"),
    [
        ("海山汽车公告，云桥与海山汽车集团订立协议。", {"海山汽车集团"}),
        ("海山药业拟对青岛海山药业有限公司增资。", {"青岛海山药业"}),
        ("海山药业公告。青岛海山药业有限公司成立。", set()),  # another sentence
        ("据海山药业发布的青岛海山药业股份有限公司公告。", set()),  # the announcer's name
    ],
)
def test_whom_a_sentence_names_short_it_does_not_name_in_full(text: str, apart: set[str]) -> None:
    wholes = ("海山汽车集团", "青岛海山药业有限公司", "青岛海山药业股份有限公司")
    found = [_mention(text, name, 0) for name in ("海山汽车", "海山药业") if name in text]
    found += [_mention(text, name, 0) for name in wholes if name in text]
    assert owners.called(text, found) == apart


def _mention(text: str, name: str, after: int, kind: Kind = "guess") -> Mention:
    start = text.index(name, after)
    return Mention(start, start + len(name), kind, name, "tagger", 0.9)


@each(
    ("text", "name", "whole"),
    [
        ("58海洁获投资。58海洁宣布扩张。", "海洁", "58海洁"),
        ("有3海洁门店。海洁宣布扩张。", "海洁", "海洁"),
        ("增持海洁H股，海洁H股大涨，海洁H股复牌。", "海洁", "海洁"),  # H is the class of shares
    ],
)
def test_what_a_name_never_stands_without_is_its_own(text: str, name: str, whole: str) -> None:
    guessed = [_mention(text, name, 0)]
    (found,) = completed_zh.corrected(text, len(text), guessed, "", Firms(), [], len(text))
    assert found.surface == whole


def test_a_firm_is_no_person_who_is_called_as_it_begins() -> None:
    text = "凌岩集团成立。凌岩表示满意。"
    firms = Firms()
    firms.add([_mention(text, "凌岩集团", 0)])
    guessed = [_mention(text, "凌岩", 6, "person")]
    (found,) = completed_zh.corrected(text, len(text), guessed, "", firms, [], len(text))
    assert found.kind == "guess"


def test_the_first_half_of_a_name_may_open_a_clause() -> None:
    text = "海洁传媒停牌。近日，海洁公告指将收购云桥。专家表示看好。"
    (found,) = completed_zh.stems(text, 0, len(text), [])
    assert (found.surface, found.alias_of) == ("海洁", "海洁传媒")


def test_a_title_calls_a_firm_as_no_other_in_the_text_is_called() -> None:
    told = read(
        "海山科技（600001）公告，拟收购平川云桥电子有限公司51%股权。",
        title="海山科技拟收购云桥电子",
        lang="zh",
    )
    (deal,) = [f for f in told.findings if f.type == "acquisition"]
    assert {p.name for p in deal.parties} == {"海山科技", "平川云桥电子有限公司"}


def test_listed_firms_in_general_are_not_who_gives_notice() -> None:
    told = read("海山科技（600001）公告业绩。今年以来的举牌涉及16家上市公司。", lang="zh")
    assert not [f for f in told.findings if f.type == "shareholding_change"]


@each(
    ("text", "name"),
    [
        (
            "股东海山资产-平川银行-海山-瑞川3号资产管理计划拟减持。",
            "海山资产-平川银行-海山-瑞川3号资产管理计划",
        ),
        (
            "海山银行股份有限公司-远川成长混合型证券投资基金减持。",
            "海山银行股份有限公司-远川成长混合型证券投资基金",
        ),
        ("海山信托·稳健12号集合资金信托计划增持。", "海山信托·稳健12号集合资金信托计划"),
        ("位列第三的全国社保基金一零三组合则减持。", "全国社保基金一零三组合"),
        ("基本养老保险基金805组合也减持。", "基本养老保险基金805组合"),
    ],
)
def test_a_fund_is_called_after_its_manager_or_by_a_number(text: str, name: str) -> None:
    assert [m.surface for m in mentions.find(text, "zh")] == [name]


def test_a_short_name_and_a_hyphen_begin_no_other_name() -> None:
    text = "平川海洋-平川海洋股份有限公司决定减持。"
    assert "平川海洋股份有限公司" in {m.surface for m in mentions.find(text, "zh")}


def test_a_fund_company_is_none_of_its_funds() -> None:
    text = "海山资产-平川基金管理有限公司成立。多家公司-银行合作项目推出。"
    assert not {m.surface for m in mentions.find(text, "zh") if m.surface.endswith("基金")}
