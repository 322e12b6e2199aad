"""Reads RSS, RDF, Atom and JSON Feed into entries with key, link, date and text."""

import io
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import feedparser
from lxml import etree  # type: ignore[import-untyped]

from monitor.errors import ParseError
from monitor.model import Json


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as written: markup undecoded, link unresolved, date unread."""

    key: str = ""
    link: str = ""
    title: str = ""
    date: str = ""
    summary: str = ""
    content: str = ""


@dataclass(frozen=True, slots=True)
class Feed:
    title: str
    language: str
    entries: tuple[Entry, ...]


def read_feed(text: str) -> Feed | None:
    """Any feed; None if the text is not one. Raises ParseError for other JSON and for XML that
    breaks off.

    Well-formed XML goes to lxml, which reads 10,000 entries in a tenth of feedparser's time;
    anything broken or with entities goes to feedparser, which is lenient and resolves nothing
    external.
    """
    text = text.lstrip("\ufeff\0 \t\r\n")
    if not text:
        return None
    if text[:1] == "{":
        return _json_feed(text)
    text = _FORBIDDEN.sub("", _DECLARATION.sub("", text, count=1))
    root = _strict(text)
    if root is None:
        return _forgiving(text)
    return _xml_feed(root)


# --- JSON Feed ---------------------------------------------------------------------------------


def _json_feed(text: str) -> Feed | None:
    try:
        feed = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ParseError(f"the answer is broken JSON: {error}", kind="invalid") from error
    items = feed.get("items")
    named = "jsonfeed.org/" in str(feed.get("version")) or "home_page_url" in feed
    if not named or not isinstance(items, list):
        raise ParseError("this is JSON, but not a JSON Feed", kind="not_a_feed")
    entries = tuple(_json_entry(item) for item in items if isinstance(item, dict))
    return Feed(_word(feed, "title"), _word(feed, "language"), entries)


def _json_entry(item: dict[str, Json]) -> Entry:
    return Entry(
        key=_word(item, "id"),
        link=_word(item, "url") or _word(item, "external_url"),
        title=_word(item, "title"),
        date=_word(item, "date_published") or _word(item, "date_modified"),
        summary=_word(item, "summary"),
        content=_word(item, "content_html") or _word(item, "content_text"),
    )


def _word(item: dict[str, Json], key: str) -> str:
    value = item.get(key)
    return str(value) if isinstance(value, str | int | float) else ""


# --- XML, well-formed --------------------------------------------------------------------------

# The bytes are UTF-8 whatever the declaration says.
_DECLARATION = re.compile(r"\A<\?xml[^>]{0,200}\?>")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_SPACES = {
    "": "",
    "http://purl.org/rss/1.0/": "",
    "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://backend.userland.com/rss2": "",
    "http://www.w3.org/2005/Atom": "",
    "http://purl.org/atom/ns#": "",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://purl.org/dc/terms/": "dc:",
    "http://purl.org/rss/1.0/modules/content/": "",
    "http://www.w3.org/1999/xhtml": "xhtml:",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner:",
}
_ROOTS = frozenset(("rss", "rdf", "feed"))
_DATES = ("pubdate", "published", "issued", "dc:date", "dc:issued", "dc:created", "date", "created",
          "updated", "modified", "dc:modified")  # fmt: skip


def _strict(text: str) -> etree._Element | None:
    if "<!DOCTYPE" in text[:2000] or "<!ENTITY" in text[:2000]:
        return None
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True,
        remove_pis=True, huge_tree=False,
    )  # fmt: skip
    try:
        return etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError:
        return None


def _name(element: etree._Element) -> str:
    """The local name in lower case, with a prefix for known extensions; '' for unknown ones."""
    if not isinstance(element.tag, str):
        return ""
    space, _, local = element.tag.rpartition("}")
    prefix = _SPACES.get(space.lstrip("{"))
    return "" if prefix is None else prefix + local.lower()


def _xml_feed(root: etree._Element) -> Feed | None:
    if _name(root) not in _ROOTS:
        return None
    channel = root.find("{*}channel")
    about = _parts(root if channel is None else channel)
    items = (e for e in root.iter("{*}item", "{*}entry") if _name(e) in ("item", "entry"))
    language = _text(about, "language", "dc:language") or root.get(_XML_LANG, "")
    return Feed(_text(about, "title"), language, tuple(map(_xml_entry, items)))


_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def _parts(element: etree._Element) -> dict[str, list[etree._Element]]:
    parts: dict[str, list[etree._Element]] = {}
    for child in element:
        name = _name(child)
        if name not in ("", "item", "entry"):
            parts.setdefault(name, []).append(child)
    return parts


def _text(parts: dict[str, list[etree._Element]], *names: str) -> str:
    """The first non-empty of these children, as markup."""
    for name in names:
        for element in parts.get(name, ()):
            found = _inner(element).strip()
            if found:
                return found
    return ""


def _inner(element: etree._Element) -> str:
    if len(element) == 0:
        return str(element.text or "")
    inside = "".join(etree.tostring(child, encoding="unicode") for child in element)
    return f"{element.text or ''}{inside}"


def _xml_entry(item: etree._Element) -> Entry:
    parts = _parts(item)
    return Entry(
        key=_text(parts, "guid", "id", "dc:identifier") or item.get(_RDF_ABOUT, ""),
        link=_text(parts, "feedburner:origlink") or _link(parts),
        title=_text(parts, "title", "dc:title"),
        date=_text(parts, *_DATES),
        summary=_text(parts, "description", "summary", "dc:description"),
        content=_text(parts, "encoded", "content", "xhtml:body", "xhtml:div"),
    )


_RDF_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"


def _link(parts: dict[str, list[etree._Element]]) -> str:
    links = parts.get("link", [])
    for link in links:
        if link.text and link.text.strip():
            return str(link.text).strip()
    pages = [link for link in links if link.get("rel", "alternate") == "alternate"]
    pages.sort(key=lambda link: "html" not in link.get("type", "html"))
    if pages:
        return str(pages[0].get("href", ""))
    return _permalink(parts)


def _permalink(parts: dict[str, list[etree._Element]]) -> str:
    for guid in parts.get("guid", ()):
        address = str(guid.text or "").strip()
        if guid.get("isPermaLink", "true").lower() != "false" and address.startswith("http"):
            return address
    return ""


# --- everything else ---------------------------------------------------------------------------


_CLOSED = re.compile(r"</(?:\w+:)?(?:rss|rdf|feed)\s*>", re.IGNORECASE)


def _forgiving(text: str) -> Feed | None:
    # As bytes: feedparser opens a str that looks like a file name or address.
    parsed = feedparser.parse(
        io.BytesIO(text.encode()),
        response_headers={"content-type": "application/xml; charset=utf-8"},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    if not parsed.version:
        return None
    if not _CLOSED.search(text):  # its last entry may say "$12" of "$12 million"
        raise ParseError("the feed breaks off: its end tag is missing", kind="truncated")
    about = parsed.feed
    return Feed(about.get("title", ""), about.get("language", ""), tuple(_loose(parsed.entries)))


def _loose(entries: Iterable[dict[str, Json]]) -> Iterator[Entry]:
    for entry in entries:
        content = max((c.get("value", "") for c in entry.get("content", ())), key=len, default="")
        dates = ("published", "issued", "date", "created", "updated", "modified")
        yield Entry(
            key=entry.get("id", ""),
            link=entry.get("feedburner_origlink") or entry.get("link", ""),
            title=entry.get("title", ""),
            date=next((entry[d] for d in dates if entry.get(d)), ""),
            summary=entry.get("summary", ""),
            content=content,
        )
