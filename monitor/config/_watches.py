"""The keys of a watch."""

import re
import unicodedata
from fractions import Fraction
from typing import Annotated, Literal

from monitor import model
from monitor.config._ids import Ids
from monitor.config._section import Section, needed, optional
from monitor.config._values import TEXT, Share, Text, Written, choice, shown, text, wrong
from monitor.config._words import EVENT_TYPES, LEGAL_FORMS

_IGNORED = re.compile(r"[\s.,&()（）·'\-]+")


def folded(name: str) -> str:
    """A name for comparison: width, case and spaces do not count."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _name(value: object) -> str:
    name = text(value)
    core = _IGNORED.sub("", folded(name))
    if len(core) < 2:
        raise wrong(f"{shown(value)} is too short for a name: it would be found everywhere")
    if core in LEGAL_FORMS:
        raise wrong(f"{shown(value)} is only a legal form: it would be found everywhere")
    return name


Name = Annotated[str, Written(_name, TEXT)]
EventType = Annotated[str, choice(*EVENT_TYPES)]


class WatchEntry(Section):
    """One firm or group of firms to follow."""

    name: Name = needed("How the firm is called in alerts. It is looked for, too.")
    aliases: tuple[Name, ...] = optional((), "Other names to look for, in any script.")
    ids: Ids = optional(Ids(), "Identifiers of the firm.", shown={})
    follow: Annotated[
        Literal["self", "subsidiaries", "group"], choice("self", "subsidiaries", "group")
    ] = optional("self", "self; subsidiaries: what it controls, too; group: its owners, too.")
    min_share: Annotated[Fraction | None, Share] = optional(
        None, "The share from which a firm counts as its subsidiary; default: control."
    )
    sectors: tuple[Text, ...] = optional(
        (), "Its fields. A new firm outside them is marked new field."
    )
    excluded: tuple[Text, ...] = optional(
        (), "Names that contain an alias and are other firms.", alias="not"
    )
    events: tuple[EventType, ...] | None = optional(
        None, "Types of events to hear of; default: all.", least=1
    )

    def watch(self) -> model.Watch:
        return model.Watch(
            name=self.name,
            aliases=self.aliases,
            ids=self.ids.given(),
            follow=self.follow,
            min_share=self.min_share,
            sectors=self.sectors,
            excluded=self.excluded,
            events=None if self.events is None else frozenset(self.events),
        )
