"""What is printed: JSON, and foreign text without control or invisible characters."""

import json
import sys
from typing import Any


def print_json(value: Any, *, indent: int | None = None) -> None:
    """One value on standard output, on one line unless it is indented."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=indent) + "\n")


def visible(text: str) -> str:
    """The line as it can be shown."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else " " if char.isspace() else "" for char in text)
