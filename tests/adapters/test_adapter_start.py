"""Discovery, first requests, links and what a hostile page may cost."""

from datetime import UTC, datetime, timedelta

import pytest

from monitor import adapters
from monitor.adapters import _article, _dates, _html, _links
from monitor.errors import ParseError
from monitor.model import Article, Look, Page, Request, Source, Watch
from tests.cases import each

TARN = Watch("Tarn 泵业", aliases=("Tarn & Co",), ids={"lei": "LEI1"})
WEIR = Watch("Weir")


def _requests(url: str, kind: str = "feed") -> list[str]:
    adapter = adapters.find(kind)
    assert adapter is not None
    source = Source("s", kind, url, timedelta(minutes=10))
    return [request.url for request in adapter.start(source, Look((TARN, WEIR), datetime.now(UTC)))]


def test_adapters_are_found_by_their_file_names() -> None:
    assert {"feed", "page"} <= set(adapters.names())
    assert not any(name.startswith("_") for name in adapters.names())
    assert adapters.find("no_such_kind") is None
    assert adapters.find("_html") is None


@each(
    ("url", "requests"),
    [
        ("https://a.example/rss", ["https://a.example/rss"]),
        (
            "https://a.example/?q={name}",
            ["https://a.example/?q=Tarn%20%E6%B3%B5%E4%B8%9A", "https://a.example/?q=Weir"],
        ),
        (
            "https://a.example/?q={alias}",
            [
                "https://a.example/?q=Tarn%20%E6%B3%B5%E4%B8%9A",
                "https://a.example/?q=Tarn%20%26%20Co",
                "https://a.example/?q=Weir",
            ],
        ),
        ("https://a.example/{id.lei}", ["https://a.example/LEI1"]),
        ("https://a.example/{id.cik}/{alias}", []),
    ],
)
@each("kind", ["feed", "page"])
def test_an_address_is_filled_for_each_watch(kind: str, url: str, requests: list[str]) -> None:
    assert _requests(url, kind) == requests


@each(
    ("link", "followed"),
    [
        ("a/b", "https://x.example/d/a/b"),
        ("//y.example/z", "https://y.example/z"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("file:///etc/passwd", None),
        ("https://[::1", None),
        ("/a b", None),
        ("/" + "a" * 3000, None),
        ("", None),
    ],
)
def test_only_web_links_of_a_sane_length_are_followed(link: str, followed: str | None) -> None:
    assert _links.web_link(link, "https://x.example/d/") == followed


@each(
    ("url", "same"),
    [
        ("https://X.example/a?utm_source=b&id=1#c", "https://x.example/a?id=1"),
        ("https://x.example", "https://x.example/"),
        ("https://x.example/a?q=%E6%B3%B5&p", "https://x.example/a?q=%E6%B3%B5&p"),
    ],
)
def test_addresses_of_one_page_are_one(url: str, same: str) -> None:
    assert _links.canonical(url) == same


@each(
    ("written", "moment"),
    [
        ("Tue, 03 Nov 2026 08:00:00 +0800", "2026-11-03T00:00:00"),
        ("Tue, 3 Nov 26 08:00 EST", "2026-11-03T13:00:00"),
        ("2026-11-03T08:00:00.123Z", "2026-11-03T08:00:00"),
        ("2026-11-03T08:00:00-0500", "2026-11-03T13:00:00"),
        ("2026年11月3日", "2026-11-03T00:00:00"),
        ("2026年11月03日18:08", "2026-11-03T10:08:00"),
        ("2026年11月3日 8时08分", "2026-11-03T00:08:00"),
        ("2026-1-3 16:05:36", "2026-01-03T08:05:36"),
        ("2026/11/03 16:05", "2026-11-03T08:05:00"),
        ("Nov 3, 2026 at 12:30 a.m. UTC", "2026-11-03T00:30:00"),
        ("Tue, 03 Nov 2026 08:00:00 CST", "2026-11-03T00:00:00"),
        ("1793692800", "2026-11-03T08:00:00"),
        ("1793692800000", "2026-11-03T08:00:00"),
        ("2026-13-45", None),
        ("13 November", None),
        ("soon", None),
    ],
)
def test_moments_are_read_in_the_zone_they_mean(written: str, moment: str | None) -> None:
    found = _dates.published(written, _dates.SHANGHAI)
    assert found == (datetime.fromisoformat(moment).replace(tzinfo=UTC) if moment else None)


def test_cst_is_american_in_a_source_that_is_not_chinese() -> None:
    found = _dates.published("Tue, 03 Nov 2026 08:00:00 CST", UTC)
    assert found == datetime(2026, 11, 3, 14, tzinfo=UTC)


def test_a_name_survives_inline_markup_and_table_cells_stay_apart() -> None:
    html = "<title>T</title><p>Tarn <b>Pu</b>mps</p><table><tr><td>One</td><td>Two</td></table>"
    assert _article.skim(html) == "T\nTarn Pumps\nOne\nTwo"


@each(
    "html",
    ["<div>" * 60_000 + "deep", "<p " + "a=b " * 100_000 + ">deep", "<script>" * 50_000 + "deep"],
)
def test_depth_and_attributes_cost_nothing(html: str) -> None:
    assert len(_html.shallow(html)) <= len(html)
    assert len(_article.skim(html)) < 100


def _behind(text: str, known: Article | None) -> Page:
    request = Request("https://a.example/1", "article", key="k", known=known)
    return Page(request, "https://a.example/1", 200, {}, text, "", datetime.now(UTC))


def test_what_the_feed_said_stands_in_where_the_page_is_a_wall() -> None:
    summary = Article("k", "https://a.example/1", "Title", None, "Two sentences of summary.")
    wall = "<title>Just a moment...</title><p>Checking your browser</p>"
    adapter = adapters.find("feed")
    assert adapter is not None
    source = Source("s", "feed", "https://a.example/", timedelta(minutes=10))
    assert list(adapter.parse(_behind(wall, summary), source)) == [summary]
    with pytest.raises(ParseError):
        list(adapter.parse(_behind(wall, None), source))
