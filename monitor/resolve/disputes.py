"""Where two sources cannot both be right about a firm: capital, owner, dates, words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from monitor.model import Event, Json
from monitor.ownership.statements import rank_of
from monitor.resolve.amounts import amount, amounts, compatible
from monitor.resolve.dates import near
from monitor.resolve.folding import fold
from monitor.resolve.names import keys, person_key

# What a firm has one of at a time. Purposes and addresses are worded otherwise by everybody.
_ONE = frozenset({"registered_capital", "paid_in_capital", "issued_capital", "established",
                  "legal_representative"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Statement:
    """What one source says now of one fact."""

    fact: str
    value: Json
    source: str
    url: str = ""
    origin: str = ""  # registry, filing, company, media


@dataclass(frozen=True, slots=True)
class Dispute:
    """Statements of one fact that contradict each other, the first said first."""

    fact: str
    statements: tuple[Statement, ...]

    @property
    def believed(self) -> Statement | None:
        """A register is believed before a filing, that before the firm, and it before a paper;
        None where several of the first kind differ."""
        best = min(rank_of(one.origin) for one in self.statements)
        first = [one for one in self.statements if rank_of(one.origin) == best]
        return first[0] if len(first) == 1 else None

    @property
    def against(self) -> Statement:
        """The first that is not believed."""
        return next(one for one in self.statements if one is not self.believed)


def disputed_facts(statements: Iterable[Statement]) -> Iterator[Dispute]:
    """The facts of one firm that its sources state differently."""
    by_fact: dict[str, list[Statement]] = {}
    for one in statements:
        if one.fact in _ONE:
            by_fact.setdefault(one.fact, []).append(one)
    for fact, said in by_fact.items():
        first = said[0]
        rivals = [one for one in said[1:] if one.source != first.source and _differ(first, one)]
        if rivals:
            yield Dispute(fact, (first, *rivals))


def _differ(one: Statement, other: Statement) -> bool:
    mine, theirs = amount(one.value), amount(other.value)
    if mine is not None and theirs is not None:
        return not compatible(mine, theirs)
    a, b = str(one.value), str(other.value)
    if one.fact == "legal_representative":
        return person_key(a) != person_key(b) and keys(a).exact != keys(b).exact
    # 2019 and 2019-03-04 agree: one only says more.
    return not (fold(a).startswith(fold(b)) or fold(b).startswith(fold(a)))


def disputed_event(event: Event, others: Sequence[Event]) -> Iterator[Dispute]:
    """The figures of an event that a register's or a paper's event of the same time contradicts.

    `others`: events of the same firm. Two papers that differ may tell of two events; a register
    that says otherwise leaves one of the two in the wrong.
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
    """Whether the same holders are meant, where there are any."""
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
    """registered capital: 8000万元 (register), 1亿元 (paper); register is believed (registry
    before media)."""
    said = ", ".join(f"{value_words(one.value)} ({one.source})" for one in dispute.statements)
    words = f"{dispute.fact.replace('_', ' ')}: {said}"
    if (believed := dispute.believed) is None:
        return words
    why = f"{believed.origin} before {dispute.against.origin or 'others'}"
    return f"{words}; {believed.source} is believed ({why})"
