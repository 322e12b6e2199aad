"""Renders alerts of every kind: subject, text, HTML and one line."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

import structlog
from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PackageLoader,
    StrictUndefined,
    TemplateError,
    select_autoescape,
)
from jinja2.sandbox import SandboxedEnvironment

from monitor.deliver import _labels as labels
from monitor.deliver._amounts import in_zone, moment
from monitor.deliver._card import Row, card
from monitor.deliver._clean import one_line
from monitor.deliver.reporting import charts
from monitor.model import Channel, Json, Language

log = structlog.get_logger()

_MOST_IN_A_DIGEST = 200
# Errors in a user's template; endless recursion in a macro raises the last.
_BROKEN = (
    TemplateError,
    OSError,
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
    RecursionError,
)
_TONES = {"channel.failing": "high", "channel.recovered": "low", "alerts.dead": "high"}


@dataclass(frozen=True, slots=True)
class Rendered:
    """One alert for people. `subject` and `line` are one clean line; `text` ends in a newline."""

    subject: str
    text: str
    html: str
    line: str
    own: bool = False  # the text is from the user's own template
    trouble: tuple[str, str] | None = None  # why that template cannot be used: name, error


class OwnTemplateError(Exception):
    """A user's template that cannot be used: its name, and what is wrong."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__(name, words)
        self.name = name
        self.words = words


@dataclass(frozen=True, slots=True)
class _Book:
    """Where templates are looked up: the user's folder first, by channel and language."""

    folder: str | None
    channel: str

    def names(self, name: str, ending: str, language: Language) -> tuple[str, ...]:
        full = (f"{name}.{language}.{ending}", f"{name}.{ending}")
        return tuple(f"{self.channel}/{one}" for one in full) + full


def render(
    payload: Mapping[str, Json],
    language: Language,
    *,
    templates: str | None = None,
    kind: str = "email",
    zone: str | None = None,
) -> Rendered:
    """Render the body of the webhook contract; nothing in it is ever a template.

    `templates`: a folder of the user's own, `slack/event.zh.txt` or `event.txt`; `kind` is the
    channel's type; `zone` the time zone shown. If one of the user's templates fails, ours is used
    and `trouble` says why: an alert must not wait for its looks.
    """
    payload = in_zone(payload, zone) if zone else payload
    try:
        return _shown(payload, language, _Book(templates, kind))
    except OwnTemplateError as error:
        log.warning("a custom template cannot be used", template=error.name, error=error.words)
        plain = _shown(payload, language, _Book(None, kind))
        return replace(plain, trouble=(error.name, error.words))


def render_for(channel: Channel, payload: Mapping[str, Json]) -> Rendered:
    """Render a body as the readers of a channel get it."""
    return render(
        payload,
        channel.language,
        templates=channel.templates,
        kind=channel.type,
        zone=channel.zone,
    )


def _shown(payload: Mapping[str, Json], language: Language, book: _Book) -> Rendered:
    about = payload["type"]
    if about == "digest":
        return _digest(payload["data"], language, book)
    if about == "report":
        return _report(payload["data"], language, book)
    if about.startswith("event."):
        return _event(about, payload["data"], language, book)
    return _note(about, payload["data"], language, book)


def _event(about: str, told: Mapping[str, Json], language: Language, book: _Book) -> Rendered:
    shown = card(about, told, language)
    is_new = about == "event.created"
    said = shown.summary if is_new else labels.headed(about, shown.summary, language)
    subject = f"[{shown.watch}] {said}" if shown.watch else said
    line = f"{shown.kind} · {shown.severity} · {shown.summary}"
    return _rendered(book, "event", subject, line, language, card=shown, cards=[shown])


def _digest(told: Mapping[str, Json], language: Language, book: _Book) -> Rendered:
    events = told["events"]
    cards = [card(event["kind"], event, language) for event in events[:_MOST_IN_A_DIGEST]]
    cards = [replace(shown, quotes=shown.quotes[:1]) for shown in cards]
    left_out = told.get("left_out", {}).get("events", 0)
    count = _count(len(events) + left_out, language)
    notices = [notice(one, language) for one in told.get("notices", ())]
    shown = {"cards": cards, "notices": notices, "missing": len(events) - len(cards) + left_out}
    return _of_a_time("digest", told, count, language, book, **shown)


def _report(told: Mapping[str, Json], language: Language, book: _Book) -> Rendered:
    count = _count(sum(told["events"].values()), language)
    return _of_a_time("report", told, count, language, book, charts=charts(told, language))


def _of_a_time(
    name: str,
    told: Mapping[str, Json],
    count: str,
    language: Language,
    book: _Book,
    **shown: object,
) -> Rendered:
    span = f"{moment(told['from'], language)} – {moment(told['to'], language)}"
    subject = labels.headed(name, f"{count} · {span}", language)
    return _rendered(book, name, subject, subject, language, count=count, span=span, **shown)


def notice(told: Mapping[str, Json], language: Language) -> str:
    """A digest's entry about something other than an event, such as a failing source, on one
    line."""
    error = one_line(told.get("error") or "", 300)
    return " ".join(filter(None, (_said(told["kind"], told, language), error)))


def _count(number: int, language: Language) -> str:
    return labels.heading("event" if number == 1 else "events", language).format(number)


def _note(kind: str, told: Mapping[str, Json], language: Language, book: _Book) -> Rendered:
    about = one_line(told.get("source") or told.get("channel") or "")
    said = _said(kind, told, language)
    rows = _source_rows(kind, told, language) if "since" in told else ()
    title = labels.word("kind", kind, language)
    tone = {"source.failing": "high", "source.recovered": "low", **_TONES}.get(kind, "medium")
    subject = labels.headed(kind, about, language) if about else title
    shown = {"title": title, "said": said, "rows": rows, "tone": tone}
    return _rendered(book, "note", subject, f"{title} · {said}", language, **shown)


def _said(kind: str, told: Mapping[str, Json], language: Language) -> str:
    wording = {
        "source.failing": "failing",
        "source.recovered": "recovered",
        "channel.failing": "channel_failing",
        "channel.recovered": "channel_recovered",
        "alerts.dead": "dead",
        "test": "trial",
    }
    about = one_line(str(told.get("source") or told.get("channel") or told.get("number") or ""))
    return labels.heading(wording.get(kind, kind), language).replace("{}", about)


def _source_rows(kind: str, told: Mapping[str, Json], language: Language) -> tuple[Row, ...]:
    over = kind.endswith(".recovered")
    since, error = ("failed_from", "error_was") if over else ("since", "error")
    last = moment(told["last_ok"], language) if told["last_ok"] else ""
    return (
        Row(labels.heading(since, language), moment(told["since"], language)),
        Row(labels.heading(error, language), one_line(told["error"] or "", 500)),
        Row(labels.heading("last_ok", language), last or labels.heading("never", language)),
    )


def _rendered(
    book: _Book, name: str, subject: str, line: str, language: Language, **shown: object
) -> Rendered:
    clean = one_line(subject)
    words = {"language": language, "colon": labels.colon(language), "subject": clean, **shown}
    templates = _templates(book.folder)
    text, is_own = _filled(templates, book, book.names(name, "txt", language), words)
    page, _ = _filled(templates, book, book.names(name, "html", language), words)
    return Rendered(clean, text.strip() + "\n", page, one_line(line, 500), own=is_own)


def _filled(
    templates: Environment, book: _Book, names: tuple[str, ...], words: Mapping[str, object]
) -> tuple[str, bool]:
    """The first of these templates that exists, filled in; and whether it is the user's own."""
    name = next((one for one in names if one in own_templates(book.folder)), names[-1])
    try:
        template = templates.get_template(name)
        return template.render(words), name in own_templates(book.folder)
    except _BROKEN as error:
        if book.folder is None:
            raise
        raise OwnTemplateError(name, f"{type(error).__name__}: {error}") from error


def own_templates(folder: str | None) -> Mapping[str, Callable[[], object]]:
    """The user's templates by name, `slack/event.zh.txt`, each with its environment."""
    if folder is None:
        return {}
    files = (path for path in Path(folder).rglob("*") if path.suffix in {".txt", ".html"})
    names = sorted(str(path.relative_to(folder)) for path in files)
    return {name: partial(_templates(folder).get_template, name) for name in names}


@cache
def _templates(folder: str | None) -> Environment:
    """Users' templates run in a sandbox: they see an alert's words and nothing of ours."""
    ours = PackageLoader("monitor.deliver")
    environment = SandboxedEnvironment(
        loader=ChoiceLoader([FileSystemLoader(folder), ours]) if folder else ours,
        autoescape=select_autoescape(enabled_extensions=("html",), default=False),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["heading"] = labels.heading
    environment.globals["aside"] = labels.aside
    return environment
