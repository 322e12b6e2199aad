"""Rearranges regexes so that each branch begins with a letter, to which the engine can skip."""

import re
from collections.abc import Iterable, Iterator

from monitor.reading.regexes.late import late

_LONGEST = 6000  # characters: compiling more would take longer than it saves,
_GROWTH = 1.1  # unless it is hardly more than before
_PARENTHESES = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)
_GROUP = re.compile(r"\(\?(?::|P<\w+>)")
_LOOK = re.compile(r"\(\?<?[=!]")
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
    """The rearranged regex; unchanged if one of its branches may begin with anything."""
    try:
        ways = list(branches(regex))
        if len(ways) == 1:
            found = [_alone(regex)]
        else:
            found = [begun for branch in ways for begun in _begun(branch)]
    except _AnyBeginningError:
        return regex
    whole = "|".join(found)
    return whole if len(whole) <= max(_LONGEST, _GROWTH * len(regex)) else regex


class _AnyBeginningError(Exception):
    """A branch may begin with a character that its regex does not determine."""


def _alone(regex: str, where: str = "") -> str:
    """A rearranged regex of one branch, which may begin with a set or a group, too."""
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
    return "|".join(_begun(regex, where))


def _begun(branch: str, where: str = "") -> Iterator[str]:
    """The branch as branches that begin with a letter; `where` holds the assertions before it."""
    if looks := _LOOK.match(branch):
        end = _closing(branch, looks.end())
        yield from _begun(branch[end:], where + branch[:end])
    elif branch.startswith(r"\b"):
        yield from _begun(branch[2:], where + r"\b")
    elif branch.startswith("(?:"):
        end = _closing(branch, 3)
        yield from _each(branches(branch[3 : end - 1]), branch[end:], where)
    elif listed := _LETTERS.match(branch):
        letters = map(re.escape, _ESCAPED.sub(r"\1", listed[1]))
        yield from _each(letters, branch[listed.end() :], where)
    elif letter := _LETTER.match(branch):
        yield from _from(letter[0], branch[letter.end() :], where)
    else:
        raise _AnyBeginningError


def _each(firsts: Iterable[str], rest: str, where: str) -> Iterator[str]:
    """Each of `firsts` followed by `rest`; if they are optional, `rest` alone, too."""
    if _REPEATED.match(rest) or _CAPTURES.search(rest):  # a capturing group cannot be duplicated
        raise _AnyBeginningError
    following = rest.removeprefix("?")
    for first in firsts:
        yield from _begun(first + following, where)
    if following != rest:
        yield from _begun(following, where)


def _from(letter: str, rest: str, where: str) -> Iterator[str]:
    if _REPEATED.match(rest) or (rest.startswith("?") and _CAPTURES.search(rest)):
        raise _AnyBeginningError
    following = rest.removeprefix("?")
    yield letter + (f"(?<={where}{letter})" if where else "") + following
    if following != rest:
        yield from _begun(following, where)


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
