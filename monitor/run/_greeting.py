"""What the daemon says in its first moments: what it watches and what will happen."""

from typing import TextIO

from monitor.context import Context
from monitor.store import sources


async def greet(ctx: Context, stream: TextIO) -> None:
    """A few lines for the person who started it."""
    health = await ctx.threads.read(sources.health, ctx.clock())
    first = sum(not one.baseline_done for one in health)
    plan = ctx.plan
    lines = [
        f"watching {len(plan.watches)} firms in {len(health)} sources; alerts go to "
        f"{', '.join(sorted(plan.channels)) or 'nobody'}"
    ]
    if first:
        lines.append(f"first looks: {first} of {len(health)} to come; first looks tell nothing")
    if plan.channels:
        channel = sorted(plan.channels)[0]
        lines.append(f"`monitor alerts test {channel}` sends one alert now, to try the way")
    for warning in plan.settings.warnings():
        lines.append(f"note: {warning}")
    stream.write("".join(f"monitor: {line}\n" for line in lines))
    stream.flush()


async def report(ctx: Context, stream: TextIO) -> int:
    """What one pass came to; the exit status: 1 where every source failed."""
    health = await ctx.threads.read(sources.health, ctx.clock())
    failing = [one for one in health if one.failures]
    stream.writelines(f"monitor: {one.id} failed: {one.last_error}\n" for one in failing)
    stream.write(f"monitor: looked at {len(health) - len(failing)} of {len(health)} sources\n")
    return 1 if health and len(failing) == len(health) else 0
