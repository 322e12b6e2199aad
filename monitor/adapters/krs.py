"""KRS (Poland): current and full extracts, with partners, organs and entry numbers."""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from monitor.adapters import Found, _facts, _json, _stated
from monitor.adapters._endpoints import check_company
from monitor.adapters._facts import compact, money
from monitor.adapters._follow import followed
from monitor.errors import ParseError
from monitor.model import Finding, Json, Look, Page, Record, Request, Source

OPTIONS = frozenset({"ids"})
FOLLOWS = "krs"

REGISTER = "KRS"
ADDRESS = "https://api-krs.ms.gov.pl/api/krs"
SITE = "https://wyszukiwarka-krs.ms.gov.pl/?krs="
_SHARES = re.compile(r"(\d[\d\s.]*)\s*(?:UDZIA|AKCJ)", re.IGNORECASE)
_WORTH = re.compile(r"(\d[\d\s.,]*)\s*(ZŁ|PLN|EUR|USD|ZLOTYCH|ZŁOTYCH)", re.IGNORECASE)


def start(source: Source, look: Look) -> Iterable[Request]:
    """The current extract of each followed company; the register has no search by name."""
    base = source.url
    for number in followed(source, look, FOLLOWS):
        yield Request(f"{base}/OdpisAktualny/{number}?rejestr=P&format=json", key=number,
                      statuses=frozenset({404}))  # fmt: skip


def parse(page: Page, source: Source) -> Iterable[Found]:
    """Read a current or full extract. Raises ParseError; 204 means that the company was removed."""
    if page.status == 204 and page.request.key:
        number = page.request.key
        yield Record(
            number,
            SITE + number,
            "",
            {"krs": number},
            {"status": "dissolved", "status_text": "204"},
        )
        return
    if page.status == 404:
        raise ParseError(f"{REGISTER} has no {page.request.key} among entrepreneurs", kind="empty")
    value = _json.document(page)
    extract = value.get("odpis") if isinstance(value, dict) else None
    if not isinstance(extract, dict):
        said = (value.get("title") or value.get("message")) if isinstance(value, dict) else value
        raise ParseError(f"{REGISTER} gave no extract: {said or 'no odpis'}", kind="layout")
    yield _record(extract, page)


def _record(extract: Mapping[str, Json], page: Page) -> Record:
    full = _json.word(extract, "rodzaj").lower().startswith("pe")
    head = extract.get("naglowekA") or _json.part(extract, "naglowekP")
    number = _json.required(head, "numerKRS", "an extract").zfill(10)
    asked = page.request.key
    check_company(asked, number)
    content = _json.need(extract, "dane", "an extract")
    now = _now(content) if full else content
    firm = _json.part(now, "dzial1.danePodmiotu")
    ids = _json.part(firm, "identyfikatory")
    entry = _facts.day(head.get("dataOstatniegoWpisu")) or _last_entry(head)
    return Record(
        key=number,
        url=SITE + number,
        name=_json.required(firm, "nazwa", "an extract"),
        ids=compact(
            {"krs": number, "nip": _json.word(ids, "nip"), "regon": _json.word(ids, "regon")[:9]}
        ),
        facts=_facts_of(now, head),
        former_names=_former(content) if full else (),
        published=None if full else _facts.moment(entry),
        events=tuple(_history(content, head)) if full else (),
    )


def _first_entry(head: Mapping[str, Json]) -> str | None:
    return _facts.earliest(_facts.day(one.get("dataWpisu")) for one in _json.some(head, "wpis"))


def _last_entry(head: Mapping[str, Json]) -> str | None:
    return _facts.latest(_facts.day(one.get("dataWpisu")) for one in _json.some(head, "wpis"))


# --- the full extract: every value with the entries that wrote it and struck it off --------------


def _now(value: Json) -> Json:
    """The present state from a full extract, in the form of a current one."""
    if isinstance(value, list):
        if any(isinstance(one, dict) and "nrWpisuWprow" in one for one in value):
            held = [one for one in value if isinstance(one, dict) and not one.get("nrWpisuWykr")]
            return _bare(held[-1]) if held else None
        found = [_now(one) for one in value]
        return [one for one in found if one not in (None, {}, [])]
    if not isinstance(value, dict):
        return value
    if value.get("nrWpisuWykr"):
        return None
    return {k: v for k, v in ((k, _now(v)) for k, v in value.items()) if v is not None}


def _bare(value: Mapping[str, Json]) -> Json:
    rest = {k: _now(v) for k, v in value.items() if k not in ("nrWpisuWprow", "nrWpisuWykr")}
    return next(iter(rest.values())) if len(rest) == 1 else rest


def _former(content: Mapping[str, Json]) -> tuple[str, ...]:
    names = _json.some(content, "dzial1.danePodmiotu.nazwa")
    return tuple(_json.word(one, "nazwa") for one in names if one.get("nrWpisuWykr"))


def _history(content: Mapping[str, Json], head: Mapping[str, Json]) -> Iterator[Finding]:
    """The changes of capital and name, with the day of the entry that made them."""
    days = {_json.word(one, "numerWpisu"): _facts.day(one.get("dataWpisu"))
            for one in _json.some(head, "wpis")}  # fmt: skip
    name = _json.word(_now(content), "dzial1.danePodmiotu.nazwa")
    sums = _json.some(content, "dzial1.kapital.wysokoscKapitaluZakladowego")
    names = _json.some(content, "dzial1.danePodmiotu.nazwa")
    told: list[tuple[str, dict[str, Json], str]] = []
    for old, new in pairwise(sums):
        before, after = (_amount(one, "issued") for one in (old, new))
        facts = _stated.change(before, after)
        told.append(("capital_change", facts, _json.word(new, "nrWpisuWprow")))
    for old, new in pairwise(names):
        facts = {"from": _json.word(old, "nazwa"), "to": _json.word(new, "nazwa")}
        told.append(("name_change", facts, _json.word(new, "nrWpisuWprow")))
    for kind, facts, entry in told:
        if facts:
            yield _stated.event(
                kind, name, facts, rule=f"krs:{kind}", register=REGISTER, on=days.get(entry),
                quote=f"wpis {entry}",
            )  # fmt: skip


# --- what both say ------------------------------------------------------------------------------


def _facts_of(now: Mapping[str, Json], head: Mapping[str, Json]) -> dict[str, Json]:
    first = _json.part(now, "dzial1")
    capital = _sum(_json.part(first, "kapital"), "wysokoscKapitaluZakladowego", "issued")
    paid = _sum(_json.part(first, "kapital"), "czescKapitaluWplaconegoPokrytego", "paid_in")
    place = _json.part(first, "siedzibaIAdres.adres")
    scope = [_json.word(one, "opis") for one in _activities(now)]
    return compact(
        registered_capital=capital,
        paid_in_capital=paid,
        established=_facts.day(head.get("dataRejestracjiWKRS")) or _first_entry(head),
        **_status(now),
        business_scope="; ".join(filter(None, scope)),
        address=_address(place),
        legal_form=_json.word(first, "danePodmiotu.formaPrawna"),
        officers=list(_officers(now)),
        holders=[_holder(one, capital) for one in _partners(first)],
        entry=_json.word(head, "numerOstatniegoWpisu"),
    )


def _sum(capital: Mapping[str, Json], name: str, kind: str) -> dict[str, Json] | None:
    part = capital.get(name)
    if isinstance(part, list):
        part = part[-1] if part else None
    return _amount(part, kind) if isinstance(part, dict) else money(part, "PLN", kind, mark=",")


def _amount(part: Mapping[str, Json], kind: str) -> dict[str, Json] | None:
    return money(part.get("wartosc"), _json.word(part, "waluta") or "PLN", kind, mark=",")


def _activities(now: Mapping[str, Json]) -> Iterator[Mapping[str, Json]]:
    subject = _json.part(now, "dzial3.przedmiotDzialalnosci")
    for name in ("przedmiotPrzewazajacejDzialalnosci", "przedmiotPozostalejDzialalnosci"):
        yield from _json.some(subject, name)


def _status(now: Mapping[str, Json]) -> dict[str, Json]:
    sixth = _json.part(now, "dzial6")
    if _json.find(now, "dzial5.kurator") and not sixth:
        return {"status": "active"}
    if sixth.get("postepowanieUpadlosciowe"):
        return {"status": "insolvency", "status_text": "postępowanie upadłościowe"}
    if sixth.get("postepowanieRestrukturyzacyjne"):
        return {"status": "insolvency", "status_text": "postępowanie restrukturyzacyjne"}
    if sixth.get("likwidacja"):
        return {"status": "liquidation", "status_text": "likwidacja"}
    if sixth.get("rozwiazanieUniewaznienie"):
        return {"status": "dissolved", "status_text": "rozwiązanie"}
    return {"status": "active"} if "dzial6" in now else {}


def _address(place: Mapping[str, Json]) -> str | None:
    street = f"{_json.word(place, 'ulica')} {_json.word(place, 'nrDomu')}".strip()
    flat = _json.word(place, "nrLokalu")
    town = f"{_json.word(place, 'kodPocztowy')} {_json.word(place, 'miejscowosc')}".strip()
    return _facts.address([f"{street}/{flat}" if flat else street, town, _json.word(place, "kraj")])


def _name(one: Mapping[str, Json]) -> str:
    """A person's or firm's name; the register masks people's names with asterisks."""
    surname = one.get("nazwisko")
    if isinstance(surname, dict):
        parts = [_json.word(surname, k) for k in ("nazwiskoICzlon", "nazwiskoIICzlon")]
        first = one.get("imiona")
        given = (
            [_json.word(first, k) for k in ("imie", "imieDrugie")]
            if isinstance(first, dict)
            else []
        )
        return " ".join([*filter(None, given), "-".join(filter(None, parts))])
    return _json.word(one, "nazwa") or _json.word(one, "nazwisko")


def _officers(now: Mapping[str, Json]) -> Iterator[dict[str, Json]]:
    second = _json.part(now, "dzial2")
    organs = [*_json.some(second, "reprezentacja"), *_json.some(second, "organNadzoru")]
    for organ in organs:
        for member in _json.some(organ, "sklad"):
            role = _json.word(member, "funkcjaWOrganie") or _json.word(organ, "nazwaOrganu")
            role = role or _json.word(organ, "nazwa")
            yield _facts.person(_required_name(member), role)
    for proxy in _json.some(second, "prokurenci"):
        kind = _json.word(proxy, "rodzajProkury")
        yield _facts.person(_required_name(proxy), f"PROKURENT {kind}".strip())


def _required_name(one: Mapping[str, Json]) -> str:
    name = _name(one)
    if not name:
        raise ParseError("a member of an organ has no name: the layout changed?", kind="layout")
    return name


def _partners(first: Mapping[str, Json]) -> Iterator[Mapping[str, Json]]:
    yield from _json.some(first, "wspolnicySpzoo")
    yield from _json.some(first, "wspolnicy")
    only = first.get("jedynyAkcjonariusz")
    for one in _json.some(only) if only else ():
        yield {**one, "czyPosiadaCaloscUdzialow": True}


def _holder(one: Mapping[str, Json], capital: Mapping[str, Json] | None) -> dict[str, Json]:
    written = _json.word(one, "posiadaneUdzialy")
    shares = _SHARES.search(written)
    worth = _worth(written)
    share = _part(one, worth, capital)
    number = _json.word(one, "krs.krs") or _json.word(one, "identyfikator.krs")
    return _facts.holder(
        _required_name(one),
        share,
        shares=re.sub(r"\D", "", shares[1]) if shares else None,
        amount=worth,
        ids={"krs": number.zfill(10)} if number else None,
    )


def _worth(written: str) -> dict[str, Json] | None:
    """The value of shares: "4 500,00 ZŁ" as well as "34.550,00 ZŁ"."""
    found = _WORTH.search(written)
    if not found:
        return None
    code = found[2].upper()
    return money(found[1], code if code in ("EUR", "USD") else "PLN", mark=",")


def _part(
    one: Mapping[str, Json],
    worth: Mapping[str, Json] | None,
    capital: Mapping[str, Json] | None,
) -> Fraction | None:
    if one.get("czyPosiadaCaloscUdzialow") is True:
        return Fraction(1)
    if not worth or not capital or worth["currency"] != capital["currency"]:
        return None
    total = Decimal(capital["value"])
    share = Fraction(Decimal(worth["value"])) / Fraction(total) if total else None
    return share if share is not None and share <= 1 else None
