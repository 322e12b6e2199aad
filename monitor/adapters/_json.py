"""Parses answers as JSON with exact numbers, and selects their fields strictly."""

import json
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import NoReturn

from monitor.adapters import _walls
from monitor.errors import ParseError
from monitor.model import Json, Page

_SEEN = 60  # characters of an answer quoted in a message
# No JSON; nested too deeply; a whole number, or the exponent of another, of thousands of digits.
_BROKEN = (ValueError, RecursionError, InvalidOperation)


def document(page: Page) -> Json:
    """The JSON of an answer. Raises ParseError: empty, a wall or other HTML, broken, an error.

    Numbers with a point are Decimals: money must not pass through floats. A recording that wraps
    the body with its status or search terms is unwrapped.
    """
    text = page.text.strip().removeprefix("\ufeff")
    if not text:
        raise ParseError("the answer is empty", kind="empty")
    if text.startswith("<"):
        _refuse_markup(text)
    try:
        value = _unwrapped(json.loads(text, parse_float=Decimal))
    except _BROKEN as error:
        raise ParseError(
            f"this is no JSON ({text[:_SEEN]!r}…): {_why(error)}", kind="invalid"
        ) from error
    if not isinstance(value, dict | list):
        raise ParseError(f"neither an object nor a list: {text[:_SEEN]!r}", kind="layout")
    return value


def _why(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return str(error)
    deep = isinstance(error, RecursionError)
    return "nested too deeply" if deep else "a number has thousands of digits"


def _refuse_markup(text: str) -> NoReturn:
    _walls.refuse(text)
    raise ParseError(f"HTML or XML instead of JSON: {text[:_SEEN]!r}", kind="invalid")


def _unwrapped(value: Json) -> Json:
    if not isinstance(value, dict):
        return value
    if {"body", "status"} <= value.keys() and isinstance(value["status"], int):
        if value["status"] >= 400:
            raise ParseError(
                f"the register answered {value['status']}: {value['body']}", kind="invalid"
            )
        return value["body"]
    if "result" in value and ("searchTerms" in value or "args" in value):
        return value["result"]
    return value


def an_object(page: Page) -> dict[str, Json]:
    """The JSON object of an answer. Raises ParseError for a list too."""
    value = document(page)
    if not isinstance(value, dict):
        raise ParseError("an object was expected", kind="layout")
    return value


def lines(text: str) -> Iterator[dict[str, Json]]:
    """The objects of newline-delimited JSON; blank heartbeats are skipped and concatenated objects
    split. Raises ParseError."""
    decoder = json.JSONDecoder(parse_float=Decimal)
    at = 0
    while True:
        while at < len(text) and text[at] in " \t\r\n\ufeff":
            at += 1
        if at >= len(text):
            return
        try:
            value, at = decoder.raw_decode(text, at)
        except _BROKEN as error:
            quoted = text[at : at + _SEEN]
            raise ParseError(
                f"a line is no JSON ({quoted!r}…): {_why(error)}", kind="invalid"
            ) from error
        if not isinstance(value, dict):
            raise ParseError(f"a line is no object: {str(value)[:_SEEN]!r}", kind="layout")
        yield value


def nested(value: Json) -> Json:
    """JSON inside a JSON string; None if empty or missing."""
    if not isinstance(value, str):
        return value
    if not value.strip():
        return None
    try:
        return json.loads(value, parse_float=Decimal)
    except _BROKEN as error:
        quoted = value[:_SEEN]
        raise ParseError(f"the inner JSON is broken ({quoted!r}…)", kind="layout") from error


def find(value: Json, path: str) -> Json:
    """The value at a path ("a.b.c"); None if a step is missing."""
    for step in path.split("."):
        if not isinstance(value, dict):
            return None
        value = value.get(step)
    return value


def need(value: Json, path: str, what: str) -> Json:
    """The value at a path that must exist. Raises ParseError, naming `what` is missing."""
    found = find(value, path)
    if found is None or found == "":
        raise ParseError(f"{what} has no {path}: the layout changed?", kind="layout")
    return found


def word(value: Json, path: str) -> str:
    """A string or number as tidy text; "" if missing."""
    found = find(value, path)
    if isinstance(found, bool) or not isinstance(found, str | int | Decimal):
        return ""
    return " ".join(str(found).split())


def required(value: Json, path: str, what: str) -> str:
    """A text that must exist. Raises ParseError."""
    need(value, path, what)
    found = word(value, path)
    if not found:
        raise ParseError(f"{what}: {path} is empty or no text", kind="layout")
    return found


def part(value: Json, path: str) -> dict[str, Json]:
    """The object at a path; empty if missing. Raises ParseError for anything else."""
    found = find(value, path)
    if found is None or found == "":
        return {}
    if not isinstance(found, dict):
        raise ParseError(f"{path} is no object: the layout changed?", kind="layout")
    return found


def count(value: Json, path: str) -> int:
    """A whole number; 0 if missing."""
    found = word(value, path)
    return int(found) if found.isascii() and found.isdigit() else 0


def number(value: Json, path: str, what: str) -> int:
    """A whole number that must exist. Raises ParseError."""
    found = required(value, path, what)
    if not (found.isascii() and found.isdigit()):
        raise ParseError(f"{what}: {path} is no number but {found[:_SEEN]!r}", kind="layout")
    return int(found)


def some(value: Json, path: str = "") -> list[dict[str, Json]]:
    """The objects of a list; none if it is missing or null, one where an object stands alone.
    Raises ParseError for anything else."""
    found = find(value, path) if path else value
    if found is None:
        return []
    if isinstance(found, dict):
        return [found]
    if not isinstance(found, list):
        raise ParseError(f"{path or 'the answer'} is no list", kind="layout")
    return [item for item in found if isinstance(item, dict)]


def words(value: Json, path: str) -> list[str]:
    """The texts in a list."""
    found = find(value, path)
    if not isinstance(found, list):
        return []
    return [" ".join(str(item).split()) for item in found if isinstance(item, str | int) and item]
