"""Where sources contradict each other on a holding: who says what, and why one is believed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from monitor.model import Json, Share
from monitor.ownership.graph import Picture

Ends = tuple[str, str]  # holder and target


@dataclass(frozen=True, slots=True)
class Voice:
    """What one source says about a holding."""

    name: str
    share: Share
    source: str
    origin: str


@dataclass(frozen=True, slots=True)
class Contest:
    """Statements that cannot both be true. `because`: before, later or neither."""

    believed: tuple[Voice, ...]
    against: tuple[Voice, ...]
    because: str


def contests(picture: Picture, names: Mapping[str, str]) -> dict[Ends, list[Contest]]:
    """By the two ends of every disputed holding."""
    found: dict[Ends, list[Contest]] = {}
    for note in picture.edges.notes:
        if note["kind"] == "disputed":
            contest = _contest(note, names)
            holders = [one["holder"] for one in (*note["believed"], *note["against"])]
            for holder in dict.fromkeys(holders):
                found.setdefault((holder, note["target"]), []).append(contest)
    return found


def _contest(note: Mapping[str, Json], names: Mapping[str, str]) -> Contest:
    because = str(note["because"])
    kind = "before" if " before " in because else "later" if "later" in because else "neither"
    return Contest(_voices(note["believed"], names), _voices(note["against"], names), kind)


def _voices(said: Iterable[Mapping[str, Json]], names: Mapping[str, str]) -> tuple[Voice, ...]:
    return tuple(
        Voice(
            names.get(one["holder"], one["holder"]),
            Share(one["low"], one["high"]),
            one["source"],
            one["origin"],
        )
        for one in said
    )


def of_ends(found: Mapping[Ends, Sequence[Contest]], company: str, end: str) -> tuple[Contest, ...]:
    """Those about a holding between two companies, in either direction."""
    return (*found.get((end, company), ()), *found.get((company, end), ()))
