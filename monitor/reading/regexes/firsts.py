"""Finds the characters that a regex's matches can begin with, to check these first."""

import re
from collections.abc import Iterable
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from monitor.reading.regexes.leading import branches
from monitor.reading.regexes.needed import REPEATS


def guarded(regex: str) -> str:
    """The regex behind a lookahead at its possible first characters, for regexes that are tried at
    many places, mostly in vain. Unchanged if a match may begin with anything."""
    first = _first(_parser.parse(regex))
    if not first:
        return regex
    behind = f"(?=[{''.join(sorted(first))}]){regex}"
    return f"(?:{behind}|)" if "" in first else behind


def each_guarded(regex: str) -> str:
    """The regex with each branch guarded that begins with a group, which is slow to try."""
    return "|".join(guarded(one) if one[0] == "(" else one for one in branches(regex))


def _first(parsed: Iterable[tuple[Any, Any]]) -> set[str]:
    """The possible first characters, as members of a regex set, with "" if a match may be empty; an
    empty set if any character is possible."""
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
    if name in REPEATS:
        here = _first(value[2])
        return here | {""} if here and value[0] == 0 else here
    ways: list[set[str]] = []
    if name == "IN":
        ways = [_member(str(code), member) for code, member in value]
    elif name == "BRANCH":
        ways = [_first(way) for way in value[1]]
    return set().union(*ways) if all(ways) else set()


def _member(name: str, member: Any) -> set[str]:
    if name == "LITERAL":
        return {re.escape(chr(member))}
    return {r"\d"} if str(member) == "CATEGORY_DIGIT" else set()
