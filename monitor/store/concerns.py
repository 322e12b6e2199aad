"""Which watches each event concerns, as it was found when the event was stored or last changed."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from fractions import Fraction
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from monitor.model import Json, Severity, Share, Step, WatchHit
from monitor.store._sql import chunks, insert_new
from monitor.store.tables import event_watch
from monitor.store.values import Concern


def note(session: Session, event_id: str, hits: Sequence[WatchHit], severity: Severity) -> None:
    """The watches that an event concerns now; those that it concerned before are forgotten."""
    session.execute(delete(event_watch).where(event_watch.c.event_id == event_id))
    rows = [
        {
            "event_id": event_id,
            "watch": hit.watch,
            "relation": hit.relation,
            "severity": severity,
            "ambiguous": hit.ambiguous,
            "hit": _spelt(hit),
        }
        for hit in hits
    ]
    insert_new(session, event_watch, rows)


def of(session: Session, events: Iterable[str]) -> dict[str, Concern]:
    """By event: the watches concerned and how much it matters. Events without are left out."""
    found: dict[str, Concern] = {}
    for chunk in chunks(events):
        mine = select(event_watch).where(event_watch.c.event_id.in_(chunk))
        for row in session.execute(mine.order_by(event_watch.c.watch)):
            known = found.get(row.event_id, Concern((), row.severity))
            found[row.event_id] = replace(known, hits=(*known.hits, _read(row)))
    return found


def keep(session: Session, watches: Collection[str]) -> None:
    """Watches that are no more concern nobody."""
    session.execute(delete(event_watch).where(event_watch.c.watch.not_in(watches)))


def forget(session: Session, event_id: str, watches: Collection[str]) -> None:
    """The event does not concern these watches after all."""
    mine = event_watch.c.event_id == event_id
    session.execute(delete(event_watch).where(mine, event_watch.c.watch.in_(watches)))


def _spelt(hit: WatchHit) -> dict[str, Json]:
    return asdict(hit) | {"path": [_step(step) for step in hit.path]}


def _step(step: Step) -> dict[str, Json]:
    share = {"low": str(step.share.low), "high": str(step.share.high)}
    return asdict(step) | {"share": share}


def _read(row: Any) -> WatchHit:
    said: Mapping[str, Any] = row.hit
    path = tuple(Step(**{**step, "share": _share(step["share"])}) for step in said["path"])
    return WatchHit(**{**said, "path": path, "new_field": tuple(said["new_field"])})


def _share(said: Mapping[str, str]) -> Share:
    return Share(Fraction(said["low"]), Fraction(said["high"]))
