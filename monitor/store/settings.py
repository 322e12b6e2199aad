"""Small things the program must remember: the dashboard's token, when digests last went out."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from monitor.model import Json
from monitor.store._sql import upsert
from monitor.store.tables import setting


def get(session: Session, key: str) -> Json | None:
    """What was put under the key last; None where nothing was."""
    return session.scalar(select(setting.c.value).where(setting.c.key == key))


def put(session: Session, key: str, value: Json) -> None:
    """Remember a value of JSON under a key."""
    upsert(session, setting, [{"key": key, "value": value}])
