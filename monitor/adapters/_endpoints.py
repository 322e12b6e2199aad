"""Recognises what an answer is: of which endpoint, by keys that only it has; of which company."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from monitor.adapters import _json
from monitor.errors import ParseError
from monitor.model import Json

Known = Callable[[Mapping[str, Json]], bool]
Reader = TypeVar("Reader")


def has(*names: str) -> Known:
    """Matches an object with all of these keys."""
    return lambda value: all(name in value for name in names)


def listed(*names: str) -> Known:
    """Matches a list (`items`) whose first item has one of these keys."""

    def known(value: Mapping[str, Json]) -> bool:
        items = value.get("items")
        first = items[0] if isinstance(items, list) and items else {}
        return isinstance(first, dict) and any(name in first for name in names)

    return known


def of_kind(*names: str) -> Known:
    """Matches an object whose `kind` contains one of these words."""
    return lambda value: any(name in _json.word(value, "kind") for name in names)


def linked_to(name: str) -> Known:
    """Matches an object whose own link ends like this."""
    return lambda value: _json.word(value, "links.self").endswith(f"/{name}")


def reader(
    value: Mapping[str, Json], readers: Sequence[tuple[Known, Reader]], register: str
) -> Reader:
    """The first reader that recognises the answer. Raises ParseError if none does."""
    for known, read in readers:
        if known(value):
            return read
    raise unknown(value, register)


def unknown(value: Mapping[str, Json], register: str) -> ParseError:
    """The error for an answer that no endpoint gives."""
    keys = ", ".join(sorted(value)[:8]) or "nothing"
    return ParseError(f"no endpoint of {register} answers with {keys}", kind="layout")


def check_company(asked: str, number: str) -> None:
    """Raises ParseError if a company was asked for and the answer is about another."""
    if asked and asked != number:
        raise ParseError(f"asked for {asked}, the answer is about {number}", kind="wrong_company")
