"""Finds known names in a text: one pass for all, then boundaries, case and vetoes."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import ahocorasick_rs

from monitor.model import NameHit, Watch
from monitor.resolve.arms import arm, places_of, trades_beside
from monitor.resolve.common import EVERYDAY, is_another_thing
from monitor.resolve.folding import CHINESE, fold_chars
from monitor.resolve.short_form import short_forms
from monitor.resolve.words import TRADES_LATIN


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    key: str
    spelling: str  # empty: any capitalisation; else the only valid spelling
    veto: bool = False
    trades: frozenset[str] | None = None  # see `trades_beside`
    places: frozenset[str] = frozenset()
    sure: bool = True  # otherwise a reason to read the text, and no name by itself


class Index:
    """Names of watches and stored companies. Can be pickled (it is rebuilt)."""

    def __init__(
        self, watches: Sequence[Watch], companies: Iterable[tuple[str, Sequence[str]]] = ()
    ) -> None:
        self._given = (tuple(watches), tuple((key, tuple(names)) for key, names in companies))
        self._entries: dict[str, list[_Entry]] = {}
        for watch in self._given[0]:
            self._add(watch.names, watch.name, watch.name)
        for key, names in self._given[1]:
            self._add(names, names[0] if names else "", key)
        for watch in self._given[0]:
            for name in watch.excluded:
                self._enter(name, _Entry(watch.name, watch.name, "", veto=True))
        self._patterns = list(self._entries)
        self._automaton = ahocorasick_rs.AhoCorasick(self._patterns)

    def __reduce__(self) -> tuple[Any, ...]:
        return (Index, self._given)

    def __len__(self) -> int:
        return len(self._patterns)

    def find(self, text: str) -> tuple[NameHit, ...]:
        """The names in `text`, in order: leftmost and longest first, never overlapping. An arm's
        name is found whole, with a name and key of its own."""
        folded = fold_chars(text)
        spans = self._automaton.find_matches_as_indexes(folded, overlapping=True)
        hits: list[NameHit] = []
        end = 0
        for which, start, stop in sorted(spans, key=lambda span: (span[1], -span[2])):
            if start < end or not _stands_alone(folded, start, stop):
                continue
            pattern = self._patterns[which]
            entry = self._meant(pattern, text[start:stop])
            if entry is None or not entry.sure or is_another_thing(pattern, folded, start, stop):
                continue
            hit = _hit(text, folded, (start, stop), entry, end)
            end = hit.end
            if not entry.veto:
                hits.append(hit)
        return tuple(hits)

    def mentions(self, text: str) -> bool:
        """Whether any known name occurs in `text`; cheap if none does."""
        folded = fold_chars(text)
        if not self._automaton.find_matches_as_indexes(folded):
            return False
        spans = self._automaton.find_matches_as_indexes(folded, overlapping=True)
        return self._may_name(text, folded, spans) or bool(self.find(text))

    def _may_name(self, text: str, folded: str, spans: Iterable[tuple[int, int, int]]) -> bool:
        """Whether a short form that is no sure name stands in the text."""
        return any(
            not entry.sure and _is_spelt(entry, text[start:stop])
            for which, start, stop in spans
            if _stands_alone(folded, start, stop)
            for entry in self._entries[self._patterns[which]]
        )

    def _add(self, names: Sequence[str], name: str, key: str) -> None:
        about = trades_beside(names), places_of(names)
        for spelling in names:
            self._enter(spelling, _Entry(name, key, _only_spelling(spelling), False, *about))
        for short in chain.from_iterable(map(short_forms, names)):
            for only in _capitalised(short.name):
                self._enter(short.name, _Entry(name, key, only, False, *about, short.sure))

    def _enter(self, spelling: str, entry: _Entry) -> None:
        pattern = " ".join(fold_chars(spelling).split())
        if len(pattern) > 1:
            self._entries.setdefault(pattern, []).append(entry)

    def _meant(self, pattern: str, written: str) -> _Entry | None:
        return next((one for one in self._entries[pattern] if _is_spelt(one, written)), None)


def _is_spelt(entry: _Entry, written: str) -> bool:
    return not entry.spelling or entry.spelling == unicodedata.normalize("NFKC", written)


def _capitalised(short: str) -> tuple[str, ...]:
    """How a short form may be spelt: "the best buy" is not Best Buy; Chinese in any script."""
    if CHINESE.search(short):
        return ("",)
    plain = unicodedata.normalize("NFKC", short)
    return tuple(dict.fromkeys((plain, plain.upper())))


def _hit(text: str, folded: str, span: tuple[int, int], entry: _Entry, free: int) -> NameHit:
    """The name found, or the arm it is part of; `free`: the end of the previous name."""
    found = arm(folded, *span, entry.trades, entry.places)
    if found is None or found[0] < free:
        return NameHit(*span, entry.name, entry.key)
    name = text[slice(*found)]
    return NameHit(*found, name, name)


def _only_spelling(name: str) -> str:
    plain = unicodedata.normalize("NFKC", name).strip()
    if not re.fullmatch(r"[A-Za-z][A-Za-z.&]*", plain):
        return ""
    common = plain.casefold() in EVERYDAY or plain.casefold() in TRADES_LATIN
    return plain if len(plain) <= 4 or common else ""


def _stands_alone(folded: str, start: int, end: int) -> bool:
    """A Latin name must not be part of a longer word; Chinese has no word boundaries."""
    before = start > 0 and _is_letter(folded[start]) and _is_letter(folded[start - 1])
    after = end < len(folded) and _is_letter(folded[end - 1]) and _is_letter(folded[end])
    return not (before or (after and not _FIGURE.match(folded, end)))


_FIGURE = re.compile(r"(?<=[a-z])\d[\d.,]*(?:[百千]?[万亿]|[%月年股])")  # 获SAIC5亿元投资


def _is_letter(char: str) -> bool:
    return char.isalnum() and char < "\u2e80"
