"""Where redirects lead, and what does not go along."""

import pytest

from monitor.errors import FetchError
from monitor.net.client import Network

SECRETS = {"authorization", "cookie", "x-api-key"}


@pytest.fixture
async def network(site, network_settings):
    async with Network(network_settings(site)) as network:
        yield network


def send_on(site, path, to, status=302):
    site.on(path, status=status, headers={"Location": to})


async def error_of(look) -> FetchError:
    with pytest.raises(FetchError) as caught:
        await look
    return caught.value


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_page_that_moved_is_found(site, network, status):
    send_on(site, "/old/a", "../new?b=1", status)
    site.on("/new?b=1", body="here")
    answer = await network.get(f"{site.url}/old/a")
    assert (answer.body, answer.url) == (b"here", f"{site.url}/new?b=1")


async def test_a_redirect_without_a_target_is_an_answer(site, network):
    site.on("/a", status=302)
    assert (await network.get(f"{site.url}/a")).status == 302


@pytest.mark.parametrize(
    "target",
    [
        "http://169.254.169.254/latest/",
        "http://10.0.0.1/",
        "http://[::ffff:169.254.169.254]/",
        "http://0/",
        "//169.254.169.254/",
        "http://paper.test:6379/",
    ],
)
async def test_a_redirect_to_a_closed_address_is_not_dialled(site, network, dials, target):
    send_on(site, "/a", target)
    assert (await error_of(network.get(f"{site.url}/a"))).kind == "blocked_address"
    assert dials.made == [("127.0.0.1", site.port)]


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://paper.test/", "gopher://paper.test/", "data:,x"]
)
async def test_a_redirect_to_another_scheme_is_refused(site, network, target):
    send_on(site, "/a", target)
    assert (await error_of(network.get(f"{site.url}/a"))).kind == "redirect_scheme"


async def test_five_redirects_are_followed_and_no_more(site, network):
    for n in range(1, 8):
        send_on(site, f"/{n}", f"/{n + 1}")
    send_on(site, "/6b", "/8")
    site.on("/8", body="there")
    assert (await network.get(f"{site.url}/3")).body == b"there"
    assert (await error_of(network.get(f"{site.url}/1"))).kind == "redirects"
    assert site.paths()[-1] == "/6"


async def test_a_circle_is_seen_at_once(site, network):
    send_on(site, "/a", "/b")
    send_on(site, "/b", "/a")
    assert (await error_of(network.get(f"{site.url}/a"))).kind == "redirects"
    assert site.paths() == ["/a", "/b"]


async def test_secrets_follow_within_the_origin_only(site, new_site, network_settings):
    other = new_site().on("/b", body="b")
    send_on(site, "/a", "/a2")
    send_on(site, "/a2", f"{other.url}/b")
    async with Network(network_settings(site, other)) as network:
        await network.get(
            f"{site.url}/a",
            headers={"X-Api-Key": "k", "If-None-Match": '"1"', "Accept-Language": "zh"},
            cookies={"session": "s"},
            auth=("me", "pass"),
        )
    assert set(site.asked[1].headers) >= SECRETS
    followed = other.asked[0].headers
    assert SECRETS.isdisjoint(followed)
    assert followed["if-none-match"] == '"1"'
    assert followed["accept-encoding"] == "gzip, deflate"


async def test_another_name_of_the_same_server_is_another_origin(site, network):
    send_on(site, "/a", f"{site.at('other.test')}/b")
    site.on("/b")
    await network.get(f"{site.at('paper.test')}/a", headers={"X-Api-Key": "k"})
    assert "x-api-key" not in site.asked[1].headers


async def test_tls_is_never_left(site, new_site, network_settings, server_tls, ca_file):
    secure = new_site(tls=server_tls)
    send_on(secure, "/a", f"{site.url}/b")
    async with Network(network_settings(site, secure, ca_file=ca_file)) as network:
        error = await error_of(network.get(f"{secure.at('secure.test')}/a"))
    assert (error.kind, site.asked) == ("redirect_scheme", [])


async def test_a_private_authority_is_trusted_when_told_and_for_its_names_only(
    new_site, network_settings, server_tls, ca_file
):
    secure = new_site(tls=server_tls).on("/a", body="private")
    async with Network(network_settings(secure)) as network:
        assert (await error_of(network.get(f"{secure.at('secure.test')}/a"))).kind == "tls"
    async with Network(network_settings(secure, ca_file=ca_file)) as network:
        assert (await network.get(f"{secure.at('secure.test')}/a")).body == b"private"
        assert (await error_of(network.get(f"{secure.at('wrong.test')}/a"))).kind == "tls"


async def test_tls_to_a_server_without_it(site, network_settings):
    async with Network(network_settings(site)) as network:
        error = await error_of(network.get(f"https://paper.test:{site.port}/"))
    assert error.kind in {"tls", "connect"}
