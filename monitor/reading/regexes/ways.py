"""A regex of many long alternatives, of which only those are searched whose words a text has."""

import re
import sys
from collections.abc import Iterator, Sequence

from monitor.reading.regexes.leading import led
from monitor.reading.regexes.needed import clauses
from monitor.reading.regexes.sieve import Sieve


class Ways:
    """Finds what the alternatives joined by `|` would find, whose matches must not be empty: with
    all in one regex, the engine tries each at every place."""

    def __init__(self, alternatives: Sequence[str]) -> None:
        self.alternatives = alternatives
        self._patterns = [led(one) for one in alternatives]
        self._sieve: Sieve | None = None

    def finditer(
        self, text: str, start: int = 0, end: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        """The matches in order; where several begin, that of the first alternative."""
        if self._sieve is None:
            self._sieve = Sieve(map(clauses, self.alternatives))
        seen = text[max(0, start - _BEHIND) : end]
        patterns = [self._patterns[number] for number in self._sieve.passed(seen)]
        coming = [(pattern, pattern.search(text, start, end)) for pattern in patterns]
        ahead = [(pattern, found) for pattern, found in coming if found]
        while ahead:
            first = min((found for _, found in ahead), key=re.Match.start)
            yield first
            start = first.end()
            coming = [
                (one, one.search(text, start, end) if found.start() < start else found)
                for one, found in ahead
            ]
            ahead = [(pattern, found) for pattern, found in coming if found]


_BEHIND = 8  # characters that lookbehinds at the start may see
