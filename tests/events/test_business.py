"""Deals about a part of a firm without a name of its own."""

from monitor.events import read
from tests.cases import each

TOLD = {
    "Kestrel Ltd agreed to buy Halden Motors' bus business for $90 million.": (
        "bus business",
        {("acquirer", "Kestrel Ltd"), ("seller", "Halden Motors")},
    ),
    "Halden Motors will sell its bus and coach division to Kestrel Ltd in May.": (
        "bus and coach division",
        {("acquirer", "Kestrel Ltd"), ("seller", "Halden Motors")},
    ),
    "Halden Motors has completed the $4.3 billion sale of its water brands in Asia.": (
        "water brands",
        {("seller", "Halden Motors")},
    ),
    "Halden Motors agreed to sell its bus business in the US and Canada to Kestrel Ltd in May.": (
        "bus business",
        {("acquirer", "Kestrel Ltd"), ("seller", "Halden Motors")},
    ),
    "Halden Motors denied reports of its plans to sell a 49% stake in its van (VN) business.": (
        "van business",
        {("seller", "Halden Motors")},
    ),
    "In March Kestrel Pay Ltd acquired Halden Motors' card issuing activities in two countries.": (
        "card issuing activities",
        {("acquirer", "Kestrel Pay Ltd"), ("seller", "Halden Motors")},
    ),
    "Kestrel Ltd picks up 26% stake in Halden Motors' thermal power unit": (
        "thermal power unit",
        {("acquirer", "Kestrel Ltd"), ("seller", "Halden Motors")},
    ),
    "Kestrel Ltd raised its stake in Halden Motors' Indian unit to 40%.": (
        "Indian unit",
        {("holder", "Kestrel Ltd")},
    ),
    # Without an owner before them, or with a brand that does not sell them
    "Halden Motors has agreed to sell a portfolio of North Sea assets to Kestrel Ltd for £3m.": (
        "portfolio of North Sea assets",
        {("acquirer", "Kestrel Ltd"), ("seller", "Halden Motors")},
    ),
    "Halden Motors sold three wind farms in Leeds to funds managed by Kestrel Ltd for £3m.": (
        "three wind farms",
        {("acquirer", "Kestrel Ltd"), ("seller", "Halden Motors")},
    ),
    "Kestrel Ltd agreed to pay £5m to buy a brewery in Leeds from Halden North America.": (
        "brewery",
        {("acquirer", "Kestrel Ltd"), ("seller", "Halden North America")},
    ),
    "Kestrel Ltd will acquire a 50% stake in a chain of pubs from Halden Inns.": (
        "chain of pubs",
        {("acquirer", "Kestrel Ltd"), ("seller", "Halden Inns")},
    ),
    "Kestrel Ltd sold a minority stake in a gold project near Leeds to Halden Mining.": (
        "gold project",
        {("acquirer", "Halden Mining"), ("seller", "Kestrel Ltd")},
    ),
    "Kestrel Ltd has acquired three Halden restaurants in Leeds.": (
        "Halden restaurants",
        {("acquirer", "Kestrel Ltd")},
    ),
    "海林汽车股份有限公司拟将旗下手机业务出售给云桥科技有限公司。": (
        "手机业务",
        {("acquirer", "云桥科技有限公司"), ("seller", "海林汽车股份有限公司")},
    ),
    "云桥科技有限公司收购海林汽车股份有限公司的电池业务，作价3亿元。": (
        "电池业务",
        {("acquirer", "云桥科技有限公司"), ("seller", "海林汽车股份有限公司")},
    ),
    "云桥科技有限公司完成对海林汽车股份有限公司x86服务器业务的收购。": (
        "x86服务器业务",
        {("acquirer", "云桥科技有限公司"), ("seller", "海林汽车股份有限公司")},
    ),
    "云桥科技有限公司收购海林汽车股份有限公司旗下的酒店资产。": (
        "酒店资产",
        {("acquirer", "云桥科技有限公司"), ("seller", "海林汽车股份有限公司")},
    ),
    "云桥科技有限公司收购海林汽车股份有限公司在平湖的电池工厂。": (
        "电池工厂",
        {("acquirer", "云桥科技有限公司"), ("seller", "海林汽车股份有限公司")},
    ),
}


@each(("text", "told"), TOLD.items())
def test_what_has_no_name_is_called_by_the_texts_words(
    text: str, told: tuple[str, set[tuple[str, str]]]
) -> None:
    (found,) = read(text).findings
    assert found.confidence > 0.55
    assert (found.facts.get("business"), {(p.role, p.name) for p in found.parties}) == told


SOLD_TO_NOBODY_NAMED = [
    ("Halden Motors sold its bus business for $90 million.", "asserted", "bus business"),
    ("Halden Motors disposed of its Polish operations last week.", "asserted", "Polish operations"),
    ("Halden Motors sold its bus business, its second deal this year.", "asserted", "bus business"),
    ("Halden Motors will divest all of its German operations.", "planned", "German operations"),
    ("Halden Motors has abandoned the sale of its bus business.", "ended", "bus business"),
    ("Halden Motors' sale of its bus business has been completed.", "asserted", "bus business"),
    ("Halden Motors' German arm was sold for €5m.", "asserted", "German arm"),
    ("Halden Motors to sell pump arm for $5m", "planned", "pump arm"),
    ("海林汽车股份有限公司以5亿元出售旗下水泵业务。", "asserted", "水泵业务"),
    ("海林汽车股份有限公司拟出售德国子公司。", "planned", "德国子公司"),
    ("海林汽车股份有限公司已将水泵业务出售给一家基金。", "asserted", "水泵业务"),
    ("海林汽车股份有限公司完成水泵业务的出售。", "asserted", "水泵业务"),
    ("海林汽车股份有限公司正为水泵业务寻找买家。", "possible", "水泵业务"),
    ("海林汽车股份有限公司否认出售水泵业务。", "denied", "水泵业务"),
    ("海林汽车股份有限公司终止出售水泵业务。", "ended", "水泵业务"),
]


@each(("text", "modality", "business"), SOLD_TO_NOBODY_NAMED)
def test_what_is_sold_to_nobody_named_is_told_of_who_sells(
    text: str, modality: str, business: str
) -> None:
    (found,) = read(text).findings
    assert (found.type, found.modality) == ("acquisition", modality)
    assert found.facts.get("business") == business
    assert [party.role for party in found.parties] == ["seller"]


def test_a_business_and_a_firm_of_one_seller_are_two_deals() -> None:
    text = (
        "Halden Motors has denied that it will sell Brinck AB. Earlier this month Halden Motors "
        "denied reports of plans to sell a 49 per cent stake in its van business."
    )
    percents = {p.name: f.facts.get("percent") for f in read(text).findings for p in f.parties}
    assert percents["Brinck AB"] is None
    assert len(read(text).findings) == 2


def test_an_agreement_that_a_sale_needs_is_no_partnership() -> None:
    text = (
        "Halden Motors agreed to sell its bus business to Kestrel Ltd. There is no certainty that "
        "an agreement between Halden Motors and Kestrel Ltd will be reached."
    )
    assert {one.type for one in read(text).findings} == {"acquisition"}


def test_what_plain_words_are_called_for_short_is_no_firm() -> None:
    text = (
        "Halden Motors denied that it plans to sell a 49% stake in its passenger vehicle (PV) "
        "business. Halden Motors will not sell a stake in the PV business, it said."
    )
    named = {party.name for one in read(text).findings for party in one.parties}
    assert named == {"Halden Motors"}


@each(
    "text",
    [
        "Kestrel Ltd sold three planes to Halden Air.",
        "Kestrel Ltd sells plants to Halden Gardens.",
        "Kestrel Ltd sold a house in Leeds to Halden Capital.",
        "Kestrel Ltd sold a range of brands to Halden Group customers.",
        "Kestrel Ltd to sell stake in Hong Kong publisher",
        "Kestrel Ltd sold its business class seats for $90.",
        "Kestrel Ltd sells its brands in 40 countries.",
        "Kestrel Ltd sold its products through its retail business.",
        "Kestrel Ltd sells power from its plants.",
        "A Kestrel Ltd rival sold its bus business.",
        "Kestrel Ltd's bus business was sold out.",
        "海林汽车股份有限公司出售二手车业务增长。",
        "海林汽车股份有限公司出售门票。",
        "海林汽车股份有限公司出售办公楼。",
        "海林汽车股份有限公司的竞争对手出售酒店业务。",
    ],
)
def test_goods_and_houses_are_no_business(text: str) -> None:
    assert not read(text).findings
