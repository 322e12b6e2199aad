"""Every kind of source on saved pages: tests/adapters/<type>/<case>/{page.*, expected.json}."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor import adapters
from monitor.errors import ParseError
from monitor.model import Article, Json, Page, Record, Request, Source
from tests.cases import each

HERE = Path(__file__).parent
CASES = sorted(
    path.parent
    for path in HERE.glob("*/*/expected.json")
    if "answer" not in json.loads(path.read_text(encoding="utf-8"))
)
URL = "https://news.example/list"


def _page(folder: Path, expected: Json) -> Page:
    (path,) = folder.glob("page.*")
    request = Request(URL, expected.get("purpose", "list"))
    text = path.read_text(encoding="utf-8")
    return Page(request, URL, 200, {}, text, "", datetime(2026, 11, 3, 12, tzinfo=UTC))


def _told(found: Article | Record | Request) -> Json:
    if isinstance(found, Request) and found.purpose == "list":
        return {"list": found.url, "key": found.key}
    article = found.known if isinstance(found, Request) else found
    assert isinstance(article, Article)
    assert article.key == getattr(found, "key", None)
    told = {"key": article.key, "url": article.url, "title": article.title, "text": article.text}
    told["published"] = article.published.isoformat() if article.published else None
    return told | ({"request": True} if isinstance(found, Request) else {})


@each("folder", CASES)
def test_a_saved_page_is_read_as_expected(folder: Path) -> None:
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    adapter = adapters.find(folder.parent.name)
    assert adapter is not None
    options = expected.get("options", {})
    assert set(options) <= adapter.OPTIONS
    source = Source("s", folder.parent.name, URL, timedelta(minutes=10), options)
    page = _page(folder, expected)
    if "error" in expected:
        with pytest.raises(ParseError) as caught:
            list(adapter.parse(page, source))
        assert caught.value.kind == expected["error"]
        assert expected["says"] in str(caught.value)
        return
    told = [_told(found) for found in adapter.parse(page, source)]
    if expected.get("more"):
        told = told[: len(expected["found"])]
    assert told == expected["found"]
