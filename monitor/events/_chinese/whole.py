"""Which Chinese sales are of a firm or of a business: purchases, as the seller tells them."""

import re

from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place

_SHARES = re.compile(r"股[权份票本]|[\d万亿]股|权益|份额|%|清仓|抛售")
_REACH = 40  # characters round the verb


def as_purchase(candidate: Candidate, place: Place) -> None:
    """Make it an acquisition; what is denied and what is a part of a firm keep their type."""
    if candidate.rule != "shareholding-zh-sell" or candidate.modality == "denied":
        return
    if "business" in candidate.facts or _sells_firm(candidate, place):
        candidate.type = "acquisition"


def _sells_firm(candidate: Candidate, place: Place) -> bool:
    """No share is spoken of: who sells a firm sells all of it."""
    if not candidate.keys("target") or candidate.facts.keys() & {"percent", "shares"}:
        return False
    first, last = place.span()
    start, end = candidate.trigger
    near = max(first, start - _REACH), min(last, end + _REACH)
    return _SHARES.search(place.document.text, *near) is None
