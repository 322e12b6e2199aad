"""The content and order of an alert about one event, for any medium."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from monitor.deliver import _labels as labels
from monitor.deliver._amounts import days, in_words, kind_of_money, moment, share
from monitor.deliver._clean import http_url, one_line
from monitor.deliver._sentences import sentence
from monitor.deliver._sentences.told import Told
from monitor.model import Json, Language

SAID_ELSEWHERE = frozenset(  # these figures already say what they were
    {"corrected_from", "amount_change", "earlier_amounts", "earlier_prices"}
)
# States that make a modality redundant.
_SAID_BY = {"withdrawn": {"ended"}, "corrected": {"planned"}}
_OF_GROUPS = frozenset({"group_entered", "group_left"})
_LONGEST_QUOTE = 600
_LONGEST_WHY = 500


@dataclass(frozen=True, slots=True)
class Row:
    """One known fact. `before` is its value when last told, "" if unknown."""

    label: str
    words: str
    before: str = ""
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Quoted:
    """What one document says; `url` is "" if it must not be linked."""

    quote: str
    title: str
    source: str
    url: str
    published: str


@dataclass(frozen=True, slots=True)
class Card:
    """An event in words; every string is one clean line."""

    kind: str
    tone: str  # high, medium, low: decides the colour
    type: str
    severity: str
    state: str
    summary: str
    company: str
    watch: str
    relation: str
    why: str
    path: str
    way: tuple[tuple[str, str], ...]  # the path from the top: each firm, and its share in the next
    new_field: str
    news: tuple[Row, ...]  # what is new; `before` in words: was …, we told you …
    news_title: str
    weights: tuple[tuple[str, str], ...]  # (reason, points) of the severity
    rows: tuple[Row, ...]
    quotes: tuple[Quoted, ...]
    more_quotes: int
    url: str
    feedback: tuple[tuple[str, str], ...] = ()  # (word, address) of the feedback that can be given


def card(kind: str, event: Mapping[str, Json], language: Language) -> Card:
    """The card of an event's body: `kind` is its type, `event` its data."""
    watch = event["watch"] or {}
    quotes = [_quoted(source, language) for source in event["sources"]]
    if kind != "event.created":  # the latest source first: it tells what is new
        quotes.reverse()
    return Card(
        kind=labels.word("kind", kind, language),
        tone=event["severity"],
        type=labels.word("type", event["type"], language),
        severity=labels.word("severity", event["severity"], language),
        state=_state(event, language),
        summary=sentence(event, language),
        company=one_line(event["company"]["name"]),
        watch=one_line(watch.get("name", "")),
        relation=_relation(event, language),
        why=_why(watch),
        path=path(watch.get("path", ()), language),
        way=_way(watch.get("path", ()), language),
        new_field=in_words("new_field", watch.get("new_field", ()), language),
        news=tuple(_news(kind, event, language)),
        news_title=labels.heading("corrected" if kind == "event.corrected" else "news", language),
        weights=tuple(_weights(event, language)),
        rows=tuple(_rows(event, language)),
        quotes=tuple(quotes),
        more_quotes=event.get("left_out", {}).get("sources", 0),
        url=http_url(event.get("url")),
        feedback=tuple(
            (labels.heading(verdict, language), http_url(address))
            for verdict, address in event.get("feedback", {}).items()
        ),
    )


def _why(watch: Mapping[str, Json]) -> str:
    """Nothing where the event is about the watched firm itself."""
    is_itself = watch.get("relation") == "self"
    return "" if is_itself else one_line(watch.get("why", ""), _LONGEST_WHY)


def _relation(event: Mapping[str, Json], language: Language) -> str:
    if not event["watch"]:
        return ""
    relation, is_over = event["watch"]["relation"], event["type"] == "group_left"
    # An owner may leave the group and keep a smaller share.
    has_left = is_over and relation == "owned_by"
    words = labels.word("relation", "owned_by_before" if has_left else relation, language)
    return labels.heading("until_now", language).format(words) if is_over else words


def _weights(event: Mapping[str, Json], language: Language) -> Iterator[tuple[str, str]]:
    for one in event.get("severity_reasons") or ():
        words = labels.reason(str(one["reason"]), str(one["of"]), language)
        yield words, f"{one['points']:+d}".replace("-", "−")


def path(steps: list[Json] | tuple[()], language: Language) -> str:
    """`Haier Group —51.2 %→ Haier Kaos —?→ Kataichi`; "" if there is no path."""
    if not steps:
        return ""
    ends = (f" —{share(step['share'], language)}→ {one_line(step['target'])}" for step in steps)
    return one_line(steps[0]["holder"]) + "".join(ends)


def _way(steps: Sequence[Mapping[str, Json]], language: Language) -> tuple[tuple[str, str], ...]:
    if not steps:
        return ()
    held = [(one_line(step["holder"]), share(step["share"], language)) for step in steps]
    return (*held, (one_line(steps[-1]["target"]), ""))


def _state(event: Mapping[str, Json], language: Language) -> str:
    words = labels.word("state", event["state"], language)
    is_plain = event["modality"] in {"asserted", event["state"], *_SAID_BY.get(event["state"], ())}
    if not is_plain:
        words += f" · {labels.word('modality', event['modality'], language)}"
    if event.get("for_now"):
        words += f" · {labels.heading('for_now', language)}"
    return words


def _news(kind: str, event: Mapping[str, Json], language: Language) -> Iterator[Row]:
    """What changed since the last alert, and what was told then.

    A plan that is carried out changes neither a fact nor its state.
    """
    if kind == "event.created":
        return
    told = "told_you" if kind == "event.corrected" else "was"
    for row in _rows(event, language):
        if row.changed and not (
            told == "told_you" and row.label == labels.word("fact", "state", language)
        ):
            was = labels.heading(told, language).format(row.before) if row.before else ""
            yield replace(row, before=was)
    if "state" in event.get("changed", ()) and "state" not in event.get("before", {}):
        before = event.get("before", {}).get("modality")
        was = labels.heading("was", language).format(labels.word("modality", str(before), language))
        words = labels.heading("carried_out", language)
        yield Row(labels.heading("progress", language), words, was if before else "", changed=True)


def _rows(event: Mapping[str, Json], language: Language) -> Iterator[Row]:
    yield from _parties(event, language)
    for name, value in event["facts"].items():
        if name not in SAID_ELSEWHERE and not _is_said_beside(name, event):
            yield _row(name, _fact(name, value, language), event, language)
    when = days(event["date"], language)
    if when:
        yield _row("date", when, event, language)
    if "state" in event.get("before", {}):
        yield _row("state", labels.word("state", event["state"], language), event, language)


def _is_said_beside(name: str, event: Mapping[str, Json]) -> bool:
    """Whether a changed figure already says what it was."""
    figures = {"amount_from": "amount", "price_from": "price"}
    return figures.get(name) in event.get("before", {})


def _parties(event: Mapping[str, Json], language: Language) -> Iterator[Row]:
    told, changed = Told(event, language), "parties" in event.get("changed", ())
    before = event.get("before", {}).get("parties")
    earlier = None if before is None else Told({**event, "parties": before}, language)
    for role in dict.fromkeys(party["role"] for party in event["parties"]):
        words, was = told.who(role), earlier.who(role) if earlier else ""
        is_new = changed and (earlier is None or words != was)
        # Of a group one comes into or leaves, an owner may be a member too.
        is_group = role == "holder" and event["type"] in _OF_GROUPS
        label = labels.word("role", "group" if is_group else role, language)
        yield Row(label, words, was if is_new else "", is_new)


def _row(name: str, words: str, event: Mapping[str, Json], language: Language) -> Row:
    earlier = event.get("before", {}).get(name) or _corrected(name, event)
    before = _before(name, earlier, language) if earlier else ""
    changed = name in event.get("changed", ())
    return Row(
        labels.word("fact", name, language), words, before if before != words else "", changed
    )


def _corrected(name: str, event: Mapping[str, Json]) -> Json:
    return (event["facts"].get("corrected_from") or {}).get(name)


def _before(name: str, value: Json, language: Language) -> str:
    if name == "state":
        return labels.word("state", str(value), language)
    if name == "date" and isinstance(value, Mapping):
        return days(value, language)
    return _fact(name, value, language)


def _fact(name: str, value: Json, language: Language) -> str:
    if name == "fact":  # which of a firm's facts a dispute is about
        return labels.word("fact", str(value), language)
    kind = kind_of_money(value, language)
    return in_words(name, value, language) + (labels.aside(kind, language) if kind else "")


def _quoted(source: Mapping[str, Json], language: Language) -> Quoted:
    quote, title = one_line(source["quote"], _LONGEST_QUOTE), one_line(source["title"])
    return Quoted(
        quote=quote,
        title="" if title == quote else title,  # a short note without a headline
        source=one_line(source["source"]),
        url=http_url(source["url"]),
        published=moment(source["published"], language) if source["published"] else "",
    )
