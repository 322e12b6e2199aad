"""People of a Chinese sentence whom a title before their names gives away, here or earlier on."""

from collections.abc import Iterator, Sequence
from itertools import islice

from monitor.reading import people_zh
from monitor.reading.mask import Item
from monitor.reading.mentions import Mention

_SCORE = 0.95  # how sure a person behind a title is
_KNOWN = 100  # people of a text that are looked for at most


def people(
    text: str, start: int, end: int, titles: Sequence[Item], known: dict[str, Mention]
) -> list[Item]:
    """Those named behind one of `titles` in text[start:end], whatever words their names hold, and
    those of `known`, to whom the new ones are added."""
    for span in (people_zh.titled(text, title.end, end) for title in titles):
        if span:
            surface = text[slice(*span)]
            known.setdefault(surface, Mention(*span, "person", surface, "label", _SCORE))
    found: list[Item] = []
    sentence = text[start:end]
    near = [one for one in islice(reversed(known.values()), _KNOWN) if one.surface in sentence]
    for one in near:
        found += [i for i in _places(text, start, end, one) if not _overlaps(i, found)]
    return found


def _places(text: str, start: int, end: int, one: Mention) -> Iterator[Item]:
    at = text.find(one.surface, start, end)
    while at >= 0:
        stop = at + len(one.surface)
        yield Item(at, stop, "person", one._replace(start=at, end=stop))
        at = text.find(one.surface, stop, end)


def _overlaps(item: Item, found: Sequence[Item]) -> bool:
    return any(item.start < other.end and other.start < item.end for other in found)
