"""Who holds what: statements are ended and corrected, never overwritten."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    bindparam,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Session

from monitor.model import Holding, Share
from monitor.ownership.statements import is_unknown
from monitor.store._sql import KNOWLEDGE, alone, believed, chunks
from monitor.store.tables import holding

Row = Mapping[str, Any]

_COLUMNS = tuple(name for name in Holding.__dataclass_fields__ if name != "share")


def add_holding(session: Session, said: Holding, now: datetime) -> bool:
    """Add one statement; False if its source said the same before.

    A different share from a later day ends the earlier statement on that day. A different share for
    the same day is a correction: the earlier one was believed until now. Other sources' statements
    stay.
    """
    alone(session, KNOWLEDGE)
    present = _present(session, said)
    said = _filled(said, present)
    if is_said(present, said):
        return False
    closed, new = give_way(present, holding_row(said, now), now)
    close(session, [row["id"] for row in closed], now)
    session.execute(insert(holding), new)
    return True


def _tells_how_much(row: Row) -> bool:
    return bool(row["high"]) and not is_unknown(Share(row["low"], row["high"]))


def _filled(said: Holding, present: Sequence[Row]) -> Holding:
    """A text that names an owner without a share keeps the share that its source told before."""
    if said.origin == "registry" or not is_unknown(said.share):
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
    """Note that a source no longer says this as of that day; until the day before it was true.
    False if it never said so."""
    alone(session, KNOWLEDGE)
    c = holding.c
    present = _present(session, said, or_(c.valid_to.is_(None), c.valid_to > until))
    if not present:
        return False
    close(session, [row["id"] for row in present], now)
    session.execute(insert(holding), [ended(row, until, now) for row in present])
    return True


def _present(session: Session, said: Holding, *more: ColumnElement[bool]) -> list[dict[str, Any]]:
    """The statements of the same source about the same edge that are believed now."""
    c = holding.c
    same = (
        c.holder == said.holder,
        c.target == said.target,
        c.kind == said.kind,
        c.source == said.source,
        c.known_to.is_(None),
    )
    found = session.execute(select(holding).where(*same, *more).order_by(c.id)).mappings()
    return [dict(row) for row in found]


def ended(row: Row, until: date, now: datetime) -> dict[str, Any]:
    """The statement as believed from now on: true until the day before."""
    last = until - timedelta(days=1)
    last = max(last, row["valid_from"]) if row["valid_from"] else last
    new = {**row, "valid_to": last, "known_from": now}
    new.pop("id")
    return new


def close(session: Session, ids: Collection[int], now: datetime) -> None:
    """Stop believing these statements from now on."""
    for chunk in chunks(ids):
        session.execute(update(holding).where(holding.c.id.in_(chunk)).values(known_to=now))


def is_said(present: Sequence[Row], said: Holding) -> bool:
    """Whether the statements of the same source and edge say this already.

    One that was open-ended until a later one began is still said by whoever repeats both.
    """
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
    """Which statements about an edge end, are corrected or limited by a new one: those no longer
    believed, and the rows to add, including the new one with its end."""
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
        if "id" in earlier:  # what is stored was believed until now, whatever has been said since
            new["known_from"] = max(new["known_from"], now)
        if start is not None and begins != start:
            until = believed_until(earlier, new, now)
            ended = {**earlier, "valid_to": start, "known_from": until}
            ended.pop("id", None)
            added.append(ended)
    return closed, [*added, new]


def believed_until(earlier: Row, new: Row, now: datetime) -> datetime:
    """When a statement ceased to be believed: a stored one now; one of the same file when the new
    one says it was heard of."""
    return now if "id" in earlier else max(earlier["known_from"], new["known_from"])


def holding_row(said: Holding, now: datetime) -> dict[str, Any]:
    """The row of a new statement."""
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
    """Statements about any day, as known at a time (default: now); see ownership.statements.

    `around`: only those bearing on these companies: every owner above and everything below them,
    transitively, with all who hold part of any of these.
    """
    if around is None:
        told = select(holding).where(believed(holding.c, known_at))
        return tuple(map(holding_of, session.execute(told.order_by(holding.c.id))))
    found: dict[int, Holding] = {}
    for chunk in chunks(around):
        asked = {"companies": list(chunk)} | ({"known_at": known_at} if known_at else {})
        for row in session.execute(_around(now=known_at is None), asked):
            found[row.id] = holding_of(row)
    return tuple(found[id_] for id_ in sorted(found))


@cache
def _around(*, now: bool) -> Any:
    """Building this statement takes longer than running it for most groups."""
    at = None if now else bindparam("known_at", type_=holding.c.known_from.type)
    valid = believed(holding.c, at)
    up = _closure("up", valid)
    down = _closure("down", valid)
    members = select(up.c.member).union(select(down.c.member))
    touching = or_(holding.c.target.in_(members), holding.c.holder.in_(members))
    return select(holding).where(valid, touching)


def _closure(way: str, valid: ColumnElement[bool]) -> CTE:
    """The companies and all reachable from them, each once, so that rings end."""
    near, far = holding.c.target, holding.c.holder
    if way == "down":
        near, far = far, near
    start = select(near.label("member")).where(near.in_(bindparam("companies", expanding=True)))
    reached = start.cte(way, recursive=True)
    return reached.union(select(far).join(reached, near == reached.c.member).where(valid))


def holding_of(row: Any) -> Holding:
    """The holding in a row of its table."""
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
