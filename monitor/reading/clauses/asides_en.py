"""Removes asides from masked English sentences, so that only their frame is left."""

from typing import NamedTuple

from monitor.reading.clauses import aside_forms_en
from monitor.reading.masks.beside import Before, Behind, Within
from monitor.reading.masks.mask import Masked


class Reduced(NamedTuple):
    """A masked sentence without its asides, their spans in the whole text, and the sentence without
    only those that describe a name (the whole sentence if there are no others)."""

    frame: Masked
    asides: tuple[tuple[int, int], ...]
    named: Masked


_Aside = Before | Behind | Within


def reduced(masked: Masked) -> Reduced:
    """Remove asides, pattern by pattern: removing one may reveal another around it."""
    asides: list[tuple[int, int]] = []
    named = masked
    for pattern in aside_forms_en.BEFORE:
        named = _without(named, pattern, asides)
    frame = named
    for pattern in aside_forms_en.BEHIND:
        whole = frame
        frame = _without(frame, pattern, asides)
        if pattern is aside_forms_en.APPOSED and frame is not whole:  # one may follow another
            frame = _without(frame, pattern, asides)
    return Reduced(frame, tuple(asides), named if named is not frame else masked)


def _without(masked: Masked, aside: _Aside, asides: list[tuple[int, int]]) -> Masked:
    found = aside.spans(masked)
    if not found:
        return masked
    asides += [masked.span(*span) for span in found]
    return masked.without(found)
