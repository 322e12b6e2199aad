"""Finds where two sources cannot both be right: capital, owner, dates, words."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from monitor.model import Event, Json
from monitor.ownership.statements import rank_of
from monitor.resolve.amounts import Amount, amount, amounts, compatible
from monitor.resolve.dates import near
from monitor.resolve.folding import fold
from monitor.resolve.names import keys, person_key
from monitor.resolve.statuses import state_of

# What a firm has one of at a time. Everybody words purposes differently.
DISPUTED = frozenset({"registered_capital", "paid_in_capital", "issued_capital", "established",
                  "legal_representative", "status", "address"})  # fmt: skip
_POSTCODE = re.compile(r"\b(?:[a-z]{1,2}\d[\da-z]? ?\d[a-z]{2}|\d{4,6})\b")
_CITY = re.compile(r"([\u4e00-\u9fff]{2,4}?)市")
_ANOTHER_ADDRESS = 60  # rapidfuzz ratio below which two addresses share little


@dataclass(frozen=True, slots=True)
class Statement:
    """What one source says now about one fact."""

    fact: str
    value: Json
    source: str
    url: str = ""
    origin: str = ""  # registry, filing, company, media


@dataclass(frozen=True, slots=True)
class Dispute:
    """Statements of one fact that contradict each other, the earliest first."""

    fact: str
    statements: tuple[Statement, ...]

    @property
    def believed(self) -> Statement | None:
        """A register is believed before a filing, a filing before the firm, the firm before a
        paper; None if several of the best kind differ."""
        best = min(rank_of(one.origin) for one in self.statements)
        first = [one for one in self.statements if rank_of(one.origin) == best]
        return first[0] if len(first) == 1 else None

    @property
    def against(self) -> Statement:
        """The first statement that is not believed."""
        return next(one for one in self.statements if one is not self.believed)


def disputed_facts(
    statements: Iterable[Statement], former: Iterable[Statement] = ()
) -> Iterator[Dispute]:
    """The facts of one firm on which its sources disagree. `former`: what they said before;
    repeating what a better source has retracted since is no contradiction."""
    by_fact: dict[str, list[Statement]] = {}
    for one in statements:
        if one.fact in DISPUTED:
            by_fact.setdefault(one.fact, []).append(one)
    earlier = list(former)
    for fact, told in by_fact.items():
        said = [one for one in told if not _is_overtaken(one, told, earlier)]
        first = next(iter(said), None)
        rivals = [one for one in said if first and one.source != first.source]
        rivals = [one for one in rivals if first and _differ(first, one)]
        if first and rivals:
            yield Dispute(fact, (first, *rivals))


def _is_overtaken(one: Statement, told: Sequence[Statement], former: Iterable[Statement]) -> bool:
    """Whether an equally good source said the same and now says otherwise."""
    moved_on = {
        other.source
        for other in told
        if rank_of(other.origin) <= rank_of(one.origin) and _differ(other, one)
    }
    return any(
        before.fact == one.fact and before.source in moved_on and not _differ(before, one)
        for before in former
    )


def _differ(one: Statement, other: Statement) -> bool:
    mine, theirs = amount(one.value), amount(other.value)
    if mine is not None and theirs is not None:
        return not _may_be_one(mine, theirs)
    a, b = str(one.value), str(other.value)
    if one.fact == "legal_representative":
        return person_key(a) != person_key(b) and keys(a).exact != keys(b).exact
    if one.fact == "status":
        return {state_of(a), state_of(b)} == {"active", "closed"}
    if one.fact == "address":
        return _are_two_places(fold(a), fold(b))
    # 2019 and 2019-03-04 agree: one is just more precise.
    return not (fold(a).startswith(fold(b)) or fold(b).startswith(fold(a)))


def _may_be_one(mine: Amount, theirs: Amount) -> bool:
    """Rounded, or in a currency without a stated rate, it may be the same sum."""
    if compatible(mine, theirs) or (mine.unit and theirs.unit and mine.unit != theirs.unit):
        return True
    rough, exact = sorted((mine, theirs), key=lambda one: one.digits)
    return rough.digits < exact.digits and abs(rough.low - exact.low) <= rough.half


def _are_two_places(a: str, b: str) -> bool:
    """Everybody writes addresses differently: these differ in city, or in postcode and words."""
    cities = [{city[-2:] for city in _CITY.findall(one)} for one in (a, b)]
    if all(cities):
        return cities[0].isdisjoint(cities[1])
    codes = [{code.replace(" ", "") for code in _POSTCODE.findall(one)} for one in (a, b)]
    are_apart = all(codes) and codes[0].isdisjoint(codes[1])
    return are_apart and fuzz.token_set_ratio(a, b) < _ANOTHER_ADDRESS


def disputed_event(event: Event, others: Sequence[Event]) -> Iterator[Dispute]:
    """The figures of an event that contradict another event of the same time.

    `others`: events of the same firm. Two papers that differ may mean two events; with a register
    that says otherwise, one of the two is wrong.
    """
    for other in others:
        if other.id == event.id or other.type != event.type or not near(event, other):
            continue
        if "confirmed" not in (event.state, other.state) or not _same_others(event, other):
            continue
        mine, theirs = amounts(event.facts), amounts(other.facts)
        for fact in sorted(mine.keys() & theirs.keys()):
            if not compatible(mine[fact], theirs[fact]):
                yield Dispute(fact, (_said(event, fact), _said(other, fact)))


def _same_others(event: Event, other: Event) -> bool:
    """Whether the same holders are meant, if there are any."""
    mine, theirs = (
        {party.company or keys(party.name).exact for party in one.parties if party.role != "target"}
        for one in (event, other)
    )
    return event.type != "shareholding_change" or not mine.isdisjoint(theirs)


def _said(event: Event, fact: str) -> Statement:
    first = event.evidence[0] if event.evidence else None
    source, url = (first.source, first.url) if first else ("", "")
    return Statement(fact, event.facts[fact], source, url, _origin(event))


def _origin(event: Event) -> str:
    if event.state == "confirmed":
        return "registry"
    said = {one.attribution.kind for one in event.evidence if one.attribution}
    return next((kind for kind in ("filing", "company") if kind in said), "media")


def value_words(value: Json) -> str:
    """A value for a sentence."""
    if isinstance(value, Mapping):
        return str(
            value.get("text") or f"{value.get('value', '')} {value.get('currency', '')}"
        ).strip()
    return str(value)


def in_words(dispute: Dispute) -> str:
    """registered capital: 8000万元 (register), 1亿元 (paper); register is believed (registry before
    media)."""
    said = ", ".join(f"{value_words(one.value)} ({one.source})" for one in dispute.statements)
    words = f"{dispute.fact.replace('_', ' ')}: {said}"
    if (believed := dispute.believed) is None:
        return words
    return f"{words}; {believed.source} is believed ({reason(dispute)})"


def reason(dispute: Dispute) -> str:
    """`registry before media`; "" if nobody is believed."""
    believed = dispute.believed
    return f"{believed.origin} before {dispute.against.origin or 'others'}" if believed else ""
