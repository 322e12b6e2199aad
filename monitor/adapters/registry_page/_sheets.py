"""Lays out a register's HTML page: its tables, definition lists, blocks and lines."""

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from monitor.adapters import _html
from monitor.adapters.registry_page._labels import group, label
from monitor.adapters.registry_page._sheet import Sheet
from monitor.adapters.registry_page._sheet_headings import Headings
from monitor.adapters.registry_page._sheet_lines import is_heading, lines_of
from monitor.adapters.registry_page._sheet_tables import read_table

MOST_BLOCKS = 8000  # elements examined for labels
MOST_TABLES = 500
_LABELLED = "dt, span, div, b, strong, label, p, li, em, h2, h3, h4, h5, h6, small"


def html_sheet(html: str) -> Sheet:
    """The labels, values and lists of a page: from tables, definition lists, blocks and lines."""
    tree = _html.tree(html)
    hidden = (script.text() for script in tree.css('script[type="application/ld+json"]'))
    sheet = Sheet(headlines=tuple(_headlines(tree)), hidden=tuple(hidden))
    headings, open_heads = Headings(), None
    for table in tree.css("table")[:MOST_TABLES]:
        open_heads = read_table(table, headings.over(table), sheet, open_heads)
    for listed in tree.css("dl")[:MOST_TABLES]:
        sheet.pairs += _definitions(listed)
    for node in tree.css(_LABELLED)[:MOST_BLOCKS]:
        if _is_small(node):
            sheet.pairs += _beside(node)
    sheet.text = _html.visible_text(tree)
    # Tables and lists were read above, with their structure.
    tree.strip_tags(["table", "dl"])
    sheet.pairs += lines_of(_html.visible_text(tree))
    return sheet


def _headlines(tree: LexborHTMLParser) -> Iterator[str]:
    for css in ("h1", "h2", "title", "h3"):
        for node in tree.css(css)[:10]:
            words = _html.headline(node.html or "")
            if words:
                yield words


# --- definition lists, blocks, lines --------------------------------------------------------------


def _definitions(listed: LexborNode) -> Iterator[tuple[str, str]]:
    name, values = "", list[str]()
    for node in listed.css("dt, dd"):
        if node.tag == "dd":
            values.append(_html.node_text(node))
            continue
        if name:
            yield name, "\n".join(values)
        name, values = _html.headline(node.html or ""), []
    if name:
        yield name, "\n".join(values)


def _beside(node: LexborNode) -> Iterator[tuple[str, str]]:
    """The value beside or below an element that is a known label."""
    words = _html.headline(node.html or "") if len(node.html or "") < 600 else ""
    before = node.prev
    if before is not None and before.tag == "-text" and label(said := before.text().strip(" :：")):
        yield said, words
    if not words or not (label(words) or group(words)):
        return
    at: LexborNode | None = node
    for _ in range(3):
        if at is None or at.tag in ("td", "body"):
            return
        value = _following(at)
        if value:
            yield words, value
            return
        above = at.parent
        if above is None or not _is_small(above) or _html.headline(above.html or "") != words:
            return
        at = above


def _is_small(node: LexborNode) -> bool:
    """Whether an element may be a label: asked of all, so without reading its contents."""
    child, children = node.child, 0
    while child is not None and children <= 4:
        grandchild = child.child
        if grandchild is not None and grandchild.next is not None and grandchild.next.next:
            return False
        child, children = child.next, children + 1
    return 0 < children <= 4


def _following(node: LexborNode) -> str:
    after = node.next
    while after is not None and after.tag != "table":
        words = _html.node_text(after) if after.tag != "-comment" else ""
        words = words.strip(" :：")
        if words:
            return "" if is_heading(words) else words
        after = after.next
    return ""
