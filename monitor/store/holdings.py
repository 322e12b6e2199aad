"""Who holds what: statements that are closed and corrected, never overwritten."""

from collections.abc import Collection
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import CTE, ColumnElement, and_, insert, or_, select, update
from sqlalchemy.orm import Session

from monitor.model import Holding, Share
from monitor.store._sql import KNOWLEDGE, alone, chunks
from monitor.store.tables import holding

_COLUMNS = tuple(name for name in Holding.__dataclass_fields__ if name != "share")


def add_holding(session: Session, said: Holding, now: datetime) -> bool:
    """One statement; False where its source said the same before.

    A share that differs from a later day on ends the earlier statement on that day. A share that
    differs for the same day is a correction: we believed the earlier one until now. Statements of
    other sources stay as they are.
    """
    alone(session, KNOWLEDGE)
    c = holding.c
    rivals = and_(
        c.holder == said.holder,
        c.target == said.target,
        c.kind == said.kind,
        c.source == said.source,
        c.known_to.is_(None),
    )
    present = session.execute(select(holding).where(rivals).order_by(c.id)).all()
    if any(says_the_same(row, said) for row in present):
        return False
    row = holding_row(said, now)
    for earlier in present:
        _give_way(session, earlier, row, now)
    session.execute(insert(holding).values(row))
    return True


def end_holding(session: Session, said: Holding, until: date, now: datetime) -> bool:
    """Note that a source no longer says this on that day; the day before it was still true. False
    where it never said so."""
    alone(session, KNOWLEDGE)
    c = holding.c
    same = and_(
        c.holder == said.holder,
        c.target == said.target,
        c.kind == said.kind,
        c.source == said.source,
        c.known_to.is_(None),
        or_(c.valid_to.is_(None), c.valid_to > until),
    )
    present = session.execute(select(holding).where(same)).all()
    for row in present:
        session.execute(update(holding).where(c.id == row.id).values(known_to=now))
        last = until - timedelta(days=1)
        last = max(last, row.valid_from) if row.valid_from else last
        ended = row._asdict() | {"valid_to": last, "known_from": now}
        ended.pop("id")
        session.execute(insert(holding).values(ended))
    return bool(present)


def says_the_same(row: Any, said: Holding) -> bool:
    """Whether a stored statement of the same source and edge says this already."""
    content = (row.low, row.high, row.control, row.valid_to)
    if content != (said.share.low, said.share.high, said.control, said.valid_to):
        return False
    if said.valid_from is None or row.valid_from is None:
        return said.valid_from == row.valid_from or said.valid_from is None
    return bool(row.valid_from <= said.valid_from)


def _give_way(session: Session, earlier: Any, new: dict[str, Any], now: datetime) -> None:
    """End, correct or limit one statement for the sake of another; `new` may get its end."""
    start = new["valid_from"]
    if start is not None and earlier.valid_from is not None and start < earlier.valid_from:
        new["valid_to"] = min(new["valid_to"] or earlier.valid_from, earlier.valid_from)
        return
    if start is not None and earlier.valid_to is not None and earlier.valid_to <= start:
        return
    session.execute(update(holding).where(holding.c.id == earlier.id).values(known_to=now))
    if start is None or earlier.valid_from == start:
        return
    ended = earlier._asdict() | {"valid_to": start, "known_from": now}
    ended.pop("id")
    session.execute(insert(holding).values(ended))


def holding_row(said: Holding, now: datetime) -> dict[str, Any]:
    """The row of a statement that is new."""
    row = {name: getattr(said, name) for name in _COLUMNS}
    row["low"], row["high"] = said.share.low, said.share.high
    row["known_from"] = said.known_from or now
    return row


def holdings(
    session: Session,
    *,
    around: Collection[str] | None = None,
    known_at: datetime | None = None,
) -> tuple[Holding, ...]:
    """The statements as we knew them at a time (default: now), of any day: which were in force on
    one, resolve.statements knows.

    `around`: those that bear on these companies: of every owner above them and everything they
    own below, transitively, with all who hold a part of any of these.
    """
    believed = _believed(known_at)
    if around is None:
        rows = session.execute(select(holding).where(believed).order_by(holding.c.id)).all()
        return tuple(map(holding_of, rows))
    found: dict[int, Holding] = {}
    for chunk in chunks(around):
        for row in session.execute(_around(chunk, believed)):
            found[row.id] = holding_of(row)
    return tuple(found[id_] for id_ in sorted(found))


def _believed(known_at: datetime | None) -> ColumnElement[bool]:
    c = holding.c
    if known_at is None:
        return c.known_to.is_(None)
    return and_(c.known_from <= known_at, or_(c.known_to.is_(None), c.known_to > known_at))


def _around(companies: Collection[str], believed: ColumnElement[bool]) -> Any:
    up = _closure("up", companies, believed)
    down = _closure("down", companies, believed)
    members = select(up.c.member).union(select(down.c.member))
    touching = or_(holding.c.target.in_(members), holding.c.holder.in_(members))
    return select(holding).where(believed, touching)


def _closure(way: str, companies: Collection[str], believed: ColumnElement[bool]) -> CTE:
    """The companies and all that is reached from them, each once, so that rings end."""
    near, far = holding.c.target, holding.c.holder
    if way == "down":
        near, far = far, near
    start = select(near.label("member")).where(near.in_(companies))
    reached = start.cte(way, recursive=True)
    return reached.union(select(far).join(reached, near == reached.c.member).where(believed))


def holding_of(row: Any) -> Holding:
    """The holding of a row of its table."""
    return Holding(
        holder=row.holder,
        target=row.target,
        share=Share(row.low, row.low if row.low == row.high else row.high),
        kind=row.kind,
        control=row.control,
        concert=row.concert,
        origin=row.origin,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        known_from=row.known_from,
        known_to=row.known_to,
        source=row.source,
        url=row.url,
        quote=row.quote,
    )
