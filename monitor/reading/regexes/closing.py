"""Regexes for what stands right before a place: they end with `$`, and are tried only on a text
that ends as they must, which takes a tenth of the time."""

import re
import sys
from functools import cached_property
from typing import cast

from monitor.reading.regexes.needed import Endings, endings


def closing(regex: str) -> re.Pattern[str]:
    """The regex, which ends with `$`, as a pattern to search with; compiled at the first use."""
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
        """As of a compiled regex."""
        if self._endings.end(text, end) or text.endswith("\n", start, end):
            return self._compiled.search(text, start, end)  # `$` is before a last line's end, too
        return None


class _ClosingInAnyCase(_Closing):
    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As of a compiled regex."""
        if self._endings.end(text[start:end].lower()) or text.endswith("\n", start, end):
            return self._compiled.search(text, start, end)
        return None
