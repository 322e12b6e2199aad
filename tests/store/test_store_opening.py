"""The database itself: opened with promises kept, refused in words, damage and losses found."""

import os
import resource
import sqlite3
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text

from monitor.errors import StoreError
from monitor.store import (
    Store,
    check,
    engine,
    open_store,
    opened,
    settings,
    upgrade,
)
from monitor.store import backup as backups
from monitor.store.engine import wal_is_safe
from tests.cases import each

pytestmark = pytest.mark.usefixtures("real_stores")


@each(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 4), True),
    ],
)
def test_a_write_ahead_log_only_where_it_is_mended(version: tuple[int, ...], *, safe: bool) -> None:
    assert wal_is_safe(version) is safe


def test_every_connection_is_durable_and_checks_keys(tmp_path: Path) -> None:
    with opened(f"sqlite:///{tmp_path}/monitor.db") as store:
        for _ in range(3):
            with store.write() as one, store.read() as other:
                found = [
                    [s.scalar(text(f"PRAGMA {name}")) for name in ("synchronous", "foreign_keys")]
                    for s in (one, other)
                ]
            assert found == [[2, 1], [2, 1]]


@pytest.mark.parametrize(
    ("version", "journal"), [((3, 40, 1), "delete"), ((3, 53, 4), "wal"), ((3, 44, 6), "wal")]
)
def test_the_journal_is_the_one_that_the_version_keeps_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: tuple[int, ...], journal: str
) -> None:
    monkeypatch.setattr("monitor.store.engine.sqlite.sqlite_version_info", version)
    with opened(f"sqlite:///{tmp_path}/monitor.db") as store:
        upgrade(store)
        with store.read() as session:
            assert session.scalar(text("PRAGMA journal_mode")) == journal
        check(store)


@each(
    ("url", "said"),
    [
        ("nonsense", "not a URL"),
        ("mysql://here/x", "mysql is not sqlite or postgresql"),
        ("sqlite://", "name a file"),
        ("postgresql://nobody@/none?host=/nowhere", "database: "),
        ("sqlite:////proc/nowhere/monitor.db", "cannot make"),
    ],
)
def test_what_cannot_be_opened_is_said(url: str, said: str) -> None:
    with pytest.raises(StoreError, match=said):
        open_store(url)


def test_a_password_is_not_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as told:
        open_store(f"postgresql://me:hunter2@/x?host={tmp_path}")
    assert "hunter2" not in str(told.value)


def test_what_is_no_database_is_said(tmp_path: Path) -> None:
    (tmp_path / "monitor.db").write_text("this is a diary" * 100)
    with pytest.raises(StoreError, match="not a database"):
        open_store(f"sqlite:///{tmp_path}/monitor.db")


@pytest.fixture
def not_root() -> Iterator[None]:
    """Root may write anywhere, so for a moment it is nobody."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("closed", ["folder", "file"])
@pytest.mark.usefixtures("not_root")
def test_what_cannot_be_written_is_said(closed: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "monitor.db"
        file.touch(0o400 if closed == "file" else 0o600)
        Path(folder).chmod(0o500 if closed == "folder" else 0o700)
        with pytest.raises(StoreError, match="cannot be written"):
            open_store(f"sqlite:///{file}")
        Path(folder).chmod(0o700)


@pytest.mark.parametrize("closed", ["folder", "file"])
@pytest.mark.parametrize("is_in_use", [True, False])
def test_what_cannot_be_written_can_be_read(closed: str, *, is_in_use: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "monitor.db"
        with opened(f"sqlite:///{file}") as store:
            upgrade(store)
            if is_in_use:
                read_by_nobody(file, closed)
        read_by_nobody(file, closed)
        Path(folder).chmod(0o700)


def read_by_nobody(file: Path, closed: str) -> None:
    """Another user, who may write the folder or the file, but not both."""
    for one in file.parent.iterdir():
        one.chmod(0o444 if closed == "file" else 0o666)
    file.parent.chmod(0o777 if closed == "file" else 0o555)
    os.seteuid(65534 if os.geteuid() == 0 else os.geteuid())
    try:
        with opened(f"sqlite:///{file}", to_read=True) as store:
            check(store)
            with pytest.raises(StoreError, match="readonly"), store.write() as session:
                settings.put(session, "a", 1)
    finally:
        os.seteuid(os.getuid())


def test_only_its_owner_reads_a_new_database(tmp_path: Path) -> None:
    file = tmp_path / "monitor.db"
    open_store(f"sqlite:///{file}").close()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_reader_cannot_write(store: Store) -> None:
    with pytest.raises(StoreError), store.read() as session:
        settings.put(session, "token", "x")
    with store.read() as session:
        assert settings.get(session, "token") is None


def test_settings_are_kept(store: Store) -> None:
    with store.write() as session:
        settings.put(session, "token", {"made": 1})
        settings.put(session, "token", {"made": 2})
    with store.read() as session:
        assert settings.get(session, "token") == {"made": 2}
        assert settings.get(session, "other") is None


@contextmanager
def full_disk(room: int) -> Iterator[None]:
    """No file can be written beyond so many bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_disk_is_said_and_what_was_stored_is_still_there(
    migrated_file: Path, tmp_path: Path
) -> None:
    url = f"sqlite:///{migrated_file}"
    store = open_store(url)
    with store.write() as session:
        settings.put(session, "kept", "yes")
    with full_disk(migrated_file.stat().st_size // 4):
        with pytest.raises(StoreError, match="database: "):
            backups.backup(store, tmp_path / "copy.db")
        with pytest.raises(StoreError, match="database: "), store.write() as session:
            settings.put(session, "large", "x" * migrated_file.stat().st_size)
        with store.read() as session:
            assert settings.get(session, "large") is None
        store.close()
    assert list(tmp_path.glob("*copy.db*")) == []
    with opened(url) as store, store.read() as session:
        assert settings.get(session, "kept") == "yes"


def test_a_database_that_another_keeps_locked_fails_a_batch_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not each of its jobs after a wait of its own, with an error that passes for a bug."""
    monkeypatch.setattr(engine, "BUSY_TIMEOUT", 0.01)
    began: list[bool] = []
    url = f"sqlite:///{tmp_path}/monitor.db"
    with opened(url) as store, opened(url) as other:
        upgrade(store)
        with other.write() as session:
            session.connection()
            first, second = store.write_each([lambda _: began.append(True)] * 2)
    assert isinstance(first, StoreError)
    assert str(second) == "database: database is locked"
    assert began == []


def test_closing_folds_the_log_into_the_file(tmp_path: Path) -> None:
    with opened(f"sqlite:///{tmp_path}/monitor.db") as store:
        upgrade(store)
        with store.write() as session:
            settings.put(session, "token", "x")
    log = tmp_path / "monitor.db-wal"
    assert not log.exists() or log.stat().st_size == 0


def test_damage_is_found(tmp_path: Path) -> None:
    file = tmp_path / "monitor.db"
    with opened(f"sqlite:///{file}") as store:
        upgrade(store)
    raw = sqlite3.connect(file)
    raw.execute("INSERT INTO event_alias VALUES ('evt_1', 'evt_none')")
    raw.commit()
    raw.close()
    with opened(f"sqlite:///{file}") as store, pytest.raises(StoreError, match="1 orphaned"):
        check(store)


def test_a_lost_connection_costs_one_transaction(migrated_postgres: str) -> None:
    with opened(migrated_postgres) as store:
        upgrade(store)
        kill = text(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND application_name = 'monitor' "
            "AND pid <> pg_backend_pid()"
        )
        with store.write() as session:
            settings.put(session, "lost", "before")
        with opened(migrated_postgres) as other:

            def cut_off() -> None:
                with store.write() as session:
                    settings.put(session, "lost", "never")
                    with other.write() as killer:
                        killer.execute(kill)
                    settings.put(session, "lost", "never")

            with pytest.raises(StoreError):
                cut_off()
            with other.write() as killer:
                killer.execute(kill)
        with store.read() as session:
            assert settings.get(session, "lost") == "before"
