"""Cuts runs of Chinese words that hold a name, at the tagger's words of prose."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from monitor.reading.names.zh import leftover
from monitor.reading.names.zh.edges import NAMING, inside_of, is_appointed
from monitor.reading.names.zh.leftover import Span
from monitor.reading.tagger.tagged import Tagged
from monitor.reading.words import zh as words

Part = tuple[int, int]
_SURE = frozenset("ORG PER nz".split())
_CLOSING = frozenset(words.COMPANY_ENDS) - frozenset(
    "投资 创业 建设 公司 国际 文化 教育 商业".split()
)
_HOUSES = tuple(_CLOSING)
_PROSE = frozenset("v vd d ad r p c u f m q TIME xc a w s".split())  # what separates two names


def cut_up(
    text: str, runs: Iterable[Part], placed: Sequence[Tagged], taken: Iterable[Part]
) -> Iterator[Span]:
    """The names in runs, cut at verbs and the like if a run holds a name by itself."""
    above = {end for _, end in taken}
    for run in runs:
        inside = inside_of(placed, run)
        sure = {w.end for w in inside if w.tag in _SURE and w.end - w.start > 1}
        sure |= {b.end for _, b in pairwise(inside) if text[b.start : b.end] in _CLOSING}
        houses = {w.end for w in inside if not w.common and text.endswith(_HOUSES, w.start, w.end)}
        sure |= houses
        openers = {a.start for a, b in pairwise(inside) if opens(text, a, b)}
        cuts = [
            w
            for w in (inside if sure and not is_appointed(text, *run, inside) else ())
            if w.start not in openers
            and w.end not in houses  # 深创投, to the tagger a verb
            and _parts_names(text, w, behind=w.start in sure | above)
        ]
        begin = run[0]
        for left, right in [*((w.start, w.end) for w in cuts), (run[1], run[1])]:
            if left - begin > 1 and (name := leftover.named(text, begin, left)):
                yield name
            begin = max(begin, right)


def opens(text: str, word: Tagged, following: Tagged) -> bool:
    """跃动科技: a plain verb right before the ending of a firm's name is part of the name."""
    closing = text[following.start : following.end] in _STRONG_ENDS
    return (
        closing
        and text[word.start : word.end] not in words.PLAIN
        and not _AFFAIRS.match(text, following.end)
    )


_STRONG_ENDS = frozenset(
    "创投 影业 科技 生物 医药 药业 股份 集团 控股 资本 传媒 新材 半导体 微电子".split()
)
_AFFAIRS = re.compile(
    "发展|创新|进步|前沿|产业|革命|企业|公司|自立|强国|变革|成果|领域|界|感|化|市场|合作"
)


def _parts_names(text: str, word: Tagged, *, behind: bool) -> bool:
    """Whether a word is prose between names; a single character, or a noun of business, only after
    a name."""
    surface = text[word.start : word.end]
    if surface in words.ENDS:
        return False
    if behind and surface in words.GENERIC and word.tag not in NAMING:
        return True
    if surface == "联合":
        return behind
    return word.tag in _PROSE and (word.end - word.start > 1 or behind)
