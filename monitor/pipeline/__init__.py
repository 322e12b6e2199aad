"""check = look + understand + remember: the product on one screen.

Nothing is fetched while a transaction is open; what a page said and the validators that hide it
from the next look are stored in the same transaction.
"""

from dataclasses import replace

from monitor.context import Context
from monitor.model import Source
from monitor.pipeline._look import look
from monitor.pipeline._names import meet_watched, renew_names
from monitor.pipeline._remember import Remembered, remember
from monitor.pipeline._sift import sift
from monitor.pipeline._tell import owe_notice
from monitor.pipeline._understand import understand_all
from monitor.store import sources

__all__ = ["Remembered", "check", "meet_watched", "owe_notice"]


async def check(source: Source, ctx: Context) -> Remembered:
    """Look at one source, understand what is new there, store it and owe the alerts.

    Raises FetchError or ParseError where the source gave nothing that can be believed, StaleSource
    where another process was first; then nothing is stored.
    """
    now = ctx.clock()
    known = await ctx.threads.read(sources.known, source.id)
    seen = await look(source, known, ctx, now)
    found = await understand_all(seen.items, source, ctx)
    seen = replace(seen, records=await sift(seen.records, source, ctx))
    remembered = await ctx.threads.write(
        remember, source, known, seen, found, ctx.plan, ctx.watched, now
    )
    if remembered.group_changed:
        await renew_names(ctx)
    return remembered
