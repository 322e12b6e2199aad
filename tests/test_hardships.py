"""A process that freezes, a database that goes away, a clock that jumps, an old backup: each story
is still told once, or says that it may have been told before."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from structlog.testing import capture_logs

from monitor import app, config, jobs, store
from monitor.context import Context
from monitor.run.local import look_and_tell
from monitor.store import backup
from tests._servers.site import Asked, Reply, Site
from tests.test_path import ENGLISH, NOISE, Clock, Hook, one_pass, paper, settings

pytestmark = pytest.mark.load

OLD = ("n1", "Harbour busy", NOISE)
NEW = ("e1", "New battery firm in Qingdao", ENGLISH)
BEYOND_A_LEASE = jobs.LEASE + timedelta(seconds=1)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> str | None:
    return None if request.param == "sqlite" else request.getfixturevalue("empty_postgres")


class World:
    """One paper that was read once, its receiver, and what is configured."""

    def __init__(self, folder: Path, site: Site, database: str | None = None) -> None:
        self.hook, self.clock, self.site = Hook(site), Clock(), site
        self.settings: config.Settings = settings(folder, site, "english", database=database)
        self.printed = [OLD]
        site.on("/english", self._print)

    def _print(self, asked: Asked) -> Reply:
        return paper(*self.printed)(asked)

    async def first_look(self) -> None:
        await one_pass(self.settings, self.clock)
        self.printed = [OLD, NEW]

    def told(self) -> list[dict[str, Any]]:
        return [one["data"] for one in self.hook.bodies if one["type"].startswith("event.")]


async def frozen_look(ctx: Context, meanwhile: Callable[[], Awaitable[None]]) -> None:
    """A look that stands still after it has read its page, while something else happens."""
    read, understood, thawed = ctx.workers, asyncio.Event(), asyncio.Event()

    async def standing_still(*args: Any, **keys: Any) -> Any:
        found = await read(*args, **keys)  # type: ignore[arg-type]
        understood.set()
        await thawed.wait()
        return found

    ctx.workers = standing_still  # type: ignore[assignment]
    looking = asyncio.create_task(look_and_tell(ctx, every_source=True))
    await asyncio.wait(
        [looking, asyncio.ensure_future(understood.wait())],
        timeout=20,
        return_when=asyncio.FIRST_COMPLETED,
    )
    assert not looking.done()
    assert understood.is_set()
    await meanwhile()
    ctx.workers = read
    thawed.set()
    await looking


async def test_a_process_that_was_frozen_tells_nothing_twice(
    tmp_path: Path, site: Site, database: str | None
) -> None:
    """As with SIGSTOP and SIGCONT: meanwhile its lease ends, and another takes the source over."""
    world = World(tmp_path, site, database)
    await world.first_look()

    async def another_tells_it() -> None:
        world.clock.now += BEYOND_A_LEASE
        await one_pass(world.settings, world.clock)
        assert len(world.told()) == 1

    async with app.build(world.settings, clock=world.clock) as ctx:
        with capture_logs() as said:
            await frozen_look(ctx, another_tells_it)
    assert [one["event"] for one in said].count("looked") == 1, "what was read in vain is given up"
    (told,) = world.told()
    async with app.build(world.settings, clock=world.clock) as ctx:
        known = await ctx.threads.read(store.events.get, told["id"])
    assert known is not None
    assert (known.version, len(known.evidence)) == (told["version"], 1)


async def test_a_database_that_goes_away_in_a_look_costs_that_look(
    tmp_path: Path, site: Site, empty_postgres: str
) -> None:
    world = World(tmp_path, site, empty_postgres)
    await world.first_look()

    async def all_connections_are_cut() -> None:
        kill = (
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
            "AND datname = current_database() AND application_name = 'monitor'"
        )
        with store.opened(empty_postgres) as other, other.write() as session:
            session.execute(text(kill))

    async with app.build(world.settings, clock=world.clock) as ctx:
        await frozen_look(ctx, all_connections_are_cut)
        world.clock.now += BEYOND_A_LEASE
        await look_and_tell(ctx, every_source=False)
    assert len(world.told()) == 1


@pytest.mark.parametrize("jump", [timedelta(days=-1), timedelta(hours=-1), timedelta(days=1)])
async def test_a_clock_that_jumps_stops_no_looking_and_tells_nothing_twice(
    tmp_path: Path, site: Site, jump: timedelta
) -> None:
    world = World(tmp_path, site)
    await world.first_look()
    async with app.build(world.settings, clock=world.clock) as ctx:
        for step in (jump, -jump, timedelta(hours=1)):
            world.clock.now += step
            before = site.paths().count("/english")
            await look_and_tell(ctx, every_source=False)
            assert site.paths().count("/english") == before + 1
    assert len(world.told()) == 1


async def test_what_an_old_backup_does_not_know_is_told_as_replayed(
    tmp_path: Path, site: Site
) -> None:
    world = World(tmp_path, site)
    await world.first_look()
    with store.opened(world.settings.database) as opened:
        backup.backup(opened, tmp_path / "backup.db")
    world.clock.now += timedelta(hours=1)
    await one_pass(world.settings, world.clock)
    backup.restore(tmp_path / "backup.db", world.settings.database, world.clock.now, overwrite=True)
    await one_pass(world.settings, world.clock)
    await one_pass(world.settings, world.clock)
    assert [one.get("replayed", False) for one in world.told()] == [False, True]
