"""CNINFO (mainland China): announcements of listed companies, with the text of their PDFs."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from urllib.parse import parse_qs, urlencode
from zoneinfo import ZoneInfo

from monitor.adapters import Found, _announcements, _facts, _json
from monitor.adapters._follow import discoveries, followed, looked, since
from monitor.errors import ParseError
from monitor.model import Article, Json, Look, Page, Record, Request, Source

OPTIONS = frozenset({"discover", "ids"})
FOLLOWS = "stock"

REGISTER = "CNINFO"
ADDRESS = "https://www.cninfo.com.cn"
FILES = "https://static.cninfo.com.cn/"
ZONE = ZoneInfo("Asia/Shanghai")
LAST = 32_503_680_000_000  # milliseconds: the year 3000
OVERLAP = timedelta(days=2)  # evening announcements carry the next day's date
_FORM = {"content-type": "application/x-www-form-urlencoded; charset=UTF-8"}
_EXCHANGES = {"SH": ("sse", "sh"), "SS": ("sse", "sh"), "SZ": ("szse", "sz"), "BJ": ("bj", "bj")}


def start(source: Source, look: Look) -> Iterable[Request]:
    """First each company's `orgId`: without it the search returns nothing, and no error."""
    window = _window(look)
    for stock in followed(source, look, FOLLOWS):
        code, _, exchange = stock.upper().replace(":", ".").partition(".")
        if re.fullmatch(r"\d{6}", code) and exchange in ("", *_EXCHANGES):
            body = urlencode({"keyWord": code, "maxNum": "10"})
            # The timestamp makes the request unique, so the answer leads to the search each time.
            url = f"{source.url}/new/information/topSearch/query?_={int(look.now.timestamp())}"
            yield Request(url, key=f"{code}|{window}", method="POST", body=body, headers=_FORM)
    for what, value in discoveries(source):
        if what == "name":
            yield _query(source, window, word=value)


def search(source: Source, name: str) -> Iterable[Request]:
    """Search stocks by company name."""
    body = urlencode({"keyWord": name, "maxNum": "10"})
    url = f"{source.url}/new/information/topSearch/query"
    yield Request(url, method="POST", body=body, headers=_FORM)


def _window(look: Look) -> str:
    tomorrow = look.now.astimezone(ZONE).date() + timedelta(days=1)
    return f"{since(look, OVERLAP)}~{tomorrow}"


def _query(
    source: Source, window: str, *, code: str = "", org: str = "", word: str = ""
) -> Request:
    column = "sse" if code[:1] in ("6", "9") else "bj" if code[:1] in ("4", "8") else "szse"
    form = {
        "stock": f"{code},{org}" if code else "",
        "searchkey": word,
        "tabName": "fulltext",
        "column": column,
        "plate": {"sse": "sh", "szse": "sz", "bj": "bj"}[column] if code else "",
        "pageNum": "1",
        "pageSize": "30",
        "seDate": window,
        "isHLtitle": "true",
    }
    url = f"{source.url}/new/hisAnnouncement/query"
    return Request(url, key=code, method="POST", body=urlencode(form, safe=",~"), headers=_FORM)


def parse(page: Page, source: Source) -> Iterable[Found]:
    """Read an announcement's text, a list of them, or a code's `orgId`. Raises ParseError."""
    if page.content or page.request.purpose == "article":
        yield _announcements.behind(page, source.options)
        return
    value = _json.document(page)
    if isinstance(value, list):
        yield from _named(value, page, source)
        return
    if "announcements" not in value:
        said = value.get("message") or value.get("msg") or ", ".join(sorted(value)[:8])
        raise ParseError(f"{REGISTER} answered: {said}", kind="invalid")
    yield from _list(value, page, "" if source.url == ADDRESS else source.url)


def _named(items: list[Json], page: Page, source: Source) -> Iterator[Found]:
    """What the register knows by a code or name; a code's `orgId` leads to its announcements."""
    code, _, window = page.request.key.partition("|")
    if not code:
        yield from map(_stock, _json.some(items))
        return
    found = [item for item in _json.some(items) if _json.word(item, "code") == code]
    if not found:
        raise ParseError(f"{REGISTER} knows no stock {code}", kind="empty")
    yield _query(source, window, code=code, org=_json.required(found[0], "orgId", "a stock"))


def _stock(item: Mapping[str, Json]) -> Record:
    code = _json.required(item, "code", "a stock")
    suffix = {"6": "SH", "9": "SH", "4": "BJ", "8": "BJ"}.get(code[:1], "SZ")
    name = _json.required(item, "zwjc", "a stock")
    ids = {"stock": f"{code}.{suffix}"}
    return Record(code, f"{ADDRESS}/new/disclosure/stock?stockCode={code}", name, ids, {})


def _list(value: Mapping[str, Json], page: Page, base: str) -> Iterator[Found]:
    asked = _asked(page)
    items = _json.some(value, "announcements")
    others = {_json.word(i, "secCode") for i in items} - {asked}
    if asked and others:
        # A missing or over-long parameter is ignored, and other firms' announcements come back.
        raise ParseError(
            f"asked for {asked}, the answer has announcements of {', '.join(sorted(others))}",
            kind="wrong_company",
        )
    files = f"{base}/" if base else FILES  # another address replaces the whole site
    yield from (_entry(item, files) for item in items)
    if value.get("hasMore") is True and items and page.request.body:
        yield _next(page.request)
    yield looked(page)


def _asked(page: Page) -> str:
    """The code that was asked for. Raises ParseError if the question could not be answered."""
    stock = parse_qs(page.request.body).get("stock", [""])[0]
    code, _, org = stock.partition(",")
    if code and not org:
        raise ParseError(f"stock={code} has no orgId, so the answer is empty", kind="invalid")
    return code


def _next(request: Request) -> Request:
    form = {name: values[0] for name, values in parse_qs(request.body, True).items()}
    form["pageNum"] = str(int(form.get("pageNum", "1")) + 1)
    body = urlencode(form, safe=",~")
    return Request(request.url, key=request.key, method="POST", body=body, headers=_FORM)


def _entry(item: Mapping[str, Json], files: str) -> Request | Article:
    key = _json.required(item, "announcementId", "an announcement")
    name, code = _json.word(item, "secName"), _json.required(item, "secCode", "an announcement")
    url = files + _json.required(item, "adjunctUrl", "an announcement").lstrip("/")
    article = Article(
        key=key,
        url=url,
        title=_announcements.title(_json.required(item, "announcementTitle", "an announcement")),
        published=_published(item.get("announcementTime")),
        text=f"证券代码：{code} 证券简称：{_announcements.title(name)}",
    )
    return Request(url, "article", key=key, known=article)


def _published(milliseconds: Json) -> datetime | None:
    """Midnight in China means a bare day, which stays the same day."""
    if not isinstance(milliseconds, int) or not 0 < milliseconds < LAST:
        return _facts.moment(milliseconds, ZONE.key)
    moment = datetime.fromtimestamp(milliseconds / 1000, ZONE)
    if (moment.hour, moment.minute, moment.second) == (0, 0, 0):
        return _facts.moment(moment.date().isoformat())
    return _facts.moment(moment.isoformat())
