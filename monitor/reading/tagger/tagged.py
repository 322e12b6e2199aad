"""What any tagger of Chinese texts returns: words and their classes."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol


class Tagged(NamedTuple):
    """text[start:end] is a word of class `tag`: PER, LOC, ORG, TIME, nz (other names), n, v, …

    `common`: it is in the tagger's lexicon or vocabulary."""

    start: int
    end: int
    tag: str
    common: bool = False


class Tagger(Protocol):
    """A tagger. Loading one takes long, and only Chinese texts need it."""

    def tag(self, texts: Sequence[str], /) -> list[tuple[Tagged, ...]]:
        """The words of each text with their classes."""
        ...
