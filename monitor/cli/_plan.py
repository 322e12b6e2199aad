"""What `monitor plan` shows: the alerts a configuration would have sent, beside the actual ones."""

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import typer

from monitor import app, config
from monitor.cli._looking import looking
from monitor.cli._planned import DayCount, Trial, per_day, reason, routes_json, running, trials
from monitor.cli._printing import print_json
from monitor.cli._tables import show_table
from monitor.context import Plan
from monitor.deliver import payload
from monitor.model import Json
from monitor.pipeline import Verdict

_Day = tuple[str, str]  # a channel and a local day


@dataclass(frozen=True, slots=True)
class Planned:
    """All that is shown.

    `against` is the running configuration's file; "" if that file itself is tried and compared with
    what was sent.
    """

    wanted: Plan
    since: datetime
    trials: Sequence[Trial]
    days: Mapping[_Day, DayCount]
    before: Mapping[_Day, DayCount]
    against: str


def plan(path: Path, since: datetime, form: str, *, against: Path | None = None) -> None:
    """Try the configuration on what is stored, and print what it would tell."""
    settings = config.load(path, os.environ)
    wanted = app.plan_of(settings)
    with looking(settings) as session:
        old, said = running(session, path, against)
        found = trials(session, since, wanted, old)
    if said and old is None:
        typer.echo(f"monitor: {said}", err=True)
    planned = Planned(
        wanted,
        since,
        found,
        _by_day(per_day([one.verdict for one in found], wanted)),
        _by_day(per_day([one.running for one in found if one.running], old)) if old else {},
        said if old else "",
    )
    if form == "json":
        print_json(_json(planned), indent=2)
        return
    _show(planned)


def _by_day(counts: Sequence[DayCount]) -> dict[_Day, DayCount]:
    return {(one.channel, one.day): one for one in counts}


def _both(planned: Planned) -> list[tuple[DayCount, DayCount]]:
    """Each channel and day with what it would get, and what it got."""
    keys = sorted({*planned.days, *planned.before})
    nothing = {key: DayCount(*key, 0, 0) for key in keys}
    return [(planned.days.get(k, nothing[k]), planned.before.get(k, nothing[k])) for k in keys]


# --- for programs ---------------------------------------------------------------------------------


def _json(planned: Planned) -> Json:
    return {
        "since": payload.instant(planned.since),
        "running": planned.against or None,
        "events": [_trial_json(one, planned.wanted) for one in planned.trials],
        "per_day": [_day_json(*both, planned) for both in _both(planned)],
    }


def _day_json(one: DayCount, before: DayCount, planned: Planned) -> Json:
    told = {"channel": one.channel, "day": one.day, "alerts": one.alerts, "digests": one.digests}
    if not planned.against:
        return told
    return told | {"running_alerts": before.alerts, "running_digests": before.digests}


def _trial_json(trial: Trial, wanted: Plan) -> Json:
    verdict, event = trial.verdict, trial.verdict.news.event
    told = {
        "id": event.id,
        "version": event.version,
        "kind": verdict.news.kind,
        "type": event.type,
        "summary": _summary(verdict, wanted),
        **_verdict_json(verdict),
        "sent": sorted(trial.sent),
        "added": trial.added,
        "removed": trial.removed,
    }
    return told | ({"running": _verdict_json(trial.running)} if trial.running else {})


def _verdict_json(verdict: Verdict) -> dict[str, Json]:
    return {
        "severity": verdict.concern.severity,
        "untold": verdict.untold,
        "silence": verdict.silence and verdict.silence.reason,
        "told": [
            {"channel": one.channel, "at": payload.instant(one.at), "digest": one.digest}
            for one in verdict.due
        ],
        "routes": routes_json(verdict),
    }


# --- for people -----------------------------------------------------------------------------------


def _show(planned: Planned) -> None:
    rows = [_row(one, planned.wanted) for one in planned.trials]
    heads = [f"when ({planned.wanted.settings.timezone})", "event", "severity", "told to"]
    show_table("events in this time", [*heads, "why", "what"], rows)
    sys.stdout.write("\n")
    heads = ["channel", "day", "alerts", "digests"]
    heads += ["alerts now", "digests now"] if planned.against else []
    counts = [_day_row(*both, planned) for both in _both(planned)]
    show_table("alerts for any channel", heads, counts)
    sys.stdout.write("\n")
    _show_differences(planned)


def _day_row(one: DayCount, before: DayCount, planned: Planned) -> list[str]:
    row = [one.channel, one.day, str(one.alerts), str(one.digests)]
    return row + ([str(before.alerts), str(before.digests)] if planned.against else [])


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


def _show_differences(planned: Planned) -> None:
    """What this configuration tells differently, and why."""
    what = f"what {planned.against} tells" if planned.against else "what was told"
    rows = [row for one in planned.trials for row in _differences(one, planned.wanted)]
    if not rows:
        sys.stdout.write(f"No difference to {what}.\n")
        return
    sys.stdout.write(f"Difference to {what} (+ would be told, - would not):\n")
    show_table("differences", ("", "channel", "event", "why", "before", "what"), rows)


def _differences(trial: Trial, wanted: Plan) -> list[tuple[str, ...]]:
    verdict = trial.verdict
    event = verdict.news.event
    before = reason(trial.running) if trial.running else ("sent" if trial.sent else "not sent")
    rest = (event.id, reason(verdict), before, _summary(verdict, wanted))
    changes = [("+", one) for one in trial.added] + [("-", one) for one in trial.removed]
    return [(sign, channel, *rest) for sign, channel in changes]


def _summary(verdict: Verdict, wanted: Plan) -> str:
    settings = wanted.settings
    return str(payload.data(verdict.news, settings.web.base, settings.language)["summary"])
