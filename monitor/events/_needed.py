"""Which patterns of a kind can match a sentence at all, as far as its words tell."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from monitor.events._pattern import Kind, Pattern, kinds
from monitor.reading.needed import Clause, clauses, plain, rarity


class Needy(NamedTuple):
    """A pattern, and what a masked sentence must hold for it, the rarest first."""

    pattern: Pattern
    needs: Sequence[Clause]

    def may_match(self, masked: str) -> bool:
        """Whether it can match a masked sentence, as far as the words tell."""
        return _holds(masked, self.needs)


def possible(kind: Kind, prose: str, lang: str) -> list[Needy]:
    """The kind's patterns that can match a sentence, however it is masked and cut."""
    # A mask may make 的 of 之.
    return _table(kind.type, lang).of(
        f"{prose}\n{prose.replace('之', '的')}" if "之" in prose else prose
    )


class _Table(NamedTuple):
    """The patterns of a kind in turn, what each needs before masking but for its rarest clause, and
    all words of the rarest clauses with the places of the patterns that want them."""

    patterns: Sequence[Needy]
    further: Sequence[Sequence[Clause]]
    always: Sequence[int]
    words: AhoCorasick
    wanted_by: Sequence[Sequence[int]]

    def of(self, prose: str) -> list[Needy]:
        """The patterns that find all they need in a sentence that is not masked."""
        near = set(self.always)
        for index, _, _ in self.words.find_matches_as_indexes(prose, overlapping=True):
            near.update(self.wanted_by[index])
        return [self.patterns[at] for at in sorted(near) if _holds(prose, self.further[at])]


def _holds(text: str, needs: Iterable[Clause]) -> bool:
    """Whether a text has a word of each clause."""
    for clause in needs:
        for word in clause:
            if word in text:
                break
        else:
            return False
    return True


@cache
def _table(type_: str, lang: str) -> _Table:
    """Of one kind only: to take the patterns of all kinds apart takes long."""
    patterns = next(kind for kind in kinds() if kind.type == type_).patterns[lang]
    needs = [clauses(pattern.spelled_out()) for pattern in patterns]
    unmasked = [_by_rarity(plain(found)) for found in needs]
    wanted_by: dict[str, list[int]] = {}
    for place, found in enumerate(unmasked):
        for word in found[0] if found else ():
            wanted_by.setdefault(word, []).append(place)
    return _Table(
        [Needy(*both) for both in zip(patterns, map(_by_rarity, needs), strict=True)],
        further=[found[1:] for found in unmasked],
        always=[place for place, found in enumerate(unmasked) if not found],
        words=AhoCorasick(list(wanted_by)),
        wanted_by=list(wanted_by.values()),
    )


def _by_rarity(needs: Iterable[Clause]) -> list[Clause]:
    return sorted(needs, key=rarity, reverse=True)
