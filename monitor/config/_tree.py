"""A parsed configuration file before validation: nodes that know their place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from monitor.errors import Problem

Step = str | int
Place = tuple[str, int, int]  # file, line, column; lines and columns count from 1


class Unquoted(str):
    """An unquoted scalar: only these may become numbers or booleans."""

    __slots__ = ()


class Hidden(str):
    """A text with a secret in it. It shows as written in the file, never the secret."""

    __slots__ = ("written",)
    written: str

    def __new__(cls, value: str, written: str) -> "Hidden":
        made = super().__new__(cls, value)
        made.written = written
        return made

    def __repr__(self) -> str:
        return repr(self.written)

    def __reduce__(self) -> tuple[type, tuple[str, str]]:
        return (Hidden, (str(self), self.written))


Scalar = str | None


@dataclass(slots=True)
class Node:
    """A scalar (None for null), list or mapping, with its position.

    `keys` holds the positions of a mapping's keys. `bare` means there is no value at all.
    """

    value: "Scalar | list[Node] | dict[str, Node]"
    file: str
    line: int
    column: int
    bare: bool = False
    keys: dict[str, Place] = field(default_factory=dict)

    @property
    def place(self) -> Place:
        return (self.file, self.line, self.column)

    def problem(self, message: str) -> Problem:
        return Problem(*self.place, message)


Plain = str | None | list["Plain"] | dict[str, "Plain"]


def plain(node: Node) -> Plain:
    """Nested lists, dicts and texts. Null counts as not written and is left out."""
    if isinstance(node.value, dict):
        return {key: plain(child) for key, child in node.value.items() if child.value is not None}
    if isinstance(node.value, list):
        return [plain(child) for child in node.value]
    return node.value


def child(node: Node, step: Step) -> Node | None:
    if isinstance(node.value, dict) and isinstance(step, str):
        return node.value.get(step)
    if isinstance(node.value, list) and isinstance(step, int) and step < len(node.value):
        return node.value[step]
    return None


def locate(root: Node, path: Sequence[Step]) -> Place:
    """The position of a key or list item, else of its nearest ancestor.

    Missing steps, such as the name of a variant, are skipped.
    """
    here, place = root, root.place
    for step in path:
        below = child(here, step)
        if below is None:
            continue
        place = here.keys[step] if isinstance(step, str) else below.place
        here = below
    return place


def scalars(node: Node, path: tuple[Step, ...] = ()) -> Iterator[tuple[tuple[Step, ...], Node]]:
    """Every scalar below a node, with its path."""
    if isinstance(node.value, dict):
        for key, below in node.value.items():
            yield from scalars(below, (*path, key))
    elif isinstance(node.value, list):
        for index, below in enumerate(node.value):
            yield from scalars(below, (*path, index))
    else:
        yield path, node
