"""Gaussian elimination in exact fractions: once per cycle, then any number of right-hand sides."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

_ZERO, _ONE = Fraction(0), Fraction(1)
# 64-bit multiplications that an elimination may take, some seconds: a dense cycle of 200 firms
# would take minutes in exact fractions.
_DEAREST = 3_000_000

_Row = dict[str, Fraction]


class TooDear(Exception):  # noqa: N818 - it says what happened
    """Exact fractions would take too long; use floating point instead."""


@dataclass(frozen=True, slots=True)
class _Step:
    """One node eliminated: value = (income + what `row` brings) / pivot, passed on to the users."""

    node: str
    pivot: Fraction
    row: _Row
    users: _Row


class Elimination:
    """value_n = known_n + sum over m of into[n][m] * value_m, with weights not below zero."""

    def __init__(self, into: Mapping[str, Mapping[str, Fraction]]) -> None:
        self._steps: list[_Step] = []
        self._spent = 0
        self.converges = self._eliminate({node: dict(row) for node, row in into.items()})
        self._afford(self._spent + len(into) * self._size())

    def solve(self, known: Mapping[str, Fraction], *, up: bool) -> _Row | None:  # noqa: ARG002
        """None if the sum over the walks diverges. Exact, so `up` has no effect."""
        if not self.converges:
            return None
        values = dict(known)
        for step in self._steps:
            if held := values.get(step.node, _ZERO):
                values[step.node] = held = held / step.pivot
                for user, weight in step.users.items():
                    values[user] = values.get(user, _ZERO) + weight * held
        for step in reversed(self._steps):
            more = sum((w * values[one] for one, w in step.row.items() if values.get(one)), _ZERO)
            values[step.node] = values.get(step.node, _ZERO) + more
        return values

    def returning(self, nodes: Iterable[str], *, up: bool) -> dict[str, Fraction | None]:
        """The diagonal of the inverse."""
        found: dict[str, Fraction | None] = {}
        for node in nodes:
            solution = self.solve({node: _ONE}, up=up)
            found[node] = solution[node] if solution else None
        return found

    def _eliminate(self, into: dict[str, _Row]) -> bool:
        """Shortest rows first. The walks converge exactly if every pivot is above zero: I - S is
        then an M-matrix (Berman and Plemmons 1994, theorem 6.2.3)."""
        users: dict[str, set[str]] = {node: set() for node in into}
        for user, row in into.items():
            for node in row:
                users[node].add(user)
        while into:
            node = min(into, key=lambda one: len(into[one]) * len(users[one]))
            row = into.pop(node)
            pivot = 1 - row.pop(node, _ZERO)
            if pivot <= 0:
                return False
            self._steps.append(self._step(node, pivot, row, into, users))
        return True

    def _step(
        self,
        node: str,
        pivot: Fraction,
        row: _Row,
        into: dict[str, _Row],
        users: dict[str, set[str]],
    ) -> _Step:
        row = {one: weight / pivot for one, weight in row.items()}
        for one in row:
            users[one].discard(node)
        words = 1 + pivot.denominator.bit_length() // 64
        weights = {user: into[user].pop(node) for user in users.pop(node) if user in into}
        self._afford(self._spent + words * len(row) * len(weights))
        for user, weight in weights.items():
            mine = into[user]
            for one, more in row.items():
                mine[one] = mine.get(one, _ZERO) + weight * more
                users[one].add(user)
        return _Step(node, pivot, row, weights)

    def _size(self) -> int:
        """The cost of one right-hand side."""
        bits = max((step.pivot.denominator.bit_length() for step in self._steps), default=0)
        return (1 + bits // 64) * sum(len(step.row) + len(step.users) for step in self._steps)

    def _afford(self, spent: int) -> None:
        self._spent = spent
        if spent > _DEAREST:
            raise TooDear
