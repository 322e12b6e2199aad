"""HKEX news (Hong Kong): announcements of listed companies, with the text of their PDFs."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from urllib.parse import urlencode, urljoin
from zoneinfo import ZoneInfo

from monitor.adapters import Found, _announcements, _html, _json, _walls
from monitor.adapters._endpoints import unknown
from monitor.adapters._facts import moment
from monitor.adapters._follow import discoveries, followed, looked, since
from monitor.errors import ParseError
from monitor.model import Article, Json, Look, Page, Record, Request, Source

OPTIONS = frozenset({"discover", "ids"})
FOLLOWS = "stock"
LIMITS = ((1, 1.0),)

REGISTER = "HKEX"
ADDRESS = "https://www1.hkexnews.hk"
ZONE = ZoneInfo("Asia/Hong_Kong")
OVERLAP = timedelta(days=1)
ROWS = 100
_JSONP = re.compile(r"^\s*[\w$.]*\(\s*(.*?)\s*\)\s*;?\s*$", re.DOTALL)
_TIME = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?:\s+(\d{1,2}):(\d{2}))?")


def start(source: Source, look: Look) -> Iterable[Request]:
    """First each company's `stockId`, which is not its code; titles by words."""
    days, base = _days(look), source.url
    for stock in followed(source, look, FOLLOWS):
        code, _, exchange = stock.upper().replace(":", ".").partition(".")
        if code.isdigit() and len(code) <= 5 and exchange in ("", "HK"):
            # The timestamp makes the request unique, so the answer leads to the list each time.
            url = _prefix(base, code.zfill(5), str(int(look.now.timestamp())))
            yield Request(url, key=f"{code.zfill(5)}|{days}")
    for what, value in discoveries(source):
        if what == "name":
            yield Request(_search(base, "", days, title=value))


def search(source: Source, name: str) -> Iterable[Request]:
    """Search stocks by company name."""
    yield Request(_prefix(source.url, name, "0"))


def _prefix(base: str, words: str, time: str) -> str:
    asked = {"callback": "callback", "lang": "ZH", "type": "A", "name": words, "market": "SEHK",
             "_": time}  # fmt: skip
    return f"{base}/search/prefix.do?{urlencode(asked)}"


def _days(look: Look) -> str:
    today = look.now.astimezone(ZONE).date()
    return f"{since(look, OVERLAP):%Y%m%d}-{today:%Y%m%d}"


def _search(base: str, stock: str, days: str, *, title: str = "") -> str:
    begin, _, end = days.partition("-")
    asked = {
        "sortDir": "0", "sortByOptions": "DateTime", "category": "0", "market": "SEHK",
        "stockId": stock, "documentType": "-1", "t1code": "-2", "t2Gcode": "-2", "t2code": "-2",
        "searchType": "0", "title": title, "lang": "ZH", "rowRange": str(ROWS),
        "fromDate": begin, "toDate": end,
    }  # fmt: skip
    return f"{base}/search/titleSearchServlet.do?{urlencode(asked)}"


def parse(page: Page, source: Source) -> Iterable[Found]:
    """Read an announcement's text, a list of them, or a code's `stockId`. Raises ParseError."""
    if page.content or page.request.purpose == "article":
        yield _announcements.behind(page, source.options)
        return
    value = _answer(page)
    if "stockInfo" in value:
        yield from _named(value, page, source)
        return
    if "result" not in value:
        raise unknown(value, REGISTER)
    yield from _list(value, page, source)


def _answer(page: Page) -> Mapping[str, Json]:
    text = page.text.strip()
    if text.startswith("<"):
        _walls.refuse(text)
    wrapped = _JSONP.match(text)
    value = _json.nested(wrapped[1]) if wrapped else _json.document(page)
    if not isinstance(value, dict):
        raise ParseError(f"an object was expected: {text[:60]!r}", kind="layout")
    return value


def _named(value: Mapping[str, Json], page: Page, source: Source) -> Iterator[Found]:
    """What the register knows by a code or name; a code's `stockId` leads to its list."""
    code, _, days = page.request.key.partition("|")
    items = _json.some(value, "stockInfo")
    if not code:
        yield from map(_stock, items)
        return
    found = [item for item in items if _json.word(item, "code").zfill(5) == code]
    if not found:
        raise ParseError(f"{REGISTER} knows no stock {code}", kind="empty")
    stock = _json.required(found[0], "stockId", "a stock")
    yield Request(_search(source.url, stock, days), key=code)


def _stock(item: Mapping[str, Json]) -> Record:
    code = _json.required(item, "code", "a stock").zfill(5)
    name = _json.required(item, "name", "a stock")
    return Record(code, f"{ADDRESS}/index_c.htm", name, {"stock": f"{code}.HK"}, {})


def _list(value: Mapping[str, Json], page: Page, source: Source) -> Iterator[Found]:
    inner = _json.nested(value["result"])  # JSON as a string inside JSON
    items = _json.some(inner)
    asked = page.request.key
    for item in items:
        codes = _codes(item)
        if asked and asked not in codes:
            said = f"asked for {asked}, the answer has announcements of {', '.join(codes)}"
            raise ParseError(said, kind="wrong_company")
        yield _entry(item, codes, source)
    rows = re.search(r"rowRange=(\d+)", page.url)
    if value.get("hasNextRow") in (True, "true") and rows and items:
        more = page.url.replace(rows[0], f"rowRange={int(rows[1]) + ROWS}")
        yield Request(more, key=asked)
    yield looked(page)


def _codes(item: Mapping[str, Json]) -> list[str]:
    """One announcement may concern several stocks, with line breaks between their codes."""
    written = _html.plain(_json.required(item, "STOCK_CODE", "an announcement"))
    return [code.zfill(5) for code in re.findall(r"\d{1,5}", written)]


def _entry(item: Mapping[str, Json], codes: list[str], source: Source) -> Request:
    key = _json.required(item, "NEWS_ID", "an announcement")
    link = _json.required(item, "FILE_LINK", "an announcement")
    url = urljoin(source.url, link)
    name = _html.headline(_json.word(item, "STOCK_NAME"))
    published = _published(item)
    article = Article(
        key=key,
        url=url,
        title=_announcements.title(
            _html.headline(_json.required(item, "TITLE", "an announcement"))
        ),
        published=published,
        text=f"{name} ({', '.join(codes)}) {_html.headline(_json.word(item, 'LONG_TEXT'))}".strip(),
    )
    return Request(url, "article", key=key, known=article)


def _published(item: Mapping[str, Json]) -> datetime | None:
    """ "29/04/2025 17:00", Hong Kong time."""
    found = _TIME.search(_json.required(item, "DATE_TIME", "an announcement"))
    if not found:
        return None
    day, month, year, hour, minute = found.groups()
    iso = f"{year}-{int(month):02d}-{int(day):02d}"
    return moment(f"{iso}T{int(hour):02d}:{minute}:00" if hour else iso, ZONE.key)
