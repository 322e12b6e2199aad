"""What one sentence seems to say, while it is being read: open to more slots and more evidence."""

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from monitor.model import Attribution, Json, Modality
from monitor.reading.dates import Dated
from monitor.reading.names.mentions import Mention

Span = tuple[int, int]


class Filler(NamedTuple):
    """Somebody in a role. `key` is shared by all names of one firm; `score` is 0..1."""

    role: str
    mention: Mention
    key: str
    score: float


@dataclass(slots=True)
class Candidate:
    """An event in the making; spans are of the normal text. `index` is its sentence's."""

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
    headline: bool = False  # it stands in the title
    floor: float = 0.0  # of its confidence …
    ceiling: float = 0.99  # … and the most it may be
    told: set[str] = field(default_factory=set)  # the facts that stand in the text itself

    def keys(self, role: str) -> set[str]:
        """The firms in a role."""
        return {f.key for f in self.fillers if f.role == role}

    def of(self, role: str) -> list[Filler]:
        """Who fills a role, in text order of the slots."""
        return [f for f in self.fillers if f.role == role]

    def people(self, role: str) -> bool:
        """Whether people fill a role, and nobody else."""
        return bool(self.keys(role)) and all(f.mention.kind == "person" for f in self.of(role))

    def like(self, **changes: object) -> "Candidate":
        """A copy with other values; lists and facts are copied too."""
        twin = replace(self, **changes)  # type: ignore[arg-type]
        twin.fillers, twin.facts = list(twin.fillers), dict(twin.facts)
        twin.evidence = list(twin.evidence)
        return twin
