"""Entries of a list that clash: watches with the same name or id, sources with the same id."""

from collections.abc import Iterable, Iterator

from monitor.config._tree import Node, child
from monitor.config._values import shown
from monitor.config._watches import folded
from monitor.errors import Problem


def contradictions(watchlist: Node) -> Iterator[Problem]:
    """Names and identifiers claimed by two watches, which would make a match ambiguous."""
    return _twice(map(_claims, _items(watchlist)), "watch")


def duplicate_ids(sources: Node | None) -> Iterator[Problem]:
    """Sources with the same id."""
    return _twice((_scalar(entry, "id") for entry in _items(sources)), "source")


def _twice(entries: Iterable[Iterable[tuple[str, Node]]], what: str) -> Iterator[Problem]:
    claimed: dict[tuple[str, str], tuple[int, Node]] = {}
    for index, claims in enumerate(entries):
        for kind, node in claims:
            at = (kind, folded(str(node.value)))
            owner, first = claimed.setdefault(at, (index, node))
            if owner != index:
                words = f"another {what} has the {kind} {shown(node.value)} already"
                yield node.problem(f"{words}, in {first.file} line {first.line}")


def _claims(entry: Node) -> Iterator[tuple[str, Node]]:
    yield from _scalar(entry, "name")
    if not isinstance(entry.value, dict):
        return
    aliases = _items(entry.value.get("aliases"))
    yield from (("name", node) for node in aliases if isinstance(node.value, str))
    ids = entry.value.get("ids")
    for kind in ids.value if ids is not None and isinstance(ids.value, dict) else ():
        yield from _scalar(ids, kind)


def _scalar(entry: Node | None, key: str) -> Iterator[tuple[str, Node]]:
    node = child(entry, key) if entry is not None else None
    if node is not None and isinstance(node.value, str):
        yield key, node


def _items(node: Node | None) -> list[Node]:
    return node.value if node is not None and isinstance(node.value, list) else []
