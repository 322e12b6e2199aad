"""A PostgreSQL that is not there yet is waited for, until it comes or we are asked to stop."""

import asyncio
from pathlib import Path

import pytest

from monitor.run import _database
from monitor.run._database import answering


async def test_what_answers_is_not_waited_for(empty_postgres: str) -> None:
    stop = asyncio.Event()
    assert await answering(empty_postgres, stop)
    assert await answering("sqlite:///not/opened/here.db", stop)
    stop.set()
    assert not await answering(empty_postgres, stop)


async def test_a_database_that_comes_later_is_found(
    tmp_path: Path, empty_postgres: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_database, "FIRST_WAIT", 0.01)
    folder = tmp_path / "later"
    waiting = asyncio.create_task(
        answering(f"postgresql://postgres@/postgres?host={folder}", asyncio.Event())
    )
    done, _ = await asyncio.wait([waiting], timeout=0.1)
    assert not done
    folder.symlink_to(empty_postgres.partition("host=")[2])
    assert await waiting


async def test_a_stop_ends_the_waiting(tmp_path: Path) -> None:
    stop = asyncio.Event()
    waiting = asyncio.create_task(answering(f"postgresql:///x?host={tmp_path}", stop))
    await asyncio.sleep(0)
    stop.set()
    assert not await waiting
