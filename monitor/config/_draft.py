"""A watchlist's files while being edited: where each watch is, and checking before saving."""

import os
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from monitor.config._load import load
from monitor.config._splice import Edit, Text
from monitor.config._watches import WatchEntry, folded
from monitor.errors import ConfigError, MonitorError, Problem


@dataclass(slots=True)
class File:
    """One file as read, and its pending edits."""

    path: Path
    body: bytes
    text: Text
    edits: list[Edit] = field(default_factory=list)

    def after(self) -> bytes:
        mark = b"\xef\xbb\xbf" if self.body.startswith(b"\xef\xbb\xbf") else b""
        return mark + self.text.after(self.edits).encode("utf-8")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a watch is written."""

    file: File
    items: SequenceNode
    number: int
    watch: WatchEntry

    @property
    def node(self) -> MappingNode:
        found: MappingNode = self.items.value[self.number]
        return found

    def key(self, name: str) -> Node | None:
        return next((node for key, node in self.node.value if key.value == name), None)


class Draft:
    """The files of a watchlist while being edited."""

    def __init__(self, path: Path, environ: Mapping[str, str]) -> None:
        self._path, self._environ = path, environ
        self._settings = load(path, environ)
        self._files: dict[Path, File] = {}
        self.lists: list[tuple[File, SequenceNode]] = []
        watches = iter(self._settings.watchlist)
        self.places = {
            folded(place.watch.name): place
            for place in self._found(watches, self._file(path), None)
        }

    def end(self) -> tuple[File, SequenceNode]:
        """Where new watches are added: config.yaml's list if it has watches of its own or names no
        file, else the last file's list."""
        first = self.lists[0]
        return first if first[1].value and first[0].path == self._path else self.lists[-1]

    def keep(self) -> None:
        """Check the files as they would be, then save each, whole or not at all."""
        changed = [file for file in self._files.values() if file.edits]
        bodies = {file.path: file.after() for file in changed}
        try:
            load(self._path, self._environ, instead=bodies)
        except ConfigError as error:
            raise ConfigError([_unwritten(one) for one in error.problems]) from None
        for file in changed:
            _swap(file.path, file.body, bodies[file.path])

    def _file(self, path: Path) -> File:
        body = path.read_bytes()
        file = File(path, body, Text(body.decode("utf-8-sig")))
        self._files[path] = file
        return file

    def _found(
        self, watches: Iterator[WatchEntry], file: File, node: Node | None
    ) -> Iterator[Place]:
        """The places of the watches, in the order in which `load` reads them."""
        node = node if node is not None else _watchlist(file.text.root)
        if isinstance(node, ScalarNode):
            yield from self._found(watches, self._file(Path(self._path.parent, node.value)), None)
        if not isinstance(node, SequenceNode):
            return
        own = [item for item in node.value if isinstance(item, MappingNode)]
        if own or not node.value:
            self.lists.append((file, node))
        for number, item in enumerate(node.value):
            if isinstance(item, MappingNode):
                yield Place(file, node, number, next(watches))
            else:
                yield from self._found(watches, file, item)


def _watchlist(root: Node) -> Node | None:
    if isinstance(root, MappingNode):
        return next((node for key, node in root.value if key.value == "watchlist"), None)
    return root


def _unwritten(problem: Problem) -> Problem:
    return replace(problem, message=f"not written: {problem.message}")


def _swap(path: Path, before: bytes, after: bytes) -> None:
    """Replace a file's content atomically. Raises MonitorError if somebody else changed it
    first."""
    real = path.resolve()
    try:
        if real.read_bytes() != before:
            raise MonitorError(f"{path} was changed meanwhile; nothing is written, try again")
        _replace(real, after)
    except OSError as error:
        raise MonitorError(f"{path} cannot be written: {error.strerror}") from None


def _replace(real: Path, after: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=real.parent, prefix=f".{real.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(real.stat().st_mode & 0o7777)
        Path(name).replace(real)
    finally:
        Path(name).unlink(missing_ok=True)
