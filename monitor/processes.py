"""The server that worker processes are forked from, and what it has imported for them."""

import gc
import multiprocessing
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext

# A parser takes seconds to import: the server does it once, every worker is forked from it.
PRELOADED = ["monitor.pipeline.warm"]


def forking() -> ForkServerContext:
    """Processes made by it are forked from the server."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(PRELOADED)
    return context


def collect_less() -> None:
    """Let garbage wait: what imports make stays, and to sweep it again and again takes a second; of
    the time to read a text it would take a sixth."""
    gc.set_threshold(50_000, 20, 20)


def start_server() -> None:
    """Let the server import beside this process, which is about to import as much itself."""
    forking()
    forkserver.ensure_running()
