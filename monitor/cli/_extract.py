"""The part of `monitor extract` that needs parsers and lexicons."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from monitor.cli._documents import Document, Unread
from monitor.events import explain, read, to_json
from monitor.folders import models_folder
from monitor.model import Json, NameHit, Reading
from monitor.reading.prose.language import language
from monitor.reading.tagger.tagged import Tagger

Known = Callable[[str], Sequence[NameHit]]


@dataclass(frozen=True, slots=True)
class Reader:
    """How documents are read: with which known names, and with the Chinese tagger or without."""

    known: Known | None = None
    models: Path | None = None

    def tagger(self, document: Document) -> Tagger | None:
        """The tagger for a Chinese document, if wanted and available."""
        spoken = document.lang or language(document.text or document.title)
        return _tagger(self.models) if self.models and spoken == "zh" else None


@cache
def _tagger(folder: Path) -> Tagger | None:
    from monitor.reading.tagger import lac

    tagger = lac.at(folder / lac.FILE)
    if tagger is None:
        sys.stderr.write(f"monitor: {lac.MISSING}\n")
    return tagger


def reader(path: Path | None) -> Reader:
    """A reader with a config file's watchlist and settings. Raises ConfigError."""
    if path is None:
        return Reader(models=models_folder(os.environ))
    from monitor import config
    from monitor.resolve.index import Index

    settings = config.load(path, os.environ)
    return Reader(Index(settings.watches()).find, settings.models())


def each(documents: Iterable[Document | Unread], by: Reader) -> Iterator[Json]:
    """One answer per document, in order."""
    for document in documents:
        if isinstance(document, Unread):
            yield {"id": document.id, "events": [], "error": document.error}
            continue
        answer = to_json(understood(document, by), document.id)
        yield {**answer, "text": document.text} if document.shown else answer


def explained(documents: Iterable[Document | Unread], by: Reader) -> Iterator[str]:
    """Text for people: what each document says and why, and which triggers came to nothing."""
    for document in documents:
        yield "== (no id)" if document.id is None else f"== {document.id}"
        if isinstance(document, Unread):
            yield f"not read: {document.error}"
            continue
        yield from explain(document.text, **_given(document, by))


def understood(document: Document, by: Reader) -> Reading:
    """What one document says."""
    return read(document.text, **_given(document, by))


def _given(document: Document, by: Reader) -> dict[str, Any]:
    return {
        "title": document.title,
        "published": document.published,
        "lang": document.lang,
        "known": by.known,
        "tagger": by.tagger(document),
    }


def decoded(body: bytes) -> str:
    """The text of a file in any encoding."""
    from monitor.net.decode import decode

    return decode(body, None)


def merged(documents: Iterable[Document | Unread], by: Reader) -> Iterator[Json]:
    """One answer for each event that the documents tell together; then what could not be read."""
    unread: list[Unread] = []

    def read_all() -> Iterator[tuple[Document, Reading]]:
        for document in documents:
            if isinstance(document, Unread):
                unread.append(document)
            else:
                yield document, understood(document, by)

    from monitor.cli import _merged

    yield from _merged.merged(read_all())
    for one in unread:
        yield {"id": one.id, "events": [], "error": one.error}
