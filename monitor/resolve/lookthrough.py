"""Look-through shares as intervals, with rings that own themselves cut out and reported."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from monitor.model import Share
from monitor.resolve.edges import Weights
from monitor.resolve.walks import Graph, components, returning, weights_from

_ZERO, _ONE = Fraction(0), Fraction(1)


@dataclass(frozen=True, slots=True)
class Sides:
    """The equity graph with both bounds, upward (target -> holders) and downward."""

    low_up: Graph
    high_up: Graph
    low_down: Graph
    high_down: Graph
    rings: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Owners:
    """Look-through shares of everyone upstream of a target, and what nobody is known to hold."""

    shares: Mapping[str, Share]
    residual: Share
    cycles: tuple[tuple[str, ...], ...]


def sides(equity: Weights) -> Sides:
    """Both bounds of the equity graph. A component whose members are wholly held inside it is an
    ownerless ring: no walk ends, so its inner edges are left out."""
    low = {target: _bound(held, high=False) for target, held in equity.items()}
    rings = tuple(
        tuple(sorted(members))
        for members in components(list(low), low)
        if _owns_itself(members, low)
    )
    in_ring = {node for ring in rings for node in ring}
    low_up = {target: held for target, held in low.items() if target not in in_ring}
    high_up = {
        target: _bound(held, high=True) for target, held in equity.items() if target not in in_ring
    }
    return Sides(low_up, high_up, _turned(low_up), _turned(high_up), rings)


def owners(target: str, graph: Sides) -> Owners:
    """beta(p, t) = N_pt / N_pp with N = (I - S)^-1: walks from p to t, its own returns divided
    out. Upper bounds are clipped to what the stated shares of unrelated owners leave."""
    low = weights_from(target, graph.low_up)
    high = weights_from(target, graph.high_up)
    groups = components([target], graph.high_up)
    cycles = [members for members in groups if len(members) > 1]
    shares: dict[str, Share] = {}
    for members in groups:
        for node in members:
            lower = _share(node, members, low.get(node, _ZERO), graph.low_up)
            upper = _share(node, members, high[node], graph.high_up)
            shares[node] = Share(lower, max(lower, min(upper, _ONE)))
    del shares[target]
    _widen_rings(shares, graph)
    clipped = _clipped(shares, graph)
    return Owners(clipped, _residual(clipped, graph), tuple(tuple(sorted(c)) for c in cycles))


def _widen_rings(shares: dict[str, Share], graph: Sides) -> None:
    """Which member of an ownerless ring holds what has no answer; together they hold the sum."""
    for ring in graph.rings:
        members = [node for node in ring if node in shares]
        total = sum((shares[node].low for node in members), _ZERO)
        shares.update({node: Share(shares[node].low, min(total, _ONE)) for node in members})


def holdings_of(holder: str, graph: Sides) -> dict[str, Share]:
    """Look-through shares of one holder in everything downstream of it."""
    low = weights_from(holder, graph.low_down)
    high = weights_from(holder, graph.high_down)
    groups = components([holder], graph.high_down)
    members = next((group for group in groups if holder in group), [holder])
    own_low = returning(holder, members, graph.low_down) or _ONE
    own_high = returning(holder, members, graph.high_down)
    shares = {}
    for node in high.keys() - {holder}:
        lower = (low.get(node) or _ZERO) / own_low
        value = high[node]
        upper = _ONE if value is None or own_high is None else value / own_high
        shares[node] = Share(lower, max(lower, min(upper, _ONE)))
    return shares


def _bound(held: Mapping[str, Share], *, high: bool) -> dict[str, Fraction]:
    bounds = {holder: share.high if high else share.low for holder, share in held.items()}
    return {holder: bound for holder, bound in bounds.items() if bound > 0}


def _owns_itself(members: list[str], low: Graph) -> bool:
    inside = set(members)
    held = (
        sum((w for holder, w in low.get(node, {}).items() if holder in inside), _ZERO)
        for node in members
    )
    return all(total == 1 for total in held)


def _turned(graph: Graph) -> dict[str, dict[str, Fraction]]:
    turned: dict[str, dict[str, Fraction]] = {}
    for target, held in graph.items():
        for holder, weight in held.items():
            turned.setdefault(holder, {})[target] = weight
    return turned


def _share(node: str, members: list[str], value: Fraction | None, graph: Graph) -> Fraction:
    if value is None:
        return _ONE
    own = returning(node, members, graph) if len(members) > 1 else _ONE
    return _ONE if own is None else value / own


def _clipped(shares: Mapping[str, Share], graph: Sides) -> dict[str, Share]:
    if all(share.low == share.high for share in shares.values()):
        return dict(shares)
    roots = {node for node in shares if not graph.high_up.get(node)}
    total = sum((shares[node].low for node in roots), _ZERO)
    clipped = {}
    for node, share in shares.items():
        above = {one for group in components([node], graph.high_up) for one in group}
        related = sum((shares[one].low for one in roots & above), _ZERO)
        high = min(share.high, 1 - (total - related))
        clipped[node] = Share(share.low, max(share.low, high))
    return clipped


def _residual(shares: Mapping[str, Share], graph: Sides) -> Share:
    roots = [share for node, share in shares.items() if not graph.high_up.get(node)]
    low = 1 - sum((share.high for share in roots), _ZERO)
    return Share(max(low, _ZERO), 1 - sum((share.low for share in roots), _ZERO))
