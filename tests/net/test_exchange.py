"""The door to the network against servers that behave, and servers that do not."""

import asyncio
import gzip
import os
import tracemalloc
import zlib

import pytest

from monitor.errors import FetchError
from monitor.net.client import Network

PAGE = b"<html>" + b"words and more words, " * 500 + b"</html>"


def packed(text: bytes) -> bytes:
    return gzip.compress(text, mtime=0)  # a moment in it would name the tests anew in each worker


def bare_deflate(text: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(text) + packer.flush()


def gzip_of_zeros(size: int) -> bytes:
    packer = zlib.compressobj(9, wbits=31)
    block = bytes(1_000_000)
    return b"".join([*(packer.compress(block) for _ in range(size // 1_000_000)), packer.flush()])


@pytest.fixture
async def network(site, network_settings):
    async with Network(network_settings(site, contact="https://us.example")) as network:
        yield network


async def kind_of(look) -> str:
    with pytest.raises(FetchError) as caught:
        await look
    return caught.value.kind


# --- answers that are whole --------------------------------------------------------------------


async def test_a_page_comes_whole_with_lower_case_headers(site, network):
    site.on("/a", body="hello", headers={"ETag": '"1"'})
    answer = await network.get(f"{site.url}/a")
    assert (answer.status, answer.body, answer.headers["etag"]) == (200, b"hello", '"1"')
    assert answer.url == f"{site.url}/a"


async def test_we_say_who_we_are_and_take_only_what_can_be_unpacked_in_bounds(site, network):
    site.on("/a")
    await network.get(f"{site.url}/a")
    sent = site.asked[0].headers
    assert sent["user-agent"].startswith("company-monitor/")
    assert sent["user-agent"].endswith(" (+https://us.example)")
    assert sent["accept-encoding"] == "gzip, deflate"


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", packed(PAGE)),
        ("x-gzip", packed(PAGE)),
        ("GZIP", packed(PAGE)),
        ("gzip", packed(PAGE[:300]) + packed(PAGE[300:])),  # members in a row
        ("gzip", packed(PAGE) + bytes(512)),  # padded
        ("deflate", zlib.compress(PAGE)),
        ("deflate", bare_deflate(PAGE)),
        ("identity", PAGE),
    ],
)
async def test_packed_answers_are_unpacked(site, network, coding, body):
    site.on("/a", body=body, headers={"Content-Encoding": coding})
    assert (await network.get(f"{site.url}/a")).body == PAGE


async def test_an_empty_answer_may_claim_to_be_packed(site, network):
    site.on("/a", headers={"Content-Encoding": "gzip"})
    assert (await network.get(f"{site.url}/a")).body == b""


async def test_any_status_is_an_answer_and_an_error_keeps_its_first_bytes(site, network):
    site.on("/a", status=503, body=b"x" * 5000, headers={"Retry-After": "60"})
    answer = await network.get(f"{site.url}/a")
    assert (answer.status, len(answer.body), answer.headers["retry-after"]) == (503, 1024, "60")


async def test_bytes_of_other_encodings_in_a_query_reach_the_server(site, network):
    site.on("/s?q=%BA%A3%B6%FB&x=a+b")
    await network.get(f"{site.url}/s?q=%BA%A3%B6%FB&x=a+b")
    assert site.paths() == ["/s?q=%BA%A3%B6%FB&x=a+b"]


async def test_cookies_and_login_are_sent_and_cookies_of_answers_are_not_kept(site, network):
    site.on("/a", headers={"Set-Cookie": "theirs=1"})
    await network.get(f"{site.url}/a", cookies={"mine": "2"}, auth=("me", "pass"))
    await network.get(f"{site.url}/a")
    assert site.asked[0].headers["cookie"] == "mine=2"
    assert site.asked[0].headers["authorization"] == "Basic bWU6cGFzcw=="
    assert {"cookie", "authorization"}.isdisjoint(site.asked[1].headers)


# --- answers that are not ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("reset", "connect"),
        ("reset_midway", "truncated"),
        ("short", "truncated"),
        ("garbage", "protocol"),
    ],
)
async def test_broken_answers_are_errors_never_pages(site, network, fault, kind):
    site.on("/a", body=PAGE, fault=fault)
    assert await kind_of(network.get(f"{site.url}/a")) == kind


@pytest.mark.parametrize("fault", ["hang", "slow_headers", "slow_body"])
async def test_the_timeout_is_for_the_whole_exchange(site, network, fault):
    site.on("/a", body=PAGE, fault=fault)
    assert await kind_of(network.get(f"{site.url}/a", timeout=0.15)) == "timeout"


async def test_a_server_that_is_not_there(network_settings):
    async with Network(network_settings(ports=(1,))) as network:
        assert await kind_of(network.get("http://127.0.0.1:1/")) == "connect"


async def test_a_name_that_is_not_there(site, network):
    assert await kind_of(network.get(f"http://nowhere.example:{site.port}/")) == "dns"


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, gzip", "gzip,br", "compress", "nonsense"])
async def test_codings_without_bounds_are_refused_unread(site, network, coding):
    site.on("/a", body=PAGE, headers={"Content-Encoding": coding})
    assert await kind_of(network.get(f"{site.url}/a")) == "bad_encoding"


@pytest.mark.parametrize(
    ("coding", "body", "kind"),
    [
        ("gzip", packed(PAGE)[:-9], "truncated"),
        ("gzip", packed(PAGE)[:20], "truncated"),
        ("gzip", packed(PAGE) + packed(PAGE)[:40], "truncated"),
        ("gzip", b"\x1f", "truncated"),
        ("deflate", zlib.compress(PAGE)[:-9], "truncated"),
        ("deflate", bare_deflate(PAGE)[:-9], "truncated"),
        ("gzip", PAGE, "bad_encoding"),
    ],
)
async def test_packed_text_that_ends_early_is_no_page(site, network, coding, body, kind):
    site.on("/a", body=body, headers={"Content-Encoding": coding})
    assert await kind_of(network.get(f"{site.url}/a")) == kind


async def test_a_bomb_costs_no_more_memory_than_allowed(site, network):
    site.on("/a", body=gzip_of_zeros(40_000_000), headers={"Content-Encoding": "gzip"})
    tracemalloc.start()
    try:
        assert await kind_of(network.get(f"{site.url}/a", max_size=2_000_000)) == "too_big"
        assert tracemalloc.get_traced_memory()[1] < 8_000_000
    finally:
        tracemalloc.stop()


async def test_more_than_two_megabytes_of_packed_text_are_not_read(site, network):
    noise = os.urandom(2_100_000)
    site.on("/a", body=gzip.compress(noise, 1), headers={"Content-Encoding": "gzip"})
    site.on("/b", body=noise)
    assert await kind_of(network.get(f"{site.url}/a")) == "too_big"
    assert (await network.get(f"{site.url}/b")).body == noise


async def test_an_honest_length_beyond_the_limit_is_refused_at_once(site, network):
    site.on("/a", body=b"x" * 1001)
    assert await kind_of(network.get(f"{site.url}/a", max_size=1000)) == "too_big"
    assert len((await network.get(f"{site.url}/a", max_size=1001)).body) == 1001


async def test_an_endless_answer_stops_at_the_limit(site, network):
    site.on("/a", fault="endless")
    assert await kind_of(network.get(f"{site.url}/a", max_size=100_000)) == "too_big"


async def test_of_an_understated_answer_only_what_was_stated_is_taken(site, network):
    site.on("/a", body=PAGE, fault="understated")
    assert (await network.get(f"{site.url}/a")).body == PAGE[:10]


async def test_a_header_that_cannot_be_sent_is_an_error_not_a_crash(site, network):
    site.on("/a")
    for header in ("a\r\nx: b", "海尔"):
        assert await kind_of(network.get(f"{site.url}/a", headers={"x": header})) == "protocol"
    assert site.asked == []


# --- the pool ------------------------------------------------------------------------------------


async def test_many_cancelled_requests_leave_the_pool_healthy(site, network):
    site.on("/slow", fault="hang").on("/fast", body="here")
    slow = [asyncio.create_task(network.get(f"{site.url}/slow")) for _ in range(200)]
    await asyncio.to_thread(site.wait_for, 64)
    for task in slow:
        task.cancel()
    await asyncio.gather(*slow, return_exceptions=True)
    fast = await asyncio.gather(*(network.get(f"{site.url}/fast") for _ in range(100)))
    assert {answer.body for answer in fast} == {b"here"}


async def test_hanging_pages_do_not_hold_up_an_alert(site, network_settings):
    site.on("/slow", fault="hang").on("/hook", body="taken")
    async with Network(network_settings(site, concurrency=2)) as network:
        slow = [asyncio.create_task(network.get(f"{site.url}/slow")) for _ in range(4)]
        answer = await network.post(f"{site.url}/hook", body=b"{}")
        for task in slow:
            task.cancel()
        await asyncio.gather(*slow, return_exceptions=True)
    assert answer.body == b"taken"


# --- alerts --------------------------------------------------------------------------------------


async def test_a_post_carries_its_body_and_gives_any_status_as_an_answer(site, network):
    site.on("/hook", status=500, body=b"y" * 3000)
    answer = await network.post(f"{site.url}/hook", body=b"{}", headers={"webhook-id": "dlv_1"})
    asked = site.asked[0]
    assert (asked.method, asked.body, asked.headers["webhook-id"]) == ("POST", b"{}", "dlv_1")
    assert (answer.status, len(answer.body)) == (500, 1024)


async def test_a_post_follows_no_redirect(site, network):
    site.on("/hook", status=307, headers={"Location": "/other"}).on("/other")
    answer = await network.post(f"{site.url}/hook", body=b"{}")
    assert (answer.status, site.paths()) == (307, ["/hook"])


@pytest.mark.parametrize(("fault", "kind"), [("reset", "connect"), ("hang", "timeout")])
async def test_a_post_without_an_answer_is_an_error(site, network, fault, kind):
    site.on("/hook", fault=fault)
    assert await kind_of(network.post(f"{site.url}/hook", body=b"{}", timeout=0.15)) == kind
    assert len(site.asked) == 1


async def test_a_post_in_clear_must_be_allowed(site, network_settings, dials):
    async with Network(network_settings(site, allow_http=False)) as network:
        assert await kind_of(network.post(f"{site.url}/hook", body=b"{}")) == "scheme"
    assert dials.made == []


async def test_the_path_of_a_webhook_is_not_in_its_errors(site, network):
    site.on("/hook/s3cret?key=s3cret", fault="reset")
    with pytest.raises(FetchError) as caught:
        await network.post(f"{site.url}/hook/s3cret?key=s3cret", body=b"{}")
    assert "s3cret" not in str(caught.value)


# --- streams -----------------------------------------------------------------------------------


LINES = b'{"a": 1}\n\n{"b": "\xe4\xb8\xad'  # a heartbeat, and a line cut in the middle of a letter


@pytest.mark.parametrize("fault", [None, "chunk_cut", "short"])
@pytest.mark.parametrize(
    ("coding", "body"),
    [("identity", LINES), ("gzip", packed(LINES))],
)
async def test_of_a_stream_come_the_whole_lines_however_it_ends(site, network, fault, coding, body):
    sent = packed(b'{"a": 1}\n\n' * 50) if coding == "gzip" and fault == "short" else body
    padding = b"x" * 200 if fault == "short" and coding == "identity" else b""
    site.on("/s", body=sent + padding, headers={"Content-Encoding": coding}, fault=fault)
    answer = await network.get(f"{site.url}/s", listen=30)
    assert set(answer.body.splitlines()) <= {b'{"a": 1}', b""}
    assert answer.body == b"" or answer.body.endswith(b"\n")


async def test_a_stream_without_an_end_is_heard_for_a_while_and_in_bounds(site, network):
    site.on("/hang", body=LINES, fault="says_and_hangs").on("/endless", fault="endless")
    heard = await network.get(f"{site.url}/hang", listen=0.5)
    assert heard.body == b'{"a": 1}\n\n'
    assert (await network.get(f"{site.url}/endless", listen=30, max_size=100_000)).body == b""
    bomb = packed(b"1\n" * 1_000_000)
    site.on("/bomb", body=bomb, headers={"Content-Encoding": "gzip"})
    assert len((await network.get(f"{site.url}/bomb", listen=30, max_size=100_000)).body) <= 100_000
