"""Firms' names given to the tagger: which labels they leave to its network."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum

import numpy as np

from monitor.reading.tagger.tagged import Floats, Part

_NEVER = np.float32(-1e4)  # far below all scores


class Must(Enum):
    """What a token must be: the first of a firm's name, another one of it, or the next word's
    first."""

    BEGIN = "ORG-B"
    GO_ON = "ORG-I"
    NEW = "-B"


def edges(names: Iterable[Part]) -> list[int]:
    """Where the names begin and end: no token may cross these places."""
    return sorted({at for name in names for at in name})


def musts(tokens: Iterable[str], names: Sequence[Part]) -> Iterator[tuple[int, Must]]:
    """The tokens inside and right behind names, by number; those of other words are free."""
    starts, ends = dict(names), {end for _, end in names}
    at = until = 0
    for number, token in enumerate(tokens):
        if at in starts:
            until = starts[at]
            yield number, Must.BEGIN
        elif at < until:
            yield number, Must.GO_ON
        elif at in ends:
            yield number, Must.NEW
        at += len(token)


def weights(labels: Sequence[str]) -> Mapping[Must, Floats]:
    """What each kind of token adds to the scores of its labels (one number a label)."""
    return {
        must: np.array([0 if one.endswith(must.value) else _NEVER for one in labels], np.float32)
        for must in Must
    }
