"""Qichacha, with the user's own key: base data, partners, changes, controllers."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from hashlib import md5
from urllib.parse import urlencode

from monitor.adapters import Found, _chinese, _facts, _json
from monitor.adapters._endpoints import check_company
from monitor.adapters._facts import compact
from monitor.adapters._follow import discoveries, followed
from monitor.errors import ParseError
from monitor.model import Finding, Json, Look, Page, Record, Request, Source

OPTIONS = frozenset({"discover", "ids", "key"})
FOLLOWS = "uscc"
NEEDS = "key"

REGISTER = "企查查"
ADDRESS = "https://api.qichacha.com"
SITE = "https://www.qcc.com/firm/"
_VIEW = "ECIV4/GetBasicDetailsByName"
_SEARCH = "FuzzySearch/GetList"


def start(source: Source, look: Look) -> Iterable[Request]:
    """Each followed company by unified social credit code; new ones by name."""
    for number in followed(source, look, FOLLOWS):
        asked = urlencode({"key": _keys(source)[0], "keyword": number})
        yield Request(f"{source.url}/{_VIEW}?{asked}", key=number)
    for what, value in discoveries(source):
        if what == "name":
            yield from search(source, value)


def search(source: Source, name: str) -> Iterable[Request]:
    """Search companies by name."""
    asked = urlencode({"key": _keys(source)[0], "searchKey": name})
    yield Request(f"{source.url}/{_SEARCH}?{asked}")


def sign(request: Request, source: Source, now: datetime) -> Request:
    """Sign with a digest of keys and time, which the register accepts for minutes."""
    app, secret = _keys(source)
    seconds = str(int(now.timestamp()))
    token = md5(f"{app}{seconds}{secret}".encode(), usedforsecurity=False).hexdigest()
    return replace(request, headers={"token": token.upper(), "timespan": seconds})


def _keys(source: Source) -> tuple[str, str]:
    """AppKey and SecretKey, given as one text."""
    app, _, secret = str(source.options.get("key") or "").partition(":")
    return app, secret


def parse(page: Page, source: Source) -> Iterable[Found]:
    """A company, a list of companies, or the answer of a view. Errors come with status 200."""
    value = _json.an_object(page)
    status = _json.word(value, "Status")
    if status and status != "200":
        kind = "empty" if status == "201" else "invalid"
        raise ParseError(f"{REGISTER} answered {status}: {_json.word(value, 'Message')}", kind=kind)
    result = value.get("Result")
    if result is None:
        raise ParseError(f"{REGISTER} answered without a Result", kind="layout")
    for one in _json.some(result):
        yield from _read(one, page, listed=isinstance(result, list))


def _read(one: Mapping[str, Json], page: Page, *, listed: bool) -> Iterator[Found]:
    if "ProjectName" in one:
        yield _change(one, page)
    elif "StockName" in one:
        yield _with(page, "partners", {"holders": [_partner(one)]})
    elif "controlPercent" in one or "ControlPercent" in one or "finalBenefitPercent" in one:
        yield _with(page, "controllers", {"controllers": [_controller(one)]})
    elif "Name" in one and ("KeyNo" in one or "CreditCode" in one):
        yield _company(one, "" if listed else page.request.key)
    else:
        keys = ", ".join(sorted(one)[:8])
        raise ParseError(f"no view of {REGISTER} answers with {keys}", kind="layout")


def _with(page: Page, view: str, facts: Mapping[str, Json]) -> Record:
    number = page.request.key
    ids = {"uscc": number} if number else {}
    people = next(iter(facts.values()))
    name = people[0].get("name", "")
    return Record(f"{number}/{view}/{name}", SITE, "", ids, facts)


def _company(one: Mapping[str, Json], asked: str) -> Record:
    name = _json.required(one, "Name", "a company")
    code = _chinese.code(one.get("CreditCode"))
    check_company(asked, code or asked)
    former = (_json.word(old, "Name") for old in _json.some(one, "OriginalName"))
    key_no = _json.word(one, "KeyNo")
    events = (e for row in _json.some(one, "ChangeRecords") for e in _row(row, name))
    return Record(
        key=code or key_no or name,
        url=f"{SITE}{key_no}.html",
        name=name,
        ids=compact({"uscc": code, "stock": _json.word(one, "StockNumber")}),
        facts=_company_facts(one),
        former_names=_facts.former(former, name),
        events=tuple(events),  # covers many years, each change with its own day
    )


def _company_facts(one: Mapping[str, Json]) -> dict[str, Json]:
    head = _json.word(one, "OperName")
    officers = [_facts.person(head, "法定代表人")] if head else []
    officers += [
        _facts.person(_json.word(person, "Name"), _json.word(person, "Job"))
        for person in _json.some(one, "Employees")
        if _json.word(person, "Name")
    ]
    return compact(
        registered_capital=_chinese.capital(one.get("RegistCapi"), "subscribed"),
        paid_in_capital=_chinese.capital(one.get("RecCap"), "paid_in"),
        established=_facts.day(one.get("StartDate")),
        ended=_facts.day(one.get("EndDate")),
        **_chinese.status(_json.word(one, "Status")),
        business_scope=_json.word(one, "Scope"),
        address=_json.word(one, "Address"),
        legal_form=_json.word(one, "EconKind"),
        registration_number=_json.word(one, "No"),
        officers=officers,
        holders=[_partner(partner) for partner in _json.some(one, "Partners")],
    )


def _partner(one: Mapping[str, Json]) -> dict[str, Json]:
    return _facts.holder(
        _json.required(one, "StockName", "a partner"),
        _chinese.share(one.get("StockPercent")),
        amount=_chinese.capital(one.get("ShouldCapi"), "subscribed"),
        paid_in=_chinese.capital(one.get("RealCapi"), "paid_in"),
        **{"from": _facts.day(one.get("ShoudDate"))},
    )


def _controller(one: Mapping[str, Json]) -> dict[str, Json]:
    def share(name: str) -> str | None:
        return _chinese.share(one.get(name) or one.get(name[0].upper() + name[1:]))

    return compact(
        name=_json.word(one, "name") or _json.required(one, "Name", "a controller"),
        percent=share("finalBenefitPercent"),
        control_percent=share("controlPercent"),
        kind="control",
        actual=one.get("isActual") in (1, "1", True) or None,
    )


def _row(row: Mapping[str, Json], name: str) -> Iterator[Finding]:
    item = _json.required(row, "ProjectName", "a change")
    before, after = _text(row.get("BeforeContent")), _text(row.get("AfterContent"))
    on = _facts.day(row.get("ChangeDate"))
    yield from _chinese.change_events(item, before, after, on, name, REGISTER)


def _text(value: Json) -> str:
    """One text, or a list of lines."""
    lines = value if isinstance(value, list) else [value]
    return "\n".join(str(line) for line in lines if line)


def _change(row: Mapping[str, Json], page: Page) -> Record:
    on = _facts.day(row.get("ChangeDate"))
    item = _json.required(row, "ProjectName", "a change")
    number = page.request.key
    key = f"{number}/{on}/{item}/{_text(row.get('AfterContent'))[:40]}"
    ids = {"uscc": number} if number else {}
    facts = compact({"change": item, "date": on})
    moment = _facts.moment(on)
    return Record(key, SITE, "", ids, facts, published=moment, events=tuple(_row(row, "")))
