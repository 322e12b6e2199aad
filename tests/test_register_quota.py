"""A register's limit on loopback: kept by all processes together, through a long first load."""

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from monitor import app, config
from monitor.errors import FetchError
from monitor.model import Request
from monitor.pipeline import time_left
from monitor.run.local import look_and_tell
from monitor.store import sources
from monitor.store.values import SourceHealth
from tests._servers.registers import said
from tests._servers.site import Asked, Reply, Site
from tests.test_path import Clock, configured

pytestmark = pytest.mark.load

MINUTE = timedelta(seconds=60)
ALLOWED = 60  # requests a minute, at GLEIF
FIRMS = 10


class Gleif:
    """Records without relations; it notes when it was asked."""

    def __init__(self, folder: Path, site: Site) -> None:
        self.clock = Clock()
        self.times: list[datetime] = []
        self.folder, self.site = folder, site
        self.leis = [f"5299009999999999{number:02d}00" for number in range(FIRMS)]
        site.on("/robots.txt", status=404)
        for lei in self.leis:
            base = f"/lei-records/{lei}"
            site.on(base, self._record)
            for name in ("direct-parent", "ultimate-parent", "direct-children",
                         "field-modifications"):  # fmt: skip
                site.on(f"{base}/{name}", self._nothing)
                site.on(f"{base}/{name}-reporting-exception", self._nothing)

    def settings(self, database: str) -> config.Settings:
        watched = f"""\
watchlist: [{{name: Larkwell Pumps Limited}}]
sources: [{{id: lei, type: gleif, url: "{self.site.url}", ids: {self.leis}}}]
"""
        return configured(self.folder, self.site, watched, database=database)

    def most_in_a_minute(self) -> int:
        times = self.times
        return max(sum(one <= other < one + MINUTE for other in times) for one in times)

    def _record(self, asked: Asked) -> Reply:
        self.times.append(self.clock.now)
        lei = asked.path.rpartition("/")[2]
        entity = {"legalName": {"name": f"FIRM {lei}"}, "status": "ACTIVE"}
        about = {"lei": lei, "entity": entity, "registration": {"status": "ISSUED"}}
        golden = {"goldenCopy": {"publishDate": "2026-03-09T16:00:00Z"}}
        return said(
            {"meta": golden, "data": {"type": "lei-records", "id": lei, "attributes": about}}
        )

    def _nothing(self, _: Asked) -> Reply:
        self.times.append(self.clock.now)
        return Reply(404, b"{}")


@pytest.fixture
def register(tmp_path: Path, site: Site) -> Gleif:
    return Gleif(tmp_path, site)


async def test_two_processes_keep_one_quota(register: Gleif, empty_postgres: str) -> None:
    wanted = register.settings(empty_postgres)

    async def ask(ctx: app.Context, lei: str) -> str:
        try:
            request = Request(f"{register.site.url}/lei-records/{lei}")
            await ctx.fetcher.look(ctx.plan.sources["lei"], request, None)
        except FetchError as error:
            return error.kind
        return "asked"

    async with (
        app.build(wanted, clock=register.clock) as one,
        app.build(wanted, clock=register.clock) as other,
    ):
        both = [ask(ctx, lei) for ctx in (one, other) for lei in register.leis * 6]
        ended = await asyncio.gather(*both)
    assert set(ended) == {"asked", "quota"}
    assert ended.count("asked") == len(register.times) == ALLOWED
    of_one = ended[: len(both) // 2].count("asked")
    assert 0 < of_one < ALLOWED


async def test_a_long_first_load_keeps_the_quota_says_how_long_and_survives_a_stop(
    register: Gleif, tmp_path: Path
) -> None:
    wanted = register.settings(f"sqlite:///{tmp_path}/monitor.db")
    begun = register.clock.now
    left: list[timedelta | None] = []
    health: SourceHealth | None = None
    while health is None or not health.baseline_done:
        async with app.build(wanted, clock=register.clock) as ctx:  # each look in a new process
            await look_and_tell(ctx, every_source=False)
            (health,) = await ctx.threads.read(sources.health, register.clock.now)
        if health.progress:
            register.clock.now = health.next_check
            left.append(time_left(health.progress, register.clock.now))
    assert timedelta(seconds=15) < (left[0] or MINUTE) < timedelta(seconds=30)
    assert len(set(register.site.paths())) == FIRMS * 7  # with all relations, and why there is none
    assert register.most_in_a_minute() == ALLOWED
    assert register.clock.now - begun < MINUTE * 2
