"""What receivers say about alerts, and who has unsubscribed."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from monitor.store._sql import chunks, upsert
from monitor.store.claims import FREE
from monitor.store.tables import delivery, feedback, unsubscribed
from monitor.store.values import Feedback


def give(session: Session, given: Feedback) -> None:
    """Store a verdict; a reader's later one about the same event replaces it."""
    row = {
        "event_id": given.event,
        "destination": given.destination,
        "verdict": given.verdict,
        "given": given.given,
    }
    upsert(session, feedback, [row])


def every(session: Session) -> tuple[Feedback, ...]:
    """All feedback, oldest first."""
    rows = session.execute(select(feedback).order_by(feedback.c.given, feedback.c.event_id))
    return tuple(Feedback(row.event_id, row.destination, row.verdict, row.given) for row in rows)


def unsubscribe(session: Session, destination: str, now: datetime) -> None:
    """Unsubscribe a receiver and cancel what waits for it."""
    upsert(session, unsubscribed, [{"destination": destination, "at": now}])
    waiting = delivery.c.state.in_(("pending", "held")) & (delivery.c.channel == destination)
    ended = {"state": "cancelled", "last_error": "unsubscribed", "updated": now, **FREE}
    session.execute(update(delivery).where(waiting).values(**ended))


def subscribe(session: Session, destination: str) -> bool:
    """Subscribe it again; False if it never unsubscribed."""
    mine = delete(unsubscribed).where(unsubscribed.c.destination == destination)
    return session.scalar(mine.returning(unsubscribed.c.destination)) is not None


def without_unsubscribed(session: Session, destinations: Collection[str]) -> Sequence[str]:
    """The receivers that still want alerts."""
    ended: set[str] = set()
    for names in chunks(destinations):
        mine = select(unsubscribed.c.destination).where(unsubscribed.c.destination.in_(names))
        ended.update(session.scalars(mine))
    return [one for one in destinations if one not in ended]
