"""Waits for a PostgreSQL that starts later than this program, or is away for a while."""

import asyncio
from contextlib import suppress

import structlog

from monitor import store
from monitor.errors import StoreError

log = structlog.get_logger()

FIRST_WAIT, LONGEST_WAIT = 1.0, 30.0  # seconds between two tries


async def answering(url: str, stop: asyncio.Event) -> bool:
    """Wait until the database can be opened; False if `stop` was set first.

    An SQLite file either exists or not: its problems are reported at once when opening it.
    """
    wait = FIRST_WAIT
    while not url.startswith("sqlite") and not stop.is_set():
        try:
            await asyncio.to_thread(_open, url)
        except StoreError as error:
            log.warning("waiting for the database", error=str(error), seconds=wait)
        else:
            break
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), wait)
        wait = min(2 * wait, LONGEST_WAIT)
    return not stop.is_set()


def _open(url: str) -> None:
    store.open_store(url).close()
