"""Brings the store's sources in line with the configuration."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from monitor.model import Source
from monitor.store._sql import CLAIMS, alone
from monitor.store._types import dump_json
from monitor.store.tables import source, validator


def sync(session: Session, sources: Sequence[Source], now: datetime) -> None:
    """Sync the store's sources with the configuration.

    New and changed ones are due at once. A changed one is asked without validators; one with a new
    URL or type starts with a baseline again. Removed ones are disabled, and continue where they
    were if they come back. Processes that start together do it one after another.
    """
    alone(session, CLAIMS)
    stored = {row.id: row for row in session.execute(select(source).with_for_update())}
    added = [one for one in sources if one.id not in stored]
    changed = [one for one in sources if one.id in stored and _differs(stored[one.id], one)]
    if added:
        session.execute(insert(source), [_new(one, now) for one in added])
    for one in changed:
        _change(session, stored[one.id], one, now)
    listed = {one.id for one in sources}
    if gone := [id_ for id_, row in stored.items() if row.enabled and id_ not in listed]:
        _disable(session, gone)


def _differs(row: Any, wanted: Source) -> bool:
    return not row.enabled or row.config_hash != _hash(wanted)


def _hash(wanted: Source) -> str:
    parts: list[Any] = [
        wanted.type,
        wanted.url,
        wanted.options,
        wanted.headers,
        wanted.cookies,
        wanted.auth,
    ]
    parts.append(wanted.every.total_seconds())
    return hashlib.sha256(dump_json(parts).encode()).hexdigest()


def _settings(wanted: Source) -> dict[str, Any]:
    return {
        "type": wanted.type,
        "url": wanted.url,
        "host": urlsplit(wanted.url).hostname or wanted.id,
        "config_hash": _hash(wanted),
        "every": wanted.every.total_seconds(),
        "enabled": True,
    }


def _new(wanted: Source, due: datetime) -> dict[str, Any]:
    nothing = dict.fromkeys(
        ("checked", "leased_until", "lease_owner", "failing_since", "last_ok", "last_error")
    )
    return {
        "id": wanted.id,
        **_settings(wanted),
        **nothing,
        "error_kind": None,
        "cursor": None,
        "progress": None,
        "version": 0,
        "next_check": due,
        "baseline_done": False,
        "failures": 0,
        "health": "ok",
        "restored": False,
    }


def _change(session: Session, row: Any, wanted: Source, due: datetime) -> None:
    elsewhere = (row.url, row.type) != (wanted.url, wanted.type)
    changes = {**_settings(wanted), "next_check": due, "version": row.version + 1, "progress": None}
    if elsewhere:
        changes |= {"baseline_done": False, "cursor": None}
    session.execute(update(source).where(source.c.id == wanted.id).values(**changes))
    if row.config_hash != _hash(wanted):
        # "Not modified" would hide what the new selectors find in an old page.
        session.execute(delete(validator).where(validator.c.source_id == wanted.id))


def _disable(session: Session, ids: Sequence[str]) -> None:
    session.execute(
        update(source)
        .where(source.c.id.in_(ids))
        .values(enabled=False, silent_since=None, silence=None, version=source.c.version + 1)
    )
