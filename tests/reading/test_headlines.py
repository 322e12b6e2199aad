"""Headlines in capitals or title case name firms too, and their other words are read as prose."""

from monitor.events import read
from monitor.reading.names.en import headlines
from tests.cases import each


@each(
    ("title", "text"),
    [
        (
            "Quillon Agrees To Acquire Mapleridge Health For $2.5 Billion",
            "Quillon Medical Inc shares rose. Investors in Mapleridge Health were pleased.",
        ),
        (
            "QUILLON TO BUY MAPLERIDGE FOR $2.5BN",
            "Shares of Quillon fell, while Mapleridge shares rose.",
        ),
        ("Quillon To Buy Mapleridge For $2.5 Billion In Push For Growth", ""),
    ],
)
def test_a_deal_is_read_from_a_headline(title: str, text: str) -> None:
    (deal,) = [f for f in read(text, title=title, lang="en").findings if f.type == "acquisition"]
    assert {p.name.casefold().split()[0] for p in deal.parties} == {"quillon", "mapleridge"}
    assert deal.facts["amount"]["value"] == "2500000000"


@each(
    ("headline", "names"),
    [
        ("Ostwick Steel Has Agreed to Buy Severn Dairy", ["Ostwick Steel", "Severn Dairy"]),
        ("Tarn Rail Won the Battle for Kelda Foods", ["Tarn Rail", "Kelda Foods"]),
        ("Kelda Motors Is Reportedly Selling Its Dover Unit", ["Dover", "Kelda Motors"]),
        (
            "North Battery Systems Agrees to Buy Severn Dairy",
            ["North Battery Systems", "Severn Dairy"],
        ),
        ("Kelda-Based Orlex Agrees to Buy Severn Dairy", ["Orlex", "Severn Dairy"]),
        ("Tarn Energy Works with Severn Dairy on Cells", ["Severn Dairy", "Tarn Energy"]),
        ("Kelda Partners With Severn Dairy to Sell Milk", ["Kelda", "Severn Dairy"]),
        ("Kelda Boosted Its Severn Dairy Holding to 30%", ["Kelda", "Severn Dairy"]),
        ("Kelda Named Mary Reading Finance Director", ["Kelda", "Mary Reading"]),
        (
            "TARN RAIL LIMITED Buys Severn Dairy from Orlex",
            ["Orlex", "Severn Dairy", "TARN RAIL LIMITED"],
        ),
        ("Five Things to Know Before Buying Kelda Stock", []),
    ],
)
def test_a_headline_without_an_article_has_names(headline: str, names: list[str]) -> None:
    found = read(headline, lang="en").findings
    assert sorted(p.name for f in found for p in f.parties) == sorted(names)


def test_a_headline_keeps_places_and_people() -> None:
    (left,) = read("Kelda Energy Is Pulling Out of Poland After Losses", lang="en").findings
    assert (left.type, left.facts["market"]) == ("market_entry", "Poland")
    (named,) = read("Kelda Energy Has Added Anna Moss to Its Board", lang="en").findings
    assert [p.name for p in named.parties if p.role == "person"] == ["Anna Moss"]


def test_a_name_whose_capitals_have_two_small_letters_is_known_in_a_headline() -> None:
    for headline, name in (("ISTANBUL KALE", "İstanbul Kale"), ("GROẞMANN", "Großmann")):
        text = f"{headline} WINS BIG DEAL OVER RIVALS\n\n{name} AG bought Tarn Ltd for $5 million."
        assert [f.type for f in read(text, lang="en").findings] == ["acquisition"]


def test_no_part_of_a_long_line_is_a_headline() -> None:
    capitals = "Kelda Mining Board Members Agreed Terms With Tarn Copper Plant Owners Group " * 3
    text = f"{capitals}who had asked for them, before Tarn Copper Ltd bought Kelda Mining Inc."
    assert not headlines.lines(text)
