"""The bodies of the webhook contract: one JSON value for everything that can be told."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime

from monitor.deliver._clean import storable
from monitor.deliver._sentences import sentence
from monitor.deliver._size import smaller, spell
from monitor.model import (
    DateRange,
    Event,
    Evidence,
    Json,
    Language,
    News,
    Relation,
    Step,
    WatchHit,
    bounds,
)

LARGEST = 20_000  # bytes; receivers of webhooks commonly refuse more
MOST_IN_A_DIGEST = 500  # events; ten thousand from one look would fill the database with one body
_MOST_DEAD = 20
_RANKS = {"high": 0, "medium": 1, "low": 2}
_NEAREST: tuple[Relation, ...] = (
    "self",
    "controls",
    "possibly_controls",
    "minority",
    "owned_by",
)


def body(
    news: News, *, public_url: str | None, now: datetime, language: Language = "en"
) -> dict[str, Json]:
    """The body about an event; `language` is that of the sentence in `summary`."""
    return {"type": news.kind, "timestamp": instant(now), "data": data(news, public_url, language)}


def data(news: News, public_url: str | None, language: Language) -> dict[str, Json]:
    """The event of a body, for whoever shows it without telling it."""
    told: dict[str, Json] = storable(_event(news, public_url))
    told["summary"] = sentence(told, language)
    return told


def health_body(
    kind: str,
    name: str,
    *,
    since: datetime,
    error: str,
    last_ok: datetime | None,
    now: datetime,
) -> dict[str, Json]:
    """The body of `source.failing`, `source.recovered`, `channel.failing` or `channel.recovered`;
    those about channels go to the fallback channel."""
    told = {
        kind.partition(".")[0]: name,
        "since": instant(since),
        "error": error,
        "last_ok": instant(last_ok) if last_ok else None,
    }
    return {"type": kind, "timestamp": instant(now), "data": storable(told)}


def dead_body(dead: Sequence[tuple[str, str, str]], *, now: datetime) -> dict[str, Json]:
    """The body of `alerts.dead`: (id, receiver, last error) of alerts that were given up."""
    few = [{"id": one, "channel": to, "error": error} for one, to, error in dead[:_MOST_DEAD]]
    told = {"number": len(dead), "alerts": few}
    return {"type": "alerts.dead", "timestamp": instant(now), "data": storable(told)}


def digest_body(
    start: datetime, end: datetime, bodies: Iterable[Mapping[str, Json]], *, now: datetime
) -> dict[str, Json]:
    """The body of a digest of bodies, oldest first; each one's `kind` is its body's type.

    Anything not about an event, such as a failing source, goes into `notices`.
    """
    told = [{**one["data"], "kind": one["type"]} for one in bodies]
    events = [one for one in told if one["kind"].startswith("event.")]
    shown = _foremost(events)
    data: dict[str, Json] = {"from": instant(start), "to": instant(end), "events": shown}
    notices = [one for one in told if not one["kind"].startswith("event.")]
    data |= {"notices": notices} if notices else {}
    if len(shown) < len(events):
        data["left_out"] = {"events": len(events) - len(shown)}
    return {"type": "digest", "timestamp": instant(now), "data": storable(data)}


def _foremost(events: list[dict[str, Json]]) -> list[dict[str, Json]]:
    """The most important of a flood; the dashboard lists them all."""
    if len(events) <= MOST_IN_A_DIGEST:
        return events
    ranked = sorted(range(len(events)), key=lambda n: _RANKS.get(str(events[n].get("severity")), 3))
    return [events[n] for n in sorted(ranked[:MOST_IN_A_DIGEST])]


def trial_body(channel: str, *, now: datetime) -> dict[str, Json]:
    """The body that `monitor alerts test` sends: type `test`, about no event."""
    return {"type": "test", "timestamp": instant(now), "data": storable({"channel": channel})}


def dump(payload: Mapping[str, Json], *, largest: int = LARGEST) -> bytes:
    """The canonical spelling of a body: sorted keys, UTF-8, at most `largest` bytes, always whole
    JSON.

    The same payload gives the same bytes for ever, even after a database reorders its keys. Long
    lists and texts are cut if it is too large, and `left_out` says how many entries of each list
    are missing.
    """
    whole = spell(payload)
    if len(whole) <= largest:
        return whole
    return smaller(payload, largest)


def instant(moment: datetime) -> str:
    """RFC 3339 to the second, in the moment's own zone (`Z` for UTC)."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone cannot be told")
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def _event(news: News, public_url: str | None) -> dict[str, Json]:
    event = news.event
    hits = sorted(news.hits, key=lambda hit: _NEAREST.index(hit.relation))
    told: dict[str, Json] = {
        "id": event.id,
        "version": event.version,
        "type": event.type,
        "modality": event.modality,
        "state": event.state,
        "severity": news.severity,
        "summary": "",
        "company": asdict(event.company),
        "watch": _watch(hits[0]) if hits else None,
        "parties": _parties(event),
        "facts": dict(event.facts),
        "date": _date(event.date),
        "changed": list(event.changed),
        "sources": [_source(evidence) for evidence in event.evidence],
        "first_seen": instant(event.first_seen.astimezone(UTC)),
        "updated": instant(event.updated.astimezone(UTC)),
        "url": f"{public_url.rstrip('/')}/events/{event.id}" if public_url else None,
    }
    return told | _sometimes(news, hits)


def _sometimes(news: News, hits: Sequence[WatchHit]) -> dict[str, Json]:
    extra: dict[str, Json] = {
        "watches": [_watch(hit) for hit in hits] if len(hits) > 1 else None,
        "for_now": news.event.for_now or None,
        "before": dict(news.before) or None,
        "severity_reasons": [asdict(one) for one in news.weighed] or None,
    }
    return {key: value for key, value in extra.items() if value is not None}


def _watch(hit: WatchHit) -> dict[str, Json]:
    told: dict[str, Json] = {
        "name": hit.watch,
        "why": hit.why,
        "relation": hit.relation,
        "path": [_step(step) for step in hit.path],
    }
    return told | ({"new_field": list(hit.new_field)} if hit.new_field else {})


def _step(step: Step) -> dict[str, Json]:
    told = {"holder": step.holder, "target": step.target, "share": bounds(step.share)}
    return told | ({"control": step.control} if step.control else {})


def _parties(event: Event) -> list[dict[str, Json]]:
    return [
        {"role": party.role, "name": party.name}
        | ({"company": party.company} if party.company else {})
        for party in event.parties
    ]


def _date(day: DateRange | None) -> dict[str, Json] | None:
    if day is None:
        return None
    told: dict[str, Json] = {"text": day.text, "precision": day.precision}
    if day.start:
        told["from"] = day.start.isoformat()
    if day.end:
        told["to"] = day.end.isoformat()
    return told


def _source(evidence: Evidence) -> dict[str, Json]:
    told: dict[str, Json] = {
        "source": evidence.source,
        "url": evidence.url,
        "title": evidence.title,
        "published": instant(evidence.published) if evidence.published else None,
        "quote": evidence.quotes[0].quote if evidence.quotes else "",
    }
    said = evidence.attribution
    return told | ({"attribution": asdict(said)} if said else {})
