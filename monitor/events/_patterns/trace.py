"""Failed attempts in a document and their reasons, for `extract --explain` and second readers."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Note:
    """Why rule `rule`, which began to match in sentence `index`, gave nothing."""

    index: int
    type: str
    rule: str
    why: str
    start: int
    end: int


@dataclass(slots=True)
class Trace:
    """The notes of one reading, in the order they were made."""

    notes: list[Note] = field(default_factory=list)
