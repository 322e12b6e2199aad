"""Tries a language's date patterns, chosen by the word that a date may begin with."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from monitor.reading.dates.calendar import Spoken

Found = tuple[int, int, Spoken]
# The span and meaning of a match; None if it turns out to be no date.
Meaning = Callable[[re.Match[str]], Found | None]
Way = tuple[re.Pattern[str], Meaning]


@dataclass(frozen=True, slots=True)
class Speech:
    """`triggers` finds where a date may begin; `key` of a trigger selects the `ways` to try."""

    triggers: Callable[[str], Iterator[re.Match[str]]]
    ways: Mapping[str, tuple[Way, ...]]
    key: Callable[[str], str]

    def at(self, text: str, start: int, trigger: str) -> Found | None:
        """The longest date that begins at `start`."""
        best: Found | None = None
        for pattern, meaning in self.ways.get(self.key(trigger), ()):
            match = pattern.match(text, start)
            found = meaning(match) if match else None
            if found and (best is None or found[1] > best[1]):
                best = found
        return best


def whole(meaning: Callable[[re.Match[str]], Spoken]) -> Meaning:
    """For patterns whose whole match is the date."""
    return lambda match: (match.start(), match.end(), meaning(match))
