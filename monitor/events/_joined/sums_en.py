"""Leaves a sum to one of the deals in a sentence: the last one named before it."""

from collections.abc import Sequence
from itertools import permutations

from monitor.events._joined.terms import DEALS
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.model import Json

_OTHER_SIDE = ("target", "seller")


def settle(told: Sequence[Candidate], place: Place) -> None:
    """Take the sum from the first deal in "bought X in 2019, and will now buy Y for $75m"."""
    if place.document.lang != "en" or len(told) < 2:
        return
    priced = [one for one in told if one.type in DEALS and "amount" in one.facts]
    for first, later in permutations(priced, 2):
        amount = later.facts.get("amount")
        if amount and first.facts.get("amount") == amount and _are_two(first, later):
            at = _only_place(amount, place)
            if at is not None and first.trigger[1] <= later.trigger[0] and later.trigger[1] <= at:
                del first.facts["amount"]


def _are_two(first: Candidate, later: Candidate) -> bool:
    if first.keys("acquirer") & later.keys("seller"):
        return True  # bought first, then sold on
    return any(
        first.keys(role) and later.keys(role) and first.keys(role).isdisjoint(later.keys(role))
        for role in _OTHER_SIDE
    )


def _only_place(amount: Json, place: Place) -> int | None:
    """Where the sentence names this sum, if it does so once."""
    document = place.document
    items = (i for i in document.within(*place.span()) if i.kind == "money")
    found = [item.start for item in items if document.amount(item) == amount]
    return found[0] if len(found) == 1 else None
