"""What everyone above a company commands in it, in one pass over its upstream."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from monitor.model import Share
from monitor.ownership.control import Power, added, votes_in

# Links followed by owners whose reach branches, some seconds; beyond that the rest is judged by
# single links, and the answer says so.
_BUDGET = 2_000_000


@dataclass(slots=True)
class Standings:
    """`certain` and `possible`: who controls the target; `votes`: what each commands in it, with
    all that it controls; `led`: those certainly controlled by another."""

    certain: set[str] = field(default_factory=set)
    possible: set[str] = field(default_factory=set)
    votes: dict[str, Share] = field(default_factory=dict)
    led: set[str] = field(default_factory=set)
    is_complete: bool = True

    def over(self, owner: str) -> str:
        """Whether an owner controls the target: certain, possible or none."""
        if owner in self.certain:
            return "certain"
        return "possible" if owner in self.possible else "none"


def standings(target: str, above: Iterable[str], power: Power) -> Standings:
    """For every owner above a target. See `control.reach` for the meaning of control."""
    sure = _Pass(target, above, power, possible=False)
    maybe = _Pass(target, above, power, possible=True)
    found = Standings(
        certain={owner for owner, means in sure.means.items() if target in means},
        led=sure.led,
        is_complete=sure.is_complete and maybe.is_complete,
    )
    found.possible = {owner for owner, means in maybe.means.items() if target in means}
    sums: dict[tuple[int, int], Share] = {}
    for owner in sure.means:
        own, most = sure.means[owner], maybe.means[owner]
        key = (id(own), id(most))  # a chain shares one set of means
        if key not in sums:
            sums[key] = votes_in(target, own, most, power)
        found.votes[owner] = sums[key]
    return found


class _Pass:
    """One bound of control over one target. `means`: for each owner, the target's direct holders
    that it controls, including itself, and the target if it controls that."""

    def __init__(self, target: str, above: Iterable[str], power: Power, *, possible: bool) -> None:
        self.target = target
        self.possible = possible
        self.power = power
        self.above = set(above)
        self.ends = (self.above & power.by.get(target, {}).keys()) | {target}
        self.means: dict[str, frozenset[str]] = {}
        self.led: set[str] = set()
        self.is_complete = True
        self._left = _BUDGET
        for owner in sorted(self.above):
            self._follow(owner)
        if self._after(target):  # it holds parts of its own owners, and may command some
            self._branching(target)

    def _follow(self, owner: str) -> None:
        """Down a chain of single links to where the answer is known or the reach branches."""
        chain: list[str] = []
        node = owner
        while node not in self.means:
            after = self._after(node)
            if len(after) != 1 or self.target in after:
                self.means[node] = self._branching(node)
                break
            (below,) = after
            if not self._wins(node, below):
                self.means[node] = frozenset({node} & self.ends)
                break
            chain.append(node)
            self.led.add(below)
            node = below
        for one in reversed(chain):
            self.means[one] = self.means[node]

    def _after(self, node: str) -> set[str]:
        """The next ones below on a way to the target."""
        below = self.power.held.get(node, {}).keys() | self.power.direct.get(node, frozenset())
        return {one for one in below if one in self.above or one == self.target}

    def _wins(self, node: str, below: str) -> bool:
        if below in self.power.direct.get(node, ()):
            return True
        return self._is_majority(below, self.power.held[node][below])

    def _is_majority(self, below: str, votes: Share) -> bool:
        return self.power.is_majority(below, votes, possible=self.possible)

    def _branching(self, start: str) -> frozenset[str]:
        """The least fixpoint from one owner, within the upstream of the target."""
        if self._after(start) == {self.target}:
            return frozenset({start, self.target} if self._wins(start, self.target) else {start})
        reached = {start}
        work = [start]
        pooled: dict[str, Share] = {}
        while work:
            node = work.pop()
            for below in self._after(node) - reached:
                self._left -= 1
                if share := self.power.held.get(node, {}).get(below):
                    pooled[below] = added(pooled.get(below), share)
                is_won = below in self.power.direct.get(node, ())
                if is_won or self._is_majority(below, pooled[below]):
                    reached.add(below)
                    work.append(below)
            if self._left < 0:
                self.is_complete = False
                break
        self.led |= reached - {start}
        return frozenset(reached & self.ends)
