"""Positions the boxes of a large group as an outline: each firm below its main holder, indented, in
columns; owners the same way upwards."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

WIDTH, HEIGHT = 176, 44  # of a box
MARGIN = 16
_INDENT, _PITCH = 22, 62  # indentation below a holder; distance from box to box
_GAP = 34  # between columns, and between the company and the first box
_TALL = 10  # boxes that one column may always have
_COLUMNS = 5  # limited by the width of a screen

Link = tuple[str, str]  # holder, target
Neighbours = Mapping[str, frozenset[str]]
Weight = Callable[[str, str], float]  # of one's holdings in the other


@dataclass(slots=True)
class Outline:
    """`routes`: the links that are drawn, as paths; the others are described at their box."""

    places: dict[str, tuple[int, int]] = field(default_factory=dict)
    routes: dict[Link, str] = field(default_factory=dict)
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class _Row:
    node: str
    parent: str
    depth: int


def outline(company: str, above: Mapping[str, str], below: Mapping[str, str]) -> Outline:
    """`above` and `below`: each firm with the one nearer to the company that it is placed under."""
    owners, firms = _columns(company, above), _columns(company, below)
    drawn = Outline()
    tallest = max((len(column) for column in owners), default=0)
    top = MARGIN + (tallest * _PITCH + _GAP if tallest else 0)
    widths = [_width(columns) for columns in (owners, firms)]
    drawn.width = 2 * MARGIN + max(*widths, WIDTH)
    drawn.places[company] = ((drawn.width - WIDTH) // 2, top)
    for columns, width, is_up in ((owners, widths[0], True), (firms, widths[1], False)):
        left = (drawn.width - width) // 2
        for column in columns:
            _place(drawn, company, column, left, is_up=is_up)
            left += _span(column) + _GAP
    longest = max((len(column) for column in firms), default=0)
    drawn.height = top + HEIGHT + MARGIN + (longest * _PITCH + _GAP if longest else 0)
    return drawn


def main_links(
    company: str, nodes: list[str], nearer: Neighbours, weight: Weight
) -> dict[str, str]:
    """Each node, nearest first, with its most important link towards the company."""
    hangs: dict[str, str] = {}
    for node in nodes:
        fitting = [one for one in nearer.get(node, ()) if one == company or one in hangs]
        if fitting:
            hangs[node] = max(sorted(fitting), key=lambda one: weight(node, one))
    for node in hangs:
        known = sorted(one for one in nearer[node] if one == company or one in hangs)
        for better in sorted(known, key=lambda one: -weight(node, one)):
            if node not in _way(better, hangs):
                hangs[node] = better
                break
    return hangs


def _way(node: str, hangs: Mapping[str, str]) -> list[str]:
    """The node and all that it is placed under."""
    way = [node]
    while way[-1] in hangs:
        way.append(hangs[way[-1]])
    return way


def _columns(company: str, hangs: Mapping[str, str]) -> list[list[_Row]]:
    """The rows of each column: whole branches, about equally many in each."""
    branches: dict[str, list[str]] = {}
    for node, parent in hangs.items():
        branches.setdefault(parent, []).append(node)
    rows: list[list[_Row]] = []
    for first in branches.get(company, []):
        rows.append([])
        work = [_Row(first, company, 0)]
        while work:
            row = work.pop()
            rows[-1].append(row)
            under = branches.get(row.node, [])
            work += [_Row(one, row.node, row.depth + 1) for one in reversed(under)]
    total = sum(map(len, rows))
    most = max(_TALL, -(-total // _COLUMNS)) if total > _COLUMNS else 1
    columns: list[list[_Row]] = []
    for branch in rows:
        is_full = not columns or len(columns[-1]) + len(branch) // 2 >= most
        if is_full and len(columns) < _COLUMNS:
            columns.append([])
        columns[-1] += branch
    return columns


def _span(column: list[_Row]) -> int:
    return _INDENT * (1 + max(row.depth for row in column)) + WIDTH


def _width(columns: list[list[_Row]]) -> int:
    return sum(map(_span, columns)) + _GAP * max(len(columns) - 1, 0)


def _place(drawn: Outline, company: str, column: list[_Row], left: int, *, is_up: bool) -> None:
    y0 = drawn.places[company][1]
    for number, row in enumerate(column):
        away = _GAP + number * _PITCH + (_PITCH - HEIGHT)
        y = y0 - away - HEIGHT if is_up else y0 + HEIGHT + away
        drawn.places[row.node] = (left + _INDENT * (row.depth + 1), y)
        link = (row.node, row.parent) if is_up else (row.parent, row.node)
        drawn.routes[link] = _route(drawn, company, row, left, is_up=is_up)


def _route(drawn: Outline, company: str, row: _Row, left: int, *, is_up: bool) -> str:
    """From the edge of the holder along the margin of its branch to the side of the box."""
    (x, y), (px, py) = drawn.places[row.node], drawn.places[row.parent]
    edge = py if is_up else py + HEIGHT
    middle = y + HEIGHT // 2
    if row.parent != company:
        return f"M{px + _INDENT // 2} {edge}V{middle}H{x}"
    bus = edge + (-1 if is_up else 1) * _GAP // 2
    return f"M{px + WIDTH // 2} {edge}V{bus}H{left + _INDENT // 2}V{middle}H{x}"
