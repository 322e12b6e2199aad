"""The fork server of this session's processes, forked from the test process instead of started:
what a test process has imported already is not imported once more, seconds long."""

import importlib
import os
import socket
import sys
import warnings
from multiprocessing import connection, forkserver, resource_tracker

from monitor.events import read
from monitor.events._patterns import pattern
from monitor.processes import PRELOADED
from tests._servers.dials import guard


def fork_the_server() -> None:
    """To be called before there are threads or open connections."""
    server = forkserver._forkserver
    # From 3.14 on it wants a key through a pipe of its own: it is started anew there, only slower.
    if server._forkserver_pid is not None or sys.version_info >= (3, 14):
        return
    resource_tracker.ensure_running()
    address = connection.arbitrary_address("AF_UNIX")
    alive_r, alive_w = os.pipe()
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(address)
        listener.listen()
        with warnings.catch_warnings():  # xdist's one thread reads a pipe, and holds no lock
            warnings.simplefilter("ignore", DeprecationWarning)
            pid = os.fork()
        if pid == 0:
            os.close(alive_w)
            _serve(listener.detach(), alive_r)
    os.close(alive_r)
    server._forkserver_address = address
    server._forkserver_alive_fd = alive_w
    server._forkserver_pid = pid


def compile_once() -> None:
    """What else each process of a whole run would do anew, for seconds: a regex is compiled, and
    what it needs told, when a text is read that may match it. So all examples are read."""
    for name in PRELOADED:
        importlib.import_module(name)
    for kind in pattern.kinds():
        for lang, patterns in kind.patterns.items():
            read("\n".join(one.example for one in patterns), lang=lang)


def _serve(listener: int, alive: int) -> None:
    """The server's life; it ends when no process is left that could ask it."""
    status = 1
    try:
        sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__  # pytest's own end in files
        guard()
        forkserver.main(listener, alive, PRELOADED)
    except SystemExit:
        status = 0
    finally:
        os._exit(status)
