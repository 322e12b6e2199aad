"""SHAB (Switzerland): notices of the commercial register with the entry before and after."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from urllib.parse import urlencode

from monitor.adapters import Found, _facts, _json, _stated, _swiss, _xml
from monitor.adapters._facts import compact, money
from monitor.adapters._follow import discoveries, followed, looked, since
from monitor.errors import ParseError
from monitor.model import Finding, Json, Look, Page, Record, Request, Source

OPTIONS = frozenset({"discover", "ids"})
FOLLOWS = "uid"

REGISTER = "SHAB"
ADDRESS = "https://www.shab.ch/api/v1"
SITE = "https://www.shab.ch/#!/search/publications/detail/"
OVERLAP = timedelta(days=4)  # publication days are known days ahead and filled at night
PAGE = 200
_KINDS = {"HR01": "registration", "HR02": "change", "HR03": "deletion"}


def start(source: Source, look: Look) -> Iterable[Request]:
    """Notices naming a followed company since the last day seen; new entries by keyword."""
    begin = since(look, OVERLAP).isoformat()
    for number in followed(source, look, FOLLOWS):
        yield Request(f"{source.url}/publications?{_asked(number, begin)}")
    for _, value in discoveries(source):
        yield Request(f"{source.url}/publications?{_asked(value, begin, 'HR01')}")


def _asked(words: str, begin: str, kinds: str = "HR01,HR02,HR03") -> str:
    return urlencode(
        {
            "keyword": words,
            "publicationStates": "PUBLISHED",
            "rubrics": "HR",
            "subRubrics": kinds,
            "publicationDate.start": begin,
            "pageRequest.page": 0,
            "pageRequest.size": PAGE,
        },
        safe=",",
    )


def parse(page: Page, source: Source) -> Iterable[Found]:
    """Notices from a list or a single one, as JSON or XML. Raises ParseError."""
    if page.text.lstrip("\ufeff \n").startswith("<?xml"):
        yield _notice(_xml.as_json(_xml.root(page.text)))
        return
    value = _json.document(page)
    notices = value if isinstance(value, list) else value.get("content")
    if isinstance(value, dict) and "meta" in value:
        yield _notice(value)
        return
    if not isinstance(notices, list):
        said = value.get("message") or value.get("error") or ", ".join(sorted(value)[:8])
        raise ParseError(f"no list of notices: {said}", kind="layout")
    yield from _listed(notices, page, source)
    if isinstance(value, dict):
        yield from _further(value, page)


def _listed(notices: list[Json], page: Page, source: Source) -> Iterator[Found]:
    for notice in _json.some(notices):
        if _json.find(notice, "meta.rubric") not in (None, "HR"):
            continue
        if notice.get("content"):
            yield _notice(notice)
            continue
        # A list has no contents: the entry is at the notice's own address.
        identity = _json.required(notice, "meta.id", "a notice")
        key = _json.word(notice, "meta.publicationNumber")
        yield Request(f"{source.url}/publications/{identity}/xml", key=key)
    yield looked(page)


def _further(value: Mapping[str, Json], page: Page) -> Iterator[Request]:
    at = _json.find(value, "pageRequest.page")
    size = _json.find(value, "pageRequest.size") or len(_json.some(value, "content"))
    total = value.get("total") or 0
    if "pageRequest.page=" not in page.url or at is None or (int(at) + 1) * int(size) >= total:
        return
    yield Request(page.url.replace(f"pageRequest.page={at}", f"pageRequest.page={int(at) + 1}"))


def _notice(notice: Mapping[str, Json]) -> Record:
    number = _json.required(notice, "meta.publicationNumber", "a notice")
    content = _json.part(notice, "content")
    before, after = (_json.part(content, f"commons{which}") for which in ("Actual", "New"))
    now = after or before
    kind = _KINDS.get(_json.word(notice, "meta.subRubric"), "")
    name = _json.required(now, "company.name", f"notice {number}")
    text = _json.word(content, "publicationText")
    published = _facts.day(_json.required(notice, "meta.publicationDate", "a notice"))
    uid = _swiss.uid(_json.find(now, "company.uid"))
    old_name = _json.word(before, "company.name")
    on = _facts.day(content.get("journalDate")) or published
    told = _Told(kind, name, before, after, text, on)
    return Record(
        key=number,
        url=SITE + _json.word(notice, "meta.id"),
        name=name,
        ids={"uid": uid} if uid else {},
        facts=_entry(now, text, kind, on) | _bankrupt(content),
        former_names=(old_name,) if old_name and after and old_name != name else (),
        published=_facts.moment(published),
        events=tuple(_events(told, content)),
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """A notice taken apart, for its events."""

    kind: str
    name: str
    before: Mapping[str, Json]
    after: Mapping[str, Json]
    text: str
    on: str | None


def _entry(entry: Mapping[str, Json], text: str, kind: str, on: str | None) -> dict[str, Json]:
    name = _json.word(entry, "company.name")
    capital = _capital(entry, text)
    status = "liquidation" if _swiss.is_winding_up(name) else "active"
    return compact(
        registered_capital=capital,
        paid_in_capital=_capital(entry, text, "paid"),
        established=on if kind == "registration" else None,
        status="dissolved" if kind == "deletion" else status,
        business_scope=_json.word(entry, "purpose"),
        address=_address(entry),
        seat=_json.word(entry, "company.seat"),
        legal_form=_json.word(entry, "company.legalForm"),
        officers=_swiss.officers(text),
        holders=_swiss.holders(text, Decimal(capital["value"]) if capital else None),
        parent=_json.word(entry, "headOffice.name"),
    )


def _capital(
    entry: Mapping[str, Json], text: str, field: str = "nominal"
) -> dict[str, Json] | None:
    """The capital of an entry: a list in some notices, one object in others, none for branches."""
    parts = _json.some(entry, "capital")
    amounts = [_facts.amount(part.get(field)) for part in parts]
    given = [one for one in amounts if one is not None]
    if not given:
        return None
    nominal = _facts.amount(parts[0].get("nominal"))
    code = _json.word(parts[0], "currency") or _swiss.currency(text, nominal)
    return money(given[0], code, "paid_in" if field == "paid" else "issued")


def _address(entry: Mapping[str, Json]) -> str | None:
    place = _json.part(entry, "company.address")
    street = f"{_json.word(place, 'street')} {_json.word(place, 'houseNumber')}".strip()
    town = f"{_json.word(place, 'swissZipCode')} {_json.word(place, 'town')}".strip()
    return _facts.address([_json.word(place, "addressLine1"), street, town])


def _events(told: _Told, content: Mapping[str, Json]) -> Iterator[Finding]:
    if told.kind == "registration":
        yield _event(told, "registration", _founding(told))
    elif told.kind == "deletion":
        yield _event(told, "deregistration", {"to": "dissolved"})
    elif told.before and told.after:
        yield from _changes(told)
        yield from _status(told, content)


def _event(told: _Told, kind: str, facts: Mapping[str, Json]) -> Finding:
    return _stated.event(
        kind,
        told.name,
        facts,
        rule=f"shab:{told.kind}",
        register=REGISTER,
        on=told.on,
        quote=told.text,
    )


def _founding(told: _Told) -> dict[str, Json]:
    scope = _json.word(told.after, "purpose")
    capital = _facts.said(_capital(told.after, told.text))
    return compact({"registered_capital": capital, "business_scope": [scope] if scope else None})


def _changes(told: _Told) -> Iterator[Finding]:
    """What differs between the entry before and after; the notice's own flags are unreliable."""
    before, after, text = told.before, told.after, told.text
    changed = _stated.change(_capital(before, text), _capital(after, text))
    if changed and "capital_from" in changed and "capital_to" in changed:
        yield _event(told, "capital_change", changed)
    elif not changed and _json.some(before, "capital"):
        paid = _stated.change(_capital(before, text, "paid"), _capital(after, text, "paid"))
        if "capital_from" in paid and "capital_to" in paid:
            yield _event(told, "capital_change", paid)
    old, new = (_json.word(one, "company.name") for one in (before, after))
    if old and new and _swiss.bare_name(old) != _swiss.bare_name(new):
        yield _event(told, "name_change", {"from": old, "to": new})
    purposes = (_json.word(before, "purpose"), _json.word(after, "purpose"))
    places = (_address(before), _address(after))
    for kind, (was, now) in (("address_change", places), ("scope_change", purposes)):
        if was and now and was != now:
            yield _event(told, kind, {"from": was, "to": now})


def _status(told: _Told, content: Mapping[str, Json]) -> Iterator[Finding]:
    flags = _json.part(content, "transaction.update.changements.statusChanged")
    bankrupt = _json.find(flags, "bankruptcy.dissolution")
    old, new = (_json.word(one, "company.name") for one in (told.before, told.after))
    if _is_true(bankrupt):
        yield _event(told, "insolvency", {"to": "bankruptcy"})
    elif any(map(_is_true, (_json.part(flags, "liquidation.dissolution")).values())) or (
        _swiss.is_winding_up(new) and not _swiss.is_winding_up(old)
    ):
        yield _event(told, "status_change", {"from": "active", "to": "liquidation"})
    elif _is_true(_json.find(flags, "reentry")):
        yield _event(told, "status_change", {"from": "dissolved", "to": "active"})
    elif _swiss.is_winding_up(old) and not _swiss.is_winding_up(new):
        yield _event(told, "status_change", {"from": "liquidation", "to": "active"})


def _bankrupt(content: Mapping[str, Json]) -> dict[str, Json]:
    flags = _json.part(content, "transaction.update.changements.statusChanged")
    opened = _is_true(_json.find(flags, "bankruptcy.dissolution"))
    return {"status": "insolvency"} if opened else {}


def _is_true(flag: Json) -> bool:
    return flag is True or flag == "true"
