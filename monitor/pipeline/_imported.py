"""Tells what an imported file changed in followed groups, as if a look had changed it."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.context import Context, Plan
from monitor.model import Holding
from monitor.pipeline._group import group_events
from monitor.pipeline._names import renew_names
from monitor.pipeline._tell import owe_alerts
from monitor.store import Session, companies, imports, watched


def regard_import(
    session: Session,
    sources: Collection[str],
    plan: Plan,
    now: datetime,
    *,
    whole: bool,
    silent: bool,
) -> int:
    """Store the events caused by an import at `now`, and owe their alerts; returns how many events.

    The first `whole` file of a source counts as a first look: it tells nothing, nor does a `silent`
    import. What an earlier import changed before it was killed is told.
    """
    known = imports.done(session)
    since = imports.end(session, sources, sources if whole else known.keys() & sources, now)
    following = [watch for watch in plan.watches if watch.follow != "self"]
    if silent or not following or known.keys().isdisjoint(sources):
        return 0
    ids = watched.meet(session, plan.watches, now)
    around = [ids[watch.name] for watch in following]
    changed = [one for one in _changed(session, around, since) if one.source in known]
    touched = group_events(session, changed, (), plan, ids, now, since)
    owe_alerts(session, touched, plan, ids, now)
    return len(touched)


def _changed(session: Session, around: Collection[str], since: datetime) -> Iterator[Holding]:
    """The statements around these companies that are new or no longer believed `since`."""
    old = _believed(session, around, since - timedelta(microseconds=1))
    new = _believed(session, around, None)
    yield from (one for one in new if one not in old)
    yield from (one for one in old if one not in new)


def _believed(
    session: Session, around: Collection[str], at: datetime | None
) -> dict[Holding, None]:
    held = companies.holdings(session, around=around, known_at=at)
    return {replace(one, known_to=None): None for one in held}


async def take_up_imports(ctx: Context) -> None:
    """Learn the names of firms that another process imported into a followed group."""
    done = await ctx.threads.read(imports.done)
    if done != ctx.imports:
        ctx.imports = done
        await renew_names(ctx)
