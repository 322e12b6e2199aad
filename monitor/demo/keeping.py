"""Keeps the story's progress in a file: a demo that was killed continues from there."""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from monitor.errors import MonitorError

Unsteady = Literal["unread", "read", "down", "mended", "back"]


@dataclass(slots=True)
class Position:
    """`out`: when each chapter came out. `unsteady`: progress of the paper whose server fails."""

    out: dict[int, datetime]
    unsteady: Unsteady = "unread"
    looks_after_the_end: int = 0


@dataclass(frozen=True, slots=True)
class Kept:
    """The story so far: its position, the time in it, and the port of its papers."""

    position: Position
    moment: datetime
    port: int


def keep(path: Path, kept: Kept) -> None:
    """Write it atomically."""
    at = kept.position
    said = {
        "moment": kept.moment.isoformat(),
        "port": kept.port,
        "out": {str(chapter): moment.isoformat() for chapter, moment in at.out.items()},
        "unsteady": at.unsteady,
        "looks_after_the_end": at.looks_after_the_end,
    }
    draft = path.with_suffix(".new")
    draft.write_text(json.dumps(said), encoding="utf-8")
    draft.replace(path)


def kept_at(path: Path) -> Kept | None:
    """What an earlier demo left there, if any."""
    if not path.exists():
        return None
    try:
        return _read(json.loads(path.read_text(encoding="utf-8")))
    except (KeyError, TypeError, ValueError, AttributeError):
        words = f"{path}: not what this version of the demo left there; take another --folder"
        raise MonitorError(f"{words}, or delete this one") from None


def _read(said: dict[str, Any]) -> Kept:
    position = Position(
        out={int(key): datetime.fromisoformat(moment) for key, moment in said["out"].items()},
        unsteady=said["unsteady"],
        looks_after_the_end=said["looks_after_the_end"],
    )
    return Kept(position, datetime.fromisoformat(said["moment"]), said["port"])
