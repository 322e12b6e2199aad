"""What people say about alerts and unsure events, counted."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from monitor.model import Json

Verdict = Literal["ours", "not_ours"]


@dataclass(frozen=True, slots=True)
class Feedback:
    """What one receiver said about one event: useful, not_useful or wrong_firm."""

    event: str
    destination: str
    verdict: str
    given: datetime


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Verdicts on the events behind a rule, a source or an alias (`by`)."""

    by: str
    name: str
    useful: int
    not_useful: int
    wrong_firm: int

    @property
    def precision(self) -> float:
        """The share that was about the right firm."""
        right = self.useful + self.not_useful
        return right / (right + self.wrong_firm)

    def told(self) -> dict[str, Json]:
        return {
            "by": self.by,
            "name": self.name,
            "useful": self.useful,
            "not_useful": self.not_useful,
            "wrong_firm": self.wrong_firm,
            "precision": round(self.precision, 4),
        }


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's verdict on whether an event is about the firm that a watch means. `alias`: the
    watch's name that was found; `name`: the whole name in the text, "" if unknown."""

    event: str
    watch: str
    verdict: Verdict
    alias: str
    name: str
    decided: datetime


@dataclass(frozen=True, slots=True)
class AliasPrecision:
    """How often a name of a watch meant the firm, by people's verdicts."""

    watch: str
    alias: str
    ours: int
    not_ours: int

    @property
    def precision(self) -> float:
        return self.ours / (self.ours + self.not_ours)
