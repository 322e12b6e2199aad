"""Statements of holdings -> one graph as of a day and as known at a moment."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from fractions import Fraction

from monitor.model import Holding, Json, Share

Weights = dict[str, dict[str, Share]]  # target -> holder -> share
_EARLY = datetime.min.replace(tzinfo=UTC)
_DIRECT_KINDS = frozenset({"gp", "board", "contract", "consolidation"})
_DIRECT_WORDS = frozenset({"controls", "wholly"})


@dataclass(frozen=True, slots=True)
class Edges:
    """`equity` and `power` (votes, else equity) after treasury shares and capping; `direct`:
    holder -> targets it controls by what a source says; `words`: what was said of an edge."""

    equity: Weights
    power: Weights
    direct: Mapping[str, frozenset[str]]
    words: Mapping[tuple[str, str], str]
    concerts: Mapping[str, frozenset[str]]
    companies: frozenset[str]
    notes: tuple[Mapping[str, Json], ...]
    upward: Mapping[str, frozenset[str]] = field(default_factory=dict)  # any kind of edge
    downward: Mapping[str, frozenset[str]] = field(default_factory=dict)


def edges(holdings: Iterable[Holding], *, as_of: date | None, known_at: datetime | None) -> Edges:
    """The graph. Over-subscribed targets are noted and lose their holders: no number is right."""
    known = [one for one in holdings if _is_known(one, known_at)]
    resolved, notes = _resolve(_in_force(known, as_of))
    equity = _weights(one for one in resolved if one.kind == "equity")
    votes = _weights(one for one in resolved if one.kind == "votes")
    power, fallen_back = _power(equity, votes)
    notes += [{"kind": "votes_from_equity", "targets": sorted(fallen_back)}] if fallen_back else []
    notes += [{"kind": "over_subscribed", "target": target} for target in _excess(equity, votes)]
    direct = _direct(resolved)
    return Edges(
        equity={target: _settled(target, held) for target, held in equity.items()},
        power={target: _settled(target, held) for target, held in power.items()},
        direct=direct,
        words={(one.holder, one.target): one.control for one in resolved if one.control},
        concerts=_concerts(resolved),
        companies=frozenset(name for one in resolved for name in (one.holder, one.target)),
        notes=tuple(notes),
        upward=_neighbours((one.target, one.holder) for one in resolved),
        downward=_neighbours((one.holder, one.target) for one in resolved),
    )


# --- time -------------------------------------------------------------------------------------


def _is_known(one: Holding, known_at: datetime | None) -> bool:
    if known_at is None:
        return one.known_to is None
    began = one.known_from is None or one.known_from <= known_at
    return began and (one.known_to is None or known_at < one.known_to)


def _in_force(holdings: list[Holding], day: date | None) -> list[Holding]:
    """A last day is in force too, unless a new statement on the target begins on it."""
    if day is None:
        return [one for one in holdings if one.valid_to is None]
    begins = {(one.target, one.kind) for one in holdings if one.valid_from == day}
    return [one for one in holdings if _covers(one, day, begins)]


def _covers(one: Holding, day: date, begins: set[tuple[str, str]]) -> bool:
    if one.valid_from is not None and one.valid_from > day:
        return False
    if one.valid_to is None or one.valid_to > day:
        return True
    ends_today = one.valid_to == day and one.valid_from != day
    return one.valid_to == day and not (ends_today and (one.target, one.kind) in begins)


# --- several statements about one edge -------------------------------------------------------


def _resolve(holdings: list[Holding]) -> tuple[list[Holding], list[Mapping[str, Json]]]:
    groups: dict[tuple[str, str, str], list[Holding]] = defaultdict(list)
    for one in holdings:
        groups[one.holder, one.target, one.kind].append(_spelt_out(one))
    notes: list[Mapping[str, Json]] = []
    resolved = []
    for group in groups.values():
        edge, disputed = _one_edge(sorted(group, key=_age))
        resolved.append(edge)
        if disputed:
            notes.append({"kind": "disputed", "holder": edge.holder, "target": edge.target})
    return resolved, notes


def _spelt_out(one: Holding) -> Holding:
    wholly = one.control == "wholly" and one.share.low == 0
    return replace(one, share=Share(Fraction(1), Fraction(1))) if wholly else one


def _age(one: Holding) -> tuple[date, datetime]:
    return one.valid_from or date.min, one.known_from or _EARLY


def _one_edge(group: list[Holding]) -> tuple[Holding, bool]:
    """Newer numbers replace older; of one time, they are narrowed, or disputed if they clash."""
    edge, disputed = group[0], False
    for newer in group[1:]:
        share = newer.share
        if _is_unknown(share):
            share = edge.share
        elif _age(newer) == _age(edge) and not _is_unknown(edge.share):
            share, clash = _narrowed(edge.share, share)
            disputed = disputed or clash
        control = newer.control or edge.control
        edge = replace(newer, share=share, control=control, concert=newer.concert or edge.concert)
    return edge, disputed


def _is_unknown(share: Share) -> bool:
    return share.low == 0 and share.high == 1


def _narrowed(a: Share, b: Share) -> tuple[Share, bool]:
    low, high = max(a.low, b.low), min(a.high, b.high)
    if low <= high:
        return Share(low, high), False
    return Share(min(a.low, b.low), max(a.high, b.high)), True


# --- weights ----------------------------------------------------------------------------------


def _weights(holdings: Iterable[Holding]) -> Weights:
    weights: Weights = defaultdict(dict)
    for one in holdings:
        if one.share.high > 0:
            weights[one.target][one.holder] = one.share
    return dict(weights)


def _power(equity: Weights, votes: Weights) -> tuple[Weights, set[str]]:
    """Votes where they are stated, else equity; `fallen_back`: where the two had to be mixed."""
    power: Weights = {}
    fallen_back = set()
    for target in equity.keys() | votes.keys():
        mixed = {**equity.get(target, {}), **votes.get(target, {})}
        if sum(share.low for share in mixed.values()) > 1 and target in votes:
            mixed = votes[target]
        power[target] = mixed
        if votes and mixed.keys() - votes.get(target, {}).keys():
            fallen_back.add(target)
    return power, fallen_back


def _excess(*tables: Weights) -> list[str]:
    over = {target for table in tables for target, held in table.items() if _is_over(held)}
    return sorted(over)


def _is_over(held: Mapping[str, Share]) -> bool:
    return sum(share.low for share in held.values()) > 1


def _settled(target: str, held: dict[str, Share]) -> dict[str, Share]:
    """Treasury shares spread over the others, and each upper bound under what the others leave."""
    if _is_over(held):
        return {}
    own = held.get(target)
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
