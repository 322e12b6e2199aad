"""Any register's page about one company: fields as configured, or found by their labels."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from urllib.parse import quote

import jsonpath

from monitor.adapters import Found, _html, _walls
from monitor.adapters.registry_page import _cells
from monitor.adapters.registry_page._company_page import Company, fact, read_company, usual_currency
from monitor.adapters.registry_page._json_sheets import companies, json_sheet, json_value
from monitor.adapters.registry_page._labels import Label, label_key
from monitor.adapters.registry_page._sheet import Sheet
from monitor.adapters.registry_page._sheets import html_sheet
from monitor.errors import ParseError
from monitor.model import Json, Look, Page, Record, Request, Source, Watch
from monitor.resolve.ids import canonical_id
from monitor.resolve.names import same_firm

OPTIONS = frozenset({"discover", "fields", "ids", "key", "timezone"})
ASKED = True  # whoever lists a company's page wants to hear about it

_PLACE = re.compile(r"\{(name|alias|id(?:\.[a-z_]+)?)\}")
_JSON = re.compile(r"\s*[\[{]")
_FOREIGN = frozenset({"lei", "isin", "stock", "qcc"})  # no national register is queried by these
_LISTS = frozenset({"holders", "officers"})
_FACTS = {"capital": "registered_capital", "scope": "business_scope", "date": "established"}
# Facts that mark a company's page; an identifier or a capital counts for two. Pages of any kind
# have an address in the footer, or a word that is a label elsewhere.
ENOUGH = 2
_TELLING = frozenset({"registered_capital", "paid_in_capital", "legal_representative"})


def start(source: Source, look: Look) -> Iterator[Request]:
    """One page for each of the source's ids, or for each watch that has what {…} needs."""
    for number in source.options.get("ids") or ():
        yield Request(_filled(source.url, {"id": str(number)}), key=f"id={number}")
    if source.options.get("ids"):
        return
    if not _PLACE.search(source.url):
        yield Request(source.url)
        return
    for watch in look.watches:
        yield from _of_watch(source.url, watch)


def _of_watch(template: str, watch: Watch) -> Iterator[Request]:
    wanted = set(_PLACE.findall(template))
    values = {f"id.{kind}": number for kind, number in watch.ids.items()} | {"name": watch.name}
    national = [number for kind, number in watch.ids.items() if kind not in _FOREIGN]
    values |= {"id": national[0]} if national else {}
    for alias in watch.names if "alias" in wanted else (watch.name,):
        filling = {**values, "alias": alias}
        if wanted <= filling.keys():
            asked = min(wanted, key=lambda place: (not place.startswith("id"), place))
            yield Request(_filled(template, filling), key=f"{asked}={filling[asked]}")


def _filled(template: str, values: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda place: quote(values[place[1]], safe=""), template)


def wrong(source: Source) -> Iterator[tuple[tuple[str, ...], str]]:
    """Fields that are neither a label, nor CSS, nor a JSONPath."""
    for name, where in (source.options.get("fields") or {}).items():
        if not where.startswith("label:") and (why := _why_no_place(where)):
            yield ("fields", name), why


def _why_no_place(where: str) -> str | None:
    no_css = _html.why_no_selector(where)
    if no_css is None:
        return None
    try:
        jsonpath.compile(where)
    except jsonpath.JSONPathError as error:
        if where.startswith("$"):
            return f"`{where}` is not a JSONPath: {_in_a_line(error)}"
        return f"{no_css}; nor is it a JSONPath: {_in_a_line(error)}"
    return None


def _in_a_line(error: jsonpath.JSONPathError) -> str:
    """The library's message without its picture of the position."""
    at = error.token.index + 1 if error.token else 0
    return f"{str(error).partition(chr(10))[0]}" + (f" at character {at}" if at else "")


def parse(page: Page, source: Source) -> Iterable[Found]:
    """The company on the page, or each of those that an answer lists.

    Raises ParseError for a wall, for a page that is not about a company, or about another one than
    asked.
    """
    if not page.text.strip():
        raise ParseError("the answer is empty", kind="empty")
    found = list(_companies(page, source.options.get("fields") or {}))
    asked = page.request.key
    if asked and len(found) > 1:
        found = [one for one in found if _is_asked(asked, one)] or found[:1]
    for one in found:
        if not one.name and not one.facts:
            _refuse(page)
        if asked and not _is_asked(asked, one):
            raise ParseError(
                f"asked for {asked}, the page is of {one.name} {_shown(one.ids)}".strip(),
                kind="wrong_company",
            )
        yield _record(one, page)


def _companies(page: Page, fields: Mapping[str, str]) -> Iterator[Company]:
    if not _JSON.match(page.text):
        sheet = html_sheet(page.text)
        sheet.pairs += _hidden(sheet)
        yield _chosen(fields, page.text, None, sheet) if fields else _found(page, sheet)
        return
    value = json_value(page.text)
    for one in companies(value):
        sheet = json_sheet(one)
        yield _chosen(fields, "", one, sheet) if fields else _found(page, sheet)


def _hidden(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """What the page tells search engines about its company (JSON-LD)."""
    for text in sheet.hidden:
        try:
            said = json_sheet(json_value(text)).pairs
        except ParseError:
            continue
        name = next((value for words, value in said if label_key(words).endswith("name")), "")
        if name and any(name in shown for shown in sheet.headlines):
            yield from said


def _found(page: Page, sheet: Sheet) -> Company:
    """What the labels say. Raises ParseError if they say nothing about a company."""
    company = read_company(sheet)
    told = company.facts.keys() - {"status_text"}
    said = len(told) + len(told & _TELLING) + 2 * len(company.ids) + 2 * len(company.events)
    is_answer = bool(_JSON.match(page.text))
    named = company.name or company.ids or (is_answer and _LISTS & told)
    if said < (1 if is_answer else ENOUGH) or not named:
        _refuse(page)
    return company


def _refuse(page: Page) -> None:
    """Raise what is wrong with a page on which no company was found."""
    if not _JSON.match(page.text):
        _walls.refuse(page.text)
    raise ParseError(
        "no company was found on the page; name its parts with `fields`", kind="layout"
    )


def _is_asked(asked: str, company: Company) -> bool:
    """Whether the page is about the company asked for, as far as it says."""
    place, _, wanted = asked.partition("=")
    if place in ("name", "alias"):
        known = (company.name, *company.former_names)
        return not company.name or any(same_firm(wanted, one) != "different" for one in known)
    kind = place.removeprefix("id").removeprefix(".")
    numbers = [company.ids[kind]] if kind in company.ids else list(company.ids.values())
    if kind and kind not in company.ids:
        return True
    same = {canonical_id(kind, number).lstrip("0") for number in numbers}
    return not same or canonical_id(kind, wanted).lstrip("0") in same


def _shown(ids: Mapping[str, str]) -> str:
    return ", ".join(f"{kind} {number}" for kind, number in ids.items())


def _record(company: Company, page: Page) -> Record:
    own = next((company.ids[kind] for kind in _cells.KINDS if kind in company.ids), "")
    key = page.request.key or own or company.name
    return Record(
        key=key,
        url=page.url,
        name=company.name,
        ids=company.ids,
        facts=company.facts,
        former_names=company.former_names,
        events=company.events,
        unread=company.unread,
    )


# --- fields of the configuration -----------------------------------------------------------------


def _chosen(fields: Mapping[str, str], html: str, value: Json, sheet: Sheet) -> Company:
    """What the configured fields select. Raises ParseError if the name is missing, or if nothing
    matches."""
    texts = {name: _selected(where, html, value, sheet) for name, where in fields.items()}
    missing = [name for name, text in texts.items() if not text]
    if "name" in missing or len(missing) == len(texts):
        where = fields.get("name") or next(iter(fields.values()))
        raise ParseError(
            f"the layout changed: no {missing[0]}, nothing matches {where!r}", kind="layout"
        )
    company = Company(name=_cells.clean((texts.get("name") or "").partition("\n")[0]))
    return _with_facts(company, texts, sheet)


def _with_facts(company: Company, texts: Mapping[str, str], sheet: Sheet) -> Company:
    found = read_company(Sheet([(name, text) for name, text in texts.items() if name in _LISTS]))
    facts = dict(found.facts)
    ids = {
        kind: canonical_id(kind, _cells.clean(text))
        for name, text in texts.items()
        if text
        and (kind := name.removeprefix("ids.").removeprefix("id."))
        and (name.startswith("id") or kind in _cells.KINDS)
    }
    money = usual_currency(ids, sheet.text)
    for name, text in texts.items():
        known = Label(_FACTS.get(name, name), words=label_key(name))
        if text and name not in _LISTS and name not in ids:
            facts |= fact(known, text, money)
    former = tuple(filter(None, (texts.get("former_names") or "").split("\n")))
    return replace(company, ids=ids, facts=facts, former_names=former)


def _selected(where: str, html: str, value: Json, sheet: Sheet) -> str:
    """The text at `label:…`, at a JSONPath, or at a CSS selector; one line per match."""
    if where.startswith("label:"):
        wanted = label_key(where.removeprefix("label:"))
        said = (text for name, text in sheet.pairs if label_key(name) == wanted)
        return next((text for text in said if _cells.clean(text)), "")
    if value is not None:
        found = _pointed_at(where, value)
        return "\n".join(_cells.clean(one) for one in found if not isinstance(one, dict | list))
    return "\n".join(_html.node_text(node) for node in _html.select(_html.tree(html), where))


def _pointed_at(where: str, value: Json) -> list[object]:
    try:
        return jsonpath.findall(where, value)
    except jsonpath.JSONPathError as error:
        why = f"the answer is JSON, and {where!r} is not a JSONPath: {_in_a_line(error)}"
        raise ParseError(why, kind="layout") from error
