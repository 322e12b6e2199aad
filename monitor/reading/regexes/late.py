"""Regexes that are compiled when they are first used: what a run never reads costs it nothing.

For those that take half a millisecond or more, and that a text of the other language never needs.
"""

import re
from collections.abc import Callable
from typing import Any, cast


def late(regex: str | Callable[[], str], flags: int = 0) -> re.Pattern[str]:
    """The regex, or what makes it, as a pattern; an error in it is raised at the first use.

    The `re` of its matches is another object."""
    return cast("re.Pattern[str]", _Late(regex, flags))


class _Late:
    def __init__(self, regex: str | Callable[[], str], flags: int) -> None:
        self._regex = regex
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Asked once of each method, as it is then an attribute like any other."""
        regex = self._regex if isinstance(self._regex, str) else self._regex()
        found = getattr(re.compile(regex, self._flags), name)
        setattr(self, name, found)
        return found
