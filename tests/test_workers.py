"""What worker processes are forked with."""

import gc

from monitor import app


async def test_workers_sweep_for_garbage_as_seldom_as_the_program() -> None:
    assert (await app.Workers()(gc.get_threshold))[0] == 50_000
