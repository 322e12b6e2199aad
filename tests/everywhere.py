"""What every test gets: a network limited to loopback, and servers on it."""

import gc
import logging
import os
import ssl
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from functools import cache, partial
from io import StringIO
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import hypothesis
import pytest
import structlog
import typer.main
from hypothesis.internal.conjecture import providers

from monitor.__main__ import main
from monitor.config import NetworkSettings
from monitor.processes import collect_less
from tests._servers.dials import Dials, watched
from tests._servers.forking import fork_the_server
from tests._servers.mailbox import Mailbox
from tests._servers.postgres import SHARED, postgres
from tests._servers.site import Site

collect_less()
typer.main.get_command = cache(typer.main.get_command)  # the program builds it once per process
# A few examples of each property per run, others next time; `--hypothesis-profile=thorough`.
hypothesis.settings.register_profile("suite", max_examples=15, deadline=None, database=None)
hypothesis.settings.register_profile("thorough", max_examples=500, deadline=None)
hypothesis.settings.load_profile("suite")
# Examples are not built from literals in the program: collecting those from all files takes a
# second.
providers.is_local_module_file = lambda _: False
_TLS = Path(__file__).parent / "_servers" / "tls"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Each process gets its part of what takes long or waits, and begins with it: none is to wait
    for another's at the end. xdist gives the first part of the list to the first, and so on."""
    processes = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    longest = sorted((one for one in items if _takes(one)), key=_takes, reverse=True)
    rest = [one for one in items if not _takes(one)]
    size = -(-len(items) // processes)
    items.clear()
    for number in range(processes):
        mine = longest[number::processes]
        filled = max(0, size - len(mine))
        items += [*mine, *rest[:filled]]
        del rest[:filled]
    items += rest


def _takes(item: pytest.Item) -> int:
    marks = {mark.name for mark in item.iter_markers()}
    return 2 if "browser" in marks else int("load" in marks)


def pytest_collection_finish() -> None:
    gc.freeze()  # what was imported stays: no collection need examine it again
    gc.enable()


@pytest.fixture(autouse=True)
def dials(monkeypatch: pytest.MonkeyPatch) -> Iterator[Dials]:
    """Names ending in .test are 127.0.0.1; a dial off loopback is refused and fails the test."""
    dials = Dials()
    monkeypatch.setattr("socket.getaddrinfo", dials.getaddrinfo)
    with watched(dials):
        yield dials
    assert not dials.strays, f"dialled beyond loopback: {dials.strays}"


@pytest.fixture(autouse=True)
def plain_log() -> None:
    """Log as the program does, whatever an earlier test changed; structlog's default formats each
    error for seconds."""
    logging.root.handlers.clear()  # their streams ended with the earlier test
    structlog.reset_defaults()
    structlog.configure(
        processors=[structlog.processors.format_exc_info, structlog.processors.KeyValueRenderer()]
    )


@pytest.fixture(scope="session", autouse=True)
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What is expensive to start and the same for all tests. Only for modules already imported:
    pure tests must not wait for it."""
    with ExitStack() as stack:
        if "monitor.app" in sys.modules:
            fork_the_server()  # while this process has no threads and no connections
            stack.enter_context(_shared_workers())
        if "monitor.store" in sys.modules:
            stack.enter_context(_quick_stores(tmp_path_factory.mktemp("stores")))
        yield


@contextmanager
def _shared_workers() -> Iterator[None]:
    """All tests share the same worker processes: forking new ones takes half a second."""
    from monitor import app, workers  # noqa: PLC0415

    pool = workers.processes(2)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app, "Workers", partial(workers.Workers, pool=pool))
        yield
    pool.stop()
    pool.join(timeout=2)


@contextmanager
def _quick_stores(folder: Path) -> Iterator[None]:
    """For this process; processes forked from the server open real stores."""
    from tests._servers.stores import QuickStores  # noqa: PLC0415

    with pytest.MonkeyPatch.context() as patch:
        stores = QuickStores(folder)
        stores.put_in_force(patch)
        yield
        stores.close()


@pytest.fixture
def ca_file() -> Path:
    """The authority behind the certificates of secure.test, mail.test and localhost."""
    return _TLS / "ca.pem"


@pytest.fixture
def server_tls() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_TLS / "server.pem")
    return context


@pytest.fixture
def new_site() -> Iterator[Callable[..., Site]]:
    """Opens web servers on loopback: `new_site()`, `new_site(tls=server_tls)`."""
    with ExitStack() as stack:
        yield lambda **options: stack.enter_context(Site(**options))


@pytest.fixture
def site(new_site: Callable[..., Site]) -> Site:
    return new_site()


@pytest.fixture
def new_mailbox() -> Iterator[Callable[..., Mailbox]]:
    """Opens mail servers on loopback: `new_mailbox(tls=server_tls, password="…")`."""
    with ExitStack() as stack:
        yield lambda **options: stack.enter_context(Mailbox(**options))


@pytest.fixture
def network_settings() -> Callable[..., NetworkSettings]:
    """Settings that allow loopback and the ports of the given sites: `network_settings(site)`."""

    def settings(*sites: Site, **keys: Any) -> NetworkSettings:
        defaults = {
            "allow": (ip_network("127.0.0.0/8"),),
            "ports": tuple(site.port for site in sites) or (80, 443),
            "allow_http": True,
            "host_pause": timedelta(0),
            "timeout": timedelta(seconds=5),
        }
        return NetworkSettings().model_copy(update=defaults | keys)

    return settings


@pytest.fixture
def call(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    """The command in this process: its exit status, standard output and standard error."""

    def called(*words: str) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["monitor", *words])
        monkeypatch.setattr("sys.stdin", StringIO())
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        return int(ended.value.code or 0), out, err

    return called


@pytest.fixture(scope="session")
def migrated_postgres() -> Iterator[str]:
    """The URL of a PostgreSQL database with this program's tables."""
    if SHARED:
        yield SHARED[0].copy(os.environ["PYTEST_XDIST_WORKER"])
        return
    with postgres() as cluster:
        yield cluster.migrated


@pytest.fixture
def empty_postgres(migrated_postgres: str) -> str:
    """The same, with empty tables."""
    from monitor.store import opened  # noqa: PLC0415
    from monitor.store.tables import METADATA  # noqa: PLC0415

    # TRUNCATE creates new files; and a replica's DELETE checks no foreign keys.
    every = [f"DELETE FROM {name}" for name in METADATA.tables]  # noqa: S608
    with opened(migrated_postgres) as store, store.connection() as connection:
        every.insert(0, "SET LOCAL session_replication_role = replica")
        connection.exec_driver_sql("; ".join(every))
    return migrated_postgres
