"""People's verdicts on events that may be about another firm, and what awaits a verdict."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.orm import Session

from monitor.model import Event
from monitor.store import concerns
from monitor.store._sql import chunks, upsert
from monitor.store.browse import Place, newest
from monitor.store.events import read
from monitor.store.tables import decision, delivery, event, event_watch
from monitor.store.values import Decision, Verdict

MOST_COUNTED = 100


def decide(session: Session, said: Decision) -> None:
    """Store a verdict; a later one replaces it. An event that is not about a watch's firm stops
    concerning it, and pending alerts are dropped if it concerns nobody else."""
    row = {
        "event_id": said.event,
        "watch": said.watch,
        "verdict": said.verdict,
        "alias": said.alias,
        "name": said.name,
        "decided": said.decided,
    }
    upsert(session, decision, [row])
    if said.verdict == "ours":
        return
    concerns.forget(session, said.event, [said.watch])
    if said.event not in concerns.of(session, [said.event]):
        _drop_alerts(session, said.event, said.decided)


def _drop_alerts(session: Session, event_id: str, now: datetime) -> None:
    waiting = (delivery.c.about == event_id) & delivery.c.state.in_(("pending", "held"))
    dropped = {"state": "cancelled", "last_error": "another firm is meant", "updated": now}
    session.execute(delivery.update().where(waiting).values(**dropped))


def of(session: Session, events: Collection[str]) -> dict[str, dict[str, Verdict]]:
    """Verdicts on events: event -> watch -> verdict."""
    found: dict[str, dict[str, Verdict]] = {}
    for chunk in chunks(events):
        said = select(decision).where(decision.c.event_id.in_(chunk))
        for row in session.execute(said):
            found.setdefault(row.event_id, {})[row.watch] = row.verdict
    return found


def waiting(
    session: Session, *, alert: float, limit: int, after: Place | None = None
) -> tuple[Event, ...]:
    """Events that a person should review: too unsure to be told (below `alert`), or with a name
    that another firm shares. Last updated first, one more if there is a next page."""
    found = select(event).where(_undecided(alert))
    return read(session, newest(found, event, after).limit(limit + 1))


def count_waiting(session: Session, alert: float) -> int:
    """How many await review; counting stops after a hundred."""
    some = select(event.c.id).where(_undecided(alert)).limit(MOST_COUNTED).subquery()
    return session.scalar(select(func.count()).select_from(some)) or 0


def _undecided(alert: float) -> ColumnElement[bool]:
    decided = exists().where(
        decision.c.event_id == event_watch.c.event_id, decision.c.watch == event_watch.c.watch
    )
    doubtful = or_(event.c.confidence < alert, event_watch.c.ambiguous != "")
    open_ = exists().where(event_watch.c.event_id == event.c.id, ~decided, doubtful)
    return and_(event.c.settled.is_(False), open_)
