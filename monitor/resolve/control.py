"""Who commands whom: the least fixpoint of majorities and of control that needs no majority."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from monitor.model import Share
from monitor.resolve.edges import Edges

_MAJORITY = Fraction(1, 2)
_NONE = Fraction(0)


@dataclass(slots=True)
class Reach:
    """What a party (or a group acting in concert) controls, itself included."""

    certain: set[str] = field(default_factory=set)
    possible: set[str] = field(default_factory=set)

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


def power_of(edges: Edges) -> Power:
    held: dict[str, dict[str, Share]] = defaultdict(dict)
    for target, holders in edges.power.items():
        for holder, share in holders.items():
            held[holder][target] = share
    stated = {
        target: sum((share.low for share in holders.values()), _NONE)
        for target, holders in edges.power.items()
    }
    return Power(held, edges.power, stated, edges.direct)


def reach(start: Iterable[str], power: Power) -> Reach:
    """x controls y if x and what x controls together hold more than half of y's votes, or one of
    them controls y by contract, as general partner, by its board or by a source's word.
    `certain` uses the stated lower bounds, `possible` what the others leave."""
    party = frozenset(start)
    return Reach(_closure(party, power, possible=False), _closure(party, power, possible=True))


def _closure(party: frozenset[str], power: Power, *, possible: bool) -> set[str]:
    controlled = set(party)
    work = list(party)
    low: dict[str, Fraction] = defaultdict(Fraction)
    high: dict[str, Fraction] = defaultdict(Fraction)
    while work:
        holder = work.pop()
        won = set(power.direct.get(holder, ()))
        for target, share in power.held.get(holder, {}).items():
            low[target] += share.low
            high[target] += share.high
            left = 1 - (power.stated[target] - low[target])
            votes = min(high[target], left) if possible else low[target]
            if votes > _MAJORITY:
                won.add(target)
        work.extend(won - controlled)
        controlled |= won
    return controlled


def votes_in(target: str, party: Reach, power: Power) -> Share:
    """The votes that a party commands in a target, through all it controls."""
    holders = power.by.get(target, {})
    low = _sum(share.low for holder, share in holders.items() if holder in party.certain)
    mine = {holder: share for holder, share in holders.items() if holder in party.possible}
    others = power.stated.get(target, _NONE) - _sum(share.low for share in mine.values())
    return Share(low, min(_sum(share.high for share in mine.values()), 1 - others))


def _sum(numbers: Iterable[Fraction]) -> Fraction:
    return sum(numbers, _NONE)
