"""The lines of Companies House's stream, which come out of order and again and again."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from monitor.adapters import _ch_answers as answers
from monitor.adapters import _facts, _json
from monitor.adapters._ch_answers import Found
from monitor.model import Cursor, Json, Page, Record


def read_stream(page: Page) -> Iterator[Found]:
    """Lines of the stream: the last state of each resource, and the highest timepoint.

    Lines come out of order and one resource many times within minutes. A line says what its
    resource is now; `deleted` is no statement about the company.
    """
    newest: dict[str, tuple[int, dict[str, Json]]] = {}
    highest = -1
    for line in _json.lines(page.text):
        at = int(_json.need(line, "event.timepoint", "a line of the stream"))
        highest = max(highest, at)
        uri = "/" + _json.required(line, "resource_uri", "a line of the stream").lstrip("/")
        if at >= newest.get(uri, (-1, {}))[0]:
            newest[uri] = (at, line)
    for uri, (_, line) in newest.items():
        if line["event"].get("type") != "deleted" and not _is_housekeeping(line):
            yield from _line(uri, line, page)
    if highest >= 0:
        yield Cursor({"timepoint": highest})


def _is_housekeeping(line: Mapping[str, Json]) -> bool:
    return _json.words(line, "event.fields_changed") == ["links.document_metadata"]


def _line(uri: str, line: Mapping[str, Json], page: Page) -> Iterator[Found]:
    value = _json.need(line, "data", "a line of the stream")
    reader = _LINES.get(_json.required(line, "resource_kind", "a line of the stream"))
    published = _facts.moment(_json.find(line, "event.published_at"))
    told = {**value, "links": {**_json.part(value, "links"), "self": uri}}
    for found in reader(told, replace(page, url=uri)) if reader else ():
        if isinstance(found, Record):
            yield replace(found, published=published)


_Reader = Callable[[Mapping[str, Json], Page], Iterator[Found]]
_LINES: Mapping[str, _Reader] = {
    "company-profile": answers.profile,
    "filing-history": answers.one_filing,
    "company-officers": answers.one_officer,
    "company-psc-individual": answers.one_holder,
    "company-psc-corporate": answers.one_holder,
    "company-psc-legal": answers.one_holder,
    "company-psc-supersecure": answers.one_holder,
    "company-insolvency": answers.insolvency,
    "company-charges": answers.one_charge,
}
