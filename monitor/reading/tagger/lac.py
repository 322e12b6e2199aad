"""The Chinese tagger: a two-layer BiGRU-CRF over words and characters, run in numpy."""

import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain, pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from monitor.reading.tagger import given, segments
from monitor.reading.tagger.given import Must
from monitor.reading.tagger.tagged import Floats, Part, Tagged

Ints = NDArray[np.int64]

FILE = "lac-2.1.2.npz"  # the weights in the folder of models
MISSING = "Chinese names are found by rules alone; `monitor models fetch` adds the tagger"

_UNKNOWN = "OOV"
_LONGEST = 400  # characters of a text that are tagged; sentences are shorter
_TOGETHER = 64  # texts per batch


@dataclass(frozen=True)
class Tagger:
    """The weights. `gates` and `state` hold both directions of each layer, stacked."""

    arrays: Mapping[str, NDArray[Any]]

    def tag(
        self, texts: Sequence[str], names: Sequence[Sequence[Part]] = ()
    ) -> list[tuple[Tagged, ...]]:
        """The words of each text with their classes. `names`, if given, are those of firms in each
        text: words of class ORG."""
        names = names or [()] * len(texts)
        cut = [
            self._tokens(text[:_LONGEST], given.edges(parts))
            for text, parts in zip(texts, names, strict=True)
        ]
        order = sorted((i for i in range(len(texts)) if cut[i]), key=lambda i: -len(cut[i]))
        answers: list[tuple[Tagged, ...]] = [()] * len(texts)
        for first in range(0, len(order), _TOGETHER):
            batch = order[first : first + _TOGETHER]
            musts = [list(given.musts(cut[i], names[i])) for i in batch]
            labels = self._labels([self._ids_of(cut[i]) for i in batch], musts)
            for i, row in zip(batch, labels, strict=True):
                answers[i] = tuple(self._words(texts[i], cut[i], row))
        return answers

    @cached_property
    def ids(self) -> Mapping[str, int]:
        """The network's id of each word and character."""
        words = bytes(self.arrays["words"]).decode().split("\n")
        return dict(zip(words, self.arrays["ids"].tolist(), strict=True))

    @cached_property
    def tags(self) -> tuple[str, ...]:
        """The labels, by number."""
        return tuple(bytes(self.arrays["tags"]).decode().split("\n"))

    @cached_property
    def _labels_mean(self) -> tuple[tuple[bool, str], ...]:
        """For each label, whether it begins a word, and the word's class."""
        return tuple((tag.endswith("-B"), tag.rpartition("-")[0] or tag) for tag in self.tags)

    @cached_property
    def lexicon(self) -> Mapping[str, float]:
        """See `segments.worths`."""
        return segments.worths(bytes(self.arrays["lexicon"]).decode().split("\n"))

    def _tokens(self, text: str, edges: Iterable[int]) -> list[str]:
        """The text as words of the vocabulary, and as single characters where none fits; no word
        crosses an edge."""
        found: list[str] = []
        for start, end in pairwise((0, *edges, len(text))):
            for word in segments.joined(segments.cut(text[start:end], self.lexicon)):
                found += [word] if word in self.ids else word
        return found

    def _ids_of(self, tokens: Sequence[str]) -> list[int]:
        unknown = self.ids[_UNKNOWN]
        return [self.ids.get(token, unknown) for token in tokens]

    def _labels(
        self, rows: Sequence[Sequence[int]], musts: Iterable[Iterable[tuple[int, Must]]]
    ) -> list[list[int]]:
        """The labels of each row; rows must come longest first. `musts` are what some tokens of
        each row must be."""
        pack = _packed([len(row) for row in rows])
        # Texts repeat words: compute each word's input once.
        words, places = np.unique(list(chain.from_iterable(rows)), return_inverse=True)
        places = places[pack.places]
        lower, upper = self._layers
        signal = self.arrays["embedding"][words].astype(np.float32)
        signal = _through(signal, (places, places[pack.turned]), pack, lower)
        signal = _through(signal, (np.arange(len(places)), pack.turned), pack, upper)
        scores = signal @ self.arrays["out"] + self.arrays["out_bias"]
        for row, found in enumerate(musts):
            for at, must in found:
                scores[pack.steps[at][0] + row] += self._given[must]
        return self._decode(scores, pack)

    @cached_property
    def _given(self) -> Mapping[Must, Floats]:
        return given.weights(self.tags)

    @cached_property
    def _layers(self) -> tuple["_Layer", "_Layer"]:
        return _layer(self.arrays, "0"), _layer(self.arrays, "1")

    def _decode(self, scores: Floats, pack: "_Pack") -> list[list[int]]:
        """The best path of labels of each row (Viterbi); overwrites `scores`."""
        most = len(pack.lengths)
        # Repeated for all rows, with one buffer for the ways: numpy then works along whole rows.
        step = np.repeat(self.arrays["step"][:, None], most, axis=1)
        ways = np.empty_like(step)
        best = scores[:most]
        best += self.arrays["begin"]
        for start, size in pack.steps[1:]:
            here = scores[start : start + size]
            np.add(best[:size].T[:, :, None], step[:, :size], out=ways[:, :size])
            here += ways[:, :size].max(axis=0)
            best = here
        return self._back(scores, pack)

    def _back(self, reached: Floats, pack: "_Pack") -> list[list[int]]:
        """Trace each row back from its best last label; only these ways are computed again."""
        into = np.ascontiguousarray(self.arrays["step"].T)
        label = (reached[pack.ends] + self.arrays["end"]).argmax(axis=1)
        taken = [label.copy()]
        for (_, size), (start, _) in pairwise(reversed(pack.steps)):
            ways = reached[start : start + size] + into[label[:size]]
            label[:size] = ways.argmax(axis=1)
            taken.append(label.copy())
        columns = np.array(taken[::-1]).T.tolist()
        return [row[:size] for row, size in zip(columns, pack.lengths, strict=True)]

    def _words(self, text: str, tokens: Iterable[str], labels: Iterable[int]) -> Iterator[Tagged]:
        start = end = 0
        tag = ""
        for token, number in zip(tokens, labels, strict=True):
            begins, name = self._labels_mean[number]
            if begins and end > start:
                yield Tagged(start, end, tag, self._is_known(text[start:end]))
                start = end
            end, tag = end + len(token), name
        yield Tagged(start, end, tag, self._is_known(text[start:end]))

    def _is_known(self, word: str) -> bool:
        return len(word) > 1 and (word in self.ids or self.lexicon.get(word, 0.0) > 0)


@dataclass(frozen=True, slots=True)
class _Pack:
    """Rows of decreasing length laid out token by token, all first tokens first, without padding.

    `steps` are (first place, number of rows that long). For each place, `places` is the index of
    its token in the concatenated rows, and `turned` its place when rows run backwards.
    """

    lengths: Sequence[int]
    steps: Sequence[tuple[int, int]]
    places: Ints
    turned: Ints
    ends: Ints


def _packed(lengths: Sequence[int]) -> _Pack:
    sizes = np.array(lengths)
    firsts = np.cumsum(sizes) - sizes
    counts = [int((sizes > at).sum()) for at in range(lengths[0])]
    offsets = np.cumsum([0, *counts[:-1]])
    at = np.repeat(np.arange(lengths[0]), counts)
    row = np.concatenate([np.arange(count) for count in counts])
    return _Pack(
        lengths=lengths,
        steps=list(zip(offsets.tolist(), counts, strict=True)),
        places=firsts[row] + at,
        turned=offsets[sizes[row] - 1 - at] + row,
        ends=offsets[sizes - 1] + np.arange(len(sizes)),
    )


@dataclass(frozen=True, slots=True)
class _Layer:
    """Weights of both directions. Those of the gates are times -1 and those of the state times -2,
    as σ(x) = 1 / (1 + exp(-x)) and tanh(x) = 2σ(2x) - 1: exp takes less time than tanh."""

    inward: Floats
    bias: Floats
    gates: Floats
    state: Floats


def _layer(arrays: Mapping[str, NDArray[Any]], number: str) -> _Layer:
    one, two, state = np.float32(1), np.float32(2), arrays["state" + number]
    factors = np.full(3 * state.shape[-1], -two)
    factors[: 2 * state.shape[-1]] = -one
    inward, bias = arrays["in" + number] * factors, arrays["bias" + number] * factors
    return _Layer(inward, bias, arrays["gates" + number] * -one, state * -two)


def _through(signal: Floats, ways: tuple[Ints, Ints], pack: _Pack, layer: _Layer) -> Floats:
    """Run one layer in both directions over all rows; backwards, each row begins at its own end.

    `ways` are the positions in the signal in the order in which each direction takes them.
    """
    inner = signal @ layer.inward
    inner += layer.bias
    width, most = layer.state.shape[-1], len(pack.lengths)
    states = np.empty((2, len(pack.places), width), dtype=np.float32)
    held = np.zeros((2, most, width), dtype=np.float32)
    space = np.empty((2, most, 3 * width), dtype=np.float32)
    with np.errstate(over="ignore"):  # a gate that overflows is closed
        for start, size in pack.steps:
            now = space[:, :size]
            for way, places, taken in zip(inner, ways, now, strict=True):
                way.take(places[start : start + size], axis=0, out=taken, mode="clip")
            held = _step(held[:, :size], now, layer, states[:, start : start + size])
    return np.concatenate([states[0], states[1][pack.turned]], axis=-1)


def _step(held: Floats, now: Floats, layer: _Layer, out: Floats) -> Floats:
    """Write the next state of both directions to `out`, from the last one and the inputs."""
    width = held.shape[-1]
    gate = held @ layer.gates
    gate += now[..., : 2 * width]
    np.exp(gate, out=gate)
    gate += 1  # the gate's reciprocal
    update, reset = gate[..., :width], gate[..., width:]
    fresh = (held / reset) @ layer.state
    fresh += now[..., 2 * width :]
    np.exp(fresh, out=fresh)
    fresh += 1
    np.divide(2, fresh, out=fresh)
    fresh -= 1
    fresh -= held
    fresh /= update
    return np.add(held, fresh, out=out)


@lru_cache(maxsize=2)
def at(path: Path) -> Tagger | None:
    """The tagger with the weights at `path`; None if there are no usable ones."""
    try:
        return load(path)
    except (OSError, ValueError, zipfile.BadZipFile):
        return None


def load(path: Path) -> Tagger:
    """Read the weights from a file of plain arrays. Raises OSError, or ValueError for other files.

    From then on, BLAS uses one thread in this process."""
    with np.load(path, allow_pickle=False) as file:
        arrays = {name: file[name] for name in file.files}
    wanted = {"words", "ids", "tags", "lexicon", "embedding", "out", "out_bias", "begin", "end"}
    wanted |= {"step"} | {f"{name}{n}" for name in ("in", "bias", "gates", "state") for n in "01"}
    if arrays.keys() != wanted:
        raise ValueError("the arrays are not a tagger's")
    # Two threads take as long at twice the CPU, and much longer next to a busy process.
    threadpool_limits(1, user_api="blas")
    return Tagger(arrays)
