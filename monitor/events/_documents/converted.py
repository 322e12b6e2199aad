"""Sums that a text states twice: "US$575 million (S$791 million)", and $791m in its headline."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from monitor.reading.masks.mask import Item

_OF_NO_STATE = "$"  # a paper's own dollars


def source(item: Item, items: Sequence[Item], text: str) -> Item:
    """The sum that `item` only converts, if it stands elsewhere right before that figure."""
    if not text.startswith(_OF_NO_STATE, item.start):
        return item
    pairs = _converted([one for one in items if one.kind == "money"], text)
    same = (sum_ for sum_, other in pairs if other.value.value == item.value.value)
    return next((sum_ for sum_ in same if sum_.start != item.start), item)


def _converted(sums: Sequence[Item], text: str) -> Iterator[tuple[Item, Item]]:
    for outer, inner in pairwise(sums):
        if text[outer.end : inner.start] == " (" and text[inner.end : inner.end + 1] == ")":
            yield outer, inner
