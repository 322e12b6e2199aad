"""Joins the tagger's words that are one name elsewhere in the text: 海登|特|恩 beside 海登特恩."""

import re
from collections.abc import Iterator, Sequence, Set

from monitor.reading.tagger.tagged import Tagged

_WHOLE = frozenset({"ORG", "nz"})
_NAME = re.compile("[一-鿿]{3,8}")
_MOST = 4  # words


def rejoined(
    texts: Sequence[str], tagged: Sequence[tuple[Tagged, ...]]
) -> Iterator[tuple[Tagged, ...]]:
    """The words of each text, strange ones in a row joined where another text has them as one."""
    names = {
        text[word.start : word.end]
        for text, words in zip(texts, tagged, strict=True)
        for word in words
        if word.tag in _WHOLE and not word.common and _NAME.fullmatch(text, word.start, word.end)
    }
    for text, words in zip(texts, tagged, strict=True):
        yield tuple(_joined(text, words, names)) if names else words


def _joined(text: str, words: Sequence[Tagged], names: Set[str]) -> Iterator[Tagged]:
    at = 0
    while at < len(words):
        last = at
        while last + 1 < len(words) and last - at < _MOST and not words[last + 1].common:
            last += 1
        while last > at and text[words[at].start : words[last].end] not in names:
            last -= 1
        is_one = last > at and not words[at].common
        yield words[at]._replace(end=words[last].end, tag="ORG") if is_one else words[at]
        at = last + 1 if is_one else at + 1
