"""The alerts owed: claimed under a lease, sent, and acknowledged by the lease's holder."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, Integer, and_, bindparam, func, or_, select, update
from sqlalchemy.orm import Session

from monitor.model import Delivery
from monitor.store import settings
from monitor.store._sql import CLAIMS, alone, chunks, digest, insert_new
from monitor.store._types import Moment
from monitor.store.claims import CLOCK_SLACK, FREE
from monitor.store.tables import attempt, channel, delivery
from monitor.store.values import ALERT_STATES, OwedDelivery

IN_FLIGHT = 2  # deliveries at once per channel
_COUNTED = tuple(state for state in ALERT_STATES if state != "cancelled")
BROKEN_AFTER = 5  # failures in a row; then one probe at a time, after a pause
PAUSE_AT_MOST = timedelta(minutes=15)


def delivery_id(about: str, version: int, channel_name: str) -> str:
    """The same id for the same alert to the same channel, whenever and wherever it is made."""
    return f"dlv_{digest(about, version, channel_name)}"


def owe(session: Session, deliveries: Sequence[OwedDelivery], now: datetime) -> int:
    """Owe alerts, each once however often repeated; returns how many are new."""
    for names in chunks({owed.channel for owed in deliveries}):
        insert_new(session, channel, [_unknown_channel(name) for name in sorted(names)])
    return insert_new(session, delivery, [row_of(owed, now) for owed in deliveries])


def singles(session: Session, channels: Collection[str], since: datetime) -> dict[str, int]:
    """By channel: how many single alerts (in no digest) it was owed since then."""
    # What was created since then was also changed since then, which an index knows; SQLite would
    # rather read the index of digests, where most of all alerts are alike.
    recent = delivery.c.state.in_(_COUNTED) & (delivery.c.updated >= since)
    single = recent & (delivery.c.created >= since) & (func.coalesce(delivery.c.digest, "") == "")
    counted = select(delivery.c.channel, func.count()).where(single).group_by(delivery.c.channel)
    every = {row[0]: row[1] for row in session.execute(counted)}
    return {name: every.get(name, 0) for name in channels}


def _unknown_channel(name: str) -> dict[str, Any]:
    unknown = dict.fromkeys(("failing_since", "probe_after", "last_ok", "last_error"))
    return {"name": name, "failures": 0, "gone": False, **unknown}


def row_of(owed: OwedDelivery, now: datetime) -> dict[str, Any]:
    """The row of a new delivery."""
    return {
        "id": delivery_id(owed.about, owed.version, owed.channel),
        "about": owed.about,
        "version": owed.version,
        "channel": owed.channel,
        "kind": owed.kind,
        "payload": owed.payload,
        "state": "held" if owed.digest else "pending",
        "attempt": 0,
        "due": owed.due,
        "digest": owed.digest,
        "created": now,
        "updated": now,
        "last_status": None,
        "last_error": None,
        **FREE,
    }


def claim(
    session: Session,
    now: datetime,
    *,
    limit: int,
    owner: str,
    lease: timedelta,
    to: Collection[str] | None = None,
    under_way: Collection[str] = (),
) -> tuple[Delivery, ...]:
    """Lease due deliveries, oldest first, and count the attempt. `to`: only these channels.

    The attempt counts now, so that one that kills its process is not retried for ever. A channel
    gets two at once; after five failures in a row it gets one, when its pause is over.
    `under_way`: what the caller is sending, whatever the clock says about its lease.
    """
    alone(session, CLAIMS)
    ready = [row.id for row in _ready(session, now, lease, to) if row.id not in under_way]
    ids = ready[:limit]
    if not ids:
        return ()
    leased = (
        update(delivery)
        .where(delivery.c.id.in_(ids), delivery.c.state == "pending")
        .values(
            attempt=delivery.c.attempt + 1,
            leased_until=now + lease,
            lease_owner=owner,
            updated=now,
        )
        .returning(*_DELIVERY)
    )
    claimed = sorted((Delivery(*row) for row in session.execute(leased)), key=lambda d: d.due)
    started = [{"delivery_id": d.id, "n": d.attempt, "started": now} for d in claimed]
    session.execute(attempt.insert(), started)
    return tuple(claimed)


def heed_set_back(session: Session, now: datetime) -> None:
    """Let what was planned before the clock was set back wait no longer than it was meant to."""
    for row in session.execute(_AHEAD, {"soon": now + CLOCK_SLACK}).all():
        due = now + max(row.due - row.updated, timedelta(0))
        kept = update(delivery).where(delivery.c.id == row.id)
        session.execute(kept.values(due=due, updated=now))


def waiting(
    session: Session, now: datetime, *, lease: timedelta, to: Collection[str] | None = None
) -> tuple[str, ...]:
    """The channels a claim would find deliveries for now, one entry per delivery."""
    return tuple(row.channel for row in _ready(session, now, lease, to))


def _ready(
    session: Session, now: datetime, lease: timedelta, to: Collection[str] | None
) -> list[Any]:
    wanted = [one for one in session.execute(_OPEN) if to is None or one.name in to]
    rows = [row for one in wanted for row in _due(session, one, now, lease)]
    return sorted(rows, key=lambda row: (row.due, row.id))


_DELIVERY = [delivery.c[name] for name in Delivery.__dataclass_fields__]


def _due(session: Session, one: Any, now: datetime, lease: timedelta) -> Sequence[Any]:
    broken = one.failures >= BROKEN_AFTER
    if broken and one.probe_after is not None and now < one.probe_after <= now + PAUSE_AT_MOST:
        return []
    # A lease ending later than any lease given now dates from before the clock was set back.
    given = {"to": one.name, "at": now, "latest": now + lease * 2}
    free = (1 if broken else IN_FLIGHT) - session.scalars(_FLYING, given).one()
    return session.execute(_WAITING, {**given, "free": free}).all() if free > 0 else []


# Built once, since it runs every second.
_TO: BindParameter[str] = bindparam("to")
_AT, _LATEST = bindparam("at", type_=Moment), bindparam("latest", type_=Moment)
_OPEN = select(channel).where(channel.c.gone.is_(False))
_OWED = and_(delivery.c.channel == _TO, delivery.c.state == "pending")
_HELD = and_(delivery.c.leased_until > _AT, delivery.c.leased_until <= _LATEST)
_FLYING = select(func.count()).select_from(delivery).where(_OWED, _HELD)
_UNHELD = or_(
    delivery.c.leased_until.is_(None),
    delivery.c.leased_until <= _AT,
    delivery.c.leased_until > _LATEST,
)
_WAITING = (
    select(delivery.c.id, delivery.c.due, delivery.c.channel)
    .where(_OWED, delivery.c.due <= _AT, _UNHELD)
    .order_by(delivery.c.due, delivery.c.id)
    .limit(bindparam("free", type_=Integer))
)


_AHEAD = select(delivery.c.id, delivery.c.due, delivery.c.updated).where(
    delivery.c.state == "pending", delivery.c.updated > bindparam("soon", type_=Moment)
)


def retry(session: Session, id_: str, now: datetime) -> bool:
    """Owe a dead delivery again under the same id; False if there is none. Its channel is tried
    afresh, even if it was gone."""
    statement = (
        update(delivery)
        .where(delivery.c.id == id_, delivery.c.state == "dead")
        .values(state="pending", attempt=0, due=now, created=now, updated=now)
        .returning(delivery.c.channel)
    )
    name = session.scalar(statement)
    if name is None:
        return False
    afresh = {"gone": False, "failures": 0, "probe_after": None, "failing_since": None}
    session.execute(update(channel).where(channel.c.name == name).values(**afresh))
    return True


def expire(session: Session, now: datetime, *, after: timedelta) -> int:
    """Give up what a broken channel has kept waiting longer than this; returns how many.

    Only once the channel failed again: while nothing ran, nothing could be taken.
    """
    long_ago = now - after
    return len(session.execute(_EXPIRE, {"at": now, "long_ago": long_ago}).all())


_REASON = func.coalesce(
    delivery.c.last_error,
    select(channel.c.last_error).where(channel.c.name == delivery.c.channel).scalar_subquery(),
    "never sent",
)
_EXPIRE = (
    update(delivery)
    .where(
        delivery.c.state == "pending",
        delivery.c.created <= bindparam("long_ago", type_=Moment),
        delivery.c.due <= _AT,
        or_(delivery.c.leased_until.is_(None), delivery.c.leased_until <= _AT),
        delivery.c.channel.in_(
            select(channel.c.name).where(or_(channel.c.gone, channel.c.probe_after > _AT))
        ),
    )
    .values(state="dead", last_error=_REASON, updated=_AT)
    .returning(delivery.c.id)
)


def keep_channels(
    session: Session, names: Collection[str], file: str, now: datetime, *, waits: timedelta
) -> int:
    """Cancel what is owed to channels that a configuration file no longer lists; returns how many.

    What is owed to a channel that another file listed last is left to that file, but not longer
    than it `waits` for a channel that fails.
    """
    listed = settings.get(session, settings.CHANNELS) or {}
    theirs = {name: by for name, by in listed.items() if by != file and name not in names}
    settings.put(session, settings.CHANNELS, theirs | dict.fromkeys(names, file))
    given = {"kept": list(names), "theirs": list(theirs), "at": now, "long_ago": now - waits}
    return len(session.execute(_CANCEL, given).all())


_CANCEL = (
    update(delivery)
    .where(
        delivery.c.state.in_(("pending", "held")),
        delivery.c.channel.not_in(bindparam("kept", expanding=True)),
        or_(
            delivery.c.channel.not_in(bindparam("theirs", expanding=True)),
            delivery.c.created <= bindparam("long_ago", type_=Moment),
        ),
    )
    .values(
        state="cancelled",
        last_error="removed from the configuration",
        updated=_AT,
        **FREE,
    )
    .returning(delivery.c.id)
)
