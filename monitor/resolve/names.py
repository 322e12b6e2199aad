"""When two names are one firm's: legal form, place, distinctive part and trade words."""

import re
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from rapidfuzz import fuzz

from monitor.resolve.folding import CHINESE, fold
from monitor.resolve.latin import leads, sounds_like, spelt
from monitor.resolve.parts import Parts, parts_of, parts_once
from monitor.resolve.words import HOMES_ZH

Sameness = Literal["same", "maybe", "different"]

# Words that papers drop or add in short names; alone they never distinguish firms.
_WEAK = frozenset({"management", "development", "technology", "service", "equity", "partners"})
_GROUPS = frozenset({"group", "holdings"})
_LONGEST_BRAND = 3  # characters
_OF_ONE_COUNTRY = frozenset("plc gmbh ag kg sarl spa srl bv nv ab as oy sro spzoo kk".split())
# Forms that translators and papers use for one another.
_LOOSE = (frozenset({"coltd", "ltd", "company", "llc"}), frozenset({"inc", "corp", "company"}))


class NameKeys(NamedTuple):
    """`exact`: name and class of legal form; `core`: without form and place; `latin`: how the
    leading part sounds, across scripts (empty if nothing distinctive is left)."""

    exact: str
    core: str
    latin: str


@lru_cache(maxsize=100_000)
def keys(name: str) -> NameKeys:
    """The keys under which spellings of one firm meet, strictest to widest."""
    return _keys_and_sounds(parts_of(name))[0]


def keys_and_sounds(name: str) -> tuple[NameKeys, frozenset[str]]:
    """The keys of a name and its `other_sounds`. Uncached, for use on millions of names: caching
    takes as long as the rest."""
    return _keys_and_sounds(parts_once(name))


def _keys_and_sounds(parts: Parts) -> tuple[NameKeys, frozenset[str]]:
    latin, others = leads(parts.head, parts.core)
    return NameKeys(f"{parts.whole}|{parts.form}", parts.core, latin), others


def other_sounds(name: str) -> frozenset[str]:
    """Other `latin` keys of the name, if its characters have several readings."""
    return _keys_and_sounds(parts_of(name))[1]


def place(name: str) -> str:
    """The place in a firm's name, in Latin letters; empty if none."""
    return parts_of(name).place


def person_key(name: str) -> str:
    """One key for a person's name in characters and in pinyin, family name first. A register's
    "MOORE, Ada Jane" is Ada Jane Moore."""
    family, comma, given = name.partition(",")
    folded = fold(f"{given} {family}" if comma else name)
    letters = spelt(folded) if CHINESE.search(folded) else folded
    return re.sub(r"[\W_]", "", letters)


def is_firm(name: str) -> bool:
    """Whether the name has a legal form, and so is written in full."""
    return parts_of(name).form not in ("", "company", "group")


def same_firm(a: str, b: str) -> Sameness:
    """Whether two names are one firm's. "maybe" needs a second attribute; it never merges."""
    first, second = parts_of(a), parts_of(b)
    if not (first.head and second.head):
        return "different"
    if (first.whole, first.form) == (second.whole, second.form):
        return "same"
    if first.chinese != second.chinese:
        return _across_scripts(first, second)
    if _is_listed_as(first, second) or _is_listed_as(second, first):
        return "same"
    if first.head != second.head:
        return _misspelt(first, second)
    common = first.common or second.common
    if common and sorted(first.trades) != sorted(second.trades):
        return "different"
    return _one_head(first, second)


def _is_listed_as(short: Parts, long: Parts) -> bool:
    """海岫股份 for 海岫股份有限公司, as exchanges have it."""
    return long.form == "plc" and not short.form and short.whole == f"{long.whole}股份"


def is_edge_slip(a: str, b: str) -> bool:
    """Whether one name is the other with a little before it that a reader may have taken for part
    of it: `Retailer Wren Stores Inc.`, 锡锐致传感 for the end of 无锡锐致传感."""
    shorter, longer = sorted((parts_of(a), parts_of(b)), key=lambda parts: len(parts.core))
    if shorter.chinese != longer.chinese or shorter.core == longer.core:
        return False
    if shorter.chinese:
        at = longer.core.find(shorter.core)
        return 0 < at <= 2 and len(shorter.core) >= 4
    words, more = shorter.core.split(), longer.core.split()
    extra = len(more) - len(words)
    return 0 < extra <= 2 and len(words) >= 2 and more[extra:] == words


def are_of_two_scripts(a: str, b: str) -> bool:
    return parts_of(a).chinese != parts_of(b).chinese


def are_of_two_countries(a: str, b: str) -> bool:
    """Whether the legal forms are those of two countries, as an arm abroad has another."""
    first, second = parts_of(a).form, parts_of(b).form
    return first != second and {first, second} <= _OF_ONE_COUNTRY


def is_rendering(a: str, b: str) -> bool:
    """Whether one is the other's full name in the other script: sound, trades and form."""
    first, second = parts_of(a), parts_of(b)
    whole = first.full and second.full and bool(first.trades)
    alike = set(first.trades) == set(second.trades) and same_firm(a, b) == "maybe"
    return whole and alike and first.chinese != second.chinese


def _one_head(a: Parts, b: Parts) -> Sameness:
    apart = bool(a.place and b.place and a.place != b.place)
    if apart:
        return "different"
    if sorted(a.trades) == sorted(b.trades):
        return _same_words(a, b)
    if a.full and b.full:
        return "different"
    shorter, longer = (b, a) if b.full < a.full or len(b.core) < len(a.core) else (a, b)
    if not shorter.trades or set(a.trades) ^ set(b.trades) <= _WEAK:
        return "maybe"
    return "maybe" if longer.full and _is_drawn_from(shorter.core, longer.core) else "different"


def is_elsewhere(a: str, b: str) -> bool:
    """Whether one has a place that the other, written in full, lacks: usually a subsidiary."""
    return _elsewhere(parts_of(a), parts_of(b))


def _elsewhere(a: Parts, b: Parts) -> bool:
    return any(one.place and not other.place and other.full for one, other in ((a, b), (b, a)))


def _same_words(a: Parts, b: Parts) -> Sameness:
    short = a.chinese and not (a.full or b.full)
    if _elsewhere(a, b) or (short and a.place != b.place and not {a.place, b.place} & _homes()):
        return "maybe"
    if not (a.full and b.full):
        return "same"
    forms = {a.form, b.form}
    if len(forms) > 1 and not any(forms <= loose for loose in _LOOSE):
        return "maybe"
    return "same" if a.place == b.place else "maybe"


@cache
def _homes() -> frozenset[str]:
    """Spelt only when needed: loading the tables of readings takes half as long as all else."""
    return frozenset(map(spelt, HOMES_ZH))


def _across_scripts(a: Parts, b: Parts) -> Sameness:
    """Trades may be missing or unknown; two names with different trades are different firms."""
    if a.place and b.place and a.place != b.place:
        return "different"
    chinese, latin = (a, b) if a.chinese else (b, a)
    if not sounds_like(chinese.head, latin.head, latin.core):
        return "different"
    mine, theirs = set(a.trades) - _WEAK, set(b.trades) - _WEAK
    if not (mine <= theirs or theirs <= mine) or _is_an_arm(a, b) or _is_an_arm(b, a):
        return "different"
    return "maybe"


def _is_an_arm(a: Parts, group: Parts) -> bool:
    """A full name with more in it than the brand is another firm than the brand's group."""
    more = set(a.trades) - _WEAK or (a.chinese and len(a.head) > _LONGEST_BRAND)
    is_group = set(group.trades) & _GROUPS and not set(a.trades) & _GROUPS
    return bool(is_group and a.full and more)


def _misspelt(a: Parts, b: Parts) -> Sameness:
    if a.chinese or min(len(a.head), len(b.head)) < 6 or sorted(a.trades) != sorted(b.trades):
        return _shortened(a, b)
    return "maybe" if fuzz.ratio(a.head, b.head) >= 90 else "different"


def _shortened(a: Parts, b: Parts) -> Sameness:
    """A Chinese short name taken from the full one: its characters in order, same first one."""
    short, full = (b, a) if a.full else (a, b)
    fits = a.chinese and full.full and not short.full and 3 <= len(short.core) <= 8
    if not fits or short.core[:2] != full.core[:2]:
        return "different"
    return "maybe" if _is_drawn_from(short.core, full.core) else "different"


def _is_drawn_from(short: str, full: str) -> bool:
    rest = iter(full)
    return all(char in rest for char in short)
