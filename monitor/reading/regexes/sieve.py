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
        to_try: dict[str, list[int]] = {}  # regexes by the words of their rarest clause
        for number, clauses in enumerate(regexes):
            mine = {bits.setdefault(clause, 1 << len(bits)) for clause in clauses}
            self._needs.append(sum(mine))
            rarest = max(clauses, key=rarity, default=None)
            for word in rarest or ():
                to_try.setdefault(word, []).append(number)
            self._needless += [] if rarest else [number]
        meets: dict[str, int] = {}  # the clauses that a word satisfies
        for clause, bit in bits.items():
            for word in clause:
                meets[word] = meets.get(word, 0) | bit
        self._by_word = {word: (met, to_try.get(word, ())) for word, met in meets.items()}
        self._all = (1 << len(bits)) - 1
        self._words = AhoCorasick(list(meets), store_patterns=True)

    def passed(self, text: str) -> list[int]:
        """The numbers of the regexes that may match, in order."""
        met = 0
        tried = self._needless.copy()
        for word in set(self._words.find_matches_as_strings(text, overlapping=True)):
            clauses, regexes = self._by_word[word]
            met |= clauses
            tried += regexes
        needs, unmet = self._needs, self._all ^ met
        return [number for number in sorted(set(tried)) if not needs[number] & unmet]
