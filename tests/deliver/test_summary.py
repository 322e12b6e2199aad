"""The one sentence about an event: exact, readable, and about the entity that it names."""

from typing import Any

from tests.cases import each
from tests.deliver.samples import EVIDENCE, NAME, body, parties_of, sentence
from tests.deliver.samples import money as yuan
from tests.deliver.samples import percent as part

SENTENCES = [
    (
        "registration",
        {"holder": "Beta AG", "legal_representative": "Ann Lee"},
        {"registered_capital": yuan("150000000", kind="subscribed")},
        (
            "Acme Ltd was registered with a capital of CNY 150 million (subscribed), with Beta AG "
            "as shareholder, legal representative Ann Lee."
        ),
        "Acme Ltd登记成立，注册资本1.5亿元人民币（认缴），股东为Beta AG，法定代表人为Ann Lee。",
    ),
    (
        "acquisition",
        {"acquirer": "Beta AG", "target": "Acme Ltd"},
        {
            "amount": yuan("46000000", "GBP"),
            "amount_from": yuan("40000000", "GBP"),
            "amount_change": "increase",
        },
        "Beta AG acquired Acme Ltd for GBP 46 million, raised from GBP 40 million.",
        "Beta AG收购Acme Ltd，金额4600万英镑（由4000万英镑上调）。",
    ),
    (
        "acquisition",
        {"target": "Acme Ltd", "seller": "Beta AG"},
        {},
        "Beta AG sold Acme Ltd.",
        "Beta AG出售Acme Ltd。",
    ),
    (
        "investment",
        {"target": "Acme Ltd"},
        {"round": "A"},
        "Acme Ltd completed its A round.",
        "Acme Ltd完成A轮融资。",
    ),
    (
        "acquisition",
        {"acquirer": "Beta AG", "target": "Acme Ltd"},
        {"price": yuan("41", "USD"), "price_from": yuan("45", "USD"), "amount_change": "decrease"},
        "Beta AG acquired Acme Ltd for USD 41 a share, lowered from USD 45.",
        "Beta AG收购Acme Ltd，每股价格41美元（由45美元下调）。",
    ),
    (
        "investment",
        {"investor": "Beta AG", "target": "Acme Ltd"},
        {"amount": yuan("5000000", "EUR"), "amount_from": yuan("3000000", "EUR")},
        "Beta AG invested EUR 5 million, changed from EUR 3 million, in Acme Ltd.",
        "Beta AG投资Acme Ltd，金额500万欧元（由300万欧元调整）。",
    ),
    ("deregistration", {}, {}, "Acme Ltd was deregistered.", "Acme Ltd办理注销登记。"),
    ("insolvency", {}, {}, "Acme Ltd entered insolvency proceedings.", "Acme Ltd进入破产程序。"),
    (
        "capital_change",
        {},
        {"capital_from": yuan("5000000", "EUR"), "capital_to": yuan("8000000", "EUR")},
        "Acme Ltd increased its registered capital from EUR 5 million to EUR 8 million.",
        "Acme Ltd注册资本由500万欧元增至800万欧元。",
    ),
    (
        "capital_change",
        {},
        {"capital_to": yuan("8000000", kind="paid_in"), "direction": "decrease"},
        "Acme Ltd reduced its paid-in capital to CNY 8 million.",
        "Acme Ltd实缴资本减至800万元人民币。",
    ),
    (
        "shareholding_change",
        {"holder": "Beta AG", "target": "Acme Ltd"},
        {"percent_from": part("51.2"), "percent_to": part("49.9")},
        "Beta AG reduced its shareholding in Acme Ltd from 51.2 % to 49.9 %.",
        "Beta AG减持Acme Ltd，持股由51.2%减至49.9%。",
    ),
    (
        "shareholding_change",
        {"acquirer": "Beta AG", "seller": "Carl", "target": "Acme Ltd"},
        {"percent": part("10"), "amount": yuan("1234567.89", "USD")},
        "Beta AG acquired 10 % of Acme Ltd from Carl for USD 1,234,567.89.",
        "Beta AG自Carl收购Acme Ltd的10%股权，金额1234567.89美元。",
    ),
    (
        "shareholding_change",
        {"acquirer": "Beta AG", "target": "Acme Ltd"},
        {},
        "Beta AG acquired shares of Acme Ltd.",
        "Beta AG入股Acme Ltd。",
    ),
    (
        "investment",
        {"investor": "Beta AG", "target": "Acme Ltd"},
        {"amount": yuan("100000000", text="数亿元", approx=True), "round": "Pre-C轮"},
        "Beta AG invested over CNY 100 million in Acme Ltd in its Pre-Series C round.",
        "Beta AG参与Acme Ltd Pre-C轮融资，金额超1亿元人民币。",
    ),
    (
        "acquisition",
        {"acquirer": "Beta AG", "target": "Acme Ltd"},
        {},
        "Beta AG acquired Acme Ltd.",
        "Beta AG收购Acme Ltd。",
    ),
    (
        "investment",
        {"investor": "Beta AG|Fund I", "target": "Acme Ltd"},
        {"amount": yuan("30000000"), "round": "Series A"},
        "Beta AG and Fund I invested CNY 30 million in Acme Ltd in its Series A round.",
        "Beta AG与Fund I参与Acme Ltd A轮融资，金额3000万元人民币。",
    ),
    (
        "partnership",
        {"partner": "Acme Ltd|Beta AG|Carl GmbH"},
        {"topic": "auto parts"},
        "Acme Ltd, Beta AG and Carl GmbH formed a partnership on “auto parts”.",
        "Acme Ltd、Beta AG与Carl GmbH达成合作，内容为“auto parts”。",
    ),
    (
        "partnership",
        {"partner": "Acme Ltd"},
        {},
        "Acme Ltd formed a partnership (partner not named).",
        "Acme Ltd与未具名方达成合作。",
    ),
    (
        "joint_venture",
        {"partner": "Acme Ltd|Beta AG", "company": "JV One"},
        {"registered_capital": yuan("10000000")},
        "Acme Ltd and Beta AG set up the joint venture JV One with a capital of CNY 10 million.",
        "Acme Ltd与Beta AG设立合资公司JV One，注册资本1000万元人民币。",
    ),
    (
        "executive_change",
        {"person": "Ann Lee", "company": "Acme Ltd"},
        {"position": "董事长", "change": "appointed"},
        "Ann Lee was appointed chairman of Acme Ltd.",
        "Ann Lee获任Acme Ltd董事长。",
    ),
    (
        "executive_change",
        {"person": "Ann Lee", "company": "Acme Ltd"},
        {"position": "directors", "change": "appointed"},
        "Ann Lee was appointed director of Acme Ltd.",
        "Ann Lee获任Acme Ltd董事。",
    ),
    (
        "name_change",
        {},
        {"from": "Old Co", "to": "New Co"},
        "Acme Ltd changed its name from “Old Co” to “New Co”.",
        "Acme Ltd名称由“Old Co”变更为“New Co”。",
    ),
    (
        "market_entry",
        {"company": "Acme Ltd"},
        {"market": "auto parts"},
        "Acme Ltd entered the “auto parts” market.",
        "Acme Ltd进入“auto parts”市场。",
    ),
    (
        "investment",
        {"target": "Acme Ltd"},
        {"round": "seed", "amount": yuan("5000000", "USD")},
        "Acme Ltd raised USD 5 million in its seed round.",
        "Acme Ltd完成种子轮融资，金额500万美元。",
    ),
    (
        "shareholding_change",
        {"holder": "Beta AG", "target": "Acme Ltd"},
        {"percent": part("1.2"), "direction": "decrease", "amount": yuan("300000000")},
        "Beta AG reduced its shareholding in Acme Ltd by 1.2 % for CNY 300 million.",
        "Beta AG减持Acme Ltd1.2%的股份，金额3亿元人民币。",
    ),
    (
        "shareholding_change",
        {"holder": "Beta AG", "target": "Acme Ltd"},
        {"shares": "100万股", "direction": "increase", "percent_to": part("15")},
        "Beta AG raised its shareholding in Acme Ltd by 1 million shares to 15 %.",
        "Beta AG增持Acme Ltd100万股，持股增至15%。",
    ),
    (
        "shareholding_change",
        {"seller": "Beta AG", "target": "Acme Ltd"},
        {"shares": "12.5 million"},
        "Beta AG sold 12.5 million shares of Acme Ltd.",
        "Beta AG出售Acme Ltd的1250万股。",
    ),
    (
        "shareholding_change",
        {"holder": "Beta AG", "target": "Acme Ltd"},
        {"percent": {"text": "up to 2%", "low": "0", "high": "2"}},
        "Beta AG changed its shareholding in Acme Ltd by up to 2 %.",
        "Beta AG对Acme Ltd的持股变动不超过2%。",
    ),
    (
        "joint_venture",
        {"partner": "Acme Ltd|Beta AG"},
        {"percent": {"Acme Ltd": part("60"), "Beta AG": part("40")}, "topic": "cheese"},
        (
            "Acme Ltd and Beta AG set up a joint venture for “cheese”, shares: Acme Ltd 60 %, "
            "Beta AG 40 %."
        ),
        "Acme Ltd与Beta AG设立合资公司，持股比例：Acme Ltd 60%、Beta AG 40%，业务为“cheese”。",
    ),
    (
        "executive_change",
        {"company": "Acme Ltd"},
        {"position": "chief executive", "change": "appointed"},
        "Acme Ltd appointed a new chief executive.",
        "Acme Ltd任命新的首席执行官。",
    ),
    (
        "executive_change",
        {"company": "Acme Ltd"},
        {"position": "chief executive", "change": "resigned"},
        "The chief executive of Acme Ltd left.",
        "Acme Ltd首席执行官离任。",
    ),
    ("launch", {}, {"product": "X1"}, "Acme Ltd launched “X1”.", "Acme Ltd推出“X1”。"),
    ("moonshot", {}, {}, "Acme Ltd reported: moonshot.", "Acme Ltd有新动态：moonshot。"),
]


@each(
    ("change", "en", "zh"),
    [
        ("resigned", "Ann Lee left Acme Ltd.", "Ann Lee从Acme Ltd离任。"),
        ("appointed", "Ann Lee was appointed at Acme Ltd.", "Ann Lee加入Acme Ltd任职。"),
        ("moved", "Ann Lee moved to another office of Acme Ltd.", "Ann Lee转任Acme Ltd。"),
    ],
)
def test_an_office_that_is_not_named_leaves_a_whole_sentence(change: str, en: str, zh: str):
    parties = parties_of(person="Ann Lee", company="Acme Ltd")
    changed = {"type": "executive_change", "parties": parties, "facts": {"change": change}}
    assert sentence("en", **changed) == en
    assert sentence("zh", **changed) == zh


def test_a_name_that_ends_with_a_stop_ends_the_sentence():
    parties = parties_of(acquirer="Beta AG", target="Gamma Inc.")
    assert sentence(type="acquisition", parties=parties, facts={}) == "Beta AG acquired Gamma Inc."


@each(
    ("facts", "en", "zh"),
    [
        (
            {"percent": part("30")},
            "Acme Ltd denied selling 30 % of Gamma.",
            "Acme Ltd否认出售Gamma的30%股权。",
        ),
        ({}, "Acme Ltd denied selling shares of Gamma.", "Acme Ltd否认出售Gamma的股权。"),
    ],
)
def test_who_is_only_known_to_sell_sells(facts: dict[str, Any], en: str, zh: str):
    parties = parties_of(seller="Acme Ltd", target="Gamma")
    told = {"type": "shareholding_change", "modality": "denied", "facts": facts}
    assert sentence("en", **told, parties=parties) == en
    assert sentence("zh", **told, parties=parties) == zh


@each(
    ("before", "after", "en", "zh"),
    [
        (
            "60",
            "55",
            "Beta AG now holds 55 % of Gamma, down from 60 %.",
            "Beta AG对Gamma的持股由60%变为55%。",
        ),
        (
            "0",
            "10",
            "Beta AG became a shareholder of Gamma with 10 %.",
            "Beta AG成为Gamma的股东，持股10%。",
        ),
        (
            "10",
            "0",
            "Beta AG is no longer a shareholder of Gamma, where it held 10 %.",
            "Beta AG不再是Gamma的股东，原持股10%。",
        ),
    ],
)
def test_a_share_of_which_only_a_register_speaks_was_not_said_to_be_sold(
    before: str, after: str, en: str, zh: str
):
    told = {
        "type": "shareholding_change",
        "parties": parties_of(holder="Beta AG", target="Gamma"),
        "facts": {"percent_from": part(before), "percent_to": part(after)},
        "evidence": (EVIDENCE,),
    }
    assert sentence("en", **told) == en
    assert sentence("zh", **told) == zh


def test_a_capital_is_raised_by_a_sum_from_one_to_another():
    span = {"capital_from": yuan("100000000"), "capital_to": yuan("150000000")}
    facts = {**span, "change": yuan("50000000"), "percent": part("50"), "direction": "increase"}
    assert sentence(type="capital_change", parties=(), facts=facts) == (
        "Acme Ltd increased its registered capital by CNY 50 million (50 %), from CNY 100 million "
        "to CNY 150 million."
    )


@each(("kind", "roles", "facts", "en", "zh"), SENTENCES)
def test_each_type_has_its_sentence(
    kind: str, roles: dict[str, str], facts: dict[str, Any], en: str, zh: str
):
    changed = {"type": kind, "parties": parties_of(**roles), "facts": facts}
    assert sentence("en", **changed) == en
    assert sentence("zh", **changed) == zh


def test_two_subjects_are_plural():
    changed = {"type": "partnership", "modality": "planned", "facts": {}}
    told = sentence(**changed, parties=parties_of(partner="A Ltd|B Ltd"))
    assert told == "A Ltd and B Ltd are to form a partnership."


def test_the_entity_is_named_not_the_brand_and_the_new_field_and_date_are_said():
    told = body()["data"]["summary"]
    assert told.startswith(f"{NAME} was registered with a capital of CNY 150 million, with")
    assert "云帆新能源 " not in told
    assert told.endswith("(recently) – new field: 汽车销售.")
