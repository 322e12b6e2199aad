"""Sums that a text states twice: "US$575 million (S$791 million)", and $791m in its headline."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from itertools import pairwise

from monitor.reading.masks.mask import Item

_OF_NO_STATE = "$"  # a paper's own dollars

Conversions = Mapping[Decimal, tuple[Item, ...]]


def source(item: Item, text: str, converted: Conversions) -> Item:
    """The sum that `item` only converts, if it stands elsewhere right before that figure."""
    if not text.startswith(_OF_NO_STATE, item.start):
        return item
    sums = converted.get(item.value.value, ())
    return next((one for one in sums if one.start != item.start), item)


def conversions(items: Iterable[Item], text: str) -> Conversions:
    """The sums of a text that stand before a bracket with another figure, by that figure."""
    found: dict[Decimal, tuple[Item, ...]] = {}
    for outer, inner in pairwise(one for one in items if one.kind == "money"):
        if text[outer.end : inner.start] == " (" and text[inner.end : inner.end + 1] == ")":
            found[inner.value.value] = (*found.get(inner.value.value, ()), outer)
    return found
