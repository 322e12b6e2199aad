"""Which firms of a register a watched name may be: shown for people to confirm, never guessed."""

from collections.abc import AsyncIterator, Callable, Iterable

from rapidfuzz import fuzz

from monitor import adapters
from monitor.context import Context
from monitor.errors import MonitorError
from monitor.model import Record, Request, Source, Watch
from monitor.resolve.folding import fold
from monitor.resolve.names import same_firm

SHOWN = 3
Search = Callable[[Source, str], Iterable[Request]]


async def matches(ctx: Context, source: Source) -> AsyncIterator[str]:
    """A line for each watched firm whose number the register has and the watchlist has not."""
    search: Search | None = getattr(adapters.of(source), "search", None)
    if search is None:
        return
    kinds: set[str] = set()  # what the register numbers firms by, once an answer showed it
    for watch in ctx.plan.watches:
        if kinds & watch.ids.keys():
            continue
        try:
            found = await _found(ctx, source, search(source, watch.name), watch)
        except MonitorError as error:
            yield f"{source.id}: {watch.name}: {error}"
            return
        kinds |= {kind for record in found for kind in record.ids}
        yield f"{source.id}: {_said(watch, found)}"


async def _found(
    ctx: Context, source: Source, requests: Iterable[Request], watch: Watch
) -> list[Record]:
    """The firms that an answer names, those called most alike first."""
    records: dict[str, Record] = {}
    for request in requests:
        looked = await ctx.fetcher.look(source, request, None)
        found = adapters.of(source).parse(looked.page, source) if looked.page else ()
        records |= {one.key: one for one in found if isinstance(one, Record) and one.ids}
    return sorted(records.values(), key=lambda one: -_likeness(watch, one))


def _likeness(watch: Watch, record: Record) -> float:
    names = (record.name, *record.former_names)
    if any(same_firm(mine, theirs) == "same" for mine in watch.names for theirs in names):
        return 101
    pairs = ((fold(mine), fold(theirs)) for mine in watch.names for theirs in names)
    return max((fuzz.token_set_ratio(*pair) for pair in pairs), default=0)


def _said(watch: Watch, found: list[Record]) -> str:
    if not found:
        return f"{watch.name}: no firm of that name"
    shown = "; ".join(f"{one.name} ({_numbers(one)})" for one in found[:SHOWN])
    more = f" and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
    return f"{watch.name}: {shown}{more}. Is it one of these? Write its number into `ids`"


def _numbers(record: Record) -> str:
    return ", ".join(f"{kind}: {number}" for kind, number in record.ids.items())
