"""`re` with regexes that are compiled when they are first used: what a run never reads costs it
nothing. Meant to be imported `as re`; only the `re` of a match is another object."""

import re
from collections.abc import Callable
from re import (
    ASCII,
    DOTALL,
    IGNORECASE,
    MULTILINE,
    Match,
    Pattern,
    escape,
    findall,
    finditer,
    fullmatch,
    match,
    search,
    split,
    sub,
)
from typing import Any, AnyStr, cast

__all__ = [
    "ASCII",
    "DOTALL",
    "IGNORECASE",
    "MULTILINE",
    "Match",
    "Pattern",
    "compile",
    "escape",
    "findall",
    "finditer",
    "fullmatch",
    "made",
    "match",
    "search",
    "split",
    "sub",
]


def compile(regex: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:  # noqa: A001 - as in `re`
    """The regex as a pattern; an error in it is raised at the first use."""
    return cast("re.Pattern[AnyStr]", _Late(lambda: re.compile(regex, flags)))


def made(regex: Callable[[], str]) -> re.Pattern[str]:
    """The same where the regex, too, is made at the first use."""
    return cast("re.Pattern[str]", _Late(lambda: re.compile(regex())))


class _Late:
    def __init__(self, compiled: Callable[[], re.Pattern[Any]]) -> None:
        self._compiled = compiled

    def __getattr__(self, name: str) -> Any:
        """Asked once of each method, as it is then an attribute like any other."""
        found = getattr(self._compiled(), name)
        setattr(self, name, found)
        return found
