"""Sitemaps: of news, of a whole site, or an index of others; new pages in them are read."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from lxml import etree  # type: ignore[import-untyped]

from monitor.adapters import Found, _archives, _dates, _html, _links, _walls
from monitor.adapters._article import article_behind, wrong_selectors
from monitor.errors import ParseError
from monitor.model import Article, Look, Page, Request, Source

OPTIONS = frozenset({"article", "timezone"})

RECENT = timedelta(days=31)  # children of an index unchanged for longer hold nothing new
MOST = 50  # children followed from one index
_CLOSED = re.compile(rb"</(?:\w+:)?(?:urlset|sitemapindex)\s*>", re.IGNORECASE)


def start(source: Source, look: Look) -> Iterable[Request]:
    """The sitemap; for a template address, one request per watch or name."""
    return _links.first_requests(source.url, look.watches)


def wrong(source: Source) -> Iterable[tuple[tuple[str, ...], str]]:
    """Invalid selectors."""
    return wrong_selectors(source.options)


def parse(page: Page, source: Source) -> Iterable[Found]:
    """The pages in a sitemap, the sitemaps in an index, or the article behind a page. Raises
    ParseError."""
    if page.request.purpose == "article":
        yield article_behind(page, source.options)
        return
    body = _archives.unpacked(page)
    if not body.strip():
        raise ParseError("the answer is empty", kind="empty")
    root = _tree(body)
    kind = _name(root) if root is not None else ""
    if root is None or kind not in ("urlset", "sitemapindex"):
        yield from _plain(body, page)
        return
    if len(root) and not _CLOSED.search(body.replace(b"\0", b"")):  # zeros: it may be UTF-16
        raise ParseError("the sitemap breaks off: its end tag is missing", kind="truncated")
    if kind == "sitemapindex":
        yield from _children(root, page)
    else:
        yield from _unique(root, page, source)


def _tree(body: bytes) -> etree._Element | None:
    """The root of an XML document; entities are not resolved, nothing is loaded."""
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, remove_comments=True
    )
    try:
        return etree.fromstring(body.lstrip(), parser)
    except etree.XMLSyntaxError:
        return None


def _name(node: etree._Element) -> str:
    """A tag without its namespace, which publishers often get wrong."""
    return etree.QName(node).localname.lower() if isinstance(node.tag, str) else ""


def _texts(node: etree._Element) -> dict[str, str]:
    """The texts of an entry's descendants, the first of each name."""
    found: dict[str, str] = {}
    for inner in node.iterdescendants():
        if inner.text and inner.text.strip():
            found.setdefault(_name(inner), inner.text.strip())
    return found


def _unique(root: etree._Element, page: Page, source: Source) -> Iterator[Request]:
    seen: set[str] = set()
    zone = _dates.zone_for(page.text[:4000], source.options.get("timezone"))
    for node in root:
        if _name(node) != "url":
            continue
        said = _texts(node)
        link = _links.web_link(said.get("loc", ""), page.url)
        key = _links.canonical(link) if link else ""
        if link and key not in seen:
            seen.add(key)
            title = _html.headline(said.get("title", ""))
            when = _dates.published(said.get("publication_date", ""), zone)
            known = Article(key, link, title, when, "")
            yield Request(link, "article", key=key, known=known)


def _plain(body: bytes, page: Page) -> Iterator[Request]:
    """A list of addresses, one per line. Raises ParseError for anything else."""
    lines = [line.strip() for line in body.decode("utf-8", "replace").splitlines() if line.strip()]
    links = [_links.web_link(line, page.url) for line in lines if line.startswith("http")]
    if not links or len(links) < len(lines):
        _walls.refuse(page.text or lines[0])
        raise ParseError(f"this is not a sitemap: it starts with {lines[0][:60]!r}", kind="invalid")
    for link in dict.fromkeys(filter(None, links)):
        key = _links.canonical(link)
        yield Request(link, "article", key=key, known=Article(key, link, "", None, ""))


def _children(root: etree._Element, page: Page) -> Iterator[Request]:
    """The sitemaps of an index that may hold something new, latest first."""
    said = [_texts(node) for node in root if _name(node) == "sitemap"]
    dated = [(_changed(one), one.get("loc", "")) for one in said]
    since = page.fetched - RECENT
    fresh = [(when, loc) for when, loc in dated if when is None or when >= since]
    latest = max((when for when, _ in dated if when), default=None)
    chosen = fresh or [(when, loc) for when, loc in dated if when == latest]
    chosen.sort(key=lambda one: one[0] or datetime.max.replace(tzinfo=UTC), reverse=True)
    links = (_links.web_link(loc, page.url) for _, loc in chosen[:MOST])
    yield from (Request(link) for link in dict.fromkeys(filter(None, links)))


def _changed(said: dict[str, str]) -> datetime | None:
    return _dates.published(said.get("lastmod", ""), UTC)
