"""Turns statements of holdings into a graph as of a day and as known at a moment."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction

from monitor.model import Holding, Json, Share
from monitor.ownership.statements import SHARED, UNKNOWN, believed, note

Weights = dict[str, dict[str, Share]]  # target -> holder -> share
_DIRECT_KINDS = frozenset({"gp", "board", "contract", "consolidation"})
_DIRECT_WORDS = frozenset({"controls", "wholly"})


@dataclass(frozen=True, slots=True)
class Edges:
    """`equity` and `power` (votes, else equity) after treasury shares and capping; `direct`: holder
    -> targets it controls by a source's word; `words`: what was said about an edge."""

    equity: Weights
    power: Weights
    direct: Mapping[str, frozenset[str]]
    words: Mapping[tuple[str, str], str]
    concerts: Mapping[str, frozenset[str]]
    companies: frozenset[str]
    notes: tuple[Mapping[str, Json], ...]
    upward: Mapping[str, frozenset[str]] = field(default_factory=dict)  # any kind of edge
    downward: Mapping[str, frozenset[str]] = field(default_factory=dict)
    statements: tuple[Holding, ...] = ()  # the believed ones, one per edge


def edges(holdings: Iterable[Holding], *, as_of: date | None, known_at: datetime | None) -> Edges:
    """The graph. For over-subscribed targets no number is right: every share in them is unknown."""
    chosen, disputes = believed(holdings, as_of=as_of, known_at=known_at)
    resolved = [one for one in chosen if _is_holding(one)]
    equity = _weights(one for one in resolved if one.kind == "equity")
    votes = _weights(one for one in resolved if one.kind == "votes")
    over = _over_subscribed(equity) | _over_subscribed(votes)
    power, fallen_back = _power(equity, votes)
    notes = [note(one) for one in disputes]
    notes += [{"kind": "votes_from_equity", "targets": sorted(fallen_back)}] if fallen_back else []
    notes += [{"kind": "over_subscribed", "target": target} for target in sorted(over)]
    settled = _all_settled(equity, over)
    return Edges(
        equity=settled,
        power=_all_settled(power, over) if votes else settled,
        direct=_direct(resolved),
        words={(one.holder, one.target): one.control for one in resolved if one.control},
        concerts=_concerts(resolved),
        companies=frozenset(name for one in resolved for name in (one.holder, one.target)),
        notes=tuple(notes),
        upward=_neighbours((one.target, one.holder) for one in resolved),
        downward=_neighbours((one.holder, one.target) for one in resolved),
        statements=tuple(resolved),
    )


def _is_holding(one: Holding) -> bool:
    """A holder with nothing left is not one."""
    return one.kind not in SHARED or bool(one.share.high) or one.control is not None


# --- weights ----------------------------------------------------------------------------------


def _weights(holdings: Iterable[Holding]) -> Weights:
    weights: Weights = defaultdict(dict)
    for one in holdings:
        if one.share.high:
            weights[one.target][one.holder] = one.share
    return dict(weights)


def _power(equity: Weights, votes: Weights) -> tuple[Weights, set[str]]:
    """Votes if any are stated for a target, else its equity.

    `fallen_back`: targets judged by equity in a graph that has votes. Equity is never added to
    votes: a holder of equity beside stated votes has whatever votes those leave, or none.
    """
    power = {**equity, **votes}
    for target, held in votes.items():
        others = equity.get(target, {}).keys() - held.keys()
        power[target] = {**held, **dict.fromkeys(others, UNKNOWN)}
    return power, set(equity.keys() - votes.keys()) if votes else set()


def _over_subscribed(table: Weights) -> set[str]:
    return {target for target, held in table.items() if _stated(held) > 1}


def _stated(held: Mapping[str, Share]) -> Fraction:
    shares = iter(held.values())
    return sum((share.low for share in shares), next(shares).low)  # from 0 it takes twice as long


def _all_settled(table: Weights, over: set[str]) -> Weights:
    return {
        target: dict.fromkeys(held.keys() - {target}, UNKNOWN)
        if target in over
        else _settled(target, held)
        for target, held in table.items()
    }


def _settled(target: str, held: dict[str, Share]) -> dict[str, Share]:
    """Treasury shares spread over the others, and each upper bound capped by what the others
    leave."""
    own = held.get(target)
    if own is None and all(share.low is share.high for share in held.values()):
        return held
    others = {holder: share for holder, share in held.items() if holder != target}
    if own is not None and own.low == 1:
        return {target: own}
    if own is not None:
        others = {holder: _without_own(share, own) for holder, share in others.items()}
    total = sum((share.low for share in others.values()), Fraction(0))
    return {
        holder: Share(share.low, min(share.high, 1 - (total - share.low)))
        for holder, share in others.items()
    }


def _without_own(share: Share, own: Share) -> Share:
    high = share.high / (1 - own.high) if own.high < 1 else Fraction(1)
    return Share(share.low / (1 - own.low), min(high, Fraction(1)))


# --- what needs no number ----------------------------------------------------------------------


def _direct(resolved: Iterable[Holding]) -> dict[str, frozenset[str]]:
    return _neighbours(
        (one.holder, one.target)
        for one in resolved
        if one.kind in _DIRECT_KINDS or one.control in _DIRECT_WORDS
    )


def _concerts(resolved: Iterable[Holding]) -> dict[str, frozenset[str]]:
    return _neighbours((one.concert, one.holder) for one in resolved if one.concert)


def _neighbours(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for one, other in pairs:
        if one != other:
            found[one].add(other)
    return {one: frozenset(others) for one, others in found.items()}
