"""Candidates: events still being read, to which later sentences may add slots and evidence."""

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from monitor.model import Attribution, Json, Modality
from monitor.reading.dates import Dated
from monitor.reading.names.mention import Mention

Span = tuple[int, int]


class Filler(NamedTuple):
    """A mention in a role. `key` is shared by all names of one firm; `score` is 0..1."""

    role: str
    mention: Mention
    key: str
    score: float


@dataclass(slots=True)
class Candidate:
    """An event being read. Spans refer to the normal text; `index` is its sentence's."""

    type: str
    rule: str
    score: float
    modality: Modality
    fillers: list[Filler]
    facts: dict[str, Json]
    trigger: Span
    evidence: list[Span]
    index: int
    paragraph: int
    for_now: bool = False
    date: Dated | None = None
    attribution: Attribution | None = None
    background: bool = False
    headline: bool = False  # read from the title
    old: bool = False  # its sentence dates it too far back to be news
    floor: float = 0.0  # lowest and …
    ceiling: float = 0.99  # … highest confidence
    told: set[str] = field(default_factory=set)  # names of facts that the text itself states

    def keys(self, role: str) -> set[str]:
        """The keys of the fillers of a role."""
        return {f.key for f in self.fillers if f.role == role}

    def of(self, role: str) -> list[Filler]:
        """The fillers of a role, in the order of their slots."""
        return [f for f in self.fillers if f.role == role]

    def people(self, role: str) -> bool:
        """Whether a role is filled, and by people only."""
        return bool(self.keys(role)) and all(f.mention.kind == "person" for f in self.of(role))

    def like(self, **changes: object) -> "Candidate":
        """A copy with changed values; lists and facts are copied too."""
        twin = replace(self, **changes)  # type: ignore[arg-type]
        twin.fillers, twin.facts = list(twin.fillers), dict(twin.facts)
        twin.evidence = list(twin.evidence)
        return twin
