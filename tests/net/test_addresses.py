"""What may be dialled: the policy by itself, and every way round it that we know."""

import asyncio
import threading
from ipaddress import ip_address

import pytest

from monitor.errors import FetchError
from monitor.net.client import Network
from monitor.net.guard import is_public

CLOSED = """
0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 100.100.100.200 127.0.0.1 127.255.255.254 168.63.129.16
169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.192 192.0.2.1 192.88.99.1 192.168.1.1
198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.250 240.0.0.1
255.255.255.255
:: ::1 ::7f00:1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 64:ff9b::7f00:1 64:ff9b:1::1 100::1 2001::1
2001:2::1 2001:20::1 2001:db8::1 2002:7f00:1:: 3fff::1 5f00::1 fc00::1 fd00:ec2::254 fe80::1
fec0::1 ff02::1
"""
OPEN = """
1.1.1.1 8.8.8.8 100.63.255.255 100.128.0.1 172.15.0.1 172.32.0.1 192.0.1.1 198.17.255.255
198.20.0.1 223.255.255.255 2001:200::1 2400:3200::1 2606:4700::1111 2a00:1450::1
"""


def test_closed_and_open_addresses():
    assert [one for one in CLOSED.split() if is_public(ip_address(one))] == []
    assert [one for one in OPEN.split() if not is_public(ip_address(one))] == []


async def kind_of(look) -> str:
    with pytest.raises(FetchError) as caught:
        await look
    return caught.value.kind


@pytest.fixture
async def strict(site, network_settings):
    """The network as shipped: loopback is closed."""
    async with Network(network_settings(site, allow=())) as network:
        yield network


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0x7f.1",
        "0177.0.0.1",
        "127.0.0.01",
        "0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[fe80::1%25lo]",
        "localhost",
        "localhost.",
        "LOCALHOST",
        "paper.test.",
        "127.0.0.1.",
        "１２７.0.0.1",
        "①②⑦.0.0.1",
        "127。0。0。1",
        "169.254.169.254",
        "me@127.0.0.1",
        "public.test@127.0.0.1",
    ],
)
@pytest.mark.parametrize("how", ["get", "post"])
async def test_no_spelling_of_a_closed_host_is_dialled(strict, site, dials, host, how):
    url = f"http://{host}:{site.port}/"
    look = strict.get(url) if how == "get" else strict.post(url, body=b"{}")
    assert await kind_of(look) in {"blocked_address", "scheme"}
    assert dials.made == []


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "FILE:///etc/passwd",
        "file:/etc/passwd",
        "ftp://paper.test/",
        "gopher://paper.test/",
        "data:text/plain,x",
        "unix:///var/run/docker.sock",
        "jar:http://paper.test!/",
        "//paper.test/",
        "http:///",
        "http://[::1/",
        "paper.test/feed",
        "",
    ],
)
async def test_only_http_is_dialled(strict, dials, url):
    assert await kind_of(strict.get(url)) == "scheme"
    assert dials.made == []


@pytest.mark.parametrize("port", [22, 25, 6379, 65535])
async def test_only_allowed_ports_are_dialled(strict, dials, port):
    assert await kind_of(strict.get(f"http://paper.test:{port}/")) == "blocked_address"
    assert dials.made == []


async def test_a_refusal_says_what_to_do(strict, site):
    with pytest.raises(FetchError, match=r"paper\.test \(127\.0\.0\.1\).*network\.allow"):
        await strict.get(site.at("paper.test"))


@pytest.mark.parametrize(
    "answers",
    [
        ["93.184.216.34", "10.0.0.5"],
        ["2606:4700::1111", "::ffff:127.0.0.1"],
        ["127.0.0.1"],
        ["169.254.169.254"],
    ],
)
async def test_one_closed_address_refuses_all_of_a_name(strict, site, dials, answers):
    dials.name("mixed.example", answers)
    assert await kind_of(strict.get(site.at("mixed.example"))) == "blocked_address"
    assert dials.made == []


async def test_a_name_that_turns_to_loopback_is_judged_at_each_dial(strict, site, dials):
    dials.tolerate("93.184.216.34")
    dials.name("turning.example", ["93.184.216.34"], ["127.0.0.1"])
    assert await kind_of(strict.get(site.at("turning.example"))) == "connect"
    assert await kind_of(strict.get(site.at("turning.example"))) == "blocked_address"
    assert dials.made == [("93.184.216.34", site.port)]
    assert dials.lookups == ["turning.example"] * 2


async def test_what_the_operator_allows_is_reached_and_nothing_beside_it(
    site, network_settings, dials
):
    site.on("/", body="in")
    async with Network(network_settings(site)) as network:
        for host in ("127.0.0.1", "paper.test", "[::ffff:127.0.0.1]"):
            assert (await network.get(f"http://{host}:{site.port}/")).body == b"in"
        for host in ("10.0.0.1", "[::1]", "[::127.0.0.1]"):
            assert await kind_of(network.get(f"http://{host}:{site.port}/")) == "blocked_address"
    assert {host for host, _ in dials.made} == {"127.0.0.1", "::ffff:7f00:1"}


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])
async def test_a_proxy_of_the_environment_is_ignored(
    site, new_site, network_settings, monkeypatch, name
):
    proxy = new_site()
    monkeypatch.setenv(name, proxy.url)
    site.on("/", body="direct")
    async with Network(network_settings(site)) as network:
        assert (await network.get(f"{site.at('paper.test')}/")).body == b"direct"
    assert proxy.asked == []


@pytest.mark.parametrize("host", ["127.0.0.1", "proxy.test"])
async def test_a_proxy_of_the_settings_is_used_and_may_stand_on_a_closed_address(
    new_site, network_settings, host
):
    proxy = new_site().on("http://far.example/", body="through the proxy")
    settings = network_settings(allow=(), proxy=proxy.at(host))
    async with Network(settings) as network:
        assert (await network.get("http://far.example/")).body == b"through the proxy"
        assert await kind_of(network.get("http://10.0.0.1/")) == "blocked_address"


async def test_slow_names_do_not_hold_up_another(site, network_settings, monkeypatch, dials):
    answered = threading.Event()

    def slow(host, *rest, **more):
        if host.startswith("slow"):
            answered.wait(5)
        return dials.getaddrinfo(host, *rest, **more)

    monkeypatch.setattr("socket.getaddrinfo", slow)
    before = threading.active_count()
    site.on("/", body="fast")
    names = [f"slow{n % 30}.test" for n in range(60)]
    async with Network(network_settings(site)) as network:
        looks = [asyncio.create_task(network.get(site.at(name), timeout=0.2)) for name in names]
        assert (await network.get(f"{site.at('paper.test')}/")).body == b"fast"
        assert threading.active_count() - before <= 30
        failed = await asyncio.gather(*looks, return_exceptions=True)
        answered.set()
    assert {error.kind for error in failed} == {"timeout"}
