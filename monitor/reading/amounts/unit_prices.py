"""Finds prices per share: "$45 a share", "450p per share, from 420p", 每股12元, 12元/股."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from monitor.reading.amounts import currencies
from monitor.reading.amounts.numbers import NUMBER, digits
from monitor.reading.amounts.sums import Money
from monitor.reading.regexes.any_of import any_of
from monitor.reading.regexes.late import late

_NAMES = any_of(currencies.AFTER)
_FIGURE = (
    rf"(?P<before>{any_of(currencies.BEFORE)}|¥)? ?(?P<figure>{NUMBER})"
    rf" ?(?:(?P<pence>pence|p)\b|(?P<after>{_NAMES})(?![A-Za-z]))?"
)
_PRICE = {
    "en": late(
        _FIGURE
        + r"(?: in cash)?,?[ -](?:an?|per|for each|for every)[ -](?:\w+ )?(?:share|unit|ADS)\b"
    ),
    "zh": late(
        rf"(?:每股(?:作价|现金|价格)?为?|(?=[^，。；]{{1,16}}[/每]股)){_FIGURE}(?:[/每]股)?"
    ),
}
_PENCE = late(rf"(?P<figure>{NUMBER}) ?p(?:ence)?\b")
_CUE = {"en": re.compile(r"[ -](?:share|unit|ADS)\b"), "zh": re.compile("每股|/股")}


def find(text: str, start: int, end: int, lang: str) -> tuple[Money, ...]:
    """The prices per share in text[start:end] of a normalised text, in order."""
    if not _CUE[lang].search(text, start, end):
        return ()
    found = (_price(match, lang) for match in _PRICE[lang].finditer(text, start, end))
    prices = [price for price in found if price is not None]
    if any(price.currency == "GBP" for price in prices):
        prices += [one for one in _in_pence(text, start, end) if not _stand_at(one, prices)]
    return tuple(sorted(prices))


def _in_pence(text: str, start: int, end: int) -> Iterator[Money]:
    """Sums in pence: beside a price per share, they are prices per share too."""
    for match in _PENCE.finditer(text, start, end):
        yield Money(*match.span(), digits(match["figure"]) / 100, "GBP")


def _stand_at(one: Money, prices: Iterable[Money]) -> bool:
    return any(price.start <= one.start < price.end for price in prices)


def _price(match: re.Match[str], lang: str) -> Money | None:
    value, currency = digits(match["figure"]), _currency(match, lang)
    if currency is None:
        return None
    start = match.start("before") if match["before"] else match.start("figure")
    if match["pence"]:
        value /= Decimal(100)
    return Money(start, match.end(), value, currency)


def _currency(match: re.Match[str], lang: str) -> str | None:
    if match["pence"]:
        return "GBP"
    if match["before"]:
        return currencies.BEFORE.get(match["before"], "CNY" if lang == "zh" else "JPY")
    return currencies.AFTER.get(match["after"].lower()) if match["after"] else None
