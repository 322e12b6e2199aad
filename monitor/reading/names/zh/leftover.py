"""Names in Chinese that are left over between known words, and which known words cut."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal

from ahocorasick_rs import AhoCorasick

from monitor.reading.names.zh import people
from monitor.reading.names.zh.descriptions import (
    after_description,
    describes,
    is_description,
    is_paper,
)
from monitor.reading.names.zh.doubted import is_abbreviation, is_housed, is_occasion, is_prosy
from monitor.reading.names.zh.neighbours import KIN
from monitor.reading.names.zh.places import is_district, is_somewhere
from monitor.reading.regexes.any_of import any_of
from monitor.reading.regexes.late import late
from monitor.reading.words import people_zh
from monitor.reading.words import zh as words
from monitor.reading.words.abroad_zh import COUNTRIES, PARTICLES
from monitor.reading.words.prose_zh import (
    ALWAYS_BREAKS,
    SOFT_BREAKS,
    all_generic,
    closes_name,
    is_of_house,
    opens_name,
    word_at,
    words_in,
)

Kind = Literal["company", "guess", "maybe_person", "person", "org", "source"]
Span = tuple[int, int, Kind, str]
_NAME_ENDS = frozenset(
    "控股 股份 投资 公司 集团公司 控股公司 控股集团 创投 基金 企业 租赁 担保".split()
)
_CJK = late(r"[一-鿿]")
_PIECE = late(r"(?:[一-鿿A-Za-z0-9·&\-.]++|(?<=[A-Za-z0-9&.\-]) | (?=[A-Za-z0-9]))+")
_DOT_NAME = late(r"[一-鿿]{1,6}(?:·[一-鿿A-Za-z]{1,8}){1,3}")
_LATIN = re.compile(rf"[A-Za-z][\w.&\-]*(?: {PARTICLES}[A-Z][\w.&\-]*)*", re.ASCII)
ADVERBS = "还" + "有正又再才刚即更就却仍也亦已曾均还将拟欲斥"
_ORGANISATION_ENDS, _COMPANY_ENDS, _GENERIC_ENDS = (
    tuple(ends) for ends in (words.ORGANISATION_ENDS, words.COMPANY_ENDS, words.GENERIC_ENDS)
)


def chunks(text: str, start: int, end: int, taken: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """What is left of a sentence between its known words, if it can be a name."""
    for left, right in runs(text, start, end, taken):
        if name := named(text, left, right):
            yield name


_SHARES = re.compile(r"\d(?:[\d.,]*[万亿][余多]?股|\d{0,2}(?:,\d{3})+股|\d{3,}股)")


def runs(
    text: str, start: int, end: int, taken: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """What is left of a sentence between its known words, name or not."""
    free = _blanked(text, start, end, taken)
    if "股" in free:
        free = _SHARES.sub(lambda m: "\n" * len(m.group()), free)
    known = words_in(text, start, end, free)
    word = next(known, None)
    for piece in _PIECE.finditer(free):
        left, right = start + piece.start(), start + piece.end()
        inside: list[tuple[int, int]] = []
        while word and word[0] < right:
            inside.append(word)
            word = next(known, None)
        if right - left > 1:
            yield from _residues(text, left, right, inside)


def _blanked(text: str, start: int, end: int, taken: Sequence[tuple[int, int]]) -> str:
    """text[start:end] with line breaks for what is taken, so that no word crosses it."""
    pieces: list[str] = []
    position = start
    for left, right in taken:
        if right > position:
            pieces += text[position:left], "\n" * (right - max(left, position))
            position = right
    return "".join([*pieces, text[position:end]])


def _residues(
    text: str, start: int, end: int, known: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    begin = start
    for left, right in known:
        word = text[left:right]
        if len(word) == 1 and _SOUNDED.match(text, left):
            continue
        if word not in ALWAYS_BREAKS and not _breaks_here(text, begin, left, word):
            continue
        stop = right if _ends_a_name(text, begin, left, word, end) else left
        if stop - begin > 1:
            yield begin, stop
        begin = right
    if end - begin > 1:
        yield begin, end


_SOUNDED = late("(?<=·)|[约本][一-鿿]{0,3}·")  # parts of foreign names: 约翰·布朗, 马克·约翰逊


def _breaks_here(text: str, begin: int, position: int, word: str) -> bool:
    """Whether a known word cuts a run; one character after a lone one does not: 为 in 华为."""
    if opens_name(text, position, word) or closes_name(text, position, word):
        return False
    if is_of_house(text, begin, position, word):
        return False
    if word == "其" and text.endswith("土耳", begin, position):
        return False
    if begin == position:
        return True
    left = text[after_description(text, begin, position + len(word)) : position]
    if word in SOFT_BREAKS and left in words.PLACES:
        return False
    if word == "和":
        left = _PLACED.sub("", left)  # 日本东 in 日本东和化学
    return len(word) > 1 or len(left) != 1 or left in ADVERBS or not _CJK.match(left)


_PLACED = late(f"^(?:{any_of(words.PLACES)})(?=[一-鿿]$)(?![省市县区州])")


_PLANS = late(
    "计划(?=\\d|[自于在以减增]|通过|未来)|拟|于\\d|决定(?=提前|[终将以在减增])|承诺|宣布|公告|所持|持有|[减增]持|尚未|"
    "通过(?=集中|大宗|协议|竞价)"
)


def _ends_a_name(text: str, begin: int, position: int, word: str, end: int) -> bool:
    """Whether 控股, 公司 or the like ends a short name: another known word or nothing follows."""
    if word not in _NAME_ENDS or not 2 <= position - begin <= 10:
        return False
    after = position + len(word)
    if word != "投资" and after >= end:
        return True
    if word == "投资" and is_got(text, begin):
        return False
    if word == "投资":
        ends = text[after : after + 1] in tuple("、和与及，。；等的") or _PLANS.match(text, after)
        return bool(ends)
    return word_at(text, after, end) > 0


def is_got(text: str, start: int) -> bool:
    """特恩医疗获海登集团投资: what comes from the firm at `start` is not part of its name."""
    return text[max(0, start - 1) : start] in _GETS


_GETS = frozenset("获得由受")
_WORKS = tuple("建设 开发 生产 运营 制造".split())  # 合资建设电池工厂, but 建设机械 is a firm
_WITH_OTHERS = tuple("合资 共同 联合 合作 携手 计划 拟 将".split())
_NEVER_LAST = frozenset("才却仍继欲")  # characters that end no name
_ROUND = re.compile(r"(?:[Pp]re-?[A-H]\d?\+{0,2}|(?<=..)(?:[A-H]\d?\+{0,2}|天使|种子))轮(?:融资)?$")
_NUMBERED = re.compile(r"(?:\d{1,2}\.(?=[一-鿿])|[ .\-·]+)+")  # 4.海山科技
_HEARD = re.compile("[传据称](?=[A-Z])")  # 传Halden将
_FORMER = re.compile(
    r"(?<![方草议提答档备图法立文专个])案(?=[，。；、]|$)|[超逾近约](?=\d)|原(?:控股股东|第?[一二三]?大?股东|实际控制人|实控人|母公司|董事|副?总)"
)


def named(text: str, start: int, end: int) -> Span | None:
    """The name in a run, if it can be one."""
    start, end = _without_round(text, start, end)
    start += _HEARD.match(text, start) is not None
    surface = text[start:end]
    if describes(text, start, end):
        return None
    works = surface.startswith(_WORKS) and not surface.endswith("银行")
    if works and text.endswith(_WITH_OTHERS, max(0, start - 2), start):
        return None
    if len(surface) == 3 and surface[-1] in _NEVER_LAST:
        end, surface = end - 1, surface[:-1]
    if len(surface) > 3 and (surface[-1] in ADVERBS or _FORMER.match(text, end - 1)):
        end, surface = end - 1, surface[:-1]
    told = _by_own_words(surface) or _owning(text, end, surface)
    if told is None and is_housed(text, start, surface):
        told = ("guess", "word")
    if told is None or is_somewhere(text, start, surface) or is_occasion(text, end):
        return None
    if told[1] == "shape" and is_prosy(text, start, end):
        return None
    return start, end, *told


def _without_round(text: str, start: int, end: int) -> tuple[int, int]:
    """A run without its number or description in front and a round of funding at its end."""
    start += text[start] == "有" and text.startswith(("旗下", "下辖", "下属"), start - 2)
    surface = text[start:end]
    if "轮" in surface:
        surface = _ROUND.sub("", surface)
    end = start + len(surface.rstrip(" -·之"))
    number = _NUMBERED.match(text, start, end)
    return after_description(text, number.end() if number else start, end), end


def _owning(text: str, end: int, surface: str) -> tuple[Kind, str] | None:
    """长丰开发控股子公司…: a name that could also be an activity, but owns or is owned."""
    if surface.endswith(words.DOINGS) and 3 <= len(surface) <= 6 and _OWNS.match(text, end):
        return None if is_plain(surface) or holds_break(surface[:-2]) else ("guess", "shape")
    return None


_OWNS = late(f"(?:的)?{KIN}|仍?(?:控股|参股|持有|持股)")


@lru_cache(maxsize=8192)
def _by_own_words(surface: str) -> tuple[Kind, str] | None:
    """Kind and evidence of a name by its own words, if it can be one; cached, as texts repeat
    theirs."""
    longest = _LONGEST_LATIN if surface.isascii() else _LONGEST
    if not 2 <= len(surface) <= longest or _NEVER_INSIDE.search(surface):
        return None
    if surface in people_zh.TITLES or is_description(surface) or is_abbreviation(surface):
        return None
    kind, how = _kind(surface)
    return (kind, how) if _may_be(surface) else None


def _may_be(surface: str) -> bool:
    """Whether a run is short enough, has capitals if it is Latin, and is not all plain words."""
    if _LATIN.fullmatch(surface):
        return any(c.isupper() for c in surface)
    return len(surface) <= 12 and not surface.endswith(_GENERIC_ENDS) and not is_plain(surface)


_LONGEST, _LONGEST_LATIN = 24, 48  # characters
_NEVER_INSIDE = re.compile(
    r"[XＸ×]{2}|^AD[SR]\b|^[\d ]+[一-鿿]$|^[A-Z]{2}\.?\d{4,6}$|\d元|\d%|领域|业务|[A-Z]\+?轮|"
    r"..(?<![电通视资])讯$|^[A-Z]\d?\+*$|行业|市场|同比|环比|记者|轮(?:投资|融资)?$|"
    r"^来[一二三两四五六七八九十几数]|^[一二三两四五六七八九十几]+个?(?:[日天周月年]|交易日)$|[^乐西东南北中总]部$|(?:事业|业务)群$|^..?类$|^第[一二三四五六七八九十]+$"
)


def _kind(surface: str) -> tuple[Kind, str]:
    if "·" in surface and _DOT_NAME.fullmatch(surface):
        return "person", "shape"
    if surface.endswith(_ORGANISATION_ENDS) or is_district(surface):
        return "org", "org"
    if is_paper(surface):
        return "source", "known"
    if surface.endswith(_COMPANY_ENDS) and len(surface) > 2:
        return "guess", "word"
    if people.is_person(surface):
        return "maybe_person", "shape"
    return "guess", "shape"


_NO_NAMES = words.BREAKS | people_zh.TITLES | SOFT_BREAKS | {"未来", "将来", "联合投资", "天使投资"}
_LIMITED = re.compile("(?:股份)?有限(?:责任)?$")
_PLAIN_SHAPES = late(
    "(?:股份|有限|责任|集团|总|分|子)*公司|"
    r"第?(?:\d|[一二三四五六七八九十几多数两])+[家间](?:公司|企业|子公司)?|"
    r"\d[\d.,]*[万亿][一-鿿]?|"  # 6300万
    "[^一-鿿A-Za-z]*[A-Za-z]?[^一-鿿A-Za-z]*"  # C3, *8
)


@lru_cache(maxsize=8192)
def is_plain(surface: str) -> bool:
    """Whether it is all plain words, so not a name; cached, as texts repeat theirs."""
    if surface in _NO_NAMES or surface in words.ENDS or all_generic(surface):
        return True
    if surface[:1] in ADVERBS and surface[1:] in words.BREAKS:
        return True  # 正考虑
    bare = _LIMITED.sub("", surface)
    if bare != surface and all_generic(bare):
        return True
    if surface[-1] in "省州郡" and (surface[:-1] in words.PLACES or _FAR.fullmatch(surface)):
        return True
    return _PLAIN_SHAPES.fullmatch(surface) is not None


_FAR = late(f"(?:{'|'.join(sorted(COUNTRIES))})[一-鿿]{{2,6}}")  # 加拿大安大略省
_BREAK_INSIDE = AhoCorasick(sorted(ALWAYS_BREAKS))


def holds_break(surface: str) -> bool:
    """Whether it contains a word of prose that no name has."""
    return bool(_BREAK_INSIDE.find_matches_as_indexes(surface))
