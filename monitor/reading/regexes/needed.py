"""Derives from a regex what a text must contain, or end with, for it to match."""

import re
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from monitor.reading.marks import PARTIES

Clause = frozenset[str]  # one of these words must occur in the text


class Further(Clause):
    """A clause of alternatives that each also need a rarer word."""


REPEATS = frozenset(["MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"])


def clauses(regex: str, *, lowered: bool = False) -> list[Clause]:
    """Clauses for every text that the regex matches: it contains a word of each. A case-insensitive
    regex has none unless `lowered`; they then apply to the text in lower case."""
    parsed = _parser.parse(_NEEDLESS.sub(_kept, regex))
    if not parsed.state.flags & re.IGNORECASE:
        return list(dict.fromkeys(_clauses(parsed)))
    if not lowered:
        return []
    return [frozenset(word.lower() for word in clause) for clause in _clauses(parsed)]


def plain(needed: Iterable[Clause]) -> list[Clause]:
    """The clauses as they apply before masking, which hides names and leaves out asides. Without
    further ones: what is not masked hardly tells whom later sentences are about."""
    first = (ways for ways in needed if not isinstance(ways, Further))
    bare = ([max(_WORD.findall(word), key=len, default="") for word in ways] for ways in first)
    return [clause for words in bare for clause in _worth(words)]


_WORD = re.compile(r"\w+")
_SET = r"\[\^?\]?(?:\\.|[^\]\\])*+\]"
_PART = rf"[^()\\\[\]]++|\\.|{_SET}"
_WHOLE = rf"(?:{_PART})*+\)"
for _ in range(4):  # brackets nested at most four deep
    _WHOLE = rf"(?:{_PART}|\({_WHOLE})*+\)"
# Parts that need nothing: negative lookarounds and optional parts. Parsing them would take most of
# the time. Escapes and sets are matched in order to be kept, as brackets in them do not count.
_NEEDLESS = re.compile(
    rf"(?P<look>\(\?<?!){_WHOLE}|"
    rf"(?:{_SET}|\((?!\?<?[=!]){_WHOLE})(?:[?*]|\{{0?,\d*\}})[?+]?|(?P<kept>\\.|{_SET})",
    re.DOTALL,
)


def _kept(found: re.Match[str]) -> str:
    return found["kept"] or ("" if found["look"] else "(?=)")


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
            yield from _of_each(value[1])
        elif name in REPEATS and value[0]:
            yield from _clauses(value[2])
        elif name == "ASSERT":
            yield from _clauses(value[1])
    yield from _worth(words)


_RANKS = 3  # clauses of alternatives: with more, hardly fewer regexes are tried
_MOST_WAYS = 60  # to write one word: [Cc]hair, C[A-Z]O


def _flat(parsed: Iterable[tuple[Any, Any]]) -> Iterator[tuple[str, Any]]:
    """The parts in sequence, including those in plain groups."""
    for code, value in parsed:
        if code.name == "SUBPATTERN" and not value[1]:
            yield from _flat(value[3])
        else:
            yield code.name, value


def _letters(name: str, value: Any) -> list[str]:
    """The characters that a part of a regex can match, if these are few."""
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


def _of_each(ways: Iterable[Iterable[tuple[Any, Any]]]) -> Iterator[Clause]:
    """Clauses that each hold one of every alternative: its rarest, its second rarest …"""
    ranked = [sorted(dict.fromkeys(_clauses(way)), key=_rank, reverse=True) for way in ways]
    for rank in range(_RANKS if all(ranked) else 0):
        words = [word for one in ranked for word in one[min(rank, len(one) - 1)]]
        yield from map(Further, _worth(words)) if rank else _worth(words)


def _rank(clause: Clause) -> tuple[bool, float]:
    return not isinstance(clause, Further), rarity(clause)


def _worth(words: list[str]) -> Iterator[Clause]:
    """A clause of these words, if looking for them is informative."""
    if words and all(_weight(word) > 0 for word in words):
        yield frozenset(words)


def rarity(clause: Clause) -> float:
    """How informative it is that a text contains a word of the clause."""
    return min(map(_weight, clause))


@cache
def _weight(word: str) -> float:
    """How informative a word is: single letters not at all, names and common words hardly."""
    bare = word.strip(_EDGES)
    if not bare or bare in _COMMONEST:
        return 0.5 if len(word) > 1 or word in _NAMES else 0
    if bare in _BRACKETS:
        return 0.5
    return len(bare) - 1 if bare.isascii() else 2 * len(bare)


_NAMES = frozenset(PARTIES)
_EDGES = PARTIES + " ,.;'’"
_BRACKETS = frozenset('()“"')
_COMMONEST = frozenset(
    "a an and are as at by for from has he her his in is it its of on or that the their they this "
    "to was were which who will with".split()
)
_STOP = "\0"  # stands for unknown text before an ending
_LONGEST = 10  # characters of an ending: more are not worth checking
_MANY = 4  # alternatives for a letter: with so many it counts as unknown
_MOST = 2000  # endings: with more, the check saves nothing


class Endings:
    """The possible endings of a text, looked up by as many last characters as all of them have."""

    def __init__(self, endings: Iterable[str]) -> None:
        ends = sorted(endings) or [""]
        self._size = min(_TAIL, *map(len, ends))
        self._by_tail: dict[str, tuple[str, ...]] = {}
        for end in ends:
            tail = end[len(end) - self._size :]
            self._by_tail[tail] = (*self._by_tail.get(tail, ()), end)

    def end(self, text: str, stop: int = sys.maxsize) -> bool:
        """Whether text[:stop] may have such an ending: it does, none are known, or it ends with a
        newline, before which `$` matches, too."""
        if stop > len(text):  # noqa: PLR1730 - calling min takes longer
            stop = len(text)
        tail = text[stop - self._size : stop]
        ends = self._by_tail.get(tail)
        return tail[-1:] == "\n" if ends is None else text.endswith(ends, 0, stop)


_TAIL = 4  # characters: enough to rule out most texts


def endings(regex: str) -> tuple[str, ...]:
    """The possible endings of texts that a regex with `$` at its end matches; none if these are
    unknown or too many. Those of a case-insensitive regex apply to the text in lower case."""
    parsed = _parser.parse(regex)
    found = {ending.removeprefix(_STOP) for ending in _before(parsed, {""})}
    if parsed.state.flags & re.IGNORECASE:
        found = {ending.lower() for ending in found}
    longer = {word for word in found for n in range(1, len(word) + 1) if word[n:] in found}
    return tuple(sorted(found - longer)) if "" not in found and len(found) <= _MOST else ()


def _before(parsed: Iterable[tuple[Any, Any]], endings: set[str]) -> set[str]:
    """The endings with the parts of a regex put before them, the last part first."""
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
    if code in REPEATS and value[1] == 1:
        return _before(value[2], endings) | (endings if value[0] == 0 else set())
    if code in REPEATS and value[0] > 0:
        return set(map(_stopped, _before(value[2], endings)))
    letters = _letters(code, value)
    known = letters if 0 < len(letters) < _MANY else [_STOP]
    return {letter + one for one in endings for letter in known}


def _stopped(ending: str) -> str:
    return _STOP + ending.removeprefix(_STOP)
