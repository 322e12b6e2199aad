"""The name book of the worker processes: the watched firms, and those of their groups."""

import pickle
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from monitor.context import Context
from monitor.model import Company, Watch
from monitor.resolve.index import Index
from monitor.resolve.names import keys
from monitor.resolve.ownership import Graph
from monitor.store import Session, companies
from monitor.store.values import CompanyName


def watched_companies(session: Session, watches: Sequence[Watch], now: datetime) -> dict[str, str]:
    """Watch name -> company id; firms that are not in the store yet are added with their names."""
    return {watch.name: _ensure(session, watch, now) for watch in watches}


def known_watched(session: Session, watches: Sequence[Watch]) -> dict[str, str]:
    """Watch name -> company id, for those that are in the store; nothing is added."""
    found = ((watch.name, _stored(session, watch)) for watch in watches)
    return {name: company.id for name, company in found if company}


def _stored(session: Session, watch: Watch) -> Company | None:
    if company := companies.find_by_ids(session, watch.ids):
        return company[0]
    exact = companies.find_by_keys(session, exact=[keys(watch.name).exact])
    return exact[0].company if exact else None


def _ensure(session: Session, watch: Watch, now: datetime) -> str:
    stored = _stored(session, watch)
    found = stored or companies.add_company(session, watch.name, watch.ids, now)
    known = {one.name for one in companies.names(session, found.id)}
    for name in watch.names:
        if name not in known:
            companies.add_name(session, CompanyName(found.id, name, "alias", known_from=now), now)
    companies.add_ids(session, found.id, watch.ids)
    return found.id


def group_names(
    session: Session, watches: Sequence[Watch], ids: Mapping[str, str]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(company id, names) of every firm of a followed group that no watch lists itself."""
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
    """Take up the firms of the plan: their companies in the store, and their names."""
    ctx.watched = await ctx.threads.write(watched_companies, ctx.plan.watches, ctx.clock())
    await renew_names(ctx)


async def renew_names(ctx: Context) -> None:
    """Write a new edition of the name book where the names have changed."""
    members = await ctx.threads.read(group_names, ctx.plan.watches, ctx.watched)
    page = pickle.dumps(Index(ctx.plan.watches, members))
    path = ctx.names.path
    if path.exists() and path.read_bytes() == page:
        return
    fresh = path.with_suffix(".new")
    fresh.write_bytes(page)
    fresh.replace(path)
    ctx.names = replace(ctx.names, edition=ctx.names.edition + 1)
