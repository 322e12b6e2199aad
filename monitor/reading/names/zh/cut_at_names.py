"""Cuts the tagger's words at known names: 丰田向海登集团 is one word to it."""

import re
from collections.abc import Iterable, Iterator, Sequence

from monitor.reading.tagger.tagged import Part, Tagged, Tagger

_NAMING = frozenset("ORG PER LOC nz nw".split())
# 一家汽车公司云鹤, 岭创股份云鹤: the name does not begin there
_DESCRIBES = re.compile(
    "(?:公司|集团|企业|股份|[股讯报网商]|厂商?|巨头|品牌|平台|机构|银行|基金|大学)$"
)


def tagged(
    texts: Sequence[str], names: Sequence[Sequence[Part]], tagger: Tagger
) -> list[tuple[Tagged, ...]]:
    """The words of each text. `names` are the known names of each; a text with a word that crosses
    the edge of one is tagged again with its names given."""
    own = tagger.tag(texts)
    again = [i for i, words in enumerate(own) if names[i] and _is_crossed(words, names[i])]
    anew = tagger.tag([texts[i] for i in again], [names[i] for i in again]) if again else ()
    for i, words in zip(again, anew, strict=True):
        own[i] = tuple(_joined(texts[i], words, _inner(own[i], names[i])))
    return own


def _is_crossed(words: Iterable[Tagged], names: Iterable[Part]) -> bool:
    edges = {at for word in words for at in (word.start, word.end)}
    return not all(edges.issuperset(name) for name in names)


def _inner(own: Iterable[Tagged], names: Iterable[Part]) -> tuple[set[int], set[int]]:
    """Where names begin and end inside the tagger's own words."""
    starts, ends = zip(*((word.start, word.end) for word in own), strict=True)
    names = list(names)
    return {n[0] for n in names}.difference(starts), {n[1] for n in names}.difference(ends)


def _joined(
    text: str, words: Sequence[Tagged], inner: tuple[set[int], set[int]]
) -> Iterator[Tagged]:
    """The words; names that began inside one of the tagger's own words, with what names something
    right before them: 广汽丰田 is not 丰田. And those that ended inside one, with one character:
    海岫森 is not 海岫."""
    begun, ended = inner
    before: Tagged | None = None
    for word in words:
        if before is None:
            before = word
        elif word.start in begun and before.tag in _NAMING and not _describes(text, before):
            before = word._replace(start=before.start)
        elif before.end in ended and word.end - word.start == 1 and word.tag in _NAMING | {"n"}:
            before = before._replace(end=word.end)
        else:
            yield before
            before = word
    if before:
        yield before


def _describes(text: str, word: Tagged) -> bool:
    return _DESCRIBES.search(text, word.start, word.end) is not None
