"""Where in its sentence a party is named, though the text names it better elsewhere."""

from bisect import bisect_left
from collections.abc import Iterable

from monitor.events._patterns.candidate import Filler, Span
from monitor.events._patterns.place import Place
from monitor.reading.masks.mask import Item
from monitor.reading.names.firms import core

_NAMED = frozenset({"company", "guess", "maybe_person", "person", "org"})


def named_here(parties: Iterable[Filler], place: Place) -> list[tuple[Span, Filler]]:
    """Those that the sentence names, each with where it does first, in the sentence's order."""
    places: dict[str, Span] = {}
    for item in sorted(place.masked.items.values()):
        if item.kind in _NAMED:
            for key in _keys(item, place):
                places.setdefault(key, (item.start, item.end))
    found = [(places[one.key], one) for one in parties if one.key in places]
    return sorted(found, key=lambda pair: pair[0])


def _keys(item: Item, place: Place) -> tuple[str, ...]:
    """What a filler is called that the item makes, whichever kind of party it is."""
    talk = place.document.discourse
    whole = talk.people.get(item.value.surface, item.value)
    return talk.firms.key(item.value), core(whole.surface), item.value.surface


def position(place: Place, start: int) -> int:
    """The masked character that stands for the text from `start` on."""
    return bisect_left(place.masked.starts, start)
