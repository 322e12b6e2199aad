"""What a Chinese text says of a deal across its sentences: labels, denials, shares of partners."""

from datetime import date

from monitor.events import read
from monitor.model import Finding

PUBLISHED = date(2024, 5, 6)


def events(text: str, type_: str) -> list[Finding]:
    found = read(text, published=PUBLISHED).findings
    return [f for f in found if f.type == type_ and not f.background]


def parties(finding: Finding) -> set[tuple[str, str]]:
    return {(p.role, p.name) for p in finding.parties}


def test_labels_stand_for_the_firms_they_were_given_to() -> None:
    text = (
        "买方为海山控股有限公司，卖方为远川发展有限公司，目标公司为恒山物业有限公司。"
        "卖方有条件同意出售而买方有条件同意收购目标公司70%股权，总代价为2亿元。"
    )
    told = [parties(f) for f in events(text, "acquisition")]
    assert [("acquirer", "海山控股有限公司") in p for p in told] == [True]
    assert ("target", "恒山物业有限公司") in told[0]


def test_a_denial_that_names_no_deal_denies_the_one_before() -> None:
    text = (
        "有消息称，海山科技有限公司拟收购平川医疗有限公司。"
        "对此，海山科技有限公司回应称，上述消息不实。"
    )
    told = {f.modality: parties(f) for f in events(text, "acquisition")}
    assert told["denied"] == told["rumoured"]
    assert told["denied"] == {
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
