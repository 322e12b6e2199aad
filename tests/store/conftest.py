"""Every test of the store runs on SQLite and on PostgreSQL."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.store import Store, open_store
from tests._servers.stores import empty_tables, put_out_of_force


@pytest.fixture
def now() -> datetime:
    return datetime(2022, 11, 30, 1, 2, 3, 456789, tzinfo=UTC)


@pytest.fixture
def real_stores(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stores that migrate their tables and wait for the disk, as in production."""
    put_out_of_force(monkeypatch)


@pytest.fixture
def migrated_file(tmp_path: Path) -> Path:
    """An SQLite database with tables and nothing in them, to be copied."""
    file = tmp_path / "empty.db"
    file.write_bytes(empty_tables())
    return file


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database with empty tables."""
    if request.param == "sqlite":
        file = tmp_path / "monitor.db"
        file.write_bytes(empty_tables())
        return f"sqlite:///{file}"
    return str(request.getfixturevalue("empty_postgres"))


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    store = open_store(url)
    yield store
    store.close()


@pytest.fixture
def postgres_store(empty_postgres: str) -> Iterator[Store]:
    store = open_store(empty_postgres)
    yield store
    store.close()
