"""Prices per share in a sentence, and sums beside them that are not."""

from decimal import Decimal

from monitor.reading.amounts import unit_prices
from tests.cases import each


@each(
    ("lang", "text", "prices"),
    [
        ("en", "It offered $45 a share.", ["45 USD"]),
        ("en", "It pays $45 in cash per Beta share, from $41.", ["45 USD"]),
        ("en", "It offered 325 pence a share, from 300 pence.", ["3.25 GBP", "3 GBP"]),
        ("en", "From 300p, it went to 325p per share, or £1.2 billion.", ["3 GBP", "3.25 GBP"]),
        ("en", "The stamp costs 300p.", []),
        ("zh", "以每股12元收购。", ["12 CNY"]),
    ],
)
def test_prices_of_one_share(lang: str, text: str, prices: list[str]) -> None:
    found = unit_prices.find(text, 0, len(text), lang)
    assert [f"{one.value.normalize():f} {one.currency}" for one in found] == prices


def test_a_price_knows_its_place() -> None:
    text = "It offered 325 pence a share, from 300 pence."
    first, second = unit_prices.find(text, 0, len(text), "en")
    assert [text[one.start : one.end] for one in (first, second)] == [
        "325 pence a share",
        "300 pence",
    ]
    assert second.value == Decimal(3)
