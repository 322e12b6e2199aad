"""EDGAR's lists of filings: the Atom feed of current ones, the daily index, a company's own."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from urllib.parse import parse_qs, urlsplit

from lxml import etree  # type: ignore[import-untyped]

from monitor.adapters import _facts, _html, _json, _xml
from monitor.adapters._endpoints import check_company
from monitor.adapters._facts import compact
from monitor.adapters.edgar._filings import (
    ACCESSION,
    COMPANY,
    Filing,
    entry,
    item_numbers,
    padded,
    report,
)
from monitor.errors import ParseError
from monitor.model import Article, Cursor, Json, Page, Record, Request

Found = Article | Record | Request | Cursor
LAST_START = 5000  # beyond it the list answers 503 with HTML
_TITLE = re.compile(r"(?P<form>.+?) - (?P<name>.*) \((?P<cik>\d{1,10})\) \((?P<role>[^()]+)\)$")


# --- current filings ----------------------------------------------------------------------------


def current(page: Page) -> Iterator[Found]:
    """The filings on a page of the feed, each once however many filers it has."""
    root = _xml.root(page.text)
    if root.tag != "feed":
        raise ParseError(f"this is no Atom feed but <{root.tag}>", kind="not_a_feed")
    filings: dict[str, Filing] = {}
    entries = root.findall("entry")
    for one in entries:
        filing = _entry(one)
        known = filings.get(filing.accession)
        if known is None or _rank(one) > 0:
            filings[filing.accession] = filing
    seen = _seen(page)
    for filing in filings.values():
        yield from _told(filing, seen)
    moments = [one.accepted for one in filings.values() if one.accepted]
    yield from _further(page, len(entries), min(moments, default=None))
    yield _looked(page)


def _seen(page: Page) -> datetime | None:
    """Up to when the last look saw everything; None at first."""
    return _facts.moment(page.request.key.partition("|")[2])


def _looked(page: Page) -> Cursor:
    return Cursor({"looked": page.fetched.isoformat()})


def _told(filing: Filing, seen: datetime | None) -> Iterator[Found]:
    """An entry; a report's items as a notice; a new offering's form itself."""
    yield entry(filing)
    if filing.is_report:
        yield report(filing)
    if filing.is_offering and seen and filing.accepted and filing.accepted > seen:
        yield Request(f"{filing.folder}/primary_doc.xml", key=filing.accession)


def _rank(one: etree._Element) -> int:
    """The company that a filing is about, before the person reporting on it."""
    role = _xml.text(one, "title").rpartition("(")[2].rstrip(")")
    return 1 if role in ("Issuer", "Subject", "Filer") else 0


def _entry(one: etree._Element) -> Filing:
    title = _xml.required(one, "title", "an entry")
    named = _TITLE.match(title)
    found = ACCESSION.search(_xml.text(one, "id"))
    if not named or not found:
        raise ParseError(f"an entry without a company or number: {title!r}", kind="layout")
    summary = _html.plain(one.findtext("summary") or "")
    filed = re.search(r"Filed:\s*(\d{4}-\d{2}-\d{2})", summary)
    category = one.find("category")
    form = (category.get("term") if category is not None else None) or named["form"]
    return Filing(
        accession=found[0],
        form=form,
        name=named["name"].strip(),
        cik=named["cik"],
        filed=filed[1] if filed else _facts.day(_xml.text(one, "updated")),
        accepted=_facts.moment(_xml.required(one, "updated", "an entry")),
        items=item_numbers(summary),
        summary=summary,
    )


def _further(page: Page, count: int, oldest: datetime | None) -> Iterator[Request]:
    """The next page, as long as this one is full and newer than what the last look saw.

    Pages shift while they are read: an entry that moves on comes twice, with the same number.
    """
    asked = parse_qs(urlsplit(page.url).query)
    seen = _seen(page)
    if "start" not in asked or count < int(asked.get("count", ["100"])[0]):
        return
    start = int(asked["start"][0])
    if not seen or not oldest or oldest <= seen or start + count > LAST_START:
        return
    following = re.sub(r"([?&]start=)\d+", rf"\g<1>{start + count}", page.url)
    yield Request(following, key=page.request.key)


# --- the daily index ----------------------------------------------------------------------------

_COLUMNS = ("Form Type", "Company Name", "CIK", "Date Filed")


def index(text: str) -> Iterator[Found]:
    """The filings of a day. The order of columns differs from file to file."""
    head, rule, body = _index_parts(text)
    if "|" in head:
        rows = (dict(zip(head.split("|"), line.split("|"), strict=False)) for line in body)
    else:
        rows = (_fixed(line, _starts(head)) for line in body)
    del rule
    seen: set[str] = set()
    for row in rows:
        filing = _row(row)
        if filing.accession not in seen:
            seen.add(filing.accession)
            yield entry(filing)


def _index_parts(text: str) -> tuple[str, str, list[str]]:
    lines = text.splitlines()
    for number, line in enumerate(lines[:40]):
        if number and line.startswith("-----") and "CIK" in lines[number - 1]:
            body = [one for one in lines[number + 1 :] if one.strip()]
            return lines[number - 1].rstrip(), line, body
    raise ParseError("a daily index without its heading: the layout changed?", kind="layout")


def _starts(head: str) -> list[tuple[str, int]]:
    names = (*_COLUMNS, "File Name", "Filename")
    found = [(name, head.find(name)) for name in names if name in head]
    return sorted(found, key=lambda one: one[1])


def _fixed(line: str, starts: list[tuple[str, int]]) -> dict[str, str]:
    ends = [at for _, at in starts[1:]] + [len(line)]
    return {name: line[at:end].strip() for (name, at), end in zip(starts, ends, strict=True)}


def _row(row: Mapping[str, str]) -> Filing:
    path = row.get("File Name") or row.get("Filename") or ""
    found = ACCESSION.search(path)
    cik = row.get("CIK", "").strip()
    if not found or not cik.isdigit():
        raise ParseError(f"a line of the index is malformed: {dict(row)}", kind="layout")
    return Filing(
        accession=found[0],
        form=row.get("Form Type", ""),
        name=row.get("Company Name", ""),
        cik=cik,
        filed=_facts.day(row.get("Date Filed")),
    )


# --- a company's submissions --------------------------------------------------------------------


def company(value: Mapping[str, Json], page: Page) -> Iterator[Found]:
    """A company with its filings; individual filers have no company facts."""
    cik, asked = padded(str(_json.number(value, "cik", "submissions"))), page.request.key[:10]
    check_company(asked, cik)
    name = _json.required(value, "name", "submissions")
    former = (_json.word(one, "name") for one in _json.some(value, "formerNames"))
    yield Record(
        key=cik,
        url=COMPANY + cik,
        name=name,
        ids=_ids(value, cik),
        facts=_company_facts(value),
        former_names=_facts.former(former, name),
    )
    recent = _json.part(value, "filings.recent")
    yield from filings(recent, name, cik, page)
    yield _looked(page)


def _ids(value: Mapping[str, Json], cik: str) -> dict[str, str]:
    tickers = _json.words(value, "tickers")
    lei = _json.word(value, "lei")
    return compact({"cik": cik, "lei": lei, "stock": tickers[0] if tickers else ""})


def _company_facts(value: Mapping[str, Json]) -> dict[str, Json]:
    place = _json.part(value, "addresses.business")
    keys = ("street1", "street2", "city", "stateOrCountry", "zipCode", "country")
    sic = _json.word(value, "sic")
    return compact(
        address=_facts.address(v for v in (_json.word(place, k) for k in keys) if v != "None"),
        business_scope=_json.word(value, "sicDescription"),
        sic_codes=[sic] if sic else None,
        jurisdiction=_json.word(value, "stateOfIncorporation"),
        legal_form=_json.word(value, "entityType"),
        tickers=_json.words(value, "tickers"),
        exchanges=_json.words(value, "exchanges"),
    )


def filings(columns: Mapping[str, Json], name: str, cik: str, page: Page) -> Iterator[Found]:
    """Filings given in parallel columns."""
    for row in _rows(columns):
        filing = Filing(
            accession=row["accessionNumber"],
            form=row["form"],
            name=name,
            cik=cik,
            filed=_facts.day(row["filingDate"]),
            accepted=_facts.moment(row["acceptanceDateTime"]),
            items=_items(row),
            document=row["primaryDocument"].rpartition("/")[2],
        )
        yield from _told(filing, _seen(page))


def _items(row: Mapping[str, str]) -> tuple[str, ...]:
    """The items of reports only: other forms put dates and exemptions in that column."""
    if not row["form"].startswith("8-K"):
        return ()
    return tuple(re.findall(r"\d\.\d\d", row["items"]))


def _rows(columns: Mapping[str, Json]) -> Iterator[dict[str, str]]:
    names = (
        "accessionNumber",
        "form",
        "filingDate",
        "acceptanceDateTime",
        "items",
        "primaryDocument",
    )
    lists = {name: columns.get(name) for name in names}
    numbers = lists["accessionNumber"]
    if not isinstance(numbers, list) or not isinstance(lists["form"], list):
        raise ParseError("submissions without columns of filings", kind="layout")
    for at in range(len(numbers)):
        yield {
            name: str(column[at] or "") if isinstance(column, list) and at < len(column) else ""
            for name, column in lists.items()
        }


def tickers(value: Mapping[str, Json], name: str) -> Iterator[Found]:
    """The companies with a ticker whose names contain the words searched for."""
    wanted = name.lower().split()
    for one in value.values():
        title = _json.required(one, "title", "a company")
        if not all(word in title.lower() for word in wanted):
            continue
        cik = padded(_json.required(one, "cik_str", "a company"))
        ids = compact({"cik": cik, "stock": _json.word(one, "ticker")})
        yield Record(cik, COMPANY + cik, title, ids, {})
