"""Stores that open at once: tables are copied instead of migrated, statements are compiled once per
test process, and nothing waits for the disk.

What a store does about these itself is tested on real ones, from the fixture `real_stores`.
"""

from functools import cache, cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from sqlalchemy import URL, Engine, Pool, text

from monitor import store
from monitor.store import engine, schema

_create_engine, _set_up = engine.create_engine, engine._set_up


class QuickStores:
    """What the first store of this process has created, for later ones."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._first: dict[str, Engine] = {}
        self._pools: dict[URL, Pool] = {}

    def put_in_force(self, patch: pytest.MonkeyPatch) -> None:
        patch.setattr(engine, "create_engine", self._engine)
        patch.setattr(engine, "_set_up", _set_up_in_haste)
        patch.setattr(store, "upgrade", self._upgrade)

    def _engine(self, url: Any, **options: Any) -> Engine:
        """An engine that shares the statements compiled by the first one."""
        made = _create_engine(url, **options)
        first = self._first.setdefault(made.driver, made)
        if first is not made and hasattr(first.dialect, "server_version_info"):  # was connected
            made.dialect = made.pool._dialect = first.dialect
            made._compiled_cache = first._compiled_cache
        if made.driver == "psycopg":
            self._share_connections(made)
        return made

    def _share_connections(self, made: Engine) -> None:
        """PostgreSQL forks a process for each connection, so keep those that a store returns."""
        made.pool = self._pools.setdefault(made.url, made.pool)
        made.dispose = lambda: None  # type: ignore[method-assign]

    def close(self) -> None:
        for pool in self._pools.values():
            pool.dispose()

    def _upgrade(self, opened: store.Store) -> bool:
        return (opened.is_sqlite and self._copied(opened)) or schema.upgrade(opened)

    def _copied(self, opened: store.Store) -> bool:
        """Whether it was empty, and now has its tables."""
        with opened.engine.connect() as connection:
            if connection.scalar(text("SELECT count(*) FROM sqlite_master")):
                return False
            connection.rollback()
            self._tables.backup(connection.connection.driver_connection)
            return True

    @cached_property
    def _tables(self) -> Any:
        """An open database with this program's tables and nothing in them."""
        file = self._folder / "tables.db"
        file.write_bytes(empty_tables())
        return engine.sqlite.connect(file, check_same_thread=False)


@cache
def empty_tables() -> bytes:
    """The file of a database with this program's tables and nothing in them."""
    with TemporaryDirectory() as folder:
        file = Path(folder, "tables.db")
        with store.opened(f"sqlite:///{file}") as first:
            schema.upgrade(first)
        return file.read_bytes()


def _set_up_in_haste(raw: Any, journal: str) -> None:
    raw.execute("PRAGMA synchronous=OFF").close()  # to change the journal waits for the disk too
    _set_up(raw, journal)
    raw.execute("PRAGMA synchronous=OFF").close()


def put_out_of_force(patch: pytest.MonkeyPatch) -> None:
    """Restore the program's own stores."""
    patch.setattr(engine, "create_engine", _create_engine)
    patch.setattr(engine, "_set_up", _set_up)
    patch.setattr(store, "upgrade", schema.upgrade)
