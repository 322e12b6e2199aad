"""Which kinds of source there are: a module or package a kind, found by its name when asked for."""

import pkgutil
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from typing import Protocol, cast

from monitor.adapters import _looked_at
from monitor.model import Article, Cursor, Look, Page, Record, Request, Source

__all__ = [
    "Adapter",
    "Found",
    "address",
    "find",
    "follows",
    "hosts",
    "limits",
    "names",
    "of",
    "search",
    "signed",
    "unread",
    "wrong",
]

Found = Article | Record | Request | Cursor

GROUP = "monitor.adapters"


class Adapter(Protocol):
    """What a module of this package offers; its functions are pure and run in worker processes.

    `OPTIONS`: the keys of config.yaml that it takes. A module may have `ADDRESS`, where its
    register answers: then `source.url` is that unless the configuration names another, and the
    secrets of the source go to no other host but those that it names in `HOSTS`. `LIMITS`: how
    many requests in how many seconds the register allows, as pairs; they are kept by all sources
    of a register together, on whichever of its hosts, in all processes of one database.
    `FOLLOWS`: the kind of number by which it follows firms. `search(source, name)`: requests whose
    answers name the firms that a name may mean. `wrong(source)`: the options that cannot be used,
    each as the keys that lead to it and what to say. `sign(request, source, now)`: the request as
    it is sent at that moment, where a signature holds for minutes only."""

    OPTIONS: frozenset[str]

    def start(self, source: Source, look: Look) -> Iterable[Request]:
        """Where a look begins."""

    def parse(self, page: Page, source: Source) -> Iterable[Found]:
        """What one answer holds; a Request means "also look there". Raises ParseError.

        It tells by itself which of its addresses the answer is of: saved ones have none."""


@cache
def names() -> tuple[str, ...]:
    """All `type`s of a source, sorted; nothing is imported for it."""
    return tuple(sorted(_bundled() | set(_plugged())))


@cache
def find(kind: str) -> Adapter | None:
    """The adapter of a `type`, or None where there is none. A bundled one wins over a plug-in."""
    if kind in _bundled():
        return cast("Adapter", import_module(f"{__name__}.{kind}"))
    plugged = _plugged().get(kind)
    return cast("Adapter", plugged.load()) if plugged else None


def of(source: Source) -> Adapter:
    """The adapter of a source; the configuration was checked, so there is one. Raises KeyError."""
    adapter = find(source.type)
    if adapter is None:
        raise KeyError(source.type)
    return adapter


def address(kind: str) -> str:
    """Where a type of source looks by itself; empty where the configuration has to say it."""
    return str(getattr(find(kind), "ADDRESS", ""))


def hosts(kind: str) -> frozenset[str]:
    """Further hosts of a register, which its keys may be sent to."""
    return frozenset(getattr(find(kind), "HOSTS", ()))


def limits(kind: str) -> tuple[tuple[int, float], ...]:
    """What the register of a type allows: so many requests in so many seconds, each window."""
    return tuple(getattr(find(kind), "LIMITS", ()))


def follows(kind: str) -> str:
    """The kind of number by which a type of source follows firms; empty where it has none."""
    return str(getattr(find(kind), "FOLLOWS", ""))


def wrong(source: Source) -> tuple[tuple[tuple[str, ...], str], ...]:
    """What is wrong with the options of a source: the keys that lead there, and what to say."""
    check = getattr(find(source.type), "wrong", None)
    return tuple(check(source)) if check else ()


def search(source: Source, name: str) -> tuple[Request, ...]:
    """What to ask for the firms that a name may mean; nothing where that cannot be asked."""
    ask = getattr(of(source), "search", None)
    return tuple(ask(source, name)) if ask else ()


def signed(request: Request, source: Source, now: datetime) -> Request:
    """The request as it is to be sent now."""
    sign = getattr(of(source), "sign", None)
    return cast("Request", sign(request, source, now)) if sign else request


def unread(page: Page, source: Source) -> tuple[str, ...]:
    """The fields of a register's answer that its adapter neither reads nor knows of."""
    return _looked_at.unread(source.type, page.text)


def _bundled() -> set[str]:
    return {m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_")}


def _plugged() -> dict[str, EntryPoint]:
    return {point.name: point for point in entry_points(group=GROUP)}
