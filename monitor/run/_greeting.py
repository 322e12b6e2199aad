"""What the daemon prints at first: what it watches and what will happen."""

from datetime import timedelta
from pathlib import Path
from typing import TextIO

from monitor.context import Context, Plan
from monitor.plural import counted
from monitor.store import sources


async def greet(ctx: Context, stream: TextIO) -> None:
    """A few lines for the person who started it."""
    health = await ctx.threads.read(sources.health, ctx.clock())
    first = sum(not one.baseline_done for one in health)
    plan = ctx.plan
    channels = ", ".join(sorted(plan.channels)) or "nobody"
    lines = [
        (
            f"watching {counted(len(plan.watches), 'firm')} in {counted(len(health), 'source')}; "
            f"alerts go to {channels}"
        ),
        f"first looks: {first} of {len(health)} to come; {_first_look(plan)}" if first else "",
        f"all is stored in {place}" if first == len(health) and (place := _file(plan)) else "",
        *(
            f"`monitor alerts test {name}` sends one alert now"
            for name in sorted(plan.channels)[:1]
        ),
        *(f"note: {warning}" for warning in plan.settings.warnings()),
    ]
    stream.write("".join(f"monitor: {line}\n" for line in lines if line))
    stream.flush()


def _file(plan: Plan) -> Path | None:
    """The file of an SQLite database: whoever starts in another folder gets another one."""
    _, sqlite, path = plan.settings.database.partition("sqlite:///")
    return Path(path).absolute() if sqlite else None


def _first_look(plan: Plan) -> str:
    backfill = plan.settings.history.backfill
    if not backfill:
        return "first looks tell nothing (history.backfill)"
    hours = counted(round(backfill / timedelta(hours=1)), "hour")
    days = counted(backfill.days, "day") if backfill.days else hours
    return f"first looks tell what is younger than {days} (history.backfill)"


async def report(ctx: Context, stream: TextIO) -> int:
    """The result of one pass; returns the exit status, 1 if every source failed."""
    health = await ctx.threads.read(sources.health, ctx.clock())
    failing = [one for one in health if one.failures]
    stream.writelines(f"monitor: {one.id} failed: {one.last_error}\n" for one in failing)
    stream.write(
        f"monitor: looked at {len(health) - len(failing)} of {counted(len(health), 'source')}\n"
    )
    return 1 if health and len(failing) == len(health) else 0
