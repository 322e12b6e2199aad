"""What a text must hold for a regex to match it: tells without trying which patterns cannot."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from ahocorasick_rs import AhoCorasick

from monitor.events._pattern import Pattern, kinds

Clause = frozenset[str]  # one of these must stand in the text
_REPEATS = frozenset(["MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"])


def fitting(patterns: Iterable[Pattern], text: str, lang: str) -> list[Pattern]:
    """The patterns that can match a masked sentence, as far as its words tell."""
    missing, needs = ~_held(text, lang), _table(lang)[2]
    return [p for p in patterns if not needs[p.regex] & missing]


@lru_cache(maxsize=8)
def _held(text: str, lang: str) -> int:
    """The clauses that a text fulfils, one bit each."""
    automaton, fulfilled, _ = _table(lang)
    have = 0
    for index, _, _ in automaton.find_matches_as_indexes(text, overlapping=True):
        have |= fulfilled[index]
    return have


@cache
def _table(lang: str) -> tuple[AhoCorasick, tuple[int, ...], Mapping[str, int]]:
    """All words of all clauses, the clauses that each of them fulfils, and each regex's clauses."""
    bits: dict[Clause, int] = {}
    needs: dict[str, int] = {}
    for pattern in (p for kind in kinds() for p in kind.patterns[lang]):
        needs[pattern.regex] = 0
        for clause in clauses(pattern.spelled_out()):
            needs[pattern.regex] |= bits.setdefault(clause, 1 << len(bits))
    fulfilled: dict[str, int] = {}
    for clause, bit in bits.items():
        for word in clause:
            fulfilled[word] = fulfilled.get(word, 0) | bit
    return AhoCorasick(list(fulfilled)), tuple(fulfilled.values()), needs


def clauses(regex: str) -> list[Clause]:
    """What every text holds that the regex is found in: a word of each clause."""
    parsed = _parser.parse(regex)
    if parsed.state.flags & re.IGNORECASE:
        return []
    return list(dict.fromkeys(_clauses(parsed)))


def _clauses(parsed: Iterable[tuple[Any, Any]]) -> Iterator[Clause]:
    word = ""
    for name, value in _flat(parsed):
        if name == "LITERAL":
            word += chr(value)
            continue
        yield from _worth([word])
        word = ""
        if name == "IN":
            yield from _worth(_characters(value))
        elif name == "BRANCH":
            yield from _worth(_either(value[1]))
        elif name in _REPEATS and value[0]:
            yield from _clauses(value[2])
        elif name == "ASSERT":
            yield from _clauses(value[1])
    yield from _worth([word])


def _flat(parsed: Iterable[tuple[Any, Any]]) -> Iterator[tuple[str, Any]]:
    """The parts one behind the other, those in plain groups too."""
    for code, value in parsed:
        if str(code) == "SUBPATTERN" and not value[1]:
            yield from _flat(value[3])
        else:
            yield str(code), value


def _characters(members: Iterable[tuple[Any, Any]]) -> list[str]:
    if any(str(code) != "LITERAL" for code, _ in members):
        return []
    return [chr(value) for _, value in members]


def _either(ways: Iterable[Iterable[tuple[Any, Any]]]) -> list[str]:
    """One word of each way, where all of them need one."""
    best = [max(_clauses(way), key=_rarity, default=None) for way in ways]
    return [word for clause in best for word in clause or ("",)]


def _worth(words: list[str]) -> Iterator[Clause]:
    """A clause of these words, where looking for them tells anything."""
    if words and all(_weight(word) > 0 for word in words):
        yield frozenset(words)


def _rarity(clause: Clause) -> int:
    return min(map(_weight, clause))


def _weight(word: str) -> int:
    """How much it says that a text holds a word: a single letter says nothing."""
    return len(word) - 1 if word.isascii() else 2 * len(word)
