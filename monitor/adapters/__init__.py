"""The types of source, one module or package each, found by name when asked for."""

import pkgutil
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from typing import Protocol, cast

from monitor.adapters import _known_fields
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

    `OPTIONS`: the config.yaml keys it takes. Optional: `ADDRESS`, the register's own address, used
    unless the configuration gives a `url`. `HOSTS`: further hosts that may receive the source's
    secrets; no other host does. `LIMITS`: pairs of (requests, seconds) that the register allows,
    shared by all sources of a register, on any of its hosts, across all processes of one database.
    `FOLLOWS`: the kind of identifier by which it follows companies. `NEEDS`: what the register
    answers nobody without: `key`, `auth` or the network's `contact`. `search(source, name)`:
    requests whose answers list the companies a name may mean. `wrong(source)`: options that cannot
    be used, each as a key path and a message. `sign(request, source, now)`: the request as sent at
    that moment, for signatures that expire within minutes.
    """

    OPTIONS: frozenset[str]

    def start(self, source: Source, look: Look) -> Iterable[Request]:
        """The requests a look begins with."""

    def parse(self, page: Page, source: Source) -> Iterable[Found]:
        """What one answer holds; a Request means "also look there". Raises ParseError.

        Recognises the endpoint from the answer alone: saved answers have no address.
        """


@cache
def names() -> tuple[str, ...]:
    """All source types, sorted; imports nothing."""
    return tuple(sorted(_bundled() | set(_plugged())))


@cache
def find(kind: str) -> Adapter | None:
    """The adapter of a type, or None. A bundled one wins over a plug-in."""
    if kind in _bundled():
        return cast("Adapter", import_module(f"{__name__}.{kind}"))
    plugged = _plugged().get(kind)
    return cast("Adapter", plugged.load()) if plugged else None


def of(source: Source) -> Adapter:
    """The adapter of a source. Raises KeyError, which a checked configuration rules out."""
    adapter = find(source.type)
    if adapter is None:
        raise KeyError(source.type)
    return adapter


def address(kind: str) -> str:
    """The address of a type's register; empty where the configuration has to give it."""
    return str(getattr(find(kind), "ADDRESS", ""))


def hosts(kind: str) -> frozenset[str]:
    """Further hosts of a register that its keys may be sent to."""
    return frozenset(getattr(find(kind), "HOSTS", ()))


def limits(kind: str) -> tuple[tuple[int, float], ...]:
    """The register's limits, as (requests, seconds) pairs."""
    return tuple(getattr(find(kind), "LIMITS", ()))


def follows(kind: str) -> str:
    """The kind of identifier by which a type of source follows companies; empty if it has none."""
    return str(getattr(find(kind), "FOLLOWS", ""))


def needs(kind: str) -> str:
    """What a register answers nobody without: `key`, `auth`, `contact`; empty if it is open."""
    return str(getattr(find(kind), "NEEDS", ""))


def wrong(source: Source) -> tuple[tuple[tuple[str, ...], str], ...]:
    """What is wrong with a source's options: key paths and messages."""
    check = getattr(find(source.type), "wrong", None)
    return tuple(check(source)) if check else ()


def search(source: Source, name: str) -> tuple[Request, ...]:
    """The requests that find the companies a name may mean; none where there is no such search."""
    ask = getattr(of(source), "search", None)
    return tuple(ask(source, name)) if ask else ()


def signed(request: Request, source: Source, now: datetime) -> Request:
    """The request as it has to be sent now."""
    sign = getattr(of(source), "sign", None)
    return cast("Request", sign(request, source, now)) if sign else request


def unread(page: Page, source: Source) -> tuple[str, ...]:
    """The fields of a register's answer that its adapter neither reads nor knows of."""
    return _known_fields.unread(source.type, page.text)


def _bundled() -> set[str]:
    return {m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_")}


def _plugged() -> dict[str, EntryPoint]:
    return {point.name: point for point in entry_points(group=GROUP)}
