"""The texts that were read, kept so that better rules can reread them."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from monitor.store._sql import insert_new
from monitor.store.tables import evidence, kept_text
from monitor.store.values import Text

FIELDS = tuple(Text.__dataclass_fields__)


def text_id(hash_: str) -> str:
    """The id of a text with this SHA-256."""
    return f"txt_{hash_[:24]}"


def keep(session: Session, texts: Sequence[Text]) -> tuple[str, ...]:
    """Store texts, equal ones once (the first); returns their ids in the given order."""
    rows = [
        {"id": text_id(one.hash)} | {name: getattr(one, name) for name in FIELDS} for one in texts
    ]
    insert_new(session, kept_text, rows)
    return tuple(text_id(one.hash) for one in texts)


def get(session: Session, id_: str) -> Text | None:
    """The text of an id, while it is kept."""
    row = session.execute(select(kept_text).where(kept_text.c.id == id_)).one_or_none()
    return None if row is None else Text(*(getattr(row, name) for name in FIELDS))


def telling(session: Session, event_id: str) -> tuple[str, ...]:
    """Title and text of the articles behind an event, while they are kept."""
    told = select(kept_text.c.title, kept_text.c.text).where(
        kept_text.c.id.in_(select(evidence.c.text_id).where(evidence.c.event_id == event_id))
    )
    return tuple(f"{row.title}\n{row.text}" for row in session.execute(told))


def prune(
    session: Session, now: datetime, *, keep_texts: timedelta, keep_pages: timedelta
) -> tuple[int, int]:
    """Drop older ones; returns how many texts, and how many pages of remaining texts."""
    old_text = kept_text.c.fetched < now - keep_texts
    texts = session.execute(delete(kept_text).where(old_text).returning(kept_text.c.id)).all()
    old_page = (kept_text.c.fetched < now - keep_pages) & kept_text.c.page.is_not(None)
    emptied = update(kept_text).where(old_page).values(page=None).returning(kept_text.c.id)
    return len(texts), len(session.execute(emptied).all())
