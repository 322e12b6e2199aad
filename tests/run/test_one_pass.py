"""One pass looks at every source and tells all that is owed, whatever has to wait for what."""

import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from monitor import app, config, jobs
from monitor.pipeline._pace import MOST_A_MINUTE
from monitor.pipeline._tell import owe
from monitor.run.local import look_and_tell
from monitor.store import queries
from monitor.store.values import OwedDelivery
from tests._servers.site import Asked, Reply, Site
from tests.deliver.samples import body
from tests.test_path import NOISE, START, Clock, Hook, paper, settings


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


def alerts(first: int, last: int) -> list[OwedDelivery]:
    return [
        OwedDelivery(f"evt_{n}", 1, "hook", "event.created", body(id=f"evt_{n}"), START)
        for n in range(first, last)
    ]


async def test_one_pass_sends_all_that_is_owed_to_a_receiver_that_takes_its_time(
    tmp_path: Path, site: Site
) -> None:
    def slowly(_: Asked) -> Reply:
        time.sleep(0.02)
        return Reply(200)

    site.on("/hook", slowly)
    wanted = settings(tmp_path, site)
    async with app.build(wanted, clock=Clock(), tick=timedelta(seconds=0.005)) as ctx:
        await ctx.threads.write(owe, alerts(0, 9), ctx.plan, START)
        await look_and_tell(ctx, every_source=False)
        assert await ctx.threads.read(queries.alerts, states=["pending", "held"]) == ()
    assert len(site.asked) == 9


async def test_one_pass_leaves_no_digest_of_a_burst_to_the_next(tmp_path: Path, site: Site) -> None:
    hook = Hook(site)
    wanted = settings(tmp_path, site)
    async with app.build(wanted, clock=Clock()) as ctx:
        await ctx.threads.write(owe, alerts(0, 2), ctx.plan, START)
        await ctx.threads.write(owe, alerts(2, MOST_A_MINUTE + 2), ctx.plan, START)
        await look_and_tell(ctx, every_source=False)
        assert await ctx.threads.read(queries.alerts, states=["pending", "held"]) == ()
    (told,) = [one["data"] for one in hook.bodies if one["type"] == "digest"]
    assert len(hook.bodies) == 3
    assert len(told["events"]) + told["left_out"]["events"] == MOST_A_MINUTE
    assert datetime.fromisoformat(told["to"]) == START


async def test_in_quiet_hours_one_pass_holds_a_burst_back(tmp_path: Path, site: Site) -> None:
    hook = Hook(site)
    wanted = settings(tmp_path, site)
    file = tmp_path / "config.yaml"
    ends = f"{START.astimezone(wanted.timezone) + timedelta(minutes=1):%H:%M}"
    file.write_text(f'{file.read_text()}quiet: {{from: "00:00", to: "{ends}"}}\n')
    async with app.build(config.load(file, {}), clock=Clock()) as ctx:
        await ctx.threads.write(owe, alerts(0, MOST_A_MINUTE + 1), ctx.plan, START)
        await look_and_tell(ctx, every_source=False)
    assert hook.bodies == []
