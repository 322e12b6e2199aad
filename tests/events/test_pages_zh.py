"""Deals in the wording of Chinese notices, newsrooms and local papers."""

from datetime import date

from tests.cases import each
from tests.events.chinese import amount, findings, only, parties


@each(
    "text",
    [
        "近日，云桥区委常委带队，先后考察了海山科技集团和平川新材料有限公司，并就相关合作事宜座谈。",
        "3月12日，海山集团一行来访，与平川新材料有限公司就项目合作事宜进行了座谈交流。",
    ],
)
def test_a_visit_is_no_partnership(text: str) -> None:
    assert findings(text) == []


def test_reporters_and_brands_in_brackets_are_no_parties() -> None:
    sale = only(
        "本网综合 Anna Weller 和 Tom Brice 报导 海山日化周五表示，已同意将其家居护理业务"
        "（包括“清风”品牌）出售给私募股权公司平川资本，交易价值30亿元。",
        "acquisition",
    )
    assert parties(sale) == {("seller", "海山日化"), ("acquirer", "平川资本")}
    assert sale.modality == "planned"
    assert amount(sale, "amount") == "30亿元"


def test_a_district_where_a_firm_is_founded_founds_nothing() -> None:
    founded = only("公司在云溪县注册成立独立法人子公司海山风电设备有限公司。", "registration")
    assert parties(founded) == {("company", "海山风电设备有限公司")}


def test_a_government_of_an_autonomous_region_is_named_whole() -> None:
    signed = only(
        "海山重工公告，公司与内蒙古自治区呼和浩特市武川县人民政府签署战略合作协议。", "partnership"
    )
    assert ("partner", "内蒙古自治区呼和浩特市武川县人民政府") in parties(signed)


def test_a_share_behind_the_new_firm_is_of_who_tells() -> None:
    venture = only(
        "海山股份：拟与平岭公司共同设立公司。海山股份公告，公司拟与参股公司平岭新能源有限公司共同设立恒山材料有限公司，持股80%。",
        "joint_venture",
    )
    assert parties(venture) == {
        ("partner", "海山股份"),
        ("partner", "平岭新能源有限公司"),
        ("company", "恒山材料有限公司"),
    }
    assert venture.facts["percent"] == {"海山股份": {"value": "80", "text": "80%"}}


def test_a_venture_entered_in_the_register_is_the_one_told_before() -> None:
    text = (
        "高新区管委会与海山投资集团出资组建了一家合资公司。"
        "双方于2024年4月26日完成了合资公司―平川恒山发展有限公司的工商注册。"
    )
    assert ("company", "平川恒山发展有限公司") in parties(only(text, "joint_venture"))
    entered = only(text, "registration")
    assert parties(entered) == {("company", "平川恒山发展有限公司")}
    assert entered.date is not None
    assert entered.date.start == date(2024, 4, 26)


def test_a_transfer_that_is_over_is_no_second_one() -> None:
    transfer = only(
        "海山股份（300999）5月6日晚间披露控股股东协议转让公司部分股份的进展：平岭资本将协议受让公司控股股东平川集团所持公司股份1.2亿股，"
        "占公司总股本的5.6%，受让价格28元/股，总计33.6亿元。此次股份转让完成后，平川集团仍为公司控股股东。",
        "shareholding_change",
    )
    assert parties(transfer) == {
        ("acquirer", "平岭资本"),
        ("seller", "平川集团"),
        ("target", "海山股份"),
    }
    assert amount(transfer, "amount") == "33.6亿元"


def test_a_stake_that_may_be_transferred_is_the_target() -> None:
    transfer = only(
        "海山股份公告，控股股东平川控股超过50%的股权转让将可能导致公司实际控制人发生变更。",
        "shareholding_change",
    )
    assert parties(transfer) == {("target", "平川控股")}
    assert transfer.modality == "possible"


def test_who_was_told_of_a_plan_is_no_partner_in_it() -> None:
    planned = only(
        "公告称，海山股份于24日收到平川控股的通知，平川控股拟与云溪市人民政府旗下的投资平台云溪鼎立投资有限公司进行股权等多种模式的深化合作。",
        "partnership",
    )
    assert parties(planned) == {("partner", "平川控股"), ("partner", "云溪鼎立投资有限公司")}
    assert planned.modality == "planned"


def test_shareholders_who_sign_sell_the_shares_of_the_firm_that_tells() -> None:
    transfer = only(
        "海山股份1月5日晚公告称，公司控股股东平川控股有限公司及其一致行动人恒山国际投资有限公司、公司实际控制人陈立安"
        "与云桥实业集团有限公司签署了股份转让意向协议。若本次交易完成，云桥实业将成为公司的控股股东，持有公司股份比例为29%。",
        "shareholding_change",
    )
    assert parties(transfer) == {
        ("seller", "平川控股有限公司"),
        ("seller", "恒山国际投资有限公司"),
        ("seller", "陈立安"),
        ("acquirer", "云桥实业集团有限公司"),
        ("target", "海山股份"),
    }
    assert transfer.modality == "planned"
    assert amount(transfer, "percent_to") == "29%"


def test_what_a_transfer_still_needs_tells_no_other() -> None:
    assert findings("本次股份转让尚需取得平川市人民政府等有关主管部门的批准或确认。") == []


def test_a_motto_names_no_partners() -> None:
    assert findings("4月8日，“海山合作庆百年”系列活动在广州举行。") == []


def test_a_branch_of_a_state_bank_signs_under_its_whole_name() -> None:
    signed = only(
        "国家开发银行股份有限公司广东省分行、海山证券股份有限公司签订了战略合作框架协议。",
        "partnership",
    )
    assert parties(signed) == {
        ("partner", "国家开发银行股份有限公司广东省分行"),
        ("partner", "海山证券股份有限公司"),
    }


def test_a_bracket_that_declares_two_names_declares_both() -> None:
    signed = only(
        "武汉海山电气股份有限公司（以下简称“公司”或“海山电”）拟参与招标。海山电与平川新材料有限公司签署战略合作协议。",
        "partnership",
    )
    assert parties(signed) == {
        ("partner", "武汉海山电气股份有限公司"),
        ("partner", "平川新材料有限公司"),
    }


def test_full_strategic_cooperation_is_about_nothing() -> None:
    signed = only(
        "海山集团与平川新材料有限公司签署协议。双方商定，发挥各自优势，开展全面战略合作。",
        "partnership",
    )
    assert "topic" not in signed.facts


def test_the_target_is_nobody_who_signs_until_a_name_is_given_to_it() -> None:
    text = (
        "海山控股、平川贸易及买方订立出售协议，海山控股已同意出售，"
        "买方已同意收购及承担海山控股于协议项下之权利，代价为1.26亿元。"
    )
    found = findings(text, "有关出售目标公司100%股权之须予披露交易")
    assert all(("target", "海山控股") not in parties(f) for f in found)


def test_the_target_company_is_the_one_that_was_bought_before() -> None:
    text = "海山集团拟收购云桥科技51%股权。平川基金也计划入股，拟受让标的公司10%股权。"
    stakes = [parties(f) for f in findings(text) if f.type == "shareholding_change"]
    assert [p for p in stakes if ("target", "云桥科技") in p]


def test_a_topic_is_told_to_its_end() -> None:
    signed = only(
        "5月6日，海山重工公告，公司与祥云县人民政府就投资建设风电装备基地项目逐步开展深层次、全方位战略合作，并签订协议。",
        "partnership",
    )
    assert signed.facts["topic"] == "投资建设风电装备基地项目"


def test_a_headline_that_calls_both_sides_by_half_their_names_tells_no_second_deal() -> None:
    text = "北岭能源股份有限公司拟以3亿元收购云杉电气有限公司。"
    (found,) = findings(text, "北岭能源收购云杉电气")
    assert (found.type, found.modality) == ("acquisition", "planned")
    assert {p.role for p in found.parties} == {"acquirer", "target"}


def test_each_agreement_is_one_though_its_partners_were_named_before() -> None:
    text = (
        "海山集团、平川高速去年亏损。3月5日，海山集团、平川高速、恒山环保等3家企业与"
        "云桥银行股份有限公司分别签署战略合作协议。"
    )
    told = [parties(f) for f in findings(text) if f.type == "partnership"]
    bank = ("partner", "云桥银行股份有限公司")
    assert told == [{bank, ("partner", name)} for name in ("海山集团", "平川高速", "恒山环保")]


@each(
    ("text", "partners"),
    [
        (
            "云桥银行与海山集团签署全面战略合作协议，云桥银行将提供3000亿元综合授信。",
            {"云桥银行", "海山集团"},
        ),
        ("云桥集团与智能驾驶公司海山智行签署战略合作协议。", {"云桥集团", "海山智行"}),
        ("云桥集团与海山汽车集团，于3月5日签署合作备忘录。", {"云桥集团", "海山汽车集团"}),
    ],
)
def test_partners_sign_though_other_words_stand_between(text: str, partners: set[str]) -> None:
    assert {p.name for p in only(text, "partnership").parties} == partners


def test_a_credit_agreement_is_no_partnership() -> None:
    assert findings("云桥银行与海山集团签署授信协议，云桥银行将提供3000亿元综合授信。") == []


def test_who_bids_most_for_shares_buys_them() -> None:
    bought = only("海山集团以3.43亿元拍走了平川股份有限公司15%股份。", "acquisition")
    assert parties(bought) == {("acquirer", "海山集团"), ("target", "平川股份有限公司")}


def test_whose_subsidiary_is_bought_from_another_holder_neither_sells_nor_is_bought() -> None:
    text = (
        "海山股份（300621.SZ）公布，公司拟收购奇川投资合伙企业（有限合伙）持有的公司控股子公司平川建设有限公司39%的"
        "股权。本次收购完成后，公司将持有平川建设100%的股权。"
    )
    assert parties(only(text, "acquisition")) == {
        ("acquirer", "海山股份"),
        ("target", "平川建设有限公司"),
        ("seller", "奇川投资合伙企业（有限合伙）"),
    }
