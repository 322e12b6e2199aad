"""Sitemaps of news and sites, indexes, gzip and plain lists."""

import gzip
from datetime import UTC, datetime, timedelta

import pytest

from monitor.adapters.sitemap import parse
from monitor.errors import ParseError
from monitor.model import Page, Request, Source
from tests.cases import each

URL = "https://paper.example/sitemap.xml"
NOW = datetime(2026, 11, 3, 12, tzinfo=UTC)
NEWS = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
 <url><loc>https://paper.example/1?utm_source=x</loc><lastmod>2026-11-03T09:00:00Z</lastmod>
  <news:news><news:publication><news:name>Paper</news:name></news:publication>
  <news:publication_date>2026-11-03T16:00:00+08:00</news:publication_date>
  <news:title><![CDATA[Tarn 泵业 & Weir]]></news:title></news:news></url>
 <url><loc>https://paper.example/1</loc></url>
 <url><loc>
   https://paper.example/2 </loc><lastmod>2026-11-02</lastmod></url>
 <url><loc>javascript:alert(1)</loc></url>
</urlset>"""
INDEX = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
 <sitemap><loc>https://paper.example/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap>
 <sitemap><loc>https://paper.example/a.xml.gz</loc><lastmod>2026-11-01</lastmod></sitemap>
 <sitemap><loc>/b.xml</loc><lastmod>2026-11-03</lastmod></sitemap>
 <sitemap><loc>https://paper.example/undated.xml</loc></sitemap>
</sitemapindex>"""


def found(text: str = "", content: bytes = b"") -> list[Request]:
    page = Page(Request(URL), URL, 200, {}, text, "", NOW, content)
    source = Source("s", "sitemap", URL, timedelta(minutes=10))
    requests = list(parse(page, source))
    assert all(isinstance(one, Request) for one in requests)
    return requests  # type: ignore[return-value]


@each(
    "packed", [b"", gzip.compress(NEWS.encode()), NEWS.replace("UTF-8", "UTF-16").encode("utf-16")]
)
def test_each_page_of_a_sitemap_is_an_article_to_read_once(packed: bytes) -> None:
    first, second = found("" if packed else NEWS, packed)
    assert (first.purpose, first.key) == ("article", "https://paper.example/1")
    assert first.known is not None
    assert (first.known.title, first.known.published) == (
        "Tarn 泵业 & Weir",
        datetime(2026, 11, 3, 8, tzinfo=UTC),
    )
    assert (second.url, second.known and second.known.published) == (
        "https://paper.example/2",
        None,
    )


def test_an_index_leads_to_what_may_be_new_the_last_changed_first() -> None:
    assert [one.url for one in found(INDEX)] == [
        "https://paper.example/undated.xml",
        "https://paper.example/b.xml",
        "https://paper.example/a.xml.gz",
    ]
    stale = INDEX.replace("2026", "2019").replace(
        "undated.xml</loc>", "x</loc><lastmod>2018-01-01</lastmod>"
    )
    assert [one.url for one in found(stale)] == ["https://paper.example/old.xml"]


def test_a_plain_list_of_addresses_is_a_sitemap() -> None:
    assert [one.key for one in found("https://paper.example/1\n\nhttps://paper.example/2\n")] == [
        "https://paper.example/1",
        "https://paper.example/2",
    ]


@each(
    ("text", "content", "kind"),
    [
        ("", b"", "empty"),
        ("<html><head><title>Just a moment...</title></head></html>", b"", "challenge"),
        ("<html><body><p>" + "Welcome to the paper. " * 100 + "</p></body></html>", b"", "invalid"),
        ("", gzip.compress(NEWS.encode())[:-20], "invalid"),
        ("", b"\x1f\x8bbroken", "invalid"),
        (NEWS[: NEWS.index("2 </loc>")], b"", "truncated"),  # /article-1 of /article-12, maybe
        (INDEX.removesuffix("</sitemapindex>"), b"", "truncated"),
    ],
)
def test_what_is_no_sitemap_is_a_problem(text: str, content: bytes, kind: str) -> None:
    with pytest.raises(ParseError) as caught:
        found(text, content)
    assert caught.value.kind == kind


def test_entities_of_a_bomb_are_not_resolved() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "https://paper.example/boom">]>' + NEWS.partition("?>")[2]
    (first, *_) = found(bomb.replace("https://paper.example/1?utm_source=x", "&a;"))
    assert first.key != "https://paper.example/boom"
