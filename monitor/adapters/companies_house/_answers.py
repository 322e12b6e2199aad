"""Readers for Companies House's REST interface, one per endpoint."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from urllib.parse import urlsplit

from monitor.adapters import _facts, _json, _stated
from monitor.adapters._endpoints import check_company
from monitor.adapters._facts import compact
from monitor.adapters._follow import looked
from monitor.adapters.companies_house import _filings, _people
from monitor.adapters.companies_house._filings import REGISTER, SITE
from monitor.adapters.companies_house._requests import INSOLVENCY
from monitor.errors import ParseError
from monitor.model import Cursor, Finding, Json, Page, Record, Request

ADDRESS = "https://api.company-information.service.gov.uk"
Found = Record | Request | Cursor
_CARRIED = "|items|"
_NUMBER = re.compile(r"/company/([A-Z0-9]{8})(?=[/?]|$)")

STATUS = {
    "active": "active", "open": "active", "registered": "active", "dissolved": "dissolved",
    "closed": "dissolved", "converted-closed": "dissolved", "removed": "removed",
    "liquidation": "liquidation", "administration": "administration",
    "receivership": "insolvency", "voluntary-arrangement": "insolvency",
    "insolvency-proceedings": "insolvency",
}  # fmt: skip


# --- one company --------------------------------------------------------------------------------


def profile(value: Mapping[str, Json], page: Page) -> Iterator[Found]:
    number = _own_number(value, page)
    yield company(value, number)
    if page.request.key == number and value.get("has_insolvency_history") is True:
        url = f"{page.request.url.partition('?')[0]}/{INSOLVENCY}"
        asked = page.request.headers
        yield Request(url, key=f"{number}|", headers=asked, statuses=frozenset({404}))


def company(value: Mapping[str, Json], number: str) -> Record:
    former = _json.some(value, "previous_company_names")
    return Record(
        key=number,
        url=SITE + number,
        name=_name(value),
        ids={"companies_house": number},
        facts=profile_facts(value),
        former_names=tuple(filter(None, (_json.word(one, "name") for one in former))),
    )


def _name(value: Mapping[str, Json]) -> str:
    return _json.word(value, "company_name") or _json.required(value, "title", "a company")


def profile_facts(value: Mapping[str, Json]) -> dict[str, Json]:
    """What a profile or a search hit says about a company."""
    status = _json.word(value, "company_status")
    place = value.get("registered_office_address") or _json.part(value, "address")
    detail = _json.word(value, "company_status_detail")
    return compact(
        established=_facts.day(value.get("date_of_creation")),
        ended=_facts.day(value.get("date_of_cessation")),
        status=STATUS.get(status, status),
        status_text=detail or (status if STATUS.get(status) != status else None),
        address=_address(place) or _json.word(value, "address_snippet"),
        legal_form=_json.word(value, "type") or _json.word(value, "company_type"),
        sic_codes=_json.words(value, "sic_codes"),
        jurisdiction=_json.word(value, "jurisdiction"),
    )


def _address(place: Mapping[str, Json]) -> str | None:
    if not isinstance(place, dict):
        return None
    lines = ("care_of", "po_box", "premises", "address_line_1", "address_line_2", "locality",
             "region", "postal_code", "country")  # fmt: skip
    return _facts.address(_json.word(place, line) for line in lines)


def _own_number(value: Mapping[str, Json], page: Page) -> str:
    """The number of the company an answer is about, which must be the one asked for."""
    number = _json.word(value, "company_number") or _linked(value)
    asked = _NUMBER.search(urlsplit(page.url).path) or _NUMBER.search(page.request.url)
    if number and asked:
        check_company(asked[1], number)
    if not number and asked:
        return asked[1]
    return number


def number_in(uri: str) -> str:
    """The number of the company that an address of the interface belongs to, or ""."""
    found = _NUMBER.search(uri)
    return found[1] if found else ""


def _linked(value: Mapping[str, Json]) -> str:
    links = [_json.find(one, "links.self") for one in (value, *_json.some(value, "items"))]
    links += [_json.find(one, "links.company") for one in _json.some(value, "items")]
    found = (_NUMBER.search(str(link)) for link in links if link)
    return next((one[1] for one in found if one), "")


def _list_record(
    value: Mapping[str, Json], page: Page, name: str, facts: Mapping[str, Json]
) -> Record:
    number = _own_number(value, page)
    ids = {"companies_house": number} if number else {}
    shown = len(_json.some(value, "items"))
    if shown < _total(value):  # part of a list is not the company's state
        facts = {f"{fact}_part": told for fact, told in facts.items()}
        key = f"{number}/{name}/{value.get('start_index') or 0}"
    else:
        key = number or name
    return Record(key, f"{SITE}{number}/{name}", "", ids, dict(facts))


def _total(value: Mapping[str, Json]) -> int:
    return _json.count(value, "total_results") or _json.count(value, "total_count")


def _pages(
    value: Mapping[str, Json], page: Page, name: str, fact: str, told: list[dict[str, Json]]
) -> Iterator[Found]:
    """One record from all pages of a list: earlier pages travel in the key."""
    asked, _, carried = page.request.key.partition(_CARRIED)
    at = _json.count(value, "start_index")
    following = next(_further(value, page), None)
    if "|" not in asked or (at and not carried):  # a saved page
        yield _list_record(value, page, name, {fact: told})
        yield from [following] if following else ()
        return
    whole = [*json.loads(carried or "[]"), *told]
    if following:
        key = f"{asked}{_CARRIED}{json.dumps(whole, ensure_ascii=False)}"
        yield replace(following, key=key, unconditional=True)
        return
    yield _list_record({**value, "total_results": 0, "total_count": 0}, page, name, {fact: whole})


def _item_record(value: Mapping[str, Json], page: Page, facts: Mapping[str, Json]) -> Record:
    """One item of a list, under its own address: it does not replace the list."""
    number = _own_number(value, page)
    uri = _json.word(value, "links.self").removeprefix("/company/") or f"{number}/item"
    ids = {"companies_house": number} if number else {}
    return Record(uri, f"{SITE}{uri}", "", ids, compact(facts))


def nothing(page: Page) -> Iterator[Found]:
    """404 for a list: the company has none of it. For a company: no such company."""
    asked = _NUMBER.search(urlsplit(page.url).path)
    if asked and page.url.partition("?")[0].endswith("/persons-with-significant-control"):
        number = asked[1]
        yield Record(number, SITE + number, "", {"companies_house": number}, {"holders": []})
    elif asked is None or urlsplit(page.url).path.endswith(asked[1]):
        raise ParseError(f"{REGISTER} has no such company", kind="empty")


def officers(value: Mapping[str, Json], page: Page) -> Iterator[Found]:
    people = _people.officers(_json.some(value, "items"))
    yield from _pages(value, page, "officers", "officers", people)


def control(value: Mapping[str, Json], page: Page) -> Iterator[Found]:
    people = _people.holders(_json.some(value, "items"))
    yield from _pages(value, page, "persons-with-significant-control", "holders", people)


def one_holder(value: Mapping[str, Json], page: Page) -> Iterator[Found]:
    yield _item_record(value, page, {"holders": _people.holdings(value)})


def statements(value: Mapping[str, Json], page: Page) -> Iterator[Found]:
    said = [
        compact(
            {
                "statement": _json.word(item, "statement"),
                "from": _facts.day(item.get("notified_on")),
                "to": _facts.day(item.get("ceased_on")),
            }
        )
        for item in _json.some(value, "items")
    ]
    name = "persons-with-significant-control-statements"
    yield _list_record(value, page, name, {"control_statements": said})


def filings(value: Mapping[str, Json], page: Page) -> Iterator[Found]:
    number = _own_number(value, page)
    items = _json.some(value, "items")
    yield from _filings.records(items, number)
    begin = page.request.key.partition("|")[2]
    # Newest first: after a filing older than the window, all are known.
    if not begin or all((_facts.day(item.get("date")) or begin) >= begin for item in items):
        yield from _further(value, page)
    if begin:
        yield looked(page)


def one_filing(value: Mapping[str, Json], page: Page) -> Iterator[Found]:
    yield from _filings.records([value], _own_number(value, page))


def charges(value: Mapping[str, Json], page: Page) -> Iterator[Found]:
    charged = [_charge(item) for item in _json.some(value, "items")]
    yield from _pages(value, page, "charges", "charges", charged)


def one_charge(value: Mapping[str, Json], page: Page) -> Iterator[Found]:
    yield _item_record(value, page, {"charges": [_charge(value)]})


def one_officer(value: Mapping[str, Json], page: Page) -> Iterator[Found]:
    yield _item_record(value, page, {"officers": _people.officers([dict(value)])})


def _charge(item: Mapping[str, Json]) -> dict[str, Json]:
    creditors = [_json.word(one, "name") for one in _json.some(item, "persons_entitled")]
    return compact(
        {
            "id": _json.word(item, "charge_code") or _json.word(item, "charge_number"),
            "status": _json.word(item, "status"),
            "from": _facts.day(item.get("created_on")),
            "to": _facts.day(item.get("satisfied_on")),
            "creditors": creditors,
        }
    )


def insolvency(value: Mapping[str, Json], page: Page) -> Iterator[Found]:
    cases = [
        compact(
            type=_json.required(case, "type", "an insolvency case"),
            id=_json.word(case, "number"),
            dates={
                _json.word(one, "type"): day
                for one in _json.some(case, "dates")
                if (day := _facts.day(one.get("date")))
            },
        )
        for case in _json.some(value, "cases")
    ]
    facts = {"insolvency_cases": cases}
    told = _list_record(value, page, "insolvency", facts)
    yield replace(told, events=tuple(_case(case) for case in cases))


def _case(case: Mapping[str, Json]) -> Finding:
    solvent = case["type"] == "members-voluntary-liquidation"
    return _stated.event(
        "status_change" if solvent else "insolvency",
        "",
        {"to": case["type"]},
        rule=f"companies-house:insolvency:{case['type']}",
        register=REGISTER,
        on=_facts.earliest(case.get("dates", {}).values()),
        quote="; ".join([case["type"], *(f"{k} {v}" for k, v in case.get("dates", {}).items())]),
    )


def _further(value: Mapping[str, Json], page: Page) -> Iterator[Request]:
    """The next page of a list, if any."""
    total = _total(value)
    at = _json.count(value, "start_index") + len(_json.some(value, "items"))
    if not _json.some(value, "items") or at >= total:
        return
    url = page.url if "/company/" in page.url else page.request.url
    if not url.startswith("http"):
        url = ADDRESS + str(_json.find(value, "links.self") or "")
    if "/company/" in url:
        base, _, query = url.partition("?")
        kept = [part for part in query.split("&") if part and not part.startswith("start_index")]
        url = f"{base}?{'&'.join([*kept, f'start_index={at}'])}"
        yield Request(url, key=page.request.key, headers=page.request.headers)
