"""An alert as a chat message for any service: short, ordered, within size limits."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from monitor.deliver import _labels as labels
from monitor.deliver._amounts import in_zone
from monitor.deliver._card import Card, Row, card
from monitor.deliver._clean import http_url, markdown, one_line
from monitor.deliver._sentences import sentence
from monitor.deliver.render import notice, render
from monitor.model import Channel, Json, Language

_MOST_ROWS = 12
_MOST_QUOTES = 3
_MOST_LINES = 20
_LONGEST_ROW = 300
_LONGEST_QUOTE = 280


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list, with its link ("" for none)."""

    words: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """Plain words without markup, for services to escape.

    `tone` is high, medium or low; `own` is the text from the user's own template, if any.
    """

    title: str
    tone: str
    text: str
    rows: tuple[tuple[str, str], ...] = ()
    quotes: tuple[Line, ...] = ()
    lines: tuple[Line, ...] = ()
    more: str = ""
    link: Line | None = None
    feedback: tuple[Line, ...] = ()
    own: str = ""


def message(payload: Mapping[str, Json], channel: Channel) -> Message:
    """The message for a body."""
    language = channel.language
    if channel.zone:
        payload = in_zone(payload, channel.zone)
    rendered = render(payload, language, templates=channel.templates, kind=channel.type)
    kind, told = payload["type"], payload["data"]
    if rendered.own:
        return Message(rendered.subject, _tone(kind, told), rendered.text, own=rendered.text)
    if kind.startswith("event."):
        return _event(card(kind, told, language), language)
    if kind == "digest":
        return _digest(told, rendered.subject, language)
    return Message(rendered.subject, _tone(kind, told), rendered.text.strip())


def _tone(kind: str, told: Mapping[str, Json]) -> str:
    tones = {"source.failing": "high", "channel.failing": "high", "source.recovered": "low"}
    return str(told.get("severity") or tones.get(kind, "medium"))


def _event(shown: Card, language: Language) -> Message:
    quotes = [_quote(one.quote, one.title, one.source, one.url) for one in shown.quotes]
    more = shown.more_quotes + max(0, len(quotes) - _MOST_QUOTES)
    return Message(
        title=f"{shown.kind} · {shown.type} · {shown.severity}",
        tone=shown.tone,
        text=shown.summary,
        rows=tuple(_rows(shown, language))[:_MOST_ROWS],
        quotes=tuple(quotes[:_MOST_QUOTES]),
        more=labels.heading("more", language).format(more) if more else "",
        link=Line(labels.heading("open", language), shown.url) if shown.url else None,
        feedback=tuple(Line(word, url) for word, url in shown.feedback),
    )


def _rows(shown: Card, language: Language) -> Iterator[tuple[str, str]]:
    if shown.news:
        said = [f"{row.label}{labels.colon(language)}{_news(row, language)}" for row in shown.news]
        yield shown.news_title, one_line("; ".join(said), _LONGEST_ROW)
    if shown.watch:
        why = " – ".join(filter(None, (shown.watch, shown.why or shown.relation)))
        yield labels.heading("watch", language), one_line(why, _LONGEST_ROW)
    if shown.path:
        yield labels.heading("path", language), one_line(shown.path, _LONGEST_ROW)
    if shown.new_field:
        yield labels.heading("new_field", language), one_line(shown.new_field, _LONGEST_ROW)
    yield labels.word("fact", "state", language), shown.state
    for row in shown.rows:
        if row.words and row.label != labels.word("fact", "state", language):
            yield row.label, one_line(_with_before(row, language), _LONGEST_ROW)
    if shown.weights:
        points = ", ".join(f"{reason} {points}" for reason, points in shown.weights)
        yield (
            labels.heading("severity", language),
            one_line(f"{shown.severity}: {points}", _LONGEST_ROW),
        )


def _news(row: Row, language: Language) -> str:
    return row.words + (labels.aside(row.before, language) if row.before else "")


def _with_before(row: Row, language: Language) -> str:
    if not row.before:
        return row.words
    return row.words + labels.aside(labels.heading("was", language).format(row.before), language)


def _quote(quote: str, title: str, source: str, url: str) -> Line:
    words = f"“{one_line(quote, _LONGEST_QUOTE)}”" if quote else one_line(title, _LONGEST_QUOTE)
    return Line(f"{words} — {source}", url)


def _digest(told: Mapping[str, Json], subject: str, language: Language) -> Message:
    events = told["events"]
    lines = [
        Line(one_line(_told(one, language), _LONGEST_ROW), http_url(one.get("url")))
        for one in events[:_MOST_LINES]
    ]
    notices = [
        Line(one_line(notice(one, language), _LONGEST_ROW)) for one in told.get("notices", ())
    ]
    shown = tuple([*lines, *notices][:_MOST_LINES])
    left = sum(told.get("left_out", {}).values()) + len(events) + len(notices) - len(shown)
    return Message(
        title=subject,
        tone=_highest(events),
        text="" if shown else labels.heading("nothing", language),
        lines=shown,
        more=labels.heading("more", language).format(left) if left else "",
    )


def _told(event: Mapping[str, Json], language: Language) -> str:
    """What happened; for an update, first what has changed."""
    said = sentence(event, language)
    if event["kind"] == "event.created":
        return said
    return labels.headed(event["kind"], said, language)


def _highest(events: list[Mapping[str, Json]]) -> str:
    found = {one.get("severity") for one in events}
    return next((tone for tone in ("high", "medium") if tone in found), "low")


def linked(line: Line) -> str:
    """A line as a Markdown link."""
    url = line.url.replace("(", "%28").replace(")", "%29")
    return f"[{markdown(line.words)}]({url})" if url else markdown(line.words)


def cut(text: str, longest: int) -> str:
    """Text of several lines, cut to a length."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def cut_bytes(text: str, longest: int) -> str:
    """Text cut to a number of UTF-8 bytes, between characters."""
    if len(text.encode()) <= longest:
        return text
    return text.encode()[: longest - 3].decode("utf-8", "ignore").rstrip() + "…"


def whole(lines: Iterable[str], longest: int, *, between: str = "\n") -> str:
    """The lines that fit into so many bytes of UTF-8, each whole: a link cut in two does not work.
    The first is cut if it is too long by itself."""
    kept: list[str] = []
    room = longest
    for line in lines:
        size = len(line.encode()) + len(between)
        if size <= room:
            kept.append(line)
            room -= size
        elif not kept:
            kept.append(cut_bytes(line, longest // 2))
            room -= longest // 2
    return between.join(kept)


def lighter(
    parts: Sequence[Mapping[str, Json]], largest: int, keep: int
) -> list[Mapping[str, Json]]:
    """The parts of a card, dropping those before its `keep` last until the JSON is small enough:
    the buttons are at the end and stay."""
    kept = list(parts)
    while len(kept) > keep + 1 and len(json.dumps(kept, ensure_ascii=False).encode()) > largest:
        del kept[-keep - 1]
    return kept
