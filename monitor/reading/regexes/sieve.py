"""Finds in one pass over a text which of many regexes may match it."""

from collections.abc import Iterable, Sequence

from ahocorasick_rs import AhoCorasick

from monitor.reading.regexes.needed import Clause, rarity


class Sieve:
    """Numbered regexes, given by the clauses that each needs."""

    def __init__(self, regexes: Iterable[Sequence[Clause]]) -> None:
        bits: dict[Clause, int] = {}  # sets of clauses are numbers, which are fast to combine
        self._needs: list[int] = []
        self._needless: list[int] = []
        self._to_try: dict[str, list[int]] = {}  # regexes by the words of their rarest clause
        for number, clauses in enumerate(regexes):
            mine = {bits.setdefault(clause, 1 << len(bits)) for clause in clauses}
            self._needs.append(sum(mine))
            rarest = max(clauses, key=rarity, default=None)
            for word in rarest or ():
                self._to_try.setdefault(word, []).append(number)
            self._needless += [] if rarest else [number]
        self._meets: dict[str, int] = {}  # the clauses that a word satisfies
        for clause, bit in bits.items():
            for word in clause:
                self._meets[word] = self._meets.get(word, 0) | bit
        self._words = AhoCorasick(list(self._meets), store_patterns=True)

    def passed(self, text: str) -> list[int]:
        """The numbers of the regexes that may match, in order."""
        met = 0
        tried = set(self._needless)
        for word in set(self._words.find_matches_as_strings(text, overlapping=True)):
            met |= self._meets[word]
            if word in self._to_try:
                tried.update(self._to_try[word])
        needs = self._needs
        return sorted([number for number in tried if needs[number] & met == needs[number]])
