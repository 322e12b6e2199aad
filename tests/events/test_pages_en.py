"""Effects of other clauses, fronted phrases and speakers on events, as on real pages: deals out of
a denial's scope, hearsay, firms that have yet to enter a market, rivals."""

from monitor.events import read
from tests.cases import each
from tests.events.english import dated

_FRONTED = (
    "Under the terms of the deal that saw Torvik sell its camera unit to Halden Group last year"
)
_TERMS = "acquisition asserted: seller Torvik, acquirer Halden Group"

# text, expected events: type, modality, parties, and the market or topic
ROWS: list[tuple[str, list[str]]] = [
    (f"{_FRONTED}, Torvik is not allowed to make lenses until 2028.", [_TERMS]),
    (
        (
            "The agreement under which Torvik sold its camera unit to Halden Group does not "
            "let it make lenses."
        ),
        [_TERMS],
    ),
    (
        "Torvik denied that it would sell its camera unit to Halden Group.",
        ["acquisition denied: seller Torvik, acquirer Halden Group"],
    ),
    (
        "Torvik said on Monday it is yet to enter the lucrative U.K. market.",
        ["market_entry denied: company Torvik; lucrative U.K."],
    ),
    ("Torvik was widely expected to enter the more crowded U.S. market.", []),
    ("Torvik plans to enter the U.S. market.", ["market_entry planned: company Torvik; U.S."]),
    (
        (
            "“There are no plans to sell tablets through any dealer in the U.S.,” Torvik told "
            "the Herald."
        ),
        ["market_entry denied: company Torvik; U.S."],
    ),
    (
        "“Torvik currently has no plans to manufacture or sell drones,” the firm said.",
        ["market_entry denied: company Torvik; drones"],
    ),
    (
        "Torvik showed the N7, a tablet that bears its brand. The N7 launched in Poland this year.",
        [],
    ),
    (
        "Halden will make Windows-powered Torvik tablets. Torvik plans to enter the toy market.",
        ["market_entry planned: company Torvik; toy"],
    ),
    (
        (
            "Torvik will sell its 30% stake in Halden Ltd to Merrow Capital, people with "
            "knowledge of the matter said."
        ),
        ["shareholding_change rumoured: seller Torvik, target Halden Ltd, acquirer Merrow Capital"],
    ),
    (
        (
            "Torvik Inc will sell its stake in Halden, Brill and other tea brands to private "
            "equity firm Merrow Partners for $2bn, Reuters reported."
        ),
        [
            (
                "shareholding_change rumoured: seller Torvik Inc, target Halden, target "
                "Brill, acquirer Merrow Partners"
            )
        ],
    ),
    (
        "Torvik said it will sell its 30% stake in Halden Ltd to Merrow Capital, Reuters reported.",
        ["shareholding_change planned: seller Torvik, target Halden Ltd, acquirer Merrow Capital"],
    ),
    (
        (
            "Torvik is planning to divest its hotel business to a consortium led by Merrow "
            "for 300 million euros."
        ),
        ["acquisition planned: seller Torvik, acquirer Merrow"],
    ),
    (
        (
            "Torvik has announced a proposed sale of part of its coatings business to the "
            "Indian group Merrow."
        ),
        ["acquisition planned: seller Torvik, acquirer Merrow"],
    ),
    (
        (
            "Torvik will divest paints and solvents to Merrow; the unit had sales of 4 "
            "million in 2024."
        ),
        ["acquisition planned: seller Torvik, acquirer Merrow"],
    ),
    ("Merrow Capital participated in the 2005 buyout of Torvik from family owners.", []),
    (
        "Merrow and Sonor Capital were also seeking to buy Torvik.",
        [
            "acquisition possible: acquirer Merrow, target Torvik",
            "acquisition possible: acquirer Sonor Capital, target Torvik",
        ],
    ),
    (
        (
            "Torvik AG will acquire 60% of Halden Foods AG. Merrow Capital holds the 40% "
            "stake in the target company."
        ),
        [
            "acquisition planned: acquirer Torvik AG, target Halden Foods AG",
            "ownership asserted: holder Merrow Capital, target Halden Foods AG",
        ],
    ),
    (
        "Torvik AG signed a memorandum with Halden Ltd to cooperate in ship research.",
        ["partnership asserted: partner Torvik AG, partner Halden Ltd; ship research"],
    ),
    (
        (
            "Torvik AG signed a memorandum with Halden Ltd for wider areas of cooperation "
            "between the two companies."
        ),
        ["partnership asserted: partner Torvik AG, partner Halden Ltd; wider areas of cooperation"],
    ),
    (
        "Rival Hollis Partners on Sunday offered £2.6bn for Marlow Foods plc.",
        ["acquisition planned: acquirer Hollis Partners, target Marlow Foods plc"],
    ),
    (
        "Torvik, which bought Halden Group last month, does not plan to enter the steel market.",
        [
            "acquisition asserted: target Halden Group, acquirer Torvik",
            "market_entry denied: company Torvik; steel",
        ],
    ),
    (
        "After Torvik bought Halden Group, it denied any plan to cut jobs.",
        ["acquisition asserted: acquirer Torvik, target Halden Group"],
    ),
    (
        "Torvik has debunked reports that it may sell a stake in Halden Group.",
        ["shareholding_change denied: seller Torvik, target Halden Group"],
    ),
    (
        (
            "Torvik Ltd has debunked reports that it will build ships with Halden, a yard "
            "owned by Torvik."
        ),
        ["ownership asserted: target Halden, holder Torvik Ltd"],
    ),
    (
        "Torvik plans to sell a 49% stake in its bus business.",
        ["shareholding_change planned: seller Torvik"],
    ),
    (
        "Torvik is “absolutely not” in talks to sell its stake in Halden Group.",
        ["shareholding_change denied: seller Torvik, target Halden Group"],
    ),
    (
        "Torvik will sell its U.S. retail coffee business to Halden Group for $82 million.",
        ["acquisition planned: seller Torvik, acquirer Halden Group"],
    ),
    (
        (
            "Torvik will sell its pump unit to Halden Group. Halden will pay 9 million euros "
            "for the business."
        ),
        ["acquisition planned: seller Torvik, acquirer Halden Group"],
    ),
    (
        "Torvik has no plan to launch its phones in Japan, it said.",
        ["market_entry denied: company Torvik; Japan"],
    ),
    ("Torvik's new Comet SUV enters the Norwegian market in March.", []),
    (
        "Merrow Ltd is looking for a strategic partner for Torvik and may raise money.",
        [],
    ),
    (
        (
            "Clara Field Corp. makes bras. Late last month Clara Field said it would sell its "
            "tea business to Halden Group."
        ),
        ["acquisition planned: seller Clara Field Corp., acquirer Halden Group"],
    ),
    (
        "Torvik has emerged as preferred bidder for a majority stake in carmaker Halden Motor Co.",
        ["acquisition possible: acquirer Torvik, target Halden Motor Co."],
    ),
    (
        "Torvik Motor Co. has received a third bid from Halden Ltd for its Merrow unit.",
        [
            "acquisition planned: seller Torvik Motor Co., acquirer Halden Ltd, target Merrow",
            "ownership asserted: target Merrow, holder Torvik Motor Co.",
        ],
    ),
    (
        "Torvik bought back the carmaker from its bankrupt owner Halden Motor.",
        ["acquisition asserted: acquirer Torvik, seller Halden Motor"],
    ),
    ("Torvik Ltd's former director, Michael Moss, leads the group.", []),
    (
        (
            "Torvik Ltd has received a bid from Crown consortium, a group led by bankers, "
            "for its Merrow unit."
        ),
        [
            "acquisition planned: seller Torvik Ltd, acquirer Crown, target Merrow",
            "ownership asserted: target Merrow, holder Torvik Ltd",
        ],
    ),
    (
        (
            "Torvik Ltd will sell its hotel business to Merrow for $2.6 billion. "
            "Torvik Ltd is to divest its hotel business to Merrow for 400 billion yen."
        ),
        ["acquisition planned: seller Torvik Ltd, acquirer Merrow"],
    ),
    (
        "Torvik Ltd and Halden Ltd signed a partnership when Moss faced charges, which he denies.",
        ["partnership asserted: partner Torvik Ltd, partner Halden Ltd"],
    ),
    (
        "Torvik has yet to enter the crowded United States market. It has yet to enter the U.S.",
        ["market_entry denied: company Torvik; crowded United States"],
    ),
]


@each(("text", "told"), ROWS)
def test_a_sentence_is_told_whole(text: str, told: list[str]) -> None:
    assert _told(text) == told


def _told(text: str, title: str = "") -> list[str]:
    lines = []
    for one in dated(text, title):
        parties = ", ".join(f"{p.role} {p.name}" for p in one.parties)
        about = one.facts.get("market") or one.facts.get("topic")
        lines.append(f"{one.type} {one.modality}: {parties}" + (f"; {about}" if about else ""))
    return lines


def test_a_headline_says_what_is_sold_to_whom() -> None:
    title = "Torvik to Sell Hotel Business to Merrow-led Consortium: Reuters"
    assert _told("Merrow leads the bidders. Torvik owns hotels.", title) == [
        "acquisition rumoured: seller Torvik, acquirer Merrow"
    ]


def test_the_date_of_another_clause_is_not_the_deals() -> None:
    text = (
        "Torvik will divest paints and solvents to Merrow; the unit had sales of 4 million in 2024."
    )
    assert [f.date for f in read(text, lang="en").findings] == [None]
    text = "Torvik was put up for sale by its parent Merrow, which paid $80m for it in 2015."
    told = {f.modality: f.date for f in read(text, lang="en").findings if not f.background}
    assert told["planned"] is None
    assert told["asserted"] is not None


def test_an_office_elsewhere_is_not_the_new_one() -> None:
    text = (
        "Torvik Cars has named Anna Moss, the former chief executive of truckmaker Halden "
        "to succeed Jan Berg as chief of the carmaker."
    )
    found = [f for f in read(text, lang="en").findings if f.type == "executive_change"]
    assert [[p.name for p in f.parties] for f in found] == [["Torvik Cars", "Anna Moss"]]
    assert not any("former" in str(f.facts.get("position")) for f in found)
