"""Headlines in capitals or title case name firms too, and their other words are read as prose."""

from monitor.events import read
from monitor.model import Watch
from monitor.reading.names.en import headlines
from monitor.reading.prose import shouted_en
from monitor.resolve.index import Index
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


@each(
    ("line", "calm"),
    [
        ("TARN RAIL PLC TO BUY KELDA'S US ARM", "Tarn Rail Plc to Buy Kelda's US Arm"),
        ("O'HALE AND ST&P SELL UNIT TO VLK LTD.", "O'Hale and ST&P Sell Unit to VLK Ltd."),
        ("TARN RAIL RAISES CHF 5M FROM BANK OF OSLO", "Tarn Rail Raises CHF 5M from Bank of Oslo"),
        ("VLK TO BUY KELDA", "VLK TO BUY KELDA"),  # too short to tell from a label
        ("Tarn Rail buys KELDA MOTORS LTD", "Tarn Rail buys KELDA MOTORS LTD"),
    ],
)
def test_a_line_in_capitals_is_read_in_the_usual_letters(line: str, calm: str) -> None:
    assert shouted_en.calmed(line) == calm


def test_a_name_in_capitals_is_spelt_as_elsewhere() -> None:
    text = "TARN RAIL TO BUY TERNA AND IKARD\nShares of iKard rose; TERNA is based in Oslo."
    assert shouted_en.calmed(text).startswith("Tarn Rail to Buy TERNA and iKard\n")


@each(
    ("headline", "told"),
    [
        ("TARN RAIL HAS AGREED TO ACQUIRE KELDA FOODS FOR $4 MILLION", "acquisition planned"),
        ("TARN RAIL HAS FOUNDED A COMPANY CALLED KELDA FOODS", "registration asserted"),
        ("Tarn Rail Has Founded a Company Called Kelda Foods", "registration asserted"),
        ("TARN RAIL PLC IS BUYING KELDA FOODS LTD", "acquisition planned"),
        ("Tarn Rail Is Buying Kelda Foods", "acquisition planned"),
        ("TARN RAIL DENIES THAT IT PLANS TO BUY KELDA FOODS", "acquisition denied"),
        (
            "TARN RAIL RAISED ITS STAKE IN KELDA FOODS FROM 15% TO 20%",
            "shareholding_change asserted",
        ),
        ("TARN RAIL AND KELDA FOODS SIGN MEMORANDUM OF UNDERSTANDING", "partnership asserted"),
        ("TARN RAIL HAS LAUNCHED ITS SERVICE IN POLAND", "market_entry asserted"),
        ("Tarn Rail Enters the Indian Market", "market_entry asserted"),
        ("KELDA FOODS HAS CLOSED A SERIES B ROUND OF $5 MILLION", "investment asserted"),
        ("Kelda Foods Expands into Kitchens", "market_entry asserted"),
        ("WHY TARN RAIL IS A GOOD COMPANY TO BUY", ""),
        ("THE GAP BETWEEN TARN RAIL AND KELDA FOODS HAS GROWN", ""),
        ("TARN RAIL TRUCK HAS HIT KELDA FOODS PLANT", ""),
        ("KELDA FOODS HAS RAISED ITS PRICES BY A TENTH", ""),
    ],
)
def test_a_headline_is_read_however_it_is_capitalised(headline: str, told: str) -> None:
    found = read("It was said on Monday.", title=headline, lang="en").findings
    assert ", ".join(f"{one.type} {one.modality}" for one in found) == told
    names = {p.name.casefold() for one in found for p in one.parties}
    assert names <= {"tarn rail", "tarn rail plc", "kelda foods", "kelda foods ltd", "vlk"}


@each(
    ("watched", "headline"),
    [
        ("Gap", "GAP HAS AGREED TO BUY KELDA FOODS"),
        ("Kelda", "Exclusive-Kelda Agrees to Buy Tarn Rail"),
        ("Kelda", "UPDATE 2-Kelda Agrees to Buy Tarn Rail"),
        ("VLKT", "VLKT HAS AGREED TO BUY KELDA FOODS"),
        ("Tarn Rail", "TARN RAIL PLC HAS AGREED TO BUY KELDA FOODS"),
        ("Tarn Rail", "Tarn Rail Plc Has Agreed to Buy Kelda Foods"),
        ("Tarn Rail plc", "TARN RAIL HAS AGREED TO BUY KELDA FOODS"),
    ],
)
def test_a_watched_name_in_a_headline_is_known(watched: str, headline: str) -> None:
    known = Index([Watch(watched)]).find
    (deal,) = read("It was said on Monday.", title=headline, lang="en", known=known).findings
    assert deal.confidence >= 0.8
    assert any(p.role == "acquirer" for p in deal.parties)
