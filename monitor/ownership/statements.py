"""Which of several statements about holdings is believed: by day, by knowledge, by source."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from fractions import Fraction

from monitor.model import Holding, Json, Share

# Which kind of source is believed before which, about the same time.
RANKS = {"user": 0, "registry": 1, "filing": 2, "company": 3, "media": 4}
_UNRANKED = 5
_EARLY = datetime.min.replace(tzinfo=UTC)
SHARED = frozenset({"equity", "votes"})  # kinds of holding that have a size
CONTROLS = frozenset({"controls", "wholly", "largest", "joint"})  # what sources say in words
_ALL = Share(Fraction(1), Fraction(1))
UNKNOWN = Share(Fraction(0), Fraction(1))  # some share, size unknown

Edge = tuple[str, str, str]  # holder, target, kind


@dataclass(frozen=True, slots=True)
class Dispute:
    """Statements that cannot both be true. `kept` are believed, `against` are not."""

    target: str
    kept: tuple[Holding, ...]
    against: tuple[Holding, ...]


def believed(
    holdings: Iterable[Holding], *, as_of: date | None, known_at: datetime | None
) -> tuple[list[Holding], list[Dispute]]:
    """One statement for each edge in force on a day, as known at a moment (None: open ends, and
    what is believed now), and the contradictions between sources."""
    known = _uncorrected(one for one in holdings if _is_known(one, known_at))
    edges: dict[Edge, list[Holding]] = defaultdict(list)
    for one in _in_force(known, as_of):
        edges[one.holder, one.target, one.kind].append(_spelt_out(one))
    disputes: list[Dispute] = []
    chosen = [_one_edge(group, disputes) for group in edges.values()]
    fitting = _fitting(chosen, disputes)
    return fitting, sorted(disputes, key=lambda one: (one.target, *map(_order, one.kept)))


def rank(one: Holding) -> int:
    """The lower, the sooner a statement is believed."""
    return rank_of(one.origin)


def rank_of(origin: str) -> int:
    """The same for anything said by a source of this kind."""
    return RANKS.get(origin, _UNRANKED)


# --- time -------------------------------------------------------------------------------------


def _is_known(one: Holding, known_at: datetime | None) -> bool:
    if known_at is None:
        return one.known_to is None
    began = one.known_from is None or one.known_from <= known_at
    return began and (one.known_to is None or known_at < one.known_to)


def _uncorrected(holdings: Iterable[Holding]) -> list[Holding]:
    """Without what the same source later said differently about the same period."""
    latest: dict[tuple[Json, ...], list[Holding]] = {}
    for one in holdings:
        period = (one.holder, one.target, one.kind, one.source, one.valid_from)
        rivals = latest.get(period)
        if rivals is None or _moment(one) > _moment(rivals[0]):
            latest[period] = [one]
        elif _moment(one) == _moment(rivals[0]):
            rivals.append(one)
    return [one for rivals in latest.values() for one in rivals]


def _moment(one: Holding) -> datetime:
    return one.known_from or _EARLY


def _in_force(holdings: list[Holding], day: date | None) -> list[Holding]:
    """A last day is still in force, unless a new statement about the target begins on it."""
    if day is None:
        return [one for one in holdings if one.valid_to is None]
    begins = {(one.target, one.kind) for one in holdings if one.valid_from == day}
    return [one for one in holdings if _covers(one, day, begins)]


def _covers(one: Holding, day: date, begins: set[tuple[str, str]]) -> bool:
    if one.valid_from is not None and one.valid_from > day:
        return False
    if one.valid_to is None or one.valid_to > day:
        return True
    return one.valid_to == day and (one.valid_from == day or (one.target, one.kind) not in begins)


# --- several statements about one edge -------------------------------------------------------


def _spelt_out(one: Holding) -> Holding:
    wholly = one.control == "wholly" and one.share.low == 0
    return replace(one, share=_ALL) if wholly else one


def _one_edge(group: list[Holding], disputes: list[Dispute]) -> Holding:
    if len(group) == 1:
        return group[0]
    sources: dict[str, list[Holding]] = defaultdict(list)
    for one in sorted(group, key=_order):
        sources[one.source].append(one)
    voices = [_one_voice(said, disputes) for said in sources.values()]
    voices.sort(key=_age, reverse=True)
    voices.sort(key=rank)
    return _agreed(voices, disputes)


def _one_voice(said: list[Holding], disputes: list[Dispute]) -> Holding:
    """What one source says in all: later statements replace earlier ones; equal times are
    disputed."""
    said = sorted(said, key=_age)
    edge = said[0]
    for newer in said[1:]:
        share = edge.share if is_unknown(newer.share) else newer.share
        if _age(newer) == _age(edge) and not is_unknown(edge.share):
            share = _joined(edge, newer, disputes)
        control = newer.control or (edge.control if share.high else None)
        edge = replace(newer, share=share, control=control, concert=newer.concert or edge.concert)
    return edge


def _agreed(voices: Sequence[Holding], disputes: list[Dispute]) -> Holding:
    """What sources say together, the most believed first: its number, narrowed by those that agree,
    and filled from others where it says nothing."""
    edge = voices[0]
    for other in voices[1:]:
        share = edge.share
        if is_unknown(share):
            share = other.share
        elif not (is_unknown(other.share) or _is_older(other, edge)):
            is_equal = rank(other) == rank(edge) and _age(other) == _age(edge)
            share = _joined(edge, other, disputes, widened=is_equal)
        control = edge.control or (other.control if share.high else None)
        edge = replace(edge, share=share, control=control, concert=edge.concert or other.concert)
    return edge


def _is_older(one: Holding, edge: Holding) -> bool:
    """Whether both tell since when, and one speaks of an earlier time: at the latest, of when it
    was heard, if the edge has ended."""
    since = one.valid_from
    if since is None and not edge.share.high and one.known_from:
        since = one.known_from.date()
    if since is None or edge.valid_from is None:
        return False
    return since < edge.valid_from


def _joined(
    edge: Holding, other: Holding, disputes: list[Dispute], *, widened: bool = True
) -> Share:
    """The part that two statements agree on.

    Without any, the range from the lesser to the greater if neither is to be `widened` over the
    other, else what the edge says.
    """
    a, b = edge.share, other.share
    low, high = max(a.low, b.low), min(a.high, b.high)
    if low <= high:
        return Share(low, high)
    disputes.append(Dispute(edge.target, (edge,), (other,)))
    return Share(min(a.low, b.low), max(a.high, b.high)) if widened else a


def is_unknown(share: Share) -> bool:
    """Whether nobody says how much."""
    return share == UNKNOWN


def _order(one: Holding) -> tuple[Json, ...]:
    """Any order that does not depend on which statement came first."""
    return one.holder, one.source, one.url, one.share.low, one.share.high


def _age(one: Holding) -> tuple[date, datetime]:
    return one.valid_from or date.min, _moment(one)


# --- several holders that cannot all be ----------------------------------------------------------


def _fitting(edges: list[Holding], disputes: list[Dispute]) -> list[Holding]:
    """Without the holders for whom a more believed source leaves no room.

    Those named by only one source, or by sources of one rank and time, stay: then nobody can say
    who is right.
    """
    total: dict[tuple[str, str], Fraction] = defaultdict(Fraction)
    for one in edges:
        if one.kind in SHARED:
            total[one.target, one.kind] += one.share.low
    full = {key for key, stated in total.items() if stated > 1}
    if not full:
        return edges
    rivals: dict[tuple[str, str], list[Holding]] = defaultdict(list)
    for one in sorted(edges, key=_order):
        if (one.target, one.kind) in full:
            rivals[one.target, one.kind].append(one)
    dropped = {id(one) for held in rivals.values() for one in _no_room(held, disputes)}
    return [one for one in edges if id(one) not in dropped]


def _no_room(held: list[Holding], disputes: list[Dispute]) -> list[Holding]:
    kept: list[Holding] = []
    for voices in _by_weight(held):
        if sum(one.share.low for one in (*kept, *voices)) > 1:
            break
        kept += voices
    if not kept:
        return []
    against = [one for one in held if not any(one is other for other in kept)]
    disputes.append(Dispute(held[0].target, tuple(kept), tuple(against)))
    return against


def _by_weight(held: Sequence[Holding]) -> list[list[Holding]]:
    """Holders by who names them: the most believed first, within a rank the latest."""
    voices: dict[tuple[int, str], list[Holding]] = defaultdict(list)
    for one in held:
        voices[rank(one), one.source].append(one)
    newest = {key: max(map(_age, said)) for key, said in voices.items()}
    merged: dict[tuple[int, tuple[date, datetime]], list[Holding]] = defaultdict(list)
    for key, said in voices.items():
        merged[key[0], newest[key]] += said
    order = sorted(merged, key=lambda key: key[1], reverse=True)
    return [merged[key] for key in sorted(order, key=lambda key: key[0])]


def note(dispute: Dispute) -> Mapping[str, Json]:
    """A dispute as a note of the ownership answer."""
    first = dispute.kept[0]
    told = {"kind": "disputed", "holder": first.holder, "target": dispute.target}
    return {
        **told,
        "believed": [_said(one) for one in dispute.kept],
        "against": [_said(one) for one in dispute.against],
        "because": _because(first, dispute.against[0]),
    }


def _said(one: Holding) -> Mapping[str, Json]:
    return {
        "holder": one.holder,
        "low": one.share.low,
        "high": one.share.high,
        "source": one.source,
        "origin": one.origin,
        "since": one.valid_from.isoformat() if one.valid_from else None,
        "url": one.url,
    }


def _because(kept: Holding, against: Holding) -> str:
    if rank(kept) != rank(against):
        return f"{kept.origin or 'a named source'} before {against.origin or 'an unknown source'}"
    return "the later statement" if _age(kept) != _age(against) else "neither: both are possible"
