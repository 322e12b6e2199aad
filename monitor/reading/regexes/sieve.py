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
        self._to_try: dict[int, list[int]] = {}  # by the number of the rarest clause
        for regex, clauses in enumerate(needs):
            self._needs.append(frozenset(numbers.setdefault(c, len(numbers)) for c in clauses))
            rarest = max(clauses, key=rarity, default=None)
            same = self._to_try.setdefault(numbers[rarest], []) if rarest else self._needless
            same.append(regex)
        self._meets: dict[str, list[int]] = {}  # numbers of the clauses that each word satisfies
        for clause, number in numbers.items():
            for word in clause:
                self._meets.setdefault(word, []).append(number)
        self._words = AhoCorasick(list(self._meets), store_patterns=True)

    def passed(self, text: str) -> list[int]:
        """The numbers of the regexes that may match, in order."""
        met: set[int] = set()
        for word in set(self._words.find_matches_as_strings(text, overlapping=True)):
            met.update(self._meets[word])
        passed = list(self._needless)
        for clause in met & self._to_try.keys():
            passed += [regex for regex in self._to_try[clause] if self._needs[regex] <= met]
        return sorted(passed)
