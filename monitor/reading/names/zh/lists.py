"""Chinese backers and holders named by their place in a list: 甲、乙领投, 股东甲、董事乙拟减持."""

import re
from collections.abc import Iterator, Sequence

from monitor.reading.names.zh import slots
from monitor.reading.names.zh.descriptions import after_description, is_description
from monitor.reading.names.zh.leftover import Span, holds_break, is_plain
from monitor.reading.names.zh.people import is_person
from monitor.reading.regexes.any_of import any_of
from monitor.reading.regexes.late import late
from monitor.reading.words import people_zh

_BETWEEN = late("、|(?<=[^、])(?:以及|及|和|与)(?=[^、])")
_LETTERS = 2  # characters of the shortest name
_HOLDERS = late(  # those who deal in shares
    "(?:股东|一致行动人|控制人|实控人|董事|监事|经理|总监|秘书)"
    "(?P<list>[一-鿿A-Za-z\\d·（）()、]{4,160}?)(?<![、及和与])"
    "(?=等|先生|女士|[拟已均共将因则的，]|[于自在](?:\\d|本|公告|未来)|计划|通过|合计|分别|[增减]持)"
)
_TRADE_IN = late("[^。；]{0,90}?[增减]持")
_WHO = late(
    f"(?:其|公司|原)?(?:{any_of(people_zh.TITLES)}|"
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
        short = all(_LETTERS < stop - edge <= _LONGEST_SHORT for edge, stop in items)
        if people or short or not whole.isdisjoint(items):
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


_BACKS = late(
    "领投|跟投|参投|联投|独投|牵头|加码|(?<=共同)参与|(?<=联合)参与|(?:共同|联合|合资)"
    "(?=(?:出资|投资|发起)?[^，。；、]{0,10}?(?:设立|成立|组建|新设|筹建)[^，。；]{0,30}?(?:公司|集团))"
)
_HOW = late(
    r"(?:[两三四五六七八][方家])?(?:等[一-鿿\d]{0,12}?)?(?:拟|将|已|计划)?"
    "(?:共同|联合|独家|继续|持续|超额|全额|悉数|同步|再[次度])?$"
)
_GETS = late(
    "(?:获得|宣布|完成|拿[到下]|引入|(?<=[一-鿿]{3})获(?=[一-鿿]{2}))了?(?:由|来自)?"
)  # 海登科技获得长澜基金领投的融资
_BACKERS_ARE = late(
    "(?:投资方|投资者|投资机构|投资人|出资方|跟投方|领投方)(?:阵容)?还?"
    "(?:包括|包含|涵盖|为|有|如)(?:了)?"
    "(?P<list>[一-鿿A-Za-z0-9·&. 、，]{2,160}?)(?=等|。|；|，(?:同时|并|此外|其中))"
)
_TOGETHER = frozenset("共同 联合 合资".split())
_BETWEEN_BACKERS = late("、|，|(?<=[^、，])(?:以及|及|和|与)(?=[^、，])|由")
_REACH = 120  # characters of a list before its verb


def backers(text: str, start: int, end: int, taken: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """Who backed a funding round or founds a firm with others: every item of the list is a name."""
    for left, right, shortest in _lists(text, start, end):
        cuts = _between(text, left, right)
        edges = [left, *(cut.end() for cut in cuts)]
        stops = [*(cut.start() for cut in cuts), right]
        for edge, stop in zip(edges, stops, strict=True):
            name = _item(text, edge, stop)
            free = not any(name[0] < other and first < name[1] for first, other in taken)
            if free and name[1] - name[0] >= shortest and _may_back(text[name[0] : name[1]]):
                yield *name, "guess", "slot"


def _between(text: str, left: int, right: int) -> list[re.Match[str]]:
    """Where the list text[left:right] is cut: not inside 海川和生, as no name has one character."""
    cuts = [*_BETWEEN_BACKERS.finditer(text, left, right)]
    edges = [left, *(cut.end() for cut in cuts)]
    stops = [*(cut.start() for cut in cuts), right]
    sizes = [stop - edge for edge, stop in zip(edges, stops, strict=True)]
    return [
        cut
        for cut, before, behind in zip(cuts, sizes, sizes[1:], strict=False)
        if cut.group() != "和" or min(before, behind) >= _LETTERS
    ]


def _lists(text: str, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Where backers or founders are listed, before their verb or after 投资方包括, and how long a
    name must be: 夫妻 and 高校 found firms, too."""
    for verb in _BACKS.finditer(text, start, end):
        edge = max(start, verb.start() - _REACH)
        left = max(edge, *(text.rfind(mark, edge, verb.start()) + 1 for mark in "，。；：！？\n“”"))
        left = max((m.end() for m in _GETS.finditer(text, left, verb.start())), default=left)
        left += text.startswith("在", left)  # 在海山资本领投下
        how = _HOW.search(text, left, verb.start())
        founds = text[verb.start() : verb.end()] in _TOGETHER
        yield left, how.start() if how else verb.start(), 4 if founds else _LETTERS
    for match in _BACKERS_ARE.finditer(text, start, end):
        yield *match.span("list"), _LETTERS


def _item(text: str, start: int, end: int) -> tuple[int, int]:
    """An item of a list without its description, a bracket, and adverbs after it."""
    left = after_description(text, start, end)
    bracket = text.find("（", left, end)
    right = slots.without_adverbs(text, left, bracket if bracket > left else end)
    return left, right - (right > left and text[right - 1] in "或称")


_TRADE = late("(?:股权|投资|资本|基金|创投|资产|管理|控股|集团)+$")
_PROVINCES = frozenset("京沪深粤津渝苏浙鲁皖湘鄂川陕闽赣豫冀晋辽吉黑琼桂滇黔")  # 深创投
_PROSY = late("[的了将已是其该各轮]|融资|^(?:某|[一多数]家)")


def _may_back(surface: str) -> bool:
    """Whether it may be a backer's name; words of the trade may end it, but not be all of it."""
    core = _TRADE.sub("", surface)
    short = len(core) < 2 and core not in _PROVINCES
    if not 2 <= len(surface) <= 16 or short or is_plain(surface) or surface.isdigit():
        return False
    if _PROSY.search(surface) or is_description(surface):
        return False
    return not holds_break(core) or (surface.endswith("基金") and len(surface) > 7)


def by_lists(
    text: str, start: int, end: int, spans: list[Span], taken: Sequence[tuple[int, int]]
) -> list[Span]:
    """The spans, corrected by the lists of backers and holders in text[start:end]."""
    if "投" in text[start:end]:
        spans = _instead(spans, [*backers(text, start, end, taken)])
    if "持" in text[start:end]:
        spans = _instead(spans, [*holders(text, start, end, spans, taken)])
    return spans


def _instead(spans: Sequence[Span], new: list[Span]) -> list[Span]:
    return [s for s in spans if not any(s[0] < b[1] and b[0] < s[1] for b in new)] + new
