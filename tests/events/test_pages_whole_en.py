"""Antecedents and subjects on whole English pages: whom a clause or "the company" means."""

from datetime import date

from monitor.events import read
from tests.cases import each
from tests.events.english import line


def _told(text: str, title: str = "") -> list[str]:
    found = read(text, title=title, lang="en", published=date(2026, 5, 20)).findings
    return [line(one) for one in found if one.type not in ("executive", "ownership", "profile")]


BRIEF = """May 19 (Reuters) - Halden AG :

* To sell its interest in Orrin to Kestrel

* Says appoints Anna Kellner as CFO

* Signs agreement with Tern Labs for pumps

* Acquires 30% of Marlow Ltd
"""


def test_the_points_of_a_brief_are_told_of_the_firm_above_them() -> None:
    assert sorted(_told(BRIEF)) == [
        "acquisition asserted: acquirer Halden AG, target Marlow Ltd",
        "executive_change asserted: company Halden AG, person Anna Kellner",
        "partnership asserted: partner Halden AG, partner Tern Labs",
        "shareholding_change planned: acquirer Kestrel, seller Halden AG, target Orrin",
    ]


def test_points_without_a_firm_above_them_are_nobodys() -> None:
    assert (
        _told("What to do this week:\n\n* To sell the old mill\n\n* Signs up for a course\n") == []
    )


FRONTED = {
    "In return for selling 47 per cent of Tern Bank to Orrin Fund, Halden pocketed $500m.": [
        "shareholding_change asserted: acquirer Orrin Fund, seller Halden, target Tern Bank"
    ],
    "Since being taken private by Orrin Capital last year, Tern has turned to beauty.": [
        "acquisition asserted: acquirer Orrin Capital, target Tern"
    ],
    "Having bought Tern Bakeries for $4m, Halden plans to open ten shops.": [
        "acquisition asserted: acquirer Halden, target Tern Bakeries"
    ],
    "After selling cars for years, Halden builds boats.": [],
}


@each(("text", "told"), FRONTED.items())
def test_a_phrase_set_before_its_subject_is_read_behind_it(text: str, told: list[str]) -> None:
    assert _told(text) == told


THE_COMPANY = {
    # the firm that the text is about, not one named once
    "Tern Foods makes bread. Tern is based in Leeds. Rival Halden Foods has 200 shops. "
    "The company was bought by Orrin Capital in May.": "target Tern Foods",
    # the last other firm if the last subject is the actor
    "Shares of Halden Labs rose. Orrin Fund owns 10% of Tern Systems. "
    "Orrin Fund has bought a majority stake in the company.": "target Tern Systems",
    # a firm in an aside of the same sentence
    "Orrin, which owns Tern Bakeries through a fund, bought the company from Kestrel AB.": (
        "target Tern Bakeries"
    ),
}


@each(("text", "target"), THE_COMPANY.items())
def test_the_company_is_whom_the_text_is_about(text: str, target: str) -> None:
    assert [target in one for one in _told(text) if one.startswith("acquisition")] == [True]


ONE_DEAL = {
    ("VW, Halden sign battery deal", "Volkswagen and Halden have signed a deal to make cells."): [
        "partnership asserted: partner Halden, partner Volkswagen"
    ],
    ("Halden buys Mallin", "Halden has completed its acquisition of Mallin International Oy."): [
        "acquisition asserted: acquirer Halden, target Mallin International Oy"
    ],
    ("", "Bank of Alder has sold 30% of Tern Labs to Kestrel."): [
        "shareholding_change asserted: acquirer Kestrel, seller Bank of Alder, target Tern Labs"
    ],
    (
        "",
        "Halden and Orrin Batteries are partners. The two firms will form a joint venture.",
    ): ["joint_venture planned: partner Halden, partner Orrin Batteries"],
    (
        "",
        "Halden and Orrin Oy formed an alliance in 2019. They will form a joint venture in 2027.",
    ): [
        "partnership asserted: partner Halden, partner Orrin Oy",
        "joint_venture planned: partner Halden, partner Orrin Oy",
    ],
    ("", "Halden has bought Tern Labs. It acquired enough shares of Tern Labs to close."): [
        "acquisition asserted: acquirer Halden, target Tern Labs"
    ],
}


@each(("page", "told"), ONE_DEAL.items())
def test_one_deal_is_told_once(page: tuple[str, str], told: list[str]) -> None:
    title, text = page
    assert _told(text, title) == told


NAMES = {
    "Tern Bancorp will merge with and into Orrin Bancorp.": [
        "acquisition planned: acquirer Orrin Bancorp, target Tern Bancorp"
    ],
    "Halden Merger Sub, Inc. will be merged with and into Tern Oy.": [
        "acquisition planned: acquirer Halden Merger Sub, Inc., target Tern Oy"
    ],
    "Halden is negotiating with Tern Oy to sell its European meats business.": [
        "acquisition possible: acquirer Tern Oy, seller Halden"
    ],
    "Halden has agreed with Tern Oy to sell its dairy arm.": [
        "acquisition planned: acquirer Tern Oy, seller Halden"
    ],
    "Halden asked Tern Oy to sell its sausages in Japan.": [],
    "Halden Motors falls to Orrin AG in £90m deal": [
        "acquisition asserted: acquirer Orrin AG, target Halden Motors"
    ],
    "Halden Motors falls to Orrin AG in cup": [],
    "Halden, maker of bread, cakes and Orrin coffee, is negotiating with Tern Oy to sell its "
    "meats arm.": ["acquisition possible: acquirer Tern Oy, seller Halden"],
    "Halden, which makes Orrin butter, Alder milk and Tern cheese, has bought Kestrel Oy.": [
        "acquisition asserted: acquirer Halden, target Kestrel Oy"
    ],
    "Halden, owner of Orrin Labs, and Tern Oy have agreed to merge.": [
        "acquisition planned: acquirer Halden, target Tern Oy"
    ],
    "Marlow, Conn.-based toolmaker Orrin LLC has bought Tern Oy.": [
        "acquisition asserted: acquirer Orrin LLC, target Tern Oy"
    ],
    "OSLO May 14 Private equity firm Halden said it had bought Tern Oy.": [
        "acquisition asserted: acquirer Halden, target Tern Oy"
    ],
    "The competition regulator, The Commerce Commission, will rule on bids to buy Tern Oy.": [],
    "British Prime Minister Joan Stahl was not involved in Orrin Hale's decision to withdraw its "
    "$143 billion bid for Tern Oy.": ["acquisition ended: acquirer Orrin Hale, target Tern Oy"],
    "Orrin acquired Tern Oy, and Halden bought a stake in Kestrel Inc.": [
        "acquisition asserted: acquirer Orrin, target Tern Oy",
        "shareholding_change asserted: acquirer Halden, target Kestrel Inc.",
    ],
    "Orrin's chairman Tom Hale will collect $5m as the firm is sold to Halden Partners.": [],
}


@each(("text", "told"), NAMES.items())
def test_who_acts_on_whole_pages(text: str, told: list[str]) -> None:
    assert _told(text) == told


MODALITIES = {
    "“There are many reasons for wanting to sell,” said Tom Hale, who advised on the sale of "
    "Orrin Foods to Tern Oy.": "asserted",
    "In a statement following the resignation of Orrin president Anna Kellner, Halden said that "
    "failures were not excused.": "asserted",
    "The year saw Pluck aiming to raise $10 million, and Orrin raising its stake in Tern Oy.": (
        "asserted"
    ),
    "Orrin, Tern Oy delay merger amid opposition": "planned",
    "The troubled Japanese carmaker Orrin was walking away from merger talks with Tern Oy.": (
        "ended"
    ),
    "Halden told Tern Oy that it was withdrawing its $80bn offer to acquire the company.": "ended",
    "Halden said it was dropping its £3bn bid for Tern Oy.": "ended",
    "Halden and Tern Oy are calling off their merger.": "ended",
    "Halden, Tern Oy consider merger": "possible",
    "Media covered Orrin Fund's reported interest in acquiring a stake in Tern Oy.": "rumoured",
    "Halden reported interest income of £3m and bought Tern Oy.": "asserted",
    "Halden, Tern Oy plan joint venture in Chile": "planned",
    "Halden's acquisition of Tern Oy did not require shareholder approval.": "asserted",
    "Halden's purchase of Tern Oy has not affected its credit rating.": "asserted",
    "Halden's purchase of Tern Oy never materialised.": "denied",
    "Halden's acquisition of Tern Oy did not meet the conditions.": "denied",
    "Halden bought Tern Oy, ditching its plan for a float.": "asserted",
    "Halden agreed to buy Tern Oy, abandoning a rival offer from Orrin AG.": "planned",
    "Halden is withdrawing cash to buy Tern Oy.": "planned",
    "Halden has completed all reviews and expects to close the purchase of Tern Oy in May.": (
        "planned"
    ),
}


@each(("text", "modality"), MODALITIES.items())
def test_what_another_clause_plans_or_denies_does_not_reach(text: str, modality: str) -> None:
    assert [one.partition(":")[0].split()[1] for one in _told(text)] == [modality]


OPEN = {
    ("Halden buys Tern Oy", "The deal is expected to close in May."): "planned",
    ("", "Halden has bought Tern Oy. The sale is subject to approval by the state."): "planned",
    ("", "Halden announced the purchase of Tern Oy. It expects to complete the deal soon."): (
        "planned"
    ),
    ("", "Halden has bought Tern Oy. Completion is expected in June."): "planned",
    # closed already; not of the closing; another deal that the page tells
    ("", "Halden completed the purchase of Tern Oy. The deal was due to close in May."): "asserted",
    ("", "Halden has bought Tern Oy. The deal is expected to lift sales."): "asserted",
    ("", "Halden has bought Tern Oy. The purchase price is subject to adjustment."): "asserted",
    ("", "Halden has bought Tern Oy. The deal is subject to customary adjustments."): "asserted",
    (
        "",
        "Halden acquired Tern Oy in May. It expects to complete the sale of its head office soon.",
    ): "asserted",
    (
        "Halden to buy Orrin Labs",
        "Halden bought Tern Oy on May 3. It will buy Orrin Labs. The deal is due to close soon.",
    ): "asserted",
}


@each(("page", "modality"), OPEN.items())
def test_the_deal_of_a_page_is_a_plan_until_it_has_closed(
    page: tuple[str, str], modality: str
) -> None:
    title, text = page
    assert f"acquisition {modality}: acquirer Halden, target Tern Oy" in _told(text, title)


SURE = {
    "Halden buys US firm Tern Labs": True,
    "Halden sales rise": False,
    "Halden and Tern Labs build a plant": False,
}


@each(("title", "sure"), SURE.items())
def test_a_deal_that_the_title_names_is_sure(title: str, *, sure: bool) -> None:
    text = "Halden makes pumps. The Leeds-based firm confirmed it had acquired Tern Labs."
    (deal,) = read(text, title=title, lang="en", published=date(2026, 5, 20)).findings
    assert (deal.confidence >= 0.8) is sure


IN_OTHER_WORDS = {
    ("Glanta agrees to buy Tern for £4b", "GlantaHaldenMarlow Plc has agreed to buy Tern Inc."): [
        "acquirer GlantaHaldenMarlow Plc, target Tern Inc."
    ],
    ("GHM to buy Tern Oy", "GlantaHaldenMarlow will buy Tern Oy. GHM makes pills."): [
        "acquirer GlantaHaldenMarlow, target Tern Oy"
    ],
    # what the title does not say stands in the text, and the other way round
    (
        "Halden sells stake in North Sea fields to Orrin AG",
        "Halden has agreed to sell its interest in some North Sea assets for about £300m.",
    ): ["acquirer Orrin AG, seller Halden"],
    ("Halden to buy Tern Oy", "Orrin AG will buy Tern Oy. Halden AG said it had withdrawn."): [
        "acquirer Halden AG, target Tern Oy",
        "acquirer Orrin AG, target Tern Oy",
    ],
}


@each(("page", "parties"), IN_OTHER_WORDS.items())
def test_a_title_may_shorten_a_name(page: tuple[str, str], parties: list[str]) -> None:
    title, text = page
    assert sorted(one.partition(": ")[2] for one in _told(text, title)) == parties


@each(
    ("title", "sure"),
    [
        ("Halden Group buys rival", True),
        ("Halden Group sales rise", False),
        ("A rival buys Halden Group", False),
    ],
)
def test_a_title_that_begins_with_the_buyer_bears_a_deal_out(title: str, *, sure: bool) -> None:
    text = "Pumps are made in Leeds. Halden Group has bought Orrin Print."
    (deal,) = read(text, title=title, lang="en", published=date(2026, 5, 20)).findings
    assert (deal.confidence >= 0.8) is sure
