"""Cuts the tagger's words at known names: 丰田向海登集团 is one word to it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from monitor.reading.tagger.tagged import Tagged, Tagger

Part = tuple[int, int]

_NAMING = frozenset("ORG PER LOC nz nw".split())
_JOINTS = frozenset("向与和及同由对跟将被拟、")


def tagged(
    texts: Sequence[str], names: Sequence[Sequence[Part]], tagger: Tagger
) -> list[tuple[Tagged, ...]]:
    """The words of each text. `names` are the known names of each; a word longer than one is cut
    at its edges, and what is left of it is tagged anew."""
    cut = [
        list(_cut(text, words, _crossed(words, known)))
        for text, words, known in zip(texts, tagger.tag(texts), names, strict=True)
    ]
    rests = [
        text[part.start : part.end]
        for text, parts in zip(texts, cut, strict=True)
        for part in parts
        if not part.tag
    ]
    anew = iter(tagger.tag(rests) if rests else ())
    return [tuple(_filled(parts, known, anew)) for parts, known in zip(cut, names, strict=True)]


def _crossed(words: Iterable[Tagged], names: Sequence[Part]) -> list[Part]:
    """The names whose edges are inside a word."""
    edges = {at for word in words for at in (word.start, word.end)} if names else set()
    return [one for one in names if not edges.issuperset(one)]


def _cut(text: str, words: Sequence[Tagged], names: Sequence[Part]) -> Iterator[Tagged]:
    """The words, or their parts beside the names; those to be tagged anew have no tag."""
    if not names:
        yield from words
        return
    whole = {(word.start, word.end): word for word in words}
    whole |= {one: Tagged(*one, "ORG") for one in names}
    edges = {at for part in whole for at in part}
    edges -= {at for start, end in names for at in range(start + 1, end)}
    edges |= {end + 1 for _, end in names if text[end : end + 1] in _JOINTS}
    edges |= {start - 1 for start, _ in names if start and text[start - 1] in _JOINTS}
    for start, end in pairwise(sorted(edges)):
        joint = end - start == 1 and text[start] in _JOINTS
        yield whole.get((start, end)) or Tagged(start, end, "p" if joint else "", joint)


def _filled(
    parts: Sequence[Tagged], names: Sequence[Part], anew: Iterator[Sequence[Tagged]]
) -> Iterator[Tagged]:
    """The parts, with those without a tag as the words that they turned out to be. What names
    something right before a known name is one word with it: 广汽丰田 is not 丰田."""
    before: Tagged | None = None
    for part in parts:
        words = (part,) if part.tag else tuple(_moved(next(anew), part.start))
        if before and (part.start, part.end) in names:
            words = (part._replace(start=before.start),)
        elif before:
            yield before
        *first, before = words
        yield from first
        if part.tag or before.tag not in _NAMING:
            yield before
            before = None
    if before:
        yield before


def _moved(words: Iterable[Tagged], by: int) -> Iterator[Tagged]:
    return (word._replace(start=word.start + by, end=word.end + by) for word in words)
