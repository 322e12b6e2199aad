"""What two configurations make of the stored events: the one to try, and the running one."""

import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from monitor import app, config
from monitor.context import Plan
from monitor.deliver import channel_name
from monitor.errors import ConfigError
from monitor.model import Json
from monitor.pipeline import Verdict, tried
from monitor.store import Session, events, queries, settings

_NOT_SENT = frozenset({"cancelled"})


@dataclass(frozen=True, slots=True)
class Trial:
    """One version of an event: the verdict, the running configuration's verdict if another file is
    tried, and the channels it actually went to."""

    verdict: Verdict
    running: Verdict | None
    sent: frozenset[str]

    @property
    def channels(self) -> frozenset[str]:
        return _channels(self.verdict)

    @property
    def before(self) -> frozenset[str]:
        """Where the running configuration sends it; else where it was sent."""
        return self.sent if self.running is None else _channels(self.running)

    @property
    def added(self) -> list[str]:
        return sorted(self.channels - self.before)

    @property
    def removed(self) -> list[str]:
        return sorted(self.before - self.channels)


@dataclass(frozen=True, slots=True)
class DayCount:
    """What one channel gets on one local day."""

    channel: str
    day: str
    alerts: int
    digests: int


def running(session: Session, tried_file: Path, named: Path | None) -> tuple[Plan | None, str]:
    """The configuration to compare with, and its file, or the reason why there is none.

    It is the named file, else that of the daemon on this database if another one is tried.
    """
    stored = settings.get(session, settings.CONFIG_FILE)
    path = named or (Path(str(stored)) if stored else None)
    if path is None or (named is None and path.resolve() == tried_file.resolve()):
        return None, ""
    try:
        return app.plan_of(config.load(path, os.environ, option="--against FILE")), str(path)
    except ConfigError as error:
        if named:
            raise
        return None, f"the running configuration cannot be read: {error}"


def trials(session: Session, since: datetime, wanted: Plan, old: Plan | None) -> list[Trial]:
    """Every version of every event since then, as both would tell it."""
    stood = events.as_told(session, since)
    sent: dict[tuple[str, int], set[str]] = defaultdict(set)
    for alert in queries.alerts_since(session, since):
        if alert.state not in _NOT_SENT:
            sent[alert.about, alert.version].add(channel_name(alert.channel))
    before: Sequence[Verdict | None] = (
        [None] * len(stood) if old is None else tried(session, stood, old)
    )
    return [
        Trial(new, was, frozenset(sent[new.news.event.id, new.news.event.version]))
        for new, was in zip(tried(session, stood, wanted), before, strict=True)
    ]


def per_day(verdicts: Iterable[Verdict], wanted: Plan) -> list[DayCount]:
    """Alerts and digests by channel and local day, within the budget."""
    zone = wanted.settings.timezone
    singles: Counter[tuple[str, str]] = Counter()
    digests: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for verdict in verdicts:
        for due in verdict.due:
            key = (due.channel, due.at.astimezone(zone).date().isoformat())
            if due.digest is None:
                singles[key] += 1
            else:
                digests[key].add(due.digest)
    return [_count(key, singles[key], digests, wanted) for key in sorted({*singles, *digests})]


def _count(
    key: tuple[str, str], alerts: int, digests: Mapping[tuple[str, str], set[str]], wanted: Plan
) -> DayCount:
    limit = wanted.settings.budget.get(key[0], alerts)
    over = alerts > limit
    return DayCount(*key, min(alerts, limit), len(digests.get(key, ())) + over)


def _channels(verdict: Verdict) -> frozenset[str]:
    return frozenset(one.channel for one in verdict.due)


def routes_json(verdict: Verdict) -> list[Json]:
    """What each route made of it."""
    return [
        {"route": one.number, "to": list(one.to), "why_not": one.why_not} for one in verdict.routes
    ]


def reason(verdict: Verdict) -> str:
    """The routes that took it, or why none did."""
    if verdict.untold:
        return verdict.untold
    held = f"; silenced: {verdict.silence.reason or 'until then'}" if verdict.silence else ""
    took = [str(one.number) for one in verdict.routes if one.why_not is None]
    if took:
        return f"route {', '.join(took)}{held}"
    return "; ".join(f"route {one.number}: {one.why_not}" for one in verdict.routes)
