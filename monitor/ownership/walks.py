"""Look-through weights in a graph with cycles: strong components, then linear equations."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from monitor.ownership.elimination import Elimination, TooDear
from monitor.ownership.sparse import SparseSystem

Graph = Mapping[str, Mapping[str, Fraction]]  # node -> next node -> weight
Values = Mapping[str, Fraction | None]  # None: the walks never end, and their sum diverges

_EXACT_NODES = 200  # larger cycles are solved in floating point
# A fraction with more bits is rounded outward, far below the last digit shown: a chain of 100,000
# links would otherwise carry 100,000 digits along.
_EXACT_BITS = 2048
_ROUNDED = 10**40
_ZERO, _ONE = Fraction(0), Fraction(1)


@dataclass(slots=True)
class Walks:
    """The sum over all walks from a start to each node of the product of weights: a row of (I -
    S)^-1, component by component in topological order."""

    values: dict[str, Fraction | None]
    components: list["Component"]
    is_exact: bool = True


@dataclass(frozen=True, slots=True)
class Component:
    """Nodes that reach each other. `system` is None for a single node that does not reach
    itself."""

    members: list[str]
    system: Elimination | SparseSystem | None

    @property
    def is_exact(self) -> bool:
        return not isinstance(self.system, SparseSystem)

    def solve(self, income: Values, *, up: bool) -> dict[str, Fraction | None]:
        """value_n = income_n + sum over m of value_m * weight(m -> n)."""
        known = {node: value for node, value in income.items() if value is not None}
        if len(known) < len(income):
            return dict.fromkeys(income)
        if self.system is None:
            return dict(known)
        solution = self.system.solve(known, up=up)
        return dict(solution) if solution is not None else dict.fromkeys(income)

    def returning(self, nodes: Iterable[str], *, up: bool) -> dict[str, Fraction | None]:
        """For each node the sum over all walks from it back to itself, including the empty one."""
        if self.system is None:
            return dict.fromkeys(nodes, _ONE)
        return dict(self.system.returning(list(nodes), up=up))


def walks(start: str, graph: Graph, *, up: bool) -> Walks:
    """The weights from a start. `up`: any rounding is upwards, else downwards."""
    found = Walks({}, [])
    income: dict[str, Fraction | None] = {start: _ONE}
    for members in components([start], graph):
        component = _component(members, graph)
        solved = component.solve({node: income.get(node, _ZERO) for node in members}, up=up)
        values = {
            node: None if value is None else trimmed(value, up=up) for node, value in solved.items()
        }
        found.is_exact = found.is_exact and component.is_exact and values == solved
        found.values |= values
        found.components.append(component)
        inside = set(members)
        for node in members:
            income.pop(node, None)
            _pass_on(values[node], graph.get(node, {}), income, inside)
    return found


def _component(members: list[str], graph: Graph) -> Component:
    if len(members) == 1 and members[0] not in graph.get(members[0], ()):
        return Component(members, None)
    inside = set(members)
    into: dict[str, dict[str, Fraction]] = {node: {} for node in members}
    for node in members:
        for after, weight in graph.get(node, {}).items():
            if after in inside:
                into[after][node] = weight
    if len(members) > _EXACT_NODES:
        return Component(members, SparseSystem(into))
    try:
        return Component(members, Elimination(into))
    except TooDear:
        return Component(members, SparseSystem(into))


def _pass_on(
    value: Fraction | None,
    after: Mapping[str, Fraction],
    income: dict[str, Fraction | None],
    members: set[str],
) -> None:
    for node, weight in after.items():
        if node in members:
            continue
        held = income.get(node, _ZERO)
        income[node] = None if value is None or held is None else held + value * weight


def trimmed(value: Fraction, *, up: bool) -> Fraction:
    """The value, rounded if it has too many digits."""
    if value.denominator.bit_length() <= _EXACT_BITS:
        return value
    scaled = value * _ROUNDED
    whole = -(-scaled.numerator // scaled.denominator) if up else scaled.__floor__()
    return Fraction(whole, _ROUNDED)


def total(values: Iterable[Fraction], *, up: bool) -> Fraction:
    """Their sum, without letting unrelated denominators pile up."""
    found = _ZERO
    for value in values:
        found = trimmed(found + value, up=up)
    return found


def reached(start: str, graph: Mapping[str, Iterable[str]], most: int | None = None) -> set[str]:
    """The start and all that can be reached from it; the search ends at more than `most`."""
    seen = {start}
    work = [start]
    while work and (most is None or len(seen) <= most):
        new = set(graph.get(work.pop(), ())) - seen
        seen |= new
        work.extend(new)
    return seen


# --- strong components ----------------------------------------------------------------------------


def components(start: Iterable[str], graph: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """Strong components reachable from `start`, in topological order (Tarjan 1972, iterative)."""
    search = _Search(graph)
    for root in start:
        search.visit(root)
    return search.found[::-1]


class _Search:
    """One depth-first search: entry numbers, lowest reachable number, the open stack."""

    def __init__(self, graph: Mapping[str, Iterable[str]]) -> None:
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
