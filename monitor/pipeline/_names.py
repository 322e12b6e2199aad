"""The name book of the worker processes: watched firms and those of their groups."""

import pickle
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from monitor.context import Context
from monitor.model import Watch
from monitor.ownership.graph import Graph
from monitor.resolve.index import Index
from monitor.store import Session, companies, watched


def followed(session: Session, watches: Iterable[Watch], ids: Mapping[str, str]) -> set[str]:
    """The ids of the watched firms, and of the group firms that they follow. `ids`: those of the
    watched firms that are stored, by watch."""
    stored = [(watch, ids[watch.name]) for watch in watches if watch.name in ids]
    groups = [(watch, firm) for watch, firm in stored if watch.follow != "self"]
    graph = Graph(companies.holdings(session, around=[firm for _, firm in groups]))
    found = {firm for _, firm in stored}
    for watch, firm in groups:
        found.update(graph.links(firm, watch.follow, watch.min_share))
    return found


def group_names(
    session: Session, watches: Sequence[Watch], ids: Mapping[str, str]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(company id, names) of every firm in a followed group that no watch lists itself."""
    members = sorted(followed(session, watches, ids) - set(ids.values()))
    return tuple(
        (member, tuple(one.name for one in companies.names(session, member))) for member in members
    )


async def meet_watched(ctx: Context) -> None:
    """Take up the plan's firms: their companies in the store, and their names."""
    ctx.watched = await ctx.threads.write(watched.meet, ctx.plan.watches, ctx.clock())
    await renew_names(ctx)


async def renew_names(ctx: Context) -> None:
    """Write a new edition of the name book if the names have changed."""
    members = await ctx.threads.read(group_names, ctx.plan.watches, ctx.watched)
    page = pickle.dumps(Index(ctx.plan.watches, members))
    path = ctx.names.path
    if path.exists() and path.read_bytes() == page:
        return
    fresh = path.with_suffix(".new")
    fresh.write_bytes(page)
    fresh.replace(path)
    ctx.names = replace(ctx.names, edition=ctx.names.edition + 1)
