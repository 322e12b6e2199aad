"""Holdings by the hundred thousand: the firms of a file met or added, its statements stored."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from monitor.model import Holding
from monitor.ownership.stated import Party, Stated
from monitor.resolve.ids import canonical_ids
from monitor.resolve.names import keys
from monitor.store import sounds
from monitor.store._sql import KNOWLEDGE, alone, chunks, digest, insert_many, insert_new, short
from monitor.store.holdings import add_holding, holding_row, says_the_same
from monitor.store.tables import company, company_name, holding, identifier

_Edge = tuple[str, str, str, str]  # holder, target, kind, source


@dataclass(slots=True)
class Loader:
    """What a load has met so far, over all its batches: the key of every party."""

    now: datetime
    keys: dict[Party, str] = field(default_factory=dict)
    companies: int = 0
    statements: int = 0

    def load(self, session: Session, stated: Sequence[Stated]) -> None:
        """Store one batch; what its source said before is not said twice, what it says otherwise
        ends or corrects the earlier statement."""
        alone(session, KNOWLEDGE)
        parties = dict.fromkeys(party for one in stated for party in (one.holder, one.target))
        self._meet(session, [party for party in parties if party not in self.keys])
        self._state(session, stated)

    # --- parties ------------------------------------------------------------------------------

    def _meet(self, session: Session, parties: Sequence[Party]) -> None:
        self.keys |= {one: one.name for one in parties if one.is_person}
        firms = {one: canonical_ids(dict(one.ids)) for one in parties if not one.is_person}
        found = _by_number(session, firms)
        unmet = {one: keys(one.name).exact for one in firms if one not in found}
        found |= _by_name(session, unmet, firms)
        new = {one: _new_id(spelt, firms[one]) for one, spelt in unmet.items() if one not in found}
        self.companies += len(set(new.values()))
        self._add(session, new)
        found |= new
        numbers = [
            {"scheme": scheme, "value": value, "company_id": found[one]}
            for one, ids in firms.items()
            for scheme, value in ids.items()
        ]
        insert_new(session, identifier, numbers)
        self.keys |= found

    def _add(self, session: Session, new: Mapping[Party, str]) -> None:
        known = {id_ for chunk in chunks(new.values()) for id_ in _present(session, chunk)}
        fresh = {id_: one.name for one, id_ in new.items() if id_ not in known}
        insert_many(
            session,
            company,
            ({"id": id_, "name": name, "created": self.now} for id_, name in fresh.items()),
        )
        insert_many(
            session, company_name, (_name_row(id_, name, self.now) for id_, name in fresh.items())
        )
        sounds.note(session, fresh.items())

    # --- statements ---------------------------------------------------------------------------

    def _state(self, session: Session, stated: Sequence[Stated]) -> None:
        said: dict[_Edge, list[Holding]] = {}
        for one in stated:
            held = one.holding
            edge = (self.keys[one.holder], self.keys[one.target], held.kind, held.source)
            said.setdefault(edge, []).append(held)
        known = _known_edges(session, said)
        first = [(edge, held[0]) for edge, held in said.items() if edge not in known]
        insert_many(session, holding, (self._row(edge, held) for edge, held in first))
        self.statements += len(first)
        for edge, statements in said.items():
            stored = known.get(edge)
            for held in statements if stored else statements[1:]:
                if not any(says_the_same(row, held) for row in stored or ()):
                    placed = replace(held, holder=edge[0], target=edge[1])
                    self.statements += add_holding(session, placed, self.now)

    def _row(self, edge: _Edge, held: Holding) -> dict[str, Any]:
        row = holding_row(held, self.now)
        row["holder"], row["target"] = edge[:2]
        return row


def _by_number(session: Session, firms: Mapping[Party, Mapping[str, str]]) -> dict[Party, str]:
    owners: dict[tuple[str, str], list[Party]] = {}
    for one, ids in firms.items():
        for number in ids.items():
            owners.setdefault(number, []).append(one)
    found: dict[Party, str] = {}
    pair = tuple_(identifier.c.scheme, identifier.c.value)
    for chunk in chunks(owners):
        for row in session.execute(select(identifier).where(pair.in_(chunk))):
            found |= dict.fromkeys(owners[row.scheme, row.value], row.company_id)
    return found


def _by_name(
    session: Session, unmet: Mapping[Party, str], firms: Mapping[Party, Mapping[str, str]]
) -> dict[Party, str]:
    """The one company of a name; with numbers only one that has none in the same registers."""
    spelt: dict[str, list[Party]] = {}
    for one, key in unmet.items():
        if key:
            spelt.setdefault(short(key), []).append(one)
    rows: dict[str, set[str]] = {}
    for chunk in chunks(spelt):
        believed = company_name.c.exact.in_(chunk) & company_name.c.known_to.is_(None)
        for row in session.execute(
            select(company_name.c.exact, company_name.c.company_id).where(believed)
        ):
            rows.setdefault(row.exact, set()).add(row.company_id)
    numbered = _registers(session, {id_ for ids in rows.values() for id_ in ids})
    found: dict[Party, str] = {}
    for key, ids in rows.items():
        for one in spelt[key]:
            fitting = [id_ for id_ in ids if not numbered.get(id_, set()) & firms[one].keys()]
            if len(fitting) == 1:
                found[one] = fitting[0]
    return found


def _registers(session: Session, ids: Iterable[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for chunk in chunks(ids):
        for row in session.execute(select(identifier).where(identifier.c.company_id.in_(chunk))):
            found.setdefault(row.company_id, set()).add(row.scheme)
    return found


def _new_id(spelt: str, ids: Mapping[str, str]) -> str:
    return f"cmp_{digest(spelt, *(f'{k}={v}' for k, v in sorted(ids.items())))}"


def _present(session: Session, ids: Sequence[str]) -> Iterable[str]:
    return session.scalars(select(company.c.id).where(company.c.id.in_(ids)))


def _name_row(id_: str, name: str, now: datetime) -> dict[str, object]:
    found = keys(name)
    return {
        "company_id": id_,
        "name": name,
        "kind": "name",
        "exact": short(found.exact),
        "core": short(found.core),
        "latin": short(found.latin),
        "valid_from": None,
        "valid_to": None,
        "known_from": now,
        "known_to": None,
        "source": "",
    }


def _known_edges(session: Session, said: Iterable[_Edge]) -> dict[_Edge, list[Any]]:
    """What the same sources have said of these edges."""
    wanted = set(said)
    found: dict[_Edge, list[Any]] = {}
    c = holding.c
    for chunk in chunks({edge[1] for edge in wanted}):
        of_these = select(holding).where(c.target.in_(chunk), c.known_to.is_(None))
        for row in session.execute(of_these):
            edge = (row.holder, row.target, row.kind, row.source)
            if edge in wanted:
                found.setdefault(edge, []).append(row)
    return found
