"""`monitor worker` needs a database that processes can share."""

from collections.abc import Callable
from pathlib import Path


def test_a_worker_on_sqlite_is_refused(
    tmp_path: Path, call: Callable[..., tuple[int, str, str]]
) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(f"database: sqlite:///{tmp_path}/m.db\nwatchlist: [{{name: Beichen}}]\n")
    status, _, said = call("worker", "--config", str(path))
    assert status == 2
    assert f"{path}:1:1: a worker needs a PostgreSQL database" in said
