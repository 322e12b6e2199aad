"""What is watched, and where."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from fractions import Fraction

from monitor.model._words import Follow, Json


@dataclass(frozen=True, slots=True)
class Watch:
    """A firm on the watchlist. `min_share` is a fraction of one; None means control."""

    name: str
    aliases: tuple[str, ...] = ()
    ids: Mapping[str, str] = field(default_factory=dict)
    follow: Follow = "self"
    min_share: Fraction | None = None
    sectors: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()  # `not:` names that contain an alias and mean others
    events: frozenset[str] | None = None  # None: all types

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class Source:
    """One source to look at. `options` are the adapter's own keys (links, next, article, …)."""

    id: str
    type: str
    url: str
    every: timedelta
    options: Mapping[str, Json] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    cookies: Mapping[str, str] = field(default_factory=dict)
    auth: tuple[str, str] | None = None
