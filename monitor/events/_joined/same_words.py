"""Whether two phrases for a market, product or business share a distinguishing word."""

import re

from monitor.reading.regexes.late import late

WORD = late(r"[a-z]{3,}|[一-鿿]{2}")
_AMERICA = re.compile(r"\bunited states\b|\bu\.s\.(?:a\.)?|\busa?\b")
_BRITAIN = re.compile(r"\bunited kingdom\b|\bu\.k\.|\buk\b")
_EMPTY = {"field", "business", "market", "the", "and", "make", "making", "领域", "业务"}
_COUNTRY_STEM = 5  # letters a country shares with its adjective: Tanzania, Tanzanian


def shared(one: str, other: str) -> bool:
    """Whether they share a word, or one has a country and the other its adjective."""
    return any(_same_word(a, b) for a in _stems(one) for b in _stems(other))


def _same_word(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    return a == b or (len(short) >= _COUNTRY_STEM and long.startswith(short))


def _stems(words: str) -> set[str]:
    """Words without plural endings; for Chinese, pairs of characters."""
    one_name = _BRITAIN.sub("britain", _AMERICA.sub("america", words.lower()))
    return {w.rstrip("s") for w in WORD.findall(one_name)} - _EMPTY
