"""Names in Chinese that are left over between known words, and where the known words cut."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal

from ahocorasick_rs import AhoCorasick, MatchKind

from monitor.reading import people_zh
from monitor.reading import words_zh as words
from monitor.reading.descriptions_zh import after_description, describes, is_description, is_paper
from monitor.reading.doubted_zh import is_abbreviation, is_prosy
from monitor.reading.places_zh import is_district, is_somewhere

Kind = Literal["company", "guess", "maybe_person", "person", "org", "source"]
Span = tuple[int, int, Kind, str]


def _lengths(listed: frozenset[str]) -> Mapping[str, tuple[int, ...]]:
    """How long the words are that begin with a character, the longest first."""
    sizes: dict[str, set[int]] = {}
    for word in listed:
        sizes.setdefault(word[0], set()).add(len(word))
    return {first: tuple(sorted(found, reverse=True)) for first, found in sizes.items()}


_LENGTHS = _lengths(words.BREAKS)
_LISTED = sorted(words.BREAKS | words.WHOLE)
_BREAKS = AhoCorasick(_LISTED, matchkind=MatchKind.LeftmostLongest)
_WHOLE = frozenset(number for number, word in enumerate(_LISTED) if word in words.WHOLE)
_GENERIC_LENGTHS = _lengths(words.GENERIC)
_STRONG = frozenset(w for w in words.BREAKS if len(w) > 1) | frozenset(
    "与及由对向将把被是从拟系称的于在据到所"
)
_SOFT_BREAKS = frozenset(
    "投资 合作 合资 创业 控股 联合 交易 整合 建设 合伙 股份 股权投资 配售 融资 注册 参股 "
    "发行 机构 项目公司 基金公司 联营 合营 公司 集团公司 增长 首个 大股东".split()
)
ALWAYS_BREAKS = frozenset(w for w in words.BREAKS if len(w) > 1) - _SOFT_BREAKS
_ORGANISATION_ENDS, _COMPANY_ENDS, _GENERIC_ENDS = (
    tuple(ends) for ends in (words.ORGANISATION_ENDS, words.COMPANY_ENDS, words.GENERIC_ENDS)
)
_HOUSE_ENDS = (*_COMPANY_ENDS, *words.FIRM_ENDS)
_NAME_ENDS = frozenset("控股 股份 投资 公司 集团公司 控股公司 控股集团 创投 基金 企业".split())
_COPULAS = frozenset("为是由系")  # behind another word they join; no name begins with one
_CJK = re.compile(r"[一-鿿]")
_JOINTS = frozenset("与由向对被、及将")
ADVERBS = "还" + "有正又再才刚即更就却仍也已曾均还将拟"
_PIECE = re.compile(r"(?:[一-鿿A-Za-z0-9·&\-.]++|(?<=[A-Za-z0-9&.\-]) | (?=[A-Za-z0-9]))+")
_DOT_NAME = re.compile(r"[一-鿿]{1,6}(?:·[一-鿿A-Za-z]{1,8}){1,3}")
_LATIN = re.compile(r"[A-Za-z][\w.&\-]*(?: [A-Z][\w.&\-]*)*")


def after_last_break(text: str, start: int, end: int) -> int:
    """The end of the last word before `end` that no name contains there."""
    begin = start
    for left, right in _words_in(text, start, end):
        if _splits(text, begin, left, text[left:right], end):
            begin = right
    return begin


def after_prose(text: str, start: int, end: int) -> int:
    """The end of the last word of text[start:end] that no name and no description contains."""
    begin = start
    for left, right in _words_in(text, start, end):
        if text[left:right] in ALWAYS_BREAKS or text[left:right] in _STRONG:
            begin = right
    return begin


def _words_in(text: str, start: int, end: int, free: str = "") -> Iterator[tuple[int, int]]:
    """The known words of text[start:end] one after another, of those at one place the longest.

    `free` stands for the text there, where it is not free for words all along.
    """
    for number, left, right in _BREAKS.find_matches_as_indexes(free or text[start:end]):
        if number not in _WHOLE:
            yield start + left, start + right


def word_at(text: str, position: int, end: int) -> int:
    """The length of the longest known word at `position`; 0 where none begins."""
    for length in _LENGTHS.get(text[position : position + 1], ()):
        if position + length <= end and text[position : position + length] in words.BREAKS:
            return length
    return 0


_IN_BRACKETS = re.compile("[(（][^()（）]*[)）]")
_COUNTS = re.compile("[大次季批届名个家款位期轮代部步时]")
_TRADES = frozenset(  # prose, but for a form behind
    "计算机 药品 稀土 门店 专业 品牌 计算 资讯 企业信息 媒体 终端 整合 担保 租赁 采购 拓展 优化 "
    "评估 检查 监控 流通 推广 保障".split()
)


def _splits(text: str, begin: int, position: int, word: str, end: int) -> bool:
    left = text[begin:position]
    right = text[position + len(word) : end]
    if len(right) < 2 or (not left and opens_name(text, position, word)):
        return False
    if not left and word in _COPULAS:
        return True
    if _parts_houses(left, word, right):
        return True
    bare = _IN_BRACKETS.sub("", right)
    if (len(word) == 1 or word in _TRADES) and left and (not bare or _all_generic(bare)):
        return False  # 上海联和投资有限公司
    if word in _SOFT_BREAKS:
        return not left or _starts_with_place(right) or (len(right) > 3 and _all_generic(right))
    if len(word) > 1:
        return word != "第一" or _COUNTS.match(right) is not None  # 中国第一重型机械集团
    if word in _STRONG and len(left) != 1:
        return left not in words.PLACES or _starts_with_place(right)
    return len(left) != 1 and left not in words.PLACES


_WHOLE_NAME = 6  # characters: 国家产业投资基金 is one, 资产管理 goes with what is before


def _parts_houses(left: str, word: str, right: str) -> bool:
    """海山集团与大众汽车集团, 海山啤酒联合平川商事: what ends as a firm's name does ends there."""
    if word == "联合":
        return len(right) > 3 and left.endswith(_HOUSE_ENDS)
    if word not in _JOINTS or (len(right) < _WHOLE_NAME and _all_generic(right)):
        return word in _JOINTS and left.endswith(("集团", "公司"))
    return left.endswith(("集团", "公司", "投资", "资本", "控股", "基金", "银行", "股份"))


def opens_name(text: str, position: int, word: str) -> bool:
    """和 behind another joint begins a name (与和泰…)."""
    return word == "和" and text[position - 1 : position] in _JOINTS


def _starts_with_place(text: str) -> bool:
    return text[:2] in words.PLACES or text[:3] in words.PLACES


def chunks(text: str, start: int, end: int, taken: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """What is left of a sentence between its known words, where it can be a name."""
    for left, right in runs(text, start, end, taken):
        yield from named(text, left, right)


_SHARES = re.compile(r"\d(?:[\d.,]*[万亿][余多]?股|\d{0,2}(?:,\d{3})+股|\d{3,}股)")


def runs(
    text: str, start: int, end: int, taken: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """What is left of a sentence between its known words, whatever it is."""
    free = _SHARES.sub(lambda m: "\n" * len(m.group()), _blanked(text, start, end, taken))
    known = _words_in(text, start, end, free)
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
    """text[start:end] with line breaks in place of what is taken: no word runs on across one."""
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
        if word not in ALWAYS_BREAKS and not _breaks_here(text, begin, left, word):
            continue
        stop = right if _ends_a_name(text, begin, left, word, end) else left
        if stop - begin > 1:
            yield begin, stop
        begin = right
    if end - begin > 1:
        yield begin, end


def _breaks_here(text: str, begin: int, position: int, word: str) -> bool:
    """A one-character word after a lone character is part of a name (华为, 比亚迪 have no 比)."""
    left = text[after_description(text, begin, position + len(word)) : position]
    if opens_name(text, position, word) or (word in _SOFT_BREAKS and left in words.PLACES):
        return False
    return len(word) > 1 or len(left) != 1 or not _CJK.match(left)


_AND_MORE = re.compile("[及和与、](?:合作|收购|并购|建设|运营|开发|入股|合资|经营|生产|管理)")


def _ends_a_name(text: str, begin: int, position: int, word: str, end: int) -> bool:
    """A word such as 控股 or 公司 ends a short name where another known word or nothing follows."""
    if word not in _NAME_ENDS or not 2 <= position - begin <= 10:
        return False
    after = position + len(word)
    if word != "投资" and after >= end:
        return True
    if word == "投资":
        more = _AND_MORE.match(text, after)
        return more is None and text[after : after + 1] in tuple("、和与及，。；等的")
    return word_at(text, after, end) > 0


_FORMER = re.compile("原(?:控股股东|第?[一二三]?大?股东|实际控制人|实控人|母公司|董事|总经理)")


def named(text: str, start: int, end: int) -> Iterator[Span]:
    """The name that a run is, where it can be one."""
    surface = text[start:end].rstrip(" -·之")
    end = start + len(surface)
    start = after_description(text, end - len(surface.lstrip(" .-·")), end)
    surface = text[start:end]
    if describes(text, start, end):
        return
    if len(surface) > 3 and (surface[-1] in ADVERBS or _FORMER.match(text, end - 1)):
        end, surface = end - 1, surface[:-1]
    told = _told(surface)
    if told is None or is_somewhere(text, start, surface):
        return
    if told[1] != "shape" or not is_prosy(text, start, end):
        yield start, end, *told


@lru_cache(maxsize=8192)
def _told(surface: str) -> tuple[Kind, str] | None:
    """What kind of name a run can be by its own words, and how that shows: texts repeat theirs."""
    if not 2 <= len(surface) <= 24 or _NEVER_INSIDE.search(surface):
        return None
    if surface in words.TITLES or is_description(surface) or is_abbreviation(surface):
        return None
    kind, how = _kind(surface)
    return (kind, how) if _may_be(surface) else None


def _may_be(surface: str) -> bool:
    """Whether a run is short enough, has capitals where it is Latin, and is not all plain words."""
    if _LATIN.fullmatch(surface):
        return any(c.isupper() for c in surface)
    return len(surface) <= 12 and not surface.endswith(_GENERIC_ENDS) and not is_plain(surface)


_NEVER_INSIDE = re.compile(
    r"[XＸ×]{2}|\d元|\d%|讯$|领域|业务|[A-Z]\+?轮|^[A-Z]\d?\+*$|行业|市场|同比|环比|记者|轮(?:投资|融资)?$"
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
    if people_zh.is_person(surface):
        return "maybe_person", "shape"
    return "guess", "shape"


_FORM_ALONE = re.compile("(?:股份|有限|责任|集团|总|分|子)*公司")


_COUNTED_FIRM = re.compile(r"第?(?:\d|[一二三四五六七八九十几多数两])+家(?:公司|企业|子公司)?")
_NO_LETTERS = re.compile("[^一-鿿A-Za-z]*[A-Za-z]?[^一-鿿A-Za-z]*")  # C3, *8


def is_plain(surface: str) -> bool:
    """Whether nothing but plain words stands there: no name."""
    if surface in words.BREAKS or surface in words.TITLES or _all_generic(surface):
        return True
    if surface[-1] == "省" and surface[:-1] in words.PLACES:
        return True
    return any(shape.fullmatch(surface) for shape in (_FORM_ALONE, _COUNTED_FIRM, _NO_LETTERS))


_BREAK_INSIDE = AhoCorasick(sorted(ALWAYS_BREAKS))


def holds_break(surface: str) -> bool:
    """Whether a word of prose stands in it that ends or starts a name wherever it stands."""
    return bool(_BREAK_INSIDE.find_matches_as_indexes(surface))


def _all_generic(surface: str) -> bool:
    position = 0
    while position < len(surface):
        for length in _GENERIC_LENGTHS.get(surface[position], ()):
            if surface[position : position + length] in words.GENERIC:
                position += length
                break
        else:
            return False
    return True
