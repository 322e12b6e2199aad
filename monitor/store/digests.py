"""Alerts collected into digests: held until due, then owed as one."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from itertools import groupby

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from monitor.model import Delivery, Json
from monitor.store._sql import chunks, digest, insert_new
from monitor.store.outbox import row_of
from monitor.store.tables import delivery
from monitor.store.values import Digest, OwedDelivery

MINUTE = timedelta(minutes=1)
_BURST = "burst:"


def burst(ends: datetime) -> str:
    """The key of the digest that collects a receiver's overflow until the end of that minute."""
    return f"{_BURST}{ends:%Y-%m-%dT%H:%MZ}"


def due_digests(session: Session, now: datetime, *, bursts: bool = False) -> tuple[Digest, ...]:
    """Alerts held until now, grouped by channel and digest key.

    `bursts`: including those held only until the end of this minute.
    """
    due = delivery.c.due <= now
    if bursts:
        due |= delivery.c.digest.startswith(_BURST) & (delivery.c.due <= now + MINUTE)
    columns = [delivery.c[name] for name in Delivery.__dataclass_fields__]
    rows = session.execute(
        select(delivery.c.digest, *columns)
        .where(delivery.c.state == "held", due)
        .order_by(delivery.c.channel, delivery.c.digest, delivery.c.due, delivery.c.created)
    ).all()
    groups = groupby(rows, key=lambda row: (row.channel, row.digest))
    return tuple(
        _digest(name, key, (Delivery(*row[1:]) for row in of)) for (name, key), of in groups
    )


def _digest(channel: str, key: str, deliveries: Iterable[Delivery]) -> Digest:
    held = tuple(deliveries)
    return Digest(channel, key, max(one.due for one in held), held)


def merge_into_digest(
    session: Session, group: Digest, payload: Mapping[str, Json], now: datetime
) -> str:
    """Owe one alert in place of the held ones, in one transaction; returns its delivery id. Owes
    nothing if none of them is held any more."""
    ids = sorted(one.id for one in group.deliveries)
    about = f"digest:{group.key}:{digest(*ids)}"
    row = row_of(OwedDelivery(about, 1, group.channel, "digest", payload, now), now)
    if _merged(session, ids, now):
        insert_new(session, delivery, [row | {"digest": group.key}])
    return str(row["id"])


def _merged(session: Session, ids: list[str], now: datetime) -> int:
    number = 0
    for chunk in chunks(ids):
        held = delivery.c.id.in_(chunk) & (delivery.c.state == "held")
        statement = update(delivery).where(held).values(state="merged", updated=now)
        number += len(session.execute(statement.returning(delivery.c.id)).all())
    return number
