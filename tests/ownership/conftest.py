"""A user with a database of holdings: their config, what they import, what they ask."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def config(tmp_path: Path) -> str:
    path = tmp_path / "config.yaml"
    path.write_text(
        f"database: sqlite:///{tmp_path}/m.db\nwatchlist: [{{name: Beichen Group Co Ltd}}]\n"
        "sources: []\ntimezone: UTC\n"
    )
    return str(path)


@pytest.fixture
def take(call: Call, config: str, tmp_path: Path) -> Callable[[str, str], tuple[int, str, str]]:
    def taken(name: str, text: str) -> tuple[int, str, str]:
        path = tmp_path / name
        path.write_bytes(gzip.compress(text.encode()) if name.endswith(".gz") else text.encode())
        return call("ownership", "import", str(path), "--config", config)

    return taken


@pytest.fixture
def ask(call: Call, config: str) -> Callable[..., dict[str, Any]]:
    def asked(company: str, *words: str) -> dict[str, Any]:
        status, out, err = call(
            "ownership", company, *words, "--format", "json", "--config", config
        )
        assert status == 0, err
        told: dict[str, Any] = json.loads(out)
        return told

    return asked
