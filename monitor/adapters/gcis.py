"""GCIS (Taiwan): companies by number or change, their business items and directors."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from urllib.parse import quote
from zoneinfo import ZoneInfo

from monitor.adapters import Found, _facts, _json, _walls
from monitor.adapters._endpoints import check_company
from monitor.adapters._facts import compact, money
from monitor.adapters._follow import days, discoveries, followed, looked
from monitor.errors import ParseError
from monitor.model import Json, Look, Page, Record, Request, Source

OPTIONS = frozenset({"discover", "ids"})
FOLLOWS = "gcis"

REGISTER = "GCIS"
ADDRESS = "https://data.gcis.nat.gov.tw/od/data/api"
SITE = "https://findbiz.nat.gov.tw/fts/query/QueryList/queryList.do?qryCond="
DATASETS = {
    "company": "5F64D864-61CB-4D0D-8AD9-492047CC1EA6",
    "keyword": "6BBA2268-1367-4B42-9CCA-BC17499EBE8C",
    "items": "236EE382-4942-41A9-BD03-CA0709025E7C",
    "directors": "4E5F7653-1B91-4DDC-99D5-468530FAE396",
    "changed": "4347A009-6489-4F19-AC79-78F366BE7976",
}
PAGE = 1000
OVERLAP, MOST = timedelta(days=1), timedelta(days=10)
ZONE = ZoneInfo("Asia/Taipei")
_STATUS = {
    "核准設立": "active", "核准登記": "active", "設立": "active", "停業": "suspended",
    "暫停營業": "suspended",
    "解散": "dissolved", "撤銷": "revoked", "廢止": "revoked", "清算": "liquidation",
    "破產": "insolvency", "合併解散": "merged", "重整": "insolvency", "撤回認許": "removed",
    "申覆": "active", "遷他縣市": "active",
}  # fmt: skip
_NUMBER = re.compile(
    r"Business_Accounting_NO(?:%20|\s|\+)+eq(?:%20|\s|\+)+'?(\d{8})", re.IGNORECASE
)


def start(source: Source, look: Look) -> Iterable[Request]:
    """Each followed company with its items and directors; companies by name; changes by day."""
    base = source.url
    for number in followed(source, look, FOLLOWS):
        for name in ("company", "items", "directors"):
            asked = f"Business_Accounting_NO eq {number}"
            yield Request(_url(base, DATASETS[name], asked), key=number)
    for what, value in discoveries(source):
        if what == "name":
            yield from search(source, value)
    if source.options.get("discover"):
        for day in days(look, OVERLAP, zone=ZONE, most=MOST):
            written = f"{day.year - 1911:03d}{day:%m%d}"
            yield Request(_url(base, DATASETS["changed"], f"Change_Of_Approval_Data eq {written}"))


def _url(base: str, dataset: str, asked: str) -> str:
    return f"{base}/{dataset}?$format=json&$filter={quote(asked)}&$skip=0&$top={PAGE}"


def search(source: Source, name: str) -> Iterable[Request]:
    """Search existing companies by name."""
    asked = f"Company_Name like {name} and Company_Status eq 01"
    yield Request(_url(source.url, DATASETS["keyword"], asked))


def parse(page: Page, source: Source) -> Iterable[Found]:
    """Read an answer of any data set. Errors come with status 200, as text or as nothing."""
    items = _items(page)
    asked = _asked(page)
    if not items:
        if asked:
            raise ParseError(f"{REGISTER} has no company {asked}", kind="empty")
        return
    if "Person_Name" in items[0] or "Person_Position_Name" in items[0]:
        yield _directors(items, asked)
        return
    for item in items:
        yield _company(item, asked)
    yield from _further(items, page)
    if "Change_Of_Approval_Data" in page.url:
        yield looked(page)


def _items(page: Page) -> list[dict[str, Json]]:
    text = page.text.strip().removeprefix("\ufeff")
    if not text:
        raise ParseError(f"{REGISTER} answered nothing: no such company, or refused", kind="empty")
    if not text.startswith(("[", "{")):
        if text.startswith("<"):
            _walls.refuse(text)
        raise ParseError(f"{REGISTER} answered in words: {text[:80]!r}", kind="invalid")
    value = _json.document(page)
    if isinstance(value, dict) and "Business_Accounting_NO" not in value:
        raise ParseError(f"{REGISTER} answered: {json.dumps(value)[:120]}", kind="invalid")
    return _json.some(value)


def _asked(page: Page) -> str:
    found = _NUMBER.search(page.url)
    return page.request.key or (found[1] if found else "")


def _company(item: Mapping[str, Json], asked: str) -> Record:
    number = _json.required(item, "Business_Accounting_NO", "a company").zfill(8)
    check_company(asked, number)
    if "Cmp_Business" in item:
        key, facts = number, _scope(item)
    else:
        key, facts = number, _company_facts(item)
    name = _json.required(item, "Company_Name", "a company")
    changed = _facts.roc_day(item.get("Change_Of_Approval_Data"))
    return Record(
        key,
        SITE + number,
        name,
        {"gcis": number},
        facts,
        published=_facts.moment(changed),
    )


def _company_facts(item: Mapping[str, Json]) -> dict[str, Json]:
    head = _json.word(item, "Responsible_Name")
    paid = _facts.amount(item.get("Paid_In_Capital_Amount"))
    return compact(
        registered_capital=money(item.get("Capital_Stock_Amount"), "TWD", "authorised"),
        # A limited company has no separate paid-in capital: the register says 0.
        paid_in_capital=money(paid, "TWD", "paid_in") if paid else None,
        shares=_json.word(item, "Equity_Amt"),
        established=_facts.roc_day(item.get("Company_Setup_Date")),
        **_status(item),
        address=_json.word(item, "Company_Location"),
        officers=[_facts.person(head, "代表人")] if head else None,
        updated=_facts.roc_day(item.get("Change_Of_Approval_Data")),
        ended=_facts.roc_day(item.get("Revoke_App_Date")),
        suspended=_suspension(item),
    )


def _suspension(item: Mapping[str, Json]) -> dict[str, Json]:
    begin, end = (_facts.roc_day(item.get(f"Sus_{w}_Date")) for w in ("Beg", "End"))
    return compact({"from": begin, "to": end})


def _status(item: Mapping[str, Json]) -> dict[str, Json]:
    word = _json.word(item, "Company_Status_Desc")
    if not word:
        return {}
    known = _STATUS.get(word)
    if known is None:
        known = next((v for k, v in _STATUS.items() if k in word and v != "active"), "other")
    return {"status": known, "status_text": word}


def _scope(item: Mapping[str, Json]) -> dict[str, Json]:
    lines = [
        " ".join(
            filter(None, (_json.word(one, "Business_Item"), _json.word(one, "Business_Item_Desc")))
        )
        for one in _json.some(item, "Cmp_Business")
    ]
    established = _facts.roc_day(item.get("Company_Setup_Date"))
    scope = "; ".join(filter(None, lines))
    return compact({"business_scope": scope, "established": established, **_status(item)})


def _directors(items: list[dict[str, Json]], number: str) -> Record:
    people = []
    for item in items:
        name = _json.word(item, "Person_Name")
        firm = _json.word(item, "Juristic_Person_Name")
        if not name and not firm:
            _json.required(item, "Person_Name", "a director")
        told = _facts.person(name or firm, _json.word(item, "Person_Position_Name"))
        shares = _json.word(item, "Person_Shareholding")
        people.append({**told, **compact({"represents": firm if name else None, "shares": shares})})
    holders: dict[str, dict[str, Json]] = {}
    for person in people:  # seats that represent one firm repeat its holding
        holder = str(person.get("represents") or person["name"])
        if person.get("shares") not in (None, "0"):
            holders.setdefault(holder, _facts.holder(holder, None, shares=person["shares"]))
    ids = {"gcis": number} if number else {}
    facts = compact({"officers": people, "holders": list(holders.values())})
    return Record(f"{number}/directors", SITE + number, "", ids, facts)


def _further(items: list[dict[str, Json]], page: Page) -> Iterator[Request]:
    skip = re.search(r"\$skip=(\d+)", page.url)
    if skip and len(items) >= PAGE:
        at = f"$skip={int(skip[1]) + PAGE}"
        yield Request(page.url.replace(skip[0], at), key=page.request.key)
