"""Regexes compiled on first use, for those that take long and that many runs never need.

Long is half a millisecond or more; texts of one language do not need the regexes of the other.
"""

import re
from collections.abc import Callable
from typing import Any, cast


def late(regex: str | Callable[[], str], flags: int = 0) -> re.Pattern[str]:
    """The regex, or what a function returns, as a pattern; errors in it are raised on first use.

    The `re` attribute of its matches is a different object."""
    return cast("re.Pattern[str]", _Late(regex, flags))


class _Late:
    def __init__(self, regex: str | Callable[[], str], flags: int) -> None:
        self._regex = regex
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Called once per method, which then becomes an ordinary attribute."""
        regex = self._regex if isinstance(self._regex, str) else self._regex()
        found = getattr(re.compile(regex, self._flags), name)
        setattr(self, name, found)
        return found
