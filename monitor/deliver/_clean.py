"""Cleans foreign text before it is shown, sent or put into a header."""

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from monitor.model import Json

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_TAGS = "\U000e0000-\U000e007f"  # invisible letters that only machines see
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_UNSEEN = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff{_BIDI}{_TAGS}]")
_MENTION = re.compile(r"(?<=[@<\]])(?=[\w!@#(&])")
_LONGEST_URL = 2_000
_RUNS = ("=", "+", "-", "@", "\t", "＝", "＋", "－", "＠")


def storable(value: Json) -> Json:
    """The same JSON without NUL and lone surrogates, which UTF-8 and PostgreSQL refuse."""
    if isinstance(value, str):
        return _UNSTORABLE.sub("", value)
    if isinstance(value, Mapping):
        return {_UNSTORABLE.sub("", key): storable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [storable(item) for item in value]
    return value


def one_line(text: str, longest: int = 200) -> str:
    """One line without control, direction or invisible characters, cut at `longest`."""
    line = _UNSEEN.sub("", " ".join(text.split()))
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def http_url(url: Json) -> str:
    """The address if it is an absolute http(s) one that may be linked, else ""."""
    if not isinstance(url, str) or len(url) > _LONGEST_URL or url != one_line(url, _LONGEST_URL):
        return ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in {"http", "https"} and parts.hostname else ""


def harmless(cell: object) -> str:
    """A cell of a CSV file; one that a spreadsheet would take for a formula becomes text."""
    # A lone carriage return ends the line for some readers but not for Python's writer.
    text = "" if cell is None else str(cell).replace("\r", " ")
    return f"'{text}" if text.startswith(_RUNS) or text.lstrip().startswith(_RUNS) else text


def for_chat(text: str) -> str:
    """The text with mentions and Markdown links broken by an invisible space."""
    return _MENTION.sub("\u200b", text)


def markdown(text: str) -> str:
    """The text with mentions and all Markdown of any dialect made harmless: backslashes where every
    dialect understands them, look-alikes elsewhere."""
    safe = _MARKUP.sub(lambda found: _PLAIN.get(found[0], f"\\{found[0]}"), text)
    return for_chat(_LIST.sub(r"\1\\\2", safe))


_MARKUP = re.compile(r"[\\`*_\[\]<>~|]")
_PLAIN = {"<": "‹", ">": "›", "[": "［", "]": "］", "|": "｜", "\\": "＼", "`": "ˋ"}
_LIST = re.compile(r"(?m)^(\s*)([#+-]|\d+\.)(?=\s)")
