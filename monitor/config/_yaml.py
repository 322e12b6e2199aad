"""The strict YAML of the configuration: what is refused, with positions.

YAML 1.2 without anchors, aliases, merge keys, tags, directives, tabs for indentation, duplicate
keys and further documents. Read as a stream of events, so that a bomb is refused before it grows.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from monitor.config._tree import Node, Unquoted
from monitor.errors import ConfigError, Problem

MAX_BYTES = 1_000_000
MAX_DEPTH = 20
MAX_TOLD = 10  # reported mistakes of one kind in one file

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_TAB = re.compile(r"^ *\t", re.MULTILINE)
_DIRECTIVE = re.compile(r"\A(?:[ \t]*(?:#[^\n]*)?\r?\n)*%")
_DEEP = re.compile(r"[\[{][\s\[{]{200}")
_NULL = frozenset({"", "~", "null", "Null", "NULL"})


def read(body: bytes, file: str) -> tuple[Node, list[Problem]]:
    """The tree of one file and its duplicate keys. Raises ConfigError if it is not YAML, or uses
    what is refused."""
    text = _text(body, file)
    events = _events(text, file)
    root, problems = _Reader(file).tree(events)
    return root, problems


def _text(body: bytes, file: str) -> str:
    if len(body) > MAX_BYTES:
        raise _wrong(file, 1, 1, "the file is larger than 1 MB; split a watchlist into files")
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line, column = _position(body[: error.start].decode("utf-8-sig"), error.start)
        raise _wrong(file, line, column, "this is not UTF-8; save the file as UTF-8") from None
    problems = [*_found(_CONTROL, text, file, "a control character ({code}); take it out")]
    problems += _found(_TAB, text, file, "a tab; indent with spaces")
    problems += _found(_DIRECTIVE, text, file, "a % directive; take the line out")
    problems += [*_found(_DEEP, text, file, f"nested deeper than {MAX_DEPTH} levels")][:1]
    if problems:
        raise ConfigError(problems)
    return text


def _found(pattern: re.Pattern[str], text: str, file: str, words: str) -> Iterator[Problem]:
    for match in islice(pattern.finditer(text), MAX_TOLD):
        line, column = _position(text, match.end() - 1)
        yield Problem(file, line, column, words.format(code=f"U+{ord(match.group()[-1]):04X}"))


def _position(text: str, offset: int) -> tuple[int, int]:
    before = text[:offset].replace("\r\n", "\n").replace("\r", "\n")
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _wrong(file: str, line: int, column: int, message: str) -> ConfigError:
    return ConfigError([Problem(file, line, column, message)])


def _events(text: str, file: str) -> Iterator[Any]:
    reader = YAML(typ="safe", pure=True)
    try:
        yield from reader.parse(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise _wrong(file, line, column, _explained(error)) from None
    except (YAMLError, ValueError, OverflowError) as error:
        # ruamel passes \UFFFFFFFF and the like to chr()
        raise _wrong(file, 1, 1, f"this is not YAML: {_one_line(str(error))}") from None


def _explained(error: MarkedYAMLError) -> str:
    problem = _one_line(error.problem or "this is not YAML")
    if "'\\t'" in problem:
        return "a tab; use spaces"
    if "cannot start any token" in problem:
        return f"{problem}; put the text into quotes"
    if "mapping values are not allowed" in problem:
        return "a second `: ` on this line; put the text into quotes, or mind the indentation"
    context = _one_line(error.context or "")
    return f"this is not YAML: {problem} {context}".strip()


def _one_line(words: str) -> str:
    return " ".join(words.split())[:200]


class _Reader:
    """Builds the tree without recursion, keeping a stack of open containers."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.open: list[Node] = []
        self.waiting: list[tuple[str, Node] | None] = []
        self.root: Node | None = None

    def tree(self, events: Iterator[Any]) -> tuple[Node, list[Problem]]:
        for event in events:
            self._take(event)
        if self.root is None:
            raise _wrong(self.file, 1, 1, "the file is empty; `monitor schema` lists what it takes")
        return self.root, self.problems

    def _take(self, event: Any) -> None:
        if isinstance(event, NodeEvent):
            self._refuse(event)
        if isinstance(event, DocumentStartEvent):
            self._document(event)
        elif isinstance(event, ScalarEvent):
            self._add(self._scalar(event))
        elif isinstance(event, (MappingStartEvent, SequenceStartEvent)):
            node = self._node({} if isinstance(event, MappingStartEvent) else [], event)
            self._add(node)
            self._push(node)
        elif isinstance(event, (MappingEndEvent, SequenceEndEvent)):
            self.open.pop()
            self.waiting.pop()

    def _push(self, node: Node) -> None:
        if len(self.open) >= MAX_DEPTH:
            raise ConfigError([node.problem(f"nested deeper than {MAX_DEPTH} levels")])
        self.open.append(node)
        self.waiting.append(None)

    def _document(self, event: Any) -> None:
        if self.root is not None:
            raise self._at(event, "a second document; one file holds one")

    def _refuse(self, event: Any) -> None:
        if isinstance(event, AliasEvent):
            raise self._at(event, f"an alias (*{event.anchor}); write the value out")
        if event.anchor is not None:
            raise self._at(event, f"an anchor (&{event.anchor}); write the value where it is used")
        if event.tag is not None:
            raise self._at(event, f"a tag ({event.tag}); tags are not taken")

    def _at(self, event: Any, message: str) -> ConfigError:
        return _wrong(self.file, event.start_mark.line + 1, event.start_mark.column + 1, message)

    def _node(self, value: Any, event: Any) -> Node:
        mark = event.start_mark
        return Node(value, self.file, mark.line + 1, mark.column + 1)

    def _scalar(self, event: Any) -> Node:
        if event.style is not None:
            return self._node(event.value, event)
        node = self._node(None if event.value in _NULL else Unquoted(event.value), event)
        node.bare = not event.value
        return node

    def _add(self, node: Node) -> None:
        if not self.open:
            self.root = node
        elif isinstance(self.open[-1].value, list):
            self.open[-1].value.append(node)
        elif self.waiting[-1] is None:
            self.waiting[-1] = (self._key(node), node)
        else:
            key, at = self.waiting[-1]
            self.waiting[-1] = None
            self._set(key, at, node)

    def _key(self, node: Node) -> str:
        if isinstance(node.value, (dict, list)):
            raise ConfigError([node.problem("a key must be a word, not a list or mapping")])
        if node.value == "<<" and isinstance(node.value, Unquoted):
            raise ConfigError([node.problem("a merge key (<<); write the keys out")])
        return str(node.value or "null")

    def _set(self, key: str, at: Node, node: Node) -> None:
        mapping = self.open[-1]
        if not isinstance(mapping.value, dict):
            return
        if key in mapping.value:
            first = mapping.keys[key][1]
            self.problems.append(at.problem(f"the key `{key}` is doubled, first in line {first}"))
            if len(self.problems) >= MAX_TOLD:
                raise ConfigError(self.problems)
            return
        mapping.value[key] = node
        mapping.keys[key] = at.place
