"""The firm of a Chinese register notice as the party of its later clauses."""

import re

from monitor.events._chinese import notices
from monitor.events._patterns.candidate import Filler
from monitor.events._patterns.pattern import Pattern
from monitor.events._patterns.place import Place
from monitor.events._trying.parties import party

_ROLES = frozenset({"company", "target"})
_BACK = 4  # parts between semicolons that a notice may go on for


def firm(role: str, before: int, at: Place) -> list[Filler]:
    """The firm of the notice in the masked sentence before `before`, or in the parts before it
    that end in a semicolon."""
    if role not in _ROLES or at.document.lang != "zh":
        return []
    here = at
    for _ in range(_BACK):
        place = notices.firm(here.masked.text, before)
        if place is not None:
            return party(role, here.masked.items[place], place, here)
        if not here.index or here.document.text[here.span()[0] - 1] not in "；;":
            break
        above = here.index - 1
        here = Place(at.document, at.document.masked(above), above, at.speaker)
        before = len(here.masked.text)
    return []


def settled(
    pattern: Pattern, match: re.Match[str], at: Place, fillers: list[Filler]
) -> list[Filler]:
    """The parties, with the notice's firm where a match found "the company" or the firm of an
    earlier clause."""
    role = pattern.subject
    if role not in _ROLES or at.document.lang != "zh" or pattern.deal:
        return fillers
    begin, end = match.span(role) if role in match.groupdict() else (-1, -1)
    if begin < 0 or not (
        str(at.masked.items[begin].value) in _THE_COMPANY
        or _CROSSES.search(match.string, end, max(end, match.start("t")))
    ):
        return fillers
    own = firm(role, begin, at)
    return [*own, *(f for f in fillers if f.role != role)] if own else fillers


_THE_COMPANY = frozenset({"公司", "该公司", "企业", "该企业"})
_CROSSES = re.compile("[，：]")
