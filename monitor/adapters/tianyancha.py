"""Tianyancha, with the user's own token: base data, changes, shareholders, controllers."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from operator import itemgetter
from urllib.parse import quote

from monitor.adapters import Found, _chinese, _facts, _json, _stated
from monitor.adapters._announcements import title
from monitor.adapters._endpoints import Known, check_company, has, listed, reader
from monitor.adapters._facts import compact
from monitor.adapters._follow import discoveries, followed
from monitor.errors import ParseError
from monitor.model import Finding, Json, Look, Page, Record, Request, Source

OPTIONS = frozenset({"discover", "ids", "key"})
FOLLOWS = "uscc"
NEEDS = "key"

REGISTER = "天眼查"
ADDRESS = "https://open.tianyancha.com/services/open"
SITE = "https://www.tianyancha.com/company/"
ZONE = "Asia/Shanghai"
_VIEWS = ("ic/baseinfo/normal", "ic/changeinfo/2.0", "ic/holder/2.0", "ic/actualControl/3.0")
_NOTHING = frozenset({"300000", "300006"})


def start(source: Source, look: Look) -> Iterable[Request]:
    """The views of each followed company, by unified social credit code; searches by name."""
    headers = {"authorization": str(source.options.get("key") or "")}
    base = source.url
    for number in followed(source, look, FOLLOWS):
        for view in _VIEWS:
            yield Request(f"{base}/{view}?keyword={number}", key=number, headers=headers)
    for what, value in discoveries(source):
        if what == "name":
            yield from search(source, value)


def search(source: Source, name: str) -> Iterable[Request]:
    """Search companies by name."""
    headers = {"authorization": str(source.options.get("key") or "")}
    yield Request(f"{source.url}/search/2.0?word={quote(name)}&pageNum=1", headers=headers)


def parse(page: Page, source: Source) -> Iterable[Found]:
    """Read an answer of any view. Errors come with status 200. Raises ParseError."""
    value = _json.an_object(page)
    result = _result(value)
    yield from reader(result, _READERS, REGISTER)(result, page)


def _result(value: Mapping[str, Json]) -> Mapping[str, Json]:
    """The content of the envelope, whether of the open interface or of the site."""
    failed = value.get("error_code")
    if failed:
        kind = "empty" if str(failed) in _NOTHING else "invalid"
        raise ParseError(f"{REGISTER} answered {failed}: {_json.word(value, 'reason')}", kind=kind)
    if value.get("state") not in (None, "ok"):
        raise ParseError(f"{REGISTER} answered: {_json.word(value, 'message')}", kind="invalid")
    for name in ("result", "data"):
        if name in value:
            found = value[name]
            if isinstance(found, list):
                return {"items": found}
            if not isinstance(found, dict):
                raise ParseError(f"{REGISTER} answered without a {name}", kind="empty")
            return found
    return value


def _company(base: Mapping[str, Json], asked: str) -> Record:
    name = title(_json.required(base, "name", "a company"))
    code = _chinese.code(base.get("creditCode") or base.get("taxNumber"))
    check_company(asked, code or asked)  # firms of the same name collide
    former = _json.words(base, "historyNameList") or _json.word(base, "historyNames").split(";")
    identity = code or _json.word(base, "regNumber") or _json.required(base, "id", "a company")
    ids = compact({"uscc": code, "stock": _json.word(base, "bondNum")})
    return Record(
        key=identity,
        url=SITE + _json.word(base, "id"),
        name=name,
        ids=ids,
        facts=compact(_base_facts(base)),
        former_names=_facts.former(map(str.strip, former), name),
        published=_facts.moment(_facts.epoch_day(base.get("updateTimes"), ZONE)),
    )


def _base_facts(base: Mapping[str, Json]) -> dict[str, Json]:
    head = _json.word(base, "legalPersonName")
    return {
        "registered_capital": _chinese.capital(base.get("regCapital"), "subscribed"),
        "paid_in_capital": _chinese.capital(base.get("actualCapital"), "paid_in"),
        "established": _facts.epoch_day(base.get("estiblishTime"), ZONE),
        **_chinese.status(_json.word(base, "regStatus")),
        "business_scope": _json.word(base, "businessScope"),
        "address": _json.word(base, "regLocation"),
        "legal_form": _json.word(base, "companyOrgType"),
        "registration_number": _json.word(base, "regNumber"),
        "officers": [_facts.person(head, "法定代表人")] if head else None,
    }


def _base(result: Mapping[str, Json], page: Page) -> Iterator[Found]:
    yield _company(result, page.request.key)


def _whole(result: Mapping[str, Json], page: Page) -> Iterator[Found]:
    """A page of the site in one answer: base data, shareholders, staff and changes."""
    base = _json.need(result, "baseInfo", "a company")
    changes = _json.some(result, "comChanInfoList")
    holders = _with_percent(list(map(_holder, _json.some(result, "investorList"))), changes)
    staff = [
        _facts.person(_json.word(one, "name"), "、".join(_json.words(one, "typeJoin")))
        for one in _json.some(result, "staffList")
        if _json.word(one, "name")
    ]
    record = _company(base, page.request.key)
    officers = [*record.facts.get("officers", ()), *staff]
    facts = compact({**record.facts, "holders": holders, "officers": officers})
    events = tuple(event for row in changes for event in _row(row, record.name))
    # The changes cover many years, each with its own day.
    yield replace(record, facts=facts, events=events, published=None)


def _with_percent(
    holders: list[dict[str, Json]], changes: list[dict[str, Json]]
) -> list[dict[str, Json]]:
    """The list of holders has no shares; their latest change does, if it names the same ones."""
    rows = (
        (
            _facts.day(row.get("changeTime")) or "",
            _chinese.shareholders(_json.word(row, "contentAfter")),
        )
        for row in changes
    )
    known = max(
        ((on, shares) for on, shares in rows if shares), default=("", {}), key=itemgetter(0)
    )[1]
    if set(known) != {str(one["name"]) for one in holders}:
        return holders
    return [
        {**one, "percent": known[one["name"]]}
        if known.get(one["name"]) and "percent" not in one
        else one
        for one in holders
    ]


def _row(row: Mapping[str, Json], name: str) -> Iterator[Finding]:
    item = _json.word(row, "changeItem") or _json.word(row, "altItemName")
    before = _json.word(row, "contentBefore") or _json.word(row, "altbe")
    after = _json.word(row, "contentAfter") or _json.word(row, "altaf")
    on = _facts.epoch_day(row.get("changeTime") or row.get("altdate"), ZONE)
    yield from _chinese.change_events(item, before, after, on, name, REGISTER)


def _named(page: Page, view: str) -> tuple[str, str, dict[str, str]]:
    number = page.request.key
    return f"{number}/{view}", SITE, {"uscc": number} if number else {}


def _changes(result: Mapping[str, Json], page: Page) -> Iterator[Found]:
    _, url, ids = _named(page, "changes")
    for number, row in enumerate(_json.some(result, "items")):
        item = _json.word(row, "changeItem") or _json.required(row, "altItemName", "a change")
        on = _facts.epoch_day(row.get("changeTime") or row.get("altdate"), ZONE)
        key = f"{page.request.key}/{on}/{item}/{_json.word(row, 'contentAfter')[:40] or number}"
        facts = compact({"change": item, "date": on})
        moment = _facts.moment(on)
        yield Record(key, url, "", ids, facts, published=moment, events=tuple(_row(row, "")))


def _holder(one: Mapping[str, Json]) -> dict[str, Json]:
    subscribed, paid = _json.some(one, "capital"), _json.some(one, "capitalActl")
    share = next((_chinese.share(part.get("percent")) for part in subscribed), None)
    name = _json.word(one, "name") or _json.required(one, "investorName", "a shareholder")
    sums = {
        "amount": _total(subscribed, "subscribed"),
        "paid_in": _total(paid, "paid_in"),
    }
    direct = _chinese.share(one.get("percent") or one.get("ratio"))
    person = str(one.get("type")) in ("2", "person") or None
    return _facts.holder(name, share or direct, person=person, **sums)


def _total(parts: list[dict[str, Json]], kind: str) -> dict[str, Json] | None:
    return next(
        (found for part in parts
         if (found := _chinese.capital(part.get("amomon"), kind))), None
    )  # fmt: skip


def _holders(result: Mapping[str, Json], page: Page) -> Iterator[Found]:
    key, url, ids = _named(page, "holders")
    people = list(map(_holder, _json.some(result, "items")))
    yield Record(key, url, "", ids, {"holders": people})


def _controllers(result: Mapping[str, Json], page: Page) -> Iterator[Found]:
    key, url, ids = _named(page, "controllers")
    people = [
        compact(
            name=_json.required(one, "name", "a controller"),
            percent=_chinese.fraction(one.get("ratio")) or _chinese.share(one.get("ratio")),
            kind="control",
        )
        for one in _json.some(result, "actualControllerList")
    ]
    yield Record(key, url, "", ids, {"controllers": people})


def _investments(result: Mapping[str, Json], page: Page) -> Iterator[Found]:
    """The firms that a company holds, or search hits."""
    for one in _json.some(result, "items"):
        record = _company(one, "")
        if "percent" not in one:  # search hits
            yield record
            continue
        holder = page.request.key
        share, ids = _chinese.share(one.get("percent")), {"uscc": holder} if holder else None
        held = _facts.holder(holder, share, ids=ids)
        yield replace(record, facts={**record.facts, "investors": [held]})


def _staff(result: Mapping[str, Json], page: Page) -> Iterator[Found]:
    key, url, ids = _named(page, "staff")
    people = [
        _facts.person(
            _json.required(one, "name", "a member of staff"),
            "、".join(_json.words(one, "typeJoin")) or _json.word(one, "staffTypeName"),
        )
        for one in _json.some(result, "items")
    ]
    yield Record(key, url, "", ids, {"officers": people})


def _transfers(result: Mapping[str, Json], page: Page) -> Iterator[Found]:
    """Changes of shares, one holder per row."""
    key, url, ids = _named(page, "transfers")
    for row in _json.some(result, "items"):
        holder = _json.required(row, "investorName", "a change of shares")
        on = _facts.epoch_day(row.get("changeTime"), ZONE)
        was, now = (_chinese.share(row.get(f"ratio{when}")) for when in ("Before", "After"))
        ends = {"percent_from": _chinese.share_fact(was), "percent_to": _chinese.share_fact(now)}
        event = _stated.event(
            "shareholding_change", "", ends, rule="天眼查:股权变更", register=REGISTER, on=on,
            quote=f"{holder} {was or '-'}% → {now or '-'}%", others=(("holder", holder),),
        )  # fmt: skip
        moment = _facts.moment(on)
        events = (event,) if was != now else ()
        yield Record(f"{key}/{on}/{holder}", url, "", ids, {}, published=moment, events=events)


_Reader = Callable[[Mapping[str, Json], Page], Iterator[Found]]
_READERS: tuple[tuple[Known, _Reader], ...] = (
    (has("baseInfo"), _whole),
    (has("actualControllerList"), _controllers),
    (listed("changeItem", "altItemName"), _changes),
    (listed("ratioBefore", "ratioAfter"), _transfers),
    (listed("capital", "capitalActl"), _holders),
    (listed("typeJoin", "staffTypeName"), _staff),
    (listed("regStatus", "estiblishTime"), _investments),
    (listed("percent", "toco"), _holders),
    (has("name", "regStatus"), _base),
    (has("name", "creditCode"), _base),
)
