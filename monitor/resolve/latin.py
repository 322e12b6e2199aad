"""How Chinese names sound and what their trade words mean, to match Latin spellings."""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from importlib import import_module
from itertools import islice, product
from types import ModuleType

from monitor.resolve.folding import CHINESE
from monitor.resolve.words import TRADES_LATIN, TRADES_ZH

_TRADE = re.compile(f"({'|'.join(map(re.escape, sorted(TRADES_ZH, key=len, reverse=True)))})")
# Places whose English name is not their pinyin.
_ENGLISH = {
    "中国": "china",
    "香港": "hongkong",
    "澳门": "macau",
    "陕西": "shaanxi",
    "内蒙古": "innermongolia",
    "西藏": "tibet",
    "哈尔滨": "harbin",
    "呼和浩特": "hohhot",
    "乌鲁木齐": "urumqi",
    "日本": "japan",
    "美国": "usa",
    "德国": "germany",
    "英国": "uk",
    "法国": "france",
    "韩国": "korea",
    "新加坡": "singapore",
}


@cache
def _pypinyin() -> ModuleType:
    """Its tables take a third of a second to load, so only spelling Chinese loads them."""
    return import_module("pypinyin")


@lru_cache(maxsize=50_000)
def spelt(text: str) -> str:
    """Pinyin without tones or spaces; letters and digits stay."""
    return _spelt(text)


def _spelt(text: str) -> str:
    if text in _ENGLISH:
        return _ENGLISH[text]
    if _has_phrase(text):
        return _plain("".join(_pypinyin().lazy_pinyin(text)))
    return "".join(map(_syllable, text))


def _plain(sound: str) -> str:
    return sound.casefold().replace(" ", "").replace("ü", "v")


def _has_phrase(text: str) -> bool:
    """Whether some characters are read differently together than alone."""
    phrases, ends = _phrases(), range(2, len(text) + 1)
    for end in ends:
        for start in range(end - 1):
            if text[start:end] in phrases:
                return True
    return False


@cache
def _phrases() -> frozenset[str]:
    return frozenset(import_module("pypinyin.phrases_dict").phrases_dict)


@cache
def _syllable(char: str) -> str:
    return _plain("".join(_pypinyin().lazy_pinyin(char)))


@cache
def _ways(char: str) -> Sequence[str]:
    """The readings of a lone character, in pypinyin's order."""
    (found,) = _pypinyin().pinyin(char, heteronym=True, style=_pypinyin().Style.NORMAL)
    return _few(found)


def _few(ways: Sequence[str]) -> Sequence[str]:
    return tuple(dict.fromkeys(way.casefold().replace("ü", "v") for way in ways[:_MOST_WAYS]))


@lru_cache(maxsize=50_000)
def readings(text: str) -> frozenset[str]:
    """Every possible spelling of a short text: 泊 is bo and po."""
    return frozenset(_readings(text)) | {spelt(text)}


def _readings(text: str) -> Iterable[str]:
    syllables: Iterable[Sequence[str]]
    if _has_phrase(text) or not _ALL_CHINESE.fullmatch(text):
        normal = _pypinyin().Style.NORMAL
        syllables = map(_few, _pypinyin().pinyin(text, heteronym=True, style=normal))
    else:
        syllables = map(_ways, text)
    return map("".join, product(*islice(syllables, _MOST_SYLLABLES)))


_MOST_WAYS, _MOST_SYLLABLES = 4, 6


def split_chinese(text: str) -> tuple[str, tuple[str, ...]]:
    """Folded text -> (the rest, meanings of its trade words in order), longest first."""
    pieces = _TRADE.split(text)
    if len(pieces) == 1:
        return text, ()
    return "".join(pieces[::2]), tuple(map(TRADES_ZH.__getitem__, pieces[1::2]))


def split_latin(tokens: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Tokens -> (the distinctive ones joined, meanings of the trade words in order)."""
    together = "".join(tokens)
    if _SKIPPED.isdisjoint(tokens) and not _PAIR.search(together):
        return together, ()
    words = _pairs_joined(tokens)
    head = [word for word in words if word not in _SKIPPED]
    trades = [TRADES_LATIN[word] for word in words if word in TRADES_LATIN]
    return "".join(head), tuple(trades)


def _pairs_joined(tokens: tuple[str, ...]) -> list[str]:
    """Two words that form one trade, joined: `new energy`."""
    words: list[str] = []
    for token in tokens:
        if words and words[-1] + token in _PAIRS:
            words[-1] += token
        else:
            words.append(token)
    return words


def leads(head: str, core: str) -> tuple[str, frozenset[str]]:
    """How the leading brand of a name sounds, and its other readings.

    The brand is a Chinese name's first two characters if more follow than a brand has, or a Latin
    name's first word if long enough. 长盛 is Changsheng, not Zhangsheng.
    """
    if not head.isascii() and CHINESE.search(head):
        return _sounds(_brand(head))
    return _long_enough(_first_word(head, core)), _NONE


def _brand(head: str) -> str:
    return head if len(head) <= _LONGEST_BRAND else head[:2]


@lru_cache(maxsize=100_000)
def _sounds(brand: str) -> tuple[str, frozenset[str]]:
    """A brand's spelling and its others, if long enough. Uncached: most brands of a register are
    unique."""
    usual, every = _spelt(brand), set(_readings(brand))
    every.discard(usual)
    others = filter(_long_enough, every)
    return _long_enough(usual), frozenset(others) if every else _NONE


def sounds_like(chinese: str, latin: str, core: str) -> bool:
    """Whether a Chinese head is spelt like the Latin one, or begins with the Latin brand and
    continues with words that the Latin name translates."""
    if len(latin) < _SHORTEST_SOUND:
        return False
    if latin in readings(chinese):
        return True
    word = _first_word(latin, core)
    if len(word) < _SHORTEST_BRAND:
        return False
    return any(word in readings(chinese[:size]) for size in range(2, len(chinese) + 1))


def _first_word(head: str, core: str) -> str:
    first = next((word for word in core.split() if word not in _SKIPPED), head)
    return first if len(first) >= _SHORTEST_BRAND else head


def _long_enough(sound: str) -> str:
    return sound if len(sound) >= _SHORTEST_SOUND else ""


_NONE: frozenset[str] = frozenset()
_ALL_CHINESE = re.compile(r"[\u3400-\u9fff]+")
_PAIRS = frozenset({"newenergy", "homeappliance"}) & TRADES_LATIN.keys()
_PAIR = re.compile("|".join(_PAIRS))
_LONGEST_BRAND = 3  # characters
_SHORTEST_SOUND = 3  # letters
_SHORTEST_BRAND = 4  # letters in one word that can stand for a whole brand
_SMALL = frozenset({"of", "the", "real", "and", "for", "de", "la", "du", "und", "et", "e"})
_SKIPPED = _SMALL | TRADES_LATIN.keys()
