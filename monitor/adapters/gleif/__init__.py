"""GLEIF: LEI records and relations (JSON and XML), field modifications, reporting exceptions."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NoReturn
from urllib.parse import urlencode

from monitor.adapters import Found, _json, _xml
from monitor.adapters._endpoints import check_company, unknown
from monitor.adapters._facts import compact
from monitor.adapters._follow import discoveries, followed
from monitor.adapters.gleif import _changes, _files, _relations
from monitor.adapters.gleif._records import SITE, lei_record
from monitor.errors import ParseError
from monitor.model import Cursor, Json, Look, Page, Record, Request, Source

OPTIONS = frozenset({"discover", "ids"})
FOLLOWS = "lei"
LIMITS = ((60, 60.0),)

REGISTER = "GLEIF"
ADDRESS = "https://api.gleif.org/api/v1"
PAGE = 200
_IS_LEI = re.compile(r"[A-Z0-9]{18}\d{2}")
_LEI = re.compile(r"/lei-records/([A-Z0-9]{18}\d{2})")
_LISTS = ("direct-parent", "ultimate-parent", "direct-children", "field-modifications")


def start(source: Source, look: Look) -> Iterable[Request]:
    """Each followed record with its relations and changes; a search for each name or owner."""
    base = source.url
    golden = str((look.cursor or {}).get("golden_copy") or "")
    for lei in followed(source, look, FOLLOWS):
        yield Request(f"{base}/lei-records/{lei}", key=f"{lei}|{golden}")
    for what, value in discoveries(source):
        if what == "owner" and _IS_LEI.fullmatch(value):
            yield Request(f"{base}/lei-records/{value}/direct-children?page[size]={PAGE}")
        elif what == "name":
            yield from search(source, value)


def search(source: Source, name: str) -> Iterable[Request]:
    """Search records by legal name."""
    asked = {"filter[entity.legalName]": name, "page[size]": PAGE}
    yield Request(f"{source.url}/lei-records?{urlencode(asked, safe='[]')}")


def parse(page: Page, source: Source) -> Iterable[Found]:
    """Read an answer of any endpoint, or a file. Raises ParseError."""
    if page.status == 404:
        yield from _no_parent(page, source)
        return
    if page.text.lstrip("\ufeff \r\n").startswith("<"):
        value = _xml.as_json(_xml.root(page.text))
        yield from _files.whole_file(value)
        return
    value = _json.document(page)
    if isinstance(value, list):
        yield from _files.items(value)
        return
    if "errors" in value:
        _refuse(value)
    if "data" not in value:
        raise unknown(value, REGISTER)
    yield from _api(value, page, source)


def _refuse(value: Mapping[str, Json]) -> NoReturn:
    error = (_json.some(value, "errors") or [{}])[0]
    raise ParseError(
        f"{REGISTER} answered: {_json.word(error, 'detail') or _json.word(error, 'title')}",
        kind="empty" if _json.word(error, "status") == "404" else "invalid",
    )


# --- the interface ------------------------------------------------------------------------------


def _api(value: Mapping[str, Json], page: Page, source: Source) -> Iterator[Found]:
    asked = _LEI.search(page.url)
    path = page.url.partition("?")[0]
    modified: list[Mapping[str, Json]] = []
    for item in _json.some(value, "data"):
        kind = _json.required(item, "type", "an item")
        if kind == "lei-records":
            record = lei_record(_json.part(item, "attributes"), _json.word(item, "id"))
            yield _related(record, path, asked[1]) if asked else record
        elif kind in ("fuzzycompletions", "autocompletions"):
            yield from _completion(item)
        elif kind in ("field-modifications", "fieldModifications"):
            modified.append(item)
        else:
            yield from _relations.from_api(item, kind)
    yield from _changes.modifications(modified, asked[1] if asked else "")
    following = _json.find(value, "links.next")
    if following:
        yield Request(str(following), key=page.request.key)
    yield from _relatives(value, page, source)


def _relatives(value: Mapping[str, Json], page: Page, source: Source) -> Iterator[Found]:
    """The relations and changes of a record, once per golden copy: three times a day."""
    lei, bar, golden = page.request.key.partition("|")
    published = _json.word(value, "meta.goldenCopy.publishDate")
    if not bar or not published:
        return
    if published != golden:
        for name in _LISTS:
            url = f"{source.url}/lei-records/{lei}/{name}?page[size]={PAGE}"
            yield Request(url, key=lei, statuses=frozenset({404}))
    yield Cursor({"golden_copy": published})


def _no_parent(page: Page, source: Source) -> Iterator[Found]:
    """404 for a parent: there is none, and an exception may say why."""
    found = re.search(r"/lei-records/([A-Z0-9]{20})/(direct|ultimate)-parent", page.url)
    if found and "reporting-exception" not in page.url:
        lei, which = found.groups()
        url = f"{source.url}/lei-records/{lei}/{which}-parent-reporting-exception"
        yield Record(f"{lei}/{which}-parent", SITE + lei, "", {"lei": lei}, {"holders": []})
        yield Request(url, key=lei, statuses=frozenset({404}))


def _related(record: Record, path: str, asked: str) -> Record:
    """A record that was asked for, or a relative of it with the holding that links the two."""
    found = re.search(r"/(direct|ultimate)-(parent|children)$", path)
    if not found:
        if path.endswith(asked):
            check_company(asked, record.ids["lei"])
        return record
    held = compact({"name": record.name, "kind": "consolidation", "ids": dict(record.ids),
                    "ultimate": found[1] == "ultimate" or None})  # fmt: skip
    if found[2] == "children":
        parent = {"name": asked, "kind": "consolidation", "ids": {"lei": asked}}
        return replace(record, facts={**record.facts, "holders": [parent]})
    return Record(
        f"{asked}/{found[1]}-parent", SITE + asked, "", {"lei": asked}, {"holders": [held]}
    )


def _completion(item: Mapping[str, Json]) -> Iterator[Found]:
    """A name that a search suggests, with the record it belongs to, if any."""
    url = _json.find(item, "relationships.lei-records.links.related")
    lei = _json.word(item, "relationships.lei-records.data.id")
    if url and lei:
        name = _json.required(item, "attributes.value", "a completion")
        yield Record(lei, SITE + lei, name, {"lei": lei}, {})
        yield Request(str(url), key=lei)
