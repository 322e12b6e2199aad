"""Watches that an event may mean by a longer or shorter name: Halden Labs for Halden."""

from collections.abc import Iterable, Iterator, Mapping

from monitor.model import Event, Language, Watch, WatchHit
from monitor.resolve.common import is_common
from monitor.resolve.drafting import PEOPLE
from monitor.resolve.folding import fold
from monitor.resolve.names import keys, same_firm
from monitor.resolve.sentences import like_named

Sounds = Mapping[str, tuple[tuple[Watch, str], ...]]


def sounds(watches: Iterable[Watch]) -> Sounds:
    """The watches and their names, by how the leading part of the name sounds."""
    found: dict[str, list[tuple[Watch, str]]] = {}
    for watch in watches:
        for name in watch.names:
            if sound := keys(name).latin:
                found.setdefault(sound, []).append((watch, name))
    return {sound: tuple(same) for sound, same in found.items()}


def nearly(event: Event, by_sound: Sounds, lang: Language = "en") -> tuple[WatchHit, ...]:
    """One ambiguous hit per watch that one of the parties may be; a person decides."""
    found = {hit.watch: hit for hit in _hits(event, by_sound, lang)}
    return tuple(found.values())


def _hits(event: Event, by_sound: Sounds, lang: Language) -> Iterator[WatchHit]:
    for party in event.parties:
        for watch, name in by_sound.get(keys(party.name).latin, ()):
            if same_firm(party.name, name) != "different":
                yield from _doubtful(event, watch, party.name, name, lang)
        if party.role not in PEOPLE:
            for watch, name in _begins_or_ends(party.name, by_sound):
                yield from _doubtful(event, watch, party.name, name, lang)


def _begins_or_ends(written: str, by_sound: Sounds) -> Iterator[tuple[Watch, str]]:
    """The watched names that a Latin name goes on from or ends with: Halden Mobility, of which a
    trade may be known to nobody, and Maruti Halden."""
    words = written.split()
    for count in range(1, len(words)):
        for part in (" ".join(words[:count]), " ".join(words[count:])):
            for watch, name in by_sound.get(keys(part).latin, ()):
                if fold(name) == fold(part) and not is_common(name):
                    yield watch, name


def _doubtful(
    event: Event, watch: Watch, written: str, name: str, lang: Language
) -> Iterator[WatchHit]:
    if watch.events is None or event.type in watch.events:
        doubt = like_named(written, name, lang)
        yield WatchHit(watch.name, "self", doubt, (), ambiguous=doubt)
