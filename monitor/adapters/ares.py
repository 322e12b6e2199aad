"""ARES (Czechia): the basic record, and the public register's with capital, partners and organs."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from json import dumps

from monitor.adapters import Found, _facts, _json, _stated
from monitor.adapters._endpoints import check_company, unknown
from monitor.adapters._facts import compact, money
from monitor.adapters._follow import discoveries, followed
from monitor.errors import ParseError
from monitor.model import Finding, Json, Look, Page, Record, Request, Source

OPTIONS = frozenset({"discover", "ids"})
FOLLOWS = "ico"

REGISTER = "ARES"
ADDRESS = "https://ares.gov.cz/ekonomicke-subjekty-v-be/rest"
SITE = "https://ares.gov.cz/ekonomicke-subjekty?ico="
PAGE = 100
_CURRENCIES = {"KORUNY": "CZK", "KC": "CZK", "KČ": "CZK", "EURA": "EUR", "EURO": "EUR"}
_STATUS = {"AKTIVNI": "active", "ZANIKLY": "dissolved"}
# Left to the public register, which tells these better for the firms it has. Told by both, with two
# spellings and two days, one change would become two.
_TOLD_THERE = frozenset({"established", "ended", "status", "address"})
_CLOSED = re.compile(r"likvidac", re.IGNORECASE)


def start(source: Source, look: Look) -> Iterable[Request]:
    """Both records of each followed company; a search for each name, place or field."""
    base = source.url
    for number in followed(source, look, FOLLOWS):
        url = f"{base}/ekonomicke-subjekty-vr/{number}"  # 404: not in the public register
        yield Request(url, key=number, statuses=frozenset({404}))
        yield Request(f"{base}/ekonomicke-subjekty/{number}", key=number)
    for what, value in discoveries(source):
        if what == "name":
            yield from search(source, value)
        elif what == "field":
            yield _wanted(source, {"czNace": [value]})


def search(source: Source, name: str) -> Iterable[Request]:
    """Search subjects by name."""
    yield _wanted(source, {"obchodniJmeno": name})


def _wanted(source: Source, wanted: Mapping[str, Json]) -> Request:
    body = dumps({**wanted, "start": 0, "pocet": PAGE}, ensure_ascii=False)
    headers = {"content-type": "application/json"}
    url = f"{source.url}/ekonomicke-subjekty/vyhledat"
    return Request(url, method="POST", body=body, headers=headers)


def parse(page: Page, source: Source) -> Iterable[Found]:
    """Read an answer of any endpoint. Raises ParseError."""
    if page.status == 404:
        return
    value = _json.an_object(page)
    if "kod" in value and "ico" not in value and "icoId" not in value:
        said = value.get("popis") or value.get("kod")
        raise ParseError(f"{REGISTER} answered: {said}", kind="invalid")
    if "zaznamy" in value:
        yield _register_record(value, page)
    elif "ekonomickeSubjekty" in value:
        for item in _json.some(value, "ekonomickeSubjekty"):
            yield _basic(item, "")
    elif "ico" in value or "icoId" in value:
        yield _beside_the_register(_basic(value, page.request.key), value, page)
    else:
        raise unknown(value, REGISTER)


def _checked(number: str, asked: str) -> str:
    number = number.zfill(8) if number.isdigit() else number
    check_company(asked, number)
    return number


def _basic(value: Mapping[str, Json], asked: str) -> Record:
    number = _checked(
        _json.word(value, "ico") or _json.required(value, "icoId", "a subject"), asked
    )
    registers = _json.part(value, "seznamRegistraci")
    state = _json.word(registers, "stavZdrojeRos") or _json.word(registers, "stavZdrojeVr")
    ended = _facts.day(value.get("datumZaniku"))
    name = _json.required(value, "obchodniJmeno", "a subject")
    facts = compact(
        established=_facts.day(value.get("datumVzniku")),
        ended=ended,
        status="dissolved" if ended else _STATUS.get(state),
        address=_json.word(value, "sidlo.textovaAdresa"),
        legal_form=_json.word(value, "pravniForma"),
        activity_codes=_json.words(value, "czNace") or _json.words(value, "czNace2008"),
        updated=_facts.day(value.get("datumAktualizace")),
    )
    if facts.get("status") == "active" and _CLOSED.search(name):
        facts["status"] = "liquidation"
    ids = compact({"ico": number, "vat": _json.word(value, "dic")})
    return Record(number, SITE + number, name, ids, facts)


def _beside_the_register(one: Record, value: Mapping[str, Json], page: Page) -> Record:
    """The basic record of a followed company, without what the public register tells."""
    state = _json.word(value, "seznamRegistraci.stavZdrojeVr")
    if not page.request.key or state in {"", "NEEXISTUJICI"}:
        return one
    facts = {name: told for name, told in one.facts.items() if name not in _TOLD_THERE}
    return replace(one, name="", facts=facts)


# --- the public register ------------------------------------------------------------------------


def _register_record(value: Mapping[str, Json], page: Page) -> Record:
    entries = _json.some(value, "zaznamy")
    main = next((one for one in entries if one.get("primarniZaznam")), None) or (
        entries[0] if entries else {}
    )
    number = _checked(_json.word(value, "icoId") or _current_word(main, "ico"), page.request.key)
    names = _json.some(main, "obchodniJmeno")
    name = _latest(names)
    if not number or not name:
        raise ParseError("the register's record has no number or name", kind="layout")
    former = [_json.word(one, "hodnota") for one in names if one.get("datumVymazu")]
    return Record(
        key=f"{number}/vr",
        url=SITE + number,
        name=name,
        ids={"ico": number},
        facts=_register_facts(main, name),
        events=tuple(_history(main, name)),
        former_names=_facts.former(former, name),
    )


def _history(main: Mapping[str, Json], name: str) -> Iterator[Finding]:
    """The changes the register kept: each value with the day it was entered."""
    sums = [(_facts.day(one.get("datumZapisu")), _sum(one.get("vklad") or one, "issued"))
            for one in _json.some(main, "zakladniKapital")]  # fmt: skip
    for (_, before), (on, after) in pairwise(sums):
        changed = _stated.change(before, after)
        if changed:
            quote = f"základní kapitál: {_stated.words(before)} → {_stated.words(after)}"
            yield _event("capital_change", name, changed, on, quote)
    names = [(_facts.day(one.get("datumZapisu")), _json.word(one, "hodnota"))
             for one in _json.some(main, "obchodniJmeno")]  # fmt: skip
    for (_, old), (on, new) in pairwise(names):
        if old != new:
            yield _event("name_change", name, {"from": old, "to": new}, on, f"{old} → {new}")


def _event(kind: str, name: str, facts: Mapping[str, Json], on: str | None, quote: str) -> Finding:
    rule = f"ares:{kind}"
    return _stated.event(kind, name, facts, rule=rule, register=REGISTER, on=on, quote=quote)


def _current(entries: Iterable[Mapping[str, Json]]) -> list[Mapping[str, Json]]:
    """Entries that were not deleted again."""
    return [one for one in entries if not one.get("datumVymazu")]


def _latest(entries: list[dict[str, Json]]) -> str:
    held = _current(entries) or entries[-1:]
    return _json.word(held[-1], "hodnota") if held else ""


def _current_word(main: Mapping[str, Json], name: str) -> str:
    value = main.get(name)
    return _latest(_json.some(value)) if isinstance(value, list) else _json.word(main, name)


def _register_facts(main: Mapping[str, Json], name: str) -> dict[str, Json]:
    capital = _capital(main)
    places = _current(_json.some(main, "adresy"))
    subjects = [
        _json.word(one, "hodnota")
        for kind in ("predmetPodnikani", "predmetCinnosti")
        for one in _current(_json.some(_json.part(main, "cinnosti"), kind))
    ]
    ended = _facts.day(main.get("datumVymazu"))
    state = "liquidation" if _CLOSED.search(name) else "active"
    return compact(
        registered_capital=capital,
        paid_in_capital=_paid(main, capital),
        established=_facts.day(main.get("datumVzniku") or main.get("datumZapisu")),
        ended=ended,
        status="dissolved" if ended else state,
        business_scope="; ".join(filter(None, subjects)),
        address=_json.word(places[-1], "adresa.textovaAdresa") if places else None,
        officers=list(_officers(main)),
        holders=list(_holders(main)),
    )


def _capital(main: Mapping[str, Json]) -> dict[str, Json] | None:
    held = _current(_json.some(main, "zakladniKapital"))
    if not held:
        return None
    sum_ = _sum(held[-1].get("vklad") or held[-1], "issued")
    entered = _facts.day(held[-1].get("datumZapisu"))
    return {**sum_, "date": entered} if sum_ and entered else sum_


def _sum(deposit: Mapping[str, Json], kind: str) -> dict[str, Json] | None:
    """ "2000000;00": a semicolon is the decimal mark; the unit gives the currency."""
    written = _json.word(deposit, "hodnota").replace(";", ",")
    unit = _json.word(deposit, "typObnos").upper()
    return money(written, _CURRENCIES.get(unit, "CZK"), kind, mark=",")


def _paid(main: Mapping[str, Json], capital: Mapping[str, Json] | None) -> dict[str, Json] | None:
    held = _current(_json.some(main, "zakladniKapital"))
    paid = (held[-1].get("splaceni") or {}) if held else {}
    if not paid or capital is None:
        return None
    if _json.word(paid, "typObnos") == "PROCENTA":
        part = _facts.amount(_json.word(paid, "hodnota").replace(";", ","), ",")
        total = _facts.amount(capital["value"])
        both = part is not None and total is not None
        return money(total * part / 100, str(capital["currency"]), "paid_in") if both else None  # type: ignore[operator]
    return _sum(paid, "paid_in")


def _person(one: Mapping[str, Json]) -> tuple[str, dict[str, str]]:
    """The name of a natural or legal person, and a legal person's number."""
    inside = _json.part(one, "osoba") or one
    human, firm = (_json.part(inside, kind) for kind in ("fyzickaOsoba", "pravnickaOsoba"))
    parts = [_json.word(human, key) for key in ("jmeno", "prijmeni")]
    name = " ".join(filter(None, parts)) or _json.word(firm, "obchodniJmeno")
    number = _json.word(firm, "ico")
    return name, {"ico": number.zfill(8)} if number else {}


def _officers(main: Mapping[str, Json]) -> Iterator[dict[str, Json]]:
    organs = [*_json.some(main, "statutarniOrgany"), *_json.some(main, "ostatniOrgany")]
    for organ in organs:
        for member in _json.some(organ, "clenoveOrganu"):
            name, ids = _person(member)
            if not name:
                continue
            role = _json.word(member, "clenstvi.funkce.nazev") or _json.word(member, "nazevAngazma")
            role = role or _json.word(organ, "nazevOrganu")
            since = _json.find(member, "clenstvi.clenstvi.vznikClenstvi") or member.get(
                "datumZapisu"
            )
            until = _json.find(member, "clenstvi.clenstvi.zanikClenstvi") or member.get(
                "datumVymazu"
            )
            yield _facts.person(name, role, _facts.day(since), _facts.day(until), ids)


def _holders(main: Mapping[str, Json]) -> Iterator[dict[str, Json]]:
    for group in (*_json.some(main, "spolecnici"), *_json.some(main, "akcionari")):
        members = _json.some(group, "spolecnik") or _json.some(group, "akcionar")
        members = members or _json.some(group, "clenoveOrganu")
        for member in members:
            name, ids = _person(member)
            parts = _json.some(member, "podil") or [{}]
            shares = [_share(part) for part in _current(parts) or parts]
            until = member.get("datumVymazu") or group.get("datumVymazu")
            since = member.get("datumZapisu") or group.get("datumZapisu")
            known = [one for one in shares if one is not None]
            ends = {"from": _facts.day(since), "to": _facts.day(until)}
            share = sum(known, Fraction(0)) if known else None
            yield _facts.holder(name, share, **ends, ids=ids)


def _share(part: Mapping[str, Json]) -> Fraction | None:
    """The size of a share: per cent, a fraction, or a text such as "1/3"."""
    size = _json.part(part, "velikostPodilu")
    kind = _json.word(size, "typObnos").upper()
    written = _json.word(size, "hodnota").replace(";", "/" if kind == "ZLOMEK" else ",")
    if kind == "PROCENTA":
        value = _facts.amount(written, ",")
        return Fraction(value) / 100 if value is not None else None
    return _facts.ratio(written)
