"""Finds the firms of registers that a watched name may mean: searched once, confirmed by people."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import structlog
from rapidfuzz import fuzz

from monitor import adapters
from monitor.context import Context
from monitor.errors import FetchError, MonitorError, ParseError
from monitor.model import Page, Record, Request, Source, Watch
from monitor.pipeline import parse_page
from monitor.resolve.folding import fold
from monitor.resolve.names import same_firm
from monitor.store import searches, sources
from monitor.store.values import Match, Searched

log = structlog.get_logger()

SHOWN = 3
A_ROUND = 50  # searches at once in a register; looks there have priority
_NOT_TAKEN = frozenset({400, 404, 414, 422})


async def search_names(ctx: Context) -> None:
    """Search each watched name without a number once in each register that has a search."""
    plan = ctx.plan
    await ctx.threads.write(searches.forget, [watch.name for watch in plan.watches])
    known = await ctx.threads.read(searches.every)
    health = await ctx.threads.read(sources.health, ctx.clock())
    well = {one.id for one in health if one.baseline_done and not one.failures}
    for source in plan.sources.values():
        done = {one.watch for one in known if one.source == source.id}
        left = [watch for watch in numberless(plan.watches, source) if watch.name not in done]
        if source.id in well:
            await _search_all(ctx, source, left[:A_ROUND])


def numberless(watches: Sequence[Watch], source: Source) -> Iterator[Watch]:
    """The watched firms that the source cannot follow without a number."""
    kind = adapters.follows(source.type)
    return (watch for watch in watches if kind and kind not in watch.ids)


def unconfirmed(
    searched: Sequence[Searched], watches: Sequence[Watch], known: Iterable[Source]
) -> list[Searched]:
    """The searches that found firms, of which none has been confirmed or dismissed yet."""
    waiting = {(source.id, one.name) for source in known for one in numberless(watches, source)}
    return [one for one in searched if one.matches and (one.source, one.watch) in waiting]


async def _search_all(ctx: Context, source: Source, watches: Sequence[Watch]) -> None:
    kept: dict[str, Page] = {}  # some registers answer every name with one long list
    for watch in watches:
        try:
            found = await matches(ctx, source, watch, kept)
        except MonitorError as error:
            if not _is_refused(error):
                log.info("a search failed; it is tried again", source=source.id, error=str(error))
                return
            log.info("a register takes no such name", source=source.id, watch=watch.name)
            found = ()
        await ctx.threads.write(searches.keep, source.id, watch.name, found, ctx.clock())
        if found:
            log.info(
                "a name may be one of these firms: see `monitor watch matches`",
                source=source.id,
                watch=watch.name,
                firms=[in_words(one) for one in found],
            )


def _is_refused(error: MonitorError) -> bool:
    """Whether the register rejects this particular name: others need not wait for it."""
    return isinstance(error, FetchError) and error.status in _NOT_TAKEN


async def matches(
    ctx: Context, source: Source, watch: Watch, kept: dict[str, Page] | None = None
) -> tuple[Match, ...]:
    """The firms of a register that the name may mean, most similar first. `kept`: answers by
    address, to avoid asking twice. Raises FetchError, ParseError."""
    kind, records = adapters.follows(source.type), dict[str, Record]()
    for request in adapters.search(source, watch.name):
        found = await _answer(ctx, source, request, {} if kept is None else kept)
        records |= {one.key: one for one in found if kind in one.ids}
    alike = sorted(records.values(), key=lambda one: -_likeness(watch, one))
    return tuple(
        Match(one.name, {kind: one.ids[kind]}, _is_same(watch, one)) for one in alike[:SHOWN]
    )


async def _answer(
    ctx: Context, source: Source, request: Request, kept: dict[str, Page]
) -> list[Record]:
    if request.address not in kept:
        looked = await ctx.fetcher.look(source, request, None)
        if looked.page is None:
            return []
        kept[request.address] = looked.page
    page = replace(kept[request.address], request=request)
    try:
        found = await ctx.workers(parse_page, page, source)
    except ParseError as error:
        if error.kind == "empty":  # several registers report no such firm as an error
            return []
        raise
    return [one for one in found if isinstance(one, Record)]


def in_words(match: Match) -> str:
    """The firm with its number."""
    return f"{match.name} ({', '.join(f'{kind}: {value}' for kind, value in match.ids.items())})"


def _likeness(watch: Watch, record: Record) -> float:
    if _is_same(watch, record):
        return 101
    pairs = ((fold(mine), fold(theirs)) for mine in watch.names for theirs in _names(record))
    return max((fuzz.token_set_ratio(*pair) for pair in pairs), default=0)


def _is_same(watch: Watch, record: Record) -> bool:
    theirs = _names(record)
    return any(same_firm(mine, name) == "same" for mine in watch.names for name in theirs)


def _names(record: Record) -> tuple[str, ...]:
    others = (str(one) for one in record.facts.get("other_names") or ())
    return (record.name, *record.former_names, *others)
