"""What a text must hold for a regex to match it: tells without trying which patterns cannot."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from operator import attrgetter
from re import _parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

from ahocorasick_rs import AhoCorasick

from monitor.events._pattern import Kind, Pattern, kinds

Clause = frozenset[str]  # one of these must stand in the text
_REPEATS = frozenset(["MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"])


def fitting(kind: Kind, text: str, lang: str) -> Sequence[Pattern]:
    """The kind's patterns that can match a masked sentence, as far as its words tell."""
    return _fitting(text, lang).get(kind.type, ())


@lru_cache(maxsize=8)
def _fitting(text: str, lang: str) -> Mapping[str, list[Pattern]]:
    """Of each kind the patterns that can match a text, in their order."""
    table = _table(lang)
    have = {_NONE}
    for index, _, _ in table.words.find_matches_as_indexes(text, overlapping=True):
        have.update(table.fulfilled[index])
    near = [wanting for clause in have for wanting in table.by_rarest.get(clause, ())]
    fit: dict[str, list[Pattern]] = {}
    for one in sorted((one for one in near if one.needs <= have), key=_place):
        fit.setdefault(one.type, []).append(one.pattern)
    return fit


class _Wanting(NamedTuple):
    """A pattern of the kind `type`, and the numbers of all clauses that it needs."""

    place: int
    type: str
    pattern: Pattern
    needs: frozenset[int]


_place = attrgetter("place")
_NONE = 0  # the clause that every text fulfils


class _Table(NamedTuple):
    """All words of all clauses, the clauses that each of them fulfils, and the patterns by the
    clause of theirs that the fewest texts fulfil."""

    words: AhoCorasick
    fulfilled: tuple[tuple[int, ...], ...]
    by_rarest: Mapping[int, list[_Wanting]]


@cache
def _table(lang: str) -> _Table:
    numbers: dict[Clause, int] = {frozenset(): _NONE}
    by_rarest: dict[int, list[_Wanting]] = {}
    patterns = ((kind.type, pattern) for kind in kinds() for pattern in kind.patterns[lang])
    for place, (type_, pattern) in enumerate(patterns):
        found = clauses(pattern.spelled_out())
        needs = frozenset(numbers.setdefault(clause, len(numbers)) for clause in found)
        rarest = numbers[max(found, key=_rarity)] if found else _NONE
        by_rarest.setdefault(rarest, []).append(_Wanting(place, type_, pattern, needs))
    fulfilled: dict[str, list[int]] = {}
    for clause, number in numbers.items():
        for word in clause:
            fulfilled.setdefault(word, []).append(number)
    return _Table(AhoCorasick(list(fulfilled)), tuple(map(tuple, fulfilled.values())), by_rarest)


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
