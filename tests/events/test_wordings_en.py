"""English wordings in papers and notices: who did what to whom, with which modality."""

from monitor.events import read
from tests.cases import each
from tests.events.english import findings, said

ROWS = [
    (
        "Envida's takeover of Armidale collapses.",
        ("acquisition", "ended", {"acquirer Envida", "target Armidale"}),
    ),
    (
        "The sale of British chip designer Armidale to Envida by SoftFund Group has collapsed.",
        ("acquisition", "ended", {"acquirer Envida", "target Armidale", "seller SoftFund Group"}),
    ),
    (
        "Regulators blocked the £90m takeover of Quill by its larger rival Sonor plc on Monday.",
        ("acquisition", "ended", {"acquirer Sonor plc", "target Quill"}),
    ),
    (
        "A merger between Quill Inc and Sonor plc was proposed in 2008, but fell through.",
        ("acquisition", "ended", {"acquirer Quill Inc", "target Sonor plc"}),
    ),
    (
        "Quill's (now aborted) plans to acquire Sonor led to departures.",
        ("acquisition", "ended", {"acquirer Quill", "target Sonor"}),
    ),
    (
        "Quill will buy the telecommunications assets of conglomerate Sonor Corp.",
        ("acquisition", "planned", {"acquirer Quill", "seller Sonor Corp."}),
    ),
    (
        "Quill's acquisition of Sonor's 40% stake in Marlow Wind was announced.",
        ("acquisition", "asserted", {"acquirer Quill", "seller Sonor", "target Marlow Wind"}),
    ),
    (
        "Quill's acquisition of Marlow Foods and Sonor's funding round were announced.",
        ("acquisition", "asserted", {"acquirer Quill", "target Marlow Foods"}),
    ),
    (
        "Quill is set to sell its Irish business to local power and Internet provider Sonor.",
        ("acquisition", "planned", {"seller Quill", "acquirer Sonor"}),
    ),
    (
        "Quill exchanged contracts with Sonor Ltd for the sale of all shares of Marlow Ltd.",
        (
            "acquisition",
            "planned",
            {"seller Quill", "acquirer Sonor Ltd", "target Marlow Ltd."},
        ),
    ),
    (
        "Quill Steak Houses announced a chapter 11 bankruptcy filing Wednesday.",
        ("insolvency", "asserted", {"company Quill Steak Houses"}),
    ),
    (
        "Quill Energy has ordered 30 of Sonor's turbines.",
        ("partnership", "asserted", {"partner Quill Energy", "partner Sonor"}),
    ),
    (
        "Quill University and tech company Sonor have signed a Memorandum of Understanding (MoU).",
        ("partnership", "asserted", {"partner Quill University", "partner Sonor"}),
    ),
    (
        "Quill Energy is planning to set up a small consultancy firm.",
        ("registration", "planned", {"holder Quill Energy"}),
    ),
    (
        "Quill has sold pump business Sonor for $53 million in cash to listed group Marlow Foods.",
        ("acquisition", "asserted", {"seller Quill", "target Sonor", "acquirer Marlow Foods"}),
    ),
    (
        "He would not say what Quill is paying to acquire Sonor.",
        ("acquisition", "asserted", {"acquirer Quill", "target Sonor"}),
    ),
    (
        "Quill will sell its stake in Sonor to employees that have partnered with Marlow Ltd.",
        ("shareholding_change", "planned", {"seller Quill", "target Sonor"}),
    ),
    (
        "The loss of money put into Sonor Ltd and the departure of Quill president Tom Hale hurt.",
        ("executive_change", "asserted", {"company Quill", "person Tom Hale"}),
    ),
    (
        "Quill has put its Norwegian arm up for sale.",
        ("acquisition", "planned", {"seller Quill"}),
    ),
    (
        "Quill has put Sonor Pumps up for sale.",
        ("acquisition", "planned", {"seller Quill", "target Sonor Pumps"}),
    ),
    (
        "Quill, half owned by Marlow Group, said it had received an approach from Sonor.",
        ("acquisition", "planned", {"target Quill", "acquirer Sonor"}),
    ),
    (
        "Quill has appointed Tom Hale, the firm’s current treasurer, as its chief executive.",
        ("executive_change", "asserted", {"company Quill", "person Tom Hale"}),
    ),
    ("Quill buys rival Sonor.", ("acquisition", "asserted", {"acquirer Quill", "target Sonor"})),
    (
        "Haron Group confirms takeover talks with Sonor.",
        ("acquisition", "possible", {"acquirer Haron Group", "target Sonor"}),
    ),
    (
        "Haron Group denies takeover talks with Sonor.",
        ("acquisition", "denied", {"acquirer Haron Group", "target Sonor"}),
    ),
    (
        "Haron Group is reportedly considering selling its subsidiary Kerrin Foods.",
        ("acquisition", "rumoured", {"seller Haron Group", "target Kerrin Foods"}),
    ),
    (
        "Haron Group denied that it is in talks to sell Kerrin Foods.",
        ("acquisition", "denied", {"seller Haron Group", "target Kerrin Foods"}),
    ),
    (
        "The swap would give Halyard Foods a 60 percent stake in Morven.",
        ("shareholding_change", "planned", {"holder Halyard Foods", "target Morven"}),
    ),
    (
        "Halyard plc was notified that Larkspur LLP holds 5% of the voting rights in the Company.",
        ("shareholding_change", "asserted", {"holder Larkspur LLP", "target Halyard plc"}),
    ),
    (
        "Quill's founder, Ann Roth, has sold her 12% stake in the company to Sonor plc.",
        (
            "shareholding_change",
            "asserted",
            {"seller Ann Roth", "acquirer Sonor plc", "target Quill"},
        ),
    ),
    (
        "Armidale's chief executive, Simon Gars, is leaving and will be replaced by Rene Haas.",
        ("executive_change", "planned", {"person Rene Haas", "company Armidale"}),
    ),
    (
        "Tom Hale has been chairman of Kerrin Labs since 2019. He is to retire at the meeting.",
        ("executive_change", "planned", {"person Tom Hale", "company Kerrin Labs"}),
    ),
    (
        "Torvik Group has no intention of building electric cars, its chairman said.",
        ("market_entry", "denied", {"company Torvik Group"}),
    ),
    (
        "Quill, Sonor and Veld Group signed a pact. The three intend to invest in a joint venture.",
        ("joint_venture", "planned", {"partner Quill", "partner Sonor", "partner Veld Group"}),
    ),
    (
        "Haron Group set up Qingdao Auto Co., Ltd. with registered capital of 150 million yuan.",
        ("registration", "asserted", {"holder Haron Group", "company Qingdao Auto Co., Ltd."}),
    ),
    (
        "Voltaire Mobility SA has launched the Zephyr S electric scooter in France.",
        ("launch", "asserted", {"company Voltaire Mobility SA"}),
    ),
    (
        "A consortium led by Copper Partners and including Tern Capital agreed to buy Pilgrim.",
        (
            "acquisition",
            "planned",
            {"acquirer Copper Partners", "acquirer Tern Capital", "target Pilgrim"},
        ),
    ),
    (
        "Pilgrim Cider said Halden, its largest shareholder, had raised its stake to 31.2 percent.",
        ("shareholding_change", "asserted", {"holder Halden", "target Pilgrim Cider"}),
    ),
    (
        "Halden Group has awarded a five-year logistics contract to Tern Haulage.",
        ("partnership", "asserted", {"partner Halden Group", "partner Tern Haulage"}),
    ),
    (
        "Anna Kellner, Halden Group's finance director, has quit to join rival Tern Gin.",
        ("executive_change", "asserted", {"person Anna Kellner", "company Halden Group"}),
    ),
    (
        "Halden eyes Pilgrim Cider",
        ("acquisition", "possible", {"acquirer Halden", "target Pilgrim Cider"}),
    ),
    (
        "Halden, Pilgrim Cider scrap merger plan",
        ("acquisition", "ended", {"acquirer Halden", "target Pilgrim Cider"}),
    ),
    (
        "Halden drops bid for Pilgrim Cider",
        ("acquisition", "ended", {"acquirer Halden", "target Pilgrim Cider"}),
    ),
    (
        "Halden raises stake in Pilgrim Cider to 30%",
        ("shareholding_change", "asserted", {"holder Halden", "target Pilgrim Cider"}),
    ),
    (
        "Halden Shoes moves headquarters to Dublin",
        ("address_change", "asserted", {"company Halden Shoes"}),
    ),
]


@each(("text", "expected"), ROWS)
def test_a_wording_is_heard(text: str, expected: tuple[str, str, set[str]]) -> None:
    assert expected in [said(f) for f in findings(text)]


@each(
    "text",
    [
        "Rovers striker Luc Ferrand agreed a four-year contract with Lens after his medical.",
        "It works with every dock we tried and pairs quickly with Tavian headphones.",
        "The company said it would go on buying back its own shares. Verrol makes pumps.",
        "The former broker forged signatures to sell shares held by 14 customers.",
        "Halden welcomed the prime minister to its plant and paid £40m for a site in Leeds.",
        "Halden workers voted in favour of a strike; shareholders approved the dividend.",
        "Shoppers bought more Nestle chocolate, and customers paid £3 for Tern Gin.",
        "The government wants Halden and Tern to cooperate with the inquiry.",
        "Its biggest shareholder backed the deal between Atlas Kopka and Edwards Group.",
    ],
)
def test_what_is_no_event_gives_none(text: str) -> None:
    assert findings(text) == []


def test_a_date_of_the_main_clause_is_not_of_what_came_before() -> None:
    text = "Halyard Foods appointed Susan Marsh as CEO on Tuesday, weeks after Hugh Pelham left."
    dates = {
        p.name: f.date is not None
        for f in read(text, lang="en").findings
        for p in f.parties
        if p.role == "person"
    }
    assert dates == {"Susan Marsh": True, "Hugh Pelham": False}


def test_when_somebody_joins_is_not_when_it_was_said() -> None:
    text = "Halyard Foods said yesterday that Anna Kellner would join as CFO in May."
    (change,) = read(text, lang="en").findings
    assert change.date is not None
    assert change.date.text == "May"
