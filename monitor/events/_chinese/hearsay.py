"""Keeps what follows a rumour a rumour: 网传…将成立公司。其中…，收购后…"""

import re
from collections.abc import Sequence

from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place

_REACH = 3  # sentences behind the rumour
_CONTINUES = re.compile(
    "(?:其中|届时|此次|上述|双方|同时|此外|并|(?:收购|交易|合并|重组|增资)?(?:完成)?后|"
    "该(?!公司|集团))"
)


def spread(place: Place, found: Sequence[Candidate], earlier: Sequence[Candidate]) -> None:
    """Make plans, and reports that continue a rumour, what it is if they share a firm with it.

    Not if a firm speaks or a date is given.
    """
    if not found or place.document.lang != "zh" or place.speaker.firm:
        return
    rumours = [c for c in earlier if _is_anonymous(c) and _is_near(c, place)]
    if not rumours:
        return
    told_of = {f.key for c in rumours for f in c.fillers}
    continues = _CONTINUES.match(place.document.text, place.span()[0])
    for one in found:
        unsure = one.modality == "planned" or (one.modality == "asserted" and continues)
        if unsure and one.date is None and not told_of.isdisjoint(f.key for f in one.fillers):
            one.modality = rumours[-1].modality


_HEARD = frozenset({"rumoured", "denied"})


def _is_anonymous(told: Candidate) -> bool:
    by = told.attribution
    return told.modality in _HEARD and by is not None and by.kind == "anonymous"


def _is_near(told: Candidate, place: Place) -> bool:
    return told.paragraph == place.paragraph and 0 < place.index - told.index <= _REACH
