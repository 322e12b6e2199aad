"""Brønnøysund's lists of updates: which entity changed, and some of what changed."""

import re
from collections.abc import Iterator, Mapping

from monitor.adapters import _facts, _json, _stated
from monitor.adapters._facts import compact, money
from monitor.adapters.brreg._roles import REGISTER, SITE
from monitor.model import Cursor, Finding, Json, Page, Record, Request, Source

NEWEST = "newest"  # key of the request that asks for the newest update
Found = Record | Request | Cursor


def entity_requests(base: str, number: str) -> Iterator[Request]:
    """The entity and its roles; 410 means that the entity was withdrawn."""
    gone = frozenset({404, 410})
    yield Request(f"{base}/enheter/{number}", key=number, statuses=gone)
    yield Request(f"{base}/enheter/{number}/roller", key=number, statuses=gone)


def updates(
    value: Mapping[str, Json], items: list[dict[str, Json]], page: Page, source: Source
) -> Iterator[Found]:
    asked, _, numbers = page.request.key.partition("|")
    if asked == NEWEST:
        newest = max(_json.number(item, "oppdateringsid", "an update") for item in items)
        day = page.fetched.date().isoformat()
        known = [number for number in numbers.split(",") if number]
        yield Cursor({"oppdateringsid": newest, "day": day, "numbers": known})
        return
    base = source.url
    changed: dict[str, None] = {}
    ids: list[int] = []
    for item in items:
        ids.append(_json.number(item, "oppdateringsid", "an update"))
        number = _json.required(item, "organisasjonsnummer", "an update")
        kind = _json.required(item, "endringstype", "an update")
        if kind != "Fjernet":  # removed entities answer 410 from then on
            changed[number] = None
        yield _update(item, number, kind)
    for number in changed:
        yield from entity_requests(base, number)
    following = str(_json.find(value, "_links.next.href") or "")
    backwards = "sort=id,desc" in following.lower()
    if following and ids and (not backwards or "organisasjonsnummer=" in following):
        # Page numbers end at 10,000 items, so paging goes by the last update's id. A list back to
        # the beginning is followed for chosen companies only.
        yield Request(following if backwards else _after(following, max(ids)))


def _after(url: str, last: int) -> str:
    base, _, query = url.partition("?")
    kept = [p for p in query.split("&") if p and not re.match(r"(?:page|oppdateringsid|dato)=", p)]
    return f"{base}?{'&'.join([*kept, f'oppdateringsid={last + 1}'])}"


def _update(item: Mapping[str, Json], number: str, kind: str) -> Record:
    on = _facts.local_day(item.get("dato"), "Europe/Oslo")
    patches = {_json.word(p, "path"): p.get("value") for p in _json.some(item, "endringer")}
    facts: dict[str, Json] = {"update": kind, "changed": sorted(patches)}
    return Record(
        key=str(item["oppdateringsid"]),
        url=SITE + number,
        name="",
        ids={"orgnr": number},
        facts=compact(facts),
        published=_facts.moment(item.get("dato")),
        events=tuple(_patched(kind, patches, on)),
    )


def _patched(kind: str, patches: Mapping[str, Json], on: str | None) -> Iterator[Finding]:
    told: list[tuple[str, dict[str, Json]]] = []
    if kind == "Ny":
        told.append(("registration", {}))
    if kind == "Sletting":
        told.append(("deregistration", {}))
    capital = money(patches.get("/kapital/belop"), str(patches.get("/kapital/valuta") or "NOK"))
    if capital and kind == "Endring":
        told.append(("capital_change", {"capital_to": _facts.said(capital)}))
    if patches.get("/navn") and kind == "Endring":
        told.append(("name_change", {"to": str(patches["/navn"])}))
    if patches.get("/konkurs") is True:
        told.append(("insolvency", {"to": "konkurs"}))
    if patches.get("/underAvvikling") is True:
        told.append(("status_change", {"to": "liquidation"}))
    quote = "; ".join([kind, *(f"{path} {value}" for path, value in patches.items() if value)])
    for event, facts in told:
        rule = f"brreg:{kind.lower()}"
        yield _stated.event(event, "", facts, rule=rule, register=REGISTER, on=on, quote=quote)


def role_updates(items: list[Json], page: Page, source: Source) -> Iterator[Found]:
    """Updates of roles come as CloudEvents."""
    for item in _json.some(items):
        number = _json.required(item, "data.organisasjonsnummer", "an update of roles")
        yield Request(f"{source.url}/enheter/{number}/roller", key=number)
