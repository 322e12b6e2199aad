"""How SQLite reads a file that this user may not write, such as a backup on another disk."""

import os
from pathlib import Path
from typing import Any
from urllib.parse import quote


def unwritable(file: Path) -> Path | None:
    """The file or its folder, if this user may not write it: SQLite needs to write both."""
    for needed in (file.parent, file):
        if needed.exists() and not os.access(needed, os.W_OK, effective_ids=True):
            return needed
    return None


def connect(sqlite: Any, file: Path, timeout: float) -> Any:
    """A connection of the module `sqlite` that only reads. Raises the module's errors."""
    address = f"file:{quote(str(file.absolute()))}?mode=ro"
    shared = {"uri": True, "timeout": timeout, "check_same_thread": False}
    raw = sqlite.connect(address, **shared)
    try:
        raw.execute("SELECT count(*) FROM sqlite_master").close()
    except sqlite.OperationalError:
        raw.close()
        # A file made to be used with a log cannot be read where no log can be created, unless
        # SQLite is promised that nobody writes. While somebody does, there is a log.
        if file.with_name(f"{file.name}-wal").exists():
            raise
        return sqlite.connect(f"{address}&immutable=1", **shared)
    return raw
