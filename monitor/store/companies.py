"""Companies by identifier and name, what is known about them, and since when."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    and_,
    bindparam,
    exists,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Session

from monitor.model import Company
from monitor.resolve.ids import canonical_ids
from monitor.resolve.names import keys
from monitor.store import sounds
from monitor.store._sql import KNOWLEDGE, alone, believed, chunks, digest, insert_new, short
from monitor.store.facts import add_fact, facts, facts_ever
from monitor.store.holdings import add_holding, end_holding, holdings
from monitor.store.tables import (
    company,
    company_link,
    company_name,
    holding,
    identifier,
)
from monitor.store.values import CompanyName, NameKind

__all__ = [
    "Candidate",
    "add_company",
    "add_fact",
    "add_holding",
    "add_ids",
    "add_name",
    "end_holding",
    "facts",
    "facts_ever",
    "find_by_ids",
    "find_by_keys",
    "find_by_value",
    "get",
    "holdings",
    "link_maybe_same",
    "maybe_same",
    "meant",
    "names",
    "names_like",
]

KeyKind = Literal["exact", "core", "latin"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A company that a name may mean. `by`: the key that matched; `name`: the stored spelling."""

    company: Company
    name: str
    kind: NameKind
    by: KeyKind


def get(session: Session, ids: Collection[str]) -> dict[str, Company]:
    """The companies with these ids."""
    found: dict[str, Company] = {}
    for chunk in chunks(ids):
        known: dict[str, dict[str, str]] = {}
        for row in session.execute(_IDS_OF, {"of": chunk}):
            known.setdefault(row.company_id, {})[row.scheme] = row.value
        for row in session.execute(_THESE, {"of": chunk}):
            found[row.id] = Company(row.id, row.name, known.get(row.id, {}))
    return found


# Built once, since nearly every read asks for companies.
_MANY: BindParameter[Any] = bindparam("of", expanding=True)
_IDS_OF = select(identifier).where(identifier.c.company_id.in_(_MANY))
_THESE = select(company).where(company.c.id.in_(_MANY))


def find_by_ids(session: Session, ids: Mapping[str, str]) -> tuple[Company, ...]:
    """The companies with any of these identifiers (scheme -> value)."""
    alone(session, KNOWLEDGE)
    if not ids:
        return ()
    return _with(session, _any_of(canonical_ids(ids)))


def find_by_value(session: Session, value: str) -> tuple[Company, ...]:
    """The companies with this identifier in any register."""
    return _with(session, identifier.c.value == value)


def _any_of(ids: Mapping[str, str]) -> ColumnElement[bool]:
    c = identifier.c
    return or_(*(and_(c.scheme == scheme, c.value == value) for scheme, value in ids.items()))


def _with(session: Session, condition: ColumnElement[bool]) -> tuple[Company, ...]:
    found = set(session.scalars(select(identifier.c.company_id).where(condition)))
    return tuple(one for _, one in sorted(get(session, found).items()))


def meant(session: Session, text: str) -> tuple[str, ...]:
    """The ids of all companies that an id of ours, a register's number or a name may mean."""
    found = [*get(session, [text]), *(one.id for one in find_by_value(session, text))]
    key = keys(text)
    named = find_by_keys(session, exact=[key.exact], core=[key.core])
    return tuple(dict.fromkeys([*found, *(one.company.id for one in named)]))


def names_like(session: Session, key: str) -> tuple[str, ...]:
    """Names that begin with this key, for suggestions."""
    for length in (4, 2, 1):
        start = key[:length]
        column = company_name.c.exact
        near = column.between(start, start + chr(0x10FFFF)) & company_name.c.known_to.is_(None)
        found = session.scalars(select(company_name.c.name).where(near).distinct().limit(2000))
        if names_found := tuple(found):
            return names_found
    return ()


def find_by_keys(
    session: Session,
    *,
    exact: Iterable[str] = (),
    core: Iterable[str] = (),
    latin: Iterable[str] = (),
) -> tuple[Candidate, ...]:
    """Companies with a name under one of these keys (resolve.names.keys), surest first.

    Empty keys match nothing. Retracted names are left out, former ones are not.
    """
    alone(session, KNOWLEDGE)
    wanted: dict[KeyKind, Iterable[str]] = {"exact": exact, "core": core, "latin": latin}
    rows: list[tuple[KeyKind, Any]] = []
    for by, values in wanted.items():
        column = company_name.c[by]
        for chunk in chunks(short(value) for value in values if value):
            believed = and_(column.in_(chunk), company_name.c.known_to.is_(None))
            found = session.execute(
                select(company_name).where(believed).order_by(company_name.c.id)
            )
            rows += [(by, row) for row in found]
    known = get(session, {row.company_id for _, row in rows})
    return tuple(Candidate(known[row.company_id], row.name, row.kind, by) for by, row in rows)


def company_id(name: str, ids: Mapping[str, str]) -> str:
    """The id given to a company added with this name and these identifiers."""
    known = sorted(canonical_ids(ids).items())
    return f"cmp_{digest(keys(name).exact, *(f'{k}={v}' for k, v in known))}"


def add_company(
    session: Session, name: str, ids: Mapping[str, str], now: datetime, *, source: str = ""
) -> Company:
    """Add a company that was not found. Adding it twice, even from two processes, gives one."""
    alone(session, KNOWLEDGE)
    id_ = company_id(name, ids)
    insert_new(session, company, [{"id": id_, "name": name, "created": now}])
    add_name(session, CompanyName(id_, name, "name", source=source), now)
    add_ids(session, id_, ids)
    return get(session, {id_})[id_]


def add_ids(session: Session, company_id: str, ids: Mapping[str, str]) -> dict[str, str]:
    """Give a company identifiers.

    Those of another company stay with it and are returned (scheme -> its id): the two may be one.
    """
    alone(session, KNOWLEDGE)
    ids = canonical_ids(ids)
    rows = [
        {"scheme": scheme, "value": value, "company_id": company_id}
        for scheme, value in ids.items()
    ]
    if insert_new(session, identifier, rows) == len(rows):
        return {}
    taken = select(identifier).where(_any_of(ids), identifier.c.company_id != company_id)
    return {row.scheme: row.company_id for row in session.execute(taken)}


def add_name(session: Session, name: CompanyName, now: datetime) -> bool:
    """Add a name; False if the company already has it with this kind. A new name of kind "name"
    turns the current one into a former name, valid until then."""
    alone(session, KNOWLEDGE)
    present = session.execute(_NAMES_OF, {"of": name.company}).all()
    if any((row.name, row.kind) == (name.name, name.kind) for row in present):
        return False
    if name.kind == "name":
        for row in present:
            if row.kind == "name":
                _make_former(session, row, name.valid_from, now)
        session.execute(_RENAME, {"of": name.company, "name": name.name})
    session.execute(_NAME, name_row(name, now))
    sounds.note(session, [name.name])
    return True


_NAMES_OF = select(company_name).where(
    company_name.c.company_id == bindparam("of"), company_name.c.known_to.is_(None)
)
_RENAME = update(company).where(company.c.id == bindparam("of"))
_NAME = insert(company_name)


def _make_former(session: Session, row: Any, until: date | None, now: datetime) -> None:
    session.execute(update(company_name).where(company_name.c.id == row.id).values(known_to=now))
    former = row._asdict() | {"kind": "former", "valid_to": until, "known_from": now}
    former.pop("id")
    session.execute(_NAME, former)


def name_row(name: CompanyName, now: datetime) -> dict[str, Any]:
    """A row of `company_name` with its look-up keys."""
    found = keys(name.name)
    return {
        "company_id": name.company,
        "name": name.name,
        "kind": name.kind,
        "exact": short(found.exact),
        "core": short(found.core),
        "latin": short(found.latin),
        "valid_from": name.valid_from,
        "valid_to": name.valid_to,
        "known_from": name.known_from or now,
        "known_to": name.known_to,
        "source": name.source,
    }


def names(
    session: Session, company_id: str, *, known_at: datetime | None = None
) -> tuple[CompanyName, ...]:
    """All names of a company as known at a time (default: now)."""
    statement = select(company_name).where(
        company_name.c.company_id == company_id, believed(company_name.c, known_at)
    )
    fields = [f for f in CompanyName.__dataclass_fields__ if f != "company"]
    rows = session.execute(statement.order_by(company_name.c.id))
    return tuple(CompanyName(company_id, *(getattr(row, f) for f in fields)) for row in rows)


SIMILAR = "similar names"
_NUMBER = "a number of both in "


def shared_number(source: str) -> str:
    """The reason noted when a register gives two firms one number."""
    return f"{_NUMBER}{source}"


def numbered_by(reason: str) -> str | None:
    """The source whose number is the reason; None for other reasons."""
    return reason.removeprefix(_NUMBER) if reason.startswith(_NUMBER) else None


def link_maybe_same(session: Session, one: str, other: str, reason: str, now: datetime) -> bool:
    """Note two companies that may be one; False if noted already."""
    first, second = sorted((one, other))
    row = {"one": first, "other": second, "reason": reason, "known_from": now}
    return insert_new(session, company_link, [row]) == 1


def maybe_same(session: Session, company_id: str) -> dict[str, str]:
    """The companies that may be this one: id -> reason. A shareholder is never the same firm: a
    group and its arm share a name."""
    c = company_link.c
    mine = or_(c.one == company_id, c.other == company_id)
    held = exists().where(
        holding.c.known_to.is_(None),
        or_(
            and_(holding.c.holder == c.one, holding.c.target == c.other),
            and_(holding.c.holder == c.other, holding.c.target == c.one),
        ),
    )
    rows = session.execute(select(company_link).where(mine, ~held)).all()
    return {row.other if row.one == company_id else row.one: row.reason for row in rows}
