"""Matches the parties of a load to companies, by number and by name, or adds them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from monitor.resolve.batches import Batch
from monitor.resolve.ids import canonical_ids
from monitor.store import sounds
from monitor.store._bulk import insert_many
from monitor.store._sql import KEY_BYTES, chunks, digest, insert_new, short
from monitor.store._types import clean
from monitor.store.tables import company, company_name, identifier

Number = tuple[str, str]  # register, number
_NO_IDS: Mapping[str, str] = {}
_SURELY_SHORT = KEY_BYTES // 4  # characters, of four bytes at most


@dataclass(slots=True)
class Matcher:
    """`keys`: for each party, by its number, what stands for it in holdings. `is_whole`: every
    stored company is known here, so the store need not be asked."""

    now: datetime
    keys: list[str] = field(default_factory=list)
    added: int = 0
    is_whole: bool = False
    _numbers: dict[Number, str] = field(default_factory=dict)
    _names: dict[str, str | set[str]] = field(default_factory=dict)
    _registers: dict[str, set[str]] = field(default_factory=dict)

    def know_all(self, session: Session) -> None:
        """Learn every stored company; `forget` ends it."""
        self._learn_numbers(session.execute(select(identifier)))
        self._learn_names(session.execute(_SPELT.where(_BELIEVED)))
        self.is_whole = True

    def forget(self) -> None:
        """From here on, ask the store."""
        self.is_whole = False
        self._clear()

    def _clear(self) -> None:
        self._numbers, self._names, self._registers = {}, {}, {}

    def meet(self, session: Session, batch: Batch) -> None:
        """Give each new party its key, storing companies that are new."""
        if not batch.first:
            self.keys.clear()
        met = [clean(name) if is_person else "" for name, is_person in _people(batch)]
        firms = [number for number, key in enumerate(batch.are_people) if not key]
        if firms:
            self._meet_firms(session, batch, firms, met)
        self.keys += met

    def _meet_firms(self, session: Session, batch: Batch, firms: list[int], met: list[str]) -> None:
        ids = {one: canonical_ids(dict(batch.ids[one])) for one in firms if batch.ids[one]}
        exact = _fitting(batch.exact)
        if not self.is_whole:
            self._clear()
            self._ask(session, ids.values(), {exact[one] for one in firms})
        # A party with a number may match a company without one, never the reverse.
        firms.sort(key=lambda one: one not in ids)
        fresh: dict[str, int] = {}
        for one in firms:
            key = exact[one]
            if one in ids or key in self._names:
                met[one] = self._met(ids.get(one, _NO_IDS), key, fresh, one)
            else:  # true of most parties in a first load
                self._names[key] = met[one] = new = f"cmp_{digest(key)}"
                fresh[new] = one
        self._store(session, fresh, batch)
        rows = [
            {"scheme": scheme, "value": value, "company_id": met[one]}
            for one, numbers in ids.items()
            for scheme, value in numbers.items()
        ]
        insert_new(session, identifier, rows)

    def _met(self, ids: Mapping[str, str], exact: str, fresh: dict[str, int], one: int) -> str:
        met = next(filter(None, map(self._numbers.get, ids.items())), None)
        found = met or self._by_name(one, ids, exact, fresh)
        for number in ids.items():
            self._numbers.setdefault(number, found)
            self._registers.setdefault(found, set()).add(number[0])
        return found

    def _by_name(self, one: int, ids: Mapping[str, str], exact: str, fresh: dict[str, int]) -> str:
        """The one company of a name; for a party with a number, only one that the same registers do
        not number differently. Else a new one, whose id is the same whenever the file is read."""
        known = self._names.get(exact) or ()
        alike = [known] if isinstance(known, str) else known
        fitting = [id_ for id_ in alike if not self._registers.get(id_, set()) & ids.keys()]
        if len(fitting) == 1 and exact[0] != "|":
            return fitting[0]
        new = f"cmp_{digest(exact, *(f'{k}={v}' for k, v in sorted(ids.items())))}"
        if new not in alike:
            fresh[new] = one
            self._name(exact, new)
        return new

    def _name(self, exact: str, id_: str) -> None:
        known = self._names.setdefault(exact, id_)
        if known != id_:
            self._names[exact] = ({known} if isinstance(known, str) else known) | {id_}

    # --- what the store knows -------------------------------------------------------------------

    def _ask(
        self, session: Session, ids: Iterable[Mapping[str, str]], names: Collection[str]
    ) -> None:
        numbers = {number for one in ids for number in one.items()}
        pair = tuple_(identifier.c.scheme, identifier.c.value)
        for some in chunks(numbers):
            self._learn_numbers(session.execute(select(identifier).where(pair.in_(some))))
        for chunk in chunks(names):
            alike = company_name.c.exact.in_(chunk)
            self._learn_names(session.execute(_SPELT.where(alike, _BELIEVED)))
        for chunk in chunks({id_ for alike in self._names.values() for id_ in _each(alike)}):
            theirs = select(identifier).where(identifier.c.company_id.in_(chunk))
            self._learn_numbers(session.execute(theirs))

    def _learn_numbers(self, rows: Iterable[Any]) -> None:
        for scheme, value, id_ in rows:
            self._numbers[scheme, value] = id_
            self._registers.setdefault(id_, set()).add(scheme)

    def _learn_names(self, rows: Iterable[Any]) -> None:
        for exact, id_ in rows:
            self._name(exact, id_)

    # --- what is new ----------------------------------------------------------------------------

    def _store(self, session: Session, fresh: dict[str, int], batch: Batch) -> None:
        if not self.is_whole:  # a company renamed since is not found under its first name
            for chunk in chunks(list(fresh)):
                for id_ in session.scalars(select(company.c.id).where(company.c.id.in_(chunk))):
                    del fresh[id_]
        self.added += len(fresh)
        ids = sorted(fresh)  # neighbours in the index are written together
        those = [fresh[id_] for id_ in ids]
        names = [batch.names[one] for one in those]
        keys = {
            "exact": _fitting([batch.exact[one] for one in those]),
            "core": _fitting([batch.core[one] for one in those]),
            "latin": _fitting([batch.latin[one] for one in those]),
        }
        insert_many(session, company, {"id": ids, "name": names}, {"created": self.now})
        insert_many(
            session,
            company_name,
            {"company_id": ids, "name": names, **keys},
            {"kind": "name", "known_from": self.now, "source": ""},
        )
        sounds.keep(session, batch.sounds)


def _people(batch: Batch) -> Iterable[tuple[str, bool]]:
    return zip(batch.names, batch.are_people, strict=True)


def _fitting(keys: Sequence[str]) -> Sequence[str]:
    """The keys, shortened where an index needs it, which is rare."""
    return [*map(short, keys)] if max(map(len, keys), default=0) > _SURELY_SHORT else keys


_SPELT = select(company_name.c.exact, company_name.c.company_id)
_BELIEVED = company_name.c.known_to.is_(None)


def _each(ids: str | Collection[str]) -> Collection[str]:
    return (ids,) if isinstance(ids, str) else ids
