"""The jobs that send: deliveries that are due, and digests that become one."""

import asyncio
import random
from collections.abc import Callable, Collection
from datetime import datetime, timedelta

import structlog

from monitor import deliver, route
from monitor.context import Context
from monitor.deliver import payload
from monitor.deliver.links import with_feedback
from monitor.errors import DeliveryError, FetchError, MonitorError
from monitor.model import Channel, Delivery
from monitor.observe import DELIVERIES
from monitor.store import acknowledge, digests, outbox
from monitor.store.values import Digest

log = structlog.get_logger()

AT_ONCE = 32  # sends at once in one process
LEASE = timedelta(seconds=180)  # twice the longest attempt and half a minute
BROKEN_FOR = timedelta(hours=77)  # what a channel cannot take for so long is dead


async def deliver_due(
    ctx: Context,
    submit: Callable[[Delivery], None],
    *,
    limit: int = AT_ONCE,
    to: str | None = None,
    under_way: Collection[str] = (),
) -> int:
    """Claim what is due (`to` one channel) and submit each delivery, but for those that this
    process is sending; returns how many.

    What is due to a channel that this process does not know is for one that does.
    """
    known = ctx.plan.owed()
    wanted = known if to is None else known & {to}
    if limit <= 0 or not wanted:
        return 0
    claimed = await ctx.threads.write(
        outbox.claim,
        ctx.clock(),
        limit=limit,
        owner=ctx.owner,
        lease=LEASE,
        to=wanted,
        under_way=under_way,
    )
    for one in claimed:
        submit(one)
    return len(claimed)


async def deliver_one(ctx: Context, delivery: Delivery) -> None:
    """One attempt. It was counted when claimed: one that kills us is not repeated for ever."""
    channel = ctx.plan.channels.get(deliver.channel_name(delivery.channel))
    if channel is None:
        return  # removed from the config; its deliveries are cancelled there
    try:
        await _send(ctx, delivery, channel)
    except DeliveryError as error:
        await _not_taken(ctx, delivery, channel, error)
        return
    DELIVERIES.labels("done").inc()
    await ctx.threads.write(
        acknowledge.done, delivery.id, ctx.owner, delivery.attempt, now=ctx.clock()
    )
    log.info("delivered", delivery=delivery.id, channel=delivery.channel, kind=delivery.kind)


async def _send(ctx: Context, delivery: Delivery, channel: Channel) -> None:
    kind = deliver.find(channel.type)
    try:
        async with asyncio.timeout(kind.TIMEOUT):
            await kind.send(with_feedback(delivery, channel), channel, ctx.network, ctx.clock())
    except TimeoutError:
        raise DeliveryError(f"no answer within {kind.TIMEOUT:.0f} s") from None
    except FetchError as error:
        raise DeliveryError(
            str(error), status=error.status, retry_after=error.retry_after
        ) from error
    except (MonitorError, ValueError, OSError) as error:
        if isinstance(error, DeliveryError):
            raise
        raise DeliveryError(f"{type(error).__name__}: {error}") from error


async def _not_taken(
    ctx: Context, delivery: Delivery, channel: Channel, error: DeliveryError
) -> None:
    now = ctx.clock()
    due = None
    if not (error.permanent or error.gone):
        due = deliver.next_attempt(
            deliver.find(channel.type).SCHEDULE,
            delivery.attempt,
            now,
            retry_after=error.retry_after,
            jitter=random.uniform(-1, 1),  # noqa: S311 - spreads load, hides nothing
        )
    log.warning("not delivered", delivery=delivery.id, channel=delivery.channel, error=str(error))
    DELIVERIES.labels("retry" if due else "dead").inc()
    await ctx.threads.write(
        acknowledge.not_taken,
        delivery.id,
        ctx.owner,
        delivery.attempt,
        due,
        error=str(error),
        now=now,
        status=error.status,
    )
    if error.gone:
        await ctx.threads.write(acknowledge.channel_gone, delivery.channel, now)


async def gather_digests(ctx: Context, *, bursts: bool = False) -> None:
    """Turn digests that are due into one delivery each, and give up what waited too long.

    `bursts`: also those that wait for the end of this minute, for a process that ends before.
    """
    now = ctx.clock()
    bursts = bursts and route.after_quiet(now, ctx.plan.routes) == now
    await ctx.threads.write(outbox.heed_set_back, now)
    await ctx.threads.write(outbox.expire, now, after=BROKEN_FOR)
    for group in await ctx.threads.read(digests.due_digests, now, bursts=bursts):
        body = _digest_body(ctx, group)
        await ctx.threads.write(digests.merge_into_digest, group, body, now)


def _digest_body(ctx: Context, group: Digest) -> dict[str, object]:
    zone = ctx.plan.settings.timezone
    told = (datetime.fromisoformat(str(one.payload["timestamp"])) for one in group.deliveries)
    start = min(told).astimezone(zone)
    bodies = [one.payload for one in group.deliveries]
    end = min(group.due, ctx.clock()).astimezone(zone)
    return payload.digest_body(start, end, bodies, now=ctx.clock())


async def release(ctx: Context, unsent: Collection[str]) -> None:
    """Give back what this process claimed and did not begin to send, when it stops.

    What was sent and not answered stays leased: whoever comes next sends it under the same id.
    """
    await ctx.threads.write(acknowledge.release, ctx.owner, ctx.clock(), unsent)
