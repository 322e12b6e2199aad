"""Filters the patterns of a kind by the words that each needs, before any regex is tried."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from monitor.events._patterns.pattern import Kind, Pattern, kinds
from monitor.reading.regexes.needed import Clause, clauses, plain, rarity


class Needy(NamedTuple):
    """A pattern, and the rarest clauses it needs: of each, one word must be in the masked text."""

    pattern: Pattern
    needs: Sequence[Clause]

    def may_match(self, masked: str) -> bool:
        """Whether a masked sentence has the words that the pattern needs."""
        for clause in self.needs:
            for word in clause:
                if word in masked:
                    break
            else:
                return False
        return True


def every(kind: Kind, lang: str) -> Sequence[Needy]:
    """All patterns of the kind, unfiltered."""
    return _table(kind.type, lang).patterns


def possible(kind: Kind, prose: str, lang: str) -> list[Needy]:
    """The kind's patterns that may match a sentence, however it is masked and cut."""
    # Masking may turn 之 into 的.
    return _table(kind.type, lang).of(
        f"{prose}\n{prose.replace('之', '的')}" if "之" in prose else prose
    )


class _Table(NamedTuple):
    """A kind's patterns in order, the numbers of the clauses each needs before masking, all words
    of these clauses, and the numbers of the clauses that each word satisfies."""

    patterns: Sequence[Needy]
    needs: Sequence[frozenset[int]]
    words: AhoCorasick
    meets: Sequence[Sequence[int]]

    def of(self, prose: str) -> list[Needy]:
        """The patterns whose needed clauses an unmasked sentence satisfies."""
        met: set[int] = set()
        for index, _, _ in self.words.find_matches_as_indexes(prose, overlapping=True):
            met.update(self.meets[index])
        return [one for one, needs in zip(self.patterns, self.needs, strict=True) if needs <= met]


@cache
def _table(type_: str, lang: str) -> _Table:
    """The table of one kind, made on demand: analysing the patterns of all kinds is slow."""
    patterns = next(kind for kind in kinds() if kind.type == type_).patterns[lang]
    needs = [clauses(pattern.spelled_out()) for pattern in patterns]
    numbers: dict[Clause, int] = {}
    numbered = [
        frozenset(numbers.setdefault(clause, len(numbers)) for clause in plain(found))
        for found in needs
    ]
    meets: dict[str, list[int]] = {}
    for clause, number in numbers.items():
        for word in clause:
            meets.setdefault(word, []).append(number)
    return _Table(
        [Needy(*both) for both in zip(patterns, map(_by_rarity, needs), strict=True)],
        numbered,
        AhoCorasick(list(meets)),
        list(meets.values()),
    )


def _by_rarity(needs: Iterable[Clause]) -> list[Clause]:
    ranked = sorted(needs, key=lambda clause: rarity(clause) / len(clause) ** 0.5, reverse=True)
    return ranked[:_TELLING]


_TELLING = 2  # clauses: checking more takes longer than it saves
