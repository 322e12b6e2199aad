"""What an imported file changed in followed groups, told as what a look changed is."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.context import Context, Plan
from monitor.model import Holding
from monitor.pipeline._group import group_events
from monitor.pipeline._names import renew_names
from monitor.pipeline._tell import owe_alerts
from monitor.store import Session, companies, settings, watched

_KEY = "holdings.imported"  # sources of imported files -> when last


def regard_import(
    session: Session,
    sources: Collection[str],
    plan: Plan,
    now: datetime,
    *,
    whole: bool,
    silent: bool,
) -> int:
    """Store the events that an import at `now` makes, and owe their alerts; how many events.

    The first `whole` file of a source is a first look: it tells of nothing, and nothing is told of
    what a `silent` import changed.
    """
    known: dict[str, str] = settings.get(session, _KEY) or {}
    seen = sources if whole else known.keys() & sources
    settings.put(session, _KEY, known | dict.fromkeys(seen, now.isoformat()))
    following = [watch for watch in plan.watches if watch.follow != "self"]
    if silent or not following or known.keys().isdisjoint(sources):
        return 0
    ids = watched.meet(session, plan.watches, now)
    around = [ids[watch.name] for watch in following]
    changed = [one for one in _changed(session, around, now) if one.source in known]
    touched = group_events(session, changed, (), plan, ids, now)
    owe_alerts(session, touched, plan, ids, now)
    return len(touched)


def _changed(session: Session, around: Collection[str], now: datetime) -> Iterator[Holding]:
    """The statements round these companies that are new or no longer believed since `now`."""
    old = _believed(session, around, now - timedelta(microseconds=1))
    new = _believed(session, around, None)
    yield from (one for one in new if one not in old)
    yield from (one for one in old if one not in new)


def _believed(
    session: Session, around: Collection[str], at: datetime | None
) -> dict[Holding, None]:
    held = companies.holdings(session, around=around, known_at=at)
    return {replace(one, known_to=None): None for one in held}


async def take_up_imports(ctx: Context) -> None:
    """Know the names of the firms that another process imported into a followed group."""
    imports = await ctx.threads.read(_imports)
    if imports != ctx.imports:
        ctx.imports = imports
        await renew_names(ctx)


def _imports(session: Session) -> Mapping[str, str]:
    return settings.get(session, _KEY) or {}
