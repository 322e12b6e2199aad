"""Removes asides from masked English sentences, so that only their frame is left."""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from monitor.reading.clauses import aside_forms_en, together_en
from monitor.reading.masks.beside import Before, Behind, Within
from monitor.reading.masks.mask import Masked
from monitor.reading.regexes.needed import clauses
from monitor.reading.regexes.sieve import Sieve


class Reduced(NamedTuple):
    """A masked sentence without its asides, their spans in the whole text, and the sentence without
    only those that describe a name (the whole sentence if there are no others)."""

    frame: Masked
    asides: tuple[tuple[int, int], ...]
    named: Masked


def reduced(masked: Masked) -> Reduced:
    """Remove asides, pattern by pattern: removing one may reveal another around it."""
    asides: list[tuple[int, int]] = []
    masked = together_en.in_order(masked)
    named = _without(masked, aside_forms_en.BEFORE, asides)
    frame = _without(named, aside_forms_en.BEHIND, asides)
    return Reduced(frame, tuple(asides), named if named is not frame else masked)


def described(masked: Masked) -> Masked:
    """The sentence without its asides but for those that only describe a name."""
    return _without(masked, aside_forms_en.BEHIND, [])


_Form = Before | Behind | Within


def _without(masked: Masked, forms: Sequence[_Form], asides: list[tuple[int, int]]) -> Masked:
    possible = _possible(masked.text)
    for form in forms:
        found = form.spans(masked) if form in possible else ()
        while found:
            asides += [masked.span(*span) for span in found]
            masked = masked.without(found)
            possible = _possible(masked.text)
            found = form.spans(masked) if form in _AGAIN else ()
    return masked


# "From its parent, the investment company X": a description before a description
_AGAIN = (aside_forms_en.APPOSED, aside_forms_en.DESCRIBED)
_FORMS: Sequence[_Form] = (*aside_forms_en.BEFORE, *aside_forms_en.BEHIND)


@lru_cache(maxsize=1)  # mostly there are no asides, and both kinds are tried on the same text
def _possible(text: str) -> frozenset[_Form]:
    return frozenset(_FORMS[number] for number in _sieve().passed(text))


@cache
def _sieve() -> Sieve:
    return Sieve(clauses(form.regex) for form in _FORMS)
