"""Watches the watcher: silent sources, failing channels, dead alerts, heartbeat, report."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from monitor import route
from monitor.context import Context, Plan
from monitor.deliver import channel_name, payload
from monitor.deliver.reporting import report_body
from monitor.errors import MonitorError
from monitor.model import Json
from monitor.pipeline import owe_to, owe_word
from monitor.store import Session, outbox, precision, queries, settings, sources, statistics
from monitor.store.values import Alert, Arrivals, ChannelHealth, Verdicts

log = structlog.get_logger()

LEARNT_FROM = timedelta(days=28)
FEWEST = 10  # entries needed to know a source's rate
LEAST_SILENCE = timedelta(days=3)  # a weekend and a day
EXPECTED = 7.0  # expected entries: chance silence is then one in a thousand
HEARTBEAT_TIMEOUT = 10.0
_ABOUT_CHANNELS = frozenset({"alerts.dead", "channel.failing", "channel.recovered"})
_FAILING, _REPORTED = "failing_channels", "last_report"


async def look_round(ctx: Context) -> None:
    """Run all checks once, for programs with another scheduler."""
    for job in (watch_rates, watch_channels, tell_of_dead, report):
        await job(ctx)


# --- sources -------------------------------------------------------------------------------------


def is_silent(one: Arrivals, now: datetime) -> bool:
    """Whether so little came for so long that it is hardly chance."""
    learnt = (one.last - one.began).total_seconds()
    if one.number < FEWEST or learnt <= 0:
        return False
    quiet = now - one.last
    return quiet >= LEAST_SILENCE and one.number / learnt * quiet.total_seconds() >= EXPECTED


async def watch_rates(ctx: Context) -> None:
    """Tell once when a source answers but gives nothing new, and once when it does again."""
    now = ctx.clock()
    # Counting a year of entries takes a second, in which nobody else could write.
    counted = await ctx.threads.read(statistics.arrivals, now - LEARNT_FROM)
    await ctx.threads.write(_watch_rates, ctx.plan, counted, now)


def _watch_rates(
    session: Session, plan: Plan, counted: Collection[Arrivals], now: datetime
) -> None:
    told = sources.silent(session)
    found = {one.source: one for one in counted}
    for name, one in found.items():
        asked = one.answered or now  # while nobody asks, as before a start, nothing is missing
        if name not in told and is_silent(one, asked):
            error = _silence(one, asked)
            sources.silence(session, name, one.last, error)
            _owe_source(session, plan, "source.failing", name, one.last, error, now)
    for name, since in sorted(told.items()):
        if name in found and found[name].last > since:
            sources.silence(session, name, None)
            _owe_source(session, plan, "source.recovered", name, since, "", now)


def _silence(one: Arrivals, now: datetime) -> str:
    days = max((one.last - one.began).total_seconds() / 86_400, 1.0)
    return f"nothing new for {(now - one.last).days} days; usually {one.number / days:.1f} a day"


def _owe_source(
    session: Session, plan: Plan, kind: str, name: str, since: datetime, error: str, now: datetime
) -> None:
    body = payload.health_body(kind, name, since=since, error=error, last_ok=since, now=now)
    about = f"{kind}:{name}@silent:{since.isoformat()}"
    owe_word(session, about, kind, body, plan, now, source=name)


# --- channels ------------------------------------------------------------------------------------


async def watch_channels(ctx: Context) -> None:
    """Tell the others once when a channel fails, and once when it works again; note for health
    which fail, and how many alerts were given up."""
    ctx.health.failing_channels = await ctx.threads.write(_watch_channels, ctx.plan, ctx.clock())
    ctx.health.dead_alerts = len(await ctx.threads.read(_dead_lately, ctx.clock()))


def _watch_channels(session: Session, plan: Plan, now: datetime) -> list[str]:
    """The failing channels. Alerts do not say which address of a channel fails: it may be
    private."""
    own = frozenset(plan.destinations.get(plan.settings.fallback or "", ()))
    before: dict[str, str] = settings.get(session, _FAILING) or {}
    told, channels = dict(before), queries.channels(session)
    known = {one.name: one for one in channels if one.name not in own}
    broken = {name: one for name, one in known.items() if _is_broken(one)}
    for name, one in broken.items():
        if name not in told:
            told[name] = (one.failing_since or now).isoformat()
            _owe_channel(session, plan, "channel.failing", one, told[name], now)
    for name in sorted(told.keys() - broken.keys()):
        since = told.pop(name)
        if name in known:
            _owe_channel(session, plan, "channel.recovered", known[name], since, now)
    if told != before:
        settings.put(session, _FAILING, told)
    return sorted({channel_name(one.name) for one in channels if _is_broken(one)})


def listeners(session: Session, plan: Plan, now: datetime) -> tuple[str, ...]:
    """The channels told about other channels' trouble: `fallback`; else those that get
    `source.failing` by the routes and work; else the first that works."""
    if plan.settings.fallback:
        return (plan.settings.fallback,)
    broken = {channel_name(one.name) for one in queries.channels(session) if _is_broken(one)}
    dead = {channel_name(one.channel) for one in _dead_lately(session, now)}
    working = [name for name in plan.channels if name not in broken]
    sound = [name for name in working if name not in dead] or working
    routes = replace(plan.routes, channels=sound, quiet=None, silences=())
    routed = route.route_notice("source.failing", routes, now)
    return tuple(one.channel for one in routed) or tuple(sound[:1])


def _is_broken(one: ChannelHealth) -> bool:
    return one.gone or one.failures >= outbox.BROKEN_AFTER


def _owe_channel(
    session: Session, plan: Plan, kind: str, one: ChannelHealth, since: str, now: datetime
) -> None:
    error = "the receiver wants nothing more (gone)" if one.gone else one.last_error or ""
    began = datetime.fromisoformat(since)
    body = payload.health_body(
        kind, one.name, since=began, error=error, last_ok=one.last_ok, now=now
    )
    to = listeners(session, plan, now)
    owe_to(session, f"{kind}:{one.name}@{since}", kind, body, to, plan, now)


async def tell_of_dead(ctx: Context) -> None:
    """Once a day and channel, report its alerts given up since yesterday, if any."""
    await ctx.threads.write(_tell_of_dead, ctx.plan, ctx.clock())


def _tell_of_dead(session: Session, plan: Plan, now: datetime) -> None:
    dead = _dead_lately(session, now)
    day = now.astimezone(plan.settings.timezone).date()
    to = listeners(session, plan, now) if dead else ()
    for channel in sorted({channel_name(one.channel) for one in dead}):
        its = [one for one in dead if channel_name(one.channel) == channel]
        said = [(one.id, one.channel, one.last_error or "") for one in its]
        body = payload.dead_body(said, now=now)
        owe_to(session, f"alerts.dead@{day}:{channel}", "alerts.dead", body, to, plan, now)


def _dead_lately(session: Session, now: datetime) -> list[Alert]:
    """The alerts given up within a day, except those that reported such."""
    found = queries.alerts(session, states=["dead"], limit=1000)
    lately = (one for one in found if one.updated >= now - timedelta(days=1))
    return [one for one in lately if one.kind not in _ABOUT_CHANNELS]


# --- heartbeat -----------------------------------------------------------------------------------


class Heart:
    """Pings the configured address after each full cycle, so that somebody notices if we stop."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._last: datetime | None = None

    async def beat(self) -> None:
        """Ping once if a cycle has finished since the last time and all is well."""
        url, health = self._ctx.plan.settings.heartbeat, self._ctx.health
        if not url or health.last_cycle in (None, self._last):
            return
        if health.problems(self._ctx.clock()):
            return
        self._last = health.last_cycle
        try:
            answer = await self._ctx.network.get(url, timeout=HEARTBEAT_TIMEOUT, max_size=10_000)
        except MonitorError as error:
            log.warning("the heartbeat was not taken", error=str(error))
            return
        if answer.status >= 400:
            log.warning("the heartbeat was not taken", status=answer.status)


# --- report --------------------------------------------------------------------------------------


async def report(ctx: Context) -> None:
    """Send the report of the days since the last one when it is due, even if nothing happened."""
    if ctx.plan.settings.report:
        await ctx.threads.write(_report, ctx.plan, ctx.clock())


def _report(session: Session, plan: Plan, now: datetime) -> None:
    chosen = plan.settings.report
    if chosen is None:
        return
    days = route.weekdays(chosen.days)
    due = route.last_turn(chosen.at, days, plan.settings.timezone, now)
    last = settings.get(session, _REPORTED)
    began = datetime.fromisoformat(str(last)) if last else None
    if began is None:
        # The first comes an interval later: a new installation has nothing to report.
        settings.put(session, _REPORTED, due.isoformat())
        return
    if due <= began:
        return
    body = report_body(gathered(session, plan, began, now), now=now)
    owe_to(session, f"report@{due.isoformat()}", "report", body, chosen.to, plan, now)
    settings.put(session, _REPORTED, due.isoformat())


def gathered(session: Session, plan: Plan, since: datetime, now: datetime) -> Mapping[str, Json]:
    """A report's content as JSON."""
    failing = [one for one in sources.health(session, now) if one.health != "ok"]
    silent = sources.silent(session)
    channels: dict[str, dict[str, int]] = {}
    for name, states in statistics.alerts_by_channel(session, since).items():
        known = channels.setdefault(name.partition("/")[0], {})
        for state, number in states.items():
            known[state] = known.get(state, 0) + number
    return {
        "from": payload.instant(since),
        "to": payload.instant(now),
        "events": statistics.events_by_type(session, since),
        "sources": {
            "total": len(plan.sources),
            "failing": [{"source": one.id, "error": one.last_error or ""} for one in failing],
            "silent": sorted(silent),
        },
        "latency": [one.told() for one in statistics.latencies(session, since)],
        "channels": channels,
        "feedback": _feedback(precision.verdicts(session, plan.watches)),
    }


def _feedback(found: Sequence[Verdicts]) -> list[Json]:
    return [one.told() for one in found]
