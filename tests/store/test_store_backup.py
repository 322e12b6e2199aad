"""A backup is whole and verified; restored, it alerts nobody a second time in silence."""

import sqlite3
import stat
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from monitor.errors import StoreError
from monitor.model import Source, Validators
from monitor.store import Store, backup, copying, open_store, outbox, queries, sources, watching
from monitor.store.presence import present
from monitor.store.values import OwedDelivery

LEASE = timedelta(minutes=5)
FEED = "https://one.example/rss"


@pytest.fixture
def filled(store: Store, now: datetime) -> Store:
    """A source with something seen, and an alert that waits."""
    with store.write() as session:
        watching.sync(session, [Source("one", "feed", FEED, timedelta(minutes=10))], now)
        asked = {FEED: Validators(etag='"1"')}
        seen = {"a": "read", "b": "seen"}
        sources.remember(session, "one", 0, seen=seen, validators=asked, now=now, cursor={"p": 2})  # type: ignore[arg-type]
        alert = OwedDelivery("evt_1", 1, "hook", "event.created", {"text": "增资"}, now)
        outbox.owe(session, [alert], now)
    return store


def test_a_backup_is_whole_and_private(filled: Store, tmp_path: Path) -> None:
    file = tmp_path / "kept" / "backup.db"
    assert backup.backup(filled, file) == copying.counts(filled)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.name for one in file.parent.iterdir()] == ["backup.db"]


def test_a_backup_replaces_earlier_ones_but_neither_the_store_nor_other_files(
    filled: Store, tmp_path: Path
) -> None:
    backup.backup(filled, tmp_path / "backup.db")
    backup.backup(filled, tmp_path / "backup.db")
    config = tmp_path / "config.yaml"
    config.write_text("watchlist: []")
    link = tmp_path / "link.db"
    link.symlink_to(filled.path or config)
    for kept in (filled.path or config, link, config, tmp_path, config / "below.db"):
        with pytest.raises(StoreError, match=r"the database itself|no earlier backup|its folder"):
            backup.backup(filled, kept)
    assert config.read_text() == "watchlist: []"
    assert backup.verify(tmp_path / "backup.db") == copying.counts(filled)


def test_what_is_restored_says_so(filled: Store, url: str, tmp_path: Path, now: datetime) -> None:
    file = tmp_path / "backup.db"
    counts = backup.backup(filled, file)
    filled.close()
    with pytest.raises(StoreError, match=r"already|not empty"):
        backup.restore(file, url, now, overwrite=False)
    later = now + timedelta(hours=1)
    assert backup.restore(file, url, later, overwrite=True) == counts
    restored = open_store(url)
    with restored.write() as session:
        (alert,) = queries.alerts(session)
        assert alert.state == "dead"
        assert "may have been sent" in (alert.last_error or "")
        assert outbox.claim(session, later, limit=9, owner="me", lease=LEASE) == ()
        (claimed,) = sources.claim(session, later, lease=LEASE, limit=9, owner="me")
        assert claimed.known.restored
        assert claimed.known.cursor == {"p": 2}
        assert claimed.known.validators == {FEED: Validators(etag='"1"')}
        assert sources.unseen(session, "one", ["a", "b", "c"]) == {"c"}
        sources.finish(session, "one", "me", later, ok=True, now=later)
        assert not sources.known(session, "one").restored
        assert outbox.retry(session, alert.id, later)
    restored.close()


def test_a_store_in_use_is_not_replaced(migrated_file: Path, tmp_path: Path, now: datetime) -> None:
    (tmp_path / "m.db").write_bytes(migrated_file.read_bytes())
    url = f"sqlite:///{tmp_path}/m.db"
    daemon = open_store(url)
    with present(daemon, "daemon"), pytest.raises(StoreError, match="stop it first"):
        backup.restore(migrated_file, url, now, overwrite=True)
    daemon.close()


@pytest.mark.parametrize(
    "broken",
    [
        lambda file: file.write_bytes(b"not a database"),
        lambda file: file.write_bytes(b""),
        lambda file: sqlite3.connect(file).execute("CREATE TABLE other (a)").connection.close(),
    ],
)
def test_what_is_no_backup_is_refused(
    tmp_path: Path, now: datetime, broken: Callable[[Path], object]
) -> None:
    file = tmp_path / "backup.db"
    broken(file)
    with pytest.raises(StoreError):
        backup.restore(file, f"sqlite:///{tmp_path}/m.db", now, overwrite=False)
    assert not (tmp_path / "m.db").exists()


def test_a_store_moves_to_postgresql_and_goes_on(
    migrated_file: Path, postgres_store: Store, tmp_path: Path, now: datetime
) -> None:
    here = tmp_path / "m.db"
    here.write_bytes(migrated_file.read_bytes())
    source = open_store(f"sqlite:///{here}")
    with source.write() as session:
        outbox.owe(session, [OwedDelivery("evt_1", 1, "hook", "event.created", {}, now)], now)
        outbox.claim(session, now, limit=9, owner="me", lease=LEASE)
    said: list[tuple[str, int, int]] = []
    assert copying.copy(source, postgres_store, lambda *step: said.append(step)) == 3
    assert copying.counts(source) == copying.counts(postgres_store)
    assert ("attempt", 1, 1) in said
    with pytest.raises(StoreError, match="not empty"):
        copying.copy(source, postgres_store)
    with postgres_store.write() as session:  # its counters go on behind the copied numbers
        later = now + timedelta(hours=1)
        (again,) = outbox.claim(session, later, limit=9, owner="you", lease=LEASE)
        assert again.attempt == 2
    source.close()


def test_the_commands_say_what_they_did(
    tmp_path: Path, empty_postgres: str, call: Callable[..., tuple[int, str, str]]
) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(f"database: sqlite:///{tmp_path}/m.db\nwatchlist: [{{name: Beichen}}]\n")
    kept, config = tmp_path / "kept.db", ("--config", str(path))
    assert call("db", "check", *config)[0] == 2  # nothing there yet
    for words, status, said in [
        (["upgrade"], 0, "this program's version"),
        (["check"], 0, "fine: 0 rows"),
        (["backup", str(kept)], 0, "written and verified"),
        (["restore", str(kept)], 2, "--overwrite"),
        (["restore", str(kept), "--overwrite"], 0, "restored and verified"),
        (["prune"], 0, "dropped 0 texts"),
        (["copy", empty_postgres], 0, "copied 0 rows"),
        (["restore", str(tmp_path / "nothing")], 2, "no such file"),
    ]:
        answer = call("db", *words, *config)
        assert (answer[0], said in "".join(answer[1:])) == (status, True), answer
