"""Which name of a watch occurs in an event, and the longer name around it that may be another's."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from monitor.model import Event, Watch
from monitor.resolve.evidence import texts
from monitor.resolve.folding import fold

# What continues a name in Latin letters: capitalised words, and small ones between them.
_GOES_ON = re.compile(r"(?:[ -](?:(?:of|and|the|de|for|&) )?[A-Z][\w&.'-]*)+")


@dataclass(frozen=True, slots=True)
class Spelt:
    """`alias`: the watch's name that was found, "" if none; `name`: the longer name, "" if the text
    has only the alias."""

    alias: str
    name: str


def spelt(event: Event, watch: Watch) -> Spelt:
    """The longest name of the watch in a party's name, else in a quote."""
    for text in _names(event):
        if found := _found(watch, text):
            return Spelt(found, text if fold(text) != fold(found) else _longer(event, found))
    for quote in texts(event):
        if found := _found(watch, quote):
            return Spelt(found, _longer(event, found))
    return Spelt("", "")


def excludes(name: str, watch: Watch) -> bool:
    """Whether a name may go under the watch's `not`: longer than one of its names, and not one
    itself."""
    own = {fold(one) for one in watch.names}
    return fold(name) not in own and any(one in fold(name) for one in own)


def _found(watch: Watch, text: str) -> str:
    inside = [name for name in watch.names if fold(name) in fold(text)]
    return max(inside, key=len, default="")


def _names(event: Event) -> Iterator[str]:
    yield from (party.name for party in event.parties)
    yield event.company.name


def _longer(event: Event, alias: str) -> str:
    """The alias with the capitalised words after it, if a quote has them."""
    for quote in texts(event):
        start = quote.find(alias)
        if start >= 0 and (more := _GOES_ON.match(quote, start + len(alias))):
            return alias + more[0].rstrip(".'-")
    return ""
