"""Edits to the watchlist in its files, validated as a whole before saving."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from pydantic import ValidationError
from pydantic_core import ErrorDetails
from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

from monitor.config._draft import Draft, Place
from monitor.config._section import Surroundings
from monitor.config._splice import Written, entry, scalar, value
from monitor.config._watches import WatchEntry, folded
from monitor.errors import MonitorError

__all__ = ["Done", "Wish", "add", "exclude", "folded", "problems", "remove"]

_DEFAULTS = {"follow": "self"}
_LISTS = {"aliases": "aliases", "sectors": "sectors", "excluded": "not"}


@dataclass(frozen=True, slots=True)
class Wish:
    """A watch that should exist. An existing watch of that name is kept, and its lists grow."""

    name: str
    aliases: tuple[str, ...] = ()
    ids: Mapping[str, str] = field(default_factory=dict)
    follow: str | None = None
    min_share: str | None = None
    sectors: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    events: tuple[str, ...] = ()

    def written(self) -> dict[str, Written]:
        """As a mapping of the watchlist, without unspecified keys."""
        found: dict[str, Written] = {
            "name": self.name,
            "aliases": self.aliases,
            "ids": self.ids,
            "follow": self.follow or "",
            "min_share": self.min_share or "",
            "sectors": self.sectors,
            "not": self.excluded,
            "events": self.events,
        }
        return {key: given for key, given in found.items() if given}


@dataclass(frozen=True, slots=True)
class Done:
    """The names of watches added, changed, or unchanged."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    same: tuple[str, ...] = ()


def problems(wish: Wish) -> list[str]:
    """What is wrong with a wish by itself; empty if nothing."""
    written = {key: _plain(given) for key, given in wish.written().items()}
    try:
        WatchEntry.model_validate(written, context=Surroundings())
    except ValidationError as error:
        return list(map(_said, error.errors(include_url=False, include_input=False)))
    return []


def _said(error: ErrorDetails) -> str:
    """`aliases: … is too short`, `ids.lei: …`: the message quotes which entry of a list it is."""
    key = ".".join(step for step in error["loc"] if isinstance(step, str))
    return f"{key} is missing" if error["type"] == "missing" else f"{key}: {error['msg']}"


def _plain(given: Written) -> object:
    if isinstance(given, str):
        return given
    return dict(given) if isinstance(given, Mapping) else list(given)


def add(path: Path, environ: Mapping[str, str], wishes: Sequence[Wish]) -> Done:
    """Add watches, or add to existing ones what they lack. Raises ConfigError without writing."""
    draft = Draft(path, environ)
    added: list[Wish] = []
    done: dict[str, list[str]] = {"added": [], "changed": [], "same": []}
    for wish in _joined(wishes):
        place = draft.places.get(folded(wish.name))
        if place is None:
            added.append(wish)
            done["added"].append(wish.name)
            continue
        done["changed" if _complete(place, wish) else "same"].append(place.watch.name)
    if added:
        file, items = draft.end()
        file.edits.append(file.text.append(items, [entry(wish.written()) for wish in added]))
    draft.keep()
    return Done(**{name: tuple(names) for name, names in done.items()})


def remove(path: Path, environ: Mapping[str, str], names: Sequence[str]) -> Done:
    """Remove watches. Raises ConfigError if something else refers to one of them."""
    gone: list[str] = []
    for name in names:  # one by one: what remains of a list depends on what was removed
        draft = Draft(path, environ)
        place = draft.places.get(folded(name))
        if place is None:
            continue
        place.file.edits.append(place.file.text.remove(place.items, place.number))
        draft.keep()
        gone.append(place.watch.name)
    return Done(changed=tuple(gone))


def exclude(path: Path, environ: Mapping[str, str], watch: str, name: str, remark: str) -> bool:
    """Add another firm's name to `not` of a watch, with a comment above it. False if it is there
    already. Raises ConfigError, or MonitorError if there is no such watch."""
    draft = Draft(path, environ)
    place = draft.places.get(folded(watch))
    if place is None:
        raise MonitorError(f"there is no watch called {watch!r}")
    if not _complete(place, Wish(watch, excluded=(name,))):
        return False
    (edit,) = place.file.edits
    place.file.edits[:] = place.file.text.remarked(edit, remark)
    draft.keep()
    return True


def _complete(place: Place, wish: Wish) -> bool:
    """Make the edits that give a watch what it lacks of the wish; returns whether there were
    any."""
    text, watch = place.file.text, place.watch
    before = len(place.file.edits)
    new: dict[str, str] = {}
    for attribute, key in (*_LISTS.items(), ("events", "events")):
        more = _lacking(watch, attribute, getattr(wish, attribute))
        node = place.key(key)
        if more and isinstance(node, SequenceNode):
            place.file.edits.append(text.append(node, [scalar(one) for one in more]))
        elif more:
            new[key] = value(more)
    for key, given in (("follow", wish.follow), ("min_share", wish.min_share)):
        node = place.key(key)
        if given and isinstance(node, ScalarNode) and node.value != given:
            place.file.edits.append(text.replace(node, scalar(given)))
        elif given and node is None and given != _DEFAULTS.get(key):
            new[key] = scalar(given)
    new |= _numbers(place, wish)
    if new:
        place.file.edits.append(text.add_keys(place.node, new))
    return len(place.file.edits) > before


def _numbers(place: Place, wish: Wish) -> dict[str, str]:
    """The same for identifiers; returns a key that the watch does not have yet."""
    known = place.watch.ids.given()
    more = {kind: number for kind, number in wish.ids.items() if known.get(kind) != number}
    node = place.key("ids")
    if not more or not isinstance(node, MappingNode):
        return {"ids": value(more)} if more else {}
    for key, old in node.value:
        if key.value in more:
            replaced = place.file.text.replace(old, value([more.pop(key.value)])[1:-1])
            place.file.edits.append(replaced)
    if more:
        pairs = {kind: f'"{number}"' for kind, number in more.items()}
        place.file.edits.append(place.file.text.add_keys(node, pairs))
    return {}


def _lacking(watch: WatchEntry, attribute: str, wanted: Sequence[str]) -> list[str]:
    """Those of the wanted texts that the watch lacks, each once."""
    present = getattr(watch, attribute)
    if attribute == "events" and present is None:
        return list(wanted)
    known = {folded(one) for one in present}
    if attribute == "aliases":
        known.add(folded(watch.name))
    found = {folded(one): one for one in reversed(wanted) if folded(one) not in known}
    return list(reversed(found.values()))


def _joined(wishes: Sequence[Wish]) -> Iterator[Wish]:
    """One wish per name: later ones add to the first."""
    found: dict[str, Wish] = {}
    for wish in wishes:
        first = found.get(folded(wish.name))
        found[folded(wish.name)] = wish if first is None else _both(first, wish)
    yield from found.values()


def _both(first: Wish, then: Wish) -> Wish:
    lists = {
        name: tuple(dict.fromkeys((*getattr(first, name), *getattr(then, name))))
        for name in ("aliases", "sectors", "excluded", "events")
    }
    return replace(
        first,
        ids={**first.ids, **then.ids},
        follow=then.follow or first.follow,
        min_share=then.min_share or first.min_share,
        **lists,  # type: ignore[arg-type]
    )
