"""What characters a regex's matches can begin with, to look at one before the regex is tried."""

import re
from collections.abc import Iterable
from re import _parser  # type: ignore[attr-defined]
from typing import Any

_REPEATS = frozenset(["MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"])


def guarded(regex: str) -> str:
    """The regex behind a look at the one character it may begin with: for those that are tried at
    many places and mostly in vain. The same where it may begin with just anything."""
    first = _first(_parser.parse(regex))
    return f"(?=[{''.join(sorted(first))}]){regex}" if first and "" not in first else regex


def _first(parsed: Iterable[tuple[Any, Any]]) -> set[str]:
    """What a regex's matches may begin with, as a set of a regex lists it, and "" where they may be
    empty; nothing where they may begin with any character."""
    found = {""}
    for code, value in parsed:
        name = str(code)
        if name in {"AT", "ASSERT", "ASSERT_NOT"}:
            continue
        here = _first_of(name, value)
        found = (found - {""}) | here if here else here
        if "" not in found:
            break
    return found


def _first_of(name: str, value: Any) -> set[str]:
    if name == "LITERAL":
        return {re.escape(chr(value))}
    if name == "SUBPATTERN":
        return _first(value[3])
    if name in _REPEATS:
        here = _first(value[2])
        return here | {""} if here and value[0] == 0 else here
    ways: list[set[str]] = []
    if name == "IN":
        ways = [_told(str(code), member) for code, member in value]
    elif name == "BRANCH":
        ways = [_first(way) for way in value[1]]
    return set().union(*ways) if all(ways) else set()


def _told(name: str, member: Any) -> set[str]:
    if name == "LITERAL":
        return {re.escape(chr(member))}
    return {r"\d"} if str(member) == "CATEGORY_DIGIT" else set()
