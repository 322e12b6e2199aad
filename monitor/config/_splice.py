"""Edits a YAML file's text, leaving everything around the edit as written."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

_PLAIN = re.compile(r"[^\W\d_][\w.&()（）·/ -]*(?<! )")
_BAD_PLAIN = re.compile(r" #|: |:$")
_WORDS = frozenset("true false yes no on off null y n".split())

Written = str | Sequence[str] | Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Edit:
    """Replaces text[start:end] by `new`."""

    start: int
    end: int
    new: str


class Text:
    """One file's text and nodes; edits refer to the text as read."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.root: Node = YAML(typ="safe", pure=True).compose(text)
        self._eol = "\r\n" if "\r\n" in text else "\n"

    def after(self, edits: Iterable[Edit]) -> str:
        """The text with all edits made; edits at one place are applied in the given order."""
        parts, at = [], 0
        for edit in sorted(edits, key=lambda one: one.start):
            parts += [self.text[at : edit.start], edit.new]
            at = edit.end
        return "".join([*parts, self.text[at:]])

    # --- lists ------------------------------------------------------------------------------------

    def append(self, items: SequenceNode, new: Sequence[str]) -> Edit:
        """More items at the end of a list; each is flow style text, or lines of a mapping."""
        if items.flow_style:
            flow = [_flow(one) for one in new]
            if not items.value:
                inner = items.start_mark.index + 1
                return Edit(inner, inner, ", ".join(flow))
            end = self._end(items.value[-1])
            return Edit(end, end, "".join(f", {one}" for one in flow))
        indent = " " * items.start_mark.column
        at = self._past_comments(self._line_end(self._end(items)), items.start_mark.column)
        return self._lines_at(at, [f"{indent}- {_indented(one, indent)}" for one in new])

    def remove(self, items: SequenceNode, number: int) -> Edit:
        """The list without an item, and without the comments about it."""
        if items.flow_style:
            return self._remove_flow(items, number)
        item, column = items.value[number], items.start_mark.column
        dash = self.text.rindex("-", 0, item.start_mark.index)
        start = self.text.rindex("\n", 0, dash) + 1 if "\n" in self.text[:dash] else 0
        end = self._past_comments(self._line_end(self._end(item)), column)
        if not self.text.startswith(f"{' ' * column}- ", end):
            start = self._before_comments(start, column)
        empty = f"{' ' * column}[]{self._eol}" if len(items.value) == 1 else ""
        return Edit(start, end, empty)

    def _before_comments(self, at: int, column: int) -> int:
        """The position before an item's comments.

        Where another item precedes them directly, they may be a heading of both, and stay.
        """
        while at:
            above = self.text.rfind("\n", 0, at - 1) + 1
            if not self.text.startswith(f"{' ' * column}#", above):
                break
            at = above
        return at

    def _remove_flow(self, items: SequenceNode, number: int) -> Edit:
        item, last = items.value[number], len(items.value) - 1
        start, end = item.start_mark.index, self._end(item)
        if number < last:
            return Edit(start, items.value[number + 1].start_mark.index, "")
        if number > 0:
            return Edit(self._end(items.value[number - 1]), end, "")
        return Edit(start, end, "")

    # --- mappings ---------------------------------------------------------------------------------

    def add_keys(self, mapping: MappingNode, new: Mapping[str, str]) -> Edit:
        """More keys at the end of a mapping; values are texts in flow style."""
        pairs = [f"{key}: {value}" for key, value in new.items()]
        if mapping.flow_style:
            end = self._end(mapping.value[-1][1]) if mapping.value else mapping.start_mark.index + 1
            lead = ", " if mapping.value else ""
            return Edit(end, end, lead + ", ".join(pairs))
        indent = " " * mapping.value[0][0].start_mark.column
        at = self._line_end(self._end(mapping))
        return self._lines_at(at, [indent + pair for pair in pairs])

    def replace(self, node: Node, new: str) -> Edit:
        """Another value in the old one's place."""
        return Edit(node.start_mark.index, self._end(node), new)

    def remarked(self, edit: Edit, words: str) -> list[Edit]:
        """An edit preceded by a comment on its own line."""
        comment = f"# {' '.join(words.split())}{self._eol}"
        if self._eol in edit.new:  # whole lines
            lead = self._eol if edit.new.startswith(self._eol) else ""
            lines = edit.new.removeprefix(lead)
            return [Edit(edit.start, edit.end, f"{lead}{_indent(lines)}{comment}{lines}")]
        start = self.text.rfind("\n", 0, edit.start) + 1
        return [Edit(start, start, _indent(self.text[start:]) + comment), edit]

    # --- where things end -------------------------------------------------------------------------

    def _past_comments(self, at: int, column: int) -> int:
        """The position after a list's last item and the comments indented like it."""
        own = re.compile(rf"[ ]{{{column + 1},}}#")
        while own.match(self.text, at):
            at = self._line_end(at)
        return at

    def _lines_at(self, at: int, lines: Sequence[str]) -> Edit:
        whole = self._eol.join("\n".join(lines).split("\n"))
        if at == len(self.text) and not self.text.endswith("\n"):
            return Edit(at, at, self._eol + whole)
        return Edit(at, at, whole + self._eol)

    def _line_end(self, index: int) -> int:
        found = self.text.find("\n", index)
        return len(self.text) if found < 0 else found + 1

    def _end(self, node: Node) -> int:
        """The position just after a node's last character: YAML extends blocks over trailing
        comments."""
        while isinstance(node, SequenceNode | MappingNode) and not node.flow_style:
            last: Any = node.value[-1]
            node = last if isinstance(node, SequenceNode) else last[1]
        start, end = int(node.start_mark.index), int(node.end_mark.index)
        if isinstance(node, ScalarNode) and start == end:  # a key without a value
            return len(self.text[:end].rstrip())
        return start + len(self.text[start:end].rstrip()) if end > start else end


def entry(values: Mapping[str, Written]) -> str:
    """A mapping as lines of block style, with lists and inner mappings in flow style."""
    return "\n".join(f"{key}: {value(given)}" for key, given in values.items())


def value(given: Written) -> str:
    """A text, a list of texts or a mapping of texts, in flow style."""
    if isinstance(given, str):
        return scalar(given)
    if isinstance(given, Mapping):
        return "{" + ", ".join(f"{key}: {quoted(one)}" for key, one in given.items()) + "}"
    return "[" + ", ".join(map(scalar, given)) + "]"


def scalar(text: str) -> str:
    """A YAML scalar that means exactly this text, also to our strict reader."""
    plain = _PLAIN.fullmatch(text) and not _BAD_PLAIN.search(text)
    return text if plain and text.casefold() not in _WORDS else quoted(text)


def quoted(text: str) -> str:
    """In quotes, as company numbers must be; `$` is doubled, since `$NAME` is a secret."""
    return json.dumps(text.replace("$", "$$"), ensure_ascii=False)


def _flow(item: str) -> str:
    """Lines of a mapping as one flow style mapping; other items as they are."""
    return "{" + ", ".join(item.split("\n")) + "}" if _is_entry(item) else item


def _is_entry(item: str) -> bool:
    return item.startswith("name: ")


def _indent(lines: str) -> str:
    return " " * (len(lines) - len(lines.lstrip(" ")))


def _indented(item: str, indent: str) -> str:
    return item.replace("\n", f"\n{indent}  ")
