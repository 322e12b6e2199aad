"""Finds where a sentence names a party whose mention may be elsewhere in the text."""

from bisect import bisect_left
from collections.abc import Collection

from monitor.events._patterns.candidate import Filler, Span
from monitor.events._patterns.place import Place
from monitor.reading.masks.mask import Item
from monitor.reading.names.firms import core
from monitor.reading.names.mention import NAMED_KINDS


def named_here(parties: Collection[Filler], place: Place) -> list[tuple[Span, Filler]]:
    """The parties named in the sentence, each with its first span, in text order."""
    places: dict[str, Span] = {}
    sought = {one.key for one in parties}
    for item in sorted(place.masked.items.values()):
        if not sought:
            break
        if item.kind in NAMED_KINDS:
            places |= dict.fromkeys(sought.intersection(_keys(item, place)), (item.start, item.end))
            sought -= places.keys()
    found = [(places[one.key], one) for one in parties if one.key in places]
    return sorted(found, key=lambda pair: pair[0])


def _keys(item: Item, place: Place) -> tuple[str, ...]:
    """The keys a filler made from the item may have, whatever its kind."""
    talk = place.document.discourse
    whole = talk.people.get(item.value.surface, item.value)
    return talk.firms.key(item.value), core(whole.surface), item.value.surface


def position(place: Place, start: int) -> int:
    """The index of the first masked character at or after `start` in the text."""
    return bisect_left(place.masked.starts, start)
