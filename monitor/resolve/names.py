"""When two names are names of one firm: legal form, place, distinctive part and trade words."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rapidfuzz import fuzz

from monitor.resolve.folding import fold
from monitor.resolve.latin import (
    PLACE_TOKENS,
    lead,
    other_leads,
    sounds_like,
    spelt,
    split_chinese,
    split_latin,
)
from monitor.resolve.words import FORMS_LATIN, FORMS_ZH, PLACES_ZH

Sameness = Literal["same", "maybe", "different"]

# Words that papers drop or add when they shorten a name; they never tell two firms apart alone.
_WEAK = frozenset({"management", "development", "technology", "service", "equity", "partners"})
_GROUPS = frozenset({"group", "holdings"})
_LONGEST_BRAND = 3  # characters
# Forms that translators and papers use for one another.
_LOOSE = (frozenset({"coltd", "ltd", "company", "llc"}), frozenset({"inc", "corp", "company"}))
_ZONE = re.compile(
    r"(?:省|市|自治区|特别行政区)?(?:[\u3400-\u9fff]{0,6}?(?:保税港区|保税区|开发区|高新区|新区|自贸区)"
    r"|[\u3400-\u9fff]{2}(?:区|县))?"
)
_CHINESE = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class NameKeys:
    """`exact`: name and class of legal form; `core`: without form and place; `latin`: how what
    leads the name sounds, across scripts (empty where nothing distinctive would be left)."""

    exact: str
    core: str
    latin: str


@dataclass(frozen=True, slots=True)
class _Parts:
    whole: str
    core: str
    place: str  # as spelt in Latin letters
    head: str  # what tells the firm from others; empty: only a legal form
    trades: tuple[str, ...]
    form: str
    chinese: bool
    common: bool  # the head is only a place or only trade words


@lru_cache(maxsize=100_000)
def keys(name: str) -> NameKeys:
    """The keys under which spellings of one firm meet, from the strictest to the widest."""
    parts = _parts(name)
    return NameKeys(f"{parts.whole}|{parts.form}", parts.core, lead(parts.head, parts.core))


def other_sounds(name: str) -> frozenset[str]:
    """The other `latin` keys that the name may have, where its characters are read in more ways."""
    return other_leads(_parts(name).head)


def place(name: str) -> str:
    """The place a firm's name carries, spelt in Latin letters; empty where there is none."""
    return _parts(name).place


def person_key(name: str) -> str:
    """One key for a person's name in characters and in pinyin, family name first.

    "MOORE, Ada Jane" of a register is Ada Jane Moore.
    """
    family, comma, given = name.partition(",")
    folded = fold(f"{given} {family}" if comma else name)
    letters = spelt(folded) if _CHINESE.search(folded) else folded
    return re.sub(r"[\W_]", "", letters)


def is_firm(name: str) -> bool:
    """Whether the name carries a legal form, so is written out in full."""
    return _parts(name).form not in ("", "company", "group")


def same_firm(a: str, b: str) -> Sameness:
    """Whether two names are one firm's. "maybe" asks for a second attribute; it never merges."""
    first, second = _parts(a), _parts(b)
    if not (first.head and second.head):
        return "different"
    if (first.whole, first.form) == (second.whole, second.form):
        return "same"
    if first.chinese != second.chinese:
        return _across_scripts(first, second)
    if first.head != second.head:
        return _misspelt(first, second)
    common = first.common or second.common
    if common and sorted(first.trades) != sorted(second.trades):
        return "different"
    return _one_head(first, second)


def is_edge_slip(a: str, b: str) -> bool:
    """Whether one name is the other with a little before it, which a reader may have taken for
    part of it: `Retailer Wren Stores Inc.`, 锡锐致传感 for the end of 无锡锐致传感."""
    shorter, longer = sorted((_parts(a), _parts(b)), key=lambda parts: len(parts.core))
    if shorter.chinese != longer.chinese or shorter.core == longer.core:
        return False
    if shorter.chinese:
        at = longer.core.find(shorter.core)
        return 0 < at <= 2 and len(shorter.core) >= 4
    words, more = shorter.core.split(), longer.core.split()
    extra = len(more) - len(words)
    return 0 < extra <= 2 and len(words) >= 2 and more[extra:] == words


def are_of_two_scripts(a: str, b: str) -> bool:
    return _parts(a).chinese != _parts(b).chinese


def is_rendering(a: str, b: str) -> bool:
    """Whether one is the other's whole name in the other script: sound, trades and form."""
    first, second = _parts(a), _parts(b)
    whole = _full(first) and _full(second) and bool(first.trades)
    alike = set(first.trades) == set(second.trades) and same_firm(a, b) == "maybe"
    return whole and alike and first.chinese != second.chinese


def _one_head(a: _Parts, b: _Parts) -> Sameness:
    apart = bool(a.place and b.place and a.place != b.place)
    if apart:
        return "different"
    if sorted(a.trades) == sorted(b.trades):
        return _same_words(a, b)
    if _full(a) and _full(b):
        return "different"
    shorter, longer = (b, a) if _full(b) < _full(a) or len(b.core) < len(a.core) else (a, b)
    if not shorter.trades or set(a.trades) ^ set(b.trades) <= _WEAK:
        return "maybe"
    return "maybe" if _full(longer) and _is_drawn_from(shorter.core, longer.core) else "different"


def is_elsewhere(a: str, b: str) -> bool:
    """Whether one has a place that the other, written out in full, lacks: mostly a subsidiary."""
    return _elsewhere(_parts(a), _parts(b))


def _elsewhere(a: _Parts, b: _Parts) -> bool:
    return any(one.place and not other.place and _full(other) for one, other in ((a, b), (b, a)))


def _same_words(a: _Parts, b: _Parts) -> Sameness:
    if _elsewhere(a, b):
        return "maybe"
    if not (_full(a) and _full(b)):
        return "same"
    forms = {a.form, b.form}
    if len(forms) > 1 and not any(forms <= loose for loose in _LOOSE):
        return "maybe"
    return "same" if a.place == b.place else "maybe"


def _across_scripts(a: _Parts, b: _Parts) -> Sameness:
    """Trades may be left out or unknown to us; two that each name another one are apart."""
    if a.place and b.place and a.place != b.place:
        return "different"
    chinese, latin = (a, b) if a.chinese else (b, a)
    if not sounds_like(chinese.head, latin.head, latin.core):
        return "different"
    mine, theirs = set(a.trades) - _WEAK, set(b.trades) - _WEAK
    if not (mine <= theirs or theirs <= mine) or _is_an_arm(a, b) or _is_an_arm(b, a):
        return "different"
    return "maybe"


def _is_an_arm(a: _Parts, group: _Parts) -> bool:
    """A full name that has more to it than the brand is another firm than the brand's group."""
    more = set(a.trades) - _WEAK or (a.chinese and len(a.head) > _LONGEST_BRAND)
    is_group = set(group.trades) & _GROUPS and not set(a.trades) & _GROUPS
    return bool(is_group and _full(a) and more)


def _misspelt(a: _Parts, b: _Parts) -> Sameness:
    if a.chinese or min(len(a.head), len(b.head)) < 6 or sorted(a.trades) != sorted(b.trades):
        return _shortened(a, b)
    return "maybe" if fuzz.ratio(a.head, b.head) >= 90 else "different"


def _shortened(a: _Parts, b: _Parts) -> Sameness:
    """A Chinese short name drawn from the full one: its characters in order, the first the same."""
    short, full = (b, a) if _full(a) else (a, b)
    fits = a.chinese and _full(full) and not _full(short) and 3 <= len(short.core) <= 8
    if not fits or short.core[:2] != full.core[:2]:
        return "different"
    return "maybe" if _is_drawn_from(short.core, full.core) else "different"


def _is_drawn_from(short: str, full: str) -> bool:
    rest = iter(full)
    return all(char in rest for char in short)


def _full(parts: _Parts) -> bool:
    return parts.form not in ("", "company")


@lru_cache(maxsize=100_000)
def _parts(name: str) -> _Parts:
    folded = fold(name)
    return _chinese(folded) if _CHINESE.search(folded) else _latin(folded)


# --- Chinese ----------------------------------------------------------------------------------


def _chinese(folded: str) -> _Parts:
    bare, form = _without_form(folded)
    core, places = _without_brackets(bare)
    rest, prefix = _without_place(core)
    head, trades = split_chinese(rest)
    spelt_place = spelt(prefix or (places[0] if places else ""))
    if head:
        return _Parts(bare, rest, spelt_place, head, trades, form, chinese=True, common=False)
    named, own = (prefix, "") if prefix else (rest, "".join(map(spelt, places[:1])))
    return _Parts(bare, core, own, named, trades, form, chinese=True, common=True)


def _without_form(text: str) -> tuple[str, str]:
    for size in range(min(12, len(text)), 1, -1):
        form = FORMS_ZH.get(text[-size:])
        if form:
            return text[:-size], form
    return text, ""


def _without_brackets(text: str) -> tuple[str, list[str]]:
    places: list[str] = []

    def kept(found: re.Match[str]) -> str:
        inside = found[1].removesuffix("市").removesuffix("省")
        if inside in PLACES_ZH:
            places.append(inside)
        return inside if inside in ("集团", "控股") else ""

    return re.sub(r"\(([^()]*)\)", kept, text), places


def _without_place(text: str) -> tuple[str, str]:
    first = ""
    while found := _place_at_start(text):
        first = first or found
        zone = _ZONE.match(text, len(found))
        end = zone.end() if zone else len(found)
        text = text[end:] if len(text) - end >= 2 else text[len(found) :]
    return text, first


def _place_at_start(text: str) -> str:
    for size in (4, 3, 2):
        if len(text) > size + 1 and text[:size] in PLACES_ZH:
            return text[:size]
    return ""


# --- Latin --------------------------------------------------------------------------------------


def _latin(folded: str) -> _Parts:
    plain = unicodedata.normalize("NFKD", folded.replace("&", " and "))
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    tokens = tuple(re.sub(r"[^\w]+", " ", plain.replace("'", "")).split())
    tokens, form = _without_latin_form(tokens)
    rest, place_name = _without_latin_place(tokens)
    head, trades = split_latin(rest)
    whole = " ".join(word for word in tokens if word != "the")
    if head:
        core = " ".join(rest)
        return _Parts(whole, core, place_name, head, trades, form, chinese=False, common=False)
    named = place_name or "".join(rest)
    return _Parts(whole, whole, "", named, trades, form, chinese=False, common=True)


def _without_latin_form(tokens: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    for size in range(min(6, len(tokens)), 0, -1):
        if form := FORMS_LATIN.get(tokens[-size:]):
            return tokens[:-size], form
        if not tokens[0].isascii() and (form := FORMS_LATIN.get(tokens[:size])):
            return tokens[size:], form
    return tokens, ""


def _without_latin_place(tokens: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    for size in (3, 2, 1):
        if tokens[:size] in PLACE_TOKENS and len(tokens) >= size:
            return tokens[size:], "".join(tokens[:size])
    for size in (2, 1):
        if tokens[-size:] in PLACE_TOKENS and len(tokens) > size:
            return tokens[:-size], "".join(tokens[-size:])
    return tokens, ""
