"""Prepares a file's statements for loading: parties numbered, names spelt, in batches."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import count, islice
from operator import itemgetter
from typing import NamedTuple

from monitor.model import Holding
from monitor.ownership.stated import Party, Stated
from monitor.resolve.names import NameKeys, keys_and_sounds

BATCH = 20_000  # statements
_MOST = 3_000_000  # parties kept in memory; forgotten ones count as new

Ids = tuple[tuple[str, str], ...]  # (register, number)
_HOLDER, _TARGET, _SAID = itemgetter(0), itemgetter(1), itemgetter(2)
_MOST_TOLD = 20_000  # distinct holdings, parties aside, kept in memory

Other = tuple[str, str]  # another `latin` key of names, and their usual one
_UNSPELT: tuple[NameKeys, frozenset[str]] = NameKeys("", "", ""), frozenset()


class Batch(NamedTuple):
    """Columns, which are cheap to send to another process.

    `first` is the number of the first new party: 0 where numbering starts again. Names of persons
    are not spelt.
    """

    first: int
    names: tuple[str, ...]  # of the new parties
    ids: tuple[Ids, ...]
    are_people: tuple[bool, ...]
    exact: tuple[str, ...]
    core: tuple[str, ...]
    latin: tuple[str, ...]
    sounds: tuple[Other, ...]  # of the names; those in earlier batches are left out
    said: list[Holding]  # the distinct ones
    holders: "array[int]"  # of each statement, the number of its holder, …
    targets: "array[int]"
    which: "array[int]"  # and which of `said` it says

    @property
    def size(self) -> int:
        """How many statements."""
        return len(self.holders)


def batches(stated: Iterable[Stated], size: int = BATCH) -> Iterator[Batch]:
    """Batches of this size, the last one smaller."""
    rest = iter(stated)
    numbers = _numbering()
    told: set[_Otherwise] = set()
    while some := list(islice(rest, size)):
        if len(numbers) > _MOST:
            numbers = _numbering()
        if len(told) > _MOST_TOLD:
            told.clear()
        yield _batch(some, numbers, told)


def _numbering() -> defaultdict[Party, int]:
    return defaultdict(count().__next__)


_Otherwise = tuple[str, frozenset[str]]  # names' usual readings, and their others


def _batch(some: list[Stated], numbers: defaultdict[Party, int], told: set[_Otherwise]) -> Batch:
    first = len(numbers)
    holders = array("I", map(numbers.__getitem__, map(_HOLDER, some)))
    targets = array("I", map(numbers.__getitem__, map(_TARGET, some)))
    new = list(islice(reversed(numbers), len(numbers) - first))[::-1]
    names, ids, are_people = zip(*new, strict=True) if new else ((), (), ())
    spelt = [_UNSPELT if one.is_person else keys_and_sounds(one.name) for one in new]
    exact, core, latin = zip(*(keys for keys, _ in spelt), strict=True) if new else ((), (), ())
    otherwise = {(keys.latin, others) for keys, others in spelt if others} - told
    told |= otherwise
    sounds = tuple((other, usual) for usual, others in otherwise for other in others)
    said = {id(held): held for held in map(_SAID, some)}
    places = dict(zip(said, count(), strict=False))
    which = array("I", [places[id(held)] for held in map(_SAID, some)])
    return Batch(first, names, ids, are_people, exact, core, latin, sounds, list(said.values()),
                 holders, targets, which)  # fmt: skip
