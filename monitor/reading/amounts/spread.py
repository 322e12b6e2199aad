"""English sums told as a change with one currency: "from 48 million to 36 million Swiss francs"."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from monitor.reading.amounts.numbers import NUMBER, SCALES_EN, digits
from monitor.reading.amounts.sums import Money
from monitor.reading.regexes.any_of import any_of
from monitor.reading.regexes.late import late

_SCALE = f"(?: (?P<scale>{any_of(SCALES_EN)})(?![A-Za-z]))"
_LOW = late(rf"\bfrom (?:about |around )?(?P<low>{NUMBER}){_SCALE}? to (?:about |around |just )?$")
_LOW_INSIDE = late(rf"(?P<low>{NUMBER}){_SCALE}? to (?P<high>{NUMBER})")
_HIGH = late(rf" to (?:about |around |just )?(?P<high>{NUMBER}){_SCALE}(?! [A-Z€£$])")
_FROM = late(r"\bfrom (?:about |around )?$")
_OWN_SCALE = late(_SCALE)
_REACH = 40  # characters of the sum before


def from_to(text: str, found: Iterable[Money]) -> Iterator[Money]:
    """The sums, those of a change each with the currency of the other."""
    for money in found:
        after_from = _FROM.search(text, max(0, money.start - _REACH), money.start) is not None
        if money.high is None:
            yield from _before(text, money)
            yield money
            yield from _behind(text, money) if after_from else ()
        elif after_from and (inside := _LOW_INSIDE.match(text, money.start, money.end)):
            yield money._replace(end=_end(inside, "low"), high=None, approx=False)
            start = inside.start("high")
            yield money._replace(start=start, value=money.high, high=None, approx=False)
        else:
            yield money


def _before(text: str, money: Money) -> Iterator[Money]:
    low = _LOW.search(text, max(0, money.start - _REACH), money.start)
    if low:
        own = _OWN_SCALE.search(text, money.start, money.end)
        value = digits(low["low"]) * _factor(low["scale"] or (own["scale"] if own else ""))
        yield Money(low.start("low"), _end(low, "low"), value, money.currency)


def _behind(text: str, money: Money) -> Iterator[Money]:
    high = _HIGH.match(text, money.end)
    if high:
        value = digits(high["high"]) * _factor(high["scale"])
        yield Money(high.start("high"), _end(high, "high"), value, money.currency)


def _end(found: re.Match[str], figure: str) -> int:
    return found.end("scale") if found["scale"] else found.end(figure)


def _factor(scale: str) -> Decimal:
    return SCALES_EN[scale.lower()] if scale else Decimal(1)
