"""The input of `monitor extract`: documents, and lines that are not."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Document:
    """One document to read. `id` is None if a line gave none; `shown`: the answer includes the
    text."""

    id: Any
    text: str
    title: str = ""
    published: date | datetime | None = None
    lang: str | None = None
    url: str = ""
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Unread:
    """A line that is not a document, and why."""

    id: Any
    error: str
