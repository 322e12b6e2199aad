"""Large cycles of holdings in floating point: sparse LU, with answers widened by its error."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

import numpy as np

_DIGITS = 10**17
_SLACK = 50  # units of the last digit by which an answer is widened
_DENSE = 6000  # rows of a dense matrix: 300 MB
_BLOCK = 256  # right-hand sides solved at once


class SparseSystem:
    """value_n = known_n + sum over m of into[n][m] * value_m, with weights not below zero."""

    def __init__(self, into: Mapping[str, Mapping[str, Fraction]]) -> None:
        self._at = {node: n for n, node in enumerate(into)}
        self._system = _system(self._at, into)
        self._lu = _decomposed(self._system)

    def solve(self, known: Mapping[str, Fraction], *, up: bool) -> dict[str, Fraction] | None:
        """None if the sum over the walks diverges. Rounded up or down by the error."""
        if self._lu is None:
            return None
        right = np.zeros(len(self._at))
        for node, value in known.items():
            right[self._at[node]] = float(value)
        solution = self._lu.solve(right)
        return {node: _rounded(solution[n], up=up) for node, n in self._at.items()}

    def returning(self, nodes: Iterable[str], *, up: bool) -> dict[str, Fraction | None]:
        """The diagonal of the inverse."""
        wanted = list(nodes)
        if self._lu is None:
            return dict.fromkeys(wanted)
        if len(wanted) > _BLOCK and self._is_filled():
            diagonal = np.linalg.inv(self._system.toarray()).diagonal()
            return {node: _rounded(diagonal[self._at[node]], up=up) for node in wanted}
        found: dict[str, Fraction | None] = {}
        for first in range(0, len(wanted), _BLOCK):
            block = wanted[first : first + _BLOCK]
            rows = [self._at[node] for node in block]
            right = np.zeros((len(self._at), len(block)))
            right[rows, range(len(block))] = 1
            solved = self._lu.solve(right)[rows, range(len(block))]
            found |= {node: _rounded(solved[n], up=up) for n, node in enumerate(block)}
        return found

    def _is_filled(self) -> bool:
        """Whether the factors are so full that one dense inverse is faster than many solves."""
        size = len(self._at)
        return size <= _DENSE and self._lu.nnz > size * size // 16


def _system(at: Mapping[str, int], into: Mapping[str, Mapping[str, Fraction]]) -> Any:
    """I - S."""
    # Half a second to import, and only cycles of hundreds of firms need it.
    from scipy.sparse import csc_matrix, identity  # noqa: PLC0415

    entries = [(at[n], at[m], float(w)) for n, row in into.items() for m, w in row.items()]
    rows, columns, weights = zip(*entries, strict=True)
    size = (len(at), len(at))
    return identity(len(at), format="csc") - csc_matrix((weights, (rows, columns)), size)


def _decomposed(system: Any) -> Any:
    """The LU decomposition; None if the walks diverge.

    They converge exactly if a vector above zero stays above zero: I - S is then an M-matrix.
    """
    from scipy.sparse.linalg import splu  # noqa: PLC0415

    try:
        lu = splu(system)
    except RuntimeError:  # exactly singular
        return None
    return lu if (lu.solve(np.ones(system.shape[0])) > 0).all() else None


def _rounded(value: float, *, up: bool) -> Fraction:
    units = round(value * _DIGITS) + (_SLACK if up else -_SLACK)
    return Fraction(max(units, 0), _DIGITS)
