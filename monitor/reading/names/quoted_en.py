"""Finds "we" and "our" in English quotations: the firm that speaks, or whose officer does."""

import re
from collections.abc import Iterator

from monitor.reading.masks.mask import Item
from monitor.reading.regexes.leading import led

WE = frozenset({"we", "our"})
_QUOTED = re.compile("“[^”]{2,}")
# Not "we all", "we humans", "we as a country", "we do know".
_WE = led(
    r"\b(?:[Ww]e(?:(?= (?:are|have|do|will|would|plan|intend|did|had|were|never|no)\b)|(?=['’]))|"
    r"[Oo]ur(?! (?:company|group|firm|bank)\b))\b(?! (?:all|both|two|everyone)\b)"
)
_OUR_COMPANY = led(r"\b(?:Our|our) (?:company|group|firm|bank)\b")


def find(text: str, start: int, end: int) -> Iterator[Item]:
    """The references in the quotations of text[start:end] to the firm that speaks."""
    for ours in _OUR_COMPANY.finditer(text, start, end):
        yield Item(ours.start(), ours.end(), "one", "our")
    if text.find("“", start, end) < 0:
        return
    for quoted in _QUOTED.finditer(text, start, end):
        for said in _WE.finditer(text, *quoted.span()):
            yield Item(said.start(), said.end(), "one", said.group())
