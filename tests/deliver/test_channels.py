"""Channels are found by their file; the console and Apprise tell as the others do."""

import io
import json
import logging
from collections.abc import Callable

import apprise as library
import pytest

from monitor import deliver
from monitor.config import CHANNEL_TYPES, NetworkSettings
from monitor.deliver import apprise
from monitor.deliver.console import send, show
from monitor.errors import DeliveryError, MonitorError
from monitor.model import Channel
from monitor.net.client import Network
from tests._servers.site import Site
from tests.cases import each
from tests.deliver.samples import HIT, NAME, NOW, body, delivery

Settings = Callable[..., NetworkSettings]

# Apprise loads a deprecated module of the standard library, once, where it is first used.
pytestmark = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")


def test_every_file_is_a_channel():
    assert deliver.names() == tuple(sorted(CHANNEL_TYPES))


@each("name", CHANNEL_TYPES)
def test_every_channel_offers_the_same(name: str):
    kind = deliver.find(name)
    assert kind.SCHEDULE[0].total_seconds() == 0
    assert kind.TIMEOUT > 0
    assert isinstance(kind.OPTIONS, frozenset)


@each("name", ["pigeon", "payload", "render", "_card", ""])
def test_what_is_no_channel_is_not_found(name: str):
    with pytest.raises(MonitorError, match="there are apprise, console"):
        deliver.find(name)


def test_only_mail_has_several_destinations():
    assert deliver.destinations(Channel("c", "console")) == ("c",)
    assert deliver.destinations(Channel("h", "webhook")) == ("h",)
    assert deliver.channel_name("h") == "h"


async def test_the_console_says_it_all(
    capsys: pytest.CaptureFixture[str], network_settings: Settings
):
    async with Network(network_settings()) as network:
        await send(delivery(), Channel("c", "console"), network, NOW)
    said = capsys.readouterr()
    for words in (NAME, HIT.why, "—51.2 %→", "https://news.example/a?x=1&y=2", "CNY 150 million"):
        assert words in said.out
    assert said.err == ""


def test_no_stranger_moves_the_cursor():
    stream = io.StringIO()
    show(body(type="x\x1b[2J\x07\r\x9b1A"), "en", stream)
    assert not set("\x1b\x07\r\x9b") & set(stream.getvalue())


def test_a_terminal_without_chinese_shows_the_rest():
    stream = io.TextIOWrapper(io.BytesIO(), encoding="latin-1")
    show(body(), "zh", stream)
    stream.flush()
    stream.seek(0)
    assert "Northwind Group" in stream.read()


def test_a_closed_console_is_a_failed_delivery():
    stream = io.StringIO()
    stream.close()
    with pytest.raises(DeliveryError, match="console"):
        show(body(), "en", stream)


async def _notify(url: str, network_settings: Settings) -> None:
    channel = Channel("chat", "apprise", {"url": url})
    async with Network(network_settings()) as network:
        await apprise.send(delivery(body(type="@everyone")), channel, network, NOW)


async def test_apprise_tells_and_breaks_mentions(site: Site, network_settings: Settings):
    site.on("/hooks/a" + "b" * 25, body=b"ok")
    await _notify(f"mmost://127.0.0.1:{site.port}/a{'b' * 25}", network_settings)
    (asked,) = site.asked
    text = json.loads(asked.body)["text"]
    assert NAME in text
    assert "@everyone" not in text


async def test_apprise_failing_is_tried_again(site: Site, network_settings: Settings):
    site.on("/hooks/a" + "b" * 25, status=500)
    with pytest.raises(DeliveryError) as caught:
        await _notify(f"mmost://127.0.0.1:{site.port}/a{'b' * 25}", network_settings)
    assert not caught.value.permanent
    assert "bbbb" not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "json://127.0.0.1",
        "syslog://",
        "dbus://",
        "mailto://x",
        "mmost://",
        "x",
    ],
)
async def test_apprise_goes_to_chats_only(url: str, network_settings: Settings):
    with pytest.raises(DeliveryError):
        await _notify(url, network_settings)


def test_apprise_knows_every_service_we_let_through_and_keeps_quiet():
    known = {
        scheme
        for service in library.Apprise().details()["schemas"]
        for scheme in (*(service["protocols"] or ()), *(service["secure_protocols"] or ()))
    }
    assert known >= apprise.SCHEMES
    assert logging.getLogger("apprise").getEffectiveLevel() == logging.WARNING
