"""Finds companies by how a name sounds, including rarer readings."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from monitor.resolve.names import keys, other_sounds
from monitor.store._bulk import insert_missing
from monitor.store._sql import chunks, short
from monitor.store.tables import company_name, name_sound

Other = tuple[str, str]  # another reading of names, and the usual one they are stored under


def note(session: Session, names: Iterable[str]) -> None:
    """Store the rarer readings of stored names."""
    keep(session, ((sound, keys(name).latin) for name in names for sound in other_sounds(name)))


def keep(session: Session, others: Iterable[Other]) -> None:
    """Store readings as computed."""
    if found := sorted({(short(sound), short(latin)) for sound, latin in others}):
        sound, usual = zip(*found, strict=True)
        insert_missing(session, name_sound, {"sound": sound, "latin": usual})


def heard(session: Session, name: str) -> tuple[tuple[str, str], ...]:
    """(company id, name) of names that may be spelt the way `name` sounds."""
    asked = {short(sound) for sound in {keys(name).latin, *other_sounds(name)} if sound}
    if not asked:
        return ()
    found = {row.id: row for row in _named(session, company_name.c.latin, asked)}
    rarer = {one.company_id for one in _heard_otherwise(session, asked)}
    found |= {row.id: row for row in _named(session, company_name.c.company_id, rarer)}
    return tuple((row.company_id, row.name) for _, row in sorted(found.items()))


def _heard_otherwise(session: Session, asked: set[str]) -> Iterator[Any]:
    """Names that have one of these as a rarer reading.

    Not every name with the same usual reading qualifies: 鑫 may be xun where 新 may not.
    """
    usual = select(name_sound.c.latin).distinct().where(name_sound.c.sound.in_(asked))
    for row in _named(session, company_name.c.latin, session.scalars(usual)):
        if not asked.isdisjoint(map(short, other_sounds(row.name))):
            yield row


def _named(session: Session, column: ColumnElement[str], values: Iterable[str]) -> Iterator[Any]:
    believed = company_name.c.known_to.is_(None)
    for chunk in chunks(values):
        yield from session.execute(_NAMES.where(column.in_(chunk), believed))


_NAMES = select(company_name.c.id, company_name.c.company_id, company_name.c.name)
