"""Extracts the text of announcements from PDF, as much of it as is worth reading."""

import pypdfium2  # type: ignore[import-untyped]

from monitor.adapters import _html
from monitor.errors import ParseError

PAGES = 60  # an announcement is short; anything longer is a report with tables
LONGEST = 200_000  # characters
SHORTEST = 20  # characters; with fewer it is a scan


def text(content: bytes) -> str:
    """The text of the first pages. Raises ParseError if the file is broken, locked or a scan."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise ParseError(f"the PDF cannot be read: {error}", kind="invalid") from error
    try:
        found = _html.tidy("\n".join(_pages(document)))
    finally:
        document.close()
    if len(found) < SHORTEST:
        raise ParseError("the PDF has no text: a scan, or pictures of pages", kind="empty")
    return found[:LONGEST]


def _pages(document: pypdfium2.PdfDocument) -> list[str]:
    texts, size = [], 0
    for number in range(min(len(document), PAGES)):
        page = document[number]
        part = page.get_textpage()
        found = part.get_text_range()
        part.close()
        page.close()
        texts.append(found)
        size += len(found)
        if size > LONGEST:
            break
    return texts
