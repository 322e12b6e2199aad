"""Finds "we" and "our" in English quotations: the firm that speaks, or whose officer does."""

import re
from collections.abc import Iterator

from monitor.reading.masks.mask import Item

WE = frozenset({"we", "our"})
_QUOTED = re.compile("“[^”]{2,}")
# Not "we all", "we humans", "we as a country", "we do know".
_WE = re.compile(
    r"\b(?:[Ww]e(?:(?= (?:are|have|do|will|would|plan|intend|did|had|were|never|no)\b)|(?=['’]))|"
    r"[Oo]ur)\b(?! (?:all|both|two|everyone)\b)"
)


def find(text: str, start: int, end: int) -> Iterator[Item]:
    """The references in the quotations of text[start:end] to the firm that speaks."""
    if text.find("“", start, end) < 0:
        return
    for quoted in _QUOTED.finditer(text, start, end):
        for said in _WE.finditer(text, *quoted.span()):
            yield Item(said.start(), said.end(), "one", said.group())
