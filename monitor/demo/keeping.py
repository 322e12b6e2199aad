"""How far the story has come, kept in a file: a demo that was killed goes on from there."""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(slots=True)
class Position:
    """`out`: when each chapter came out."""

    out: dict[int, datetime]
    unsteady_looks: int = 0
    looks_after_the_end: int = 0


@dataclass(frozen=True, slots=True)
class Kept:
    """The story so far: where it stood, what time it was in it, and the port of its papers."""

    position: Position
    moment: datetime
    port: int


def keep(path: Path, kept: Kept) -> None:
    """Write it, whole or not at all."""
    at = kept.position
    said = {
        "moment": kept.moment.isoformat(),
        "port": kept.port,
        "out": {str(chapter): moment.isoformat() for chapter, moment in at.out.items()},
        "unsteady_looks": at.unsteady_looks,
        "looks_after_the_end": at.looks_after_the_end,
    }
    draft = path.with_suffix(".new")
    draft.write_text(json.dumps(said), encoding="utf-8")
    draft.replace(path)


def kept_at(path: Path) -> Kept | None:
    """What an earlier demo left there, if one did."""
    if not path.exists():
        return None
    said = json.loads(path.read_text(encoding="utf-8"))
    position = Position(
        out={int(key): datetime.fromisoformat(moment) for key, moment in said["out"].items()},
        unsteady_looks=said["unsteady_looks"],
        looks_after_the_end=said["looks_after_the_end"],
    )
    return Kept(position, datetime.fromisoformat(said["moment"]), said["port"])
