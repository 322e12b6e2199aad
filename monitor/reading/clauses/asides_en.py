"""What an English sentence says of its names in passing: asides that its frame stands without."""

from typing import NamedTuple

from monitor.reading.clauses import aside_forms_en
from monitor.reading.masks.beside import Before, Behind, Within
from monitor.reading.masks.mask import Masked


class Reduced(NamedTuple):
    """A masked sentence without its asides, their spans in the whole text, and the sentence without
    those asides alone that say before a name who it is."""

    frame: Masked
    asides: tuple[tuple[int, int], ...]
    named: Masked


_Aside = Before | Behind | Within


def reduced(masked: Masked) -> Reduced:
    """The sentence's frame. Trying again on it finds what an aside within an aside hid."""
    asides: list[tuple[int, int]] = []
    named = masked
    for pattern in aside_forms_en.BEFORE:
        named = _without(named, pattern, asides)
    frame = named
    for pattern in aside_forms_en.BEHIND:
        whole = frame
        frame = _without(frame, pattern, asides)
        if pattern is aside_forms_en.APPOSED and frame is not whole:  # one aside behind another
            frame = _without(frame, pattern, asides)
    return Reduced(frame, tuple(asides), named if named is not frame else masked)


def _without(masked: Masked, aside: _Aside, asides: list[tuple[int, int]]) -> Masked:
    found = aside.spans(masked)
    if not found:
        return masked
    asides += [masked.span(*span) for span in found]
    return masked.without(found)
