"""One story in the wording of several Chinese papers."""

from monitor.events import read
from tests.cases import each

SIGNED = {
    "1月17日，宁川时代与蔚蓝在青岛签署五年全面战略合作协议。": {"宁川时代", "蔚蓝"},
    "日前我们获悉，宁川时代与四川省人民政府签署全面战略合作协议。": {"宁川时代", "四川省人民政府"},
}


@each(("text", "partners"), SIGNED.items())
def test_who_signs_is_a_partner(text: str, partners: set[str]) -> None:
    (found,) = [one for one in read(text).findings if one.type == "partnership"]
    assert {party.name for party in found.parties} == partners


def test_a_plan_to_enter_is_denied_by_the_firm_and_not_by_the_industry() -> None:
    text = "针对昨日报道，云桥公司回应称，公司没有进入汽车制造业的计划。"
    (found,) = [one for one in read(text).findings if one.type == "market_entry"]
    assert (found.modality, found.facts["market"]) == ("denied", "汽车制造业")
    assert "汽车制造业" not in {party.name for party in found.parties}


def _roles(text: str, kind: str, title: str = "") -> dict[str, set[str]]:
    (found,) = [one for one in read(text, title=title).findings if one.type == kind]
    told: dict[str, set[str]] = {"modality": {found.modality}}
    for party in found.parties:
        told.setdefault(party.role, set()).add(party.name)
    return told


RAISED = [
    "海山集团宣布提高对云桥科技的收购价。",
    "海山集团上调对云桥科技的收购价格至9亿元。",
    "海山集团将对云桥科技的要约收购价格由7亿元上调至9亿元。",
    "海山集团将云桥科技的私有化价格由每股5元提高至6元。",
]


@each("text", RAISED)
def test_a_bid_is_raised(text: str) -> None:
    assert _roles(text, "acquisition") == {
        "modality": {"planned"},
        "acquirer": {"海山集团"},
        "target": {"云桥科技"},
    }


@each(
    "text",
    [
        "海山集团将对云桥科技的供货价上调至5亿元。",
        "海山集团将牛奶收购价上调至每公斤4元。",
        "海山集团将粮食收购价从2元提高至3元。",
        "海山集团提高对云桥科技的目标价至15元。",
    ],
)
def test_other_prices_are_no_bids(text: str) -> None:
    told = [one for one in read(text).findings if one.type == "acquisition"]
    assert not [one for one in told if one.confidence >= 0.8]


TWO_DEALS = "海山集团公告称，公司以7亿元收购云桥科技，并以9亿元收购浦川物流。"


@each(
    "text",
    [
        "海山集团7亿元收购云桥科技、9亿元收购浦川物流",
        "海山集团7亿元收购云桥科技，约9亿元收购浦川物流。",
        "海山集团以7亿元收购云桥科技、9亿元拿下浦川物流。",
    ],
)
def test_the_price_of_the_next_deal_is_not_that_of_the_first(text: str) -> None:
    told = [one for one in read(text).findings if one.type == "acquisition"]
    assert {str(one.facts["amount"]["text"]) for one in told} == {"7亿元", "9亿元"}


@each("title", ["海山集团收购云桥科技和浦川物流", "海山集团收购浦川物流、云桥科技"])
def test_a_headline_of_two_deals_leaves_each_its_price(title: str) -> None:
    told = [one for one in read(TWO_DEALS, title=title).findings if one.type == "acquisition"]
    prices = {
        (party.name, one.facts["amount"]["text"])
        for one in told
        for party in one.parties
        if party.role == "target"
    }
    assert prices == {("云桥科技", "7亿元"), ("浦川物流", "9亿元")}


HELD = {
    "海山控股将收购平川集团在恒山科技的30%股份。": "平川集团",
    "海山控股收购平川集团所持有的7,027,297股恒山科技股份。": "平川集团",
}


@each(("text", "seller"), HELD.items())
def test_what_somebody_has_in_a_firm_is_bought_of_them(text: str, seller: str) -> None:
    roles = _roles(text, "acquisition")
    assert roles["seller"] == {seller}
    assert {name.removesuffix("股份") for name in roles["target"]} == {"恒山科技"}


SUMMED_UP = [
    ("market_entry", "星月集团或将进军白酒行业", "北岭星月集团否认进军白酒行业。"),
    ("investment", "王芳投资平川生物", "王芳旗下的远川资本投资了平川生物5000万元。"),
]


@each(("kind", "title", "text"), SUMMED_UP)
def test_a_title_in_other_words_tells_no_second_event(kind: str, title: str, text: str) -> None:
    assert len([one for one in read(text, title=title).findings if one.type == kind]) == 1


def test_a_venture_is_founded_in_parts_and_by_name() -> None:
    text = "海山集团与平川汽车将以51%:49%的比例成立一家名为“海平国际”的合资公司。"
    assert _roles(text, "joint_venture") == {
        "modality": {"planned"},
        "partner": {"海山集团", "平川汽车"},
        "company": {"海平国际"},
    }


STANDING = (
    "海山集团与平川控股的业务合作不会中断。",
    "海山集团与平川控股的合作关系不受影响。",
    "目前海山集团还在跟平川控股保持合作。",
    "海山集团在中国仍与平川汽车集团有一家合资企业，生产轿车。",
)


@each("text", STANDING)
def test_what_stands_as_it_stood_is_no_event(text: str) -> None:
    assert not [one for one in read(text).findings if one.type in ("partnership", "joint_venture")]


def test_the_part_that_is_sold_is_no_second_sale() -> None:
    text = "海山控股集团发布了减持平川汽车的公告，减持比例为3.3%。"
    assert _roles(text, "shareholding_change")["target"] == {"平川汽车"}


OFF = {
    "海山股份公告称，公司决定终止本次重大资产重组。"
    "海山股份此前公告，拟收购恒山科技有限公司100%股权。": 1,
    "海山股份公告称，因筹划出售平川石化有限公司100%股权、购买恒山科技有限公司的控制权事项停牌。"
    "公司决定终止本次交易事项。": 2,
    "海山股份决定终止本次重组。海山股份拟收购恒山科技有限公司100%股权。": 0,
    "海山股份决定终止筹划重大资产重组事项。海山股份于7月停牌，拟收购恒山科技有限公司。": 1,
    "海山股份停牌，拟收购恒山科技有限公司。平川股份决定终止筹划重大资产重组。": 0,
}


@each(("text", "ended"), OFF.items())
def test_all_of_a_deal_ends_in_whichever_order_it_is_told(text: str, ended: int) -> None:
    assert [one.modality for one in read(text).findings if one.type != "ownership"].count(
        "ended"
    ) == ended


def test_a_notice_gives_the_new_name_by_its_language() -> None:
    text = "海山证券股份有限公司中文名称拟变更为“海平证券股份有限公司”。"
    assert _roles(text, "name_change")["company"] == {"海山证券股份有限公司"}


def test_terms_behind_a_second_founding_are_its_own() -> None:
    text = (
        "海山客车公告称，公司与平川电机合资成立海平燃料电池科技有限公司，注册资本5亿元。此外，公司拟出资8亿元"
        "设立全资子公司奇川客车销售有限公司。其中，海山客车出资7.9亿元，持股比例99%。"
    )
    venture = next(f for f in read(text, lang="zh").findings if f.type == "joint_venture")
    assert "percent" not in venture.facts


ONE_DEAL = {
    "海山集团增持平川汽车的议案获通过。海山集团拟向恒山控股收购平川汽车10.34%股权。": 1,
    "海山集团与恒山控股签署协议，将平川汽车60%股权转让给恒山控股。恒山控股收购平川汽车60%股权。": 1,
    "海山集团将平川汽车20%股权转让给恒山控股。恒山控股收购平川汽车60%股权。": 2,
    # a summary without the holder, a plan retold as done, a shorter name with the same figure
    "云桥股份发布大股东减持公告称，股东海山集团拟减持不超过1,916.83万股，占公司总股本的11.2%。": 1,
    "云桥股份发布收购恒山科技控股权的公告。云桥股份拟向平川集团收购恒山科技51%股权。": 1,
    "远山集团拟出售387.69万股云桥科技股份。远山集团投资有限公司拟减持云桥科技387.69万股。": 1,
    "云桥股份子公司拟收购恒山科技。云桥股份全资子公司奇川实业有限公司拟收购恒山科技60%股权。": 1,
    # two holders of one firm sell equal lots, one buyer buys twice
    "海山集团拟减持云桥股份3.47亿股。平川集团拟减持云桥股份3.47亿股。": 2,
    "海山集团收购恒山科技51%股权。2023年，海山集团收购恒山科技剩余49%股权。": 2,
    # a purchase of another year, another buyer than the unit
    "海山集团拟收购恒山科技20%股权。海山集团已于2023年收购恒山科技20%股权。": 2,
    "云桥股份子公司拟收购恒山科技。平川集团拟收购恒山科技60%股权。": 2,
}


@each(("text", "deals"), ONE_DEAL.items())
def test_one_deal_is_told_once_whoever_tells_it(text: str, deals: int) -> None:
    kinds = {"acquisition", "shareholding_change", "investment"}
    assert len([one for one in read(text).findings if one.type in kinds]) == deals


SOLD = {
    "海山集团宣布，将其手机业务出售给平川控股。": "acquisition",
    "海山集团宣布，将恒山汽车有限公司出售给平川控股。": "acquisition",
    "海山集团宣布，将恒山汽车有限公司6%股权出售给平川控股。": "shareholding_change",
}


@each(("text", "kind"), SOLD.items())
def test_a_firm_or_a_business_is_sold_whole(text: str, kind: str) -> None:
    (found,) = [one for one in read(text).findings if one.type != "ownership"]
    assert found.type == kind


def test_what_a_sale_brings_is_no_sale() -> None:
    text = "海山集团预计总价值超百亿元，包括向平川控股出让恒山汽车有限公司股权所得。"
    assert not [one for one in read(text).findings if one.type != "ownership"]


def test_whose_managers_buy_is_no_buyer() -> None:
    firm = "恒山百货有限公司"
    text = f"海山集团同意将{firm}60%的股权出售给平川控股有限公司和{firm}管理团队。"
    roles = _roles(text, "shareholding_change")
    assert (roles["target"], roles["acquirer"]) == ({firm}, {"平川控股有限公司"})


TAKEN_BACK = {
    "海山集团曾有意以130亿元收购恒山科技，但因股东大会上遭到反对，计划未能成行。": "ended",
    "海山集团注销了一个未曾实际经营的子公司恒山科技有限公司。": "asserted",
}


@each(("text", "modality"), TAKEN_BACK.items())
def test_what_came_of_it_stands_behind_a_comma_or_is_said_of_another(
    text: str, modality: str
) -> None:
    (found,) = [f for f in read(text).findings if f.type in ("acquisition", "deregistration")]
    assert found.modality == modality


LEFT_UNSAID = {
    "云桥股份公告称，收到股东平川集团通知，平川集团与恒山集团签署了《股份转让协议》。": "云桥股份",
    "云桥股份公告，平川集团拟将其合计持有的349,874,513股本公司股份转让给恒山集团。": "云桥股份",
    "股东海山集团减持云桥股份150万股。海山集团、奇川集团的减持计划始于去年。": "云桥股份",
    "股东海山集团减持云桥股份150万股；此外股东平川集团减持200万股。": "云桥股份",
    "云桥股份公告称，公司营收增长。平川集团将所持股权转让给恒山集团。": None,
}


@each(("text", "firm"), LEFT_UNSAID.items())
def test_the_firm_of_a_notice_is_the_one_whose_shares_change_hands(
    text: str, firm: str | None
) -> None:
    found = [f for f in read(text).findings if f.type == "shareholding_change"]
    targets = [{p.name for p in f.parties if p.role == "target"} for f in found]
    assert targets == [{firm} if firm else set()] * len(found)


def test_who_trades_in_one_firm_says_nothing_of_another_sale() -> None:
    text = "平川集团减持奇川股份100万股。\n远川资本将所持股权转让给恒山集团。"
    (sale,) = [f for f in read(text).findings if any(p.name == "恒山集团" for p in f.parties)]
    assert {p.role for p in sale.parties} == {"seller", "acquirer"}


def test_a_signed_sale_is_still_planned_and_its_lot_is_read_whole() -> None:
    text = (
        "云桥股份公告，平川集团与恒山集团已签署股份转让协议，平川集团拟将其持有的本公司"
        "349,874,513股股份（占公司股份总数的52.6%，以下简称“标的股份”）转让给恒山集团。"
    )
    (found,) = [f for f in read(text).findings if f.type == "shareholding_change"]
    assert (found.modality, found.facts["shares"]) == ("planned", "349,874,513股")


def test_a_report_on_the_firm_of_the_notice_names_no_buyer() -> None:
    title = "云桥股份（300123）：北岭云桥科技股份有限公司收购报告书"
    found = read("收购人为海山集团。", title=title, lang="zh").findings
    assert not [f for f in found if f.confidence >= 0.8]


ABOUT = {
    "海山药业有限公司与平川医药有限公司就“海卡胺”在印度的销售达成合作协议。": 1,
    "海山集团有限公司与奇川集团有限公司就Kestrel Mining Ltd在印度的销售签订代理协议。": 1,
    "海山集团有限公司与奇川集团有限公司就Kestrel Mining Ltd的股权达成转让协议。": 0,
    "海山集团有限公司与奇川集团有限公司就Kestrel Mining Ltd的控制权签订协议。": 0,
    "海山集团有限公司与奇川集团有限公司达成和解协议。": 0,
    "海山集团有限公司与奇川银行签署募集资金三方监管协议。": 0,
    "海山集团有限公司与奇川集团有限公司签订租赁合同。": 0,
}


@each(("text", "agreements"), ABOUT.items())
def test_what_an_agreement_is_about_may_have_a_name(text: str, agreements: int) -> None:
    assert len([f for f in read(text).findings if f.type == "partnership"]) == agreements


def test_a_title_may_call_a_bankrupt_firm_by_a_short_name_of_its_own() -> None:
    text = "平川市中级人民法院裁定受理云桥船舶重工有限公司破产重整一案。"
    told = _roles(text, "insolvency", title="云桥船厂破产重整")
    assert told["company"] == {"云桥船舶重工有限公司"}
