"""Who holds what: statements that are closed and corrected, never overwritten."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import cache
from typing import Any

from sqlalchemy import (
    CTE,
    BindParameter,
    ColumnElement,
    and_,
    bindparam,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Session

from monitor.model import Holding, Share
from monitor.store._sql import KNOWLEDGE, alone, chunks
from monitor.store.tables import holding

Row = Mapping[str, Any]

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
    found = session.execute(select(holding).where(rivals).order_by(c.id)).mappings()
    present = [dict(row) for row in found]
    said = _filled(said, present)
    if is_said(present, said):
        return False
    closed, new = give_way(present, holding_row(said, now), now)
    close(session, [row["id"] for row in closed], now)
    session.execute(insert(holding), new)
    return True


_ANY = Share(Fraction(0), Fraction(1))  # some share, nobody says how much


def _tells_how_much(row: Row) -> bool:
    return bool(row["high"]) and Share(row["low"], row["high"]) != _ANY


def _filled(said: Holding, present: Sequence[Row]) -> Holding:
    """A text that says who owns a firm, and not how much of it, leaves the share that its source
    told before in force."""
    if said.origin == "registry" or said.share != _ANY:
        return said
    told = [r for r in present if r["valid_to"] is None and _tells_how_much(r)]
    if not told:
        return said
    row = max(told, key=lambda r: r["valid_from"] or date.min)
    return replace(
        said,
        share=Share(row["low"], row["high"]),
        control=said.control or row["control"],
        valid_from=row["valid_from"],
    )


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
    present = [dict(row) for row in session.execute(select(holding).where(same)).mappings()]
    if not present:
        return False
    close(session, [row["id"] for row in present], now)
    session.execute(insert(holding), [ended(row, until, now) for row in present])
    return True


def ended(row: Row, until: date, now: datetime) -> dict[str, Any]:
    """The statement as it is believed from now on: true until the day before."""
    last = until - timedelta(days=1)
    last = max(last, row["valid_from"]) if row["valid_from"] else last
    new = {**row, "valid_to": last, "known_from": now}
    new.pop("id")
    return new


def close(session: Session, ids: Collection[int], now: datetime) -> None:
    """From now on these statements are not believed."""
    for chunk in chunks(ids):
        session.execute(update(holding).where(holding.c.id.in_(chunk)).values(known_to=now))


def is_said(present: Sequence[Row], said: Holding) -> bool:
    """Whether the statements of the same source and edge say this already. One that had no end
    until a later one began is still said by whoever repeats both."""
    begun = {row["valid_from"] for row in present} - {None}
    return any(_says(row, said, begun) for row in present)


def _says(row: Row, said: Holding, begun: Collection[date]) -> bool:
    start, end = row["valid_from"], row["valid_to"]
    if (row["low"], row["high"], row["control"]) != (said.share.low, said.share.high, said.control):
        return False
    if end != said.valid_to:
        return said.valid_to is None and end in begun and start == said.valid_from
    if said.valid_from is None or start is None:
        return said.valid_from == start or said.valid_from is None
    return bool(start <= said.valid_from)


def give_way(
    present: Sequence[Row], new: dict[str, Any], now: datetime
) -> tuple[list[Row], list[dict[str, Any]]]:
    """Which of the statements about an edge end, are corrected or limited for the sake of a new
    one: those not believed any more, and the rows to add, the new one with its end among them."""
    closed: list[Row] = []
    added: list[dict[str, Any]] = []
    start = new["valid_from"]
    for earlier in present:
        begins, ends = earlier["valid_from"], earlier["valid_to"]
        if start is not None and begins is not None and start < begins:
            new["valid_to"] = min(new["valid_to"] or begins, begins)
            continue
        if start is not None and ends is not None and ends <= start:
            continue
        closed.append(earlier)
        if "id" in earlier:  # what was stored before was believed until now, whatever is said since
            new["known_from"] = max(new["known_from"], now)
        if start is not None and begins != start:
            until = believed_until(earlier, new, now)
            ended = {**earlier, "valid_to": start, "known_from": until}
            ended.pop("id", None)
            added.append(ended)
    return closed, [*added, new]


def believed_until(earlier: Row, new: Row, now: datetime) -> datetime:
    """When a statement ceased to be believed for the sake of a new one: a stored one now; one of
    the same file when that says that the new one was heard of."""
    return now if "id" in earlier else max(earlier["known_from"], new["known_from"])


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
    if around is None:
        believed = _believed(known_at)
        rows = session.execute(select(holding).where(believed).order_by(holding.c.id)).all()
        return tuple(map(holding_of, rows))
    found: dict[int, Holding] = {}
    for chunk in chunks(around):
        asked = {"companies": list(chunk)} | ({"known_at": known_at} if known_at else {})
        for row in session.execute(_around(now=known_at is None), asked):
            found[row.id] = holding_of(row)
    return tuple(found[id_] for id_ in sorted(found))


def _believed(known_at: datetime | BindParameter[Any] | None) -> ColumnElement[bool]:
    c = holding.c
    if known_at is None:
        return c.known_to.is_(None)
    return and_(c.known_from <= known_at, or_(c.known_to.is_(None), c.known_to > known_at))


@cache
def _around(*, now: bool) -> Any:
    """To write this statement takes longer than to run it on what most groups hold."""
    believed = _believed(None if now else bindparam("known_at", type_=holding.c.known_from.type))
    up = _closure("up", believed)
    down = _closure("down", believed)
    members = select(up.c.member).union(select(down.c.member))
    touching = or_(holding.c.target.in_(members), holding.c.holder.in_(members))
    return select(holding).where(believed, touching)


def _closure(way: str, believed: ColumnElement[bool]) -> CTE:
    """The companies and all that is reached from them, each once, so that rings end."""
    near, far = holding.c.target, holding.c.holder
    if way == "down":
        near, far = far, near
    start = select(near.label("member")).where(near.in_(bindparam("companies", expanding=True)))
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
