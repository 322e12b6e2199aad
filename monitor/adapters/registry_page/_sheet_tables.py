"""The layout of tables on a register's page: pairs of cells, or columns with rows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from monitor.adapters import _html
from monitor.adapters.registry_page._labels import column, group, label
from monitor.adapters.registry_page._sheet import Grid, Sheet
from monitor.adapters.registry_page._sheet_headings import LONGEST_LABEL
from monitor.adapters.registry_page._sheet_lines import LINE, lines_of

WIDEST = 60  # cells of a row
# The first columns of a Swiss extract: numbers of entry and of deletion.
_ENTERED = frozenset({"Ei", "In", "Is"})
_DELETED = frozenset({"Lö", "Ra", "Ca"})


@dataclass(frozen=True, slots=True)
class _Cell:
    is_head: bool
    text: str  # one line per block


def read_table(
    table: LexborNode, heading: str, sheet: Sheet, above: Grid | None = None
) -> Grid | None:
    """Add what a table under a heading says.

    `above`: the headings of the previous table if it had no rows of its own; returns this one's.
    """
    rows = [
        cells for row in table.css("tr") if _owner(row) == table.mem_id if (cells := _cells(row))
    ]
    if above and rows and all(len(row) == len(above.heads) for row in rows):
        body = tuple(tuple(cell.text for cell in row) for row in rows)
        sheet.grids.append(Grid(above.context, above.heads, body))
        return None
    return _read_rows(rows, heading, sheet)


def _read_rows(rows: Sequence[Sequence[_Cell]], context: str, sheet: Sheet) -> Grid | None:
    if group(context) == "officers" and (cards := _cards(rows)):
        sheet.grids.append(Grid(context, ("name", "role"), cards))
        return None
    at = 0
    while at < len(rows):
        if len(rows[at]) == 1 and _is_heading(rows[at][0]):
            context, at = rows[at][0].text, at + 1
            continue
        if _is_header(rows, at):
            at = _read_grid(rows, at, context, sheet)
            continue
        if at == len(rows) - 1 and _is_open_header(rows[at]):
            return Grid(context, tuple(cell.text for cell in rows[at]), ())
        sheet.pairs += _pairs(rows[at])
        at += 1
    return None


def _is_open_header(row: Sequence[_Cell]) -> bool:
    """Whether a last row names columns whose rows are in the next table."""
    return (
        len(row) > 1 and _all_heads(row) and sum(column(cell.text) is not None for cell in row) > 1
    )


def _cards(rows: Sequence[Sequence[_Cell]]) -> tuple[tuple[str, ...], ...]:
    """Cells with a name and an office below it, if all are like that."""
    cells = [tuple(cell.text.split("\n")) for row in rows for cell in row if cell.text]
    return tuple(cells) if all(len(cell) == 2 for cell in cells) else ()


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
    """The text of a cell, without trailing buttons and links."""
    words = _html.node_text(cell)
    for link in cell.css("a, button"):
        label_of_link = _html.headline(link.html or "")
        if label_of_link and words.endswith(label_of_link) and words != label_of_link:
            words = words.removesuffix(label_of_link).rstrip(" \n,;|")
    return words


def _is_heading(cell: _Cell) -> bool:
    return 0 < len(cell.text) <= LONGEST_LABEL and not LINE.fullmatch(cell.text)


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
    """Add the rows under a header; returns where the next part of the table begins."""
    heads = tuple(cell.text for cell in rows[at])
    end = at + 1
    while end < len(rows) and len(rows[end]) == len(heads) and not _all_heads(rows[end]):
        end += 1
    body = tuple(tuple(cell.text for cell in row) for row in rows[at + 1 : end])
    if len(body) == 1 and sum(label(head) is not None for head in heads) >= 3:
        sheet.pairs += zip(heads, body[0], strict=True)
    if heads[0] in _ENTERED:
        sheet.pairs += _of_extract(heads, body)
    sheet.grids.append(Grid(context, heads, body))
    return end


def _of_extract(heads: Sequence[str], body: Sequence[Sequence[str]]) -> Iterator[tuple[str, str]]:
    """A part of a Swiss extract: the valid value is in the last row not deleted."""
    deleted = [n for n, head in enumerate(heads) if head in _DELETED]
    valid = [row for row in body if not any(row[n].strip() for n in deleted)]
    for n, head in enumerate(heads):
        if label(head) and valid and valid[-1][n]:
            yield head, valid[-1][n]


def _pairs(row: Sequence[_Cell]) -> Iterator[tuple[str, str]]:
    """Labels and values side by side: th td th td, or td td if the first is a known label."""
    row = row[:WIDEST]
    if len(row) == 1:
        yield from lines_of(row[0].text)
    elif any(cell.is_head for cell in row):
        yield from _headed(row)
    else:
        yield from _unheaded(row)


def _unheaded(row: Sequence[_Cell]) -> Iterator[tuple[str, str]]:
    at = 0
    while at < len(row):
        words = row[at].text
        inside = list(lines_of(words))
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
