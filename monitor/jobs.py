"""All that the daemon does, each as one job; the only place where any error may end."""

import asyncio
import functools
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import structlog

from monitor import pipeline
from monitor.context import Context
from monitor.errors import FetchError, MonitorError, ParseError
from monitor.fetch.backoff import next_check
from monitor.model import Source
from monitor.observe import ARTICLES, CHECK_SECONDS, CHECKS, EVENTS, SOURCES_FAILING
from monitor.pipeline import Remembered
from monitor.store import Session, sources, texts
from monitor.store.values import Claimed, StaleEvent, StaleSource

log = structlog.get_logger()

LEASE = timedelta(minutes=5)  # a look that takes longer is given to another process
LOOK_DEADLINE = 240.0  # seconds, inside the lease
CLAIMED_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a look ended: what it remembered, or its error, or both where only a part was had.
    `lost`: another process was first."""

    remembered: Remembered | None = None
    error: str | None = None
    kind: str | None = None
    retry_after: float | None = None
    lost: bool = False


def guarded(job: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[None]]:
    """The job, with any error logged: the next run must come, whatever this one met."""

    @functools.wraps(job)
    async def run(*args: Any) -> None:
        try:
            await job(*args)
        except Exception:
            log.exception("job failed", job=job.__name__)

    return run


async def tick(ctx: Context, submit: Callable[[Claimed], None]) -> int:
    """Claim the sources that are due, under a lease, and hand each over; how many they were."""
    now = ctx.clock()
    claimed = await ctx.threads.write(
        sources.claim, now, lease=LEASE, limit=CLAIMED_AT_ONCE, owner=ctx.owner
    )
    for one in claimed:
        submit(one)
    ctx.health.cycle(now)
    return len(claimed)


async def check_source(ctx: Context, claimed: Claimed) -> None:
    """One look, whatever comes of it: the source is released with the time of its next."""
    source = ctx.plan.sources.get(claimed.id)
    if source is None:  # removed from the config after the claim
        return
    with CHECK_SECONDS.time():
        outcome = await _look(ctx, source)
    _count(source, outcome)
    if not outcome.lost:
        await _finish(ctx, source, outcome)


async def _look(ctx: Context, source: Source) -> Outcome:
    try:
        async with asyncio.timeout(LOOK_DEADLINE):
            return _outcome(await pipeline.check(source, ctx))
    except (FetchError, ParseError) as error:
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
    kind = error.kind if isinstance(error, FetchError | ParseError) else "bug"
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
    if found.articles or found.records:
        log.info(
            "looked",
            source=source.id,
            articles=found.articles,
            records=found.records,
            read=found.read,
            events=found.events,
            alerts=found.owed,
            first_look=found.baseline,
        )


async def _finish(ctx: Context, source: Source, outcome: Outcome) -> None:
    failures = await ctx.threads.read(_failures, source.id)
    found = outcome.remembered
    due = next_check(
        now=ctx.clock(),
        every=source.every,
        # One company's page that fails does not slow down those of all others.
        failures=failures + 1 if found is None else 0,
        retry_after=outcome.retry_after,
        max_age=found.max_age if found else None,
        jitter=random.uniform(-1, 1),  # noqa: S311 - spreads load, hides nothing
    )
    await ctx.threads.write(_settle, ctx, source, outcome, due)


def _failures(session: Session, source_id: str) -> int:
    return sources.known(session, source_id).failures


def _settle(session: Session, ctx: Context, source: Source, outcome: Outcome, due: Any) -> None:
    """Release the source, and owe the alert where it began to fail or works again."""
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


async def release(ctx: Context) -> None:
    """Give back the sources that this process was looking at when it stopped."""
    await ctx.threads.write(sources.release, ctx.owner)


async def make_all_due(ctx: Context) -> None:
    """Every source is looked at now, whenever its time would have come."""
    await ctx.threads.write(sources.make_due, ctx.clock())


async def watch_sources(ctx: Context) -> None:
    """Note for health and metrics which sources fail or are late."""
    now = ctx.clock()
    found = await ctx.threads.read(sources.health, now)
    SOURCES_FAILING.set(sum(one.health != "ok" for one in found))
    ctx.health.overdue = [
        one.id for one in found if (now - one.next_check).total_seconds() > 3 * one.every + 60
    ]


async def prune(ctx: Context) -> None:
    """Drop texts and pages that are older than the config keeps them."""
    history = ctx.plan.settings.history
    await ctx.threads.write(
        texts.prune, ctx.clock(), keep_texts=history.keep_texts, keep_pages=history.keep_pages
    )
