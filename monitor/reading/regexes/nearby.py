"""Searches near given words or positions only, and finds many words in one pass."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ahocorasick_rs import AhoCorasick

from monitor.reading.regexes.late import late


class Nearby:
    """A pattern tried only near `words`, one of which each match contains. A match and its
    lookarounds must not reach further than `before` and `behind` from such a word; the matches are
    then those of a search of the whole text."""

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


_ROUND = 10_000  # characters; in a digest, each name would otherwise be counted throughout


def times(words: str, text: str, place: int) -> int:
    """How often `words` occurs in a text around a place."""
    return text.count(words, max(0, place - _ROUND), place + _ROUND)


def around(words: str, text: str, place: int) -> Iterator[int]:
    """Where `words` begin round a place of a text."""
    left, right = max(0, place - _ROUND), place + _ROUND
    while (left := text.find(words, left, right)) >= 0:
        yield left
        left += len(words)


def stands(
    words: str, text: str, behind: re.Pattern[str], before: re.Pattern[str] | None = None
) -> bool:
    """Whether a text has `words` at a place where `behind` matches right after them and `before`,
    of at most two characters and `\\Z`, right before them.

    A regex with the words in it would have to be compiled for each text."""
    at = text.find(words)
    while at >= 0:
        led = before is None or before.search(text, max(0, at - 2), at)
        if led and behind.match(text, at + len(words)):
            return True
        at = text.find(words, at + 1)
    return False


def everywhere(words: Iterable[str], text: str) -> Mapping[str, Sequence[int]]:
    """The starts of each of these words, all found in one pass over the text."""
    wanted = sorted(set(words))
    found: dict[str, list[int]] = {word: [] for word in wanted}
    for index, start, _ in AhoCorasick(wanted).find_matches_as_indexes(text, overlapping=True):
        found[wanted[index]].append(start)
    return found


def cuts_word(text: str, end: int) -> bool:
    """Whether a Latin word goes on at `end`: 海山Brown in 海山Browne."""
    around = text[max(0, end - 1) : end + 1]
    return len(around) == 2 and around.isascii() and around.isalpha()
