"""kill -9 at any moment: after a restart each fact is one event, and its alert has come.

A killed process leaves what was committed and sent, and nothing after it. To simulate that, every
commit and every request to the receiver fails from the chosen point on. Between two such points it
does not matter where it dies; `--every-crash-point` tries every statement as a point, on PostgreSQL
too, which takes minutes.
"""

import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event

from monitor import app
from monitor.net.client import Answer, Network
from monitor.observe import set_up_logging
from monitor.run.local import look_and_tell
from monitor.store import copying, opened, queries
from monitor.store.browse import Wanted, page
from tests._servers.site import Asked, Reply, Site
from tests.test_path import CHINESE, ENGLISH, NOISE, Clock, Hook, paper, settings

pytestmark = pytest.mark.load

SOME = 6  # one of so many points on PostgreSQL, where every point takes longer


class Killed(Exception):  # noqa: N818 - what happened to the process
    """This process no longer exists."""


class Killer:
    """Counts the points of all engines and of the network, and fails from the chosen one on."""

    def __init__(self, at: int | None) -> None:
        self.at = at
        self.count = 0
        self.armed = False

    def point(self) -> None:
        self.count += self.armed
        if self.at is not None and self.count >= self.at:
            raise Killed

    def commit(self, connection: Connection) -> None:
        if connection.get_execution_options().get("writes", True):
            self.point()

    def statement(self, *what: Any) -> None:
        if "pg_advisory_unlock" not in str(what[2]):  # the server does that when a client dies
            self.point()


_post = Network.post


@contextmanager
def killing(at: int | None, *, every: bool) -> Iterator[Killer]:
    killer = Killer(at)

    async def post(network: Network, *args: Any, **keys: Any) -> Answer:
        killer.point()
        return await _post(network, *args, **keys)

    points = {"commit": killer.commit} | (
        {"before_cursor_execute": killer.statement} if every else {}
    )
    for name, point in points.items():
        event.listen(Engine, name, point)
    Network.post = post  # type: ignore[method-assign]
    try:
        yield killer
    finally:
        Network.post = _post  # type: ignore[method-assign]
        for name, point in points.items():
            event.remove(Engine, name, point)


class World:
    """Two papers that are read once and then print the same story; a receiver; a database."""

    def __init__(self, folder: Path, site: Site, database: str | None) -> None:
        self.hook, self.clock = Hook(site), Clock()
        self.file = folder / "monitor.db"
        self.on_file = settings(folder, site, "english", "chinese")
        self.wanted = settings(folder, site, "english", "chinese", database=database)
        self.old = ("n1", "Harbour busy", NOISE)
        self.news: dict[str, tuple[str, str, str]] = {}
        for name in ("english", "chinese"):
            site.on(f"/{name}", partial(self._print, name))

    def _print(self, name: str, asked: Asked) -> Reply:
        new = [self.news[name]] if name in self.news else []
        return paper(self.old, *new)(asked)

    async def first_day(self) -> None:
        """Read what is old, and keep a copy of the database."""
        async with app.build(self.on_file, clock=self.clock) as ctx:
            await look_and_tell(ctx, every_source=True)
        shutil.copy(self.file, self.file.with_suffix(".first"))

    def _begin_again(self) -> None:
        first = self.file.with_suffix(".first")
        if self.wanted.database != self.on_file.database:
            with opened(f"sqlite:///{first}") as kept, opened(self.wanted.database) as store:
                copying.empty(store)
                copying.copy(kept, store)
            return
        for rest in ("", "-wal", "-shm"):
            self.file.with_name(self.file.name + rest).unlink(missing_ok=True)
        shutil.copy(first, self.file)

    async def story(self, at: int | None, *, every: bool) -> int:
        """The day the story comes out, killed at a point; returns how many points there were."""
        self._begin_again()
        self.hook.bodies.clear()
        self.news = {
            "english": ("e1", "New battery firm", ENGLISH),
            "chinese": ("c1", "远航电池成立", CHINESE),
        }
        with killing(at, every=every) as killer, suppress(Killed):
            killer.armed = every  # dying before the first look changes nothing
            async with app.build(self.wanted, clock=self.clock) as ctx:
                killer.armed = True
                await look_and_tell(ctx, every_source=True)
        if at is not None:
            await self.passed()
        return killer.count

    async def passed(self) -> None:
        async with app.build(self.wanted, clock=self.clock) as ctx:
            await look_and_tell(ctx, every_source=True)

    def outcome(self) -> tuple[Counter[Any], Counter[Any], Counter[Any]]:
        """Events with how many papers say so, alerts by state, and what the receiver took."""
        with opened(self.wanted.database) as store, store.read() as session:
            events = Counter(
                (e.type, e.version, len(e.evidence)) for e in page(session, Wanted(), limit=100)
            )
            alerts = Counter((a.kind, a.state) for a in queries.alerts(session))
        by_id = {one["data"]["id"]: one for one in self.hook.bodies}
        taken = Counter((one["type"], one["data"]["type"]) for one in by_id.values())
        return events, alerts, taken


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> str | None:
    return None if request.param == "sqlite" else request.getfixturevalue("empty_postgres")


# The killed process cleans nothing up.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
async def test_a_process_may_die_at_any_statement(
    tmp_path: Path, site: Site, database: str | None, request: pytest.FixtureRequest
) -> None:
    set_up_logging(level="critical", form="json")  # its errors would fill the log
    world = World(tmp_path, site, database)
    await world.first_day()
    every = request.config.getoption("--every-crash-point")
    points = await world.story(None, every=every)
    wanted = world.outcome()
    assert wanted[2] == {("event.created", "registration"): 1}
    step = 1 if every or database is None else SOME
    for at in range(step, points + 1, step):
        await world.story(at, every=every)
        assert world.outcome() == wanted, f"killed at {at} of {points}"
        told = Counter(one["data"]["id"] for one in world.hook.bodies)
        assert max(told.values()) <= 2, f"killed at {at} of {points}"
