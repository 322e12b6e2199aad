"""Checks the user's own templates before an alert needs them."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from jinja2 import TemplateError

from monitor.deliver import payload
from monitor.deliver.render import own_templates, render
from monitor.deliver.reporting import report_body
from monitor.model import (
    Attribution,
    Company,
    DateRange,
    Event,
    EventParty,
    Evidence,
    Json,
    Language,
    News,
    Quote,
    WatchHit,
    Weight,
)

_LANGUAGES: tuple[Language, ...] = ("en", "zh")
_NOW = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)


def problems(folder: str) -> list[str]:
    """What is wrong with the templates in a folder, one line per file."""
    found = dict(_unreadable(folder))
    kinds = {name.partition("/")[0] for name in own_templates(folder) if "/" in name}
    for kind in sorted(kinds | {"email"}):
        for body in _samples():
            for language in _LANGUAGES:
                trouble = render(body, language, templates=folder, kind=kind).trouble
                if trouble:
                    found.setdefault(*trouble)
    return [f"{Path(folder, name)}: {words}" for name, words in sorted(found.items())]


def _unreadable(folder: str) -> Iterator[tuple[str, str]]:
    for name, compiled in own_templates(folder).items():
        try:
            compiled()
        except TemplateError as error:
            line = getattr(error, "lineno", None)
            yield name, f"line {line}: {error.message}" if line else str(error.message)
        except (OSError, UnicodeDecodeError) as error:
            yield name, f"cannot be read: {error}"


def _samples() -> tuple[Mapping[str, Json], ...]:
    event = payload.body(_news(), public_url="https://monitor.example", now=_NOW)
    notice = payload.health_body(
        "source.failing", "paper", since=_NOW, error="HTTP 503", last_ok=None, now=_NOW
    )
    report = report_body(
        {
            "from": payload.instant(_NOW),
            "to": payload.instant(_NOW),
            "events": {"registration": 1},
            "sources": {"total": 1, "failing": [], "silent": []},
            "latency": [],
            "channels": {},
            "feedback": [],
        },
        now=_NOW,
    )
    digest = payload.digest_body(_NOW, _NOW, [event, notice], now=_NOW)
    return (event, {**event, "type": "event.corrected"}, digest, notice, report)


def _news() -> News:
    company = Company("cmp_1", "Example Ltd", {"companies_house": "00000001"})
    quote = Quote("Example Ltd was registered.", 0, 27)
    by = Attribution("media")
    said = Evidence("paper", "https://paper.example/1", "Example", _NOW, (quote,), "r", 0.9, by)
    event = Event(
        id="evt_1",
        version=1,
        type="registration",
        modality="asserted",
        state="reported",
        company=company,
        parties=(EventParty("company", company.name, company.id),),
        facts={"registered_capital": {"text": "1m", "value": "1000000", "currency": "GBP"}},
        date=DateRange("today", _NOW.date(), _NOW.date(), "day"),
        for_now=False,
        evidence=(said,),
        confidence=0.9,
        first_seen=_NOW,
        updated=_NOW,
    )
    hit = WatchHit("Example Group", "self", "is the watched firm itself")
    return News("event.created", event, (hit,), "high", weighed=(Weight("type", event.type, 3),))
