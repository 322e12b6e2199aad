"""Small things the program must remember: the dashboard's token, when digests last went out."""

import secrets

from sqlalchemy import select
from sqlalchemy.orm import Session

from monitor.model import Json
from monitor.store._sql import insert_new, upsert
from monitor.store.tables import setting

CONFIG_FILE = "config_file"  # of the daemon that ran last on this database
FEEDBACK_KEY = "feedback"  # the key of links that act without an account


def get(session: Session, key: str) -> Json | None:
    """What was put under the key last; None where nothing was."""
    return session.scalar(select(setting.c.value).where(setting.c.key == key))


def put(session: Session, key: str, value: Json) -> None:
    """Remember a value of JSON under a key."""
    upsert(session, setting, [{"key": key, "value": value}])


def secret(session: Session, key: str) -> str:
    """The random text (64 hex digits) kept under the key; made where there is none yet."""
    made = {"key": key, "value": secrets.token_hex(32)}
    insert_new(session, setting, [made])
    return str(get(session, key))
