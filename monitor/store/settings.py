"""Small things the program remembers: the dashboard's token, when digests last went out."""

import secrets

from sqlalchemy import select
from sqlalchemy.orm import Session

from monitor.model import Json
from monitor.store._sql import insert_new, upsert
from monitor.store.tables import setting

CONFIG_FILE = "config_file"  # of the daemon that ran last on this database
CHANNELS = "channels"  # for each, the configuration file that listed it last
FEEDBACK_KEY = "feedback"  # the key of links that act without an account


def get(session: Session, key: str) -> Json | None:
    """The last value stored under the key, or None."""
    return session.scalar(select(setting.c.value).where(setting.c.key == key))


def put(session: Session, key: str, value: Json) -> None:
    """Store a JSON value."""
    upsert(session, setting, [{"key": key, "value": value}])


def secret(session: Session, key: str) -> str:
    """The random text (64 hex digits) stored under the key; created if missing."""
    made = {"key": key, "value": secrets.token_hex(32)}
    insert_new(session, setting, [made])
    return str(get(session, key))
