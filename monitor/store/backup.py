"""Copies of a store in one SQLite file: made while in use, verified, restored."""

import os
from datetime import datetime
from pathlib import Path

from sqlalchemy import update

from monitor.errors import StoreError
from monitor.store import copying
from monitor.store._locks import has, lock_file
from monitor.store.claims import FREE
from monitor.store.engine import Store, open_store, opened
from monitor.store.schema import check, upgrade
from monitor.store.tables import delivery, source

AGAIN = "restored from a backup: it may have been sent since; `monitor alerts retry` sends it"
_MAGIC = b"SQLite format 3\0"


def backup(store: Store, file: Path) -> dict[str, int]:
    """Make a consistent, verified copy of a store in use; returns rows by table. Raises StoreError.

    The file appears whole or not at all, readable only by its owner. It replaces an earlier backup,
    but neither the store itself nor a file of another kind.
    """
    _refuse_to_lose(file, store)
    part = _part(file)
    try:
        if store.is_sqlite:
            store.vacuum_into(part)
        else:
            with opened(f"sqlite:///{part}") as target:
                upgrade(target)
                copying.copy(store, target)
        rows = verify(part)
        part.chmod(0o600)
        part.replace(file)
    finally:
        _remove(part)
    return rows


def _refuse_to_lose(file: Path, store: Store) -> None:
    if not file.exists():
        return
    if store.path is not None and file.samefile(store.path):
        raise StoreError(f"{file}: this is the database itself; give the backup a name of its own")
    if not file.is_file() or _start(file) not in {_MAGIC, b""}:
        raise StoreError(f"{file}: this is no earlier backup, so it is not replaced; name another")


def _start(file: Path) -> bytes:
    with file.open("rb") as opened_file:
        return opened_file.read(len(_MAGIC))


def verify(file: Path) -> dict[str, int]:
    """Rows by table of a backup. Raises StoreError if it is damaged, too old or not a backup."""
    if not file.is_file():
        raise StoreError(f"{file}: there is no such file")
    with opened(f"sqlite:///{file}", to_read=True) as store:
        check(store)
        return copying.counts(store)


def restore(file: Path, url: str, now: datetime, *, overwrite: bool) -> dict[str, int]:
    """Put a backup in place of the store at `url`; returns rows by table.

    Alerts owed in the backup may have been sent since, so they are listed as failed for people to
    decide; what the next look at each source brings is marked as replayed. Raises StoreError if a
    store exists and `overwrite` is False, or if it is in use.
    """
    rows = verify(file)
    if url.startswith("sqlite"):
        _restore_file(file, url, now, overwrite=overwrite)
        return rows
    with opened(url) as target, opened(f"sqlite:///{file}", to_read=True) as kept:
        upgrade(target)
        if overwrite:
            copying.empty(target)
        copying.copy(kept, target)
        _mark(target, now)
    return rows


def _restore_file(file: Path, url: str, now: datetime, *, overwrite: bool) -> None:
    target = open_store(url)
    path = target.path
    target.close()
    assert path is not None  # noqa: S101 - an SQLite store has one
    with lock_file(path) as lock:
        if not has(lock):
            raise StoreError(f"{path}: another process uses this database; stop it first")
        if path.stat().st_size and not overwrite:
            raise StoreError(f"{path}: there is a database already; --overwrite replaces it")
        part = _part(path)
        try:
            with opened(f"sqlite:///{file}", to_read=True) as kept:
                kept.vacuum_into(part)
            with opened(f"sqlite:///{part}") as fresh:
                upgrade(fresh)
                _mark(fresh, now)
            part.chmod(0o600)
            if path.stat().st_size:
                path.replace(path.with_name(f"{path.name}.before-restore"))
            for rest in ("-wal", "-shm"):
                path.with_name(path.name + rest).unlink(missing_ok=True)
            part.replace(path)
        finally:
            _remove(part)


def _mark(store: Store, now: datetime) -> None:
    with store.write() as session:
        owed = delivery.c.state.in_(("pending", "held"))
        session.execute(
            update(delivery).where(owed).values(state="dead", last_error=AGAIN, updated=now, **FREE)
        )
        session.execute(update(source).values(restored=True, next_check=now, checked=None, **FREE))


def _part(file: Path) -> Path:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{file}: cannot make its folder: {error.strerror}") from error
    part = file.with_name(f".{file.name}.{os.getpid()}.part")
    _remove(part)
    return part


def _remove(file: Path) -> None:
    for rest in ("", "-wal", "-shm", "-journal", ".lock"):
        file.with_name(file.name + rest).unlink(missing_ok=True)
