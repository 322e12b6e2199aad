"""A job's error ends in the log, whatever was made of the job."""

import asyncio
from functools import partial

import pytest

from monitor import jobs
from monitor.errors import StoreError


class Fails:
    async def by_name(self) -> None:
        raise ValueError("the disk is gone")


async def never() -> None:
    await asyncio.Event().wait()


@pytest.mark.parametrize("job", [Fails().by_name, partial(Fails.by_name, Fails())])
async def test_an_error_is_logged_with_the_job(
    job: object, capsys: pytest.CaptureFixture[str]
) -> None:
    await jobs.guarded(job)()  # type: ignore[arg-type]
    logged = capsys.readouterr().out
    assert "job='by_name'" in logged
    assert "the disk is gone" in logged


async def test_a_failing_database_is_one_line_in_the_log_and_seldom_repeated(
    capsys: pytest.CaptureFixture[str],
) -> None:
    full = True

    async def stores() -> None:
        if full:
            raise StoreError("database: disk is full")

    job = jobs.guarded(stores)
    for _ in range(7):
        await job()
    full = False
    await job()
    await job()
    logged = capsys.readouterr().out.splitlines()
    assert ["disk is full" in line for line in logged] == [True, True, True, False]
    assert "works again" in logged[-1]


async def test_a_stopped_job_ends_quietly() -> None:
    task = asyncio.ensure_future(jobs.guarded(partial(never))())
    await asyncio.sleep(0)
    task.cancel()
    await task
