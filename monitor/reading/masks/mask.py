"""Masks sentences: each name, amount, share, date and title becomes one control character."""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from operator import attrgetter
from typing import Any, NamedTuple

from monitor.reading.marks import ALL, CHARS, COMPANIES, NAMED, PARTIES, PEOPLE
from monitor.reading.masks import behind, hedges, manner
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import arranged, led

_JOINT = {
    # 甲及其控股的乙, 甲和老股东乙
    "zh": r"(?:[、/]|，?以及|和|与|及|兼|，并|暨)(?:(?:老|现有|原|既有|原有|新老)股东|老投资方|"
    "(?:自然人|个人)(?:股东)?|"
    rf"{CHARS['one']}(?:全资|控股|下属|旗下|关联|附属|的){{0,3}}(?:[子孙母]?公司|企业|(?<=的)))?",
    # "X, Y and broadcasters such as Z", "X and a group led by Z", but not "After X, the company"
    "en": rf"(?:(?:, and |, (?!{CHARS['one']})| and | & |,? as well as "
    r"|,? (?:(?:together|along|jointly) with|alongside) )"
    r"(?:The |(?<=d )(?:the|his|her) "
    r"|(?:[a-z][a-z-]{0,15} ){1,6}?(?:such as|including|like|led by) (?:[Tt]he )?"
    r"|(?<=and )(?:also )?including (?:the |[A-Z][a-z]{2,12}(?:['’]s)? )?"
    r"(?:(?:private equity |pension )?"
    r"(?:group|firm|fund|company|investor|bank|giant|conglomerate|insurer) )?)?)",
}
# "A stake in Kestrel, and Helios CEO Sam Roth": a firm with its officer begins another clause. The
# Lunde family is not a firm.
_ENDS = {"zh": "", "en": f"(?! (?:{CHARS['title']} [{PEOPLE}]|family\\b))"}


def _list(chars: str, lang: str) -> str:
    return f"[{chars}](?:{_JOINT[lang]}[{chars}]{_ENDS[lang]}){{0,19}}"


def _offices(lang: str) -> str:
    """Offices of one person, as in "president-CEO"."""
    joint = _list(CHARS["title"], lang)
    return joint if lang == "zh" else joint.replace("(?:(?:, and", "(?:(?:[-/]|, and", 1)


_NO_PROSE = f"{ALL},，;；。"


def _macros(lang: str) -> Mapping[str, str]:
    return {
        "<co>": f"[{COMPANIES}]",
        "<cn>": f"[{NAMED}]",
        "<f>": f"[{CHARS['company']}{CHARS['guess']}]",  # a firm that cannot be a person
        "<cos>": _list(COMPANIES, lang),
        "<pa>": f"[{PARTIES}]",
        "<pas>": _list(PARTIES, lang),
        "<pe>": f"[{PEOPLE}]",
        "<ps>": f"[{PEOPLE}{CHARS['guess']}]",
        "<c>": CHARS["company"],
        "<p>": CHARS["person"],
        "<one>": CHARS["one"],
        "<many>": CHARS["many"],
        "<m>": CHARS["money"],
        "<r>": CHARS["percent"],
        "<d>": CHARS["date"],
        "<j>": CHARS["title"],
        "<js>": _offices(lang),
        "<jp>": (
            f"(?:{_offices(lang)}|法定代表人|法人代表|法人(?=由|变更|更换|换成)|"
            "[Ll]egal representative)"
        ),
        "<who>": f"[{PARTIES}{CHARS['source']}{CHARS['many']}]",
        "<all>": f"(?:{_list(PARTIES, lang)}|{CHARS['many']})",
        "<rs>": _list(CHARS["percent"], lang),
        "<x>": CHARS["source"],
        # For use inside a class: firms and people; also organisations; also news sources.
        "<fp>": f"{CHARS['company']}-{CHARS['person']}",
        "<ns>": f"{CHARS['company']}-{CHARS['org']}",
        "<nsx>": f"{CHARS['company']}-{CHARS['source']}",
        "<g>": f"[^{_NO_PROSE}]",  # a character of prose inside a clause
        "<w>": r"[^,，;；。.]",  # anything inside a clause, mentions too
        "<and>": _JOINT[lang],
    }


_MACROS = {"zh": _macros("zh"), "en": _macros("en")}
_MACRO = re.compile(r"(?<!\?P)<[a-z]{1,4}>")
# (?:<g>|<d>|，): prose or one of a few characters
_PROSE_OR = re.compile(r"\(\?:<g>((?:\|(?:<[a-z]{1,4}>|[^\\|()\[\]<>?{}*+^.$]))+)\)")


def compiled(pattern: str, lang: str) -> re.Pattern[str]:
    """The pattern with its macros expanded. The first use raises KeyError for an unknown macro."""
    return late(lambda: arranged(spelled_out(pattern, lang)))


def spelled_out(pattern: str, lang: str) -> str:
    """The pattern with its macros (`<co>`, `<m>`, …) expanded."""
    table = _MACROS[lang]
    one_class = _PROSE_OR.sub(lambda m: _prose_or(m[1], table), pattern)
    return _MACRO.sub(lambda m: table[m.group()], one_class)


def _prose_or(others: str, table: Mapping[str, str]) -> str:
    """The alternatives as one character class, which is faster to match."""
    spelled = [table.get(one, one) for one in others[1:].split("|")]
    if not all(map(_ONE_CHARACTER.fullmatch, spelled)):
        return f"(?:<g>{others})"
    return f"[^{''.join(c for c in _NO_PROSE if not any(c in one for one in spelled))}]"


_ONE_CHARACTER = re.compile(r".|\[[^]]+\]")


class Item(NamedTuple):
    """text[start:end] is an item of `kind` (a key of CHARS); `value` is what was read there."""

    start: int
    end: int
    kind: str
    value: Any


class Masked(NamedTuple):
    """`text` is the masked sentence; character i stands for [starts[i], ends[i]) of the whole text.

    `items` are those masked, by their position in `text`.
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    items: Mapping[int, Item]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the whole text of masked characters [start, end), which must not be empty."""
        return self.starts[start], self.ends[end - 1]

    def without(self, spans: Sequence[tuple[int, int]]) -> "Masked":
        """The sentence without these spans of its characters, which must be in order."""
        if not spans:
            return self
        cuts = [place for span in spans for place in span]
        parts = [slice(*part) for part in zip([0, *cuts[1::2]], [*cuts[::2], None], strict=True)]
        return Masked(
            "".join([self.text[part] for part in parts]),
            tuple(chain.from_iterable(self.starts[part] for part in parts)),
            tuple(chain.from_iterable(self.ends[part] for part in parts)),
            dict(_moved(self.items, spans)),
        )

    def in_order(self, *spans: tuple[int, int]) -> "Masked":
        """Only these spans of its characters, one behind the other."""
        places = [place for span in spans for place in range(*span)]
        return Masked(
            "".join([self.text[place] for place in places]),
            tuple([self.starts[place] for place in places]),
            tuple([self.ends[place] for place in places]),
            {new: self.items[old] for new, old in enumerate(places) if old in self.items},
        )

    def inside(self, start: int, end: int, kinds: str = ALL) -> list[Item]:
        """The items in [start, end) whose characters are among `kinds`."""
        if end - start < 8:
            return [self.items[i] for i in range(start, end) if self.text[i] in kinds]
        text = self.text
        return [item for i, item in self.items.items() if start <= i < end and text[i] in kinds]


def _moved(
    items: Mapping[int, Item], gone: Iterable[tuple[int, int]]
) -> Iterator[tuple[int, Item]]:
    """The items outside the spans `gone`, with their positions once these are left out."""
    spans = iter(gone)
    start, end = next(spans)
    shift = 0
    for place, item in items.items():
        while place >= end:
            shift += end - start
            start, end = next(spans, (_NEVER, _NEVER))
        if place < start:
            yield place - shift, item


_NEVER = sys.maxsize
# 海山集团之全资附属公司: Hong Kong notices write 之 for 的.
_OF = re.compile(f"(?<=[{NAMED}{CHARS['org']}{CHARS['one']}])之(?![一间后前内外中上下际类])")
# Brackets that list the parts of something, or the reporters, not those who act.
_LISTED = re.compile(
    r"[(（](?:(?:其中)?(?:包括|包含|涵盖|含有?|不含|例如|比如|诸如|即)[^()（）]{0,120}|"
    r"(?:[^()（），。]{0,8})?记者[^()（），。]{0,40})[)）]"
)
# "U.S. maker": these dots end no clause
_INITIALS = led(r"\b[A-Z]\.(?:[A-Z]\.){1,2}(?=[ ,'’-])")


def _dots(text: str, start: int, end: int) -> Iterator[int]:
    for found in _INITIALS.finditer(text, start, end):
        yield from range(found.start() + 1, found.end(), 2)


def _asides(text: str, start: int, end: int, items: Iterable[Item]) -> Iterator[Item]:
    """What patterns need not see: lists of parts, dots of initials, hedges of sums, manners."""
    sums = sorted((item.start, item.end) for item in items if item.kind in ("money", "percent"))
    for span in chain(
        (found.span() for found in _LISTED.finditer(text, start, end)),
        ((at, at + 1) for at in _dots(text, start, end)),
        hedges.before(text, start, sums),
        manner.adverbs(text, start, end),
    ):
        yield Item(*span, "aside", None)


def mask(text: str, start: int, end: int, items: Sequence[Item]) -> Masked:
    """The sentence text[start:end] masked; brackets right behind an item are left out.

    Such brackets hold codes, translations, conversions and aliases. Those that hold a share
    ("A (51%)"), an owner or an insolvency are kept.
    """
    out: list[str] = []
    starts: list[int] = []
    placed: dict[int, Item] = {}
    position = start
    spaced = "  " in text[start:end] or "\n " in text[start:end]
    gaps = spaced or _HAN.search(text, max(0, start - _FAR), end + _FAR) is not None
    read = sorted(
        sorted([*items, *_asides(text, start, end, items)], key=_end, reverse=True), key=_start
    )
    for item in [*read, Item(end, end, "", None)]:
        if item.start < position or item.end > end:
            continue
        kept: Sequence[int] = range(position, item.start)
        if gaps and not _parted(text, position, placed.get(len(starts) - 1, item), item):
            kept = _gap(text, range(position, item.start), spaced=spaced)
        out.append(_words(text, kept))
        starts.extend(kept)
        if not item.kind:
            break
        if item.kind == "aside":
            position = item.end
            continue
        placed[len(starts)] = item
        out.append(CHARS[item.kind])
        starts.append(item.start)
        position = behind.end(text, item.kind, item.end, end)
    ends = [at + 1 for at in starts]
    for place, item in placed.items():
        ends[place] = item.end
    return Masked(_plain("".join(out)), tuple(starts), tuple(ends), placed)


def _plain(whole: str) -> str:
    whole = whole.replace("\n", " ")
    return _OF.sub("的", whole) if "之" in whole else whole


_start, _end = attrgetter("start"), attrgetter("end")


def _gap(text: str, gap: range, *, spaced: bool) -> Sequence[int]:
    """What is kept of the words between two items: no repeated spaces, and none that pads a Latin
    name in Chinese, as in 总监 Ann Lee 将."""
    start, stop = gap.start, gap.stop
    if " " not in text[start:stop]:
        return gap
    if text[start:stop] == " " and _IN_CHINESE.search(text, max(0, start - _FAR), stop + _FAR):
        return ()
    if text.startswith(" ", start) and text[start - 1 : start].isascii():
        start += start < stop and _is_han(text[start + 1 : start + 2])
    if text.startswith(" ", stop - 1) and text[stop : stop + 1].isascii():
        stop -= start < stop and _is_han(text[stop - 2 : stop - 1])
    return _kept(text, range(start, stop)) if spaced else range(start, stop)


_FIRMS = frozenset({"company", "guess"})


def _parted(text: str, gap: int, one: Item, other: Item) -> bool:
    """甲收购乙 丙牵手丁: whether a space in a Chinese headline parts two firms."""
    if text[gap : other.start] != " " or not {one.kind, other.kind} <= _FIRMS:
        return False
    return _is_han(text[gap - 1 : gap]) and _is_han(text[other.start])


_HAN = re.compile("[一-鿿]")
_IN_CHINESE = re.compile("[一-鿿]{4}")
_FAR = 40  # characters beside a space that tell whether it is in Chinese prose


def _words(text: str, kept: Sequence[int]) -> str:
    if isinstance(kept, range):
        return text[kept.start : kept.stop]
    return "".join([text[i] for i in kept])


def _is_han(letter: str) -> bool:
    return "一" <= letter <= "鿿"


def _kept(text: str, run: Iterable[int]) -> Sequence[int]:
    """The positions to keep of a run of prose: repeated spaces are collapsed."""
    return [i for i in run if text[i] != " " or i == 0 or text[i - 1] not in " \n"]
