"""Which companies may be meant by how a name sounds, its rarer readings included."""

from collections.abc import Iterable

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from monitor.resolve.names import keys, other_sounds
from monitor.store._sql import chunks, insert_new, short
from monitor.store.tables import company_name, company_sound


def note(session: Session, named: Iterable[tuple[str, str]]) -> None:
    """Keep the rarer readings of the names (company id, name) of companies that are stored."""
    keep(session, ((company_id, other_sounds(name)) for company_id, name in named))


def keep(session: Session, heard: Iterable[tuple[str, Iterable[str]]]) -> None:
    """Keep such readings (company id, sounds) as they were found."""
    rows = [
        {"sound": short(sound), "company_id": company_id}
        for company_id, found in heard
        for sound in sorted(found)
    ]
    for batch in chunks(rows, 1000):
        insert_new(session, company_sound, batch)


def heard(session: Session, name: str) -> tuple[tuple[str, str], ...]:
    """(company id, name): the names of the companies that may be spelt as `name` sounds."""
    sounds = [short(sound) for sound in {keys(name).latin, *other_sounds(name)} if sound]
    if not sounds:
        return ()
    rarer = select(company_sound.c.company_id).where(company_sound.c.sound.in_(sounds))
    alike = or_(company_name.c.latin.in_(sounds), company_name.c.company_id.in_(rarer))
    believed = and_(alike, company_name.c.known_to.is_(None))
    named = select(company_name.c.company_id, company_name.c.name).where(believed)
    rows = session.execute(named.order_by(company_name.c.id))
    return tuple((row.company_id, row.name) for row in rows)
