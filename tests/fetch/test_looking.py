"""Looking at pages: conditions, politeness, robots, and what answers mean."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest

from monitor.errors import FetchError
from monitor.fetch import Fetcher
from monitor.model import Request, Source, Validators
from monitor.net import Network

NOW = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


class Clock:
    now = NOW

    def __call__(self) -> datetime:
        return self.now


def source(url: str, kind: str = "feed", **keys) -> Source:
    return Source(id="s", type=kind, url=url, every=HOUR, **keys)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
async def fetcher(site, network_settings, clock):
    settings = network_settings(site)
    async with Network(settings) as network:
        yield Fetcher(network, settings, clock)


@pytest.fixture
def look(fetcher):
    async def look(url, validators=None, *, kind="feed", purpose="list", **keys):
        return await fetcher.look(source(url, kind, **keys), Request(url, purpose), validators)

    return look


async def error_of(looking) -> FetchError:
    with pytest.raises(FetchError) as caught:
        await looking
    return caught.value


async def test_a_first_look_gives_a_page_and_what_makes_the_next_one_conditional(site, look):
    body = "注册资本".encode("gbk")
    headers = {
        "Content-Type": "text/html; charset=gb2312",
        "ETag": '"v1"',
        "Last-Modified": "Tue, 03 Nov 2026 08:00:00 GMT",
        "Cache-Control": "public, max-age=600",
    }
    site.on("/a", body=body, headers=headers)
    looked = await look(f"{site.url}/a")
    page = looked.page
    assert page is not None
    assert (page.text, page.status, page.fetched) == ("注册资本", 200, NOW)
    assert page.url == page.request.url == f"{site.url}/a"
    digest = sha256(body).hexdigest()
    assert page.body_hash == digest
    assert looked.validators == Validators('"v1"', "Tue, 03 Nov 2026 08:00:00 GMT", digest)
    assert looked.max_age == 600
    assert "if-none-match" not in site.asked[0].headers


async def test_not_modified_is_nothing_new_and_keeps_the_validators(site, look):
    site.on("/a", status=304, headers={"Cache-Control": "max-age=60"})
    before = Validators('"v1"', "Tue, 03 Nov 2026 08:00:00 GMT", "hash")
    looked = await look(f"{site.url}/a", before)
    assert (looked.page, looked.validators, looked.max_age) == (None, before, 60)
    sent = site.asked[0].headers
    assert sent["if-none-match"] == '"v1"'
    assert sent["if-modified-since"] == "Tue, 03 Nov 2026 08:00:00 GMT"


async def test_the_same_bytes_are_nothing_new_with_fresh_validators(site, look):
    site.on("/a", body="same", headers={"ETag": '"v2"'})
    first = await look(f"{site.url}/a")
    again = await look(f"{site.url}/a", Validators('"v1"', None, first.validators.body_hash))
    assert again.page is None
    assert again.validators.etag == '"v2"'


async def test_not_modified_without_being_asked_is_an_error(site, look):
    site.on("/a", status=304)
    assert (await error_of(look(f"{site.url}/a"))).status == 304


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (401, "login"),
        (403, "refused"),
        (404, "no such page"),
        (407, "proxy"),
        (410, "gone"),
        (429, "too many"),
        (451, "legal"),
        (500, "failed"),
        (502, "failed"),
        (418, "not an answer"),
        (302, "not an answer"),
    ],
)
async def test_a_status_is_said_in_words(site, look, status, words):
    site.on("/a", status=status, body="<html>sorry</html>")
    error = await error_of(look(f"{site.url}/a"))
    assert (error.kind, error.status) == ("status", status)
    assert words in str(error)


@pytest.mark.parametrize(
    ("status", "header", "seconds"),
    [
        (429, "3600", 3600),
        (503, "Tue, 03 Nov 2026 09:10:00 GMT", 600),
        (429, "1000000000", 86400),
        (429, "-1", None),
        (503, "abc", None),
        (500, "3600", None),
    ],
)
async def test_a_server_may_ask_to_be_left_in_peace(site, look, status, header, seconds):
    site.on("/a", status=status, headers={"Retry-After": header})
    assert (await error_of(look(f"{site.url}/a"))).retry_after == seconds


async def test_the_secrets_of_a_source_go_to_its_own_host_only(site, fetcher):
    site.on("/list").on("/story")
    secret = source(
        f"{site.at('paper.test')}/list",
        headers={"X-Key": "k"},
        cookies={"c": "1"},
        auth=("me", "pass"),
    )
    for host in ("paper.test", "elsewhere.test"):
        await fetcher.look(secret, Request(f"{site.at(host)}/story"), None)
    own, other = (asked.headers for asked in site.asked)
    assert {"x-key", "cookie", "authorization"} <= set(own)
    assert {"x-key", "cookie", "authorization"}.isdisjoint(other)


# --- robots -----------------------------------------------------------------------------------

RULES = "User-agent: *\nDisallow: /private\n"


@pytest.mark.parametrize("mark", ["", "\ufeff", "\ufeff\ufeff"])
async def test_a_page_that_robots_txt_closes_is_not_fetched(site, look, mark):
    site.on("/robots.txt", body=mark + RULES).on("/private/a").on("/open")
    error = await error_of(look(f"{site.url}/private/a", kind="page"))
    assert (error.kind, site.paths()) == ("robots", ["/robots.txt"])
    assert "network.robots" in str(error)
    assert (await look(f"{site.url}/open", kind="page")).page is not None


async def test_robots_txt_is_for_pages_and_articles_not_for_feeds(site, look):
    site.on("/robots.txt", body=RULES).on("/private/feed")
    await look(f"{site.url}/private/feed")
    assert site.paths() == ["/private/feed"]
    looking = look(f"{site.url}/private/feed", purpose="article")
    assert (await error_of(looking)).kind == "robots"


async def test_robots_txt_is_asked_for_once_a_day(site, look, clock):
    site.on("/robots.txt", body=RULES).on("/open")
    for wait in (timedelta(0), timedelta(hours=23), timedelta(hours=2)):
        clock.now += wait
        await look(f"{site.url}/open", kind="page")
    assert site.paths().count("/robots.txt") == 2


@pytest.mark.parametrize("status", [404, 403, 302])
async def test_no_robots_txt_allows_all(site, look, status):
    site.on("/robots.txt", status=status).on("/a")
    assert (await look(f"{site.url}/a", kind="page")).page is not None


async def test_a_page_in_its_place_allows_all(site, look):
    site.on("/robots.txt", body="<html>User-agent: *\nDisallow: /</html>").on("/a")
    assert (await look(f"{site.url}/a", kind="page")).page is not None


async def test_a_failing_robots_txt_closes_all_for_a_while(site, look, clock):
    site.on("/robots.txt", status=503).on("/robots.txt", status=404).on("/a")
    for _ in range(2):
        assert (await error_of(look(f"{site.url}/a", kind="page"))).kind == "robots"
    clock.now += timedelta(minutes=11)
    assert (await look(f"{site.url}/a", kind="page")).page is not None
    assert site.paths() == ["/robots.txt", "/robots.txt", "/a"]


async def test_a_host_that_cannot_be_reached_is_not_called_closed(site, look):
    site.on("/robots.txt", fault="reset")
    assert (await error_of(look(f"{site.url}/a", kind="page"))).kind == "connect"


async def test_robots_can_be_switched_off(site, network_settings, clock):
    settings = network_settings(site, robots=False)
    site.on("/robots.txt", body=RULES).on("/private/a")
    url = f"{site.url}/private/a"
    async with Network(settings) as network:
        await Fetcher(network, settings, clock).look(source(url, "page"), Request(url), None)
    assert site.paths() == ["/private/a"]
