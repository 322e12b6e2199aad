"""Looking at pages: conditions, politeness, robots, and what answers mean."""

import asyncio
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest

from monitor.config import NetworkSettings
from monitor.errors import FetchError
from monitor.fetch import Fetcher
from monitor.model import Request, Source, Validators
from monitor.net.client import Network

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


async def test_a_request_may_post_and_two_posts_to_one_address_are_two(site, fetcher):
    site.on("/q", body="{}")
    url = f"{site.url}/q"
    form = {"Content-Type": "application/x-www-form-urlencoded", "Authorization": "token"}
    one, two = (Request(url, method="POST", body=f"page={n}", headers=form) for n in (1, 2))
    assert one.address != two.address != url
    before = Validators('"v1"', None, None)
    for request in (one, two):
        assert (await fetcher.look(source(url, "cninfo"), request, before)).page.text == "{}"
    assert [(asked.method, asked.body) for asked in site.asked] == [
        ("POST", b"page=1"),
        ("POST", b"page=2"),
    ]
    assert site.asked[0].headers["authorization"] == "token"
    assert site.asked[0].headers["content-type"] == form["Content-Type"]
    assert "if-none-match" not in site.asked[0].headers


async def test_a_requests_own_headers_go_to_the_sources_host_only(site, fetcher):
    site.on("/q")
    secret = {"Authorization": "token", "Accept": "application/json"}
    request = Request(f"{site.at('other.test')}/q", headers=secret)
    await fetcher.look(source(f"{site.url}/", "gleif"), request, None)
    assert "authorization" not in site.asked[0].headers
    assert site.asked[0].headers["accept"] == "application/json"


async def test_a_posted_body_follows_within_the_origin_only(site, new_site, fetcher):
    site.on("/old", status=308, headers={"Location": "/new"}).on("/new", body="moved")
    site.on("/form", status=303, headers={"Location": "/new"})
    elsewhere = site.at("other.test")
    site.on("/away", status=307, headers={"Location": f"{elsewhere}/new"})

    def post(path):
        request = Request(f"{site.url}{path}", method="POST", body="secret")
        return fetcher.look(source(f"{site.url}/"), request, None)

    assert (await post("/old")).page.text == (await post("/form")).page.text == "moved"
    assert [(asked.method, asked.path) for asked in site.asked] == [
        ("POST", "/old"),
        ("POST", "/new"),
        ("POST", "/form"),
        ("GET", "/new"),
    ]
    assert (await error_of(post("/away"))).kind == "redirects"


@pytest.mark.parametrize(
    "body", [b"%PDF-1.7 \xe4\xf6", b"PK\x03\x04zip", b"\x1f\x8bgzip", b"\x1f\x9dcompress"]
)
async def test_what_is_no_text_comes_as_bytes(site, look, body):
    site.on("/a", body=body, headers={"Content-Type": "text/html"})
    page = (await look(f"{site.url}/a")).page
    assert (page.text, page.content) == ("", body)


async def test_a_status_that_an_adapter_awaits_is_a_page_and_others_are_errors(site, fetcher):
    site.on("/a", status=404).on("/a", status=410)
    request = Request(f"{site.url}/a", statuses=frozenset({404}))
    page = (await fetcher.look(source(f"{site.url}/"), request, None)).page
    assert (page.status, page.text) == (404, "")
    assert (await error_of(fetcher.look(source(f"{site.url}/"), request, None))).status == 410


@pytest.mark.parametrize("chosen", [True, False])
async def test_a_register_is_asked_as_often_as_it_allows_unless_the_user_chose_a_pause(
    site, network_settings, clock, chosen
):
    settings = network_settings(site, host_pause=HOUR, robots=False)
    if not chosen:  # the same values, as defaults
        settings = NetworkSettings.model_construct(_fields_set=set(), **dict(settings))
    site.on("/a", body=b"{}").on("/b", body=b"{}")
    async with Network(settings) as network:
        fetcher = Fetcher(network, settings, clock)
        edgar = source(site.url, "edgar")  # ten requests a second
        await fetcher.look(edgar, Request(f"{site.url}/a"), None)
        if chosen:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.3):
                    await fetcher.look(edgar, Request(f"{site.url}/b"), None)
        else:
            await fetcher.look(edgar, Request(f"{site.url}/b"), None)
    assert site.paths() == (["/a"] if chosen else ["/a", "/b"])
