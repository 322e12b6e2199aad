"""The firms of a register that a watched name may mean, as found by its one search."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from monitor.store._sql import upsert
from monitor.store.tables import name_search
from monitor.store.values import Match, Searched


def keep(
    session: Session, source_id: str, watch: str, found: Sequence[Match], now: datetime
) -> None:
    """Store the result of searching a register for a name."""
    matches = [{"name": one.name, "ids": dict(one.ids), "same": one.same} for one in found]
    row = {"source_id": source_id, "watch": watch, "asked": now, "matches": matches}
    upsert(session, name_search, [row])


def every(session: Session) -> tuple[Searched, ...]:
    """All searches, by watch and source."""
    rows = session.execute(
        select(name_search).order_by(name_search.c.watch, name_search.c.source_id)
    )
    return tuple(
        Searched(row.source_id, row.watch, tuple(Match(**one) for one in row.matches))
        for row in rows
    )


def dismiss(session: Session, watch: str) -> None:
    """None of the firms shown is the one meant."""
    mine = name_search.c.watch == watch
    session.execute(update(name_search).where(mine).values(matches=[]))


def forget(session: Session, watches: Collection[str]) -> None:
    """Drop the searches of names no longer in `watches`."""
    known = session.scalars(select(name_search.c.watch).distinct()).all()
    for name in set(known) - set(watches):
        session.execute(delete(name_search).where(name_search.c.watch == name))
