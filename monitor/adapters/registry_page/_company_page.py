"""Turns a page's labels, values and lists into the record of one company."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from monitor.adapters.registry_page import _cells
from monitor.adapters.registry_page._change_rows import change_findings
from monitor.adapters.registry_page._labels import Label, column, group, label
from monitor.adapters.registry_page._people_rows import Kind, entries, kind_of, named
from monitor.adapters.registry_page._sheet import Sheet
from monitor.model import Finding, Json
from monitor.resolve.names import is_firm
from monitor.resolve.statuses import state_of

_CAPITAL_KINDS = (
    ("authorised", re.compile(r"authori[sz]ed|法定|核定|資本總額|资本总额", re.IGNORECASE)),
    ("issued", re.compile(r"issued|émis|ausgegeben|已发行|已發行", re.IGNORECASE)),
    ("subscribed", re.compile(r"subscribed|souscrit|gezeichnet|认缴|認繳", re.IGNORECASE)),
)
# The default currency of a register, where a page does not name one.
_HOME = {"uscc": "CNY", "gcis": "TWD", "siren": "EUR", "handelsregister": "EUR", "uid": "CHF",
         "orgnr": "NOK", "ico": "CZK", "krs": "PLN", "cnpj": "BRL", "companies_house": "GBP",
         "business_id": "EUR"}  # fmt: skip
_STATES = {"active": "active", "closed": "dissolved", "insolvent": "insolvency",
           "winding_up": "liquidation"}  # fmt: skip
_SIMPLIFIED = re.compile("[万亿册资实缴东经营记码业务产]")
_ROLE_FIRST = re.compile(r"(?P<role>[^:：\d]{2,60}?)\s*[:：]\s*(?P<name>[^:：]{2,90})")
_ROLE_LAST = re.compile(r"(?P<name>[^()（）:：]{2,90}?)\s*[(（](?P<role>[^()（）\d]{2,60})[)）]")
# Words for a start date, or a link: not part of a name.
_NO_NAME = re.compile(r"(?:appointed|since|seit|depuis|nommée?|任职)\b|/|https?:", re.IGNORECASE)
_TITLE_ENDS = re.compile(r"\s+[|–—-]\s+|\s*[|_]\s*")
LONGEST = 20_000  # characters of a value


@dataclass(slots=True)
class Company:
    """What a page says about a company."""

    name: str = ""
    former_names: tuple[str, ...] = ()
    ids: dict[str, str] = field(default_factory=dict)
    facts: dict[str, Json] = field(default_factory=dict)
    events: tuple[Finding, ...] = ()
    unread: tuple[str, ...] = ()  # unknown labels


def read_company(sheet: Sheet) -> Company:
    """The company of a sheet; whatever its labels and lists do not say is left out."""
    labelled = [(known, value) for name, value in sheet.pairs if (known := label(name))]
    company = Company(ids=_ids(labelled))
    company.name = _name(labelled, sheet)
    company.facts |= _other_name(labelled, company.name)
    company.former_names = _former(labelled, sheet, company.name)
    money = usual_currency(company.ids, sheet.text)
    for known, value in labelled:
        if known.field not in company.facts:
            company.facts |= fact(known, value, money)
    seat = company.facts.pop("seat", None)
    company.facts |= {"address": seat} if seat and "address" not in company.facts else {}
    company.facts |= _people(sheet, money)
    company.events = tuple(change_findings(sheet.grids, company.name, money))
    company.unread = tuple(dict.fromkeys(name for name, _ in sheet.pairs if not _is_known(name)))
    return company


def usual_currency(ids: dict[str, str], text: str) -> str:
    """The implied currency: the register's, else China's for Simplified Chinese."""
    home = next((_HOME[kind] for kind in ids if kind in _HOME), "")
    return home or ("CNY" if _SIMPLIFIED.search(text) else "")


def fact(known: Label, value: str, usual: str = "") -> dict[str, Json]:
    """One labelled value as a fact; {} if it says nothing."""
    words = _cells.clean(value)[:LONGEST]
    if not words or known.field.startswith("id:"):
        return {}
    if known.field in ("registered_capital", "paid_in_capital"):
        return _capital(known, words, usual)
    if known.field == "status":
        return _status(words)
    if known.field in _READ:
        said = _READ[known.field](value)
        return {known.field: said} if said else {}
    return {} if words.isdigit() else {known.field: words}


def _lines(value: str) -> list[str]:
    return [line for line in map(_cells.clean, value.split("\n")) if line]


_READ: dict[str, Callable[[str], Json]] = {
    "established": _cells.day,
    "legal_representative": named,
    "business_scope": lambda value: "; ".join(_lines(value))[:LONGEST],
    "other_names": _lines,
    "name": lambda _: None,
    "former_names": lambda _: None,
}


def _capital(known: Label, words: str, usual: str) -> dict[str, Json]:
    sum_ = _cells.money(words, known.unit, usual)
    if sum_ is None:
        return {}
    if known.field == "registered_capital":
        kind = next((kind for kind, said in _CAPITAL_KINDS if said.search(known.words)), None)
        sum_ |= {"kind": kind} if kind else {}
    else:
        sum_ |= {"kind": "paid_in"}
    return {known.field: sum_}


def _status(words: str) -> dict[str, Json]:
    state = _STATES.get(state_of(words))
    if state is None:
        return {"status": words} if len(words) < 80 and not words.isdigit() else {}
    return {"status": state, "status_text": words}


def _ids(labelled: Sequence[tuple[Label, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for known, value in labelled:
        if known.field.startswith("id:"):
            number = _cells.identifier(known.field.removeprefix("id:"), value)
            if number:
                found.setdefault(*number)
    return found


def _name(labelled: Sequence[tuple[Label, str]], sheet: Sheet) -> str:
    for known, value in labelled:
        words = _cells.clean(value.partition("\n")[0])
        if known.field == "name" and words and not words.isdigit() and len(words) < 200:
            return words
    parts = (part.strip() for line in sheet.headlines for part in _TITLE_ENDS.split(line))
    return next((part for part in parts if part and is_firm(part)), "")


def _other_name(labelled: Sequence[tuple[Label, str]], name: str) -> dict[str, Json]:
    """The second line of a name is the same name in another language."""
    for known, value in labelled:
        if known.field == "name" and (lines := _lines(value)) and lines[0] == name:
            names = [one for one in lines[1:] if is_firm(one)]
            return {"other_names": names} if names else {}
    return {}


def _former(labelled: Sequence[tuple[Label, str]], sheet: Sheet, name: str) -> tuple[str, ...]:
    texts = (value for known, value in labelled if known.field == "former_names")
    listed = (
        row[n]
        for grid in sheet.grids
        if (known := label(grid.context)) and known.field == "former_names"
        for n in [n for n, head in enumerate(grid.heads) if (column(head) or ("",))[0] == "name"][
            :1
        ]
        for row in grid.rows
    )
    names = (
        _cells.clean(re.sub(r"\s*[(（][^()（）]*\d{4}[^()（）]*[)）]", "", part))
        for text in (*texts, *listed)
        for part in re.split(r"[\n;；、|]", text)
    )
    return tuple(dict.fromkeys(one for one in names if one and one != name))


def _people(sheet: Sheet, money: str) -> dict[str, Json]:
    found: dict[Kind, list[dict[str, Json]]] = {"holders": [], "officers": []}
    for grid in sheet.grids:
        kind = kind_of(grid)
        if kind:
            found[kind] += entries(grid, kind, money)
    for name, value in sheet.pairs:
        kind_said = group(name)
        if kind_said in ("holders", "officers") and not label(name):
            kind = "holders" if kind_said == "holders" else "officers"
            found[kind] += _listed(name, value, kind, money)
    return {kind: unique for kind, said in found.items() if (unique := _unique(said))}


def _listed(name: str, value: str, kind: Kind, money: str) -> Iterator[dict[str, Json]]:
    """Those named in one value: one per line, or per part between semicolons."""
    for part in re.split(r"[\n;；]|、|(?<=[)）%])\s*,\s*", value):
        words = _cells.clean(part)
        if not words or len(words) > 150 or _NO_NAME.match(words):
            continue
        entry: dict[str, Json] = {"name": named(words)}
        if kind == "officers":
            entry = _officer(words) or entry | {"role": " ".join(name.split()).strip(" :：")}
        else:
            share = _cells.percent(words)
            entry |= {"percent": share} if share else _amount(words, money)
        if entry["name"]:
            yield entry


def _officer(words: str) -> dict[str, Json] | None:
    """An officer with the office, if both are given: Präsident: Anna Huber; Ann Roe (Chair)."""
    said = _ROLE_FIRST.fullmatch(words) or _ROLE_LAST.match(words)
    if said is None:
        return None
    return {"name": named(said["name"]), "role": " ".join(said["role"].split())}


def _amount(words: str, money: str) -> dict[str, Json]:
    """A contribution, if the words hold a sum and not just a name with a figure in it."""
    inside = re.search(r"[(（:：,，–-]\s*([^()（）]*\d[^()（）]*)[)）]?$", words)
    sum_ = _cells.money(inside[1], usual=money) if inside else None
    return {"amount": sum_} if sum_ and sum_.get("currency") else {}


def _unique(said: Iterable[dict[str, Json]]) -> list[dict[str, Json]]:
    """Each once, in the fullest form."""
    found: dict[tuple[str, str], dict[str, Json]] = {}
    for entry in said:
        key = (str(entry["name"]), str(entry.get("role") or ""))
        if key not in found or len(entry) > len(found[key]):
            found[key] = entry
    roles = {name for name, role in found if role}
    return [entry for (name, role), entry in found.items() if role or name not in roles]


def _is_known(name: str) -> bool:
    return bool(label(name) or group(name))
