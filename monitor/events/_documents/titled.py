"""People recognised in Chinese by the title before their names, here or earlier in the text."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from monitor.reading.masks.mask import Item
from monitor.reading.names.mention import Mention
from monitor.reading.names.zh import people as people_zh
from monitor.reading.regexes.nearby import times

_SCORE = 0.95  # certainty that a name after a title is a person
_KNOWN = 100  # known people searched for, at most


def people(
    text: str, start: int, end: int, titles: Sequence[Item], known: dict[str, Mention]
) -> list[Item]:
    """Mentions of people in text[start:end]: those named after `titles`, and those of `known`.

    New people are added to `known`.
    """
    for called in (people_zh.titled(text, title.end, end) for title in titles):
        if called:
            span = _with_joint(text, *called)
            surface = text[slice(*span)]
            known.setdefault(surface, Mention(*span, "person", surface, "label", _SCORE))
    found: list[Item] = []
    sentence = text[start:end]
    near = [one for one in islice(reversed(known.items()), _KNOWN) if one[0] in sentence]
    for name, one in sorted(near, key=lambda known: -len(known[0])):
        found += [i for i in _places(text, start, end, name, one) if not _overlaps(i, found)]
    return found


def shorten(named: Iterable[Mention], known: dict[str, Mention]) -> None:
    """Add the last parts of foreign names, by which later sentences call people: 尼科尔 for
    布莱恩·尼科尔."""
    for one in named:
        last = one.surface.rpartition("·")[2]
        if one.kind == "person" and one.surface != last and len(last) > 1:
            known.setdefault(last, one)


_JOINT = frozenset("和为任会在于及与")
_FULL = 3  # characters of a full name


def _with_joint(text: str, start: int, end: int) -> tuple[int, int]:
    """Includes 和 in the name 程立和 if the text never has 程立 without it."""
    longer = text[start : end + 1]
    if len(longer) != _FULL or longer[-1] not in _JOINT:
        return start, end
    often = times(longer, text, start)
    always = often > 1 and often == times(text[start:end], text, start)
    return start, end + always


def _places(text: str, start: int, end: int, name: str, one: Mention) -> Iterator[Item]:
    at = text.find(name, start, end)
    while at >= 0:
        stop = at + len(name)
        yield Item(at, stop, "person", one._replace(start=at, end=stop, surface=name))
        at = text.find(name, stop, end)


def _overlaps(item: Item, found: Sequence[Item]) -> bool:
    return any(item.start < other.end and other.start < item.end for other in found)
