"""What `monitor plan` shows: the alerts a configuration would have told, beside those that were."""

import json
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from monitor import app, config, store
from monitor.cli._tables import show_table
from monitor.context import Plan
from monitor.deliver import channel_name, payload
from monitor.model import Event, Json
from monitor.pipeline import Verdict, tried
from monitor.store import Session, events, queries

_NOT_SENT = frozenset({"cancelled"})


@dataclass(frozen=True, slots=True)
class Trial:
    """One version of an event: the verdict, and the channels it went to in fact."""

    verdict: Verdict
    sent: frozenset[str]

    @property
    def channels(self) -> frozenset[str]:
        return frozenset(one.channel for one in self.verdict.due)


@dataclass(frozen=True, slots=True)
class DayCount:
    """What one channel gets on one local day."""

    channel: str
    day: str
    alerts: int
    digests: int


def plan(path: Path, since: datetime, form: str) -> None:
    """Try the configuration on what is stored, and print what it would tell."""
    settings = config.load(path, os.environ)
    wanted = app.plan_of(settings)
    with store.opened(settings.database) as opened:
        store.upgrade(opened)
        with opened.read() as session:
            trials = _tried(session, since, wanted)
    days = per_day(trials, wanted)
    if form == "json":
        json.dump(_json(trials, days, since, wanted), sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")
        return
    _show(trials, days, wanted)


def _tried(session: Session, since: datetime, wanted: Plan) -> list[Trial]:
    stood = events.as_told(session, since)
    sent: dict[tuple[str, int], set[str]] = defaultdict(set)
    for alert in queries.alerts_since(session, since):
        if alert.state not in _NOT_SENT:
            sent[alert.about, alert.version].add(channel_name(alert.channel))
    return [
        Trial(one, frozenset(sent[one.news.event.id, one.news.event.version]))
        for one in tried(session, stood, wanted)
    ]


def per_day(trials: Iterable[Trial], wanted: Plan) -> list[DayCount]:
    """Alerts and digests by channel and local day, with the budget kept."""
    zone = wanted.settings.timezone
    singles: Counter[tuple[str, str]] = Counter()
    digests: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for trial in trials:
        for due in trial.verdict.due:
            key = (due.channel, due.at.astimezone(zone).date().isoformat())
            if due.digest is None:
                singles[key] += 1
            else:
                digests[key].add(due.digest)
    return [_count(key, singles[key], digests, wanted) for key in sorted({*singles, *digests})]


def _count(
    key: tuple[str, str], alerts: int, digests: dict[tuple[str, str], set[str]], wanted: Plan
) -> DayCount:
    limit = wanted.settings.budget.get(key[0], alerts)
    over = alerts > limit
    return DayCount(*key, min(alerts, limit), len(digests.get(key, ())) + over)


# --- for programs ---------------------------------------------------------------------------------


def _json(trials: Sequence[Trial], days: Sequence[DayCount], since: datetime, wanted: Plan) -> Json:
    return {
        "since": payload.instant(since),
        "events": [_trial_json(one, wanted) for one in trials],
        "per_day": [
            {"channel": one.channel, "day": one.day, "alerts": one.alerts, "digests": one.digests}
            for one in days
        ],
    }


def _trial_json(trial: Trial, wanted: Plan) -> Json:
    verdict, event = trial.verdict, trial.verdict.news.event
    return {
        "id": event.id,
        "version": event.version,
        "kind": verdict.news.kind,
        "type": event.type,
        "summary": _summary(verdict, wanted),
        "severity": verdict.concern.severity,
        "untold": verdict.untold,
        "silence": verdict.silence and verdict.silence.reason,
        "told": [
            {"channel": one.channel, "at": payload.instant(one.at), "digest": one.digest}
            for one in verdict.due
        ],
        "routes": [
            {"route": one.number, "to": list(one.to), "why_not": one.why_not}
            for one in verdict.routes
        ],
        "sent": sorted(trial.sent),
        "added": sorted(trial.channels - trial.sent),
        "removed": sorted(trial.sent - trial.channels),
    }


# --- for people -----------------------------------------------------------------------------------


def _show(trials: Sequence[Trial], days: Sequence[DayCount], wanted: Plan) -> None:
    rows = [_row(one, wanted) for one in trials]
    show_table("events in this time", ("when", "event", "severity", "told to", "why", "what"), rows)
    sys.stdout.write("\n")
    counts = [(one.channel, one.day, str(one.alerts), str(one.digests)) for one in days]
    show_table("alerts for any channel", ("channel", "day", "alerts", "digests"), counts)
    sys.stdout.write("\n")
    for line in _differences(trials, wanted):
        sys.stdout.write(f"{line}\n")


def _row(trial: Trial, wanted: Plan) -> tuple[str, ...]:
    verdict, event = trial.verdict, trial.verdict.news.event
    told = ", ".join(f"{one.channel}{' (digest)' if one.digest else ''}" for one in verdict.due)
    when = event.updated.astimezone(wanted.settings.timezone)
    version = f" v{event.version}" if event.version > 1 else ""
    return (
        f"{when:%Y-%m-%d %H:%M}",
        event.id + version,
        verdict.concern.severity,
        told or "nobody",
        reason(verdict),
        _summary(verdict, wanted),
    )


def reason(verdict: Verdict) -> str:
    """Which routes took it; or why none did."""
    if verdict.untold:
        return verdict.untold
    held = f"; silenced: {verdict.silence.reason or 'until then'}" if verdict.silence else ""
    took = [str(one.number) for one in verdict.routes if one.why_not is None]
    if took:
        return f"route {', '.join(took)}{held}"
    return "; ".join(f"route {one.number}: {one.why_not}" for one in verdict.routes)


def _differences(trials: Sequence[Trial], wanted: Plan) -> list[str]:
    """What this configuration tells and what was told, where they differ."""
    lines: list[str] = []
    for trial in trials:
        about = f"{trial.verdict.news.event.id}  {_summary(trial.verdict, wanted)}"
        added, removed = trial.channels - trial.sent, trial.sent - trial.channels
        lines += [f"+ {channel}: {about}" for channel in sorted(added)]
        lines += [f"- {channel}: {about}" for channel in sorted(removed)]
    if not lines:
        return ["No difference to what was told."]
    heads = "Difference to what was told (+ would be told, - would not):"
    return [heads, *lines]


def _summary(verdict: Verdict, wanted: Plan) -> str:
    settings = wanted.settings
    event: Event = verdict.news.event
    body = payload.body(
        verdict.news,
        public_url=settings.web.public_url,
        now=event.updated,
        language=settings.language,
    )
    return str(body["data"]["summary"])
