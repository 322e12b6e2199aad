"""The firm of a Chinese register notice as the party of its later clauses."""

import re
from bisect import bisect_left

from monitor.events._chinese.foundings import notices
from monitor.events._patterns.candidate import Filler
from monitor.events._patterns.pattern import Pattern
from monitor.events._patterns.place import Place
from monitor.events._trying.parties import party
from monitor.reading.marks import NAMED

_ROLES = frozenset({"company", "target"})
_BACK = 4  # parts between semicolons that a notice may go on for
_ANOTHER = re.compile(f"(?:[^，。；]{{0,6}}，)?[{NAMED}](?!退出|入股|不再|、|[和与及])")


def firm(role: str, before: int, at: Place) -> list[Filler]:
    """The firm of the notice in the masked sentence before `before`, or in the parts before it
    that end in a semicolon, unless another firm begins a clause since."""
    if role not in _ROLES or at.document.lang != "zh":
        return []
    here = at
    for _ in range(_BACK):
        place = notices.firm(here.masked.text, before)
        if place is not None:
            return party(role, here.masked.items[place], place, here)
        if not here.index or here.document.text[here.span()[0] - 1] not in "；;":
            break
        if role == "company" and _ANOTHER.match(here.masked.text, 0, before):
            break
        above = here.index - 1
        here = Place(at.document, at.document.masked(above), above, at.speaker)
        before = len(here.masked.text)
    return []


def settled(
    pattern: Pattern, match: re.Match[str], at: Place, fillers: list[Filler], verb: int
) -> list[Filler]:
    """The parties, with the notice's firm where a match found "the company" or the firm of a
    clause before the one with its `verb`."""
    role = pattern.subject or "target"
    if role not in _ROLES or at.document.lang != "zh" or pattern.deal:
        return fillers
    if pattern.id.endswith("-noted") and not firm(role, verb, at):
        return []  # these words say so in a notice only
    begin = match.start(role) if role in match.groupdict() else -1
    if begin < 0:
        return fillers
    whole = at.document.masked(at.index)  # a clause may have been given a subject
    left, right = (bisect_left(whole.starts, at.masked.starts[p]) for p in (begin, verb))
    named = str(at.masked.items[begin].value)
    if named not in _THE_COMPANY and not _CROSSES.search(whole.text, left, right):
        return fillers
    own = firm(role, right, at.masked_as(whole))
    return [*own, *(f for f in fillers if f.role != role)] if own else fillers


_THE_COMPANY = frozenset({"公司", "该公司", "企业", "该企业"})
_CROSSES = re.compile("[，：]")
