"""The tables: made and brought up to date by one, copied before, refused when newer."""

import shutil
import stat
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from monitor.errors import StoreError
from monitor.store import (
    Store,
    check,
    companies,
    open_store,
    opened,
    schema,
    settings,
    sounds,
    sources,
    upgrade,
)
from monitor.store.migrating import take_steps
from monitor.store.schema import current_revision
from monitor.store.tables import METADATA
from monitor.store.values import CompanyName

NOW = datetime(2026, 3, 1, tzinfo=UTC)

pytestmark = pytest.mark.usefixtures("real_stores")


def test_a_new_database_gets_tables_and_its_folder(tmp_path: Path) -> None:
    with opened(f"sqlite:///{tmp_path}/new/folder/monitor.db") as store:
        assert current_revision(store) is None
        with pytest.raises(StoreError, match="db upgrade"):
            check(store)
        upgrade(store)
        upgrade(store)
        check(store)
    assert not list(tmp_path.glob("**/*.bak"))


def _is_ours(name: str | None, _kind: str, _parents: object) -> bool:
    """Workers of other tests keep their job queue in the same PostgreSQL database."""
    return not (name or "").startswith("procrastinate")


def test_the_migrations_make_the_tables(store: Store) -> None:
    with store.connection() as connection:
        options = {"compare_type": False, "include_name": _is_ours}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, METADATA) == []


def test_the_files_of_the_migrations_are_named_by_their_editions() -> None:
    steps = [step.revision for step in ScriptDirectory(schema.MIGRATIONS).walk_revisions()]
    assert steps == sorted(schema._editions(), reverse=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def bare(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database without tables."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/monitor.db"
        return
    url = request.getfixturevalue("migrated_postgres")
    with opened(url) as store:
        with store.connection() as connection:
            connection.execute(text("CREATE SCHEMA bare"))
        yield f"{url}&options=-csearch_path%3Dbare"
        with store.connection() as connection:
            connection.execute(text("DROP SCHEMA bare CASCADE"))


def test_the_readings_of_the_edition_before_are_taken_over(bare: str) -> None:
    with opened(bare) as store:
        with store.connection() as connection:
            take_steps(connection, schema.MIGRATIONS, "0006")
            for statement in READINGS.split(";"):
                connection.execute(text(statement), {"now": "2026-01-01 00:00:00+00:00"})
        upgrade(store)
        assert current_revision(store) == HEAD
        with store.write() as session:  # another name that is usually read alike, and otherwise not
            companies.add_name(session, CompanyName("cmp_2", "张盛", "name"), NOW)
        with store.read() as session:
            assert sounds.heard(session, "Changsheng") == (("cmp_1", "长盛"), ("cmp_1", "CSE"))
            assert sounds.heard(session, "Zhangcheng Ltd")[-1] == ("cmp_2", "张盛")


READINGS = """
INSERT INTO company (id, name, created) VALUES ('cmp_1', '长盛', :now), ('cmp_2', '张盛', :now);
INSERT INTO company_name (company_id, name, kind, exact, core, latin, known_from, source)
VALUES ('cmp_1', '长盛', 'name', '长盛|', '长盛', 'zhangsheng', :now, ''),
       ('cmp_1', 'CSE', 'alias', 'cse|', 'cse', 'cse', :now, '');
INSERT INTO company_sound (sound, company_id) VALUES ('changsheng', 'cmp_1')
"""


def test_facts_of_the_edition_before_are_what_they_were(bare: str) -> None:
    with opened(bare) as store:
        with store.connection() as connection:
            take_steps(connection, schema.MIGRATIONS, "0005")
            now = {"now": "2026-01-01 00:00:00+00:00"}
            firm = "INSERT INTO company (id, name, created) VALUES ('cmp_1', 'Tarn', :now)"
            fact = (
                "INSERT INTO company_fact (company_id, kind, value, known_from, source, url, quote)"
                " VALUES ('cmp_1', 'status', '\"active\"', :now, 'register', '', '')"
            )
            connection.execute(text(firm), now)
            connection.execute(text(fact), now)
        upgrade(store)
        with store.read() as session:
            (fact,) = companies.facts(session, "cmp_1")
    assert (fact.value, fact.source, fact.origin) == ("active", "register", "")


def test_entries_of_the_edition_before_stay_dealt_with(bare: str) -> None:
    with opened(bare) as store:
        with store.connection() as connection:
            take_steps(connection, schema.MIGRATIONS, "0007")
            for statement in ENTRIES.split(";"):
                connection.execute(text(statement), {"now": "2026-01-01 00:00:00+00:00"})
        upgrade(store)
        check(store)
        with store.read() as session:
            assert sources.unseen(session, "feed", ["a", "b", "c"]) == {"c"}


ENTRIES = """
INSERT INTO source (id, type, url, host, config_hash, enabled, every, version, next_check,
                    baseline_done, failures, health, restored)
VALUES ('feed', 'feed', '', '', '', true, 60, 1, :now, true, 0, 'ok', false);
INSERT INTO item (source_id, key, state, first_seen)
VALUES ('feed', 'b', 'read', :now), ('feed', 'a', 'seen', :now)
"""

HEAD = schema.head()
SECOND = """
import sqlalchemy as sa
from alembic import op

revision = "9002"
down_revision = "{before}"


def upgrade() -> None:
    op.create_table("extra", sa.Column("id", sa.Integer(), primary_key=True))
    {then}
"""


@pytest.fixture
def next_edition(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Adds a migration to a copy of the program's own: `next_edition("its second statement")`."""

    def add(then: str) -> None:
        folder = tmp_path / "migrations"
        shutil.copytree(schema.MIGRATIONS, folder)
        (folder / "versions" / "9002_extra.py").write_text(SECOND.format(then=then, before=HEAD))
        monkeypatch.setattr(schema, "MIGRATIONS", folder)

    return add


def test_an_old_database_is_copied_before_it_is_changed(
    tmp_path: Path, next_edition: Callable[[str], None]
) -> None:
    with opened(f"sqlite:///{tmp_path}/monitor.db") as store:
        upgrade(store)
        with store.write() as session:
            settings.put(session, "token", "kept")
        next_edition("pass")
        with pytest.raises(StoreError, match="db upgrade"):
            check(store)
        upgrade(store)
        assert current_revision(store) == "9002"
    copy = tmp_path / f"monitor.db.{HEAD}.bak"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with opened(f"sqlite:///{copy}") as old, old.read() as session:
        assert settings.get(session, "token") == "kept"
    with opened(f"sqlite:///{copy}") as old:
        assert current_revision(old) == HEAD


def test_a_migration_that_breaks_off_changes_nothing(
    url: str, next_edition: Callable[[str], None]
) -> None:
    next_edition("raise KeyboardInterrupt")
    with opened(url) as store:
        with pytest.raises(KeyboardInterrupt):
            upgrade(store)
        assert current_revision(store) == HEAD
        with store.read() as session:
            assert "extra" not in inspect(session.connection()).get_table_names()


@pytest.mark.parametrize("step", [upgrade, check])
@pytest.mark.parametrize(
    ("edition", "words"),
    [("9999", "newer version of this program"), ("0001", "a preview of this program")],
)
def test_a_database_of_another_program_is_refused(
    store: Store, step: object, edition: str, words: str
) -> None:
    with store.write() as session:
        before = session.scalar(text("SELECT version_num FROM alembic_version"))
        session.execute(text("UPDATE alembic_version SET version_num = :v"), {"v": edition})
    try:
        with pytest.raises(StoreError, match=words):
            step(store)  # type: ignore[operator]
    finally:
        with store.write() as session:
            session.execute(text("UPDATE alembic_version SET version_num = :v"), {"v": before})


def test_several_that_start_together_migrate_once(tmp_path: Path, migrated_postgres: str) -> None:
    with opened(migrated_postgres) as store, store.connection() as connection:
        connection.execute(text("CREATE SCHEMA together"))
    together = f"{migrated_postgres}&options=-csearch_path%3Dtogether"
    for url in (f"sqlite:///{tmp_path}/monitor.db", together):
        stores = [open_store(url) for _ in range(3)]
        with ThreadPoolExecutor(3) as pool:
            list(pool.map(upgrade, stores))
        for store in stores:
            check(store)
            store.close()
