"""Where in its sentence a party is named, though the text names it better elsewhere."""

from collections.abc import Iterable

from monitor.events._candidate import Filler, Span
from monitor.events._place import Place

_NAMED = frozenset({"company", "guess", "maybe_person", "person", "org"})


def named_here(parties: Iterable[Filler], place: Place) -> list[tuple[Span, Filler]]:
    """Those that the sentence names, each with where it does first, in the sentence's order."""
    places: dict[str, Span] = {}
    firms = place.document.discourse.firms
    for item in sorted(place.masked.items.values()):
        if item.kind in _NAMED:
            for key in (firms.key(item.value), item.value.surface):
                places.setdefault(key, (item.start, item.end))
    found = [(places[key], one) for one in parties for key in (one.key,) if key in places]
    return sorted(found, key=lambda pair: pair[0])
