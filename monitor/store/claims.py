"""Which process looks at which source: claims under a lease, and how leases end."""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    Update,
    bindparam,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Session

from monitor.model import Validators
from monitor.store._sql import CLAIMS, alone, chunks
from monitor.store._types import Moment
from monitor.store.tables import source, validator
from monitor.store.values import Claimed, Known

# A last look this far in the future means the clock was set back; `next_check` is invalid.
CLOCK_SLACK = timedelta(minutes=2)
JUST_CLAIMED = timedelta(seconds=30)
FREE = {"leased_until": None, "lease_owner": None}  # the columns of a row that nobody leases
_KNOWN = (
    *("id", "host", "next_check", "version", "baseline_done"),
    *("failures", "health", "cursor", "progress", "last_ok", "restored"),
)


def claim(
    session: Session,
    now: datetime,
    *,
    lease: timedelta,
    limit: int,
    owner: str,
    a_host: int = 1,
    only: Collection[str] | None = None,
) -> tuple[Claimed, ...]:
    """Lease due sources, oldest first, at most `a_host` per host at any time. `only`: just
    these."""
    alone(session, CLAIMS)
    given = {"until": now + lease, "holder": owner, **_bounds(now, lease, a_host, limit)}
    if only is not None:
        given["only"] = tuple(only)
    claimed = session.execute(_claiming(among=only is not None), given)
    rows = sorted(claimed, key=lambda row: (row.next_check, row.id))
    asked = _validators(session, [row.id for row in rows])
    return tuple(Claimed(row.id, row.host, known_from(row, asked.get(row.id, {}))) for row in rows)


def due(
    session: Session, now: datetime, *, lease: timedelta, limit: int, a_host: int = 1
) -> tuple[str, ...]:
    """The ids that a claim would return now."""
    return tuple(session.scalars(_due(), _bounds(now, lease, a_host, limit)))


def known_from(row: Any, validators: dict[str, Validators]) -> Known:
    """What the last looks left behind, from a row of `source`."""
    return Known(
        row.version,
        row.baseline_done,
        validators,
        row.failures,
        row.health,
        cursor=row.cursor,
        progress=row.progress,
        last_ok=row.last_ok,
        restored=row.restored,
    )


def _validators(session: Session, ids: Iterable[str]) -> dict[str, dict[str, Validators]]:
    found: dict[str, dict[str, Validators]] = {}
    for chunk in chunks(ids):
        for row in session.execute(select(validator).where(validator.c.source_id.in_(chunk))):
            kept = Validators(row.etag, row.last_modified, row.body_hash)
            found.setdefault(row.source_id, {})[row.url] = kept
    return found


def _bounds(now: datetime, lease: timedelta, a_host: int, limit: int) -> dict[str, Any]:
    """The parameters of the statements below, which are built once as they run every second."""
    soon = now + CLOCK_SLACK
    # A lease ending later than any lease given now dates from before the clock was set back.
    latest = soon + lease
    return {"at": now, "soon": soon, "latest": latest, "a_host": a_host, "many": limit}


@cache
def _claiming(*, among: bool) -> Update:
    """Lease what is due; `among` limits it to certain sources."""
    wanted = _due()
    if among:
        wanted = wanted.where(source.c.id.in_(bindparam("only", expanding=True)))
    lease = {"leased_until": _moment("until"), "lease_owner": bindparam("holder")}
    return (
        update(source)
        .where(source.c.id.in_(wanted))
        .values(**lease, checked=_moment("at"))
        .returning(*(source.c[name] for name in _KNOWN))
    )


def _moment(name: str) -> ColumnElement[datetime]:
    return bindparam(name, type_=Moment)


@cache
def _due() -> Select[Any]:
    leased = (source.c.leased_until > _moment("at")) & (source.c.leased_until <= _moment("latest"))
    clock_was_set_back = source.c.checked > _moment("soon")
    busy = (
        select(source.c.host, func.count().label("looks"))
        .where(leased)
        .group_by(source.c.host)
        .subquery()
    )
    place = func.row_number().over(
        partition_by=source.c.host, order_by=(source.c.next_check, source.c.id)
    )
    waiting = (
        select(source.c.id, source.c.host, source.c.next_check, place.label("place"))
        .where(source.c.enabled, or_(source.c.next_check <= _moment("at"), clock_was_set_back))
        .where(or_(source.c.leased_until.is_(None), ~leased))
        .subquery()
    )
    looks = waiting.c.place + func.coalesce(busy.c.looks, 0)
    return (
        select(waiting.c.id)
        .outerjoin(busy, busy.c.host == waiting.c.host)
        .where(looks <= bindparam("a_host", type_=Integer))
        .order_by(waiting.c.next_check, waiting.c.id)
        .limit(bindparam("many", type_=Integer))
    )


def renew(
    session: Session, ids: Collection[str], owner: str, now: datetime, lease: timedelta
) -> None:
    """Extend the leases of looks in progress, and free whatever else this process still holds:
    leases it could not give back because the database was away when the look ended."""
    mine = source.c.lease_owner == owner
    for chunk in chunks(ids):
        going_on = update(source).where(mine & source.c.id.in_(chunk))
        session.execute(going_on.values(leased_until=now + lease))
    # A claim made just now may not have started yet.
    left = mine & (source.c.leased_until < now + lease - JUST_CLAIMED)
    session.execute(update(source).where(left).values(**FREE))


def release(session: Session, owner: str, ids: Collection[str] | None = None) -> None:
    """Give back the leases of a stopping process (`ids`: only these) as if never taken."""
    mine = source.c.lease_owner == owner
    if ids is not None:
        mine &= source.c.id.in_(ids)
    session.execute(update(source).where(mine).values(**FREE))


def make_due(session: Session, now: datetime) -> None:
    """Make every source due now."""
    session.execute(update(source).where(source.c.enabled).values(next_check=now))
