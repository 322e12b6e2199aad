"""Filters the patterns of kinds by the words that each needs, before any regex is tried."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from monitor.events._patterns.pattern import Kind, Pattern, kinds
from monitor.reading.regexes.needed import Clause, clauses, plain, rarity
from monitor.reading.regexes.sieve import Sieve


class Needy(NamedTuple):
    """A pattern, the rarest clauses it needs (of each, one word must be in the masked text), and
    all clauses it needs before masking."""

    pattern: Pattern
    needs: Sequence[Clause]
    unmasked: Sequence[Clause]

    def may_match(self, masked: str) -> bool:
        """Whether a masked sentence has the words that the pattern needs."""
        for clause in self.needs:
            for word in clause:
                if word in masked:
                    break
            else:
                return False
        return True


@cache
def _every(type_: str, lang: str) -> Sequence[Needy]:
    patterns = next(kind for kind in kinds() if kind.type == type_).patterns[lang]
    needs = (clauses(pattern.spelled_out()) for pattern in patterns)
    return [
        Needy(pattern, _by_rarity(needed), plain(needed))
        for pattern, needed in zip(patterns, needs, strict=True)
    ]


def every(kind: Kind, lang: str) -> Sequence[Needy]:
    """All patterns of the kind, unfiltered."""
    return _every(kind.type, lang)


def possible(among: Sequence[Kind], prose: str, lang: str) -> list[tuple[Kind, Sequence[Needy]]]:
    """The patterns of these kinds that may match a sentence, however it is masked and cut. Kinds
    without any are left out."""
    if "之" in prose:  # masking may turn it into 的
        prose = f"{prose}\n{prose.replace('之', '的')}"
    found = _heard(lang).possible([kind.type for kind in among], prose)
    return [(kind, found[kind.type]) for kind in among if found[kind.type]]


class _Heard:
    """The patterns of the kinds that texts of a language have triggered so far: analysing those of
    all kinds is slow."""

    def __init__(self, lang: str) -> None:
        self._lang = lang
        self._types: frozenset[str] = frozenset()
        self._patterns: Sequence[tuple[str, Needy]] = ()
        self._sieve = Sieve(())

    def possible(self, types: Sequence[str], prose: str) -> dict[str, list[Needy]]:
        """The patterns that may match, by type of event."""
        if not self._types.issuperset(types):
            self._types = self._types.union(types)
            every = ((type_, _every(type_, self._lang)) for type_ in sorted(self._types))
            self._patterns = [(type_, needy) for type_, all_ in every for needy in all_]
            self._sieve = Sieve(needy.unmasked for _, needy in self._patterns)
        found: dict[str, list[Needy]] = {type_: [] for type_ in types}
        for number in self._sieve.passed(prose):
            type_, needy = self._patterns[number]
            if type_ in found:
                found[type_].append(needy)
        return found


@cache
def _heard(lang: str) -> _Heard:
    return _Heard(lang)


def _by_rarity(needs: Iterable[Clause]) -> list[Clause]:
    ranked = sorted(needs, key=lambda clause: rarity(clause) / len(clause) ** 0.75, reverse=True)
    return ranked[:_TELLING]


_TELLING = 3  # clauses: checking more takes longer than it saves
