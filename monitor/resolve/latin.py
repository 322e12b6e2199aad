"""How a Chinese name sounds and what its trade words mean, so that it can meet a Latin spelling."""

from functools import lru_cache

from pypinyin import lazy_pinyin

from monitor.resolve.words import PLACES_LATIN, PLACES_ZH, TRADES_LATIN, TRADES_ZH

_LONGEST_TRADE = max(map(len, TRADES_ZH))
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


@lru_cache(maxsize=50_000)
def spelt(text: str) -> str:
    """Pinyin without tones or spaces; letters and digits stay as they are."""
    if text in _ENGLISH:
        return _ENGLISH[text]
    return "".join(lazy_pinyin(text)).casefold().replace(" ", "").replace("ü", "v")


PLACE_TOKENS = PLACES_LATIN | {(spelt(place),) for place in PLACES_ZH}


def split_chinese(text: str) -> tuple[str, tuple[str, ...]]:
    """Folded text -> (what is left of it, meanings of its trade words in order), longest first."""
    head: list[str] = []
    trades: list[str] = []
    at = 0
    while at < len(text):
        word = _trade_at(text, at)
        if word:
            trades.append(TRADES_ZH[word])
        else:
            head.append(text[at])
        at += len(word) or 1
    return "".join(head), tuple(trades)


def _trade_at(text: str, at: int) -> str:
    for size in range(min(_LONGEST_TRADE, len(text) - at), 0, -1):
        if text[at : at + size] in TRADES_ZH:
            return text[at : at + size]
    return ""


def split_latin(tokens: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Tokens -> (the distinctive ones run together, meanings of the trade words in order)."""
    head = [token for token in tokens if token not in TRADES_LATIN and token not in _SMALL]
    trades = [TRADES_LATIN[token] for token in tokens if token in TRADES_LATIN]
    return "".join(head), tuple(trades)


_SMALL = frozenset({"of", "the", "and", "for", "de", "la", "du", "und", "et", "e"})
