"""The known fields of registers' answers, so that new ones are noticed.

When a register adds or renames a field, the pipeline logs it once per source. The list is
known_fields.txt, a paragraph per register.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from monitor.model import Json

_FILE = Path(__file__).with_name("known_fields.txt")
_LONGEST = 2_000_000  # characters of an answer; a longer one is a bulk file about every company
_DEEPEST = 12
_NAME = re.compile(r"[^\W\d]\w{0,59}")
_TAG = re.compile(r"<(?:[\w-]+:)?([A-Za-z_][\w.-]*)")
_PARAGRAPH = re.compile(r"^\[(\w+)\]\n(.*?)(?=^\[|\Z)", re.DOTALL | re.MULTILINE)


def unread(kind: str, text: str) -> tuple[str, ...]:
    """The names of unknown fields in a register's answer, in order."""
    known = _known().get(kind)
    if known is None or len(text) > _LONGEST:
        return ()
    return tuple(
        sorted({name for name in _names(text.lstrip("\ufeff \t\r\n")) if name not in known})
    )


@cache
def _known() -> dict[str, frozenset[str]]:
    text = _FILE.read_text(encoding="utf-8")
    return {kind: frozenset(words.split()) for kind, words in _PARAGRAPH.findall(text)}


def _names(text: str) -> Iterator[str]:
    if text.startswith("<?xml"):
        yield from _TAG.findall(text)
    if not text.startswith(("{", "[")):
        return
    try:
        yield from _keys(json.loads(text), 0)
    except (ValueError, RecursionError):
        return  # lines of a stream: each resource is read again from the register itself


def _keys(value: Json, depth: int) -> Iterator[str]:
    """The keys of all objects; keys that are data, such as numbers, are not names."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        yield from (key for key in value if _NAME.fullmatch(key))
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from _keys(one, depth + 1)
