"""Compares stated numbers: exact decimals, currencies, bands and rough figures."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

from monitor.model import Facts, Json
from monitor.rates import USUAL, converted

# A figure with a scale word is accurate to half its last digit: 1.06 billion is 1,061,004,829.
_SCALED = re.compile(
    r"(\d[\d,]*(?:\.\d+)?)\s*(?:trillion|billion|million|thousand|bn|mn|tn|[bmk]\b|千?[万萬亿億])",
    re.IGNORECASE,
)
_FINER = 3  # digits that the exact figure has beyond the rounded one
_HALF_A_POINT = Decimal("0.5")
_ROUGH = Decimal("0.1")  # "nearly 100 million" means 90 to 110
_RATE = Decimal("0.12")  # how far a day's exchange rate may be from the usual one


@dataclass(frozen=True, slots=True)
class Amount:
    low: Decimal
    high: Decimal
    unit: str = ""
    kind: str = ""
    rough: bool = False
    half: Decimal = Decimal(0)  # of the last digit, if written with a scale word
    digits: int = 0

    @property
    def width(self) -> Decimal:
        return self.high - self.low


def amount(value: Json) -> Amount | None:
    """A fact's number in any of the contract's shapes; None for words and unparsed numbers."""
    if not isinstance(value, Mapping):
        return None
    low = _decimal(value.get("value", value.get("low")))
    high = _decimal(value.get("value", value.get("high")))
    if low is None or high is None:
        return None
    rough = bool(value.get("approx"))
    spare = abs(high) * _ROUGH if rough else Decimal(0)
    text, kind = str(value.get("text") or ""), str(value.get("kind") or "")
    unit = str(value.get("currency") or ("%" if text.endswith("%") else ""))
    half = Decimal(0) if low != high or rough else _half(low, text)
    return Amount(low - spare, high + spare, unit, kind, rough, half, _digits(low))


def _half(value: Decimal, text: str) -> Decimal:
    met = _SCALED.search(text)
    figure = _decimal(met[1].replace(",", "")) if met else None
    if not met or not figure or not value:
        return Decimal(0)
    decimals = len(met[1].partition(".")[2])
    return abs(value / figure) * Decimal(5).scaleb(-decimals - 1)


def _digits(value: Decimal) -> int:
    return len(value.normalize().as_tuple().digits)


def _decimal(value: Json) -> Decimal | None:
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def compatible(a: Amount, b: Amount) -> bool:
    """Whether both can be true of one thing, whatever currency each paper converted it to.
    Subscribed and paid-in capital are different things."""
    if a.kind and b.kind and a.kind != b.kind:
        return True
    if not is_one_unit(a, b):
        other = in_unit(b, a.unit)
        return other is not None and a.low <= other.high and other.low <= a.high
    return (a.low <= b.high and b.low <= a.high) or rounds(a, b) or rounds(b, a)


def is_one_unit(a: Amount, b: Amount) -> bool:
    return not (a.unit and b.unit) or a.unit == b.unit


def in_unit(a: Amount, unit: str) -> Amount | None:
    """The amount in another currency, as exactly as its rate is known."""
    if a.unit == unit:
        return a
    low, high = (converted(end, a.unit, unit, USUAL) for end in (a.low, a.high))
    if low is None or high is None:
        return None
    return replace(a, low=low * (1 - _RATE), high=high * (1 + _RATE), unit=unit, rough=True)


def rounds(rounded: Amount, exact: Amount) -> bool:
    """Whether one figure is the other one rounded. Two round figures are two figures."""
    if rounded.unit == exact.unit == "%" and not (rounded.width or exact.width):
        is_whole = rounded.low % 1 == 0 != exact.low % 1
        return is_whole and abs(rounded.low - exact.low) <= _HALF_A_POINT
    finer = exact.digits >= rounded.digits + _FINER and not exact.rough
    return finer and rounded.half > 0 and abs(rounded.low - exact.low) <= rounded.half


def are_two_shares(a: Amount, b: Amount) -> bool:
    """Whether 5 % and 5.4 % may be one share rounded, or, weeks apart, a share that has grown."""
    return a.unit == b.unit == "%" and not (a.width or b.width) and a.low != b.low


def amounts(facts: Facts) -> dict[str, Amount]:
    """The facts that are numbers, by name."""
    return dict(_read(facts))


def _read(facts: Facts) -> Iterator[tuple[str, Amount]]:
    for key, value in facts.items():
        number = amount(value)
        if number is not None:
            yield key, number


def sharper(new: Amount, old: Amount) -> bool:
    """Whether the new number says more: exact instead of rough, a value instead of a band."""
    if not is_one_unit(new, old):
        return False
    return compatible(new, old) and (new.width < old.width or rounds(old, new))


def is_round(a: Amount) -> bool:
    """Whether it is a rough or rounded figure, and not a band: a better one is no news."""
    return a.rough or not a.width
