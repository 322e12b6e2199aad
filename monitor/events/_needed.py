"""Which patterns of a kind can match a sentence at all, as far as its words tell."""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from monitor.events._pattern import Kind, Pattern, kinds
from monitor.reading.needed import Clause, clauses, rarity


def fitting(kind: Kind, text: str, lang: str) -> Sequence[Pattern]:
    """The kind's patterns that can match a masked sentence, as far as its words tell."""
    return _fitting(kind.type, text, lang)


@lru_cache(maxsize=8)
def _fitting(type_: str, text: str, lang: str) -> tuple[Pattern, ...]:
    table = _table(type_, lang)
    near = set(table.always)
    for index, _, _ in table.words.find_matches_as_indexes(text, overlapping=True):
        near.update(table.wanted_by[index])
    return tuple(table.patterns[place] for place in sorted(near) if table.holds(place, text))


class _Table(NamedTuple):
    """The patterns of a kind in turn, what each needs but for its rarest clause, and all words of
    the rarest clauses with the places of the patterns that want them."""

    patterns: Sequence[Pattern]
    further: Sequence[Sequence[Clause]]
    always: Sequence[int]
    words: AhoCorasick
    wanted_by: Sequence[Sequence[int]]

    def holds(self, place: int, text: str) -> bool:
        """Whether a text that has its rarest clause has the others of the pattern at `place` too."""
        for clause in self.further[place]:
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
    needs = [sorted(clauses(p.spelled_out()), key=rarity, reverse=True) for p in patterns]
    wanted_by: dict[str, list[int]] = {}
    for place, found in enumerate(needs):
        for word in found[0] if found else ():
            wanted_by.setdefault(word, []).append(place)
    return _Table(
        patterns,
        further=[found[1:] for found in needs],
        always=[place for place, found in enumerate(needs) if not found],
        words=AhoCorasick(list(wanted_by)),
        wanted_by=list(wanted_by.values()),
    )
