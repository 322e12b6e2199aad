"""Rearranges regexes so that each branch begins with a letter, to which the engine can skip."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, takewhile
from operator import attrgetter
from typing import NamedTuple

from monitor.reading.regexes.late import late

_LONGEST = 6000  # characters: compiling more would take longer than it saves,
_GROWTH = 1.1  # unless it is hardly more than before
_PARENTHESES = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)
_GROUP = re.compile(r"\(\?(?::|P<\w+>)")
_LOOK = re.compile(r"\(\?<?[=!]")
_EDGE = re.compile(r"\\b|\^")
_SET = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]")
_LETTERS = re.compile(r"\[((?:[^\]\\^-]|\\[^\w])+)\]")
_ESCAPED = re.compile(r"\\(.)")
_LETTER = re.compile(r"[^\\\[\](){}.^$|*+?]|\\[.()\[\]*+?$^|-]")
_REPEATED = re.compile(r"[*+{]|\?[?+]")
_CAPTURES = re.compile(r"(?<!\\)\((?:(?!\?)|\?P<)")


def led(regex: str) -> re.Pattern[str]:
    """The regex as a pattern that finds the same, faster if its branches can be made to begin with
    a letter; compiled on first use."""
    return late(lambda: arranged(regex))


def arranged(regex: str) -> str:
    """The rearranged regex, or the regex behind a lookahead at its first letters if that would be
    too long; unchanged if one of its branches may begin with anything."""
    try:
        ways = list(branches(regex))
        begun = [one for branch in ways for one in _begun(branch)] if len(ways) > 1 else []
        whole = _joined(begun) if begun else _alone(regex)
        if len(whole) <= max(_LONGEST, _GROWTH * len(regex)):
            return whole
        begun = begun or list(_begun(regex))
    except _AnyBeginningError:
        return regex
    edge = r"\b" if all(r"\b" in one.start for one in begun) else ""
    return f"{edge}(?=[{''.join(dict.fromkeys(one.letter for one in begun))}])(?:{regex})"


class _Branch(NamedTuple):
    """A branch that begins with a letter: `start` is the letter with the assertions before it, and
    the parts `behind`, the last of them outermost, may follow other branches, too."""

    letter: str
    start: str
    rest: str
    behind: tuple[str, ...]


def _joined(ways: Sequence[_Branch]) -> str:
    """The branches as one regex, in which those of one letter, and what they share, are together:
    the engine tries few of them, and compiles each part once."""
    if shared := _shared(ways):
        inside = _joined([way._replace(behind=way.behind[: -len(shared)]) for way in ways])
        return f"(?:{inside}){''.join(shared)}"
    if not any(_CAPTURES.search(way.rest + "".join(way.behind)) for way in ways):  # else numbered
        turns = {letter: turn for turn, letter in enumerate(dict.fromkeys(w.letter for w in ways))}
        ways = sorted(ways, key=lambda way: turns[way.letter])
    found = groupby(ways, attrgetter("start"))
    return "|".join(start + _continued(list(same)) for start, same in found)


def _continued(ways: Sequence[_Branch]) -> str:
    """What follows the start of these branches, which have the same."""
    shared = _shared(ways)
    rests = [way.rest + "".join(way.behind[: len(way.behind) - len(shared)]) for way in ways]
    return (f"(?:{'|'.join(rests)})" if len(rests) > 1 else rests[0]) + "".join(shared)


def _shared(ways: Sequence[_Branch]) -> tuple[str, ...]:
    """The parts behind all of several branches."""
    ends = zip(*(way.behind[::-1] for way in ways), strict=False) if len(ways) > 1 else ()
    same = [parts[0] for parts in takewhile(lambda parts: len(set(parts)) == 1, ends)]
    return tuple(same[::-1])


class _AnyBeginningError(Exception):
    """A branch may begin with a character that its regex does not determine."""


def _alone(regex: str, where: str = "") -> str:
    """A rearranged regex of one branch, which may begin with a set or a group, too."""
    if edge := _EDGE.match(regex):
        return _alone(regex[edge.end() :], where + edge[0])
    if looks := _LOOK.match(regex):
        end = _closing(regex, looks.end())
        return _alone(regex[end:], where + regex[:end])
    if group := _GROUP.match(regex):
        end = _closing(regex, group.end())
        inside, behind = regex[group.end() : end - 1], regex[end - 1 :]
        if not where and not behind.startswith((")?", ")*", "){")):
            return group[0] + arranged(inside) + behind
        if where and _SET.match(inside) and len(list(branches(inside))) == 1:
            return group[0] + _alone(inside, where) + behind
    if (listed := _SET.match(regex)) and not _REPEATED.match(regex, listed.end()):
        return f"{listed[0]}(?<={where}{listed[0]}){regex[listed.end() :]}" if where else regex
    return _joined(list(_begun(regex, where)))


def _begun(branch: str, where: str = "", behind: tuple[str, ...] = ()) -> Iterator[_Branch]:
    """The branch, with `behind` after it, as branches that begin with a letter; `where` holds the
    assertions before it."""
    if not branch and behind:
        yield from _begun(behind[0], where, behind[1:])
    elif looks := _LOOK.match(branch):
        end = _closing(branch, looks.end())
        yield from _begun(branch[end:], where + branch[:end], behind)
    elif edge := _EDGE.match(branch):
        yield from _begun(branch[edge.end() :], where + edge[0], behind)
    elif branch.startswith("(?:"):
        end = _closing(branch, 3)
        yield from _each(branches(branch[3 : end - 1]), branch[end:], where, behind)
    elif listed := _LETTERS.match(branch):
        letters = map(re.escape, _ESCAPED.sub(r"\1", listed[1]))
        yield from _each(letters, branch[listed.end() :], where, behind)
    elif letter := _LETTER.match(branch):
        yield from _from(letter[0], branch[letter.end() :], where, behind)
    else:
        raise _AnyBeginningError


def _each(
    firsts: Iterable[str], rest: str, where: str, behind: tuple[str, ...]
) -> Iterator[_Branch]:
    """Each of `firsts` followed by `rest`; if they are optional, `rest` alone, too."""
    if _REPEATED.match(rest) or _CAPTURES.search(rest + "".join(behind)):  # may be needed twice
        raise _AnyBeginningError
    following = rest.removeprefix("?")
    for first in firsts:
        yield from _begun(first, where, (following, *behind) if following else behind)
    if following != rest:
        yield from _begun(following, where, behind)


def _from(letter: str, rest: str, where: str, behind: tuple[str, ...]) -> Iterator[_Branch]:
    if _REPEATED.match(rest) or (rest.startswith("?") and _CAPTURES.search(rest + "".join(behind))):
        raise _AnyBeginningError
    following = rest.removeprefix("?")
    start = letter + (f"(?<={where}{letter})" if where else "")
    yield _Branch(letter, start, following, behind)
    if following != rest:
        yield from _begun(following, where, behind)


def branches(regex: str) -> Iterator[str]:
    """The alternatives of a regex."""
    depth = start = 0
    for found in _PARENTHESES.finditer(regex):
        depth += {"(": 1, ")": -1}.get(found.group(), 0)
        if depth == 0 and found.group() == "|":
            yield regex[start : found.start()]
            start = found.end()
    yield regex[start:]


def _closing(regex: str, start: int) -> int:
    """The end of the group that contains regex[start]."""
    depth = 1
    for found in _PARENTHESES.finditer(regex, start):
        depth += {"(": 1, ")": -1}.get(found.group(), 0)
        if depth == 0:
            return found.end()
    raise ValueError(regex)
