"""Companies House (United Kingdom): REST answers, searches, the stream, each told by its form."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import timedelta
from urllib.parse import urlencode

from monitor.adapters import Found, _json
from monitor.adapters import _ch_answers as answers
from monitor.adapters._ch_answers import ADDRESS
from monitor.adapters._ch_filings import REGISTER
from monitor.adapters._ch_stream import read_stream
from monitor.adapters._follow import discoveries, followed, from_key, since
from monitor.errors import ParseError
from monitor.model import Json, Look, Page, Request, Source

__all__ = ["ADDRESS", "LIMITS", "OPTIONS", "parse", "start"]

OPTIONS = frozenset({"key", "discover"})
LIMITS = ((600, 300.0),)  # requests, seconds: of one key

PAGE = 100  # items a page, the most it gives
OVERLAP = timedelta(days=3)  # incorporations appear in the search days after their date
_FILTERS = {"name": "company_name_includes", "field": "sic_codes", "place": "location"}
_LISTS = ("officers", "persons-with-significant-control", "filing-history")


def start(source: Source, look: Look) -> Iterable[Request]:
    """The profile and the lists of each followed company; new companies; an officer's."""
    headers, base = from_key(source), source.url
    begin = since(look, OVERLAP).isoformat()
    for number in followed(look, "companies_house"):
        yield Request(f"{base}/company/{number}", key=number, headers=headers)
        for name in _LISTS:
            url = f"{base}/company/{number}/{name}?items_per_page={PAGE}"
            # 404 without a word: the company has no such list.
            key = f"{number}|{begin}"
            yield Request(url, key=key, headers=headers, statuses=frozenset({404}))
    for what, value in discoveries(source):
        if what in _FILTERS:
            asked = {_FILTERS[what]: value, "incorporated_from": begin, "size": "500"}
            url = f"{base}/advanced-search/companies?{urlencode(asked)}"
            yield Request(url, headers=headers)


def parse(page: Page, source: Source) -> Iterable[Found]:
    """Whatever endpoint the answer is of. Raises ParseError."""
    if '"resource_kind"' in page.text[:2000]:
        yield from read_stream(page)
        return
    if page.status == 404:
        yield from answers.nothing(page)
        return
    value = _json.document(page)
    if not isinstance(value, dict):
        raise ParseError("an object was expected, not a list", kind="layout")
    _refuse(value)
    for known, read in _READERS:
        if known(value):
            yield from read(value, page)
            return
    keys = ", ".join(sorted(value)[:8])
    raise ParseError(f"no endpoint of {REGISTER} answers with {keys}", kind="layout")


def _refuse(value: Mapping[str, Json]) -> None:
    """An error inside of an answer, in the several forms it has."""
    for key in ("errors", "error", "message"):
        said = value.get(key)
        if said and "company_name" not in value and "items" not in value:
            words = said if isinstance(said, str) else _json.word(_json.some(said)[0], "error")
            raise ParseError(f"{REGISTER} answered: {words or said}", kind="invalid")


_Reader = Callable[[Mapping[str, Json], Page], Iterator[Found]]


def _has(*names: str) -> Callable[[Mapping[str, Json]], bool]:
    return lambda value: all(name in value for name in names)


def _of(*names: str) -> Callable[[Mapping[str, Json]], bool]:
    """A list whose first item has one of these keys."""

    def known(value: Mapping[str, Json]) -> bool:
        items = value.get("items")
        first = items[0] if isinstance(items, list) and items else {}
        return isinstance(first, dict) and any(name in first for name in names)

    return known


def _linked_to(name: str) -> Callable[[Mapping[str, Json]], bool]:
    return lambda value: str(_json.find(value, "links.self") or "").endswith(f"/{name}")


def _of_kind(*names: str) -> Callable[[Mapping[str, Json]], bool]:
    return lambda value: any(name in str(value.get("kind", "")) for name in names)


_READERS: tuple[tuple[Callable[[Mapping[str, Json]], bool], _Reader], ...] = (
    (_has("filing_history_status"), answers.filings),
    (_of("transaction_id"), answers.filings),
    (_has("transaction_id"), answers.one_filing),
    (_of_kind("personal-appointment"), answers.appointments),
    (_of("appointed_to"), answers.appointments),
    (_of_kind("officer-list"), answers.officers),
    (_of("officer_role"), answers.officers),
    (_linked_to("officers"), answers.officers),
    (_of("statement"), answers.statements),
    (_of("natures_of_control"), answers.control),
    (_linked_to("persons-with-significant-control"), answers.control),
    (_has("natures_of_control"), answers.one_holder),
    (_of_kind("beneficial-owner", "person-with-significant-control"), answers.one_holder),
    (_of("charge_number", "charge_code"), answers.charges),
    (_has("charge_number"), answers.one_charge),
    (_has("cases"), answers.insolvency),
    (_of_kind("search#"), answers.found),
    (_of("company_number"), answers.found),
    (_has("items", "hits"), answers.found),
    (_has("company_number", "company_name"), answers.profile),
)  # fmt: skip
