"""What any tagger of Chinese texts returns: words and their classes."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Part = tuple[int, int]  # of a text


class Tagged(NamedTuple):
    """text[start:end] is a word of class `tag`: PER, LOC, ORG, TIME, nz (other names), n, v, …

    `common`: it is in the tagger's lexicon or vocabulary."""

    start: int
    end: int
    tag: str
    common: bool = False


class Tagger(Protocol):
    """A tagger. Loading one takes long, and only Chinese texts need it."""

    def tag(
        self, texts: Sequence[str], names: Sequence[Sequence[Part]] = (), /
    ) -> list[tuple[Tagged, ...]]:
        """The words of each text with their classes. `names`, if given, are those of firms in each
        text: words of class ORG."""
        ...
