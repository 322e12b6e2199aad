"""Spans of a text: pairs of where each begins and ends."""

from collections.abc import Iterable


def overlaps(start: int, end: int, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether [start, end) shares a character with one of the spans."""
    return any(left < end and start < right for left, right in spans)
