"""Exact look-through weights in a graph with cycles: strong components, then linear equations."""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import TypeVar

Graph = Mapping[str, Mapping[str, Fraction]]  # node -> next node -> weight
_EXACT_NODES = 200  # larger cycles are solved in floating point
_DIGITS = 10**15
_N = TypeVar("_N", Fraction, float)


def components(start: Iterable[str], graph: Graph) -> list[list[str]]:
    """Strong components reachable from `start`, in topological order (Tarjan 1972, iterative)."""
    search = _Search(graph)
    for root in start:
        search.visit(root)
    return search.found[::-1]


class _Search:
    """One depth-first search: entry numbers, the lowest number reachable, the open stack."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.index: dict[str, int] = {}
        self.low: dict[str, int] = {}
        self.stack: list[str] = []
        self.open: set[str] = set()
        self.found: list[list[str]] = []

    def visit(self, root: str) -> None:
        work = [] if root in self.index else [self._enter(root)]
        while work:
            node, rest = work[-1]
            after = next(rest, None)
            if after is None:
                work.pop()
                self._leave(node, work[-1][0] if work else node)
            elif after not in self.index:
                work.append(self._enter(after))
            elif after in self.open:
                self.low[node] = min(self.low[node], self.index[after])

    def _enter(self, node: str) -> tuple[str, Iterator[str]]:
        self.index[node] = self.low[node] = len(self.index)
        self.stack.append(node)
        self.open.add(node)
        return node, iter(self.graph.get(node, ()))

    def _leave(self, node: str, parent: str) -> None:
        self.low[parent] = min(self.low[parent], self.low[node])
        if self.low[node] != self.index[node]:
            return
        members = [self.stack.pop()]
        while members[-1] != node:
            members.append(self.stack.pop())
        self.open.difference_update(members)
        self.found.append(members[::-1])


def weights_from(start: str, graph: Graph) -> dict[str, Fraction | None]:
    """Sum over all walks from `start` to each node of the product of weights: a row of
    (I - S)^-1. None where the sum diverges."""
    values: dict[str, Fraction | None] = {}
    income: dict[str, Fraction | None] = {start: Fraction(1)}
    for members in components([start], graph):
        inside = {node: income.get(node, Fraction(0)) for node in members}
        values.update(_solved(inside, graph))
        for node in members:
            _pass_on(values[node], graph.get(node, {}), income, set(members))
    return values


def returning(node: str, members: Iterable[str], graph: Graph) -> Fraction | None:
    """Sum over all walks from a node back to itself, the empty one included, in its component."""
    inside = {one: Fraction(int(one == node)) for one in members}
    return _solved(dict(inside), graph)[node]


def _pass_on(
    value: Fraction | None,
    after: Mapping[str, Fraction],
    income: dict[str, Fraction | None],
    members: set[str],
) -> None:
    for node, weight in after.items():
        if node in members:
            continue
        held = income.get(node, Fraction(0))
        income[node] = None if value is None or held is None else held + value * weight


def _solved(inside: Mapping[str, Fraction | None], graph: Graph) -> dict[str, Fraction | None]:
    """value_n = inside_n + sum over m of value_m * weight(m -> n), within one component."""
    nodes = list(inside)
    if len(nodes) == 1 and nodes[0] not in graph.get(nodes[0], ()):
        return dict(inside)
    known = {node: value for node, value in inside.items() if value is not None}
    if len(known) < len(nodes):
        return dict.fromkeys(nodes)
    into: dict[str, dict[str, Fraction]] = {node: {} for node in nodes}
    for node in nodes:
        for after, weight in graph.get(node, {}).items():
            if after in into:
                into[after][node] = weight
    if len(nodes) > _EXACT_NODES:
        return _rounded(known, into)
    solution = _eliminated(known, into)
    return {node: solution[node] if solution else None for node in nodes}


def _rounded(
    known: dict[str, Fraction], into: dict[str, dict[str, Fraction]]
) -> dict[str, Fraction | None]:
    floats = {node: {one: float(w) for one, w in row.items()} for node, row in into.items()}
    solution = _eliminated({node: float(value) for node, value in known.items()}, floats)
    if solution is None:
        return dict.fromkeys(known)
    return {node: Fraction(round(value * _DIGITS), _DIGITS) for node, value in solution.items()}


def _eliminated(known: dict[str, _N], into: dict[str, dict[str, _N]]) -> dict[str, _N] | None:
    """Gauss elimination on sparse rows, shortest first. With weights not below zero the walks
    converge exactly where every pivot is above zero (I - S is an M-matrix); else None."""
    values = dict(known)
    order = sorted(into, key=lambda node: len(into[node]))
    users = {node: {user for user, row in into.items() if node in row} for node in into}
    for node in order:
        row = into[node]
        pivot = 1 - row.pop(node, 0)
        if pivot <= 0:
            return None
        values[node] = values[node] / pivot
        for one in row:
            row[one] = row[one] / pivot
        for user in users.pop(node) - {node}:
            if node in into[user] and user in users:
                _substitute(node, user, values, into, users)
    for node in reversed(order):
        values[node] = values[node] + sum(w * values[one] for one, w in into[node].items())
    return values


def _substitute(
    node: str,
    user: str,
    values: dict[str, _N],
    into: dict[str, dict[str, _N]],
    users: dict[str, set[str]],
) -> None:
    weight = into[user].pop(node)
    values[user] = values[user] + weight * values[node]
    for one, more in into[node].items():
        into[user][one] = into[user][one] + weight * more if one in into[user] else weight * more
        users[one].add(user)
