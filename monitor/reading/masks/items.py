"""Puts items of a text beside each other."""

from collections.abc import Sequence

from monitor.reading.masks.mask import Item


def apart(first: Sequence[Item], second: Sequence[Item]) -> list[Item]:
    """Both, without items of `second` that overlap one of `first`."""
    if not first or not second:
        return [*first, *second]
    begin = min(i.start for i in first)
    taken = bytearray(max(i.end for i in first) - begin)
    for item in first:
        taken[item.start - begin : item.end - begin] = b"\x01" * (item.end - item.start)
    free = (i for i in second if 1 not in taken[max(0, i.start - begin) : max(0, i.end - begin)])
    return [*first, *free]
