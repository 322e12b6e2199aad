"""What an alert looks like: subject, text, HTML and one line, for every kind of body."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from monitor.deliver import _labels as labels
from monitor.deliver._amounts import moment
from monitor.deliver._card import Card, Row, card
from monitor.deliver._clean import one_line
from monitor.model import Json, Language

_MOST_IN_A_DIGEST = 200


@dataclass(frozen=True, slots=True)
class Rendered:
    """One alert for people. `subject` and `line` are one clean line; `text` ends in a newline."""

    subject: str
    text: str
    html: str
    line: str


def render(payload: Mapping[str, Json], language: Language) -> Rendered:
    """An alert from the body of the webhook contract; nothing in it is ever a template."""
    kind = payload["type"]
    if kind == "digest":
        return _digest(payload["data"], language)
    if kind.startswith("event."):
        return _event(card(kind, payload["data"], language), language)
    return _note(kind, payload["data"], language)


def _event(shown: Card, language: Language) -> Rendered:
    known = shown.kind if shown.kind != labels.kind("event.created", language) else ""
    said = f"{known}{labels.colon(language)}{shown.summary}" if known else shown.summary
    subject = f"[{shown.watch}] {said}" if shown.watch else said
    line = f"{shown.kind} · {shown.severity} · {shown.summary}"
    return _rendered("event", subject, line, language, card=shown, cards=[shown])


def _digest(told: Mapping[str, Json], language: Language) -> Rendered:
    events = told["events"]
    cards = [card(event["kind"], event, language) for event in events[:_MOST_IN_A_DIGEST]]
    cards = [replace(shown, quotes=shown.quotes[:1]) for shown in cards]
    count = _count(len(events), language)
    notices = [_notice(one, language) for one in told.get("notices", ())]
    span = f"{moment(told['from'], language)} – {moment(told['to'], language)}"
    subject = f"{labels.kind('digest', language)}{labels.colon(language)}{count} · {span}"
    shown = {"cards": cards, "notices": notices, "count": count, "span": span}
    missing = len(events) - len(cards)
    return _rendered("digest", subject, subject, language, **shown, missing=missing)


def _notice(told: Mapping[str, Json], language: Language) -> str:
    error = one_line(told.get("error") or "", 300)
    return " ".join(filter(None, (_said(told["kind"], told, language), error)))


def _count(number: int, language: Language) -> str:
    return labels.heading("event" if number == 1 else "events", language).format(number)


def _note(kind: str, told: Mapping[str, Json], language: Language) -> Rendered:
    about = one_line(told.get("source") or told.get("channel") or "")
    said = _said(kind, told, language)
    rows = _source_rows(told, language) if "since" in told else ()
    title = labels.kind(kind, language)
    tone = {"source.failing": "high", "source.recovered": "low"}.get(kind, "medium")
    subject = f"{title}{labels.colon(language)}{about}" if about else title
    return _rendered(
        "note", subject, f"{title} · {said}", language, title=title, said=said, rows=rows, tone=tone
    )


def _said(kind: str, told: Mapping[str, Json], language: Language) -> str:
    wording = {"source.failing": "failing", "source.recovered": "recovered", "test": "trial"}
    about = one_line(told.get("source") or told.get("channel") or "")
    return labels.heading(wording.get(kind, kind), language).replace("{}", about)


def _source_rows(told: Mapping[str, Json], language: Language) -> tuple[Row, ...]:
    last = moment(told["last_ok"], language) if told["last_ok"] else ""
    return (
        Row(labels.heading("since", language), moment(told["since"], language)),
        Row(labels.heading("error", language), one_line(told["error"] or "", 500)),
        Row(labels.heading("last_ok", language), last or labels.heading("never", language)),
    )


def _rendered(name: str, subject: str, line: str, language: Language, **shown: object) -> Rendered:
    clean = one_line(subject)
    words = {"language": language, "colon": labels.colon(language), "subject": clean, **shown}
    templates = _templates()
    return Rendered(
        subject=clean,
        text=templates.get_template(f"{name}.txt").render(words).strip() + "\n",
        html=templates.get_template(f"{name}.html").render(words),
        line=one_line(line, 500),
    )


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=PackageLoader("monitor.deliver"),
        autoescape=select_autoescape(enabled_extensions=("html",), default=False),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["heading"] = labels.heading
    return environment
