"""Reading round a place only: patterns where a word they need stands, counts near a name; and many
words in one pass."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ahocorasick_rs import AhoCorasick

from monitor.reading.regexes.late import late


class Nearby:
    """A pattern, the words of which each match holds one, and how far a match and what it looks at
    reach `before` and `behind` such a word. The matches are those of a search of the whole text."""

    def __init__(self, regex: str, words: Iterable[str], before: int, behind: int) -> None:
        self.regex = regex
        self._pattern = late(regex)
        self._words = AhoCorasick(sorted(words))
        self._before, self._behind = before, behind

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The matches in order."""
        for start, end in self._stretches(text):
            yield from self._pattern.finditer(text, start, end)

    def _stretches(self, text: str) -> Iterator[tuple[int, int]]:
        left = right = 0
        found = self._words.find_matches_as_indexes(text, overlapping=True)
        for start, end in sorted((start, end) for _, start, end in found):
            if right and start - self._before > right:
                yield left, right
                left = right = 0
            left = left if right else max(0, start - self._before)
            right = max(right, min(len(text), end + self._behind))
        if right:
            yield left, right


_ROUND = 10_000  # characters; each name of a digest would else be counted in all of it


def times(words: str, text: str, place: int) -> int:
    """How often a text says `words` round a place."""
    return text.count(words, max(0, place - _ROUND), place + _ROUND)


def around(words: str, text: str, place: int) -> Iterator[int]:
    """Where `words` begin round a place of a text."""
    left, right = max(0, place - _ROUND), place + _ROUND
    while (left := text.find(words, left, right)) >= 0:
        yield left
        left += len(words)


def everywhere(words: Iterable[str], text: str) -> Mapping[str, Sequence[int]]:
    """Where each of these words begins, all found in one pass over the text."""
    wanted = sorted(set(words))
    found: dict[str, list[int]] = {word: [] for word in wanted}
    for index, start, _ in AhoCorasick(wanted).find_matches_as_indexes(text, overlapping=True):
        found[wanted[index]].append(start)
    return found
