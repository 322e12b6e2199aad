"""What exchanges' announcements share: an entry that leads to a PDF, and the PDF's text."""

import re
from collections.abc import Mapping
from dataclasses import replace

from monitor.adapters import _pdf
from monitor.adapters._article import article_behind
from monitor.model import Article, Json, Page

_MARK = re.compile(r"</?em>", re.IGNORECASE)


def title(written: str) -> str:
    """A title without the highlighting of a search."""
    return " ".join(_MARK.sub("", written).split())


def behind(page: Page, options: Mapping[str, Json]) -> Article:
    """The announcement behind an entry, whether a PDF or a page. Raises ParseError."""
    if not page.content:
        return article_behind(page, options)
    text = _pdf.text(page.content)
    known = page.request.known
    if known is None:
        first = text.partition("\n")[0]
        return Article(page.request.key or page.url, page.url, first, None, text)
    return replace(known, text=text)
