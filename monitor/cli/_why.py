"""`monitor why`: how an event was found, matched, merged, weighed and routed."""

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import typer

from monitor import app, config
from monitor.cli._looking import looking
from monitor.cli._planned import reason, routes_json
from monitor.cli._printing import print_json, visible
from monitor.context import Plan
from monitor.deliver import payload
from monitor.model import Event, EventParty, Evidence, Json
from monitor.pipeline import tried
from monitor.plural import counted
from monitor.resolve.disputes import in_words
from monitor.resolve.identity import identify
from monitor.resolve.merging import copies
from monitor.resolve.same import event_key
from monitor.store import Session, companies, concerns, disputes, events, queries


def why(path: Path, event_id: str, form: str) -> None:
    """Print why the event is what it is. Raises typer.BadParameter if there is no such event."""
    settings = config.load(path, os.environ)
    plan = app.plan_of(settings)
    with looking(settings) as session:
        told = explained(session, event_id, plan)
    if told is None:
        raise typer.BadParameter(f"there is no event {event_id!r}")
    if form == "json":
        print_json(told, indent=2)
        return
    sys.stdout.writelines(f"{visible(line)}\n" for line in _lines(told))


def explained(session: Session, event_id: str, plan: Plan) -> dict[str, Json] | None:
    """All that led to the event and its alerts, from the store alone; None if unknown."""
    event = events.get(session, event_id)
    if event is None:
        return None
    (verdict,) = tried(session, [event], plan)
    return {
        "id": event.id,
        "asked": event_id,
        "type": event.type,
        "state": event.state,
        "modality": event.modality,
        "version": event.version,
        "confidence": event.confidence,
        "key": event_key(event),
        "facts": dict(event.facts),
        "found": [_found(event, one) for one in event.evidence],
        "independent_texts": events.independent_texts(session, event.id),
        "matched": [_matched(session, party) for party in event.parties],
        "merged": _history(session, event),
        "concerns": [
            {"watch": hit.watch, "relation": hit.relation, "why": hit.why, "doubt": hit.ambiguous}
            for hit in verdict.concern.hits
        ],
        "concerned": _concerned_then(session, event),
        "severity": verdict.concern.severity,
        "severity_reasons": [asdict(one) for one in verdict.concern.weighed],
        "untold": verdict.untold,
        "verdict": reason(verdict),
        "routes": routes_json(verdict),
        "alerts": _alerts(session, event),
        "disputes": _disputes(session, event),
    }


def _found(event: Event, said: Evidence) -> Json:
    return {
        "source": said.source,
        "url": said.url,
        "title": said.title,
        "published": said.published and payload.instant(said.published),
        "rule": said.rule,
        "confidence": said.confidence,
        "lang": said.lang,
        "attribution": said.attribution and said.attribution.kind,
        "said_by": said.attribution and said.attribution.name,
        "quotes": [asdict(one) for one in said.quotes],
        "copy": said in copies(event.evidence),
    }


def _matched(session: Session, party: EventParty) -> Json:
    """By which rule the name means its company, and which other companies it might mean."""
    told: dict[str, Json] = {"role": party.role, "name": party.name, "company": party.company}
    if party.company is None:
        return told
    firm = companies.get(session, [party.company]).get(party.company)
    names = [one.name for one in companies.names(session, party.company)]
    others = companies.maybe_same(session, party.company)
    rule = identify(party.name, [(party.company, names)]).rule
    return told | {
        "called": firm.name if firm else party.name,
        "ids": dict(firm.ids) if firm else {},
        "rule": rule if rule != "new" else "sound and a second attribute",
        "names": sorted(set(names)),
        "maybe_the_same": dict(sorted(others.items())),
    }


def _history(session: Session, event: Event) -> list[Json]:
    return [
        {
            "version": one["version"],
            "state": one["state"],
            "changed": one["changed"],
            "at": payload.instant(datetime.fromisoformat(one["updated"])),
        }
        for one in events.versions(session, event.id)
    ]


def _concerned_then(session: Session, event: Event) -> list[str]:
    """Whom it concerned when it was stored: holdings may have changed since."""
    known = concerns.of(session, [event.id]).get(event.id)
    return [hit.watch for hit in known.hits] if known else []


def _alerts(session: Session, event: Event) -> list[Json]:
    return [
        {
            "id": one.id,
            "channel": one.channel,
            "kind": one.kind,
            "version": one.version,
            "state": one.state,
            "attempts": one.attempt,
            "error": one.last_error,
        }
        for one in queries.alerts_about(session, event.id)
    ]


def _disputes(session: Session, event: Event) -> list[str]:
    """What is unsettled: corrected figures, names that may be two firms, and disagreements between
    a register and other sources."""
    found = [
        f"{fact} was told as {was.get('text') or was.get('value')} before it was corrected"
        for fact, was in (event.facts.get("corrected_from") or {}).items()
    ]
    for party in event.parties:
        for other in companies.maybe_same(session, party.company) if party.company else ():
            firm = companies.get(session, [other]).get(other)
            if firm:
                found.append(f"{party.name} and {firm.name} may be one firm")
    found += [in_words(one) for one in disputes.of_event(session, event)]
    return sorted(set(found))


# --- for people -----------------------------------------------------------------------------------


def _lines(told: dict[str, Json]) -> Iterator[str]:
    yield f"{told['id']}  {told['type']}, {told['modality']}, {told['state']}"
    yield f"  confidence {told['confidence']:.2f}, version {told['version']}, key {told['key']}"
    yield from _section("Found in", (line for one in told["found"] for line in _source(one)))
    yield f"  {counted(told['independent_texts'], 'different text')}"
    yield from _section("Names", (_name(one) for one in told["matched"]))
    yield from _section("Versions", (_version(one) for one in told["merged"]))
    yield from _section(
        "Concerns",
        (
            f"{one['watch']} ({one['relation']}): {one['doubt'] or one['why']}"
            for one in told["concerns"]
        ),
    )
    points = [f"{one['reason']} {one['of']} {one['points']:+d}" for one in told["severity_reasons"]]
    yield from _section("Severity", [f"{told['severity']}: {', '.join(points) or 'nothing'}"])
    yield from _section("Routes", _route_lines(told))
    yield from _section("Alerts", (_alert(one) for one in told["alerts"]))
    yield from _section("Disputes", told["disputes"])


def _section(title: str, lines: Iterator[str] | Sequence[str]) -> Iterator[str]:
    yield ""
    yield title
    found = list(lines)
    yield from (f"  {line}" for line in found or ["none"])


def _source(said: dict[str, Json]) -> Iterator[str]:
    copy = ", repeats another" if said["copy"] else ""
    by = f", said by {said['said_by'] or said['attribution']}" if said["attribution"] else ""
    yield f"{said['source']} ({said['published'] or 'undated'}{copy}){by}  {said['url']}"
    yield f"  rule {said['rule']}, confidence {said['confidence']:.2f}"
    for one in said["quotes"]:
        place = "title" if one["in_title"] else "text"
        yield f"  {place} {one['start']}–{one['end']}: “{one['quote']}”"


def _name(one: dict[str, Json]) -> str:
    if one["company"] is None:
        return f"{one['role']}: {one['name']} (no company)"
    return f"{one['role']}: {one['name']} = {one['called']} ({one['company']}), by {one['rule']}"


def _version(one: dict[str, Json]) -> str:
    changed = ", ".join(one["changed"]) or "first stored"
    return f"{one['version']} at {one['at']}: {changed} ({one['state']})"


def _route_lines(told: dict[str, Json]) -> Iterator[str]:
    if told["untold"]:
        yield f"not told: {told['untold']}"
    for one in told["routes"]:
        taken = "takes it" if one["why_not"] is None else f"does not: {one['why_not']}"
        yield f"route {one['route']} to {', '.join(one['to'])} {taken}"


def _alert(one: dict[str, Json]) -> str:
    error = f": {one['error']}" if one["error"] else ""
    return f"{one['id']} to {one['channel']}, {one['kind']}, {one['state']}{error}"
