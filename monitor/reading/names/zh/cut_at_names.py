"""Cuts the tagger's words at known names: 丰田向海登集团 is one word to it."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple, Self

from monitor.reading.regexes.any_of import any_of
from monitor.reading.tagger.tagged import Part, Tagged, Tagger
from monitor.reading.words import zh as words_zh

_NAMING = frozenset("ORG PER LOC nz nw".split())
# 一家汽车公司云鹤, 岭创股份云鹤: the name does not begin there
_DESCRIBES = re.compile(
    "(?:公司|集团|企业|股份|[股讯报网商]|厂商?|巨头|品牌|平台|机构|银行|基金|大学)$"
)


def tagged(
    texts: Sequence[str], names: Sequence[Sequence[Part]], tagger: Tagger
) -> list[tuple[Tagged, ...]]:
    """The words of each text. `names` are the known names of each; a text with a word that crosses
    the edge of one is tagged again with its names given, but for those in longer names."""
    own = tagger.tag(texts)
    given = [_given(text, tagged, of) for text, tagged, of in zip(texts, own, names, strict=True)]
    again = [i for i, words in enumerate(own) if given[i] and _is_crossed(words, given[i])]
    anew = tagger.tag([texts[i] for i in again], [given[i] for i in again]) if again else ()
    for i, words in zip(again, anew, strict=True):
        own[i] = tuple(_joined(texts[i], words, _Edges.of(own[i], given[i])))
    return own


def _given(text: str, words: Sequence[Tagged], names: Iterable[Part]) -> list[Part]:
    """The known names without those in a longer one that the tagger sees."""
    return [one for one in names if not _is_in_longer(text, _round(words, one), one)]


def _round(words: Sequence[Tagged], name: Part) -> Tagged | None:
    """The word that the whole name stands in."""
    at = bisect_right(words, name[0], key=_start) - 1
    return words[at] if at >= 0 and words[at].end >= name[1] else None


_start = attrgetter("start")


def _is_in_longer(text: str, word: Tagged | None, name: Part) -> bool:
    """京东方 is not 京东, 海岫森 or 新海岫 not 海岫: the lexicon has the longer word, or the tagger
    sees a name with one character more, which is none that prose begins or ends with."""
    if word is None or word.tag not in _NAMING or word.end - word.start == name[1] - name[0]:
        return False
    before, behind = text[word.start : name[0]], text[name[1] : word.end]
    if word.common:
        return before not in words_zh.PLACES and not SAME_HOUSE.fullmatch(behind)
    return _is_of_name(text, word, before, behind)


def _is_of_name(text: str, word: Tagged, before: str, behind: str) -> bool:
    """Whether one character beside a known name belongs to a longer one, and not to the words."""
    if len(before) + len(behind) != 1 or not _CHINESE.match(before or behind):
        return False
    at = word.end - 1 if behind else word.start
    cut = any(text[a : a + 2] in words_zh.BREAKS for a in (at - 1, at))
    return not cut and (before or behind) not in _PROSE and behind != "新"


# What the tagger's names may hold of a firm's own beside its name.
SAME_HOUSE = re.compile(f"(?:{any_of(words_zh.ENDS)}|总部|系|中国|有限|责任|[（(].*[）)])+")
# Characters beside a name that the tagger may take for a part of it: 传海岫将收购, 海岫系
_PROSE = frozenset(
    "系方们等各派聘挖选弃卖买购售投联牵携换造成设建入出增减邀引签推转拿吃抢夺赢失撤退关停裁涨跌接交赴"
    "至后中内外上下起又再才刚即更就却仍也亦已均还将拟欲斥会能可要想求传原前现时商厂企家名位正首此本共靠仅只便先用所最多少连再"
) | {one for one in words_zh.BREAKS if len(one) == 1}
_CHINESE = re.compile("[一-鿿]")


def _is_crossed(words: Iterable[Tagged], names: Iterable[Part]) -> bool:
    edges = {at for word in words for at in (word.start, word.end)}
    return not all(edges.issuperset(name) for name in names)


class _Edges(NamedTuple):
    """Where known names begin and end inside the tagger's own words, and where those end."""

    begun: set[int]
    ended: set[int]
    closed: set[int]

    @classmethod
    def of(cls, own: Iterable[Tagged], names: Sequence[Part]) -> Self:
        starts, ends = (set(at) for at in zip(*((w.start, w.end) for w in own), strict=True))
        return cls({n[0] for n in names} - starts, {n[1] for n in names} - ends, ends)


def _joined(text: str, words: Iterable[Tagged], edges: _Edges) -> Iterator[Tagged]:
    """The words; names that began inside one of the tagger's own words, with what names something
    right before them: 广汽丰田 is not 丰田. And those that ended inside one, with what still names
    something right behind them: 云鹤高科 is not 云鹤."""
    before: Tagged | None = None
    for word in words:
        if before is None:
            before = word
        elif word.start in edges.begun and before.tag in _NAMING and not _describes(text, before):
            before = word._replace(start=before.start)
        elif before.end in edges.ended and _goes_on(text, word, edges):
            before = before._replace(end=word.end)
        else:
            yield before
            before = word
    if before:
        yield before


def _goes_on(text: str, word: Tagged, edges: _Edges) -> bool:
    if word.end - word.start == 1:
        whole = text[word.start : word.end + 1] not in words_zh.BREAKS  # not 官 of 官宣
        return word.tag in _NAMING | {"n"} and whole
    named = word.tag in _NAMING and not word.common and word.end - word.start == _SHORT
    return named and word.end in edges.closed


_SHORT = 2  # characters


def _describes(text: str, word: Tagged) -> bool:
    return _DESCRIBES.search(text, word.start, word.end) is not None
