"""Regexes that end with `$`, tried only on texts with a suitable ending: ten times as fast."""

import re
import sys
from functools import cached_property
from typing import cast

from monitor.reading.regexes.needed import Endings, endings


def closing(regex: str) -> re.Pattern[str]:
    """The regex, which ends with `$`, as a pattern to search with; compiled on first use."""
    kind = _ClosingInAnyCase if regex.startswith("(?i)") else _Closing
    return cast("re.Pattern[str]", kind(regex))


class _Closing:
    def __init__(self, regex: str) -> None:
        self.pattern = regex

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern)

    @cached_property
    def _endings(self) -> Endings:
        return Endings(endings(self.pattern))

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As for a compiled regex."""
        if self._endings.end(text, end) or text.endswith("\n", start, end):
            # `$` also matches before a final newline
            return self._compiled.search(text, start, end)
        return None


class _ClosingInAnyCase(_Closing):
    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As for a compiled regex."""
        if self._endings.end(text[start:end].lower()) or text.endswith("\n", start, end):
            return self._compiled.search(text, start, end)
        return None
