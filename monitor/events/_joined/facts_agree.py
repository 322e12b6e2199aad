"""Whether the figures, words and offices of two candidates agree."""

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from monitor.events._patterns.candidate import Candidate
from monitor.model import Json
from monitor.model.chiefs import CHIEFS
from monitor.reading.prose.normal import normalise
from monitor.reading.regexes.late import late

_DISCRIMINATORS = {
    "capital_change": ("capital_to", "capital_from", "change"),
    "ownership": ("percent",),
    "acquisition": ("percent", "amount", "business"),
    "shareholding_change": ("percent_to", "percent", "business"),
    "investment": ("round", "amount"),
    "registration": ("registered_capital",),
    "executive_change": ("position", "change"),
    "executive": ("position",),
    "market_entry": ("market",),
    "launch": ("product",),
}
_WORDS = frozenset({"market", "product", "business"})
_CHIEF = re.compile(
    r"\bchief (executive|financial|operating|technology|information|marketing)(?: officer)?"
)
_RANKS = frozenset(
    "group global new the and board interim acting permanent designate elect".split()
)


def facts_agree(one: Candidate, other: Candidate) -> bool:
    """Whether no fact that distinguishes events of their type differs."""
    return all(
        _equal(name, one.facts.get(name), other.facts.get(name))
        for name in _DISCRIMINATORS.get(one.type, ())
    )


_INTERIM = (["acting", "appointed"], ["appointed", "acting"])


def _equal(name: str, a: Json, b: Json) -> bool:
    if a is None or b is None:
        return True
    if name == "change" and [a, b] in _INTERIM:
        return True
    if name == "position" and not (str(a).isascii() and str(b).isascii()):
        offices = {_chinese_office(str(a)), _chinese_office(str(b))}
        return len(offices) == 1 or (offices == _HEADS and "行政总裁" in {a, b})
    if name == "position":
        return _offices_agree(str(a), str(b))
    if name in _WORDS:
        return _share_word(str(a), str(b)) or str(a) in str(b) or str(b) in str(a)
    if isinstance(a, dict) and isinstance(b, dict):
        if a.get("currency") != b.get("currency"):
            return bool(a.get("currency") and b.get("currency"))  # one may be a conversion
        same = all(a.get(k) == b.get(k) for k in ("value", "low", "high"))
        return same or _within(a, b) or _within(b, a)
    return bool(a == b)


def _within(exact: Mapping[str, Json], rough: Mapping[str, Json]) -> bool:
    """Whether "4.7 %" is "below 5 %"."""
    value, low, high = exact.get("value"), rough.get("low"), rough.get("high")
    if value is None or low is None or high is None:
        return False
    return Decimal(str(low)) <= Decimal(str(value)) <= Decimal(str(high))


_WORD = late(r"[a-z]{3,}|[一-鿿]{2}")
_AMERICA = re.compile(r"\bunited states\b|\bu\.s\.(?:a\.)?|\busa?\b")
_BRITAIN = re.compile(r"\bunited kingdom\b|\bu\.k\.|\buk\b")
_EMPTY = {"field", "business", "market", "the", "and", "make", "making", "领域", "业务"}
_COUNTRY_STEM = 5  # letters a country shares with its adjective: Tanzania, Tanzanian


def _share_word(one: str, other: str) -> bool:
    """Whether two phrases for a market, product or business share a word, or one has a country and
    the other its adjective."""
    return any(_same_word(a, b) for a in _stems(one) for b in _stems(other))


def _same_word(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    return a == b or (len(short) >= _COUNTRY_STEM and long.startswith(short))


def _stems(words: str) -> set[str]:
    """Words without plural endings; for Chinese, pairs of characters."""
    one_name = _BRITAIN.sub("britain", _AMERICA.sub("america", words.lower()))
    return {w.rstrip("s") for w in _WORD.findall(one_name)} - _EMPTY


# 总裁 is short for 行政总裁, 主席 for 董事会主席.
_HEADS = {"CEO", "总裁"}  # in Hong Kong a 行政总裁 is the CEO
_OFFICE_OF = re.compile("^(?:行政(?=总)|集团(?=总)|董事[会局](?=主席))")


@lru_cache(512)
def _chinese_office(words: str) -> str:
    told = normalise(words).text
    for letters, offices in CHIEFS.items():
        for office in offices:
            told = told.replace(office, letters)
    return _OFFICE_OF.sub("", told)


def _offices_agree(one: str, other: str) -> bool:
    """ "Group chief executive" and "CEO" are one office; "chief financial officer" is another."""
    a, b = _office(one), _office(other)
    return a <= b or b <= a


_MD = re.compile(r"\bMD\b")


def _office(words: str) -> set[str]:
    spelt = _MD.sub("managing director", words).lower()
    told = _CHIEF.sub(lambda m: f"C{m[1][0]}O", spelt).lower()
    return set(_WORD.findall(told)) - _RANKS
