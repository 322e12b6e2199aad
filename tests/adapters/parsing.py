"""A source of any register, and what its adapter reads in an answer."""

from datetime import UTC, datetime, timedelta
from typing import Any

from monitor import adapters
from monitor.model import Cursor, Page, Record, Request, Source

NOW = datetime(2026, 11, 3, 12, tzinfo=UTC)


def source(kind: str, **options: Any) -> Source:
    address = adapters.address(kind)
    return Source("s", kind, address, timedelta(hours=1), options)


def parse(
    kind: str, url: str, *, status: int = 200, text: str = "", key: str = ""
) -> list[Record | Request | Cursor | Any]:
    adapter = adapters.find(kind)
    assert adapter is not None
    page = Page(Request(url, key=key), url, status, {}, text, "", NOW)
    return list(adapter.parse(page, source(kind)))
