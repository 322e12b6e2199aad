"""One look at a source: its lists, and the pages behind new entries."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

import structlog

from monitor.context import Context
from monitor.errors import FetchError, MonitorError
from monitor.model import Article, Json, Page, Record, Request, Source, Validators
from monitor.pipeline._lists import read_lists
from monitor.store import sources
from monitor.store.values import Known

log = structlog.get_logger()

ARTICLES_A_LOOK = 150  # the rest is read when the look continues, as a lease has to end


@dataclass(frozen=True, slots=True)
class Seen:
    """What one look brought.

    `items` are unread pages and texts; `keys` are all entries to remember as seen; `complete` is
    False if something has to be fetched again.
    """

    items: tuple[Article | Page, ...] = ()
    records: tuple[Record, ...] = ()
    compared: frozenset[str] = frozenset()  # keys of records that a stream should have reported
    keys: tuple[str, ...] = ()
    validators: Mapping[str, Validators] = field(default_factory=dict)
    cursor: Json = None
    max_age: float | None = None
    complete: bool = True
    failed: tuple[MonitorError, ...] = ()
    progress: Json = None
    resume_after: float | None = None  # seconds until an unfinished look continues

    def tells_nothing(self, known: Known) -> bool:
        """Whether everything is as the last look left it, so there is nothing to store."""
        moved = self.cursor is not None and self.cursor != known.cursor
        same = all(known.validators.get(url) == kept for url, kept in self.validators.items())
        brought = self.items or self.records or self.keys or self.failed or self.progress
        moved = moved or known.progress is not None
        return known.baseline_done and same and not (brought or moved)


async def look(source: Source, known: Known, ctx: Context, now: datetime) -> Seen:
    """Fetch the lists of a source and the articles in them that were not seen before. Raises the
    first error if every list failed."""
    listed = await read_lists(source, known, ctx, now)
    new = await ctx.threads.read(sources.unseen, source.id, list(listed.entries))
    fresh = [e for key, e in listed.entries.items() if key in new]
    if not known.baseline_done:
        fresh = _worth_a_first_look(fresh, ctx, now)
    later = {entry.key for entry in fresh[ARTICLES_A_LOOK:]}
    items, lost = await _articles(source, fresh[:ARTICLES_A_LOOK], ctx)
    lost |= later
    return Seen(
        items=tuple(items),
        records=tuple(listed.records),
        compared=frozenset(listed.compared),
        keys=tuple(k for k in new if k not in lost),
        # A list that names a page still to be fetched must not answer "not modified" next time.
        validators={} if lost else listed.validators,
        cursor=None if lost or listed.failed else listed.cursor,
        max_age=listed.max_age,
        complete=not lost and not listed.failed,
        failed=tuple(listed.failed),
        progress=listed.progress,
        resume_after=0.0 if later and listed.resume_after is None else listed.resume_after,
    )


def _worth_a_first_look(
    fresh: Sequence[Article | Request], ctx: Context, now: datetime
) -> list[Article | Request]:
    """A first look only reads texts already at hand and what is recent enough to be told."""
    since = now - ctx.plan.settings.history.backfill
    return [e for e in fresh if isinstance(e, Article) or _published_after(e, since)]


def _published_after(entry: Request, since: datetime) -> bool:
    published = entry.known.published if entry.known else None
    return published is not None and published >= since


async def _articles(
    source: Source, entries: Sequence[Article | Request], ctx: Context
) -> tuple[list[Article | Page], set[str]]:
    """The texts and pages behind the entries, and the keys of those to be fetched again."""
    results = await asyncio.gather(*(_article(source, entry, ctx) for entry in entries))
    items = [item for item in results if item is not None]
    lost = {entry.key for entry, item in zip(entries, results, strict=True) if item is None}
    return items, lost


async def _article(source: Source, entry: Article | Request, ctx: Context) -> Article | Page | None:
    """None: unavailable now, but worth another try."""
    if isinstance(entry, Article):
        return entry
    try:
        looked = await ctx.fetcher.look(source, entry, None)
    except FetchError as error:
        log.info("article not fetched", source=source.id, url=entry.url, error=str(error))
        at_hand = entry.known if entry.known and entry.known.text else None
        return at_hand or (None if _may_heal(error) else _nothing(entry))
    return looked.page or _nothing(entry)


def _may_heal(error: FetchError) -> bool:
    return error.status is None or error.status >= 500 or error.status == 429


def _nothing(entry: Request) -> Article:
    """An entry whose page is gone: remembered by its title alone."""
    known = entry.known
    if known is not None:
        return replace(known, text=known.title)
    return Article(entry.key, entry.url, "", None, "")
