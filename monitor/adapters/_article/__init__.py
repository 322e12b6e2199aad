"""What an article page says: its title, when it was published, its text."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, tzinfo

from selectolax.lexbor import LexborHTMLParser

from monitor.adapters import _dates, _html, _links, _walls
from monitor.adapters._article import _fulltext, _moments, _titles
from monitor.errors import ParseError
from monitor.model import Article, Json, Page

MIN_TEXT = 80  # characters, a Chinese one counting twice; a page with less may be a wall


def skim(html: str) -> str:
    """The title and all visible text, cheaply (1 ms for 100 kB): enough to look for a name."""
    page = _html.tree(html)
    head = page.css_first("title")
    title = _html.headline(head.text() if head else "")
    return f"{title}\n{_html.visible_text(page)}"


def article_behind(page: Page, options: Mapping[str, Json]) -> Article:
    """The article that a list or feed pointed at; gaps are filled from the list's own entry.

    Raises ParseError where the page is a wall and the list gave no text either.
    """
    known = page.request.known
    try:
        return read_article(page, options.get("article") or {}, timezone=options.get("timezone"))
    except ParseError:
        if known is None or not known.text:
            raise
        return known


def wrong_selectors(options: Mapping[str, Json]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Invalid CSS in the option `article`: key paths and reasons."""
    for part, css in (options.get("article") or {}).items():
        if why := _html.why_no_selector(css):
            yield ("article", part), why


def read_article(page: Page, css: Mapping[str, str], *, timezone: str | None = None) -> Article:
    """One article page. `css` may hold selectors for title, date and body; the rest is detected.

    Raises ParseError: a wall (challenge, login, script shell, soft 404), or kind "layout" where a
    given selector matches nothing or there is no text.
    """
    if not page.text.strip():
        raise ParseError("the answer is empty", kind="empty")
    tree = _html.tree(page.text)
    known = page.request.known
    title = _title(tree, css) or (known.title if known else "")
    zone = _dates.zone_for(title or _html.visible_text(_html.tree(page.text)), timezone)
    when = _when(tree, css, title, zone, known)
    text = _fulltext.clean(_body(tree, page.text, css), title)
    if _size(text) < MIN_TEXT:
        _walls.refuse(page.text)
    if not text:
        raise ParseError("no article text was found on the page", kind="layout")
    return Article(
        key=page.request.key or _links.canonical(page.url),
        url=page.url,
        title=title,
        published=when,
        text=text,
    )


def _size(text: str) -> int:
    return len(text) + len(re.findall("[\u3400-\u9fff]", text))


def _title(tree: LexborHTMLParser, css: Mapping[str, str]) -> str:
    if "title" in css:
        return _html.headline(_html.one(tree, css["title"], "title").html or "")
    return _titles.title(tree)


def _when(
    tree: LexborHTMLParser, css: Mapping[str, str], title: str, zone: tzinfo, known: Article | None
) -> datetime | None:
    """The moment the selector gives; else the feed's, which names its zone; else the page's own."""
    if "date" in css:
        node = _html.one(tree, css["date"], "date")
        written = _html.attribute(node, "datetime") or _html.node_text(node)
        return _dates.published(written, zone)
    said = known.published if known else None
    return said or _moments.moment(tree, title, zone)


def _body(tree: LexborHTMLParser, html: str, css: Mapping[str, str]) -> str:
    if "body" not in css:
        return _fulltext.full_text(html)
    parts = _html.select(tree, css["body"])
    if not parts:
        _walls.refuse(html)
        raise ParseError(f"no text: nothing on the page matches {css['body']!r}", kind="layout")
    return "\n".join(map(_html.node_text, parts))
