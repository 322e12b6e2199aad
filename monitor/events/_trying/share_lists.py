"""Lists with a party and its share in each entry: one candidate per entry."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from monitor.events._patterns.candidate import Candidate, Filler, Span
from monitor.events._patterns.place import Place
from monitor.events._trying.portions import rest
from monitor.model import Json
from monitor.reading.marks import CHARS, PARTIES

GROUP = "cells"
_SHARE = CHARS["percent"]
_ONE = CHARS["one"]
_POINTS_BACK = frozenset({"which", "it", "its", "their", "其"})
_FORMER = re.compile("(?:[由从]|\\bfrom )$")  # 由100%降至90%: a former share
_ROUNDED = Decimal("100.5")  # highest sum of one firm's shares, each rounded


def parties(match: re.Match[str], at: Place) -> list[int]:
    """Masked positions of the list's holders, without the issuer."""
    objects = [match.span(name) for name in match.groupdict() if name.startswith("target")]
    return [
        place
        for place in range(*match.span(GROUP))
        if match.string[place] in PARTIES
        and not any(start <= place < end for start, end in objects)
        and not _points_back(place, at)
    ]


def _points_back(place: int, at: Place) -> bool:
    """ "X, which holds 51%": "which" is not an entry of its own."""
    return at.masked.text[place] == _ONE and at.masked.items[place].value in _POINTS_BACK


def dealt(made: Candidate, role: str, match: re.Match[str], at: Place) -> Iterator[Candidate]:
    """One candidate per entry.

    None if names and shares differ in number, a name is repeated, or the shares exceed 100%: then
    it is not a list of one firm's holders.
    """
    places, holders = parties(match, at), made.of(role)
    told = _shares(match)
    shares = [at.document.amount(at.masked.items[p]) for p in told]
    if len(places) - len(told) == 1:
        shares += rest(match.string[told[-1] : match.end(GROUP)], shares) if told else []
        told += [match.end(GROUP) - 1]
    if not len(places) == len(holders) == len(shares):
        return
    if role == "holder" and _sum(shares) > _ROUNDED:
        return
    others = [f for f in made.fillers if f.role != role]
    for filler, share, span in zip(holders, shares, _spans(places, told, at), strict=True):
        yield _entry(made, [filler, *others], share, span)


def _entry(made: Candidate, fillers: list[Filler], share: Json, span: Span) -> Candidate:
    one = made.like(fillers=fillers, trigger=span)
    one.facts["percent"] = share
    return one


def _shares(match: re.Match[str]) -> list[int]:
    start, end = match.span(GROUP)
    found = (p for p in range(start, end) if match.string[p] == _SHARE)
    return [p for p in found if not _FORMER.search(match.string, max(0, p - 6), p)]


def _sum(shares: Sequence[Json]) -> Decimal:
    known = (share.get("value") for share in shares if isinstance(share, dict))
    return sum((Decimal(str(value)) for value in known if value), Decimal(0))


def _spans(places: Sequence[int], told: Sequence[int], at: Place) -> Iterator[Span]:
    for pair in zip(places, told, strict=True):
        yield at.masked.span(min(pair), max(pair) + 1)
