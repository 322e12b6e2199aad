"""List pages: new links lead to articles; further list pages are followed as far as configured."""

from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborHTMLParser

from monitor.adapters import Found, _html, _links, _walls
from monitor.adapters._article import article_behind, read_article, wrong_selectors
from monitor.adapters.page import _headlines
from monitor.errors import ParseError
from monitor.model import Article, Look, Page, Request, Source

OPTIONS = frozenset({"links", "next", "pages", "article", "timezone"})

_ARTICLE_MARK = (
    'meta[property="og:type"][content="article"], meta[property="article:published_time"]'
)

LONE = 300  # characters of text; with more, a page without a list is an article


def start(source: Source, look: Look) -> Iterable[Request]:
    """The first list page; for a template address, one request per watch or name."""
    return _links.first_requests(source.url, look.watches)


def wrong(source: Source) -> Iterator[tuple[tuple[str, ...], str]]:
    """Invalid selectors."""
    for name in ("links", "next"):
        css = source.options.get(name)
        if css and (why := _html.why_no_selector(css)):
            yield (name,), why
    yield from wrong_selectors(source.options)


def parse(page: Page, source: Source) -> Iterable[Found]:
    """The links of a list page and its next page, or the article behind a link. A page without a
    list may itself be an article. Raises ParseError."""
    if page.request.purpose == "article":
        yield article_behind(page, source.options)
        return
    if not page.text.strip():
        raise ParseError("the answer is empty", kind="empty")
    tree = _html.tree(page.text)
    links = _listed(page, tree, source)
    if links:
        yield from map(_request, links)
        yield from _further(page, tree, source)
        return
    yield _lone_article(page, source)


def _listed(page: Page, tree: LexborHTMLParser, source: Source) -> list[_headlines.Link]:
    """The links of a list; none where the page may be an article. Raises ParseError."""
    css = source.options.get("links")
    if not css:
        return [] if tree.css_first(_ARTICLE_MARK) else _headlines.headlines(tree, page.url)
    links = _headlines.anchors(page.url, _html.select(tree, css))
    if not links:
        _walls.refuse(page.text)
        missing = f"the layout changed: nothing on the page matches links {css!r}"
        raise ParseError(missing, kind="layout")
    return links


def _lone_article(page: Page, source: Source) -> Article:
    _walls.refuse(page.text)
    css = source.options.get("article") or {}
    article = read_article(page, css, timezone=source.options.get("timezone"))
    if len(article.text) < LONE:
        missing = "no block of headline links was found; name it with `links`"
        raise ParseError(missing, kind="layout")
    return article


def _request(link: _headlines.Link) -> Request:
    key = _links.canonical(link.url)
    known = Article(key=key, url=link.url, title=link.title, published=None, text="")
    return Request(link.url, "article", key=key, known=known)


def _further(page: Page, tree: LexborHTMLParser, source: Source) -> Iterator[Request]:
    """The next list page; its number travels as the request's key."""
    css, pages = source.options.get("next"), int(source.options.get("pages") or 1)
    number = int(page.request.key or 1)
    if not css or number >= pages:
        return
    for link in _headlines.anchors(page.url, _html.select(tree, css))[:1]:
        yield Request(link.url, "list", key=str(number + 1))
