"""The lock beside an SQLite file: daemons share it; exclusive work takes it alone."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def lock_file(path: Path) -> Iterator[int]:
    """The open lock of a database, not yet held."""
    lock = os.open(_beside(path), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        yield lock
    finally:
        os.close(lock)


def has(lock: int) -> bool:
    """Whether this process now holds the lock alone."""
    return _gets(lock, fcntl.LOCK_EX)


def is_taken(path: Path) -> bool:
    """Whether another process holds the database exclusively."""
    if not _beside(path).exists():
        return False
    with lock_file(path) as lock:
        return not _gets(lock, fcntl.LOCK_SH)


def _gets(lock: int, kind: int) -> bool:
    try:
        fcntl.flock(lock, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name}.open")
