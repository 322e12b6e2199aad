"""Cuts a text into the words of a lexicon, before the network reads it."""

import math
import string
from collections.abc import Iterable, Iterator, Mapping

_ALNUM = frozenset(string.ascii_letters + string.digits)


def worths(lexicon: Iterable[str]) -> Mapping[str, float]:
    """The score of each lexicon word in segmentation; prefixes of words score 0."""
    by_length: dict[int, list[str]] = {}
    for word in lexicon:
        by_length.setdefault(len(word), []).append(word)
    worth: dict[str, float] = {}
    for length, words in by_length.items():
        for end in range(1, length):
            worth |= dict.fromkeys([word[:end] for word in words], 0.0)
    for length, words in by_length.items():
        worth |= dict.fromkeys(words, math.log(length) + 1e-9)
    return worth


def cut(text: str, worth: Mapping[str, float]) -> Iterator[str]:
    """Segment a text into the fewest lexicon words; of equal ways, that with the longest."""
    worth_of, size = worth.get, len(text)
    best, ends = [0.0] * (size + 1), [size] * size
    for start in range(size - 1, -1, -1):
        top, to = best[start + 1] - 20.0, start + 1
        end = start + 1
        while end <= size and (value := worth_of(text[start:end])) is not None:
            if value and value - 20.0 + best[end] >= top:
                top, to = value - 20.0 + best[end], end
            end += 1
        best[start], ends[start] = top, to
    at = 0
    while at < size:
        yield text[at : ends[at]]
        at = ends[at]


def joined(words: Iterable[str]) -> Iterator[str]:
    """Join runs of single letters and digits into one word."""
    run = ""
    for word in words:
        if word in _ALNUM:
            run += word
            continue
        if run:
            yield run
            run = ""
        yield word
    if run:
        yield run
