"""One check of a source, on one screen: look, understand, remember.

Nothing is fetched while a transaction is open; what a page said, and the validators that hide it
from the next look, are stored in the same transaction.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from monitor.context import Context
from monitor.model import Source
from monitor.pipeline._imported import regard_import, take_up_imports
from monitor.pipeline._lists import parse_page, time_left
from monitor.pipeline._look import Seen, look
from monitor.pipeline._names import meet_watched, renew_names
from monitor.pipeline._new_watches import note_new_watches
from monitor.pipeline._remember import Remembered, remember
from monitor.pipeline._reread import Difference, Reader, reader, reread
from monitor.pipeline._second import read_twice
from monitor.pipeline._sift import audit, sift
from monitor.pipeline._tell import owe_notice, owe_reviewed, owe_to, owe_word
from monitor.pipeline._trial import Verdict, tried
from monitor.pipeline._understand import Read, understand_all
from monitor.store import Session
from monitor.store.values import Known

__all__ = [
    "Difference",
    "Reader",
    "Remembered",
    "Verdict",
    "check",
    "meet_watched",
    "note_new_watches",
    "owe_notice",
    "owe_reviewed",
    "owe_to",
    "owe_word",
    "parse_page",
    "reader",
    "regard_import",
    "reread",
    "take_up_imports",
    "time_left",
    "tried",
]

Settle = Callable[[Session, Remembered], None]


async def check(source: Source, known: Known, ctx: Context, settle: Settle) -> Remembered:
    """Look at one source, understand what is new there, store it and owe the alerts.

    `settle` is called in the transaction that stores everything. Raises FetchError or ParseError if
    the source gave nothing credible, StaleSource if another process was first; then nothing is
    stored.
    """
    now = ctx.clock()
    seen = await look(source, known, ctx, now)
    audit(seen.records, source, ctx)
    found = await read_twice(await understand_all(seen.items, source, ctx), source, ctx)
    seen = replace(seen, records=await sift(seen.records, source, ctx))
    remembered = await ctx.threads.write(_remember, source, known, seen, found, ctx, now, settle)
    if remembered.group_changed:
        await renew_names(ctx)
    return remembered


def _remember(  # noqa: PLR0913, PLR0917 - all that one transaction needs
    session: Session,
    source: Source,
    known: Known,
    seen: Seen,
    found: Sequence[Read],
    ctx: Context,
    now: datetime,
    settle: Settle,
) -> Remembered:
    if seen.tells_nothing(known):
        remembered = Remembered(max_age=seen.max_age)
    else:
        remembered = remember(session, source, known, seen, found, ctx.plan, ctx.watched, now)
    settle(session, remembered)
    return remembered
