"""What a text must hold for a regex to match it: tells without trying which patterns cannot."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from re import _parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

from ahocorasick_rs import AhoCorasick

from monitor.events._pattern import Kind, Pattern, kinds
from monitor.reading.mask import PARTIES

Clause = frozenset[str]  # one of these must stand in the text
_NAMES = frozenset(PARTIES)
_REPEATS = frozenset(["MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"])


def fitting(kind: Kind, text: str, lang: str) -> Sequence[Pattern]:
    """The kind's patterns that can match a masked sentence, as far as its words tell."""
    return _fitting(kind.type, text, lang)


@lru_cache(maxsize=8)
def _fitting(type_: str, text: str, lang: str) -> tuple[Pattern, ...]:
    table = _table(type_, lang)
    near = set(table.always)
    for index, _, _ in table.words.find_matches_as_indexes(text, overlapping=True):
        near.update(table.wanted_by[index])
    return tuple(table.patterns[place] for place in sorted(near) if table.holds(place, text))


class _Table(NamedTuple):
    """The patterns of a kind in turn, what each needs but for its rarest clause, and all words of
    the rarest clauses with the places of the patterns that want them."""

    patterns: Sequence[Pattern]
    further: Sequence[Sequence[Clause]]
    always: Sequence[int]
    words: AhoCorasick
    wanted_by: Sequence[Sequence[int]]

    def holds(self, place: int, text: str) -> bool:
        """Whether a text that has its rarest clause has the others of the pattern at `place` too."""
        return all(_has(text, clause) for clause in self.further[place])


@cache
def _table(type_: str, lang: str) -> _Table:
    """Of one kind only: to take the patterns of all kinds apart takes long."""
    patterns = next(kind for kind in kinds() if kind.type == type_).patterns[lang]
    needs = [sorted(clauses(p.spelled_out()), key=_rarity, reverse=True) for p in patterns]
    wanted_by: dict[str, list[int]] = {}
    for place, found in enumerate(needs):
        for word in found[0] if found else ():
            wanted_by.setdefault(word, []).append(place)
    return _Table(
        patterns,
        further=[found[1:] for found in needs],
        always=[place for place, found in enumerate(needs) if not found],
        words=AhoCorasick(list(wanted_by)),
        wanted_by=list(wanted_by.values()),
    )


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


def _rarity(clause: Clause) -> float:
    return min(map(_weight, clause))


def _weight(word: str) -> float:
    """How much it says that a text holds a word: a single letter says nothing, a name hardly more."""
    if word in _NAMES:
        return 0.5
    return len(word) - 1 if word.isascii() else 2 * len(word)


def _has(text: str, clause: Clause) -> bool:
    for word in clause:  # noqa: SIM110 - a generator would take longer than the search
        if word in text:
            return True
    return False
