"""Where the boxes of an ownership diagram stand: owners above, subsidiaries below."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import fast_sugiyama

from monitor.ownership.graph import Picture

WIDTH, HEIGHT = 176, 44  # of a box
_GAP, _ROW = 20, 92
_LONGEST_ROW = 6  # boxes side by side; a firm with sixty subsidiaries must not be a mile wide
_MARGIN = 16
_MOST = 100  # boxes in all; the nearest to the company


@dataclass(frozen=True, slots=True)
class Drawing:
    """Upper left corners of the boxes, and how many neighbours of each are left out."""

    places: Mapping[str, tuple[int, int]]
    links: tuple[tuple[str, str], ...]  # holder, target
    folded: Mapping[str, int]
    width: int
    height: int


def drawing(picture: Picture, company: str, *, most: int = _MOST) -> Drawing:
    """All that is above and below a company, or the nearest of it."""
    up, down = picture.edges.upward, picture.edges.downward
    above = _nearest(company, up, most // 2)
    below = _nearest(company, down, most - len(above))
    shown = dict.fromkeys([company, *above, *below])
    links = tuple(
        sorted((one, other) for one in shown for other in down.get(one, ()) if other in shown)
    )
    folded = {
        one: hidden
        for one in shown
        if (hidden := len((up.get(one, frozenset()) | down.get(one, frozenset())) - shown.keys()))
    }
    rows = _rows(links, shown)
    widest = max(len(row) for row in rows)
    width = 2 * _MARGIN + widest * WIDTH + (widest - 1) * _GAP
    places = {}
    for number, row in enumerate(rows):
        left = (width - len(row) * WIDTH - (len(row) - 1) * _GAP) // 2
        for at, one in enumerate(row):
            places[one] = (left + at * (WIDTH + _GAP), _MARGIN + number * _ROW)
    height = 2 * _MARGIN + (len(rows) - 1) * _ROW + HEIGHT
    return Drawing(places, links, folded, width, height)


def _nearest(start: str, graph: Mapping[str, frozenset[str]], most: int) -> list[str]:
    found: dict[str, None] = {start: None}
    row = [start]
    while row and len(found) <= most:
        row = sorted({one for node in row for one in graph.get(node, ())} - found.keys())
        found |= dict.fromkeys(row[: most + 1 - len(found)])
    return list(found)[1:]


def _rows(links: Iterable[tuple[str, str]], shown: Iterable[str]) -> list[list[str]]:
    """By rank from the top, in an order that crosses few links; long rows are broken."""
    keys = {one: number for number, one in enumerate(shown)}
    names = list(keys)
    edges = [(keys[one], keys[other]) for one, other in links]
    ranks: dict[float, list[tuple[float, str]]] = {}
    laid_out = fast_sugiyama.from_edges(edges) if edges else []
    for positions, *_ in laid_out:
        for node, (x, y) in positions:
            if isinstance(node, int) and node < len(names):  # others are bends of long links
                ranks.setdefault(-y, []).append((x, names[node]))
    rows = [[one for _, one in sorted(ranks[rank])] for rank in sorted(ranks)] or [names]
    return [row[at : at + _LONGEST_ROW] for row in rows for at in range(0, len(row), _LONGEST_ROW)]
