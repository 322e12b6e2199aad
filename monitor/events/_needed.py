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
    return _fitting(kind.type, text, lang)


@lru_cache(maxsize=8)
def _fitting(type_: str, text: str, lang: str) -> tuple[Pattern, ...]:
    table = _table(type_, lang)
    have = {_NONE}
    for index, _, _ in table.words.find_matches_as_indexes(text, overlapping=True):
        have.update(table.fulfilled[index])
    near = [wanting for clause in have for wanting in table.by_rarest.get(clause, ())]
    return tuple(one.pattern for one in sorted(near, key=_place) if one.needs <= have)


class _Wanting(NamedTuple):
    """The pattern at `place` among its kind's, and the numbers of all clauses that it needs."""

    place: int
    pattern: Pattern
    needs: frozenset[int]


_place = attrgetter("place")
_NONE = 0  # the clause that every text fulfils


class _Table(NamedTuple):
    """All words of a kind's clauses, the clauses that each of them fulfils, and the patterns by the
    clause of theirs that the fewest texts fulfil."""

    words: AhoCorasick
    fulfilled: tuple[tuple[int, ...], ...]
    by_rarest: Mapping[int, list[_Wanting]]


@cache
def _table(type_: str, lang: str) -> _Table:
    """Of one kind only: to take the patterns of all kinds apart takes long."""
    numbers: dict[Clause, int] = {frozenset(): _NONE}
    by_rarest: dict[int, list[_Wanting]] = {}
    kind = next(kind for kind in kinds() if kind.type == type_)
    for place, pattern in enumerate(kind.patterns[lang]):
        found = clauses(pattern.spelled_out())
        needs = frozenset(numbers.setdefault(clause, len(numbers)) for clause in found)
        rarest = numbers[max(found, key=_rarity)] if found else _NONE
        by_rarest.setdefault(rarest, []).append(_Wanting(place, pattern, needs))
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
