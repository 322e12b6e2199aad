"""All that the daemon does, one function per job; the only place that catches any error."""

import asyncio
import functools
import random
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import structlog

from monitor import pipeline
from monitor.context import Context
from monitor.errors import FetchError, MonitorError, ParseError, StoreError
from monitor.fetch.backoff import next_check
from monitor.model import Source
from monitor.observe import ARTICLES, CHECK_SECONDS, CHECKS, EVENTS, MISSED, SOURCES_FAILING, VAGUE
from monitor.pipeline import Remembered
from monitor.store import Session, acknowledge, answers, sources, texts
from monitor.store.values import Claimed, StaleEvent, StaleSource

log = structlog.get_logger()

LEASE = timedelta(minutes=5)  # renewed while the look lasts
LOOK_DEADLINE = 1800.0  # seconds; each request has its own deadline
AT_ONCE = 512  # looks at once in one process
TURNS_WITHIN = 20.0  # seconds of pauses that the looks claimed at one host may add up to


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a look ended: what it stored, its error, or both if only part of it worked. `lost`:
    another process was first."""

    remembered: Remembered | None = None
    error: str | None = None
    kind: str | None = None
    retry_after: float | None = None
    lost: bool = False


def guarded(job: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[None]]:
    """The job, with any error logged: the next run must come, whatever happened to this one."""

    inner = job.func if isinstance(job, functools.partial) else job
    name = inner.__name__
    last, times = "", 0

    @functools.wraps(job)
    async def run(*args: Any) -> None:
        nonlocal last, times
        try:
            await job(*args)
        except asyncio.CancelledError:
            log.debug("job stopped", job=name)
        except MonitorError as error:  # a full disk or an unreachable database is not our bug
            last, times = str(error), times + 1 if str(error) == last else 1
            # Ever more rarely: a job of each second would fill what is left of the disk.
            if times & (times - 1) == 0:
                log.warning("job failed", job=name, error=last, times=times)
        except Exception:
            log.exception("job failed", job=name)
        else:
            if last:
                log.info("job works again", job=name, failures=times)
            last, times = "", 0

    return run


async def tick(
    ctx: Context,
    submit: Callable[[Claimed], None],
    *,
    limit: int = AT_ONCE,
    only: Collection[str] | None = None,
) -> int:
    """Claim due sources (`only` these) under a lease and submit each; returns how many."""
    now = ctx.clock()
    claimed: tuple[Claimed, ...] = ()
    if limit > 0:
        claimed = await ctx.threads.write(
            sources.claim,
            now,
            lease=LEASE,
            limit=limit,
            owner=ctx.owner,
            a_host=a_host(ctx),
            only=only,
        )
    for one in claimed:
        submit(one)
    ctx.health.cycle(now)
    return len(claimed)


async def due(ctx: Context) -> tuple[str, ...]:
    """The sources that are due, for whoever claims them."""
    now = ctx.clock()
    found = await ctx.threads.read(sources.due, now, lease=LEASE, limit=AT_ONCE, a_host=a_host(ctx))
    ctx.health.cycle(now)
    return found


def a_host(ctx: Context) -> int:
    """How many sources of one host are worth claiming, given how often it may be asked."""
    pause = ctx.plan.settings.network.host_pause.total_seconds()
    return AT_ONCE if not pause else max(1, min(AT_ONCE, int(TURNS_WITHIN / pause)))


async def check_source(ctx: Context, claimed: Claimed) -> None:
    """One look; whatever happens, the source is released with the time of its next look."""
    source = ctx.plan.sources.get(claimed.id)
    if source is None:  # removed from the config after the claim
        return
    with CHECK_SECONDS.time():
        outcome = await _look(ctx, source, claimed)
    _count(source, outcome)
    if outcome.lost:
        await ctx.threads.write(sources.release, ctx.owner, [source.id])
    elif outcome.remembered is None:
        await ctx.threads.write(_settle, ctx, source, outcome, _due(ctx, source, claimed, outcome))


async def _look(ctx: Context, source: Source, claimed: Claimed) -> Outcome:
    def settle(session: Session, found: Remembered) -> None:
        outcome = _outcome(found)
        _settle(session, ctx, source, outcome, _due(ctx, source, claimed, outcome))

    try:
        async with asyncio.timeout(LOOK_DEADLINE):
            return _outcome(await pipeline.check(source, claimed.known, ctx, settle))
    except (FetchError, ParseError, StoreError) as error:
        return _failure(error)
    except TimeoutError:
        return Outcome(error=f"the look took more than {LOOK_DEADLINE:.0f} s", kind="timeout")
    except (StaleSource, StaleEvent):
        return Outcome(lost=True)
    except Exception as error:
        log.exception("look failed", source=source.id)
        return Outcome(error=f"{type(error).__name__}: {error}", kind="bug")


def _outcome(remembered: Remembered) -> Outcome:
    if remembered.problem is None:
        return Outcome(remembered=remembered)
    return replace(_failure(remembered.problem), remembered=remembered)


def _failure(error: MonitorError) -> Outcome:
    after = error.retry_after if isinstance(error, FetchError) else None
    kind = "database" if isinstance(error, StoreError) else "bug"
    if isinstance(error, FetchError | ParseError):
        kind = error.kind
    return Outcome(error=str(error), kind=kind, retry_after=after)


def _count(source: Source, outcome: Outcome) -> None:
    found = outcome.remembered
    CHECKS.labels("lost" if outcome.lost else outcome.kind or "ok").inc()
    if outcome.error is not None:
        log.info("look failed", source=source.id, error=outcome.error, kind=outcome.kind)
    if found is None:
        return
    ARTICLES.labels("read").inc(found.read)
    ARTICLES.labels("skipped").inc(found.articles - found.read)
    EVENTS.inc(found.events)
    VAGUE.labels(source.id).inc(found.vague)
    if found.missed:
        MISSED.labels(source.id).inc(found.missed)
        log.warning("the stream missed events", source=source.id, events=found.missed)
    if found.articles or found.records:
        log.info(
            "looked",
            source=source.id,
            articles=found.articles,
            records=found.records,
            vague=found.vague,
            read=found.read,
            events=found.events,
            alerts=found.owed,
            first_look=found.baseline,
        )


def _due(ctx: Context, source: Source, claimed: Claimed, outcome: Outcome) -> datetime:
    found = outcome.remembered
    if found is not None and found.resume_after is not None and outcome.error is None:
        return ctx.clock() + timedelta(seconds=max(1.0, found.resume_after))
    return next_check(
        now=ctx.clock(),
        every=source.every,
        # One company's failing page does not slow down all the others.
        failures=claimed.known.failures + 1 if found is None else 0,
        retry_after=outcome.retry_after,
        max_age=found.max_age if found else None,
        jitter=random.uniform(-1, 1),  # noqa: S311 - spreads load, hides nothing
    )


def _settle(
    session: Session, ctx: Context, source: Source, outcome: Outcome, due: datetime
) -> None:
    """Release the source, and owe an alert if it began to fail or recovered."""
    now = ctx.clock()
    change = sources.finish(
        session,
        source.id,
        ctx.owner,
        due,
        ok=outcome.error is None,
        now=now,
        error=outcome.error,
        error_kind=outcome.kind,
    )
    if change is not None:
        pipeline.owe_notice(session, change, ctx.plan, now)


async def renew(ctx: Context, looking: Callable[[], Collection[str]]) -> None:
    """Extend the leases of the sources being looked at: a slow host takes its time."""
    await ctx.threads.write(sources.renew, looking(), ctx.owner, ctx.clock(), LEASE)


async def bury(ctx: Context) -> None:
    """Free what dead processes had claimed."""
    if freed := await asyncio.to_thread(ctx.presence.bury):
        log.warning("another process died; what it had claimed is free", leases=freed)


async def release(ctx: Context) -> None:
    """Give back the sources that this process was looking at when it stopped."""
    await ctx.threads.write(sources.release, ctx.owner)


async def make_all_due(ctx: Context) -> None:
    """Make every source due now."""
    await ctx.threads.write(sources.make_due, ctx.clock())


async def watch_sources(ctx: Context) -> None:
    """Record for health and metrics which sources fail or are late."""
    now = ctx.clock()
    found = await ctx.threads.read(sources.health, now)
    ctx.health.degraded = [one.id for one in found if one.health != "ok"]
    SOURCES_FAILING.set(len(ctx.health.degraded))
    ctx.health.overdue = [
        one.id for one in found if (now - one.next_check).total_seconds() > 3 * one.every + 60
    ]


async def prune(ctx: Context) -> None:
    """Drop texts and pages that are older than configured, and old attempts."""
    history = ctx.plan.settings.history
    await ctx.threads.write(
        texts.prune, ctx.clock(), keep_texts=history.keep_texts, keep_pages=history.keep_pages
    )
    await ctx.threads.write(answers.prune, ctx.clock(), history.keep_texts)
    await ctx.threads.write(acknowledge.forget, ctx.clock())
