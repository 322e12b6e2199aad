"""What was seen at each source, and its health."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from monitor.model import Json, Validators
from monitor.store._sql import chunks, insert_new, short, upsert
from monitor.store.claims import FREE, claim, due, known_from, make_due, release, renew
from monitor.store.tables import item, source, validator
from monitor.store.values import (
    HealthChange,
    ItemState,
    Known,
    SourceHealth,
    StaleSource,
)

__all__ = [
    "claim",
    "due",
    "finish",
    "health",
    "known",
    "make_due",
    "release",
    "remember",
    "renew",
    "silence",
    "silent",
    "unseen",
]

TOLD_AFTER = 3  # failures in a row


def known(session: Session, source_id: str) -> Known:
    """What the last looks left behind. Raises StaleSource if the source is not in the store."""
    row = session.execute(select(source).where(source.c.id == source_id)).one_or_none()
    if row is None:
        raise StaleSource(f"source {source_id} is not in the store")
    asked = session.execute(select(validator).where(validator.c.source_id == source_id))
    validators = {v.url: Validators(v.etag, v.last_modified, v.body_hash) for v in asked}
    return known_from(row, validators)


def unseen(session: Session, source_id: str, keys: Iterable[str]) -> set[str]:
    """Those of the keys that no look has stored yet."""
    by_stored = {short(key): key for key in keys}
    for chunk in chunks(tuple(by_stored)):
        found = session.scalars(
            select(item.c.key).where(item.c.source_id == source_id, item.c.key.in_(chunk))
        )
        for key in found:
            by_stored.pop(key, None)
    return set(by_stored.values())


def remember(  # noqa: PLR0913
    session: Session,
    source_id: str,
    version: int,
    *,
    seen: Mapping[str, ItemState],
    validators: Mapping[str, Validators],
    now: datetime,
    cursor: Json = None,
    progress: Json = None,
) -> None:
    """Store what a look saw, in the transaction that stores what it meant.

    `version` is the one that `known` gave when the look began. Raises StaleSource if another look
    was stored since; the transaction must then be abandoned. `validators` are those that changed; a
    cursor of None leaves it unchanged. With `progress` the look is unfinished: a first look stays
    the baseline when it continues.
    """
    changes: dict[str, Any] = {"version": version + 1, "progress": progress}
    if progress is None:
        changes["baseline_done"] = True
    if cursor is not None:
        changes["cursor"] = cursor
    fence = (
        update(source)
        .where(source.c.id == source_id, source.c.version == version)
        .values(**changes)
        .returning(source.c.id)
    )
    if session.execute(fence).one_or_none() is None:
        raise StaleSource(f"source {source_id} was looked at by another process meanwhile")
    _remember_items(session, source_id, seen, now)
    _remember_validators(session, source_id, validators)


def _remember_items(
    session: Session, source_id: str, seen: Mapping[str, ItemState], now: datetime
) -> None:
    rows = [
        {"source_id": source_id, "key": short(key), "state": state, "first_seen": now}
        for key, state in seen.items()
    ]
    insert_new(session, item, rows)


def _remember_validators(
    session: Session, source_id: str, validators: Mapping[str, Validators]
) -> None:
    rows = [
        {
            "source_id": source_id,
            "key": short(url),
            "url": url,
            "etag": kept.etag,
            "last_modified": kept.last_modified,
            "body_hash": kept.body_hash,
        }
        for url, kept in validators.items()
    ]
    upsert(session, validator, rows)


def finish(  # noqa: PLR0913
    session: Session,
    source_id: str,
    owner: str,
    next_check: datetime,
    *,
    ok: bool,
    now: datetime,
    error: str | None = None,
    error_kind: str | None = None,
) -> HealthChange | None:
    """Give back the lease, set the next look, and update the source's health.

    A source is degraded after three failures in a row; that is returned once, and once more on
    recovery. Does nothing if the lease now belongs to another process.
    """
    lease = {"of": source_id, "holder": owner}
    row = session.execute(_LEASED, lease).one_or_none()
    if row is None:
        return None
    changes = _recovered(now) if ok else _failed(row, now, error, error_kind)
    released = {"next_check": next_check, "checked": now, **FREE}
    session.execute(_RELEASE, {**lease, **changes, **released})
    return _change(row, changes, now)


_MINE = (source.c.id == bindparam("of")) & (source.c.lease_owner == bindparam("holder"))
_LEASED = select(source).where(_MINE).with_for_update()
_RELEASE = update(source).where(_MINE)


def _recovered(now: datetime) -> dict[str, Any]:
    return {"failures": 0, "health": "ok", "failing_since": None, "last_ok": now, "restored": False}


def _failed(row: Any, now: datetime, error: str | None, kind: str | None) -> dict[str, Any]:
    failures = row.failures + 1
    degraded = failures >= TOLD_AFTER or row.health == "degraded"
    return {
        "failures": failures,
        "health": "degraded" if degraded else "ok",
        "failing_since": row.failing_since or now,
        "last_error": error,
        "error_kind": kind,
    }


def _change(row: Any, changes: Mapping[str, Any], now: datetime) -> HealthChange | None:
    if row.health == changes["health"]:
        return None
    if changes["health"] == "ok":
        since = row.failing_since or now
        return HealthChange(row.id, "source.recovered", since, row.last_error, row.last_ok)
    since, error = changes["failing_since"], changes["last_error"]
    return HealthChange(row.id, "source.failing", since, error, row.last_ok)


def silent(session: Session) -> dict[str, datetime]:
    """The configured sources that give nothing new, and since when."""
    quiet = select(source.c.id, source.c.silent_since)
    rows = session.execute(quiet.where(source.c.enabled, source.c.silent_since.is_not(None)))
    return {row.id: row.silent_since for row in rows}


def silence(
    session: Session, source_id: str, since: datetime | None, words: str | None = None
) -> None:
    """Note since when a source gives nothing new; None: it does again."""
    changes = {"silent_since": since, "silence": words}
    session.execute(update(source).where(source.c.id == source_id).values(**changes))


def health(session: Session, now: datetime) -> tuple[SourceHealth, ...]:
    """The health of every configured source, by id."""
    watched = select(source).where(source.c.enabled).order_by(source.c.id)
    return tuple(_health(row, now) for row in session.execute(watched))


def _health(row: Any, now: datetime) -> SourceHealth:
    shown = {name: getattr(row, name) for name in _SHOWN}
    if row.silent_since is not None:
        shown["health"] = "degraded"
    if row.silent_since is not None and not row.failures:
        shown |= {
            "failing_since": row.silent_since,
            "last_error": row.silence,
            "error_kind": "silent",
        }
    return SourceHealth(**shown, running=row.leased_until is not None and row.leased_until > now)


_SHOWN = [name for name in SourceHealth.__dataclass_fields__ if name != "running"]
