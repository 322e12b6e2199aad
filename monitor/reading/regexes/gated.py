"""Regexes tried only on texts that contain a word they need, which an automaton finds quickly."""

import re
import sys
from collections.abc import Iterator
from functools import cached_property
from typing import cast

from ahocorasick_rs import AhoCorasick

from monitor.reading.regexes.leading import arranged
from monitor.reading.regexes.needed import clauses, rarity


def gated(regex: str) -> re.Pattern[str]:
    """The regex as a pattern to search with; compiled on first use."""
    return cast("re.Pattern[str]", _Gated(regex))


_ANY_CASE = re.compile(r"\(\?[a-z]*i[a-z]*\)")  # global flags come first


class _Gated:
    def __init__(self, regex: str) -> None:
        self.pattern = regex
        self._any_case = _ANY_CASE.match(regex) is not None

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(arranged(self.pattern))

    @cached_property
    def _words(self) -> AhoCorasick | None:
        needed = clauses(self.pattern, lowered=True)
        rarest = max(needed, key=rarity, default=None)
        return AhoCorasick(list(rarest)) if rarest else None

    def _may_be_in(self, text: str) -> bool:
        if self._words is None:
            return True
        told = text.lower() if self._any_case else text
        return bool(self._words.find_matches_as_strings(told))

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As for a compiled regex."""
        if not self._may_be_in(text[start:end]):
            return None
        return self._compiled.search(text, start, end)

    def finditer(
        self, text: str, start: int = 0, end: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        """As for a compiled regex."""
        if not self._may_be_in(text[start:end]):
            return iter(())
        return self._compiled.finditer(text, start, end)
