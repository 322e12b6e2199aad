"""Companies House's streams, and when the REST interface is asked instead.

A line about a followed company is only a hint: the REST interface then gives its present state.
Once a day REST is asked about all of them, which catches what the stream missed.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from monitor.adapters import _facts, _json
from monitor.adapters._follow import basic
from monitor.adapters.companies_house import _answers as answers
from monitor.adapters.companies_house._answers import ADDRESS, Found
from monitor.adapters.companies_house._requests import INSOLVENCY, PROFILE, all_of, one_of
from monitor.model import Cursor, Json, Look, Page, Record, Request, Source

HOST = "stream.companieshouse.gov.uk"
STREAMS = ("companies", "filings", "officers", "persons-with-significant-control",
           "insolvency-cases")  # fmt: skip
LISTEN = 12.0  # seconds per stream and look; two connections are allowed at a time
BACKLOG = 500_000  # characters; with more, there is a backlog and more to come
SLICES = 20  # slices of one stream per look; the next look continues


def listening(source: Source, look: Look, numbers: Sequence[str], begin: str) -> Iterator[Request]:
    """The streams from where the last look left off, then what has to be asked for anyway."""
    cursor, today = look.cursor or {}, look.now.date().isoformat()
    told = {"numbers": list(numbers), "begin": begin, "today": today}
    for name in STREAMS:
        yield _connect(source, name, cursor.get(name), told)
    # Without a starting point, anything may have been missed.
    is_due = cursor.get("reconciled") != today or any(cursor.get(s) is None for s in STREAMS)
    known = frozenset(() if is_due else cursor.get("numbers") or ())
    for number in (one for one in numbers if one not in known):
        yield from all_of(source, number, begin)


def _connect(source: Source, name: str, timepoint: Json, told: Mapping[str, Json]) -> Request:
    base = f"https://{HOST}" if source.url == ADDRESS else source.url
    return Request(
        f"{base}/{name}" + ("" if timepoint is None else f"?timepoint={timepoint}"),
        key=json.dumps(told),
        headers=basic(str(source.options["stream_key"])),
        statuses=frozenset({416}),
        unconditional=True,
        listen=LISTEN,
    )


def heard(page: Page, source: Source) -> Iterator[Found]:
    """From a slice of a stream: requests for followed companies, records of all others.

    416: our timepoint has expired. The next look then starts from the present and asks about every
    followed company.
    """
    told = json.loads(page.request.key)
    asked = urlsplit(page.request.url)
    name, mark = asked.path.rpartition("/")[2], {"reconciled": told["today"]}
    mark["numbers"] = told["numbers"]
    if page.status == 416:
        yield Cursor({**mark, name: None})
        return
    before = re.search(r"timepoint=(\d+)", asked.query)
    last = int(before[1]) if before else -1
    numbers = frozenset(told["numbers"])
    newest, highest = _newest(page, last)
    for uri, line in newest:
        number = answers.number_in(uri)
        what = _LISTS.get(line["resource_kind"])
        if what is not None and number in numbers:
            yield one_of(source, number, what, told["begin"])
        elif what == PROFILE:
            # A new company arrives as a changed one; only its own date says whether it is new.
            yield from (replace(one, published=None) for one in _line(uri, line, page))
        else:
            yield from _line(uri, line, page)
    yield Cursor({**mark, name: highest if highest >= 0 else None})
    slices = int(told.get("slices") or 1)
    if len(page.text) > BACKLOG and highest > last and slices < SLICES:
        yield _connect(source, name, highest, {**told, "slices": slices + 1})


def read_stream(page: Page) -> Iterator[Found]:
    """Saved lines of a stream: the last state of each resource, and the highest timepoint."""
    newest, highest = _newest(page)
    for uri, line in newest:
        yield from _line(uri, line, page)
    if highest >= 0:
        yield Cursor({"timepoint": highest})


def _newest(page: Page, last: int = -1) -> tuple[list[tuple[str, dict[str, Json]]], int]:
    """The last meaningful line about each resource, and the highest timepoint.

    Lines come out of order, and one resource many times within minutes. A line gives the resource's
    present state; `deleted` says nothing about the company. The line at the requested timepoint,
    `last`, is repeated.
    """
    newest: dict[str, tuple[int, dict[str, Json]]] = {}
    highest = last
    for line in _json.lines(page.text):
        at = int(_json.need(line, "event.timepoint", "a line of the stream"))
        highest = max(highest, at)
        uri = "/" + _json.required(line, "resource_uri", "a line of the stream").lstrip("/")
        _json.required(line, "resource_kind", "a line of the stream")
        if at != last and not _is_silent(line) and at >= newest.get(uri, (-1, {}))[0]:
            newest[uri] = (at, line)
    return [(uri, line) for uri, (_, line) in newest.items()], highest


def _is_silent(line: Mapping[str, Json]) -> bool:
    housekeeping = _json.words(line, "event.fields_changed") == ["links.document_metadata"]
    return housekeeping or line["event"].get("type") == "deleted"


def _line(uri: str, line: Mapping[str, Json], page: Page) -> Iterator[Record]:
    value = _json.need(line, "data", "a line of the stream")
    reader = _LINES.get(line["resource_kind"])
    published = _facts.moment(_json.find(line, "event.published_at"))
    told = {**value, "links": {**_json.part(value, "links"), "self": uri}}
    for found in reader(told, replace(page, url=uri)) if reader else ():
        if isinstance(found, Record):
            yield replace(found, published=published)


_LISTS: Mapping[str, str] = {
    "company-profile": PROFILE,
    "filing-history": "filing-history",
    "company-officers": "officers",
    "company-psc-individual": "persons-with-significant-control",
    "company-psc-corporate": "persons-with-significant-control",
    "company-psc-legal": "persons-with-significant-control",
    "company-psc-supersecure": "persons-with-significant-control",
    "company-insolvency": INSOLVENCY,
}
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
