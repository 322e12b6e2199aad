"""What `monitor extract` does with documents: the part that needs parsers and lexicons."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from monitor import config
from monitor.adapters._article import read_article
from monitor.cli import _merged
from monitor.cli._documents import Document, Unread
from monitor.errors import MonitorError
from monitor.events import explain, read, to_json
from monitor.model import Json, NameHit, Page, Reading, Request
from monitor.net.decode import decode
from monitor.resolve.index import Index

Known = Callable[[str], Sequence[NameHit]]


def known_names(path: Path) -> Known:
    """The watchlist of a config file as a finder of names. Raises ConfigError."""
    return Index(config.load(path, os.environ).watches()).find


def each(documents: Iterable[Document | Unread], known: Known | None) -> Iterator[Json]:
    """One answer for each document, in their order."""
    for document in documents:
        if isinstance(document, Unread):
            yield {"id": document.id, "events": [], "error": document.error}
            continue
        answer = to_json(understood(document, known), document.id)
        yield {**answer, "text": document.text} if document.shown else answer


def explained(documents: Iterable[Document | Unread], known: Known | None) -> Iterator[str]:
    """Text for people: what each document says and why, and what triggers came to nothing."""
    for document in documents:
        yield f"== {document.id}"
        if isinstance(document, Unread):
            yield f"not read: {document.error}"
            continue
        yield from explain(
            document.text,
            title=document.title,
            published=document.published,
            lang=document.lang,
            known=known,
        )


def understood(document: Document, known: Known | None) -> Reading:
    """What one document says."""
    return read(
        document.text,
        title=document.title,
        published=document.published,
        lang=document.lang,
        known=known,
    )


def decoded(body: bytes) -> str:
    """The text of a file in whatever encoding."""
    return decode(body, None)


def html_document(name: str, body: bytes, published: date | datetime | None) -> Document | Unread:
    """The article that a saved page holds."""
    now = datetime.now(UTC)
    page = Page(Request(""), "", 200, {}, decode(body, None), "", now)
    try:
        article = read_article(page, {})
    except MonitorError as error:
        return Unread(name, str(error))
    when = published or article.published
    return Document(name, article.text, title=article.title, published=when, shown=True)


def merged(documents: Iterable[Document | Unread], known: Known | None) -> Iterator[Json]:
    """One answer for each event that the documents tell together; then what could not be read."""
    unread: list[Unread] = []

    def read_all() -> Iterator[tuple[Document, Reading]]:
        for document in documents:
            if isinstance(document, Unread):
                unread.append(document)
            else:
                yield document, understood(document, known)

    yield from _merged.merged(read_all())
    for one in unread:
        yield {"id": one.id, "events": [], "error": one.error}
