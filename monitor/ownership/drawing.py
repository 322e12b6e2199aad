"""Positions the boxes of an ownership diagram: owners above, subsidiaries below."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import fast_sugiyama

from monitor.ownership.graph import Picture
from monitor.ownership.outline import HEIGHT, MARGIN, WIDTH, main_links, outline
from monitor.ownership.walks import reached

_GAP, _ROW = 20, 92
_LONGEST_ROW = 6  # boxes side by side; wider or deeper groups become an outline
_MOST_ROWS = 6
_MOST = 100  # boxes in all, nearest to the company first


@dataclass(frozen=True, slots=True)
class Drawing:
    """Upper left corners of the boxes, and how many neighbours of each are omitted."""

    places: Mapping[str, tuple[int, int]]
    links: tuple[tuple[str, str], ...]  # holder, target
    folded: Mapping[str, int]
    width: int
    height: int
    # For an outline: the links that are drawn, with their routes; others are listed at their
    # target.
    routes: Mapping[tuple[str, str], str] = field(default_factory=dict)


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
    if len(rows) > _MOST_ROWS or max(map(len, rows)) > _LONGEST_ROW:
        return _outlined(picture, company, links, folded, above, below)
    widest = max(len(row) for row in rows)
    width = 2 * MARGIN + widest * WIDTH + (widest - 1) * _GAP
    places = {}
    for number, row in enumerate(rows):
        left = (width - len(row) * WIDTH - (len(row) - 1) * _GAP) // 2
        for at, one in enumerate(row):
            places[one] = (left + at * (WIDTH + _GAP), MARGIN + number * _ROW)
    height = 2 * MARGIN + (len(rows) - 1) * _ROW + HEIGHT
    return Drawing(places, links, folded, width, height)


def _outlined(
    picture: Picture,
    company: str,
    links: tuple[tuple[str, str], ...],
    folded: Mapping[str, int],
    above: list[str],
    below: list[str],
) -> Drawing:
    equity, power = picture.edges.equity, picture.edges.power

    def weight(holder: str, target: str) -> float:
        shares = (table.get(target, {}).get(holder) for table in (equity, power))
        return max(
            (float(share.low) + float(share.high) / 1e6 for share in shares if share), default=0
        )

    def hung(owners: list[str]) -> tuple[dict[str, str], dict[str, str]]:
        up = main_links(company, owners, picture.edges.downward, weight)
        lower = [one for one in below if one not in up]
        return up, main_links(company, lower, picture.edges.upward, lambda a, b: weight(b, a))

    # Those on both sides are owners, unless they are controlled or others depend on them below.
    led = picture.reach(company).possible
    up, down = hung([one for one in above if one not in led])
    if any(one not in up and one not in down for one in below):
        up, down = hung([one for one in above if one not in below])
    plan = outline(
        company,
        dict(sorted(up.items(), key=lambda pair: -weight(*pair))),
        dict(sorted(down.items(), key=lambda pair: -weight(pair[1], pair[0]))),
    )
    return Drawing(plan.places, links, folded, plan.width, plan.height, plan.routes)


def _nearest(start: str, graph: Mapping[str, frozenset[str]], most: int) -> list[str]:
    found: dict[str, None] = {start: None}
    row = [start]
    while row and len(found) <= most:
        row = sorted({one for node in row for one in graph.get(node, ())} - found.keys())
        found |= dict.fromkeys(row[: most + 1 - len(found)])
    return list(found)[1:]


def _downward(links: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The links without those that close a ring: the layout may never finish on rings."""
    below: dict[str, set[str]] = {}
    for one, other in links:
        if one not in reached(other, below):
            below.setdefault(one, set()).add(other)
            yield one, other


def _rows(links: Iterable[tuple[str, str]], shown: Iterable[str]) -> list[list[str]]:
    """By rank from the top, in an order that crosses few links."""
    keys = {one: number for number, one in enumerate(shown)}
    names = list(keys)
    edges = [(keys[one], keys[other]) for one, other in _downward(links)]
    ranks: dict[float, list[tuple[float, str]]] = {}
    laid_out = fast_sugiyama.from_edges(edges) if edges else []
    for positions, *_ in laid_out:
        for node, (x, y) in positions:
            if isinstance(node, int) and node < len(names):  # others are bends of long links
                ranks.setdefault(-y, []).append((x, names[node]))
    return [[one for _, one in sorted(ranks[rank])] for rank in sorted(ranks)] or [names]
