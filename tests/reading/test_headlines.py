"""Headlines in capitals name firms too, and their other words read like prose."""

from monitor.events import read
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


def test_a_name_whose_capitals_have_two_small_letters_is_known_in_a_headline() -> None:
    for headline, name in (("ISTANBUL KALE", "İstanbul Kale"), ("GROẞMANN", "Großmann")):
        text = f"{headline} WINS BIG DEAL OVER RIVALS\n\n{name} AG bought Tarn Ltd for $5 million."
        assert [f.type for f in read(text, lang="en").findings] == ["acquisition"]
