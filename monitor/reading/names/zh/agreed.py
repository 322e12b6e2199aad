"""Names in a Chinese sentence on which the tagger and the words around them agree."""

import re
from collections.abc import Iterator, Sequence

from monitor.reading.names.zh import (
    context,
    cut,
    descriptions,
    doubted,
    latin,
    leftover,
    people,
    recut,
    sifted,
)
from monitor.reading.names.zh import placed as names_placed_zh
from monitor.reading.names.zh.edges import (
    NAMING,
    SHORTEST_FIRM,
    clean,
    in_text,
    inside_of,
    is_loose,
    trimmed,
    without_side,
)
from monitor.reading.names.zh.leftover import Span
from monitor.reading.names.zh.lengthened import lengthened
from monitor.reading.names.zh.stretched import DOING, stretched
from monitor.reading.regexes.late import late
from monitor.reading.regexes.nearby import times
from monitor.reading.tagger.tagged import Tagged
from monitor.reading.words import people_zh
from monitor.reading.words import zh as words
from monitor.reading.words.prose_zh import all_generic

Part = tuple[int, int]

_OFFICE = re.compile(
    "(?:法院|检察院|政府|大学|学院|协会|学会|商会|联盟|委员会|局|部|委|署|厅|办公室|党|队|"
    "院|所|办|中心|基金会)$"
)
_TAIL = re.compile(
    r"(?:公司|集团|银行|基金|家族办公室|研究院|设计院|中心(?:[(（].*)?|事务所|交易所)$"
)
_BRAND = re.compile(
    "(?:品牌|公司|企业|厂商|平台|商|App|APP)[“《]$|"
    "(?:(?:供应|制造|生产|服务|运营|零售)商|巨头|龙头|独角兽|[车药房]企)$"
)
_SURE_OF_VERBS = 3
_COUNTING = re.compile("(?:[\\d几多数两]|[一二三四五六七八九十])(?:家|名|位|款|种|批)$")
_LASTING = words.ENDS - DOING


def find(
    text: str, start: int, end: int, tagged: Sequence[Tagged], taken: Sequence[Part]
) -> list[Span]:
    """The companies, people and organisations in text[start:end]; `tagged` counts from `start`."""
    placed = in_text(text, start, tagged)
    found: list[Span] = []
    for chunk in cut.cut_up(text, leftover.runs(text, start, end, taken), placed, taken):
        span = trimmed(text, chunk[0], chunk[1], placed)
        inside = inside_of(placed, span)
        plain = _is_plain(text, *span)
        called = doubted.is_called(text, *span)
        if span[1] - span[0] > 1 and not plain and (called or _may_name(text, span, inside)):
            found.append(_judged(text, span, chunk, inside))
    for begin, stop, tag in _grown(text, placed):
        _add_tagged(text, (begin, stop), tag, taken, found)
    begins = {s[0] for s in found} | {
        s[0] for s in taken if descriptions.may_be_firm(text[s[0] : s[1]])
    }
    kept = [
        s
        for s in latin.whole(text, sorted(found), placed, taken)
        if not descriptions.only_describes(text, s, begins)
        or doubted.is_housed(text, s[0], text[s[0] : s[1]])
    ]
    named = [stretched(text, _branded(text, span), placed, taken) for span in kept]
    named = [without_shares(text, span) for span in named]
    named = lengthened(text, named, placed, taken)
    named = sifted.sifted(text, named, placed, taken)
    busy = [*taken, *((s[0], s[1]) for s in named)]
    named += context.find(text, placed, busy)
    return sorted([*named, *names_placed_zh.find(text, placed, named, taken)])


_AS_FIRM = re.compile(
    "(?:[今昨]?[日晚]|日前|近日|晚间|(?:\\d{1,2}月)?\\d{1,2}日，?(?:晚间?)?)?(?:发布)?公告"
    "|的(?:一[间家])?(?:非?全资|控股|直接|间接){0,2}(?:附属公司|子公司|孙公司)"
)


def _branded(text: str, span: Span) -> Span:
    """宠物食品品牌“毛小喵”: what is called a brand or a firm, gives notice or has subsidiaries is
    no person."""
    if span[2] not in {"person", "maybe_person"}:
        return span
    branded = span[2] == "person" and _BRAND.search(text, max(0, span[0] - 5), span[0])
    if not branded and not _AS_FIRM.match(text, span[1]):
        return span
    return span[0], span[1], "guess", "word"


def _add_tagged(text: str, span: Part, tag: str, taken: Sequence[Part], found: list[Span]) -> None:
    """Add a name that only the tagger finds; it replaces runs that are a part of it."""
    over = [s for s in found if s[0] < span[1] and s[1] > span[0]]
    if any(s[0] < span[0] or s[1] > span[1] for s in over):
        return
    behind = people.without_cause if tag == "PER" else without_side
    span = span[0], behind(text, *span)
    own = _own(text, span, tag)
    if own and tag != "ORG" and _is_thing(text, own, tag):
        return
    if over and own and _holds_verb(text, span, own):
        return  # it contains a verb: the runs around that are the names
    if own is None or any(own[0] < right and left < own[1] for left, right in taken):
        return
    found[:] = [s for s in found if s[1] <= own[0] or own[1] <= s[0]]
    titled = tag == "PER" and _has_title(text, own)
    kind = _PERSON if titled else _kind(text[own[0] : own[1]], tag)
    found.append((*own, *kind))


def _own(text: str, span: Part, tag: str) -> Part | None:
    """A name that only the tagger finds, without words wrongly included, if a name is left without
    them: 平川美好明天医院有限公司 is whole, as 医院有限公司 is none."""
    if tag == "PER" and people.is_called_by_a_word(text, *span):
        return span
    own = clean(text, *span)
    form = span[1] - len(_FORM)
    if tag != "ORG":
        return own
    if own is None and doubted.is_plain_actor(text, *span):
        return span
    if not text.endswith(_FORM, *span) or not all_generic(text[own[0] if own else form : form]):
        return own
    return span if recut.TWO_FIRMS.search(text, span[0], form) is None else None


_FORM = "有限公司"


_PERSON: tuple[leftover.Kind, str] = ("person", "tagger")
_TITLE = re.compile("(?:社长|会长|总裁|CEO|董事长|执行官|执行长|行长|主席|总经理|创始人|董事)$")


def _has_title(text: str, span: Part) -> bool:
    """海山社长渡边一郎: after a title, what the tagger takes for a person is not a firm."""
    return _TITLE.search(text, max(0, span[0] - 5), span[0]) is not None


def _holds_verb(text: str, span: Part, own: Part) -> bool:
    """Whether more was stripped from a name than a description before it."""
    if own[1] == span[1] and own[0] == descriptions.after_description(text, *span):
        return False
    return own != span


def _is_thing(text: str, span: Part, tag: str) -> bool:
    """Whether the tagger's name ends like a thing: 可转债, but not 李家权, a person."""
    surface = text[slice(*span)]
    if tag == "PER" and people.is_person(surface):
        return False
    return doubted.is_kind_of_thing(surface) and not doubted.is_told(text, *span)


def _may_name(text: str, span: Part, inside: Sequence[Tagged]) -> bool:
    """Whether a run has a naming word, a word unknown to the lexicon, or a firm's ending: plain
    words are no name."""
    surface = text[span[0] : span[1]]
    if any(w.tag in NAMING for w in inside) or doubted.is_strange_actor(text, *span, inside):
        return True
    if inside and _is_region(text, inside[0]) and any(not w.common for w in inside[1:]):
        return not doubted.is_place_and_verb(span[1], inside)
    if len(surface) > 3 and surface.endswith(words.ENDINGS):
        return not leftover.is_plain(surface) and _ends_as_firm(text, span, inside)
    if not any(_is_unknown(w, alone=len(inside) == 1) for w in inside):
        return False
    return not _is_doubted(surface, span, inside) or doubted.is_told(text, *span)


def _is_region(text: str, word: Tagged) -> bool:
    return word.tag == "LOC" or text[word.start : word.end] in words.REGIONS


def _ends_as_firm(text: str, span: Part, inside: Sequence[Tagged]) -> bool:
    """Whether a run with a firm's ending is a firm; 赞同公司, which begins with a verb, is none."""
    first = inside[0] if inside else None
    if first and first.tag == "v" and text.endswith("公司", *span):
        whole = text[slice(*span)]
        return times(whole[:-2], text, span[0]) > times(whole, text, span[0])
    opens = len(inside) > 1 and cut.opens(text, inside[0], inside[1])
    loose = first is not None and is_loose(text, first) and not opens
    return not loose or doubted.is_told(text, *span) or _is_strange_item(text, span, inside)


def _is_strange_item(text: str, span: Part, inside: Sequence[Tagged]) -> bool:
    """、极豆科技、: whether an item of a list has no known word but its ending."""
    if text[span[1] : span[1] + 1] != "、" and text[span[0] - 1 : span[0]] != "、":
        return False
    return inside[-1].end == span[1] and not any(w.common for w in inside[:-1])


def _is_doubted(surface: str, span: Part, inside: Sequence[Tagged]) -> bool:
    if surface.isascii():
        return False
    own = surface[0] in _OPENING and len(inside) > 1  # to the tagger an adverb: 永/升海运
    return doubted.is_kind_of_thing(surface) or doubted.is_formed_as_prose(*span, inside[own:])


_OPENING = "永恒"


def _is_plain(text: str, start: int, end: int) -> bool:
    surface = text[start:end]
    plain = leftover.is_plain(surface) or doubted.is_abbreviation(surface)
    return plain or _is_counted(text, start) or doubted.is_occasion(text, end)


def _is_counted(text: str, start: int) -> bool:
    """几家晶圆代工厂: what follows a count is a kind of firm, not a name."""
    counter = start + 1 if text[start] in "家名位款" else start  # 22家海山酒店
    return _COUNTING.search(text, max(0, start - 3), counter) is not None


def _is_unknown(word: Tagged, *, alone: bool) -> bool:
    size = word.end - word.start
    if word.common or word.tag in {"m", "TIME", "w", "p", "c", "u", "d", "r", "q", "f"}:
        return False
    if word.tag in {"v", "vd", "ad", "a", "an"}:
        return alone and size == _SURE_OF_VERBS  # longer ones are idioms, shorter ones verbs
    return size > 1


def _judged(text: str, span: Part, chunk: Span, inside: Sequence[Tagged]) -> Span:
    """The kind of a run: a person if the tagger says so of all of it."""
    surface = text[span[0] : span[1]]
    alone = inside[0] if len(inside) == 1 else None
    if alone and alone.tag == "PER" and _has_title(text, span):
        return *span, *_PERSON
    if alone and alone.tag == "PER" and len(surface) < SHORTEST_FIRM:
        return *span, *_kind(surface, "PER")
    if (chunk[0], chunk[1]) != span:
        return *span, *_kind(surface, "")
    if chunk[2] == "maybe_person" and alone and alone.tag in {"ORG", "nz"}:
        return *span, "guess", "tagger"
    named = chunk[2:] == ("guess", "shape") and any(w.tag in NAMING for w in inside)
    return (*span, "guess", "tagger") if named else chunk


def _grown(text: str, placed: Sequence[Tagged]) -> Iterator[tuple[int, int, str]]:
    """The tagger's naming words, each with the ending of a firm's name after it."""
    for at, word in enumerate(placed):
        if word.tag not in {"ORG", "PER", "nz", "nt", "nr"}:
            continue
        tag = "ORG" if word.tag == "nt" else word.tag
        following = placed[at + 1] if at + 1 < len(placed) else None
        if following and text[following.start : following.end] in _LASTING:
            yield word.start, following.end, "ORG"
        else:
            yield word.start, word.end, tag


_DEALT = late(
    "(?:[增减]持|[清加减]仓|抛售|甩卖|买入|[卖售抛]出|卖掉|出让|让出|甩掉|清空|转手|脱手|变卖|剥离|增购|吸纳|出清|处置|变现|买卖|出售|转让|举牌|入股|持有|所持|收购|购买|认购|受让|质押)"
    "了?(?:其|任何|部分|所持|"
    "(?:其)?所?持有)?的?$|[%％]的$"
)
_PACT = late("(?:转让|收购|认购|买卖)(?:框架|意向)?(?:协议|合同)")  # 签署云桥科技股份转让协议
_LONG_STEM = 3  # characters; 远川股份 is a short name on an exchange


def without_shares(text: str, span: Span) -> Span:
    """减持海登水泵股份: after a longer name that is dealt in, 股份 are its shares."""
    start, end = span[0], span[1] - len("股份")
    if not text.endswith("股份", start, span[1]) or end - start < _LONG_STEM:
        return span
    if not (_DEALT.search(text, max(0, start - 9), start) or _PACT.match(text, span[1])):
        return span
    often = times(text[start : span[1]], text, start)
    alone = often == 1 or times(text[start:end], text, start) > often
    return (start, end, *span[2:]) if alone else span


def _kind(surface: str, tag: str) -> tuple[leftover.Kind, str]:
    if tag in {"PER", "nr"}:
        if len(surface) >= SHORTEST_FIRM and "·" not in surface:
            return "guess", "tagger"
        foreign = surface[0] not in people_zh.SURNAMES and "·" not in surface
        return "maybe_person" if foreign else "person", "tagger"
    if descriptions.is_paper(surface):
        return "source", "known"
    if _OFFICE.search(surface) and not _TAIL.search(surface):
        return "org", "tagger"
    return "guess", "tagger"
