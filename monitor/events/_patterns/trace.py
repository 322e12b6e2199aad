"""What was tried in a document and came to nothing, and why: kept for `extract --explain` only."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Note:
    """Rule `rule` began to match in sentence `index` and gave nothing because of `why`."""

    index: int
    type: str
    rule: str
    why: str
    start: int
    end: int


@dataclass(slots=True)
class Trace:
    """The notes of one reading, in the order of trying."""

    notes: list[Note] = field(default_factory=list)
