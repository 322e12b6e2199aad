"""What worker processes are forked with."""

import gc
from typing import Any

import monitor.app  # noqa: F401 - with it come workers


def test_workers_sweep_for_garbage_as_seldom_as_the_program(worker_pool: list[Any]) -> None:
    assert worker_pool[0].schedule(gc.get_threshold).result(timeout=30)[0] == 50_000
