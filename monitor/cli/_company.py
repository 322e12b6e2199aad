"""`monitor company`: what is known about one company, as text or JSON."""

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from monitor import config
from monitor.cli._companies import find
from monitor.cli._looking import looking
from monitor.cli._printing import visible
from monitor.cli._tree import percent
from monitor.deliver import payload, words
from monitor.model import Company, Event, Holding, Json, Language, News
from monitor.ownership.answer import share_json
from monitor.store import Session, browse, companies, firms
from monitor.store.values import CompanyFact, CompanyName

_EVENTS = 100


@dataclass(frozen=True, slots=True)
class _Known:
    company: Company
    names: tuple[CompanyName, ...]
    facts: tuple[CompanyFact, ...]
    holdings: tuple[Holding, ...]
    maybe: Mapping[str, str]
    ends: Mapping[str, str]
    events: tuple[Event, ...]


def show_company(path: Path, name: str, form: str) -> None:
    """Write it to standard output."""
    settings = config.load(path, os.environ)
    with looking(settings) as session:
        known = _known(session, find(session, name))
    for line in _FORMS[form](known, settings):
        sys.stdout.write(f"{visible(line) if form == 'text' else line}\n")


def _known(session: Session, company: Company) -> _Known:
    holdings = firms.direct_holdings(session, company.id)
    maybe = companies.maybe_same(session, company.id)
    wanted = browse.Wanted(companies=[company.id])
    ends = {end for one in holdings for end in (one.holder, one.target)} | set(maybe)
    return _Known(
        company=company,
        names=companies.names(session, company.id),
        facts=companies.facts(session, company.id),
        holdings=holdings,
        maybe=maybe,
        ends={id_: firm.name for id_, firm in companies.get(session, ends).items()},
        events=browse.page(session, wanted, limit=_EVENTS)[:_EVENTS],
    )


def _as_json(known: _Known, settings: config.Settings) -> Iterator[str]:
    company = known.company
    told = {
        "company": asdict(company),
        "names": [
            {
                "name": one.name,
                "kind": one.kind,
                "from": _iso(one.valid_from),
                "to": _iso(one.valid_to),
            }
            for one in known.names
        ],
        "facts": [
            {"kind": one.kind, "value": one.value, "from": _iso(one.valid_from), **_said(one)}
            for one in known.facts
        ],
        "owners": [_held(one, "holder", known) for one in _owners(known)],
        "holdings": [_held(one, "target", known) for one in _owned(known)],
        "maybe_same": [
            {"id": id_, "name": known.ends.get(id_, id_), "why": why}
            for id_, why in known.maybe.items()
        ],
        "events": [_event(one, settings) for one in known.events],
    }
    yield json.dumps(told, ensure_ascii=False)


def _owners(known: _Known) -> list[Holding]:
    return [one for one in known.holdings if one.target == known.company.id]


def _owned(known: _Known) -> list[Holding]:
    return [one for one in known.holdings if one.holder == known.company.id]


def _held(one: Holding, end: str, known: _Known) -> dict[str, Json]:
    key = getattr(one, end)
    return {
        "name": known.ends.get(key, key),
        "kind": one.kind,
        "share": share_json(one.share),
        "control": one.control,
        "from": _iso(one.valid_from),
        "to": _iso(one.valid_to),
        **_said(one),
    }


def _said(one: Holding | CompanyFact) -> dict[str, Json]:
    said = {"source": one.source, "url": one.url, "quote": one.quote}
    return {**said, "known_from": _iso(one.known_from)}


def _iso(when: Json) -> str | None:
    return when.isoformat() if when else None


def _event(event: Event, settings: config.Settings) -> Json:
    news = News("event.created", event, (), "low")
    return payload.data(news, settings.web.base, settings.language)


def _as_text(known: _Known, settings: config.Settings) -> Iterator[str]:
    yield f"{known.company.name}  {known.company.id}"
    for scheme, number in known.company.ids.items():
        yield f"  {scheme}  {number}"
    yield from _part("names", (f"{one.name}  ({one.kind})" for one in known.names))
    facts = (line for one in known.facts for line in _fact_lines(one, settings.language))
    yield from _part("facts", facts)
    yield from _part("held by", (_line(one, "holder", known) for one in _owners(known)))
    yield from _part("holds", (_line(one, "target", known) for one in _owned(known)))
    likely = (f"{known.ends.get(id_, id_)}  {why}" for id_, why in known.maybe.items())
    yield from _part("may be the same as", likely)
    yield from _part("events", (_event_line(one, settings) for one in known.events))


def _part(title: str, lines: Iterator[str]) -> Iterator[str]:
    shown = list(lines)
    if shown:
        yield title
        yield from (f"  {line}" for line in shown)


def _line(one: Holding, end: str, known: _Known) -> str:
    key = getattr(one, end)
    parts = [known.ends.get(key, key), percent(one.share)]
    parts += [] if one.kind == "equity" else [one.kind]
    parts += [one.control] if one.control else []
    parts += [f"since {one.valid_from}"] if one.valid_from else []
    parts += [f"until {one.valid_to}"] if one.valid_to else []
    return "  ".join([*parts, f"({one.source})"])


def _fact_lines(one: CompanyFact, language: Language) -> Iterator[str]:
    """A register states one fact, a text several at once."""
    is_several = one.kind in ("profile", "executive") and isinstance(one.value, Mapping)
    for name, value in (one.value if is_several else {one.kind: one.value}).items():
        yield f"{name}  {words.value(name, value, language)}  ({one.source})"


def _event_line(one: Event, settings: config.Settings) -> str:
    told = _event(one, settings)
    return f"{one.updated:%Y-%m-%d}  {one.type}  {one.state}  {told['summary']}  {one.id}"


_FORMS: Mapping[str, Callable[[_Known, config.Settings], Iterator[str]]] = {
    "text": _as_text,
    "json": _as_json,
}
