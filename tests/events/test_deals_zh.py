"""Deals told over several Chinese sentences: labels, denials, shares of partners."""

from monitor.events import read
from tests.cases import each
from tests.events.chinese import PUBLISHED, events, only, parties


def test_labels_stand_for_the_firms_they_were_given_to() -> None:
    text = (
        "买方为海山控股有限公司，卖方为远川发展有限公司，目标公司为恒山物业有限公司。"
        "卖方有条件同意出售而买方有条件同意收购目标公司70%股权，总代价为2亿元。"
    )
    told = [parties(f) for f in events(text, "acquisition")]
    assert [("acquirer", "海山控股有限公司") in p for p in told] == [True]
    assert ("target", "恒山物业有限公司") in told[0]


def test_a_later_sentence_says_who_takes_the_share() -> None:
    text = (
        "云桥股份有限公司拟出售子公司恒山物业有限公司4.05%股权。"
        "本次交易受让方为海山控股有限公司旗下的远川发展有限公司，交易对价为2亿元。"
    )
    (told,) = events(text, "shareholding_change")
    assert parties(told) == {
        ("seller", "云桥股份有限公司"),
        ("target", "恒山物业有限公司"),
        ("acquirer", "远川发展有限公司"),
    }


def test_a_denial_that_names_no_deal_denies_the_one_before() -> None:
    text = (
        "有消息称，海山科技有限公司拟收购平川医疗有限公司。"
        "对此，海山科技有限公司回应称，上述消息不实。"
    )
    told = only(text, "acquisition")  # the rumour and its denial are one event
    assert told.modality == "denied"
    assert parties(told) == {
        ("acquirer", "海山科技有限公司"),
        ("target", "平川医疗有限公司"),
    }


def test_a_denial_of_something_else_leaves_what_is_asserted_alone() -> None:
    text = "海山科技有限公司收购了平川医疗有限公司。公司回应称，裁员的消息不实。"
    assert [f.modality for f in events(text, "acquisition")] == ["asserted"]


def test_a_venture_says_the_share_of_each_partner() -> None:
    text = (
        "海山汽车有限公司与平川时芯有限公司共同出资设立恒山电池有限公司，"
        "其中海山汽车有限公司出资60%，平川时芯有限公司出资40%。"
    )
    (venture,) = events(text, "joint_venture")
    assert {name: share["value"] for name, share in venture.facts["percent"].items()} == {
        "海山汽车有限公司": "60",
        "平川时芯有限公司": "40",
    }


def test_a_firm_is_no_partner_of_itself() -> None:
    text = "海山科技与深圳海山科技有限公司签署战略合作协议。"
    assert events(text, "partnership") == []


def test_the_second_capital_is_in_the_currency_of_the_first() -> None:
    text = "海山泵浦股份有限公司公告，公司实收资本由新台币300万元增加至400万元。"
    (change,) = events(text, "capital_change")
    assert (change.facts["capital_to"]["value"], change.facts["capital_to"]["currency"]) == (
        "4000000",
        "TWD",
    )


def test_who_leaves_for_good_does_not_deny_it() -> None:
    text = "海山银行有限公司公告，曹志坚不再担任本行行长。"
    (change,) = events(text, "executive_change")
    assert (change.modality, change.facts["change"]) == ("asserted", "resigned")


def test_a_latin_firm_is_named_whole() -> None:
    text = "海山药业股份有限公司与Aldervale Biosciences plc签署战略合作协议。"
    (deal,) = events(text, "partnership")
    assert ("partner", "Aldervale Biosciences plc") in parties(deal)


def test_a_partner_named_short_where_the_shares_are_told_is_one_partner() -> None:
    text = (
        "鸿鼎电子董事会2日决议，与日本三崎精工株式会社合资设立鸿崎精密（越南）有限公司，"
        "鸿鼎持股60%，三崎精工持股40%。"
    )
    (told,) = events(text, "joint_venture")
    assert {name for role, name in parties(told) if role == "partner"} == {
        "鸿鼎电子",
        "日本三崎精工株式会社",
    }


def test_a_headline_names_no_second_founder_of_a_new_firm() -> None:
    text = (
        "近日，绍兴云桥电池有限公司成立，注册资本5亿元人民币。"
        "该公司由云桥电池有限公司全资持股，后者为海山股份有限公司全资子公司。"
    )
    found = read(text, title="海山股份成立新公司，注册资本5亿", published=PUBLISHED).findings
    told = [parties(f) for f in found if f.type == "registration" and not f.background]
    assert told == [{("company", "绍兴云桥电池有限公司"), ("holder", "云桥电池有限公司")}]


def test_backers_told_after_a_headline_and_its_sentence_are_kept() -> None:
    text = (
        "澜山智驾完成3亿元B轮融资\n澜山智驾已于近日完成3亿元B轮融资。"
        "本轮融资由远山资本领投，栖山资本，海川创投等共同跟投。"
    )
    (round_,) = events(text, "investment")
    assert parties(round_) == {
        ("target", "澜山智驾"),
        ("investor", "远山资本"),
        ("investor", "栖山资本"),
        ("investor", "海川创投"),
    }


def test_a_purchase_of_shares_says_what_is_held_before_and_after() -> None:
    text = "海山集团增持平川银行股份1200万股，持股比例由5.42%增至6.09%。"
    (change,) = events(text, "shareholding_change")
    assert change.facts["percent_from"]["value"] == "5.42"
    assert change.facts["percent_to"]["value"] == "6.09"
    assert "percent" not in change.facts


def test_shareholders_without_a_name_are_not_the_firm_they_hold() -> None:
    (change,) = events("平川科技控股股东拟转让公司6%股份。", "shareholding_change")
    assert parties(change) == {("target", "平川科技")}


def test_who_vouches_for_a_notice_and_what_a_word_means_are_no_news() -> None:
    text = (
        "海山科技有限公司关于拟收购平川医疗有限公司股权的公告\n"
        "本公司董事会及全体董事保证公告内容不存在任何虚假记载、误导性陈述或者重大遗漏。\n"
        "险资举牌是指保险公司持有上市公司5%股权，以及之后每增持达到5%时需依规披露的行为。"
    )
    assert [f.modality for f in events(text, "acquisition")] == ["planned"]
    assert events(text, "shareholding_change") == []


def test_the_firm_at_the_head_of_a_title_is_whose_notice_it_is() -> None:
    found = read(
        "控股股东海山企业管理有限公司拟向平川资产管理有限公司转让其持有的公司5%股份。",
        title="恒山能源(300123)：控股股东协议转让部分股份",
        published=PUBLISHED,
    ).findings
    told = [f for f in found if f.type == "shareholding_change"]
    assert ("target", "恒山能源") in parties(told[0])


def test_several_who_pay_their_parts_buy_together() -> None:
    text = (
        "海山实业有限公司拟出资2亿元，平川投资有限公司拟出资1亿元，"
        "收购恒山科学股份有限公司持有的澜山生物有限公司60%股权。"
    )
    (deal,) = events(text, "acquisition")
    assert {p for p in parties(deal) if p[0] == "acquirer"} == {
        ("acquirer", "海山实业有限公司"),
        ("acquirer", "平川投资有限公司"),
    }
    assert ("seller", "恒山科学股份有限公司") in parties(deal)


def test_a_name_is_as_long_as_the_text_elsewhere_says() -> None:
    text = "海山科技拟收购云网安桥80%股权。北京云网安桥信息技术有限公司成立于2010年。"
    (deal,) = events(text, "acquisition")
    assert {name for role, name in parties(deal) if role == "target"} <= {
        "云网安桥",
        "北京云网安桥信息技术有限公司",
    }


def test_an_agreement_that_lapsed_ends_the_purchase() -> None:
    text = (
        "海山控股(01808.HK)公布，公司拟收购平川证券有限公司50%股权。"
        "由于先决条件未获达成，买卖协议已于2019年6月28日终止。"
    )
    assert [f.modality for f in events(text, "acquisition")] == ["ended"]


def test_a_founder_s_capital_is_the_venture_s() -> None:
    text = "海山汽车与平川电子共同出资设立恒山电驱有限公司，注册资本2亿元，海山汽车持股60%。"
    (venture,) = events(text, "joint_venture")
    assert venture.facts["registered_capital"]["value"] == "200000000"


def test_a_technology_that_is_sold_is_no_stake() -> None:
    text = "海山机械以5.6亿欧元收购平川重汽集团25%股份，并转让了发动机技术。"
    assert events(text, "shareholding_change") == []
    assert [("acquirer", "海山机械") in parties(f) for f in events(text, "acquisition")] == [True]


def test_a_venture_signed_for_and_the_one_to_come_are_one() -> None:
    text = (
        "海山汽车有限公司与平川汽车有限公司正式签订了合资成立电动车研发公司的协议。"
        "海山汽车有限公司将与平川汽车有限公司共同组建合资公司。"
    )
    assert len(events(text, "joint_venture")) == 1


def test_a_seller_and_a_buyer_in_two_sentences_are_two_trades() -> None:
    text = "海山集团今日减持云桥科技200万股。平川资本举牌云桥科技。"
    told = [parties(f) for f in events(text, "shareholding_change")]
    assert told == [
        {("holder", "海山集团"), ("target", "云桥科技")},
        {("acquirer", "平川资本"), ("target", "云桥科技")},
    ]


def test_firms_of_a_definition_deal_in_nothing() -> None:
    text = "例如，甲公司收购乙公司60%股权，丙公司持有乙公司40%股权。某公司拟收购某上市公司51%股权。"
    assert read(text, published=PUBLISHED).findings == ()


def test_those_who_invest_together_are_all_named() -> None:
    told = only("云桥科技完成2亿元B轮融资，由海山资本、平川创投联投。", "investment")
    assert ("investor", "平川创投") in parties(told)


@each(
    ("text", "round_", "amount"),
    [
        ("云桥科技完成近3亿元A++++轮融资。", "A++++轮", "3亿元"),
        ("云桥科技完成2亿元Pre-A+轮融资，由海山资本领投。", "Pre-A+轮", "2亿元"),
        ("云桥科技完成B+轮5000万元融资。", "B+轮", "5000万元"),
        ("云桥科技正寻求以50亿美元估值融资5亿美元。", None, "5亿美元"),
        (  # the rounds of two months together are no round
            "云桥科技完成A轮融资，融资金额近3亿元。至此，云桥科技已连续完成三轮融资，累计近7亿元。",
            "A轮",
            "3亿元",
        ),
    ],
)
def test_a_round_is_told_with_its_own_sum(text: str, round_: str | None, amount: str) -> None:
    told = only(text, "investment")
    assert [p.name for p in told.parties if p.role == "target"] == ["云桥科技"]
    assert told.facts.get("round") == round_
    assert told.facts["amount"]["text"] == amount


def test_who_strikes_off_its_subsidiary_goes_on() -> None:
    told = only("海山集团拟注销全资子公司云桥科技有限公司。", "deregistration")
    assert parties(told) == {("company", "云桥科技有限公司")}


def test_a_buyer_is_told_behind_the_sale_of_a_whole_firm() -> None:
    told = only("海山集团拟出售恒山物业有限公司。买方为远川发展有限公司。", "acquisition")
    assert ("acquirer", "远川发展有限公司") in parties(told)
