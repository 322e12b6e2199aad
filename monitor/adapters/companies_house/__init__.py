"""Companies House (United Kingdom): REST answers, searches and the stream, told apart by form."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import timedelta
from urllib.parse import urlencode

from monitor.adapters import Found, _json
from monitor.adapters._endpoints import Known, has, linked_to, listed, of_kind, reader
from monitor.adapters._follow import discoveries, followed, from_key, since
from monitor.adapters.companies_house import _answers as answers
from monitor.adapters.companies_house import _searches as searches
from monitor.adapters.companies_house._answers import ADDRESS
from monitor.adapters.companies_house._filings import REGISTER
from monitor.adapters.companies_house._requests import all_of
from monitor.adapters.companies_house._stream import HOST, heard, listening, read_stream
from monitor.errors import ParseError
from monitor.model import Json, Look, Page, Request, Source

__all__ = ["ADDRESS", "HOSTS", "LIMITS", "OPTIONS", "parse", "start"]

OPTIONS = frozenset({"discover", "ids", "key", "stream_key"})
FOLLOWS = "companies_house"
NEEDS = "key"
HOSTS = frozenset({HOST})
LIMITS = ((600, 300.0),)  # requests, seconds: per key

OVERLAP = timedelta(days=3)  # incorporations appear in the search days after their date
_FILTERS = {"name": "company_name_includes", "field": "sic_codes", "place": "location"}


def start(source: Source, look: Look) -> Iterable[Request]:
    """The streams if there is a key for them, else the profile and lists of each followed company;
    and the searches for new companies."""
    begin = since(look, OVERLAP).isoformat()
    numbers = followed(source, look, FOLLOWS)
    if source.options.get("stream_key"):
        yield from listening(source, look, numbers, begin)
        return
    for number in numbers:
        yield from all_of(source, number, begin)
    for what, value in discoveries(source):
        if what in _FILTERS:
            asked = {_FILTERS[what]: value, "incorporated_from": begin, "size": "500"}
            url = f"{source.url}/advanced-search/companies?{urlencode(asked)}"
            yield Request(url, headers=from_key(source))


def search(source: Source, name: str) -> Iterable[Request]:
    """Search companies by name."""
    url = f"{source.url}/search/companies?{urlencode({'q': name, 'items_per_page': 20})}"
    yield Request(url, headers=from_key(source))


def parse(page: Page, source: Source) -> Iterable[Found]:
    """Read an answer of any endpoint. Raises ParseError."""
    if page.request.listen:
        yield from heard(page, source)
        return
    if '"resource_kind"' in page.text[:2000]:
        yield from read_stream(page)
        return
    if page.status == 404:
        yield from answers.nothing(page)
        return
    value = _json.an_object(page)
    _refuse(value)
    yield from reader(value, _READERS, REGISTER)(value, page)


def _refuse(value: Mapping[str, Json]) -> None:
    """Raise the error inside an answer, in any of its forms."""
    for key in ("errors", "error", "message"):
        said = value.get(key)
        if said and "company_name" not in value and "items" not in value:
            words = said if isinstance(said, str) else _json.word({"in": said}, "in.error")
            words = words or " ".join(_json.word(one, "error") for one in _json.some(said))
            raise ParseError(f"{REGISTER} answered: {words or said}", kind="invalid")


_Reader = Callable[[Mapping[str, Json], Page], Iterator[Found]]


_READERS: tuple[tuple[Known, _Reader], ...] = (
    (has("filing_history_status"), answers.filings),
    (listed("transaction_id"), answers.filings),
    (has("transaction_id"), answers.one_filing),
    (of_kind("personal-appointment"), searches.appointments),
    (listed("appointed_to"), searches.appointments),
    (of_kind("officer-list"), answers.officers),
    (listed("officer_role"), answers.officers),
    (linked_to("officers"), answers.officers),
    (listed("statement"), answers.statements),
    (listed("natures_of_control"), answers.control),
    (linked_to("persons-with-significant-control"), answers.control),
    (has("natures_of_control"), answers.one_holder),
    (of_kind("beneficial-owner", "person-with-significant-control"), answers.one_holder),
    (listed("charge_number", "charge_code"), answers.charges),
    (has("charge_number"), answers.one_charge),
    (has("cases"), answers.insolvency),
    (of_kind("search#"), searches.found),
    (listed("company_number"), searches.found),
    (has("items", "hits"), searches.found),
    (has("company_number", "company_name"), answers.profile),
)  # fmt: skip
