"""The session's fork server, itself forked from the test process, so that what that has imported is
not imported again for seconds."""

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
    """Call it before there are threads or open connections."""
    server = forkserver._forkserver
    # From 3.14 on it needs a key through a pipe of its own: there it starts anew, only slower.
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
    """Whatever every process of a full run would otherwise repeat for seconds: regexes are compiled
    when a text that may match is read, so all examples are read."""
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
