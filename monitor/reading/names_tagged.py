"""Names of a Chinese sentence where the tagger and the words around them agree on what they are."""

import re
from collections.abc import Iterator, Sequence

from monitor.reading import descriptions_zh, names_context, names_cut, names_zh
from monitor.reading import words_zh as words
from monitor.reading.lac import Tagged
from monitor.reading.names_zh import Span

Part = tuple[int, int]

_NAMING = frozenset("ORG PER nz nt nr nw".split())
_LOOSE = frozenset("w p c u d r m q f xc TIME vd ad v a".split())  # no such word begins or ends one
_OFFICE = re.compile(
    r"(?:法院|检察院|政府|大学|学院|协会|学会|商会|联盟|委员会|局|部|委|署|厅|办公室|党|队|院|所|办|中心|基金会)$"
)
_TAIL = re.compile(r"(?:公司|集团|银行|基金|研究院|设计院|中心(?:[(（].*)?|事务所|交易所)$")
_SHORTEST_FIRM = 4  # characters; what the tagger takes for a person and is longer is a firm
_BRAND = re.compile("(?:品牌|公司|企业|厂商|平台|商|App|APP)[“《]$")
_SURE_OF_VERBS = 3
_FIGURES_BEFORE = re.compile(r"[\d\s.:：%]+(?=[一-鿿]{2})(?!\d{2}[氪所])")
_FIGURES_BEHIND = re.compile(r"[\d.,]+$")
_OF_AMOUNT = re.compile(r"[,.\d]*[万亿股%]")
_ENDS = frozenset(words.COMPANY_ENDS) | frozenset(words.FIRM_ENDS)
_COUNTED = re.compile(
    r"(?:[\d%.等：、，“”的]|[一二三四五六七八九十两]+[家个名款项批笔]|[家个](?!家))*"
)
_DOING = frozenset("投资 创业 控股 租赁 发展 建设 实业 创新 股份".split())
_LASTING = _ENDS - _DOING
_ANY_END = tuple(_ENDS)
_NAMING_OR_PLACE = _NAMING | {"LOC"}
_VERBS = frozenset("发展 创新 建设".split())  # 云桥科技发展的里程碑: it is called 云桥科技
_ACTS = re.compile(
    "计划(?=\\d|自|在|通过|以|减|增|于|未来)|拟|及其|持有|所持|减持|增持|合计|累计|承诺"
)
_AND_MORE = re.compile(
    "(?:及|和|与|、|以及|或|并)(?:合作|收购|并购|建设|运营|开发|入股|合资|经营|生产|管理)"
)
_DONE_TO = frozenset(
    "合作 设立 成立 建设 新建 组建 入股 者 人 方 了 股东 协议 项目 于 到 集团 管理 基金".split()
)
_BREAK_ENDS = names_zh.ALWAYS_BREAKS | {"IPO"}
_LONGEST_BREAK = max(map(len, _BREAK_ENDS))


def find(
    text: str, start: int, end: int, tagged: Sequence[Tagged], taken: Sequence[Part]
) -> list[Span]:
    """Companies, people and organisations of text[start:end]; `tagged` counts from `start`."""
    placed = [Tagged(start + w.start, start + w.end, w.tag, w.common) for w in tagged]
    found: list[Span] = []
    for chunk in names_cut.cut_up(text, names_zh.runs(text, start, end, taken), placed):
        span = _trimmed(text, chunk[0], chunk[1], placed)
        inside = _inside(placed, span)
        plain = names_zh.is_plain(text[span[0] : span[1]])
        if span[1] - span[0] > 1 and not plain and _may_name(text, span, inside):
            found.append(_judged(text, span, chunk, inside))
    for begin, stop, tag in _grown(text, placed):
        _take(text, (begin, stop), tag, taken, found)
    begins = {s[0] for s in found} | {
        s[0] for s in taken if descriptions_zh.may_be_firm(text[s[0] : s[1]])
    }
    kept = [
        s
        for s in _joined(text, sorted(found))
        if not descriptions_zh.only_describes(text, s, begins)
    ]
    named = [_stretched(text, _branded(text, span), placed, taken) for span in kept]
    busy = [*taken, *((s[0], s[1]) for s in named)]
    return sorted([*named, *names_context.find(text, placed, busy)])


def _joined(text: str, found: Sequence[Span]) -> list[Span]:
    """Given and family name in Latin letters are one name: Ed Whitacre."""
    joined: list[Span] = []
    for span in found:
        last = joined[-1] if joined else None
        if last and text[last[1] : span[0]] == " " and text[last[0] : span[1]].isascii():
            joined[-1] = (last[0], span[1], span[2], span[3])
        else:
            joined.append(span)
    return joined


_GIVES_NOTICE = re.compile(
    "(?:[今昨]?[日晚]|日前|近日|晚间|(?:\\d{1,2}月)?\\d{1,2}日，?(?:晚间?)?)?(?:发布)?公告"
)


def _branded(text: str, span: Span) -> Span:
    """宠物食品品牌“毛小喵”: what is called a brand or a firm is no person, nor who gives notice."""
    if span[2] not in {"person", "maybe_person"}:
        return span
    branded = span[2] == "person" and _BRAND.search(text, max(0, span[0] - 5), span[0])
    if not branded and not _GIVES_NOTICE.match(text, span[1]):
        return span
    return span[0], span[1], "guess", "word"


def _take(text: str, span: Part, tag: str, taken: Sequence[Part], found: list[Span]) -> None:
    """Add what the tagger alone takes for a name; runs that are only a part of it give way."""
    over = [s for s in found if s[0] < span[1] and s[1] > span[0]]
    if any(s[0] < span[0] or s[1] > span[1] for s in over):
        return
    clean = _clean(text, *span)
    if over and clean and text[span[0] : clean[0]] + text[clean[1] : span[1]]:
        return  # a verb stands in it: the runs round the verb are the names
    if clean is None or any(clean[0] < right and left < clean[1] for left, right in taken):
        return
    found[:] = [s for s in found if s not in over]
    found.append((*clean, *_kind(text[clean[0] : clean[1]], tag)))


def _inside(placed: Sequence[Tagged], span: Part) -> list[Tagged]:
    return [w for w in placed if w.start < span[1] and w.end > span[0]]


def _trimmed(text: str, start: int, end: int, placed: Sequence[Tagged]) -> Part:
    """A run without what it shares with plain words, and without the words that only describe."""
    for word in _inside(placed, (start, end)):
        if word.common and word.tag not in _NAMING_OR_PLACE:
            start = word.end if word.start < start < word.end else start
            end = word.start if word.start < end < word.end else end
    start = descriptions_zh.after_description(text, start, end)
    figures = _FIGURES_BEFORE.match(text, start, end)
    start = figures.end() if figures else start
    inside = _inside(placed, (start, end))
    if any(w.tag in _NAMING for w in inside):
        start, end = _without_loose(text, start, end, inside)
    if text[end - 1 : end + 1] == "所持":
        end -= 1
    behind = _FIGURES_BEHIND.search(text, start, end)
    if behind and behind.end() == end and _OF_AMOUNT.match(text, end):
        end = behind.start()
    return start, end


def _without_loose(text: str, start: int, end: int, inside: list[Tagged]) -> Part:
    """Plain verbs, adverbs and the like at the edges, beside a word that is a name by itself."""
    while inside and _is_loose(text, inside[0]) and inside[0].start >= start:
        if names_zh.opens_name(text, start, text[start]):
            break
        start = inside.pop(0).end
    sure = any(w.tag == "ORG" or (w.tag == "PER" and w.end - w.start == 3) for w in inside)
    while inside and inside[-1].end <= end and _ends_before(text, inside[-1], sure=sure):
        end = inside.pop().start
    return start, end


def _ends_before(text: str, word: Tagged, *, sure: bool) -> bool:
    """Behind a name that is sure by itself no plain word belongs to it but a firm's ending."""
    if _is_loose(text, word):
        return True
    return (
        sure
        and word.common
        and word.tag not in _NAMING
        and text[word.start : word.end] not in _ENDS
    )


def _is_loose(text: str, word: Tagged) -> bool:
    surface = text[word.start : word.end]
    if surface in _ENDS:
        return False
    plain = word.common or word.end - word.start == 1
    return plain and (surface == "时" or word.tag in _LOOSE or names_zh.is_plain(surface))


def _may_name(text: str, span: Part, inside: Sequence[Tagged]) -> bool:
    """A run of plain words is no name, but one that holds a naming word or none of the lexicon."""
    surface = text[span[0] : span[1]]
    if any(w.tag in _NAMING for w in inside):
        return True
    if inside and inside[0].tag == "LOC" and any(not w.common for w in inside[1:]):
        return True
    if len(surface) > 3 and surface.endswith(_ANY_END):
        first = inside[0] if inside else None
        opens = len(inside) > 1 and names_cut.opens(text, inside[0], inside[1])
        loose = first is not None and _is_loose(text, first) and not opens
        return not names_zh.is_plain(surface) and not loose
    return any(_is_unknown(w, alone=len(inside) == 1) for w in inside)


def _is_unknown(word: Tagged, *, alone: bool) -> bool:
    size = word.end - word.start
    if word.common or word.tag in {"m", "TIME", "w", "p", "c", "u", "d", "r", "q", "f"}:
        return False
    if word.tag in {"v", "vd", "ad", "a", "an"}:
        return alone and size == _SURE_OF_VERBS  # longer ones are idioms, shorter ones verbs
    return size > 1


def _judged(text: str, span: Part, chunk: Span, inside: Sequence[Tagged]) -> Span:
    """The kind of a run: a person where the tagger says so of the whole of it."""
    surface = text[span[0] : span[1]]
    alone = inside[0] if len(inside) == 1 else None
    if alone and alone.tag == "PER" and len(surface) < _SHORTEST_FIRM:
        return *span, *_kind(surface, "PER")
    if (chunk[0], chunk[1]) != span:
        return *span, *_kind(surface, "")
    if chunk[2] == "maybe_person" and alone and alone.tag in {"ORG", "nz"}:
        return *span, "guess", "tagger"
    named = chunk[2:] == ("guess", "shape") and any(w.tag in _NAMING for w in inside)
    return (*span, "guess", "tagger") if named else chunk


def _grown(text: str, placed: Sequence[Tagged]) -> Iterator[tuple[int, int, str]]:
    """Naming words, with the ending of a firm's name behind them."""
    for at, word in enumerate(placed):
        if word.tag not in {"ORG", "PER", "nz", "nt", "nr"}:
            continue
        tag = "ORG" if word.tag == "nt" else word.tag
        following = placed[at + 1] if at + 1 < len(placed) else None
        if following and text[following.start : following.end] in _LASTING:
            yield word.start, following.end, "ORG"
        else:
            yield word.start, word.end, tag


def _stretched(text: str, span: Span, placed: Sequence[Tagged], taken: Sequence[Part]) -> Span:
    """With 投资, 控股 and the like behind it, where these are not what somebody does."""
    at = next((i for i, w in enumerate(placed) if w.start == span[1]), None)
    if at is None or (span[2] == "person" and len(text[span[0] : span[1]]) == 3):
        return span
    word = placed[at]
    if text.startswith("控股股东", word.start):
        return span
    if text[word.start : word.end] not in _DOING or any(
        left < word.end <= right for left, right in taken
    ):
        return span
    following = placed[at + 1] if at + 1 < len(placed) else None
    if following and not _lets_stretch(text, following):
        return span
    bare, longer = text[span[0] : span[1]], text[span[0] : word.end]
    if text[word.start : word.end] in _VERBS and text.count(bare) > text.count(longer):
        return span
    return span[0], word.end, "guess", "word"


def _lets_stretch(text: str, following: Tagged) -> bool:
    if _AND_MORE.match(text, following.start):
        return False
    if _ACTS.match(text, following.start):
        return True
    if text[following.start : following.end] in _DONE_TO:
        return False
    surface = text[following.start : following.end]
    if surface.startswith("股") or surface.endswith("%"):
        return True
    return following.tag in {"w", "p", "d", "c", "v", "u", "TIME", "f", "vd", "ad"}


def _clean(text: str, begin: int, stop: int) -> Part | None:
    """A name without the words that the tagger drew in before and behind it."""
    begin = names_zh.after_last_break(text, begin, stop)
    begin = descriptions_zh.after_description(text, begin, stop)
    while begin < stop and text[begin] in "#@·-—":
        begin += 1
    begin = _COUNTED.match(text, begin, stop).end()  # type: ignore[union-attr]
    while size := _break_at_end(text, begin, stop):
        stop -= size
    if text.startswith("控股股东", stop - 2):
        stop -= 2
    if text[stop - 1 : stop + 1] == "所持":
        stop -= 1
    if stop - begin > _SHORTEST_FIRM - 1 and text[stop - 1] in "拟将已":
        stop -= 1
    surface = text[begin:stop]
    if names_zh.is_prose(surface):
        return None
    if len(surface) < 2 or surface in words.PLACES or names_zh.is_plain(surface):
        return None
    return begin, stop


def _break_at_end(text: str, begin: int, stop: int) -> int:
    """How long the longest word is that text[begin:stop] ends with and no name does, 0 for none."""
    for size in range(min(_LONGEST_BREAK, stop - begin), 1, -1):
        if text[stop - size : stop] in _BREAK_ENDS:
            return size
    return 0


def _kind(surface: str, tag: str) -> tuple[names_zh.Kind, str]:
    if tag in {"PER", "nr"}:
        if len(surface) >= _SHORTEST_FIRM and "·" not in surface:
            return "guess", "tagger"
        foreign = surface[0] not in words.SURNAMES and "·" not in surface
        return "maybe_person" if foreign else "person", "tagger"
    if descriptions_zh.is_paper(surface):
        return "source", "known"
    if _OFFICE.search(surface) and not _TAIL.search(surface):
        return "org", "tagger"
    return "guess", "tagger"
