"""Patterns for masked English sentences, most of them tried only next to names."""

from collections.abc import Sequence
from functools import cached_property

from monitor.reading.marks import CHARS
from monitor.reading.masks.mask import Masked, spelled_out
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led
from monitor.reading.regexes.needed import Endings, endings

NAMES = "".join(CHARS[kind] for kind in ("company", "guess", "maybe_person", "person", "org"))
Spans = Sequence[tuple[int, int]]


class Before:
    """What stands right before a name. `regex` may use the macros of masks/mask.py."""

    def __init__(self, regex: str) -> None:
        self.regex = spelled_out(regex, "en")
        self._pattern = late(f"(?:{self.regex})(?=[{NAMES}])")

    @cached_property
    def _endings(self) -> Endings:
        return Endings(endings(self.regex))

    def spans(self, masked: Masked) -> Spans:
        """The spans of the matches in a sentence, from left to right."""
        text, endings = masked.text, self._endings
        for place in masked.items:
            if text[place] in NAMES and endings.end(text, place):
                return [found.span() for found in self._pattern.finditer(text)]
        return ()


class Behind:
    """What stands right behind one of `names`, or begins with it if `over`."""

    def __init__(self, regex: str, names: str = NAMES, *, over: bool = False) -> None:
        self.regex = spelled_out(regex, "en")
        self._pattern = late(self.regex)
        self._names = names
        self._step = 0 if over else 1

    def spans(self, masked: Masked) -> Spans:
        """The spans of the matches in a sentence, from left to right."""
        text, names, step, end = masked.text, self._names, self._step, 0
        spans: list[tuple[int, int]] = []
        for place in masked.items:
            if text[place] not in names or place + step < end:
                continue
            found = self._pattern.match(text, place + step)
            if found:
                spans.append(found.span())
                end = found.end()
        return spans


class Within:
    """What stands anywhere in a sentence."""

    def __init__(self, regex: str) -> None:
        self.regex = spelled_out(regex, "en")
        self._pattern = led(self.regex)

    def spans(self, masked: Masked) -> Spans:
        """The spans of the matches in a sentence, from left to right."""
        return [found.span() for found in self._pattern.finditer(masked.text)]
