"""What a register's HTML page lays out: labels with values, and lists under headings."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from monitor.adapters import _html
from monitor.adapters._labels import column, group, label

LONGEST_LABEL = 60  # characters
MOST_BLOCKS = 8000  # elements that are looked at for labels
MOST_TABLES = 500
WIDEST = 60  # cells of a row
_LINE = re.compile(r"[·•▪*]?\s*([^:：]{1,60}?)\s*[:：]\s*(.*)")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "legend", "caption", "summary"))
_LABELLED = "dt, span, div, b, strong, label, p, li, em, h2, h3, h4, h5, h6, small"


@dataclass(frozen=True, slots=True)
class Grid:
    """A list: what its columns are called, and its rows. `context`: the heading above it."""

    context: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(slots=True)
class Sheet:
    """All that a page says in an orderly way, the surest first."""

    pairs: list[tuple[str, str]] = field(default_factory=list)
    grids: list[Grid] = field(default_factory=list)
    headlines: tuple[str, ...] = ()
    text: str = ""
    hidden: tuple[str, ...] = ()  # what the page says to search engines, as JSON


@dataclass(frozen=True, slots=True)
class _Cell:
    is_head: bool
    text: str  # one line a block


def html_sheet(html: str) -> Sheet:
    """The labels, values and lists of a page: of tables, definition lists, blocks and lines."""
    tree = _html.tree(html)
    hidden = (script.text() for script in tree.css('script[type="application/ld+json"]'))
    sheet = Sheet(headlines=tuple(_headlines(tree)), hidden=tuple(hidden))
    for table in tree.css("table")[:MOST_TABLES]:
        _read_table(table, sheet)
    for listed in tree.css("dl")[:MOST_TABLES]:
        sheet.pairs += _definitions(listed)
    for node in tree.css(_LABELLED)[:MOST_BLOCKS]:
        if _is_small(node):
            sheet.pairs += _beside(node)
    sheet.text = _html.visible_text(tree)
    # What tables and lists hold was read above, with what stands beside what.
    tree.strip_tags(["table", "dl"])
    sheet.pairs += _lines(_html.visible_text(tree))
    return sheet


def _headlines(tree: LexborHTMLParser) -> Iterator[str]:
    for css in ("h1", "h2", "title", "h3"):
        for node in tree.css(css)[:10]:
            words = _html.headline(node.html or "")
            if words:
                yield words


# --- tables -------------------------------------------------------------------------------------


def _read_table(table: LexborNode, sheet: Sheet) -> None:
    rows = [
        cells for row in table.css("tr") if _owner(row) == table.mem_id if (cells := _cells(row))
    ]
    context = _context(table)
    at = 0
    while at < len(rows):
        if len(rows[at]) == 1 and _is_heading(rows[at][0]):
            context, at = rows[at][0].text, at + 1
            continue
        if _is_header(rows, at):
            at = _read_grid(rows, at, context, sheet)
            continue
        sheet.pairs += _pairs(rows[at])
        at += 1


def _owner(row: LexborNode) -> int:
    above = row.parent
    while above is not None and above.tag != "table":
        above = above.parent
    return above.mem_id if above is not None else 0


def _cells(row: LexborNode) -> list[_Cell]:
    found = []
    node = row.child
    while node is not None:
        if node.tag in ("td", "th"):
            nested = node.css_first("table") is not None
            found.append(_Cell(node.tag == "th", "" if nested else _without_links(node)))
        node = node.next
    return found


def _without_links(cell: LexborNode) -> str:
    """The text of a cell, without the buttons and links that stand behind it."""
    words = _html.node_text(cell)
    for link in cell.css("a, button"):
        label_of_link = _html.headline(link.html or "")
        if label_of_link and words.endswith(label_of_link) and words != label_of_link:
            words = words.removesuffix(label_of_link).rstrip(" \n,;|")
    return words


def _is_heading(cell: _Cell) -> bool:
    return 0 < len(cell.text) <= LONGEST_LABEL and not _LINE.fullmatch(cell.text)


def _is_header(rows: Sequence[Sequence[_Cell]], at: int) -> bool:
    """Whether a row names columns: it has known names, and rows of the same width follow."""
    row = rows[at]
    if len(row) < 2 or at + 1 >= len(rows) or len(rows[at + 1]) != len(row):
        return False
    if any(cell.is_head for cell in row) and not all(cell.is_head or not cell.text for cell in row):
        return False
    words = [cell.text for cell in row if cell.text]
    if _all_heads(row) and not any(cell.is_head for cell in rows[at + 1]):
        return True
    known = [word for word in words if column(word) or label(word)]
    below = [cell.text for cell in rows[at + 1] if cell.text]
    if any(label(word) or column(word) for word in below[::2]) and not _all_heads(row):
        return False
    needed = 2 if _all_heads(row) else max(2, len(words) * 0.6)
    return len(known) >= needed


def _all_heads(row: Sequence[_Cell]) -> bool:
    return all(cell.is_head for cell in row)


def _read_grid(rows: Sequence[Sequence[_Cell]], at: int, context: str, sheet: Sheet) -> int:
    """Take up the rows under a header; where the next part of the table begins."""
    heads = tuple(cell.text for cell in rows[at])
    end = at + 1
    while end < len(rows) and len(rows[end]) == len(heads) and not _all_heads(rows[end]):
        end += 1
    body = tuple(tuple(cell.text for cell in row) for row in rows[at + 1 : end])
    if len(body) == 1 and sum(label(head) is not None for head in heads) >= 3:
        sheet.pairs += zip(heads, body[0], strict=True)
    sheet.grids.append(Grid(context, heads, body))
    return end


def _pairs(row: Sequence[_Cell]) -> Iterator[tuple[str, str]]:
    """Labels and values side by side: th td th td, or td td where the first is a known label."""
    row = row[:WIDEST]
    if len(row) == 1:
        yield from _lines(row[0].text)
    elif any(cell.is_head for cell in row):
        yield from _headed(row)
    else:
        yield from _unheaded(row)


def _unheaded(row: Sequence[_Cell]) -> Iterator[tuple[str, str]]:
    at = 0
    while at < len(row):
        words = row[at].text
        inside = list(_lines(words))
        is_label = label(words) or group(words) or (len(row) == 2 and not inside)
        if at + 1 < len(row) and is_label:
            yield words, row[at + 1].text
            at += 1
        else:
            yield from inside
        at += 1


def _headed(row: Sequence[_Cell]) -> Iterator[tuple[str, str]]:
    name, values = "", list[str]()
    for cell in row:
        if cell.is_head:
            if name:
                yield name, "\n".join(values)
            name, values = cell.text, []
        else:
            values.append(cell.text)
    if name:
        yield name, "\n".join(filter(None, values))


def _context(node: LexborNode) -> str:
    """The caption, or the nearest heading before a list or table."""
    caption = node.css_first("caption") if node.tag == "table" else None
    if caption is not None:
        return _html.headline(caption.html or "")
    above: LexborNode | None = node
    for _ in range(4):
        if above is None or above.tag in ("body", "td", "dd"):
            break
        before = above.prev
        while before is not None:
            words = _heading_words(before)
            if words:
                return words
            before = before.prev
        above = above.parent
    return ""


def _heading_words(node: LexborNode) -> str:
    if node.tag in ("-text", "-comment", "script", "style", "br", "hr"):
        return ""
    inside = [] if node.tag in _HEADINGS else node.css("h1, h2, h3, h4, h5, h6, legend")
    words = _html.headline((inside[-1] if inside else node).html or "")
    return words if len(words) <= LONGEST_LABEL else ""


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
    """The value that stands beside or below an element which is a known label."""
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
    """Whether an element may be a label: asked of all, so without reading what is inside."""
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
            return "" if label(words) else words
        after = after.next
    return ""


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """ "label: value" on a line, and a label alone on a line with its value on the next."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        said = _LINE.fullmatch(line)
        if said and said[2] and (label(said[1]) or group(said[1])):
            yield said[1], said[2]
        elif label(line.strip(" :：")) and number + 1 < len(lines):
            following = lines[number + 1]
            if not label(following.strip(" :：")) and not _labels_itself(following):
                yield line, following


def _labels_itself(line: str) -> bool:
    said = _LINE.fullmatch(line)
    return bool(said and label(said[1]))
