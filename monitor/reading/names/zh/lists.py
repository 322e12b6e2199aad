"""Holders named by their place in a list, in Chinese: 股东海山集团、远投、董事于川拟减持."""

import re
from collections.abc import Iterator, Sequence

from monitor.reading.names.zh import slots
from monitor.reading.names.zh.leftover import Span, holds_break, is_plain
from monitor.reading.names.zh.people import is_person
from monitor.reading.regexes.late import late
from monitor.reading.words import zh as words

_BETWEEN = late("、|(?<=[^、])(?:以及|及|和|与)(?=[^、])")
_LETTERS = 2  # characters of the shortest name
_HOLDERS = late(  # those who deal in shares
    "(?:股东|一致行动人|控制人|实控人|董事|监事|经理|总监|秘书)"
    "(?P<list>[一-鿿A-Za-z\\d·（）()、]{4,160}?)(?<![、及和与])"
    "(?=等|先生|女士|[拟已均共将因则的，]|[于自在](?:\\d|本|公告|未来)|计划|通过|合计|分别|[增减]持)"
)
_TRADE_IN = late("[^。；]{0,90}?[增减]持")
_WHO = late(
    f"(?:其|公司|原)?(?:{'|'.join(sorted(map(re.escape, words.TITLES), key=len, reverse=True))}|"
    "(?:控股|第?[一二三四五]?大)?股东|一致行动人|实际控制人|实控人|关联方|配偶|高管|高级管理人员){1,3}"
)


def holders(
    text: str, start: int, end: int, named: Sequence[Span], taken: Sequence[tuple[int, int]]
) -> Iterator[Span]:
    """Who deals in shares together with holders already known, or people: 股东海山集团、远投、
    董事于川拟减持."""
    whole = {(span[0], span[1]) for span in (*named, *taken)}
    for match in _HOLDERS.finditer(text, start, end):
        cuts = [*_BETWEEN.finditer(text, *match.span("list"))]
        if not cuts or _TRADE_IN.match(text, match.end(), end) is None:
            continue
        edges = [match.start("list"), *(cut.end() for cut in cuts)]
        stops = [*(cut.start() for cut in cuts), match.end("list")]
        items = [
            (who.end() if (who := _WHO.match(text, edge, stop)) else edge, stop)
            for edge, stop in zip(edges, stops, strict=True)
        ]
        called = [edges[0], *(i[0] for e, i in zip(edges, items, strict=True) if i[0] > e)]
        people = [i for i in items if i[0] in called and is_person(text[slice(*i)])]
        if people or not whole.isdisjoint(items):
            yield from _held_by(text, [i for i in items if i not in whole], named, taken)


def _held_by(
    text: str,
    items: Sequence[tuple[int, int]],
    named: Sequence[Span],
    taken: Sequence[tuple[int, int]],
) -> Iterator[Span]:
    """The items that may be holders, but not more than a person already found: 于川父子."""
    people = [span for span in named if span[2] != "guess"]
    for left, right in items:
        surface = text[left:right]
        sized = _LETTERS <= len(surface) <= _LONGEST_SHORT and not is_plain(surface)
        free = not any(left < b and a < right for a, b in taken)
        free = free and not any(s[0] == left and _OF_ONE.match(text, s[1], right) for s in people)
        if sized and free and (is_person(surface) or not holds_break(surface)):
            yield left, right, "person" if is_person(surface) else "guess", "cue"


_OF_ONE = late(".$|(?:父|母|夫|兄|姐|家族|[二两三四等]人|系)")
_LONGEST_SHORT = 8  # characters of a name


def by_lists(
    text: str, start: int, end: int, spans: list[Span], taken: Sequence[tuple[int, int]]
) -> list[Span]:
    """The spans, corrected by the lists of backers and holders in text[start:end]."""
    if "投" in text[start:end]:
        spans = _instead(spans, [*slots.backers(text, start, end, taken)])
    if "持" in text[start:end]:
        spans = _instead(spans, [*holders(text, start, end, spans, taken)])
    return spans


def _instead(spans: Sequence[Span], new: list[Span]) -> list[Span]:
    return [s for s in spans if not any(s[0] < b[1] and b[0] < s[1] for b in new)] + new
