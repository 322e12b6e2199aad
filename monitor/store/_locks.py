"""The locks beside an SQLite file, each an empty file of its own; a process's end releases them."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def lock_file(path: Path, kind: str = "open") -> Iterator[int]:
    """The open lock of a database, not yet held. Whoever uses the database for long shares `open`;
    exclusive work holds it alone."""
    lock = os.open(_beside(path, kind), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        yield lock
    finally:
        os.close(lock)


def has(lock: int) -> bool:
    """Whether this process now holds the lock alone."""
    return _gets(lock, fcntl.LOCK_EX)


def wait_for(lock: int) -> None:
    """Hold the lock alone, as soon as nobody else holds it."""
    fcntl.flock(lock, fcntl.LOCK_EX)


def share(lock: int) -> None:
    """Hold the lock beside others, as soon as nobody holds it alone."""
    fcntl.flock(lock, fcntl.LOCK_SH)


def is_taken(path: Path) -> bool:
    """Whether another process holds the database exclusively."""
    if not _beside(path, "open").exists():
        return False
    with lock_file(path) as lock:
        return not _gets(lock, fcntl.LOCK_SH)


def _gets(lock: int, kind: int) -> bool:
    try:
        fcntl.flock(lock, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _beside(path: Path, kind: str) -> Path:
    return path.with_name(f"{path.name}.{kind}")
