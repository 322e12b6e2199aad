"""Finds in one pass over a text which of many regexes may match it."""

from collections.abc import Iterable, Sequence

from ahocorasick_rs import AhoCorasick

from monitor.reading.regexes.needed import Clause, rarity


class Sieve:
    """Numbered regexes, given by the clauses that each needs."""

    def __init__(self, needs: Iterable[Sequence[Clause]]) -> None:
        numbers: dict[Clause, int] = {}
        self._needs: list[frozenset[int]] = []
        self._needless: list[int] = []
        rarest: dict[Clause, list[int]] = {}
        for regex, clauses in enumerate(needs):
            self._needs.append(frozenset(numbers.setdefault(c, len(numbers)) for c in clauses))
            first = max(clauses, key=rarity, default=None)
            (rarest.setdefault(first, []) if first else self._needless).append(regex)
        self._to_try = [rarest.get(clause, []) for clause in numbers]  # by number of rarest clause
        self._meets: dict[str, list[int]] = {}  # numbers of the clauses that each word satisfies
        for clause, number in numbers.items():
            for word in clause:
                self._meets.setdefault(word, []).append(number)
        self._words = AhoCorasick(list(self._meets), store_patterns=True)

    def passed(self, text: str) -> list[int]:
        """The numbers of the regexes that may match, in order."""
        words = set(self._words.find_matches_as_strings(text, overlapping=True))
        met = {clause for word in words for clause in self._meets[word]}
        tried = (regex for clause in met for regex in self._to_try[clause])
        return sorted([*self._needless, *(regex for regex in tried if self._needs[regex] <= met)])
