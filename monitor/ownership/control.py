"""Who commands whom: the least fixpoint of majorities and of control without a majority."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from fractions import Fraction

from monitor.model import Share
from monitor.ownership.edges import Edges

MAJORITY = Fraction(1, 2)
_NONE = Fraction(0)


@dataclass(slots=True)
class Reach:
    """What a party (or a group acting in concert) controls, including itself."""

    certain: set[str]
    possible: set[str]

    def over(self, target: str) -> str:
        if target in self.certain:
            return "certain"
        return "possible" if target in self.possible else "none"


@dataclass(frozen=True, slots=True)
class Power:
    """The voting table both ways round, and the sums of stated votes."""

    held: Mapping[str, Mapping[str, Share]]  # holder -> target -> share
    by: Mapping[str, Mapping[str, Share]]  # target -> holder -> share
    stated: Mapping[str, Fraction]
    direct: Mapping[str, frozenset[str]]

    def is_majority(self, target: str, votes: Share, *, possible: bool) -> bool:
        """Whether these votes are more than half: of the stated ones, or counting what the others
        leave."""
        if not possible or votes.low is votes.high:
            return votes.low > MAJORITY
        left = 1 - (self.stated[target] - votes.low)
        return min(votes.high, left) > MAJORITY


def power_of(edges: Edges) -> Power:
    held: dict[str, dict[str, Share]] = defaultdict(dict)
    for target, holders in edges.power.items():
        for holder, share in holders.items():
            held[holder][target] = share
    stated = {
        target: _sum([share.low for share in held.values()]) for target, held in edges.power.items()
    }
    return Power(held, edges.power, stated, edges.direct)


def reach(start: Iterable[str], power: Power) -> Reach:
    """x controls y if x and what x controls together hold more than half of y's votes, or one of
    them controls y by contract, as general partner, by its board or by a source's word.

    `certain` uses the stated lower bounds, `possible` what the others leave.
    """
    party = frozenset(start)
    return Reach(_closure(party, power, possible=False), _closure(party, power, possible=True))


def _closure(party: frozenset[str], power: Power, *, possible: bool) -> set[str]:
    controlled = set(party)
    work = list(party)
    pooled: dict[str, Share] = {}
    while work:
        holder = work.pop()
        won = set(power.direct.get(holder, ()))
        for target, share in power.held.get(holder, {}).items():
            pooled[target] = added(pooled.get(target), share)
            if power.is_majority(target, pooled[target], possible=possible):
                won.add(target)
        work.extend(won - controlled)
        controlled |= won
    return controlled


def added(pooled: Share | None, share: Share) -> Share:
    """Add the votes of one more holder."""
    if pooled is None:
        return share
    low = pooled.low + share.low
    is_exact = pooled.low is pooled.high and share.low is share.high
    return Share(low, low if is_exact else pooled.high + share.high)


def votes_in(target: str, certain: Set[str], possible: Set[str], power: Power) -> Share:
    """The votes of those in a target that a party controls, including itself."""
    holders = power.by.get(target, {})
    if certain is possible or certain == possible:
        alone = [holders[one] for one in certain if one in holders]
        if len(alone) == 1:
            return alone[0]
    low = _sum([holders[one].low for one in certain if one in holders])
    mine = [holders[one] for one in possible if one in holders]
    others = power.stated.get(target, _NONE) - _sum([one.low for one in mine])
    high = min(_sum([one.high for one in mine]), 1 - others)
    return Share(low, max(low, high))


def _sum(numbers: Sequence[Fraction]) -> Fraction:
    """Like `sum`, without adding to zero: most firms have one holder."""
    return sum(numbers[1:], numbers[0]) if numbers else _NONE
