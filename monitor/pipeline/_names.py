"""The name book of the worker processes: watched firms and those of their groups."""

import pickle
from collections.abc import Mapping, Sequence
from dataclasses import replace

from monitor.context import Context
from monitor.model import Watch
from monitor.ownership.graph import Graph
from monitor.resolve.index import Index
from monitor.store import Session, companies, watched


def group_names(
    session: Session, watches: Sequence[Watch], ids: Mapping[str, str]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(company id, names) of every firm in a followed group that no watch lists itself."""
    following = [watch for watch in watches if watch.follow != "self"]
    around = [ids[watch.name] for watch in following]
    graph = Graph(companies.holdings(session, around=around))
    linked: set[str] = set()
    for watch in following:
        linked.update(graph.links(ids[watch.name], watch.follow, watch.min_share))
    members = sorted(linked - set(ids.values()))
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
