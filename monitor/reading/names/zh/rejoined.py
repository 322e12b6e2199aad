"""Mends the tagger's words: what is one name elsewhere in the text is one name (海登|特|恩 beside
海登特恩), and a city abroad is a place (在|内罗毕, not 在内|罗毕)."""

import re
from collections.abc import Iterator, Sequence, Set
from itertools import zip_longest

from monitor.reading.tagger.tagged import Tagged
from monitor.reading.words.abroad_zh import CITIES

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
        placed = tuple(_with_cities(text, words))
        yield tuple(_joined(text, placed, names)) if names else placed


def _with_cities(text: str, words: Sequence[Tagged]) -> Iterator[Tagged]:
    for word, following in zip_longest(words, words[1:]):
        last = word.end - 1
        if following and not following.common and text[last : following.end] in CITIES:
            if last > word.start:
                yield word._replace(end=last)
        elif not word.common and text[word.start - 1 : word.end] in CITIES:
            yield word._replace(start=word.start - 1, tag="LOC")
        else:
            yield word


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
