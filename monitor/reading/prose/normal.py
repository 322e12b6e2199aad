"""Normalises texts for reading, and maps spans between the normal form and the original."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

import opencc

from monitor.reading.prose import wrapped
from monitor.reading.regexes.late import late

HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_WIDE = HAN + "\u3000-\u303f\uff00-\uffef"  # characters and their punctuation

_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_NEWLINES = "\u000b\u000c\u001c\u001d\u001e\u0085\u2028\u2029"
_QUOTES = {"„": "“", "‟": "“", "「": "“", "『": "“", "〝": "“", "」": "”", "』": "”", "〞": "”"}
_QUOTES |= {"丨": "|", "〡": "|"}  # a stroke and a numeral, used as separators in headlines
_QUOTES |= {"«": "“", "»": "”", "‘": "'", "’": "'", "‚": "'", "＇": "'", "＂": '"'}
# Radicals in PDF texts that have no compatibility form in Unicode, each before its character.
_RADICALS = (
    "⺠民⻓长⻋车⻛风⻔门⻢马⻜飞⻝食⻚页⻅见⻆角⻄西⻉贝⻰龙⻬齐⻨麦⻩黄⻥鱼⻦鸟⻘青⻁虎⻤鬼"
)
_KEPT_WIDE = frozenset("！（），：；？～“”")

_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ"
_SHORT = r"[A-Za-z\d.%+]"
_BEHIND_SHORT = "|".join(rf"(?<=[{HAN}] {_SHORT}{{{size}}} )" for size in range(1, 7))
# Each branch begins with the character to delete, so that the engine can skip to the next one.
_DELETED = late(
    # invisible: carriage returns of CRLF, zero widths, bidi marks, soft hyphens
    r"\r(?=[\n\u200b])|[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+"
    # trademark signs: Lumen® Foods
    r"|[®™]+"
    # spaces around figures in Chinese text: "2022 年 1 月", "持股 51.2% 的"
    r"| (?:(?<=[\d%] ) {0,2}(?=[年月日号时点分季万亿千百元美港欧英人家个股名倍的至到])"
    rf"|(?<=[{HAN}] )(?<![元亿万] ) {{0,2}}(?=\d)"
    r"|(?<=[年月] ) {0,2}(?=[上下中初底末])"
    # and inside one: "47. 4%股权", but not behind the number of an item
    rf"|(?<=[{HAN}\d]\d\. )(?=\d{{1,4}}(?:%|[万亿元股]))"
    # and on both sides of a short word or figure: "完成 B 轮融资", "60% 和 40%"
    rf"|(?<=[{HAN}] )(?={_SHORT}{{1,6}} [{HAN}])"
    rf"|(?:{_BEHIND_SHORT})(?=[{HAN}])"
    # and behind an exchange's mark: "*ST 海山"
    rf"|(?<=ST )(?=[{HAN}])"
    # and behind punctuation: "甲， 乙"
    rf"|(?<=[，、：；。] )(?![A-Za-z])|(?<=[{HAN}%][,;:] )(?=[{HAN}“\d]))"
    # pronunciations that scrapers add behind characters: 戰(zhàn)略
    rf"|[(（](?<=[{HAN}][(（])(?=[a-zü]{{0,5}}[{_TONED}])[a-zü{_TONED}]{{1,7}}[)）]"
)
# Every text with something to delete contains one of these.
_MAY_BE_DELETED = re.compile(
    rf"[\r\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff®™{HAN}]"
)
# Regexes begin with a character where they can: the engine skips to it.
_WIDE_THOUSANDS = re.compile(r"，(?<=[０-９]，)(?=[０-９]{3})")
_NARROW = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！"}
_NARROW_BY_WIDE = late(rf"[,;:?!](?:(?<=[{_WIDE}][,;:?!])|(?<=,)(?=[{HAN}])|(?<=[;:])(?=[{HAN}]))")
# 海山收购平川！ is read like a statement; questions keep their mark.
_FULL_STOPS = late(rf"！|…(?<=(?<![A-Za-z .…])…)…{{0,5}}|\.(?<=[{HAN}]\.)(?=\s|$)")
_DOTS = late(rf"[•‧・∙⋅](?<=[{HAN}].)(?=[{HAN}])")  # 大卫•霍恩
_BRACKETS = late(
    rf"\((?:(?<=[{_WIDE}]\()[^()\n]{{0,80}}|[^()\n{HAN}]{{0,80}}[{HAN}][^()\n]{{0,80}})\)"
)
_SOFT_WRAP = re.compile(r"\n(?<=[a-z,]\n)(?=[a-z])")
_MAY_WRAP = re.compile(r"\n(?:(?<=[\w,’')%$&—-]\n)|(?<=[A-Z]\.\n))(?=[\w$£€(])")
_WIDTHS = range(34, 91)  # characters of a line that the page's width has broken
# No complete line ends with these, whatever the next one begins with.
_HANGS = re.compile(
    r"(?:[ \n](?:an?|and|as|at|by|for|from|in|into|its|of|on|or|that|the|to|with|which|will|has|is|"
    r"was)|['’]s)$"
)
_FEW = 3
_STRAIGHT = re.compile(r'"|\n')


@dataclass(frozen=True, slots=True)
class Normal:
    """A text in normal form. `cuts` are the positions in `text` where something was deleted, and
    `shifts` the code points deleted up to and including each of them."""

    text: str
    cuts: tuple[int, ...] = ()
    shifts: tuple[int, ...] = ()

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original text from which text[start:end] was made."""
        if not self.cuts:
            return start, end
        first = self._outward(start)
        return first, first if end <= start else self._outward(end - 1) + 1

    def within(self, start: int, end: int) -> tuple[int, int]:
        """The span of `text` that was made from a span of the original text."""
        if not self.cuts:
            return start, end
        return self._inward(start), self._inward(end)

    def _outward(self, at: int) -> int:
        passed = bisect_right(self.cuts, at)
        return at + self.shifts[passed - 1] if passed else at

    def _inward(self, at: int) -> int:
        passed = bisect_right(range(len(self.cuts)), at, key=self._end_of_cut)
        inside = at - (self.shifts[passed - 1] if passed else 0)
        return min(inside, self.cuts[passed]) if passed < len(self.cuts) else inside

    def _end_of_cut(self, index: int) -> int:
        return self.cuts[index] + self.shifts[index]


def normalise(text: str) -> Normal:
    """Fold variants of writing: width, traditional script, quotes, spaces around figures.

    Never raises. Control characters become U+FFFD, since masks are made of them, and so do those
    for private use and lone surrogates, which Aho-Corasick automata reject.
    """
    text = text.replace("購併", "併購")  # once folded, 购并 could be part of 收购并…
    folded = wrapped.joined(_WIDE_THOUSANDS.sub(",", text).translate(_table()))
    folded = folded.replace("签定", "签订")  # a variant
    kept, cuts, shifts = _without_garbage(folded)
    return Normal(_punctuated(kept.replace("\r", "\n")), cuts, shifts)


def _without_garbage(text: str) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    pieces: list[str] = []
    cuts: list[int] = []
    shifts: list[int] = []
    last = gone = 0
    for found in _DELETED.finditer(text) if _MAY_BE_DELETED.search(text) else ():
        pieces.append(text[last : found.start()])
        cuts.append(found.start() - gone)
        gone += found.end() - found.start()
        shifts.append(gone)
        last = found.end()
    if not cuts:
        return text, (), ()
    return "".join([*pieces, text[last:]]), tuple(cuts), tuple(shifts)


_CASHTAG = late(  # $海山控股 (00861.HK)$: a forum's tags, not money
    rf"\$(?:(?=[{HAN}]|[A-Z][A-Za-z ]{{2,24}}[(（]\d{{4,5}}\.HK)|(?<=\.HK[)）]\$))"
)

_HAS_HAN = re.compile(f"[{HAN}]")
_ACCENTED = late("[À-ÖØ-öø-ž]")


@cache
def _bare(letter: str) -> str:
    """A letter without its accent."""
    return _NO_PARTS.get(letter) or unicodedata.normalize("NFD", letter)[0]


_NO_PARTS = dict(zip("ØøŁłĐđÐðÆæŒœßÞþı", "OoLlDdDdAaOosTti", strict=True))

# Words of Taiwan, Hong Kong and Malaysia, with mainland equivalents of the same length.
_MAINLAND = {
    "计画": "计划",
    "规画": "规划",
    "筹画": "筹划",
    "脱售": "出售",
    "沽售": "出售",
    "放售": "出售",
    "沽出": "卖出",
    "部份": "部分",
    "透过": "通过",
}
_REGIONAL_WORDS = late("|".join(_MAINLAND))


def _punctuated(text: str) -> str:
    """Chinese punctuation around Chinese, curly quotes everywhere; lengths stay."""
    if "$" in text:
        text = _CASHTAG.sub(" ", text)
    if "\n" in text:
        text = _SOFT_WRAP.sub(" ", _unwrapped(text))
    if '"' in text:
        text = _curled(text)
    if not text.isascii():
        if _HAS_HAN.search(text):  # Chinese wordings take names in plain Latin letters
            text = _ACCENTED.sub(lambda found: _bare(found[0]), text)
        text = _REGIONAL_WORDS.sub(lambda found: _MAINLAND[found[0]], text)
        text = _DOTS.sub("·", text)
        text = _BRACKETS.sub(lambda found: f"（{found[0][1:-1]}）", text)
        text = _NARROW_BY_WIDE.sub(lambda found: _NARROW[found[0]], text)
        text = _FULL_STOPS.sub(lambda found: "。" * len(found[0]), text)
    return text


def _unwrapped(text: str) -> str:
    """Join lines that were broken by the page width: all if most of the candidates continue in
    lower case or end in mid-sentence, as those of lists of headlines do not; else the latter."""
    found = (one.start() for one in _MAY_WRAP.finditer(text))
    ends = [end for end in found if end - text.rfind("\n", 0, end) - 1 in _WIDTHS]
    hanging = {end for end in ends if _HANGS.search(text, end - 6, end)}
    continued = sum(end in hanging or text[end + 1].islower() for end in ends)
    if len(ends) < _FEW or 2 * continued < len(ends):
        ends = sorted(hanging)
    pieces = list(text)
    for end in ends:
        pieces[end] = " "
    return "".join(pieces)


def _curled(text: str) -> str:
    """Curl straight double quotes, by the spaces around them or else in turn."""
    pieces = list(text)
    is_open = False
    for found in _STRAIGHT.finditer(text):
        at = found.start()
        if found[0] == "\n":
            is_open = False
            continue
        before = text[at - 1] if at else "\n"
        after = text[at + 1] if at + 1 < len(text) else "\n"
        if before.isspace() and not after.isspace():
            is_open = True
        elif after.isspace() and not before.isspace():
            is_open = False
        else:
            is_open = not is_open
        pieces[at] = "“" if is_open else "”"
    return "".join(pieces)


@cache
def _table() -> dict[int, str]:
    """Maps single characters: width, script, spaces, quotes, controls, private use, surrogates."""
    table = dict.fromkeys([*range(0x80, 0xA0), *range(0xD800, 0xF900)], "\ufffd")
    table |= _compatibility(range(0x2E80, 0x2FE0)) | _compatibility(range(0xF900, 0xFB00))
    table |= {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    table |= _simplified()
    table |= {ord(old): new for old, new in zip(_RADICALS[::2], _RADICALS[1::2], strict=True)}
    table |= {ord(mark): mark for mark in _KEPT_WIDE}
    table |= {ord(old): new for old, new in _QUOTES.items()}
    table |= _each(_SPACES, " ") | _each(_NEWLINES, "\n")
    return table | {0: " ", 0x09: " ", 0xFFE5: "¥", 0xFFE1: "£", 0xFFE0: "¢", 0xFE6A: "%"}


def marked(given: str) -> str:
    """A text in one width and script that keeps all its spaces and tabs, which divide the cells of
    forms; offsets are those of the text as given."""
    return given.translate(_marks())


@cache
def _marks() -> dict[int, str]:
    return {code: char for code, char in _table().items() if code != 0x09}


def _each(spans: str, new: str) -> dict[int, str]:
    found = re.findall(f"[{spans}]", "".join(map(chr, range(0x3001))))
    return {ord(char): new for char in found}


def _compatibility(codes: range) -> dict[int, str]:
    """Maps radicals and duplicate ideographs, which PDF files use, to the usual characters."""
    forms = ((code, unicodedata.normalize("NFKC", chr(code))) for code in codes)
    return {code: form for code, form in forms if len(form) == 1 and form != chr(code)}


def _simplified() -> dict[int, str]:
    """Maps traditional to simplified by character, not by phrase, so that lengths stay."""
    han = [chr(code) for code in range(0x3400, 0xA000)]
    pairs = zip(han, opencc.OpenCC("t2s").convert("\n".join(han)).split("\n"), strict=True)
    return {ord(old): new for old, new in pairs if old != new and len(new) == 1}
