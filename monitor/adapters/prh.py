"""PRH (Finland): companies from the open data interface, with periods of names and situations."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from urllib.parse import urlencode

from monitor.adapters import Found, _facts, _json, _stated
from monitor.adapters._endpoints import check_company
from monitor.adapters._facts import compact
from monitor.adapters._follow import discoveries, followed, looked, since
from monitor.errors import ParseError
from monitor.model import Finding, Json, Look, Page, Record, Request, Source

OPTIONS = frozenset({"discover", "ids"})
FOLLOWS = "business_id"

REGISTER = "PRH"
ADDRESS = "https://avoindata.prh.fi/opendata-ytj-api/v3"
SITE = "https://tietopalvelu.ytj.fi/yritys/"
OVERLAP = timedelta(days=3)
_LEGAL, _TRADE, _PARALLEL = "1", "3", "2"
_SITUATIONS = {"SANE": "insolvency", "KONK": "insolvency", "SELTILA": "liquidation",
               "2": "liquidation", "1": "insolvency", "3": "insolvency"}  # fmt: skip
_FILTERS = {"name": "name", "place": "location", "field": "mainBusinessLine"}


def start(source: Source, look: Look) -> Iterable[Request]:
    """Each followed company by number; new ones by name, place or field."""
    base = source.url
    for number in followed(source, look, FOLLOWS):
        yield Request(f"{base}/companies?businessId={number}", key=number)
    begin = since(look, OVERLAP).isoformat()
    for what, value in discoveries(source):
        if what in _FILTERS:
            asked = {_FILTERS[what]: value, "registrationDateStart": begin, "page": "1"}
            yield Request(f"{base}/companies?{urlencode(asked)}")


def search(source: Source, name: str) -> Iterable[Request]:
    """Search companies by name."""
    yield Request(f"{source.url}/companies?{urlencode({'name': name})}")


def parse(page: Page, source: Source) -> Iterable[Found]:
    """The companies in an answer. Raises ParseError."""
    value = _json.document(page)
    if isinstance(value, dict) and "businessId" in value:
        value = {"companies": [value]}
    if not isinstance(value, dict) or "companies" not in value:
        said = value.get("message") or sorted(value)[:8] if isinstance(value, dict) else value
        raise ParseError(f"{REGISTER} answered: {said}", kind="invalid")
    companies, asked = _json.some(value, "companies"), page.request.key
    if asked and not companies:
        raise ParseError(f"{REGISTER} has no company {asked}", kind="empty")
    for one in companies:
        yield _company(one, asked)
    yield from _further(value, companies, page)
    if "registrationDateStart" in page.url:
        yield looked(page)


def _further(
    value: Mapping[str, Json], companies: list[dict[str, Json]], page: Page
) -> Iterator[Request]:
    number = re.search(r"([?&]page=)(\d+)", page.url)
    total = value.get("totalResults") or 0
    if number and companies and int(number[2]) * 100 < int(total):
        following = f"{number[1]}{int(number[2]) + 1}"
        yield Request(page.url.replace(number[0], following), key=page.request.key)


def _company(one: Mapping[str, Json], asked: str) -> Record:
    number = _json.required(one, "businessId.value", "a company")
    check_company(asked, number)
    names = _json.some(one, "names")
    legal = [n for n in names if _json.word(n, "type") == _LEGAL]
    held = [n for n in legal if not n.get("endDate")] or legal[:1]
    if not held:
        raise ParseError(f"company {number} has no name: the layout changed?", kind="layout")
    name = _json.required(held[0], "name", "a company")
    former = [_json.word(n, "name") for n in legal if n.get("endDate")]
    events = tuple(_situation_events(one, name))
    ids = compact({"business_id": number, "euid": _json.word(one, "euId.value")})
    return Record(
        key=number,
        url=SITE + number,
        name=name,
        ids=ids,
        facts=_company_facts(one, names),
        former_names=_facts.former(former, name),
        published=None if events else _facts.moment(one.get("lastModified"), "Europe/Helsinki"),
        events=events,
    )


def _company_facts(one: Mapping[str, Json], names: list[dict[str, Json]]) -> dict[str, Json]:
    line = _json.part(one, "mainBusinessLine")
    forms = [f for f in _json.some(one, "companyForms") if not f.get("endDate")]
    others = [_json.word(n, "name") for n in names
              if _json.word(n, "type") in (_PARALLEL, _TRADE) and not n.get("endDate")]  # fmt: skip
    ended = _facts.day(one.get("endDate"))
    return compact(
        established=_facts.day(one.get("registrationDate"))
        or _facts.day(_json.find(one, "businessId.registrationDate")),
        ended=ended,
        **_status(one, ended),
        business_scope=_english(line),
        activity_codes=[_json.word(line, "type")] if line else None,
        address=_address(one),
        legal_form=_english(forms[0]) if forms else None,
        other_names=others,
        website=_json.word(one, "website.url"),
    )


def _status(one: Mapping[str, Json], ended: str | None) -> dict[str, Json]:
    current = [s for s in _json.some(one, "companySituations") if not s.get("endDate")]
    if current and not ended:
        word = _json.word(current[0], "type")
        return {"status": _SITUATIONS.get(word, "insolvency"),
                "status_text": _english(current[0]) or word}  # fmt: skip
    struck = _json.word(one, "tradeRegisterStatus") in ("3", "4")
    return {"status": "dissolved" if ended or struck else "active"}


def _situation_events(one: Mapping[str, Json], name: str) -> Iterator[Finding]:
    """A bankruptcy, liquidation or restructuring that is under way, with its day."""
    for situation in _json.some(one, "companySituations"):
        kind = _SITUATIONS.get(_json.word(situation, "type"), "insolvency")
        if situation.get("endDate"):
            continue
        words = _english(situation) or _json.word(situation, "type")
        yield _stated.event(
            "status_change" if kind == "liquidation" else "insolvency",
            name,
            {"to": words},
            rule=f"prh:situation-{_json.word(situation, 'type')}",
            register=REGISTER,
            on=_facts.day(situation.get("registrationDate")),
            quote=words,
        )


def _english(one: Mapping[str, Json]) -> str:
    said = {_json.word(d, "languageCode"): _json.word(d, "description")
            for d in _json.some(one, "descriptions")}  # fmt: skip
    return said.get("3") or said.get("1") or ""


def _address(one: Mapping[str, Json]) -> str | None:
    places = [a for a in _json.some(one, "addresses") if not a.get("endDate")]
    places.sort(key=lambda place: _json.word(place, "type"))
    if not places:
        return None
    place = places[0]
    towns = {_json.word(t, "languageCode"): _json.word(t, "city")
             for t in _json.some(place, "postOffices")}  # fmt: skip
    parts = ("street", "buildingNumber", "entrance", "apartmentNumber")
    street = " ".join(filter(None, (_json.word(place, part) for part in parts)))
    town = f"{_json.word(place, 'postCode')} {towns.get('1') or ''}".strip()
    free = _json.word(place, "freeAddressLine")
    return _facts.address(
        [_json.word(place, "co"), street or free, town, _json.word(place, "country")]
    )
