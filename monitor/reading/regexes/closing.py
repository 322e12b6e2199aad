"""Regexes that end with `$`, tried only on texts with a suitable ending: ten times as fast."""

import re
import sys
from collections.abc import Callable
from typing import Any, cast

from monitor.reading.regexes.late import late
from monitor.reading.regexes.needed import Endings, endings


def closing(regex: str) -> re.Pattern[str]:
    """The regex, which ends with `$`, as a pattern to search with; compiled on first use."""
    return cast("re.Pattern[str]", _Closing(regex))


class _Closing:
    def __init__(self, regex: str) -> None:
        self._regex = regex

    def __getattr__(self, name: str) -> Any:
        """Called once, for `search`, which then becomes an ordinary attribute."""
        if name != "search":
            raise AttributeError(name)
        self.search = _searching(self._regex)
        return self.search


def _searching(regex: str) -> Callable[..., re.Match[str] | None]:
    pattern = late(regex)
    may_end = Endings(endings(regex)).end
    if regex.startswith("(?i)"):
        return lambda text, start=0, end=sys.maxsize: (
            pattern.search(text, start, end) if may_end(text[start:end].lower()) else None
        )
    return lambda text, start=0, end=sys.maxsize: (
        pattern.search(text, start, end) if may_end(text, end) else None
    )
