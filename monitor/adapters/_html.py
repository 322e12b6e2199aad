"""Turns HTML into a shallow tree and plain text, however hostile or sloppy the page."""

import re
from collections.abc import Iterator
from html import unescape

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from monitor.errors import ParseError

MAX_SIZE = 4_000_000  # characters; the rest is cut off
MAX_DEPTH = 200  # lxml drops everything below 255; lexbor's time grows with the depth squared
MANY = 8000  # tags; lexbor takes 0.05 s for so many at any depth
UNREAD = ("script", "style", "template", "svg", "iframe", "object", "select", "noscript")

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)[^<>]*>")
# Both parsers compare each attribute with all others of its tag; tags with many are embedded
# pictures or attacks.
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{16000,}>")
# Void elements hold nothing; those with optional end tags would seem ever deeper.
_FLAT = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
     "track", "wbr", "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead",
     "tbody", "tfoot", "colgroup", "rp", "rt", "html", "head", "body")
)  # fmt: skip
_BLOCK = re.compile(
    r"</?(?:address|article|aside|blockquote|br|caption|center|dd|details|div|dl|dt|fieldset"
    r"|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|option|p|pre|section|summary"
    r"|table|tbody|td|tfoot|th|thead|title|tr|ul)(?=[\s/>])[^<>]*>",
    re.IGNORECASE,
)
_ANY_TAG = re.compile(r"</?[a-zA-Z!][^<>]*>")
_NEEDS_A_TREE = re.compile(r"<(?:script|style|template|svg|noscript|select|!--)", re.IGNORECASE)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_SPACES = re.compile(r"[^\S\n]+")
_INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u2060\ufeff\u00ad]")


def tree(html: str) -> LexborHTMLParser:
    """Parse a page once. Never fails: an empty page is an empty tree."""
    return LexborHTMLParser(shallow(html))


def shallow(html: str, *, many: int = MANY) -> str:
    """The page cut to a size and depth at which every parser is linear; text is kept.

    A page with fewer than `many` tags keeps its depth. NULs and lone surrogates are dropped, since
    no parser or database takes them.
    """
    html = _LONG_TAG.sub("", _storable(html[:MAX_SIZE]))
    return html if html.count("<") < many else "".join(_above(html))


def _storable(text: str) -> str:
    return text.encode("utf-8", "ignore").decode().replace("\0", "")


def _above(html: str) -> Iterator[str]:
    depth, at = 0, 0
    for tag in _TAG.finditer(html):
        if tag[2].lower() in _FLAT:
            continue
        depth = max(depth - 1, 0) if tag[1] else depth + 1
        if depth + bool(tag[1]) > MAX_DEPTH:
            yield html[at : tag.start()]
            at = tag.end()
    yield html[at:]


def select(root: LexborHTMLParser | LexborNode, css: str) -> list[LexborNode]:
    """What a configured selector matches. Raises ParseError if it is not valid CSS."""
    try:
        return root.css(css)
    except (SelectolaxError, ValueError) as error:
        raise ParseError(f"{css!r} is not a CSS selector", kind="layout") from error


def why_no_selector(css: str) -> str | None:
    """What is wrong with a selector of a configuration; None where it is CSS.

    >>> why_no_selector("ul.news >")
    '`ul.news >` is not a CSS selector: what follows `ul.news` is not understood'
    """
    if _is_css(css):
        return None
    ends = (end for end in range(len(css) - 1, 0, -1) if css[end - 1] != " ")
    good = next((css[:end] for end in ends if _is_css(css[:end])), None)
    behind = f": what follows `{good}` is not understood" if good else ""
    return f"`{css}` is not a CSS selector{behind}"


def _is_css(css: str) -> bool:
    try:
        select(LexborHTMLParser(""), css)
    except ParseError:
        return False
    return True


def one(root: LexborHTMLParser | LexborNode, css: str, what: str) -> LexborNode:
    """The first match. Raises ParseError, naming `what` is missing, if there is none."""
    found = select(root, css)
    if not found:
        raise ParseError(f"no {what}: nothing on the page matches {css!r}", kind="layout")
    return found[0]


def attribute(node: LexborNode, name: str) -> str:
    """An attribute's value; empty if missing."""
    return (node.attributes.get(name) or "").strip()


def node_text(node: LexborNode) -> str:
    """The text of an element, one line per block."""
    return plain(node.html or "")


def plain(markup: str) -> str:
    """HTML (encoded once or twice) or plain text, as text: one line per block."""
    if "<" in markup or "&" in markup:
        markup = _decoded(markup)
    return tidy(markup)


def headline(markup: str) -> str:
    """The same on one line."""
    return " ".join(plain(markup).split())


def _decoded(markup: str) -> str:
    for _ in range(2):  # twice, since feeds often escape what was escaped already
        if _NEEDS_A_TREE.search(markup):
            markup = _without_code(markup)
        markup = unescape(_ANY_TAG.sub("", _BLOCK.sub("\n", markup)))
        if not _ANY_TAG.search(markup) and "&" not in markup:
            break
    return markup


def _without_code(markup: str) -> str:
    return _stripped(tree(markup))


def _stripped(parsed: LexborHTMLParser) -> str:
    parsed.strip_tags(list(UNREAD))
    body = parsed.body
    # Serialised by the parser, every comment is closed, so this takes linear time.
    return _COMMENT.sub("", (body.html or "") if body else "")


def visible_text(parsed: LexborHTMLParser) -> str:
    """What a reader sees of a page, one line per block. Removes scripts from the tree."""
    return tidy(unescape(_ANY_TAG.sub("", _BLOCK.sub("\n", _stripped(parsed)))))


def tidy(text: str) -> str:
    """Lines trimmed, without empty ones and control characters; runs of spaces become one."""
    text = _INVISIBLE.sub("", _storable(text)).replace("\r", "\n")
    text = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\x85", "\n")
    lines = (_SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)
