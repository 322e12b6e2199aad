"""Registerbekanntmachungen (Germany): a day's notices, with the capital named in their prose."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta

from monitor.adapters import Found, _facts, _json, _stated
from monitor.adapters._facts import compact
from monitor.adapters.registerbekanntmachungen import _capital
from monitor.errors import ParseError
from monitor.model import Finding, Json, Look, Page, Record, Request, Source

OPTIONS = frozenset({"discover"})

REGISTER = "Registerbekanntmachungen"
# Open daily snapshots; the portal itself allows 60 retrievals an hour and keeps eight weeks.
ADDRESS = "https://raw.githubusercontent.com/coezbek/registerbekanntmachungen/main/db"
DAYS = 14  # days back that each look asks for; unchanged ones answer 304
_ENTERED = re.compile(r"(\d{2}\.\d{2}\.\d{4})\s*\(Eintragungsdatum\)")


def start(source: Source, look: Look) -> Iterable[Request]:
    """The snapshots of the last days."""
    today = look.now.date()
    for number in range(DAYS, 0, -1):
        day = today - timedelta(days=number)
        url = f"{source.url}/{day:%Y}/{day:%m}/registerbekanntmachungen-{day}.json"
        # A day may be missing; it is asked for again while it may still come.
        yield Request(url, key=day.isoformat(), statuses=frozenset({404}))


def parse(page: Page, source: Source) -> Iterable[Found]:
    """The notices of a day, or of a list. Raises ParseError. A Sunday has none; a count that
    differs from the list means the list was cut off."""
    if page.status == 404:
        return
    value = _json.document(page)
    if isinstance(value, list):
        notices = _json.some(value)
    elif isinstance(value, dict) and "announcements" in value:
        notices = _json.some(value, "announcements")
        said = value.get("number_of_announcements")
        if isinstance(said, int) and said != len(notices):
            raise ParseError(f"{said} notices are said, {len(notices)} are there", kind="layout")
    else:
        raise ParseError("neither a day of notices nor a list of some", kind="layout")
    for notice in notices:
        yield _record(notice)


def _record(notice: Mapping[str, Json]) -> Record:
    name = _json.required(notice, "company_name", "a notice")
    text = str(notice.get("details") or notice.get("original_text") or "")
    published = _facts.day(_json.required(notice, "date", "a notice"))
    entered = _ENTERED.search(text)
    on = _facts.day(entered[1]) if entered else published
    number = _json.word(notice, "registernummer")
    court = _json.word(notice, "amtsgericht").removeprefix("Amtsgericht ").strip()
    kind = _json.word(notice, "type")
    capital = _capital.read(text)
    identity = _json.word(notice, "id")
    return Record(
        key=identity or f"{court} {number} {published}",
        url="https://www.handelsregister.de/rp_web/bekanntmachungen.xhtml",
        name=name,
        ids={"handelsregister": f"{court} {number}"} if number and court else {},
        facts=compact(
            registered_capital=capital.after if capital else None,
            seat=_json.word(notice, "company_seat"),
            legal_form=_form(text, name),
            notice=kind,
            entered=on,
        ),
        published=_facts.moment(published),
        events=tuple(_events(name, kind, text, on, capital)),
    )


def _form(text: str, name: str) -> str | None:
    """The line after the company's name at the head of a notice."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    after = lines[lines.index(name) + 1 :] if name in lines else []
    return after[0] if after and len(after[0]) < 80 else None


def _events(
    name: str, kind: str, text: str, on: str | None, capital: _capital.Change | None
) -> Iterator[Finding]:
    told: list[tuple[str, dict[str, Json], str]] = []
    if capital is not None:
        told.append(("capital_change", capital.facts(), capital.sentence))
    if kind.startswith("Löschungsankündigung"):
        told.append(("status_change", {"to": "Löschungsankündigung"}, kind))
    elif kind.startswith("Löschung"):
        told.append(("deregistration", {"to": "dissolved"}, kind))
    for event, facts, quote in told:
        yield _stated.event(
            event, name, facts, rule=f"registerbekanntmachungen:{event}", register=REGISTER, on=on,
            quote=quote, confidence=_stated.FROM_PROSE,
        )  # fmt: skip
