"""Converted sums: "US$575 million (S$791 million)", with "$791m" in the headline."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from itertools import pairwise

from monitor.reading.masks.mask import Item

_BARE_DOLLAR = "$"  # a bare dollar sign: the newspaper's own dollars

Conversions = Mapping[Decimal, tuple[Item, ...]]


def source(item: Item, text: str, converted: Conversions) -> Item:
    """The original sum if `item` is a bare-dollar figure that the text elsewhere brackets."""
    if not text.startswith(_BARE_DOLLAR, item.start):
        return item
    sums = converted.get(item.value.value, ())
    return next((one for one in sums if one.start != item.start), item)


def conversions(items: Iterable[Item], text: str) -> Conversions:
    """Maps each bracketed figure to the sums right before its brackets."""
    found: dict[Decimal, tuple[Item, ...]] = {}
    for outer, inner in pairwise(one for one in items if one.kind == "money"):
        if text[outer.end : inner.start] == " (" and text[inner.end : inner.end + 1] == ")":
            found[inner.value.value] = (*found.get(inner.value.value, ()), outer)
    return found
