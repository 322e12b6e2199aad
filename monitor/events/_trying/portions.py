"""Assigns the shares of a match to the parties that hold them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.model import Json
from monitor.reading.amounts.numbers import plain
from monitor.reading.marks import CHARS

_SHARE = CHARS["percent"]


def by_partner(match: re.Match[str], at: Place, fillers: Iterable[Filler]) -> dict[str, Json]:
    """The shares of the group `by`, by partner's name."""
    if not match.groupdict().get("by"):
        return {}
    shares = [at.document.amount(i) for i in at.masked.inside(*match.span("by"), _SHARE)]
    partners = [f.mention for f in fillers if f.role == "partner"]
    names = [at.document.original(m.start, m.end) for m in partners]
    if len(names) - len(shares) == 1:
        shares += rest(match["by"], shares)
    return {"percent": dict(zip(names, shares, strict=True))} if len(names) == len(shares) else {}


def rest(words: str, shares: Sequence[Json]) -> list[Json]:
    """ "Will own 60% and Y the rest": what is left of 100%."""
    told = _REST.search(words)
    known = [str(s.get("value") or "") for s in shares if isinstance(s, dict)]
    if told is None or not all(known):
        return []
    left = Decimal(100) - sum(map(Decimal, known), Decimal(0))
    return [{"text": told.group(), "value": plain(left)}] if 0 < left < 100 else []


_REST = re.compile("the (?:rest|remainder|remaining|balance)|[其剩]余|余下")


def shares(match: re.Match[str], at: Place) -> list[Json]:
    """The shares of the group `percent`, in text order."""
    if "percent" not in match.groupdict() or not match["percent"]:
        return []
    found = at.masked.inside(*match.span("percent"), _SHARE)
    return [at.document.amount(i) for i in found]


# "Jointly", but not "each"
_TOGETHER = re.compile(
    r"合计|共计|共同|联合|总计|一共|共持|\b(?:jointly|together|combined|collectively|"
    r"between them)\b"
)
_EVENLY = re.compile(
    r"各(?:占|持有?)(?:股|有)?一?半|对半|(?<!\d)1[∶:：比]1(?!\d)|"
    r"\b(?:equally|in equal (?:parts|shares|measure)|"
    r"fifty-fifty)\b"
)


def _even(words: str, holders: int) -> list[Json]:
    """ "Owned equally by A and B": half each."""
    told = _EVENLY.search(words)
    if told is None:
        return []
    return [{"text": told.group(), "value": plain(Decimal(100) / holders)}] * holders


_EACH = re.compile(r"各|均|都|\b(?:each|apiece|both)\b")


def spread(made: Candidate, role: str, parts: list[Json], words: str) -> Iterator[Candidate]:
    """One candidate per holder, with its share: "A and B hold 51% and 49%".

    A single share of several holders is held jointly, unless words such as "each" say otherwise.
    """
    dealt = made.of(role) if role else []
    if len(dealt) < 2:
        yield made
        return
    others = [f for f in made.fillers if f.role != role]
    parts = parts or _even(words, len(dealt))
    together = len(parts) < 2 and _TOGETHER.search(words) is not None
    if role == "holder" and (together or (len(parts) == 1 and not _EACH.search(words))):
        made.facts["control"] = "joint"
    if len(parts) == 1 and not together and _EACH.search(words):
        parts = parts * len(dealt)
    if len(parts) != len(dealt):
        made.facts.pop("percent", None)  # unclear whose share is which
        parts = []
        if role == "acquirer":  # they came together, in one deal
            yield made
            return
    for number, filler in enumerate(dealt):
        one = made.like(fillers=[filler, *others])
        if parts:
            one.facts["percent"] = parts[number]
        yield one
