"""Zefix (Switzerland): companies with their capital, and the publications of a day."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from decimal import Decimal
from html import unescape
from json import dumps
from zoneinfo import ZoneInfo

from monitor.adapters import Found, _facts, _json, _stated, _swiss
from monitor.adapters._endpoints import check_company
from monitor.adapters._facts import compact, money
from monitor.adapters._follow import days, discoveries, followed, looked
from monitor.errors import ParseError
from monitor.model import Finding, Json, Look, Page, Record, Request, Source

OPTIONS = frozenset({"discover", "ids"})
FOLLOWS = "uid"
NEEDS = "auth"

REGISTER = "Zefix"
ADDRESS = "https://www.zefix.admin.ch/ZefixPublicREST/api/v1"
SITE = "https://www.zefix.ch/de/search/entity/list/firm/"
OVERLAP, MOST = timedelta(days=1), timedelta(days=14)
ZONE = ZoneInfo("Europe/Zurich")
_TAG = re.compile(r"<FT TYPE=\"?(\w)\"?>(.*?)</FT>", re.IGNORECASE | re.DOTALL)
_ANY_TAG = re.compile(r"</?FT[^>]*>", re.IGNORECASE)
_MOJIBAKE = re.compile(
    r"[ÃÂâ][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|[ÃÂ] "
)
_STATUS = {
    "ACTIVE": "active", "EXISTIEREND": "active", "CANCELLED": "dissolved", "GELOESCHT": "dissolved",
    "BEING_CANCELLED": "liquidation", "AUFGELOEST": "liquidation",
}  # fmt: skip
_NEW_NAME = re.compile(r"(?:Firma neu|Nouvelle raison sociale|Nuova ditta)\s*:\s*([^.\[]+)")
_ADDRESS = re.compile(
    r"(?:Domizil neu|Nouvelle adresse|Nuovo recapito)\s*:\s*([^\[]+?)"
    r"(?=\.\s+[A-ZÉ][^.:]{2,60}:|\.?\s*(?:\[|$))"
)
_SCOPE = re.compile(
    r"(?:Zweck(?: neu)?|(?:Nouveau )?[Bb]ut(?: social)?|(?:Nuovo )?[Ss]copo)\s*:\s*"
    r"(.+?)(?=\.\s[A-ZÉ][\w\s-]{2,40}:|\.$|$)"
)
_BANKRUPT = re.compile(
    r"Konkurs\w*[^.]{0,60}eröffnet|Konkurseröffnung|mise? en faillite|prononcé la faillite"
    r"|dichiarato il fallimento",
    re.IGNORECASE,
)
_STRUCK = re.compile(r"gelöscht|radiée|cancellata|Löschung", re.IGNORECASE)


def start(source: Source, look: Look) -> Iterable[Request]:
    """Followed companies by UID, the publications of each day since the last look; searches by
    name."""
    base = source.url
    for number in followed(source, look, FOLLOWS):
        yield Request(f"{base}/company/uid/{re.sub(r'[^A-Z0-9]', '', number)}", key=number)
    for what, value in discoveries(source):
        if what == "name":
            yield from search(source, value)
    if source.options.get("discover"):
        for day in days(look, OVERLAP, zone=ZONE, most=MOST):
            yield Request(f"{base}/sogc/bydate/{day}", key=str(day))


def search(source: Source, name: str) -> Iterable[Request]:
    """Search companies by name."""
    body = dumps({"name": name, "activeOnly": True})
    headers = {"content-type": "application/json"}
    yield Request(f"{source.url}/company/search", method="POST", body=body, headers=headers)


def parse(page: Page, source: Source) -> Iterable[Found]:
    """Publications of a day, companies, or one company with its history. Raises ParseError."""
    value = _json.document(page)
    if isinstance(value, dict) and ("error" in value or "code" in value) and "name" not in value:
        said = _json.word(value, "error.message") or value.get("message") or value.get("error")
        raise ParseError(f"{REGISTER} answered: {said}", kind="invalid")
    items = (
        [value]
        if isinstance(value, dict) and "list" not in value
        else _json.some(value if isinstance(value, list) else value["list"])
    )
    for item in items:
        if "sogcPublication" in item:
            yield _publication(item["sogcPublication"], _json.part(item, "companyShort"))
            continue
        yield from _company(item, page)
    if "/sogc/bydate/" in page.url:
        yield looked(page)


def _company(item: Mapping[str, Json], page: Page) -> Iterator[Record]:
    name = _json.required(item, "name", "a company")
    uid = _swiss.uid(item.get("uid") or item.get("uidFormatted"))
    if not uid:
        raise ParseError(f"{name} has no UID: the layout changed?", kind="layout")
    asked = _swiss.uid(page.request.key) if page.request.key else ""
    check_company(asked, uid)
    former = (_json.word(one, "name") for one in _json.some(item, "oldNames"))
    yield Record(
        key=uid,
        url=SITE + _json.word(item, "ehraid"),
        name=name,
        ids={"uid": uid},
        facts=_company_facts(item, name),
        former_names=_facts.former(former, name),
    )
    for publication in (*_json.some(item, "sogcPub"), *_json.some(item, "shabPub")):
        yield _publication(_flat(publication), {**item, "status": None})


def _flat(publication: Mapping[str, Json]) -> dict[str, Json]:
    """The web interface's answer with SHAB field names."""
    names = {"shabDate": "sogcDate", "shabId": "sogcId", "shabNr": "sogcNr"}
    return {names.get(key, key): value for key, value in publication.items()}


def _company_facts(item: Mapping[str, Json], name: str) -> dict[str, Json]:
    status = _json.word(item, "status")
    known = _STATUS.get(status.upper(), status.lower())
    place = _json.part(item, "address")
    street = f"{_json.word(place, 'street')} {_json.word(place, 'houseNumber')}".strip()
    town = f"{_json.word(place, 'swissZipCode')} {_json.word(place, 'town')}".strip()
    form = item.get("legalForm")
    capital = item.get("capitalNominal")
    currency = _json.word(item, "capitalCurrency") or "CHF"
    lines = (_json.word(place, "careOf"), street, _json.word(place, "poBox"), town)
    return compact(
        registered_capital=money(capital, currency, "issued"),
        status="liquidation" if known == "active" and _swiss.is_winding_up(name) else known,
        ended=_facts.day(item.get("deletionDate") or item.get("deleteDate")),
        business_scope=_json.word(item, "purpose"),
        address=_facts.address(lines),
        seat=_json.word(item, "legalSeat"),
        legal_form=_json.word(form, "uid") if isinstance(form, dict) else form,
    )


# --- publications -------------------------------------------------------------------------------


def _publication(publication: Mapping[str, Json], company: Mapping[str, Json]) -> Record:
    key = _json.required(publication, "sogcId", "a publication")
    text, marked = _message(str(_json.need(publication, "message", "a publication")))
    name = _json.word(company, "name") or marked.get("N") or marked.get("F") or ""
    uid = _swiss.uid(company.get("uid") or marked.get("A"))
    published = _facts.day(_json.required(publication, "sogcDate", "a publication"))
    on = _facts.day(publication.get("registryOfCommerceJournalDate")) or published
    keys = {_json.word(one, "key") for one in _json.some(publication, "mutationTypes")}
    new = "status.neu" in keys or "Neueintragung" in text or "Nouvelle inscription" in text
    return Record(
        key=key,
        url=SITE + _json.word(company, "ehraid"),
        name=name,
        ids={"uid": uid} if uid else {},
        facts=_said(text, company, name, on if new else None),
        published=_facts.moment(published),
        events=tuple(_events(text, name, keys, on, new=new)),
    )


def _message(written: str) -> tuple[str, dict[str, str]]:
    """A message's text and what its marks name: F a firm, N a new one, A the UID, S a seat. The
    interface encodes UTF-8 twice; text that is not is left as it is."""
    text = unescape(_repaired(written))
    marked = {kind: value.strip() for kind, value in _TAG.findall(text)}
    return " ".join(_ANY_TAG.sub("", text).split()), marked


def _repaired(text: str) -> str:
    if not _MOJIBAKE.search(text):
        return text
    text = text.replace("Ã ", "Ã\xa0")  # "à", whose second byte is easily lost
    try:
        # Five bytes have no character in cp1252; they came through as they are.
        return b"".join(map(_byte, text)).decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text


def _byte(character: str) -> bytes:
    return character.encode("latin-1") if character <= "\xff" else character.encode("cp1252")


def _said(
    text: str, company: Mapping[str, Json], name: str, established: str | None
) -> dict[str, Json]:
    sums, _ = _swiss.capitals(text)
    capital = sums.get("new")
    scope = _SCOPE.search(text)
    facts = _company_facts(company, name) if company.get("status") else {}
    return {**facts, **compact(
            registered_capital=capital,
            paid_in_capital=sums.get("new_paid"),
            established=established,
            business_scope=scope[1] if scope else None,
            officers=_swiss.officers(text),
            holders=_swiss.holders(text, Decimal(capital["value"]) if capital else None),
    )}  # fmt: skip


def _events(
    text: str, name: str, keys: set[str], on: str | None, *, new: bool
) -> Iterator[Finding]:
    told = [*_founded(text)] if new else [*_changed(text)]
    told += _ending(text, keys, new=new)
    for kind, facts in told:
        yield _stated.event(
            kind, name, facts, rule="zefix:message", register=REGISTER, on=on, quote=text,
            confidence=_stated.FROM_PROSE,
        )  # fmt: skip


_Told = tuple[str, dict[str, Json]]


def _founded(text: str) -> Iterator[_Told]:
    sums, _ = _swiss.capitals(text)
    yield "registration", {"registered_capital": _facts.said(sums.get("new"))}


def _changed(text: str) -> Iterator[_Told]:
    sums, changed = _swiss.capitals(text)
    if changed:
        facts = _stated.change(sums.get("old"), sums.get("new"))
        facts = facts or _stated.change(sums.get("old_paid"), sums.get("new_paid"))
        if facts:
            yield "capital_change", facts
    for pattern, kind in ((_NEW_NAME, "name_change"), (_ADDRESS, "address_change")):
        found = pattern.search(text)
        if found:
            yield kind, {"to": found[1].strip()}


def _ending(text: str, keys: set[str], *, new: bool) -> Iterator[_Told]:
    if _BANKRUPT.search(text):
        yield "insolvency", {"to": "bankruptcy"}
    struck = bool(_STRUCK.search(text)) and "status" in keys and not new
    if struck or any("loesch" in key for key in keys):
        yield "deregistration", {"to": "dissolved"}
    elif any("liquid" in key or "aufloes" in key for key in keys):
        yield "status_change", {"to": "liquidation"}
