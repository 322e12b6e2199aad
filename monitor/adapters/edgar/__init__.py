"""SEC EDGAR (United States): current filings, daily indexes, submissions, reports and offerings."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from monitor.adapters import Found, _facts, _json, _xml
from monitor.adapters._endpoints import unknown
from monitor.adapters._follow import followed
from monitor.adapters.edgar import _documents, _lists, _offerings
from monitor.adapters.edgar._filings import padded
from monitor.errors import ParseError
from monitor.model import Look, Page, Request, Source

OPTIONS = frozenset({"discover", "ids"})
FOLLOWS = "cik"
NEEDS = "contact"
LIMITS = ((10, 1.0),)  # requests, seconds: from all machines together

ADDRESS = "https://www.sec.gov"
DATA = "https://data.sec.gov"
NAMED = "name:"  # precedes a name in the key of a search
FORMS = ("8-K", "D", "C")  # the forms that announce new companies and changes
OVERLAP = timedelta(hours=1)  # filings are accepted before they are disseminated


def start(source: Source, look: Look) -> Iterable[Request]:
    """The submissions of each followed company; current filings if new companies are wanted.

    What the last look saw travels in the key: only newer offerings are read and newer pages turned.
    """
    last = _facts.moment((look.cursor or {}).get("looked"))
    seen = (last - OVERLAP).isoformat() if last else ""
    data = DATA if source.url == ADDRESS else source.url
    for cik in followed(source, look, FOLLOWS):
        number = padded(cik)
        yield Request(f"{data}/submissions/CIK{number}.json", key=f"{number}|{seen}")
    for form in FORMS if source.options.get("discover") else ():
        url = (
            f"{source.url}/cgi-bin/browse-edgar?action=getcurrent&type={form}&owner=include"
            "&count=100&start=0&output=atom"
        )
        yield Request(url, key=f"|{seen}")


def search(source: Source, name: str) -> Iterable[Request]:
    """Search the companies with a ticker by name."""
    yield Request(f"{source.url}/files/company_tickers.json", key=f"{NAMED}{name}")


def parse(page: Page, source: Source) -> Iterable[Found]:
    """Read any answer: a list, a company, a filing or one of its documents."""
    for found in _read(page):
        if isinstance(found, Request) and source.url not in ("", ADDRESS):
            # Another address replaces the whole site.
            found = replace(found, url=found.url.replace(ADDRESS, source.url, 1))  # noqa: PLW2901
        yield found


def _read(page: Page) -> Iterator[Found]:
    text = page.text.lstrip("\ufeff \r\n\t")
    if not text:
        raise ParseError("the answer is empty", kind="empty")
    if text.startswith("{"):
        yield from _company(page)
    elif _documents.is_submission(text):
        yield from _documents.submission(text, page)
        yield from _structured(text, page)
    elif text.startswith("Description:") or ("CIK" in text[:1500] and "-----" in text[:2500]):
        yield from _lists.index(text)
    elif "<feed" in text[:600]:
        yield from _lists.current(page)
    elif "<edgarSubmission" in text[:600]:
        yield from _offerings.offering(_xml.as_json(_xml.root(text)), page)
    else:
        yield from _markup(text, page)


def _company(page: Page) -> Iterator[Found]:
    value = _json.document(page)
    if "cik_str" in _json.part(value, "0"):
        yield from _lists.tickers(value, page.request.key.removeprefix(NAMED))
    elif "cik" in value:
        yield from _lists.company(value, page)
    elif "accessionNumber" in value:
        named = re.search(r"CIK(\d{10})", page.url)
        if named is None:
            raise ParseError("older filings whose address names no company", kind="layout")
        yield from _lists.filings(value, "", named[1], page)
    else:
        raise unknown(value, "EDGAR")


def _structured(text: str, page: Page) -> Iterator[Found]:
    """An XML form inside a submission."""
    begin, end = text.find("<edgarSubmission"), text.find("</edgarSubmission>")
    if begin >= 0 and end > begin:
        inside = text[begin : end + len("</edgarSubmission>")]
        yield from _offerings.offering(_xml.as_json(_xml.root(inside)), page)


def _markup(text: str, page: Page) -> Iterator[Found]:
    if "<Code>NoSuchKey</Code>" in text[:600]:
        raise ParseError("EDGAR has no company with this number", kind="empty")
    if _documents.is_index(text):
        yield from _documents.index_page(page)
        return
    if "8-K" not in text[:20000].upper() and page.request.purpose == "list":
        raise ParseError(f"this is no answer of EDGAR: it starts with {text[:60]!r}", kind="layout")
    yield from _documents.report_page(page)
