"""Look-through shares as intervals, with rings that own themselves cut out and reported."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from monitor.model import Share
from monitor.ownership.edges import Weights
from monitor.ownership.walks import Graph, Walks, components, reached, total, walks

_ZERO, _ONE = Fraction(0), Fraction(1)
_WIDTH = Fraction(1, 10**13)  # smaller differences are not visible in any answer
_CLIPPED_NODES = 200_000  # nodes visited to narrow upper bounds; beyond that they stay wider


@dataclass(frozen=True, slots=True)
class Sides:
    """The equity graph with both bounds, upward (target -> holders) and downward. If every share is
    exact, the two bounds are one object."""

    low_up: Graph
    high_up: Graph
    low_down: Graph
    high_down: Graph
    rings: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Owners:
    """Look-through shares of everyone upstream of a target, and what no known holder has."""

    shares: Mapping[str, Share]
    residual: Share
    cycles: tuple[tuple[str, ...], ...]


def sides(equity: Weights) -> Sides:
    """Both bounds of the equity graph.

    A component wholly held by its own members is an ownerless ring: no walk ends, so its inner
    edges are left out.
    """
    low = {target: _bound(held, high=False) for target, held in equity.items()}
    found = (one for one in components(list(low), low) if _owns_itself(one, low))
    rings = tuple(sorted(tuple(sorted(members)) for members in found))
    in_ring = {node for ring in rings for node in ring}
    low_up = {target: held for target, held in low.items() if target not in in_ring}
    high_up = {
        target: _bound(held, high=True) for target, held in equity.items() if target not in in_ring
    }
    low_down = _turned(low_up)
    if low_up == high_up:
        return Sides(low_up, low_up, low_down, low_down, rings)
    return Sides(low_up, high_up, low_down, _turned(high_up), rings)


def owners(target: str, graph: Sides) -> Owners:
    """beta(p, t) = N_pt / N_pp with N = (I - S)^-1: walks from p to t, with p's own returns divided
    out.

    Upper bounds are capped by what the stated shares of unrelated owners leave.
    """
    low, high = _both(target, graph.low_up, graph.high_up)
    lower = _shares(low, up=False)
    upper = lower if high is low else _shares(high, up=True)
    shares = {
        node: _between(lower.get(node, _ZERO), most)
        for node, most in upper.items()
        if node != target
    }
    _widen_rings(shares, graph)
    clipped = _clipped(shares, graph)
    cycles = (tuple(sorted(one.members)) for one in high.components if len(one.members) > 1)
    return Owners(clipped, _residual(clipped, graph), tuple(sorted(cycles)))


def holdings_of(holder: str, graph: Sides) -> dict[str, Share]:
    """Look-through shares of one holder in everything downstream of it."""
    low, high = _both(holder, graph.low_down, graph.high_down)
    own_low = _own_returns(holder, low, up=True) or _ONE
    own_high = _own_returns(holder, high, up=False)
    shares = {}
    for node, value in high.values.items():
        if node == holder:
            continue
        lower = (low.values.get(node) or _ZERO) / own_low
        upper = _ONE if value is None or own_high is None else value / own_high
        shares[node] = _between(lower, upper)
    return shares


def _between(lower: Fraction, upper: Fraction) -> Share:
    if lower is upper:
        return Share(lower, lower)
    return Share(lower, max(lower, min(upper, _ONE)))


def _both(start: str, low_graph: Graph, high_graph: Graph) -> tuple[Walks, Walks]:
    """The walks by lower and by upper bounds: the same if shares and sums are exact."""
    low = walks(start, low_graph, up=False)
    if low_graph is high_graph and low.is_exact:
        return low, low
    return low, walks(start, high_graph, up=True)


def _shares(found: Walks, *, up: bool) -> dict[str, Fraction]:
    """Each node's weight with its own returns divided out; 1 if the sum diverges."""
    shares = {}
    for component in found.components:
        if component.system is None:
            (node,) = component.members
            shares[node] = _ONE if (value := found.values[node]) is None else value
            continue
        own = component.returning(component.members, up=not up)
        for node in component.members:
            value, returns = found.values[node], own[node]
            shares[node] = _ONE if value is None or returns is None else value / returns
    return shares


def _own_returns(node: str, found: Walks, *, up: bool) -> Fraction | None:
    component = next(one for one in found.components if node in one.members)
    return component.returning([node], up=up)[node]


def _widen_rings(shares: dict[str, Share], graph: Sides) -> None:
    """How an ownerless ring's members split it has no answer; together they hold the sum."""
    for ring in graph.rings:
        members = [node for node in ring if node in shares]
        most = total((shares[node].low for node in members), up=True)
        shares.update({node: Share(_ZERO, min(most, _ONE)) for node in members})


def _bound(held: Mapping[str, Share], *, high: bool) -> dict[str, Fraction]:
    bounds = {holder: share.high if high else share.low for holder, share in held.items()}
    return {holder: bound for holder, bound in bounds.items() if bound}


def _owns_itself(members: list[str], low: Graph) -> bool:
    if len(members) == 1 and members[0] not in low.get(members[0], ()):
        return False
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


def _clipped(shares: Mapping[str, Share], graph: Sides) -> dict[str, Share]:
    """Caps each share by what the stated shares of unrelated holders leave."""
    open_ended = [node for node, share in shares.items() if share.high - share.low > _WIDTH]
    roots = {node for node in shares if not graph.high_up.get(node)}
    stated = total((shares[node].low for node in roots), up=False)
    clipped = dict(shares)
    budget = _CLIPPED_NODES
    for node in open_ended:
        share = shares[node]
        above = {node} if node in roots else reached(node, graph.high_up, budget)
        budget -= len(above)
        if budget < 0:  # the wider bounds are true as well
            break
        related = total((shares[one].low for one in above & roots), up=True)
        clipped[node] = Share(share.low, max(share.low, min(share.high, 1 - (stated - related))))
    return clipped


def _residual(shares: Mapping[str, Share], graph: Sides) -> Share:
    roots = [share for node, share in shares.items() if not graph.high_up.get(node)]
    low = max(1 - total((share.high for share in roots), up=True), _ZERO)
    return Share(low, max(low, 1 - total((share.low for share in roots), up=False)))
