"""Which patterns of a kind can match a sentence at all, as far as its words tell."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from monitor.events._patterns.pattern import Kind, Pattern, kinds
from monitor.reading.regexes.needed import Clause, clauses, plain, rarity


class Needy(NamedTuple):
    """A pattern, and some of what a masked sentence must hold for it, the rarest first."""

    pattern: Pattern
    needs: Sequence[Clause]

    def may_match(self, masked: str) -> bool:
        """Whether it can match a masked sentence, as far as the words tell."""
        for clause in self.needs:
            for word in clause:
                if word in masked:
                    break
            else:
                return False
        return True


def every(kind: Kind, lang: str) -> Sequence[Needy]:
    """All patterns of the kind, whatever they need."""
    return _table(kind.type, lang).patterns


def possible(kind: Kind, prose: str, lang: str) -> list[Needy]:
    """The kind's patterns that can match a sentence, however it is masked and cut."""
    # A mask may make 的 of 之.
    return _table(kind.type, lang).of(
        f"{prose}\n{prose.replace('之', '的')}" if "之" in prose else prose
    )


class _Table(NamedTuple):
    """The patterns of a kind in turn, the numbers of the clauses that each needs before masking, all
    words of these clauses, and the numbers of the clauses that each word meets."""

    patterns: Sequence[Needy]
    needs: Sequence[frozenset[int]]
    words: AhoCorasick
    meets: Sequence[Sequence[int]]

    def of(self, prose: str) -> list[Needy]:
        """The patterns that find all they need in a sentence that is not masked."""
        met: set[int] = set()
        for index, _, _ in self.words.find_matches_as_indexes(prose, overlapping=True):
            met.update(self.meets[index])
        return [one for one, needs in zip(self.patterns, self.needs, strict=True) if needs <= met]


@cache
def _table(type_: str, lang: str) -> _Table:
    """Of one kind only: to take the patterns of all kinds apart takes long."""
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


_TELLING = 2  # clauses: to look for more takes longer than it spares
