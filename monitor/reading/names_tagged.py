"""Names of a Chinese sentence where the tagger and the words around them agree on what they are."""

import re
from collections.abc import Iterator, Sequence

from monitor.reading import names_zh
from monitor.reading import words_zh as words
from monitor.reading.lac import Tagged
from monitor.reading.names_zh import Span

Part = tuple[int, int]

_NAMING = frozenset("ORG PER nz nt nr nw".split())
_OFFICE = re.compile(
    r"(?:法院|检察院|政府|大学|学院|协会|学会|商会|联盟|局|部|委|署|厅|办公室|党|队|院|所|办|中心|基金会)$"
)
_TAIL = re.compile(r"(?:公司|集团|银行|基金|研究院|设计院|中心(?:[(（].*)?|事务所|交易所)$")
_SHORTEST_FIRM = 4  # characters; what the tagger takes for a person and is longer is a firm


def find(
    text: str, start: int, end: int, tagged: Sequence[Tagged], taken: Sequence[Part]
) -> list[Span]:
    """Companies, people and organisations of text[start:end]; `tagged` counts from `start`."""
    placed = [Tagged(start + w.start, start + w.end, w.tag) for w in tagged]
    found: list[Span] = []
    for span in names_zh.chunks(text, start, end, taken):
        inside = [w for w in placed if w.start < span[1] and w.end > span[0]]
        if _may_name(text, span, inside):
            found.append(_judged(text, span, inside))
    busy = [*taken, *((s[0], s[1]) for s in found)]
    grown = list(_grown(text, placed))
    for begin, stop, tag in grown:
        over = [s for s in found if s[0] < stop and s[1] > begin]
        if tag == "ORG" and all(_yields(s, begin, stop, placed) for s in over):
            clean = _clean(text, begin, stop)
            if clean and not _meets(clean, taken):
                found = [s for s in found if s not in over]
                found.append((*clean, *_kind(text[clean[0] : clean[1]], tag)))
        elif not over and not _meets((begin, stop), busy) and _clean(text, begin, stop):
            found.append((begin, stop, *_kind(text[begin:stop], tag)))
    return sorted(found)


def _yields(span: Span, begin: int, stop: int, placed: Sequence[Tagged]) -> bool:
    """Whether a run gives way to the organisation in it: what it has besides is plain words."""
    rest = [w for w in placed if w.start < span[1] and w.end > span[0]]
    rest = [w for w in rest if w.end <= begin or w.start >= stop]
    return all((w.common or w.end - w.start == 1) and w.tag not in _NAMING | {"LOC"} for w in rest)


def _meets(span: Part, taken: Sequence[Part]) -> bool:
    return any(span[0] < right and left < span[1] for left, right in taken)


def _may_name(text: str, span: Span, inside: Sequence[Tagged]) -> bool:
    """A run of plain words is no name, but one that holds a naming word or none of the lexicon."""
    surface = text[span[0] : span[1]]
    if any(w.tag in _NAMING for w in inside):
        return True
    if surface.endswith(tuple(words.COMPANY_ENDS)) and len(surface) > 3:
        return True
    return any(not w.common and w.end - w.start > 1 and w.tag not in {"m", "TIME"} for w in inside)


def _judged(text: str, span: Span, inside: Sequence[Tagged]) -> Span:
    """The kind of a run: a person where the tagger says so of the whole of it."""
    surface = text[span[0] : span[1]]
    alone = inside[0] if len(inside) == 1 else None
    if alone and alone.tag == "PER" and len(surface) < _SHORTEST_FIRM and _whole(alone, span):
        return span[0], span[1], "person", "tagger"
    if span[2] == "maybe_person" and alone and alone.tag in {"ORG", "nz"}:
        return span[0], span[1], "guess", "tagger"
    return span


def _whole(word: Tagged, span: Span) -> bool:
    return (word.start, word.end) == (span[0], span[1])


def _grown(text: str, placed: Sequence[Tagged]) -> Iterator[tuple[int, int, str]]:
    """Naming words with a place before them and the ending of a firm's name behind them."""
    at = 0
    while at < len(placed):
        word = placed[at]
        at += 1
        if word.tag not in {"ORG", "PER", "nz", "nt", "nr"}:
            continue
        begin, stop, tag = word.start, word.end, word.tag
        if at < len(placed) and _ends_a_firm(text, placed[at]):
            stop, tag = placed[at].end, "ORG"
            at += 1
        yield begin, stop, "ORG" if tag == "nt" else tag


def _ends_a_firm(text: str, word: Tagged) -> bool:
    """控股 or 科技 behind a name belongs to it; 投资 only where nothing is invested in."""
    surface = text[word.start : word.end]
    if surface in {"投资", "创业", "控股", "租赁", "股份"}:
        return text[word.end : word.end + 1] in _STOPS
    return surface in _ENDS


_STOPS = frozenset("、和与及，。；：）)等的领跟参" + "”") | {""}
_ENDS = frozenset(words.COMPANY_ENDS) | {"资本", "影业", "商管", "造船", "材料", "数据", "广告"}


def _clean(text: str, begin: int, stop: int) -> Part | None:
    """An organisation's name without the words that the tagger drew in before and behind it."""
    begin = names_zh.after_last_break(text, begin, stop)
    while begin < stop and text[begin] in "0123456789%.一二三四五六七八九十家个等：、，“”的":
        begin += 1
    while (last := _BREAK_END.search(text, begin, stop)) and last.end() == stop:
        stop = last.start()
    surface = text[begin:stop]
    if len(surface) < 2 or surface in words.PLACES or names_zh.is_plain(surface):
        return None
    return begin, stop


_BREAK_END = re.compile(
    "(?:" + "|".join(sorted(map(re.escape, names_zh.ALWAYS_BREAKS), key=len, reverse=True)) + ")$"
)


def _kind(surface: str, tag: str) -> tuple[names_zh.Kind, str]:
    if tag in {"PER", "nr"}:
        if len(surface) < _SHORTEST_FIRM or "·" in surface:
            return "person", "tagger"
        return "guess", "tagger"
    if _OFFICE.search(surface) and not _TAIL.search(surface):
        return "org", "tagger"
    return "guess", "tagger"
