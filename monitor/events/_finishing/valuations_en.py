"""What a whole firm is valued at is no price of a stake in it."""

import re
from collections.abc import Iterable
from decimal import Decimal

from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.reading.masks.mask import Item

_BEFORE = re.compile(r"\b(?:valu(?:es?|ed|ing)\b[^.;]{1,70}? at|valuations? of) (?:[a-z]+ ){0,3}$")
_BEHIND = re.compile(r" (?:[a-z-]+ ){0,2}valuation\b")
_PAID = re.compile(r"\b(?:for|paying|paid) (?:[a-z]+ ){0,3}$")
_HUNDRED = Decimal(100)


def settle(told: Iterable[Candidate], place: Place) -> None:
    """Drop the sum in "bought a 10% stake in X, valuing it at $1bn"."""
    if place.document.lang != "en":
        return
    for one in told:
        if "amount" in one.facts and _is_of_a_part(one):
            items = [i for i in place.document.within(*place.span()) if i.kind == "money"]
            same = [i for i in items if place.document.amount(i) == one.facts["amount"]]
            if same and all(_values(i, place) for i in same):
                del one.facts["amount"]
                paid = [i for i in items if i.start >= one.trigger[1] and _pays(i, place)]
                if len(paid) == 1:
                    one.facts["amount"] = place.document.amount(paid[0])


def _is_of_a_part(one: Candidate) -> bool:
    if one.type == "shareholding_change":
        return True
    share = one.facts.get("percent")
    value = share.get("value") if isinstance(share, dict) else None
    return one.type == "acquisition" and value is not None and Decimal(str(value)) < _HUNDRED


def _pays(item: Item, place: Place) -> bool:
    before = place.document.text[max(place.span()[0], item.start - 32) : item.start]
    return _PAID.search(before) is not None


def _values(item: Item, place: Place) -> bool:
    text, start = place.document.text, place.span()[0]
    before = text[max(start, item.start - 96) : item.start]
    return bool(_BEFORE.search(before) or _BEHIND.match(text, item.end))
