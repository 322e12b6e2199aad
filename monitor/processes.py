"""The server that worker processes are forked from, and what it preloads for them."""

import atexit
import gc
import multiprocessing
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext

# A parser takes seconds to import: the server does it once, and every worker is forked from it.
PRELOADED = ["monitor.pipeline.warm"]


def forking() -> ForkServerContext:
    """A context whose processes are forked from the server."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(PRELOADED)
    return context


def collect_less() -> None:
    """Collect garbage less often: imports create objects that stay, and sweeping them repeatedly
    takes a second, and a sixth of the time to read a text. The sweep with which Python ends takes
    another, and frees what the end of the process frees anyway."""
    gc.set_threshold(50_000, 20, 20)
    atexit.register(gc.freeze)


def start_server() -> None:
    """Let the server do its imports while this process, which has as many, does its own."""
    forking()
    forkserver.ensure_running()
