"""Who buys whom in an English filing whose merger goes through a unit set up for it.

"X (the "Company"), Y ("Parent") and Z Merger Sub, a subsidiary of Parent, entered into an Agreement
and Plan of Merger, pursuant to which Merger Sub will merge with and into the Company": Y buys X.
"""

import re
from collections.abc import Iterable, Sequence

from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.reading.masks.mask import Item
from monitor.reading.names.mention import FIRM_KINDS

_SUB = re.compile(
    r"\b(?:Merger (?:Sub|Corp|Co)|Acquisition (?:Sub|Corp)|Purchaser|[Mm]erge[Cc]o|[Bb]id[Cc]o|"
    r"Sub)\b"
)
_WHO = r"(?P<who>(?:the )?(?:Company|Parent|Purchaser|Buyer|Target)\b|(?:the )?[A-Z][\w&'.-]*)"
# "Merger Sub will merge with and into the Company"
_INTO = re.compile(rf"\bSub\w*,?[^;]{{0,60}}? (?:be )?merged? with and into {_WHO}")
# "A wholly owned subsidiary of Parent"
_OWNER = re.compile(rf"\bsubsidiary of {_WHO}")
_WINDOW = 1200  # characters in which a filing says so
_NAMED = 160  # … and between a firm and the term that stands for it
_SURE = 0.95
_OTHER = {"acquirer": "target", "target": "acquirer"}


def settle(candidate: Candidate, place: Place) -> list[Filler]:
    """The parties; of a merger through a unit, its owner is the buyer of the firm it merges into.

    The unit is no party. Left as read if the text does not say both.
    """
    text, start = place.document.text, place.span()[0]
    if not _SUB.search(text, start, start + _WINDOW):
        return candidate.fillers
    into = _INTO.search(text, start, start + _WINDOW)
    if into is None:
        return _without_subs(candidate.fillers)
    owners = (_meant(one["who"], place) for one in _OWNER.finditer(text, start, start + _WINDOW))
    target = _meant(into["who"], place)
    owner = next((one for one in owners if one and target and one.key != target.key), None)
    if owner and target:
        return [owner._replace(role="acquirer"), target._replace(role="target")]
    return _without_subs(candidate.fillers)


def _without_subs(fillers: Sequence[Filler]) -> list[Filler]:
    """The parties without the unit, unless it stands alone on its side."""
    kept = [f for f in fillers if not _SUB.search(f.mention.surface)]
    if {f.role for f in kept} == {f.role for f in fillers}:
        return kept
    if any(f.role == "acquirer" for f in kept):  # the unit merges into a firm: it buys that
        return [f._replace(role=_OTHER.get(f.role, f.role)) for f in fillers]
    return list(fillers)


def _meant(words: str, place: Place) -> Filler | None:
    """The firm that a name or a term of the filing ("the Company") stands for."""
    who = words.removeprefix("the ")
    text = place.document.text
    term = re.compile(rf"\([^()]{{0,40}}[\"“”]{re.escape(who)}[\"“”]").search(text)
    items = [i for i in place.document.items if i.kind in FIRM_KINDS]
    if term is None:
        named: Iterable[Item] = (i for i in items if i.value.surface.startswith(who))
    else:
        at = term.start()
        named = reversed([i for i in items if at - _NAMED < i.end <= at])
    found = next(iter(named), None)
    if found is None:
        return None
    firms = place.document.discourse.firms
    full = firms.full(found.value)
    return Filler("target", full, firms.key(full), _SURE)
