"""Turns Chinese sales of whole firms or businesses into acquisitions."""

import re
from bisect import bisect_left

from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.reading.marks import CHARS

_SHARES = re.compile(rf"股[权份票本]|持股|[\d万亿]股|权益|份额|{CHARS['percent']}|清仓|抛售")
_TRADED = frozenset({"卖出", "抛售", "清仓", "甩卖"})  # shares, not a firm
_REACH = 40  # characters around the verb


def as_purchase(candidate: Candidate, place: Place) -> None:
    """Make the sale of a firm or business an acquisition; if it is denied, only 卖身."""
    if candidate.rule != "shareholding-zh-sell":
        return
    itself = place.document.text.startswith("卖身", candidate.trigger[0])
    is_part = "business" in candidate.facts
    if candidate.modality == "denied" and not (itself or is_part):
        return
    if is_part or _sells_firm(candidate, place):
        candidate.type = "acquisition"


def _sells_firm(candidate: Candidate, place: Place) -> bool:
    """Whether a whole firm is sold: there is a target, and no shares are mentioned."""
    start, end = candidate.trigger
    traded = place.document.text[start:end] in _TRADED
    if traded or not candidate.keys("target") or candidate.facts.keys() & {"percent", "shares"}:
        return False
    whole = place.document.masked(place.index)  # 平川股份, a name, mentions no shares
    near = bisect_left(whole.starts, start - _REACH), bisect_left(whole.starts, end + _REACH)
    return _SHARES.search(whole.text, *near) is None
