"""What an alert about one event shows, in which order, whatever medium it is shown in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from monitor.deliver import _labels as labels
from monitor.deliver._amounts import days, in_words, kind_of_money, moment, share
from monitor.deliver._clean import http_url, one_line
from monitor.deliver._summary import sentence
from monitor.deliver._told import Told
from monitor.model import Json, Language

_LONGEST_QUOTE = 600
_LONGEST_WHY = 500


@dataclass(frozen=True, slots=True)
class Row:
    """One thing known. `before` is what it was when last told, "" where that is not known."""

    label: str
    words: str
    before: str = ""
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Quoted:
    """What one document says; `url` is "" where it may not be linked to."""

    quote: str
    title: str
    source: str
    url: str
    published: str


@dataclass(frozen=True, slots=True)
class Card:
    """An event in words; every string is one clean line."""

    kind: str
    tone: str  # high, medium, low: what the colour stands for
    type: str
    severity: str
    state: str
    summary: str
    company: str
    watch: str
    relation: str
    why: str
    path: str
    new_field: str
    rows: tuple[Row, ...]
    quotes: tuple[Quoted, ...]
    more_quotes: int
    url: str
    feedback: tuple[tuple[str, str], ...] = ()  # (word, address) of each thing to say of it


def card(kind: str, event: Mapping[str, Json], language: Language) -> Card:
    """The card of an event's body: `kind` is its type, `event` its data."""
    watch = event["watch"] or {}
    quotes = tuple(_quoted(source, language) for source in event["sources"])
    return Card(
        kind=labels.kind(kind, language),
        tone=event["severity"],
        type=labels.type_of_event(event["type"], language),
        severity=labels.severity(event["severity"], language),
        state=_state(event, language),
        summary=sentence(event, language),
        company=one_line(event["company"]["name"]),
        watch=one_line(watch.get("name", "")),
        relation=labels.relation(watch["relation"], language) if watch else "",
        why=one_line(watch.get("why", ""), _LONGEST_WHY),
        path=path(watch.get("path", ()), language),
        new_field=in_words("new_field", watch.get("new_field", ()), language),
        rows=tuple(_rows(event, language)),
        quotes=quotes,
        more_quotes=event.get("left_out", {}).get("sources", 0),
        url=http_url(event.get("url")),
        feedback=tuple(
            (labels.heading(verdict, language), http_url(address))
            for verdict, address in event.get("feedback", {}).items()
        ),
    )


def path(steps: list[Json] | tuple[()], language: Language) -> str:
    """`Haier Group —51.2 %→ Haier Kaos —?→ Kataichi`; "" where there is no path."""
    if not steps:
        return ""
    ends = (f" —{share(step['share'], language)}→ {one_line(step['target'])}" for step in steps)
    return one_line(steps[0]["holder"]) + "".join(ends)


def _state(event: Mapping[str, Json], language: Language) -> str:
    words = labels.state(event["state"], language)
    if event["modality"] not in {"asserted", event["state"]}:
        words += f" · {labels.modality(event['modality'], language)}"
    if event.get("for_now"):
        words += f" · {labels.heading('for_now', language)}"
    return words


def _rows(event: Mapping[str, Json], language: Language) -> Iterator[Row]:
    changed = set(event.get("changed", ()))
    yield from _parties(event, language, changed)
    for name, value in event["facts"].items():
        yield _row(name, _fact(name, value, language), event, language)
    when = days(event["date"], language)
    if when:
        yield _row("date", when, event, language)
    if "state" in event.get("before", {}):
        yield _row("state", labels.state(event["state"], language), event, language)


def _parties(event: Mapping[str, Json], language: Language, changed: set[str]) -> Iterator[Row]:
    told = Told(event, language)
    for role in dict.fromkeys(party["role"] for party in event["parties"]):
        yield Row(labels.role(role, language), told.who(role), changed="parties" in changed)


def _row(name: str, words: str, event: Mapping[str, Json], language: Language) -> Row:
    before = _before(name, event.get("before", {}).get(name), language)
    changed = name in event.get("changed", ())
    return Row(labels.fact(name, language), words, before if before != words else "", changed)


def _before(name: str, value: Json, language: Language) -> str:
    if name == "state" and value:
        return labels.state(str(value), language)
    if name == "date" and isinstance(value, Mapping):
        return days(value, language)
    return _fact(name, value, language)


def _fact(name: str, value: Json, language: Language) -> str:
    kind = kind_of_money(value, language)
    return in_words(name, value, language) + (f" ({kind})" if kind else "")


def _quoted(source: Mapping[str, Json], language: Language) -> Quoted:
    return Quoted(
        quote=one_line(source["quote"], _LONGEST_QUOTE),
        title=one_line(source["title"]),
        source=one_line(source["source"]),
        url=http_url(source["url"]),
        published=moment(source["published"], language) if source["published"] else "",
    )
