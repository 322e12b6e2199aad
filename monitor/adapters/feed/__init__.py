"""Feeds: entries with their full text are articles, the others say where to look."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from datetime import tzinfo

from monitor.adapters import Found, _dates, _html, _links, _walls
from monitor.adapters._article import article_behind, wrong_selectors
from monitor.adapters.feed._entries import Entry, Feed, read_feed
from monitor.errors import ParseError
from monitor.model import Article, Look, Page, Request, Source

OPTIONS = frozenset({"article", "timezone"})

WHOLE = 600  # characters, a Chinese one counting twice; with more, an entry is an article
TITLE = 120  # characters of text used where the title is missing
_CUT_SHORT = re.compile(
    r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|continue reading|read more|read the full"
    r"|阅读全文|查看全文|继续阅读|点击阅读|详细)[\s»>→\]】]*[^\n]{0,80}$",
    re.IGNORECASE,
)
_HAN = re.compile("[\u3400-\u9fff]")
_HTML = re.compile(r"\A\s*<(?:!doctype\s+html|html|head|body|div)\b|<html[\s>]", re.IGNORECASE)
_ALTERNATE = "link[rel~=alternate][type*=rss], link[rel~=alternate][type*=atom]"


def start(source: Source, look: Look) -> Iterable[Request]:
    """The feed; for a template address, one request per watch or name."""
    return _links.first_requests(source.url, look.watches)


def wrong(source: Source) -> Iterable[tuple[tuple[str, ...], str]]:
    """Invalid selectors."""
    return wrong_selectors(source.options)


def parse(page: Page, source: Source) -> Iterable[Found]:
    """The entries of a feed, or the article behind one. Raises ParseError."""
    if page.request.purpose == "article":
        yield article_behind(page, source.options)
        return
    feed = read_feed(page.text)
    if feed is None:
        raise _not_a_feed(page)
    yield from _unique(feed, page, source)


def _unique(feed: Feed, page: Page, source: Source) -> Iterator[Article | Request]:
    zone = _zone(feed, source)
    seen: set[str] = set()
    for entry in feed.entries:
        found = _found(entry, page.url, zone)
        if found is not None and found.key not in seen:
            seen.add(found.key)
            yield found


def _zone(feed: Feed, source: Source) -> tzinfo:
    words = " ".join(_html.headline(e.title) for e in feed.entries[:20])
    if feed.language.lower().startswith("zh"):
        words = "中"
    return _dates.zone_for(words, source.options.get("timezone"))


def _found(entry: Entry, base: str, zone: tzinfo) -> Article | Request | None:
    link = _links.web_link(entry.link, base)
    content, summary = _html.plain(entry.content), _html.plain(entry.summary)
    text = content if len(content) >= len(summary) else summary
    title = _html.headline(entry.title) or text.partition("\n")[0][:TITLE]
    if not title:
        return None
    key = entry.key.strip()[: _links.LONGEST] or (_links.canonical(link) if link else "")
    article = Article(
        key=key or hashlib.sha256(f"{title}\n{text}".encode()).hexdigest(),
        url=link or base,
        title=title,
        published=_dates.published(entry.date, zone),
        text=text,
    )
    if link is None or is_whole(text):
        return article
    return Request(link, "article", key=article.key, known=article)


def is_whole(text: str) -> bool:
    """Whether this is a full article rather than a teaser."""
    size = len(text) + len(_HAN.findall(text))
    return size >= WHOLE and not _CUT_SHORT.search(text[-200:])


def _not_a_feed(page: Page) -> ParseError:
    text = page.text.strip()
    if not text:
        return ParseError("the answer is empty", kind="empty")
    if not _HTML.search(text[:5000]):
        return ParseError(f"this is not a feed: it starts with {text[:60]!r}", kind="not_a_feed")
    try:
        _walls.refuse(text)
    except ParseError as wall:
        return wall
    found = (_html.attribute(node, "href") for node in _html.tree(text).css(_ALTERNATE))
    feeds = dict.fromkeys(filter(None, (_links.web_link(href, page.url) for href in found)))
    hint = f"; a feed it names: {', '.join(feeds)}" if feeds else ""
    return ParseError(f"this is an HTML page, not a feed{hint}", kind="not_a_feed")
