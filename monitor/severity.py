"""How important an event is: points for type, amount, closeness, novelty and source, added up."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from monitor.model import Event, Json, Severity, WatchHit, Weight
from monitor.rates import USUAL, converted

_TYPES = {
    "insolvency": 3,
    "acquisition": 3,
    "registration": 3,
    "joint_venture": 3,
    "market_entry": 3,
    "deregistration": 3,
    "shareholding_change": 3,
    "group_entered": 3,
    "group_left": 3,
    "controller_changed": 3,
    "threshold_crossed": 2,
    "dispute_opened": 2,
    "dispute_ended": 1,
    "capital_change": 2,
    "investment": 2,
    "partnership": 2,
    "executive_change": 2,
    "name_change": 2,
    "status_change": 2,
    "scope_change": 1,
    "launch": 1,
    "address_change": 0,
}
_RELATIONS = {"self": 0, "controls": 0, "possibly_controls": 0, "owned_by": -1, "minority": -1}
_MODALITIES = {"possible": -1, "rumoured": -1}
_AMOUNTS = ("amount", "change", "capital_to")  # what an event moves, the surest first
_SIZES = ("capital_from", "registered_capital")  # what the amount is compared with


@dataclass(frozen=True, slots=True)
class Weights:
    """Points for everything that counts.

    `large`, `small`: for an amount of at least `large_from` or less than `small_below` of the
    company's capital. `medium` and `high`: the points from which on. `rates`: units of each
    currency per dollar, to compare amounts across currencies.
    """

    types: Mapping[str, int] = field(default_factory=lambda: _TYPES)
    relations: Mapping[str, int] = field(default_factory=lambda: _RELATIONS)
    modalities: Mapping[str, int] = field(default_factory=lambda: _MODALITIES)
    sources: Mapping[str, int] = field(default_factory=dict)
    new_field: int = 1
    denied: int = 1
    large: int = 1
    small: int = -1
    large_from: Decimal = Decimal("0.25")
    small_below: Decimal = Decimal("0.01")
    medium: int = 2
    high: int = 3
    rates: Mapping[str, Decimal] = field(default_factory=lambda: USUAL)


def weighed(
    event: Event, hits: Sequence[WatchHit], weights: Weights, sizes: Iterable[Json] = ()
) -> tuple[Severity, tuple[Weight, ...]]:
    """The severity and the points it is made of. `sizes`: the capital of the firms concerned, as
    money; one in the amount's own currency is preferred."""
    found = tuple(one for one in _points(event, hits, weights, tuple(sizes)) if one.points)
    total = sum(one.points for one in found)
    if total >= weights.high:
        return "high", found
    return ("medium" if total >= weights.medium else "low"), found


def _points(
    event: Event, hits: Sequence[WatchHit], weights: Weights, sizes: tuple[Json, ...]
) -> Iterator[Weight]:
    yield Weight("type", event.type, weights.types.get(event.type, 1))
    yield Weight("modality", event.modality, weights.modalities.get(event.modality, 0))
    relation = _closest(hits, weights)
    yield Weight("relation", relation, weights.relations.get(relation, -1))
    if any(hit.new_field for hit in hits):
        yield Weight("new_field", "", weights.new_field)
    elif event.state == "denied":
        yield Weight("state", "denied", weights.denied)
    yield _size(event, weights, sizes)
    yield _source(event, weights)


def _closest(hits: Sequence[WatchHit], weights: Weights) -> str:
    relations = [hit.relation for hit in hits]
    return max(relations, key=lambda one: weights.relations.get(one, -1), default="none")


def _source(event: Event, weights: Weights) -> Weight:
    """The best of the sources that tell it: one good paper is enough."""
    told_by = sorted({one.source for one in event.evidence})
    best = max(told_by, key=lambda one: weights.sources.get(one, 0), default="")
    return Weight("source", best, weights.sources.get(best, 0))


def _size(event: Event, weights: Weights, sizes: tuple[Json, ...]) -> Weight:
    found = _part(event, sizes, weights.rates)
    if found is None:
        return Weight("amount", "", 0)
    part, is_exact = found
    said = ("" if is_exact else "≈") + _in_words(part)
    if part >= weights.large_from:
        return Weight("amount", said, weights.large)
    return Weight("amount", said, weights.small if part < weights.small_below else 0)


def _in_words(part: Decimal) -> str:
    """Two digits for small shares: 0.04% is not nothing."""
    if part >= 10:
        return f"{part:.0f}×"
    if part >= Decimal("0.01") or not part:
        return f"{part:.0%}"
    return f"{float(part) * 100:.2g}%" if part >= Decimal("0.0001") else "<0.01%"


def _part(
    event: Event, sizes: tuple[Json, ...], rates: Mapping[str, Decimal]
) -> tuple[Decimal, bool] | None:
    """What the event moves as a fraction of what the firm has, and whether both are in one
    currency; None if unknown."""
    known = [event.facts.get(name) for name in _SIZES if event.type == "capital_change"]
    for name in _AMOUNTS:
        moved = _money(event.facts.get(name))
        found = [size for size in map(_money, (*known, *sizes)) if size and size[0] > 0]
        if moved is None or not found:
            continue
        size, currency = min(found, key=lambda one: one[1] != moved[1])
        amount = converted(moved[0], moved[1], currency, rates)
        if amount is not None:
            grown = abs(amount - size) if name == "capital_to" else abs(amount)
            return grown / size, currency == moved[1]
    return None


def _money(value: Json) -> tuple[Decimal, str] | None:
    if not isinstance(value, Mapping) or not value.get("currency"):
        return None
    try:
        amount = Decimal(str(value.get("value")))
    except InvalidOperation:
        return None
    return (amount, str(value["currency"])) if amount.is_finite() else None
