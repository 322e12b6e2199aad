"""The parties of English events, whatever is around or within their names."""

from monitor.events import read
from tests.cases import each

_SOLD = "seller Halden's, target Merrow Foods, acquirer Torvik Group"
ROWS: list[tuple[str, list[str]]] = [
    # where names begin and end
    (
        "Torvik Ltd bought Halden's for $3 million. Halden's shops keep their name.",
        ["acquirer Torvik Ltd, target Halden's"],
    ),
    ("Halden’s has agreed to buy Torvik Group.", ["acquirer Halden’s, target Torvik Group"]),
    ("Halden's sold Merrow Foods to Torvik Group.", [_SOLD]),
    ("Halden 21 has agreed to buy Torvik Group.", ["acquirer Halden 21, target Torvik Group"]),
    (
        "HALDEN MINING INC. has agreed to buy Torvik Gold (formerly Merrow Gold), it said in a "
        "statement on Monday. " + "It said so again, and again, and then again. " * 4,
        ["acquirer HALDEN MINING INC., target Torvik Gold"],
    ),
    (
        "Mid Halden bought Torvik Group. The investor Mid Halden Partners is from Leeds.",
        ["acquirer Mid Halden, target Torvik Group"],
    ),
    ("Halden's, Torvik Group scrap merger plan", ["acquirer Halden's, target Torvik Group"]),
    ("Halden's and Torvik Group agreed to merge.", ["acquirer Halden's, target Torvik Group"]),
    ("Halden's on Sunday bought Torvik Group.", ["acquirer Halden's, target Torvik Group"]),
    ("Halden's eyes Torvik Group for a foothold.", ["acquirer Halden's, target Torvik Group"]),
    (
        "Halden's planned purchase of Torvik Group has collapsed.",
        ["acquirer Halden, target Torvik Group"],
    ),
    ("Halden's stores were bought by Torvik Group.", ["seller Halden, acquirer Torvik Group"]),
    ("Next has agreed to buy Halden Group.", ["acquirer Next, target Halden Group"]),
    (
        "Updated 10:05 am IST Torvik Ltd bought Halden Group.",
        ["acquirer Torvik Ltd, target Halden Group"],
    ),
    (
        "By Jane Moss, Reporter, 5 May 2021 10:00 GMT Torvik Ltd bought Halden Group.",
        ["acquirer Torvik Ltd, target Halden Group"],
    ),
    # marks and brackets within them
    ("Torvik Ltd bought Yelp! Snacks.", ["acquirer Torvik Ltd, target Yelp! Snacks"]),
    ("Yelp! Snacks Inc bought Torvik Ltd.", ["acquirer Yelp! Snacks Inc, target Torvik Ltd."]),
    ("Congratulations! Torvik Ltd bought Halden.", ["acquirer Torvik Ltd, target Halden"]),
    (
        "Torvik Insurance (Group) Company of China, Ltd. bought Halden Group.",
        ["acquirer Torvik Insurance (Group) Company of China, Ltd., target Halden Group"],
    ),
    (
        "Halden Group was bought by Torvik Company (Group) of Norway Limited.",
        ["target Halden Group, acquirer Torvik Company (Group) of Norway Limited"],
    ),
    ("Torvik Ltd bought King & Halden.", ["acquirer Torvik Ltd, target King & Halden"]),
    (
        "Halden's Reach Co. grew. Torvik Ltd bought Halden's Reach.",
        ["acquirer Torvik Ltd, target Halden's Reach Co."],
    ),
    (
        "Torvik Ltd bought Halden S.L, a unit of nobody.",
        ["acquirer Torvik Ltd, target Halden S.L"],
    ),
    (
        "Torvik Mining and Smelting bought Halden Ltd in May.",
        ["acquirer Torvik Mining and Smelting, target Halden Ltd"],
    ),
    (
        "The Board of Torvik Plc is pleased to announce that it has bought Halden Group.",
        ["acquirer Torvik Plc, target Halden Group"],
    ),
    (
        "Torvik Plc announces that, further to a notice, the Acquisition of Halden Plc has closed.",
        ["acquirer Torvik Plc, target Halden Plc"],
    ),
    (
        "Halden Group was acquired for one pound in March 2015 by Torvik Plc from others.",
        ["target Halden Group, acquirer Torvik Plc"],
    ),
    (
        "Torvik Ltd bought The Children's Lodge in May.",
        ["acquirer Torvik Ltd, target Children's Lodge"],
    ),
    (
        "Torvik Acquisition agreed to buy Halden Group.",
        ["acquirer Torvik Acquisition, target Halden Group"],
    ),
    ("Torvik Ltd bought Halden.Ru in May.", ["acquirer Torvik Ltd, target Halden.Ru"]),
    (
        "Torvik Ltd will buy Dr Veld India Pvt. Ltd. Dr Veld India makes pumps.",
        ["acquirer Torvik Ltd, target Dr Veld India Pvt. Ltd."],
    ),
    (
        "NEW DELHI Torvik Cements Ltd (TRVK.NS) bought Halden Group.",
        ["acquirer Torvik Cements Ltd, target Halden Group"],
    ),
    (
        "Torvik Ltd bought Halden Group and Kestrel Group was in a tussle for Vela Ltd.",
        ["acquirer Torvik Ltd, target Halden Group"],
    ),
    (
        "Torvik Ltd is selling its Vela unit to Halden Group. Torvik Ltd sells the Vela S40.",
        ["seller Torvik Ltd, target Vela, acquirer Halden Group"],
    ),
    (
        "Leeds, January 18 (Veldgoo.com) Torvik Ltd and Halden Group agreed to merge.",
        ["acquirer Torvik Ltd, target Halden Group"],
    ),
    (
        "The board of Torvik Ltd has approved the acquisition of a 73% stake in Halden Group.",
        ["acquirer Torvik Ltd, target Halden Group"],
    ),
    (
        "The acquisition by Torvik Ltd of Halden Group was completed.",
        ["acquirer Torvik Ltd, target Halden Group"],
    ),
    (
        "Torvik Ltd is to buy Halden Group, Veldpost reported, citing people who know.",
        ["acquirer Torvik Ltd, target Halden Group"],
    ),
    (
        "Torvik Power and Water (TPW) bought Halden Group.",
        ["acquirer Torvik Power and Water, target Halden Group"],
    ),
    (
        "Torvik Communications and Energy Ventures Inc. acquired Halden Group.",
        ["acquirer Torvik Communications and Energy Ventures Inc., target Halden Group"],
    ),
    (
        "Halden Group was bought by Thai Plastic Co. in May.",
        ["target Halden Group, acquirer Thai Plastic Co."],
    ),
    (
        "Torvik Ltd bought African Kite. African Kite has 20 shops.",
        ["acquirer Torvik Ltd, target African Kite"],
    ),
    (
        "Torvik Ltd has bought Israel's Via Kestrel.",
        ["acquirer Torvik Ltd, target Via Kestrel"],
    ),
    ("Chr. Torvik acquired Halden Group.", ["acquirer Chr. Torvik, target Halden Group"]),
    (
        "Torvik Ltd acquired Union Bank in May.",
        ["acquirer Torvik Ltd, target Union Bank"],
    ),
    (
        "Torvik Electronics (Thailand) Plc. acquired Halden Group.",
        ["acquirer Torvik Electronics (Thailand) Plc., target Halden Group"],
    ),
    (
        "Torvik Ltd will merge with Dairy Kites of America.",
        ["acquirer Torvik Ltd, target Dairy Kites of America"],
    ),
    (
        "For instance, Round Kite on Tuesday acquired Halden Group.",
        ["acquirer Round Kite, target Halden Group"],
    ),
    (
        "In May, Torvik, UK-based vet, acquired Halden, UK-based stables.",
        ["acquirer Torvik, target Halden"],
    ),
    (
        "Deep-pocketed Torvik buys Halden Group. Torvik is rich.",
        ["acquirer Torvik, target Halden Group"],
    ),
    ("Torvik Ltd has been acquired by Next for £5 million.", ["target Torvik Ltd, acquirer Next"]),
    (
        "Leeds' Torvik Group of Industries has bought Halden Group.",
        ["acquirer Torvik Group of Industries, target Halden Group"],
    ),
    (
        "Torvik, a large brewer, announced on the Mapleton Stock Exchange its plan to buy Halden.",
        ["acquirer Torvik, target Halden"],
    ),
    (
        "Torvik Airways met Halden Group. Halden Group grew. The airline bought Merrow Inc in May.",
        ["target Merrow Inc, acquirer Torvik Airways"],
    ),
    # names that are not parties
    (
        "Torvik, based in Maple Hill, NJ, acquired Halden Group.",
        ["acquirer Torvik, target Halden Group"],
    ),
    (
        "Casual game developer Torvik acquired Halden Group.",
        ["acquirer Torvik, target Halden Group"],
    ),
    ("Torvik Ltd has bought the developers of Halden and Merrow.", []),
    (
        "Torvik, which works with Halden, Merrow and Kestrel, has acquired Quillon Ltd in May.",
        ["acquirer Torvik, target Quillon Ltd"],
    ),
    # described parties
    (
        "Torvik Ltd sold its shares in Halden's ultimate parent company, Merrow Holdings.",
        ["seller Torvik Ltd, target Merrow Holdings"],
    ),
    (
        "Torvik Ltd will sell Halden Group to funds advised by Merrow Capital.",
        ["seller Torvik Ltd, target Halden Group, acquirer Merrow Capital"],
    ),
    (
        "Torvik Ltd concluded the acquisition of Chennai-based technology park Halden.",
        ["acquirer Torvik Ltd, target Halden"],
    ),
    (
        "Torvik Ltd added a studio to the Merrow family, acquiring the game maker Halden.",
        ["acquirer Torvik Ltd, target Halden"],
    ),
    (
        (
            "Torvik Ltd and Merrow Inc. said at a news conference that they have signed a "
            "definitive agreement to acquire Halden Group."
        ),
        ["acquirer Torvik Ltd, acquirer Merrow Inc., target Halden Group"],
    ),
    (
        "Halden Group, which is based on the Granby estate have been sold to Torvik Ltd today.",
        ["target Halden Group, acquirer Torvik Ltd"],
    ),
    (
        "Halden Group had lost money, but Torvik Ltd agreed to buy the company for $5 million.",
        ["acquirer Torvik Ltd, target Halden Group"],
    ),
    (
        "Torvik Ltd sells beer. It had been months since the last takeover of Halden Group.",
        [],
    ),
]


@each(("text", "told"), ROWS)
def test_the_parties_of_a_deal_are_told_whole(text: str, told: list[str]) -> None:
    deals = {"acquisition", "shareholding_change"}
    found = [one for one in read(text, lang="en").findings if one.type in deals]
    assert [", ".join(f"{p.role} {p.name}" for p in one.parties) for one in found] == told


def test_a_line_that_a_page_ended_is_no_headline() -> None:
    text = "In September, PS Torvik LLC bought Halden Group Inc's\n        flatbed division."
    (deal,) = read(text, lang="en").findings
    assert deal.parties[0].name == "PS Torvik LLC"


def test_a_name_may_run_over_the_end_of_a_line() -> None:
    text = (
        "LEEDS, Sept 21 British insurance company Torvik\nFinances has bought the insurer Halden "
        "Assurance Ltd for\nan undisclosed sum, it said in a statement on\nWednesday. It paid at\n"
        "once."
    )
    (deal,) = read(text, lang="en").findings
    assert [p.name.split()[-1] for p in deal.parties] == ["Finances", "Ltd"]


def test_who_judges_a_deal_is_no_party() -> None:
    text = "Brazil antitrust body KODE blocked Torvik Ltd's acquisition of Halden Group."
    (deal,) = read(text, lang="en").findings
    assert {p.name for p in deal.parties} == {"Torvik Ltd", "Halden Group"}


def test_what_a_person_told_of_the_firm_is_the_firms() -> None:
    text = (
        "Torvik Hotels grew. Jane Moss, the chairman of Torvik Hotels, confirmed that the company "
        "had entered into a management partnership with Halden Group."
    )
    partners = [
        p.name for f in read(text, lang="en").findings for p in f.parties if p.role == "partner"
    ]
    assert sorted(partners) == ["Halden Group", "Torvik Hotels"]


def test_the_company_of_a_filing_is_none_that_it_names() -> None:
    text = (
        "In May, the Company agreed to a merger with Torvik Inc. Halden Group will merge into "
        "the Company."
    )
    found = [[p.name for p in one.parties] for one in read(text, lang="en").findings]
    assert found == [["Torvik Inc."], ["Halden Group"]]


@each(
    ("text", "told"),
    [
        ("Torvik Pumps, led by Jane Moss, raised $18 million in a Series C.", ["Torvik Pumps"]),
        (
            "Torvik, together with its subsidiaries, signed with Halden Group to supply pumps.",
            ["Halden Group", "Torvik"],
        ),
        (
            "Torvik Ltd has grown. It signed with Halden Group to supply pumps.",
            ["Halden Group", "Torvik Ltd"],
        ),
        (
            "Torvik Ltd makes pumps. The company will supply them to Halden Group.",
            ["Halden Group", "Torvik Ltd"],
        ),
    ],
)
def test_what_stands_beside_who_acts_changes_nothing(text: str, told: list[str]) -> None:
    assert sorted(p.name for f in read(text, lang="en").findings for p in f.parties) == told
