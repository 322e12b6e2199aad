"""The companies of a whole watchlist, in a few statements however long it is."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from monitor.model import Watch
from monitor.resolve.ids import canonical_ids
from monitor.resolve.names import keys
from monitor.store import sounds
from monitor.store._sql import KNOWLEDGE, alone, chunks, insert_new, short
from monitor.store.companies import company_id, name_row
from monitor.store.tables import company, company_name, identifier
from monitor.store.values import CompanyName, NameKind

Id = tuple[str, str]  # the register, and the value in it


def find(session: Session, watches: Sequence[Watch]) -> dict[str, str]:
    """Watch name -> company id, of stored companies: by identifier, else by exact name."""
    alone(session, KNOWLEDGE)
    ids = {watch.name: tuple(canonical_ids(watch.ids).items()) for watch in watches}
    spelt = {watch.name: short(keys(watch.name).exact) for watch in watches}
    by_id = _by_id(session, ids.values())
    by_name = _by_name(session, spelt.values())
    found = {}
    for watch in watches:
        same = sorted(by_id[one] for one in ids[watch.name] if one in by_id)
        known = same[0] if same else by_name.get(spelt[watch.name])
        if known is not None:
            found[watch.name] = known
    return found


def meet(session: Session, watches: Sequence[Watch], now: datetime) -> dict[str, str]:
    """The same for all watches: missing companies are added, with names and identifiers."""
    found = find(session, watches)
    new = {w.name: company_id(w.name, w.ids) for w in watches if w.name not in found}
    rows = [{"id": id_, "name": name, "created": now} for name, id_ in new.items()]
    for chunk in chunks(rows):
        insert_new(session, company, chunk)
    met = found | new
    _add_names(session, watches, met, now)
    _add_ids(session, watches, met)
    return met


def _by_id(session: Session, wanted: Iterable[Sequence[Id]]) -> dict[Id, str]:
    values = {value for ids in wanted for _, value in ids}
    found: dict[Id, str] = {}
    for chunk in chunks(sorted(values)):
        for row in session.execute(select(identifier).where(identifier.c.value.in_(chunk))):
            found[row.scheme, row.value] = row.company_id
    return found


def _by_name(session: Session, wanted: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for chunk in chunks(sorted({key for key in wanted if key})):
        rows = session.execute(
            select(company_name.c.exact, company_name.c.company_id)
            .where(company_name.c.exact.in_(chunk), company_name.c.known_to.is_(None))
            .order_by(company_name.c.id)
        )
        for row in rows:
            found.setdefault(row.exact, row.company_id)
    return found


def _add_names(
    session: Session, watches: Sequence[Watch], met: Mapping[str, str], now: datetime
) -> None:
    known: set[tuple[str, str]] = set()
    for chunk in chunks(sorted(set(met.values()))):
        rows = select(company_name.c.company_id, company_name.c.name).where(
            company_name.c.company_id.in_(chunk), company_name.c.known_to.is_(None)
        )
        known.update((row.company_id, row.name) for row in session.execute(rows))
    named = {id_ for id_, _ in known}
    fresh: list[dict[str, Any]] = []
    for watch in watches:
        id_ = met[watch.name]
        for name in watch.names:
            if (id_, name) not in known:
                kind: NameKind = "alias" if id_ in named else "name"
                named.add(id_)
                known.add((id_, name))
                fresh.append(name_row(CompanyName(id_, name, kind, known_from=now), now))
    for batch in chunks(fresh, 1000):
        session.execute(company_name.insert(), batch)
    sounds.note(session, (row["name"] for row in fresh))


def _add_ids(session: Session, watches: Sequence[Watch], met: Mapping[str, str]) -> None:
    rows = [
        {"scheme": scheme, "value": value, "company_id": met[watch.name]}
        for watch in watches
        for scheme, value in canonical_ids(watch.ids).items()
    ]
    for batch in chunks(rows, 1000):
        insert_new(session, identifier, batch)
