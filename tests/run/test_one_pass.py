"""One pass looks at every source, however few of one host may be asked at once."""

from datetime import timedelta
from pathlib import Path

import pytest

from monitor import app, jobs
from monitor.run.local import look_and_tell
from tests._servers.site import Site
from tests.test_path import NOISE, Clock, paper, settings


async def test_one_pass_sees_more_sources_than_a_host_takes_at_once(
    tmp_path: Path, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [f"paper-{n}" for n in range(5)]
    for name in names:
        site.on(f"/{name}", paper(("n1", "Harbour busy", NOISE)))
    wanted = settings(tmp_path, site, *names)
    pause = wanted.network.model_copy(update={"host_pause": timedelta(seconds=0.01)})
    monkeypatch.setattr(jobs, "TURNS_WITHIN", 0.02)  # two of a host
    wanted = wanted.model_copy(update={"network": pause})
    async with app.build(wanted, clock=Clock()) as ctx:
        assert jobs.a_host(ctx) == 2
        await look_and_tell(ctx, every_source=True)
    assert {path.strip("/") for path in site.paths()} >= set(names)
