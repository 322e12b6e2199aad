"""A saved page as input of `monitor extract`: the only part that has to find an article."""

from datetime import UTC, date, datetime

from monitor.adapters._article import read_article
from monitor.cli._documents import Document, Unread
from monitor.errors import MonitorError
from monitor.model import Page, Request
from monitor.net.decode import decode


def document(name: str, body: bytes, published: date | datetime | None) -> Document | Unread:
    """The article that a saved page holds."""
    now = datetime.now(UTC)
    page = Page(Request(""), "", 200, {}, decode(body, None), "", now)
    try:
        article = read_article(page, {})
    except MonitorError as error:
        return Unread(name, str(error))
    when = published or article.published
    return Document(name, article.text, title=article.title, published=when, shown=True)
