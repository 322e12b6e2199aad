"""What a text must hold, or end with, for a regex to match it: told from the regex alone."""

import re
import sys
from collections.abc import Iterable, Iterator
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from monitor.reading.marks import PARTIES

Clause = frozenset[str]  # one of these must stand in the text
_REPEATS = frozenset(["MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"])


def clauses(regex: str, *, lowered: bool = False) -> list[Clause]:
    """What every text holds that the regex is found in: a word of each clause. A regex without
    regard to case says it of texts in lower case only."""
    parsed = _parser.parse(_NEEDLESS.sub(_kept, regex))
    if not parsed.state.flags & re.IGNORECASE:
        return list(dict.fromkeys(_clauses(parsed)))
    if not lowered:
        return []
    return [frozenset(word.lower() for word in clause) for clause in _clauses(parsed)]


def plain(needed: Iterable[Clause]) -> list[Clause]:
    """What the text holds before it is masked: a mask hides names and leaves out asides."""
    bare = ([max(_WORD.findall(word), key=len, default="") for word in ways] for ways in needed)
    return [clause for words in bare for clause in _worth(words)]


_WORD = re.compile(r"\w+")


_SET = r"\[\^?\]?(?:\\.|[^\]\\])*+\]"
_PART = rf"[^()\\\[\]]++|\\.|{_SET}"
_WHOLE = rf"(?:{_PART}|\((?:{_PART}|\((?:{_PART})*+\))*+\))*+\)"  # groups in it are two deep
# What needs nothing, a look at what must not be there or what may be missing: to parse it would
# take most of the time. What it is not to be sought in, an escape or a set, goes first.
_NEEDLESS = re.compile(
    rf"\(\?<?!{_WHOLE}|(?:{_SET}|\((?!\?<?[=!]){_WHOLE})(?:[?*]|\{{0?,\d*\}})[?+]?|(\\.|{_SET})",
    re.DOTALL,
)


def _kept(found: re.Match[str]) -> str:
    return found[1] or "(?=)"


def _clauses(parsed: Iterable[tuple[Any, Any]]) -> Iterator[Clause]:
    words = [""]
    for name, value in _flat(parsed):
        letters = _letters(name, value)
        if letters and len(letters) * len(words) <= _MOST_WAYS:
            words = [word + letter for word in words for letter in letters]
            continue
        yield from _worth(words)
        words = letters or [""]
        if name == "BRANCH":
            yield from _worth(_either(value[1]))
        elif name in _REPEATS and value[0]:
            yield from _clauses(value[2])
        elif name == "ASSERT":
            yield from _clauses(value[1])
    yield from _worth(words)


_MOST_WAYS = 60  # to write one word, as in [Cc]hair and C[A-Z]O


def _flat(parsed: Iterable[tuple[Any, Any]]) -> Iterator[tuple[str, Any]]:
    """The parts one behind the other, those in plain groups too."""
    for code, value in parsed:
        if code.name == "SUBPATTERN" and not value[1]:
            yield from _flat(value[3])
        else:
            yield code.name, value


def _letters(name: str, value: Any) -> list[str]:
    """The characters that a part of a regex stands for, where it is one of a few."""
    if name == "LITERAL":
        return [chr(value)]
    return list(_listed(value)) if name == "IN" and _are_few(value) else []


def _are_few(members: Iterable[tuple[Any, Any]]) -> bool:
    return all(
        code.name == "LITERAL" or (code.name == "RANGE" and value[1] - value[0] < _MOST_WAYS)
        for code, value in members
    )


def _listed(members: Iterable[tuple[Any, Any]]) -> Iterator[str]:
    for code, value in members:
        first, last = value if code.name == "RANGE" else (value, value)
        yield from map(chr, range(first, last + 1))


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
    """How much a word says: a single letter nothing, names and the commonest words hardly more."""
    bare = word.strip(_EDGES)
    if not bare or bare in _COMMONEST:
        return 0.5 if len(word) > 1 or word in _NAMES else 0
    return len(bare) - 1 if bare.isascii() else 2 * len(bare)


_NAMES = frozenset(PARTIES)
_EDGES = PARTIES + " ,.;'’"
_COMMONEST = frozenset(
    "a an and are as at by for from has he her his in is it its of on or that the their they this "
    "to was were which who will with".split()
)
_STOP = "\0"  # what stands before it is not known
_LONGEST = 10  # characters of an ending: more say no more
_MANY = 4  # ways to write one letter: which one it is says no more
_MOST = 1000  # endings: with more, to look for them is no shorter way


class Endings:
    """How a text must end, one of these ways, looked up by the last characters that all have."""

    def __init__(self, endings: Iterable[str]) -> None:
        ends = sorted(endings)
        self._size = min(_TAIL, *map(len, ends)) if ends else 0
        self._by_tail: dict[str, tuple[str, ...]] = {}
        for end in ends:
            tail = end[len(end) - self._size :]
            self._by_tail[tail] = (*self._by_tail.get(tail, ()), end)

    def end(self, text: str, stop: int = sys.maxsize) -> bool:
        """Whether text[:stop] ends so; all does where it was not known how."""
        if not self._size:
            return True
        head = text[:stop]
        ends = self._by_tail.get(head[-self._size :])
        return ends is not None and head.endswith(ends)


_TAIL = 4  # characters: most texts end otherwise


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
        endings = known | _led_by(code.name, value, endings - known)
        if len(endings) > _MOST:
            return {""}
    return endings


def _led_by(code: str, value: Any, endings: set[str]) -> set[str]:
    if code in {"AT", "ASSERT", "ASSERT_NOT"}:
        return endings
    if code == "SUBPATTERN":
        return _before(value[3], endings)
    if code == "BRANCH":
        return {one for way in value[1] for one in _before(way, endings)}
    if code in _REPEATS and value[1] == 1:
        return _before(value[2], endings) | (endings if value[0] == 0 else set())
    if code in _REPEATS and value[0] > 0:
        return set(map(_stopped, _before(value[2], endings)))
    letters = _letters(code, value)
    known = letters if 0 < len(letters) < _MANY else [_STOP]
    return {letter + one for one in endings for letter in known}


def _stopped(ending: str) -> str:
    return _STOP + ending.removeprefix(_STOP)
