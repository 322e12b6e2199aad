"""Who is told about an event, and when: every matching rule, one alert per channel."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from monitor.model import News, Severity, WatchHit

EVERY_DAY = frozenset(range(7))
_DAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LEVELS: tuple[Severity, ...] = ("low", "medium", "high")


@dataclass(frozen=True, slots=True)
class Rule:
    """One entry of `routes`. None means all; `days` counts Monday as 0, in local time."""

    to: tuple[str, ...]
    types: frozenset[str] | None = None
    watch: frozenset[str] | None = None
    min_severity: Severity = "low"
    modality: frozenset[str] | None = None
    state: frozenset[str] | None = None
    source: frozenset[str] | None = None
    lang: frozenset[str] | None = None
    min_share: Fraction | None = None  # the watched firm's largest possible share in the company
    new_field: bool = False  # only business outside the watch's sectors
    digest: time | None = None
    days: frozenset[int] = EVERY_DAY


@dataclass(frozen=True, slots=True)
class Quiet:
    """Local times between which nothing is sent; `end` may be on the next day."""

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Silence:
    """Alerts of these kinds are held until then, and sent as one digest."""

    until: datetime
    types: frozenset[str] | None = None
    watch: frozenset[str] | None = None
    source: frozenset[str] | None = None
    reason: str = ""

    def covers(self, kind: str, watches: Collection[str], sources: Collection[str]) -> bool:
        wanted = ((self.types, {kind}), (self.watch, watches), (self.source, sources))
        return all(chosen is None or not chosen.isdisjoint(given) for chosen, given in wanted)


@dataclass(frozen=True, slots=True)
class Due:
    """An alert owed to a channel at a UTC time; `digest` names the digest it waits for."""

    channel: str
    at: datetime
    digest: str | None = None


@dataclass(frozen=True, slots=True)
class Routes:
    """All that decides who is told and when. `channels`: the names of those that exist."""

    rules: tuple[Rule, ...]
    channels: Collection[str]
    zone: ZoneInfo
    quiet: Quiet | None = None
    silences: tuple[Silence, ...] = ()

    def local(self, now: datetime) -> datetime:
        return now.astimezone(self.zone)

    def instant(self, day: date, clock: time) -> datetime:
        return instant(day, clock, self.zone)


def instant(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """The first instant at which a wall clock shows, or skips, this time; in UTC."""
    return datetime.combine(day, clock, zone).astimezone(UTC)


def route(news: News, routes: Routes, now: datetime) -> tuple[Due, ...]:
    """What is owed for `news`, one alert per channel: immediate beats digest, earlier beats
    later."""
    matching = [rule for rule in routes.rules if why_not(rule, news) is None]
    due = _one_a_channel(matching, routes, now)
    return _held(due, silencing(news, routes, now))


def silencing(news: News, routes: Routes, now: datetime) -> Silence | None:
    """The silence that holds the news back longest."""
    watches = {hit.watch for hit in news.hits}
    sources = {one.source for one in news.event.evidence}
    return _longest(routes, now, news.event.type, watches, sources)


def route_notice(kind: str, routes: Routes, now: datetime, *, source: str = "") -> tuple[Due, ...]:
    """The same for news about a source (`source.failing`, `source.recovered`) or the program
    itself: rules that list the kind among their types, or that choose neither types nor watches."""
    matching = [rule for rule in routes.rules if _takes_notice(rule, kind, source)]
    due = _one_a_channel(matching, routes, now)
    return _held(due, _longest(routes, now, kind, set(), {source}))


def _longest(
    routes: Routes, now: datetime, kind: str, watches: Collection[str], sources: Collection[str]
) -> Silence | None:
    over = [one for one in routes.silences if one.until > now]
    covering = [one for one in over if one.covers(kind, watches, sources)]
    return max(covering, key=lambda one: one.until, default=None)


def _held(due: tuple[Due, ...], silence: Silence | None) -> tuple[Due, ...]:
    if silence is None:
        return due
    until = silence.until.astimezone(UTC)
    key = f"silence:{until:%Y-%m-%dT%H:%MZ}"
    return tuple(one if one.at >= until else Due(one.channel, until, key) for one in due)


def last_turn(clock: time, days: frozenset[int], zone: ZoneInfo, now: datetime) -> datetime:
    """The last moment, up to now, when a clock in the zone showed this time on one of these
    days."""
    today = now.astimezone(zone).date()
    turns = (
        instant(day, clock, zone)
        for day in (today - timedelta(days=back) for back in range(8))
        if day.weekday() in days
    )
    return next(turn for turn in turns if turn <= now)


def weekdays(names: Iterable[str]) -> frozenset[int]:
    """`mon`, `thu` … -> days, Monday 0."""
    return frozenset(map(_DAY_NAMES.index, names))


def why_not(rule: Rule, news: News) -> str | None:
    """The first key of a rule that excludes the news; None if the rule takes it."""
    event = news.event
    if _LEVELS.index(news.severity) < _LEVELS.index(rule.min_severity):
        return f"min_severity {rule.min_severity}: it is {news.severity}"
    wanted: Mapping[str, tuple[frozenset[str] | None, set[str]]] = {
        "types": (rule.types, {event.type}),
        "watch": (rule.watch, {hit.watch for hit in news.hits}),
        "modality": (rule.modality, {event.modality}),
        "state": (rule.state, {event.state}),
        "source": (rule.source, {one.source for one in event.evidence}),
        "lang": (rule.lang, {one.lang for one in event.evidence}),
    }
    for key, (chosen, given) in wanted.items():
        if chosen is not None and not chosen & given:
            return f"{key}: it is {', '.join(sorted(given)) or 'unknown'}"
    return _not_near_enough(rule, news.hits)


def _not_near_enough(rule: Rule, hits: Sequence[WatchHit]) -> str | None:
    if rule.new_field and not any(hit.new_field for hit in hits):
        return "new_field: it is not outside the sectors of its watch"
    if rule.min_share is not None:
        share = max(map(share_of, hits), default=Fraction(0))
        if share < rule.min_share:
            return f"min_share: the share is at most {float(share * 100):.4g} %"
    return None


def share_of(hit: WatchHit) -> Fraction:
    """The largest share that the watched firm can have along its path; 1 in itself."""
    share = Fraction(1)
    for step in hit.path:
        share *= step.share.high
    return share


def _takes_notice(rule: Rule, kind: str, source: str) -> bool:
    if rule.source is not None and source not in rule.source:
        return False
    if rule.types is not None:
        return kind in rule.types
    return rule.watch is None and rule.modality is None and rule.state is None


def _one_a_channel(rules: Iterable[Rule], routes: Routes, now: datetime) -> tuple[Due, ...]:
    if now.tzinfo is None:
        raise ValueError("now must be aware")
    best: dict[str, Due] = {}
    for rule in rules:
        at, digest = _moment(rule, routes, now)
        for channel in rule.to:
            due = Due(channel, at, digest)
            if channel in routes.channels and _better(due, best.get(channel)):
                best[channel] = due
    return tuple(best.values())


def _better(due: Due, held: Due | None) -> bool:
    if held is None:
        return True
    return (due.digest is not None, due.at) < (held.digest is not None, held.at)


def _moment(rule: Rule, routes: Routes, now: datetime) -> tuple[datetime, str | None]:
    day = routes.local(now).date()
    if rule.digest is None:
        begins = routes.instant(_next_day(day, rule.days), time(0))
        return after_quiet(max(now.astimezone(UTC), begins), routes), None
    if routes.instant(day, rule.digest) < now:
        day += timedelta(days=1)
    day = _next_day(day, rule.days)
    key = f"{day.isoformat()}T{rule.digest:%H:%M}"
    return after_quiet(routes.instant(day, rule.digest), routes), key


def _next_day(day: date, days: frozenset[int]) -> date:
    ahead = (day + timedelta(days=step) for step in range(7))
    return next((one for one in ahead if one.weekday() in days), day)


def after_quiet(at: datetime, routes: Routes) -> datetime:
    """The moment itself, or the end of the quiet hours it falls in."""
    quiet = routes.quiet
    if quiet is None or quiet.start == quiet.end:
        return at
    local = routes.local(at)
    clock = local.time()
    overnight = quiet.start > quiet.end
    if overnight and clock >= quiet.start:
        return routes.instant(local.date() + timedelta(days=1), quiet.end)
    within = clock < quiet.end and (overnight or clock >= quiet.start)
    return max(at, routes.instant(local.date(), quiet.end)) if within else at
