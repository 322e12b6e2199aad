"""The wiring: turns settings, network and clock into the Context that every job gets."""

import os
import platform
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import structlog

from monitor import adapters, config, deliver, store, telling
from monitor.asking import Asker
from monitor.config import Settings
from monitor.context import Context, NameBook, Plan
from monitor.errors import ConfigError, DeliveryError, StoreError
from monitor.fetch import Fetcher
from monitor.fetch.quota import Quota, Reserve
from monitor.model import Channel, Signing, Source
from monitor.net.client import Network
from monitor.observe import Health
from monitor.pipeline import meet_watched, note_new_watches
from monitor.reading.tagger import lac
from monitor.route import Quiet, Routes, Rule, Silence, weekdays
from monitor.severity import Weights
from monitor.store import outbox, presence, quotas, watching
from monitor.store import settings as stored_settings
from monitor.workers import Threads, Workers

log = structlog.get_logger()

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The real clock."""
    return datetime.now(UTC)


def plan_of(settings: Settings) -> Plan:
    """The values that jobs work with. Raises ConfigError for an unknown source type."""
    config.check_sources(settings, _options)
    _check_options(settings)
    _check_templates(settings)
    channels = {channel.name: channel for channel in settings.channel_values()}
    return Plan(
        settings=settings,
        watches=settings.watches(),
        sources={one.id: _at_home(one) for one in settings.source_values()},
        channels=channels,
        destinations={name: _destinations(settings, one) for name, one in channels.items()},
        routes=_routes(settings, tuple(channels)),
        weights=_weights(settings.severity),
    )


def _routes(settings: Settings, channels: tuple[str, ...]) -> Routes:
    return Routes(
        rules=tuple(map(_rule, settings.routes)) or (Rule(to=channels),),
        channels=channels,
        zone=settings.timezone,
        quiet=Quiet(settings.quiet.start, settings.quiet.end) if settings.quiet else None,
        silences=tuple(_silence(one, settings.timezone) for one in settings.silences),
    )


def _destinations(settings: Settings, channel: Channel) -> tuple[str, ...]:
    """Raises ConfigError if the channel's type says that nothing can be sent there."""
    try:
        return deliver.destinations(channel)
    except DeliveryError as error:
        problem = settings.problem_at(str(error), "channels", channel.name, "url")
        raise ConfigError([problem]) from None


def _check_options(settings: Settings) -> None:
    """Raises ConfigError if a source has a selector or path that cannot be used."""
    found = [
        settings.problem_at(words, "sources", index, *keys)
        for index, source in enumerate(settings.source_values())
        for keys, words in adapters.wrong(source)
    ]
    if found:
        raise ConfigError(found)


def _check_templates(settings: Settings) -> None:
    """Raises ConfigError if one of the user's own templates cannot be used."""
    found = deliver.template_problems(str(settings.templates)) if settings.templates else []
    if found:
        raise ConfigError([settings.problem_at(words, "templates") for words in found])


def _weights(chosen: config.SeveritySettings) -> Weights:
    usual = Weights()
    return Weights(
        types={**usual.types, **chosen.types},
        relations={**usual.relations, **chosen.relations},
        modalities={**usual.modalities, **chosen.modality},
        sources=chosen.sources,
        new_field=chosen.new_field,
        denied=chosen.denied,
        large=chosen.large.points,
        small=chosen.small.points,
        large_from=_decimal(chosen.large.start),
        small_below=_decimal(chosen.small.below),
        medium=chosen.medium,
        high=chosen.high,
        rates={**usual.rates, **chosen.rates},
    )


def _decimal(share: Fraction) -> Decimal:
    return Decimal(share.numerator) / Decimal(share.denominator)


def _silence(chosen: config.SilenceSettings, zone: ZoneInfo) -> Silence:
    return Silence(
        until=_ends(chosen.until, zone),
        types=_chosen(chosen.types),
        watch=_chosen(chosen.watch),
        source=_chosen(chosen.source),
        reason=chosen.reason,
    )


def _ends(until: date | datetime, zone: ZoneInfo) -> datetime:
    """As an end, a day counts until midnight after it."""
    if isinstance(until, datetime):
        return until if until.tzinfo else until.replace(tzinfo=zone)
    return datetime.combine(until + timedelta(days=1), time(0), zone)


def _at_home(source: Source) -> Source:
    """The source with its register's address, unless the configuration names one."""
    return source if source.url else replace(source, url=adapters.address(source.type))


def _options(kind: str) -> frozenset[str] | None:
    adapter = adapters.find(kind)
    return adapter.OPTIONS if adapter else None


def _rule(route: config.RouteSettings) -> Rule:
    return Rule(
        to=route.to,
        types=_chosen(route.types),
        watch=_chosen(route.watch),
        modality=_chosen(route.modality),
        state=_chosen(route.state),
        source=_chosen(route.source),
        lang=_chosen(route.lang),
        min_share=route.min_share,
        new_field=route.new_field,
        min_severity=route.min_severity,
        digest=route.digest,
        days=weekdays(route.days),
    )


def _chosen(names: tuple[str, ...] | None) -> frozenset[str] | None:
    return frozenset(names) if names else None


@asynccontextmanager
async def build(
    settings: Settings,
    *,
    clock: Clock = utc_now,
    network: Network | None = None,
    tick: timedelta = timedelta(seconds=1),
    governs: bool = True,
) -> AsyncIterator[Context]:
    """A running Context; everything it opened is closed at the end. Unless it `governs`, what the
    database watches and whom it owes stays as it is.

    Raises ConfigError for sources that cannot work, StoreError for an unusable database, or one
    that another configuration governs now.
    """
    plan = plan_of(settings)
    async with AsyncExitStack() as opened:
        folder = opened.enter_context(TemporaryDirectory(prefix="monitor-"))
        database = opened.enter_context(store.opened(settings.database))
        store.upgrade(database)
        owner = f"{platform.node()}:{os.getpid()}:{secrets.token_hex(4)}"
        here = opened.enter_context(presence.present(database, owner, governs=governs))
        threads = Threads(database)
        opened.callback(threads.close)
        workers = Workers()
        opened.callback(workers.close)
        door = await opened.enter_async_context(network or Network(settings.network))
        ctx = Context(
            plan=plan,
            network=door,
            fetcher=Fetcher(door, settings.network, clock, _reserving(threads, clock)),
            asker=Asker(door),
            threads=threads,
            workers=workers,
            clock=clock,
            health=Health(tick, clock()),
            owner=owner,
            presence=here,
            names=NameBook(Path(folder) / "names", 0, _tagger(settings)),
            tick=tick,
            governs=governs,
        )
        noted = await threads.read(stored_settings.get, stored_settings.CONFIG_FILE)
        if governs and noted and not here.alone:
            _check_same(settings.files()[0], Path(str(noted)))
        await _take_up(ctx)
        yield ctx


def _reserving(threads: Threads, clock: Clock) -> Reserve:
    """The registers' quotas, shared by all processes of this database and kept over restarts."""

    async def reserve(quota: Quota, patience: float) -> float:
        waits = timedelta(seconds=patience)
        return await threads.write_apart(quotas.reserve, quota.home, quota.windows, clock(), waits)

    return reserve


def _tagger(settings: Settings) -> Path | None:
    """The weights for the workers; if there are none, that is logged once."""
    folder = settings.models()
    if folder is None or (folder / lac.FILE).is_file():
        return folder and folder / lac.FILE
    log.warning(lac.MISSING, folder=str(folder))
    return None


async def replan(ctx: Context, settings: Settings) -> None:
    """Put changed settings in force. Raises ConfigError, and then nothing has changed."""
    old = ctx.plan.settings
    settings = _still_bound(settings, old)
    plan = plan_of(settings)
    for section in ("database", "network", "web"):
        if getattr(settings, section) != getattr(old, section):
            log.warning("this change needs a restart", key=section)
    ctx.plan = plan
    await _take_up(ctx)


def _still_bound(settings: Settings, old: Settings) -> Settings:
    """The settings with the port that a configured 0 became when bound."""
    if not settings.web.listen.endswith(":0"):
        return settings
    web = settings.web.model_copy(update={"listen": old.web.listen})
    return settings.model_copy(update={"web": web})


def _check_same(mine: Path, other: Path) -> None:
    """Raises StoreError if the process beside this one has another configuration: they would
    switch off each other's sources, and each would alert its own channels of half of the news."""
    # A file that is not here belongs to a container or another machine: mine may be its copy.
    with suppress(OSError):
        if other.read_bytes() != mine.read_bytes():
            raise StoreError(
                f"database: `monitor run` uses it with {other} already, and this is {mine}; "
                "stop that one, or name another `database` here"
            )


async def _put_in_force(ctx: Context) -> None:
    now, plan = ctx.clock(), ctx.plan
    file = str(plan.settings.files()[0].resolve())
    await ctx.threads.write(stored_settings.put, stored_settings.CONFIG_FILE, file)
    await ctx.threads.write(watching.sync, tuple(plan.sources.values()), now)
    await ctx.threads.write(outbox.keep_channels, plan.owed(), file, now, waits=telling.BROKEN_FOR)


async def _take_up(ctx: Context) -> None:
    if ctx.governs:
        await _put_in_force(ctx)
    if base := ctx.plan.settings.web.public_url:
        key = await ctx.threads.write(stored_settings.secret, stored_settings.FEEDBACK_KEY)
        ctx.plan = _signing(ctx.plan, Signing(base, key))
    await meet_watched(ctx)
    if ctx.governs:
        await ctx.threads.write(note_new_watches, ctx.plan, ctx.watched)


def _signing(plan: Plan, signing: Signing) -> Plan:
    """The plan with channels whose alerts may carry links that act."""
    signed = {name: replace(one, signing=signing) for name, one in plan.channels.items()}
    return replace(plan, channels=signed)
