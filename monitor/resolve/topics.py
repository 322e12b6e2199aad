"""Whether two short phrases (a topic, a market, a product) are about one matter, in zh and en."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from monitor.resolve.folding import fold
from monitor.resolve.latin import split_chinese
from monitor.resolve.words import TRADES_LATIN

_CHINESE = re.compile(r"[\u3400-\u9fff]+")
# Words that do not say which business it is.
_EMPTY = frozenset({"industry", "service", "operation", "cooperation", "strategic", "systems"})
# Broad words: two phrases that share only these may still be about different things.
_WIDE = frozenset(
    {"automobile", "intelligent", "technology", "digital", "innovation", "development"}
)
# Papers call one part of a firm its business, its operations or its arm.
_KINDS_OF_PART = re.compile(
    r"\b(?:the|its|business(?:es)?|operations?|units?|divisions?|arms?|activities|assets)\b ?"
)
_MAKING = frozenset({"manufacturing"})


@dataclass(frozen=True, slots=True)
class Topic:
    """What a phrase is about: meanings known in both languages, and the rest as written."""

    meanings: frozenset[str]
    rest: str
    chinese: bool

    @property
    def core(self) -> frozenset[str]:
        return self.meanings - _WIDE


@lru_cache(maxsize=20_000)
def stem(phrase: str) -> Topic:
    """The bilingual stem: 整车制造 and "complete vehicle manufacturing" give the same meanings."""
    folded = fold(phrase)
    chinese = bool(_CHINESE.search(folded))
    meanings = set(_meanings(folded))
    if meanings - _WIDE == _MAKING and "automobile" in meanings:
        meanings.add("vehicle")
    narrow = meanings - _EMPTY - _MAKING
    return Topic(frozenset(narrow or meanings), folded, chinese)


def _meanings(folded: str) -> list[str]:
    found = [TRADES_LATIN[word] for word in re.findall(r"[a-z]+", folded) if word in TRADES_LATIN]
    for run in _CHINESE.findall(folded):
        found.extend(split_chinese(run)[1])
    return found


def related(a: str, b: str) -> bool | None:
    """Whether two phrases are about one matter; None if the languages leave it open."""
    first, second = stem(a), stem(b)
    if first.rest == second.rest or same_stem(a, b):
        return True
    if first.chinese == second.chinese and _alike(first.rest, second.rest):
        return True
    if not (first.meanings and second.meanings):
        return None if first.chinese != second.chinese else False
    if first.core and second.core:
        return bool(first.core & second.core)
    return bool(_families(first) & _families(second))


def same_stem(a: str, b: str) -> bool:
    """The strict test: the same narrow meaning, or the same words."""
    first, second = stem(a), stem(b)
    if first.core or second.core:
        return bool(first.core & second.core)
    return first.rest == second.rest or (first.meanings == second.meanings != frozenset())


def _alike(a: str, b: str) -> bool:
    a, b = (_KINDS_OF_PART.sub("", words) or words for words in (a, b))
    return fuzz.token_set_ratio(a, b) >= 85 or fuzz.partial_ratio(a, b) >= 90


def _families(topic: Topic) -> frozenset[str]:
    return topic.meanings | ({"automobile"} if "vehicle" in topic.meanings else frozenset())
