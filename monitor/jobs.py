"""All that the daemon does, each as one job; the only place where any error may end."""

import asyncio
import random
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from monitor import deliver, pipeline
from monitor.context import Context
from monitor.deliver import payload
from monitor.errors import DeliveryError, FetchError, MonitorError, ParseError
from monitor.fetch.backoff import next_check
from monitor.model import Delivery, Source
from monitor.observe import CHECK_SECONDS, CHECKS, DELIVERIES, SOURCES_FAILING
from monitor.store import outbox, sources, texts

log = structlog.get_logger()

LEASE = timedelta(minutes=5)  # a look that takes longer is given to another process
LOOK_DEADLINE = 240.0  # seconds, inside the lease
CLAIMED_AT_ONCE = 64
SENT_AT_ONCE = 16


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
    """One look, whatever comes of it: the source is released with its next check."""
    source = ctx.plan.sources.get(claimed.id)
    if source is None:  # removed from the config after the claim
        return
    outcome = Outcome()
    with CHECK_SECONDS.time():
        try:
            async with asyncio.timeout(LOOK_DEADLINE):
                outcome = Outcome(remembered=await pipeline.check(source, ctx))
        except (FetchError, ParseError) as error:
            outcome = Outcome(error=str(error), kind=error.kind, retry_after=_retry_after(error))
        except TimeoutError:
            outcome = Outcome(error=f"took more than {LOOK_DEADLINE:.0f} s", kind="timeout")
        except StaleSource:
            log.info("look discarded, another process was first", source=source.id)
        except Exception as error:
            log.exception("look failed", source=source.id)
            outcome = Outcome(error=f"{type(error).__name__}: {error}", kind="bug")
    await _finish(ctx, source, claimed, outcome)
