"""The Chinese tagger: a two-layer BiGRU-CRF over words and characters, run in numpy."""

import math
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

FILE = "lac-2.1.2.npz"  # how the weights are called in the folder of models
MISSING = "Chinese names are found by rules alone; `monitor models fetch` brings the tagger"

_UNKNOWN = "OOV"
_LONGEST = 400  # characters of a text that are tagged; sentences are shorter
_TOGETHER = 32  # texts that go through the network at once
_ALNUM = re.compile("[a-zA-Z0-9]")


@dataclass(frozen=True, slots=True)
class Tagged:
    """text[start:end] is a word of class `tag`: PER, LOC, ORG, TIME, nz (other names), n, v, …

    `common`: it is in the tagger's lexicon or vocabulary."""

    start: int
    end: int
    tag: str
    common: bool = False


@dataclass(frozen=True)
class Tagger:
    """The weights. `gates` and `state` hold both directions of each layer, stacked."""

    arrays: Mapping[str, NDArray[Any]]

    def tag(self, texts: Sequence[str]) -> list[tuple[Tagged, ...]]:
        """The words of each text with their classes."""
        cut = [self._tokens(text[:_LONGEST]) for text in texts]
        order = sorted(range(len(texts)), key=lambda i: len(cut[i]))
        answers: list[tuple[Tagged, ...]] = [()] * len(texts)
        for first in range(0, len(order), _TOGETHER):
            batch = [i for i in order[first : first + _TOGETHER] if cut[i]]
            labels = self._labels([self._ids_of(cut[i]) for i in batch]) if batch else []
            for i, row in zip(batch, labels, strict=True):
                answers[i] = tuple(self._words(cut[i], row))
        return answers

    @cached_property
    def ids(self) -> Mapping[str, int]:
        """The network's number of each word and character."""
        words = bytes(self.arrays["words"]).decode().split("\n")
        return dict(zip(words, self.arrays["ids"].tolist(), strict=True))

    @cached_property
    def tags(self) -> tuple[str, ...]:
        """The labels, by number."""
        return tuple(bytes(self.arrays["tags"]).decode().split("\n"))

    @cached_property
    def lexicon(self) -> Mapping[str, float]:
        """What each lexicon word is worth when a text is cut; beginnings of words are worth 0."""
        worth: dict[str, float] = {}
        for word in bytes(self.arrays["lexicon"]).decode().split("\n"):
            for end in range(1, len(word)):
                worth.setdefault(word[:end], 0.0)
            worth[word] = math.log(len(word)) + 1e-9
        return worth

    def _tokens(self, text: str) -> list[str]:
        """The text cut into words of the vocabulary, and characters where none fits."""
        found: list[str] = []
        for word in _joined(self._cut(text)):
            found += [word] if word in self.ids else word
        return found

    def _cut(self, text: str) -> Iterator[str]:
        """The fewest lexicon words, and of equal ways the one with the longest words."""
        lexicon, size = self.lexicon, len(text)
        best: list[tuple[float, int]] = [(0.0, size)] * (size + 1)
        for start in range(size - 1, -1, -1):
            best[start] = (best[start + 1][0] - 20.0, start + 1)
            end = start + 1
            while end <= size and (value := lexicon.get(text[start:end])) is not None:
                if value:
                    best[start] = max(best[start], (value - 20.0 + best[end][0], end))
                end += 1
        at = 0
        while at < size:
            yield text[at : best[at][1]]
            at = best[at][1]

    def _ids_of(self, tokens: Sequence[str]) -> list[int]:
        unknown = self.ids[_UNKNOWN]
        return [self.ids.get(token, unknown) for token in tokens]

    def _labels(self, rows: Sequence[Sequence[int]]) -> list[list[int]]:
        lengths = np.array([len(row) for row in rows])
        padded = np.zeros((int(lengths.max()), len(rows)), dtype=np.int64)
        for column, row in enumerate(rows):
            padded[: len(row), column] = row
        signal = self.arrays["embedding"][padded].astype(np.float32)
        # A sequence read backwards begins at its own end, not in the padding.
        turned = np.maximum(lengths[None, :] - 1 - np.arange(len(padded))[:, None], 0)
        for layer in ("0", "1"):
            signal = self._layer(signal, turned, layer)
        return self._decode(signal @ self.arrays["out"] + self.arrays["out_bias"], lengths)

    def _layer(self, signal: Floats, turned: Ints, layer: str) -> Floats:
        columns = np.arange(signal.shape[1])
        both = np.stack([signal, signal[turned, columns]])
        inner = both @ self.arrays["in" + layer][:, None] + self.arrays["bias" + layer][:, None]
        gates, state = self.arrays["gates" + layer], self.arrays["state" + layer]
        width = state.shape[1]
        held = np.zeros((2, signal.shape[1], width), dtype=np.float32)
        out = np.empty((2, *signal.shape[:2], width), dtype=np.float32)
        for at in range(len(signal)):
            now = inner[:, at]
            gate = 1 / (1 + np.exp(-np.clip(now[..., : 2 * width] + held @ gates, -60, 60)))
            fresh = np.tanh(now[..., 2 * width :] + (gate[..., width:] * held) @ state)
            held = held + gate[..., :width] * (fresh - held)
            out[:, at] = held
        return np.concatenate([out[0], out[1][turned, columns]], axis=-1)

    def _decode(self, scores: Floats, lengths: Ints) -> list[list[int]]:
        """The best path of labels of each column (Viterbi)."""
        begin, end, step = self.arrays["begin"], self.arrays["end"], self.arrays["step"]
        best = scores[0] + begin
        last, back = [best], [np.zeros(best.shape, dtype=np.int64)]
        for row in scores[1:]:
            ways = best[:, :, None] + step
            back.append(ways.argmax(axis=1))
            best = ways.max(axis=1) + row
            last.append(best)
        paths: list[list[int]] = []
        for column, length in enumerate(lengths.tolist()):
            path = [int((last[length - 1][column] + end).argmax())]
            for at in range(length - 1, 0, -1):
                path.append(int(back[at][column][path[-1]]))
            paths.append(path[::-1])
        return paths

    def _words(self, tokens: Sequence[str], labels: Sequence[int]) -> Iterator[Tagged]:
        start = end = first = 0
        tag = ""
        for at, (token, number) in enumerate(zip(tokens, labels, strict=True)):
            label = self.tags[number]
            if end > start and label.endswith("-B"):
                yield self._word(tokens, first, at, start, tag)
                start, first = end, at
            end, tag = end + len(token), label.removesuffix("-B").removesuffix("-I")
        yield self._word(tokens, first, len(tokens), start, tag)

    def _word(self, tokens: Sequence[str], first: int, last: int, start: int, tag: str) -> Tagged:
        word = "".join(tokens[first:last])
        known = len(word) > 1 and (word in self.ids or self.lexicon.get(word, 0.0) > 0)
        return Tagged(start, start + len(word), tag, known)


def _joined(words: Iterator[str]) -> Iterator[str]:
    """Single letters and figures in a row are one word."""
    run = ""
    for word in words:
        if len(word) == 1 and _ALNUM.match(word):
            run += word
            continue
        if run:
            yield run
            run = ""
        yield word
    if run:
        yield run


@lru_cache(maxsize=2)
def at(path: Path) -> Tagger | None:
    """The tagger whose weights stand at `path`; None where there are none that can be used."""
    try:
        return load(path)
    except (OSError, ValueError, zipfile.BadZipFile):
        return None


def load(path: Path) -> Tagger:
    """Read the weights from a file of plain arrays. Raises OSError, or ValueError for another."""
    with np.load(path, allow_pickle=False) as file:
        arrays = {name: file[name] for name in file.files}
    wanted = {"words", "ids", "tags", "lexicon", "embedding", "out", "out_bias", "begin", "end"}
    wanted |= {"step"} | {f"{name}{n}" for name in ("in", "bias", "gates", "state") for n in "01"}
    if arrays.keys() != wanted:
        raise ValueError("the arrays are not a tagger's")
    return Tagger(arrays)
