"""Turns pydantic's errors into lines for people: place, problem, what would be right."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from monitor.config._settings import schema
from monitor.config._tree import Node, Step, child, locate
from monitor.config._values import guess, shown
from monitor.config._words import CHANNEL_TYPES, LATER_CHANNELS, RESERVED
from monitor.errors import Problem

_SHAPES = {
    "model_type": "expected keys with values here (key: value)",
    "model_attributes_type": "expected keys with values here (key: value)",
    "dict_type": "expected keys with values here (key: value)",
    "mapping_type": "expected keys with values here (key: value)",
    "list_type": "expected a list here ([one, two])",
    "tuple_type": "expected a list here ([one, two])",
}
_EMPTY = "an empty list names nobody and nothing: expected at least one"


def explained(error: ValidationError, root: Node) -> Iterator[Problem]:
    """One problem for each error, at its place in the file."""
    details = error.errors(include_url=False, include_input=False)
    for detail in details:
        path = detail["loc"]
        within = any(len(d["loc"]) > len(path) and d["loc"][: len(path)] == path for d in details)
        if detail["type"] == "too_short" and within:
            continue  # an entry of the list is wrong, and was not counted
        if detail["type"] == "missing" and len(path) > 1 and _node(root, path):
            continue  # it exists without a value, which is reported at its place
        at = (*path, "type") if detail["type"] == "union_tag_invalid" else path
        yield Problem(*locate(root, at), _words(detail, path, root))


def _words(detail: ErrorDetails, path: tuple[Step, ...], root: Node) -> str:
    kind = detail["type"]
    if kind == "missing":
        said = "is empty" if _node(root, path) else "is missing here"
        return f"`{path[-1]}` {said}: {_described(path)}"
    if kind == "extra_forbidden":
        return unknown_key(str(path[-1]), path[:-1])
    if kind == "union_tag_invalid":
        return _unknown_channel(root, path)
    if kind == "union_tag_not_found":
        return f"`type` is missing here; it is one of {', '.join(CHANNEL_TYPES)}"
    if kind == "too_short":
        return _EMPTY
    if kind in _SHAPES:
        return f"{_SHAPES[kind]}, not {_found(root, path)}"
    return detail["msg"]


def _found(root: Node, path: Sequence[Step]) -> str:
    node = _node(root, path)
    return shown(node.value) if node else "this"


def _node(root: Node, path: Sequence[Step]) -> Node | None:
    """The value at a path, in which the names of variants are no steps of the file."""
    node = root
    for step in path[:-1]:
        node = child(node, step) or node
    return child(node, path[-1])


def _unknown_channel(root: Node, path: tuple[Step, ...]) -> str:
    kind = _found(root, (*path, "type")).strip("`")
    if kind in LATER_CHANNELS:
        return f"not yet: channels of type `{kind}` come in a later version; apprise knows many"
    known = ", ".join(CHANNEL_TYPES)
    return f"`{kind}` is not a type of channel; known are {known}{guess(kind, CHANNEL_TYPES)}"


def unknown_key(key: str, path: Sequence[Step]) -> str:
    """The message about an unknown key in the section at `path`."""
    if key in RESERVED:
        return f"not yet: `{key}` is reserved for a later version; take it out until then"
    known = known_keys(path)
    near = guess(key, known)
    if near or not known:
        return f"unknown key {shown(key)}{near}"
    return f"unknown key {shown(key)}; known here: {', '.join(known)}"


@cache
def _schema() -> dict[str, Any]:
    return schema()


def known_keys(path: Sequence[Step]) -> list[str]:
    """The keys that a section takes, by the schema."""
    return list(_resolved(_part(path), _schema()).get("properties", {}))


def _described(path: Sequence[Step]) -> str:
    """What a key is for, as in an editor: "the firms to hear about"."""
    words: str = _part(path).get("description", "expected a value")
    return (words if "://" in words else words[:1].lower() + words[1:]).removesuffix(".")


def _part(path: Sequence[Step]) -> dict[str, Any]:
    """What the schema says of the place at a path."""
    whole = _schema()
    here = whole
    for step in path:
        here = _below(_resolved(here, whole), step, whole)
    return here


def _resolved(part: dict[str, Any], whole: dict[str, Any]) -> dict[str, Any]:
    """Follows references, and takes the first variant that is a mapping or a list."""
    while True:
        if "$ref" in part:
            part = whole["$defs"][part["$ref"].rpartition("/")[2]]
        elif "anyOf" in part:
            part = part["anyOf"][0]
        else:
            return part


def _below(part: dict[str, Any], step: Step, whole: dict[str, Any]) -> dict[str, Any]:
    if isinstance(step, int):
        found = part.get("items", {})
    elif "oneOf" in part:
        named = (_resolved(variant, whole) for variant in part["oneOf"])
        found = next((one for one in named if step in _types(one)), {})
    else:
        free = [part.get("additionalProperties"), *part.get("patternProperties", {}).values()]
        found = part.get("properties", {}).get(step) or next(filter(None, free), {})
    return found if isinstance(found, dict) else {}


def _types(variant: dict[str, Any]) -> list[str]:
    enum: list[str] = variant.get("properties", {}).get("type", {}).get("enum", [])
    return enum
