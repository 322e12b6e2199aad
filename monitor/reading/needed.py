"""What a text must hold, or end with, for a regex to match it: told from the regex alone."""

import re
from collections.abc import Iterable, Iterator
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from monitor.reading.mask import PARTIES

Clause = frozenset[str]  # one of these must stand in the text
_NAMES = frozenset(PARTIES)
_REPEATS = frozenset(["MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"])


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
    best = [max(_clauses(way), key=rarity, default=None) for way in ways]
    return [word for clause in best for word in clause or ("",)]


def _worth(words: list[str]) -> Iterator[Clause]:
    """A clause of these words, where looking for them tells anything."""
    if words and all(_weight(word) > 0 for word in words):
        yield frozenset(words)


def rarity(clause: Clause) -> float:
    """How much it says that a text holds a word of the clause."""
    return min(map(_weight, clause))


def _weight(word: str) -> float:
    """How much a word says: a single letter nothing, a name hardly more."""
    if word in _NAMES:
        return 0.5
    return len(word) - 1 if word.isascii() else 2 * len(word)


_STOP = "\0"  # what stands before it is not known
_LONGEST = 10  # characters of an ending: more say no more
_MOST = 1000  # endings: with more, to look for them is no shorter way


def endings(regex: str) -> tuple[str, ...]:
    """What a text ends with, one of these, that a regex with `$` at its end is found in; nothing
    where that may be too much. A regex without regard to case asks so of the text in lower case."""
    parsed = _parser.parse(regex)
    found = {ending.removeprefix(_STOP) for ending in _before(parsed, {""})}
    if parsed.state.flags & re.IGNORECASE:
        found = {ending.lower() for ending in found}
    longer = {word for word in found for n in range(1, len(word) + 1) if word[n:] in found}
    return tuple(sorted(found - longer)) if "" not in found and len(found) <= _MOST else ()


def _before(parsed: Iterable[tuple[Any, Any]], endings: set[str]) -> set[str]:
    """The endings with what the parts of a regex put before them, the last part first."""
    for code, value in reversed(list(parsed)):
        known = {one for one in endings if one.startswith(_STOP) or len(one) >= _LONGEST}
        endings = known | _led_by(str(code), value, endings - known)
        if len(endings) > _MOST:
            return {""}
    return endings


def _led_by(code: str, value: Any, endings: set[str]) -> set[str]:
    if code in {"AT", "ASSERT", "ASSERT_NOT"}:
        return endings
    if code == "LITERAL":
        return {chr(value) + one for one in endings}
    if code == "SUBPATTERN":
        return _before(value[3], endings)
    if code == "BRANCH":
        return {one for way in value[1] for one in _before(way, endings)}
    if code in _REPEATS and value[1] == 1:
        return _before(value[2], endings) | (endings if value[0] == 0 else set())
    if code in _REPEATS and value[0] > 0:
        return set(map(_stopped, _before(value[2], endings)))
    letters = _characters(value) if code == "IN" else []
    return {letter + one for one in endings for letter in letters or [_STOP]}


def _stopped(ending: str) -> str:
    return _STOP + ending.removeprefix(_STOP)
