"""Regexes for what stands right before or behind a name of a masked sentence, tried only there."""

import re
from collections.abc import Iterator
from functools import cached_property

from monitor.reading.late import late
from monitor.reading.mask import CHARS, Masked
from monitor.reading.needed import Endings, endings

NAMES = "".join(CHARS[kind] for kind in ("company", "guess", "maybe_person", "person", "org"))


class Before:
    """What a name stands right behind."""

    def __init__(self, regex: str) -> None:
        self._regex = regex
        self._pattern = late(f"(?:{regex})(?=[{NAMES}])")

    @cached_property
    def _endings(self) -> Endings:
        return Endings(endings(self._regex))

    def find(self, masked: Masked) -> Iterator[re.Match[str]]:
        """Each of them in a sentence, from left to right."""
        text, endings = masked.text, self._endings
        for place in masked.items:
            if text[place] in NAMES and endings.end(text, place):
                return self._pattern.finditer(text)
        return iter(())


class Behind:
    """What stands right behind one of `names`, or with `over` begins with it."""

    def __init__(self, regex: str, names: str = NAMES, *, over: bool = False) -> None:
        self._pattern = late(regex)
        self._names = names
        self._step = 0 if over else 1

    def find(self, masked: Masked) -> Iterator[re.Match[str]]:
        """Each of them in a sentence, from left to right."""
        text, names, end = masked.text, self._names, 0
        for place in masked.items:
            at = place + self._step
            found = self._pattern.match(text, at) if at >= end and text[place] in names else None
            if found:
                end = found.end()
                yield found


class Within:
    """What stands anywhere in a sentence that has one of the words `needed`."""

    def __init__(self, regex: str, needed: str) -> None:
        self._pattern = late(regex)
        self._needed = late(needed)

    def find(self, masked: Masked) -> Iterator[re.Match[str]]:
        """Each of them in a sentence, from left to right."""
        text = masked.text
        return self._pattern.finditer(text) if self._needed.search(text) else iter(())
