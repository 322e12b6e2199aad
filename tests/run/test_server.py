"""The dashboard's socket: taken before the first alert, whose link needs its port."""

import socket
from contextlib import closing
from pathlib import Path

import pytest

from monitor import config
from monitor.errors import MonitorError
from monitor.run._server import bound


def settings(folder: Path, listen: str) -> config.Settings:
    path = folder / "config.yaml"
    path.write_text(
        f'watchlist: [{{name: Haier}}]\nweb: {{listen: "{listen}"}}\n', encoding="utf-8"
    )
    return config.load(path, {})


def test_a_port_of_0_becomes_the_one_that_links_name(tmp_path: Path) -> None:
    wanted = settings(tmp_path, "127.0.0.1:0")
    assert wanted.web.base is None
    taken, found = bound(wanted)
    with closing(taken):
        assert found.web.base == f"http://127.0.0.1:{taken.getsockname()[1]}"


def test_a_port_that_another_has_is_an_error_in_words(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        listen = f"127.0.0.1:{other.getsockname()[1]}"
        said = f"web.listen: {listen} is not available: .*in use; is a monitor running already"
        with pytest.raises(MonitorError, match=said):
            bound(settings(tmp_path, listen))


@pytest.mark.parametrize(
    ("listen", "base"),
    [
        ("127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("0.0.0.0:8080", "http://127.0.0.1:8080"),
        ("[::]:8080", "http://[::1]:8080"),
    ],
)
def test_links_begin_with_the_address_on_this_machine(
    tmp_path: Path, listen: str, base: str
) -> None:
    assert settings(tmp_path, listen).web.base == base
