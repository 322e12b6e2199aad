"""The server that worker processes are forked from, and what it has imported for them."""

import multiprocessing
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext

# A parser takes seconds to import: the server does it once, every worker is forked from it.
PRELOADED = ["monitor.pipeline", "monitor.adapters.feed", "monitor.adapters.page"]


def forking() -> ForkServerContext:
    """Processes made by it are forked from the server."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(PRELOADED)
    return context


def start_server() -> None:
    """Let the server import beside this process, which is about to import as much itself."""
    forking()
    forkserver.ensure_running()
