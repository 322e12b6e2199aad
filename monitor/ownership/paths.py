"""The simple paths up from a company, short ones first, as many as are readable."""

from collections import deque
from dataclasses import dataclass, field
from fractions import Fraction

from monitor.model import Share
from monitor.ownership.edges import Weights
from monitor.ownership.walks import trimmed

_PATHS = 1000  # their number explodes in a dense graph
_NAMES = 20_000  # on all paths together: in a long chain they grow with the square of its length


@dataclass(slots=True)
class Paths:
    """By upper end: the companies on each path from the top down, and its product."""

    by_owner: dict[str, list[tuple[tuple[str, ...], Share]]] = field(default_factory=dict)
    is_complete: bool = True


def paths(equity: Weights, company: str) -> Paths:
    """Every simple path up from a company, or as many as fit."""
    found = Paths()
    whole = Share(Fraction(1), Fraction(1))
    work: deque[tuple[tuple[str, ...], Share]] = deque([((company,), whole)])
    count = names = 0
    while work:
        nodes, product = work.popleft()
        for holder, share in sorted(equity.get(nodes[0], {}).items()):
            if holder in nodes:
                continue
            if count == _PATHS or names > _NAMES:
                found.is_complete = False
                return found
            count += 1
            names += len(nodes)
            longer = Share(
                trimmed(product.low * share.low, up=False),
                trimmed(product.high * share.high, up=True),
            )
            found.by_owner.setdefault(holder, []).append((nodes[:-1], longer))
            work.append(((holder, *nodes), longer))
    return found
