"""Reading in worker processes: a cheap search for known names first, then the full text."""

import asyncio
import pickle
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from monitor import adapters, events
from monitor.adapters import _article as articles
from monitor.context import Context, NameBook
from monitor.errors import ParseError
from monitor.model import Article, Page, Passage, Reading, Source
from monitor.reading.prose.language import language
from monitor.reading.tagger import lac
from monitor.resolve.index import Index

SHORT_PAGE = 200  # characters; a page with less may be a wall, which the adapter will recognise


@dataclass(frozen=True, slots=True)
class Read:
    """What reading one item brought. Without a `reading` it named nobody we know, or failed."""

    key: str
    article: Article | None = None
    reading: Reading | None = None
    error: str | None = None


_shelf: dict[str, tuple[int, Index]] = {}


def known_index(book: NameBook) -> Index:
    """The known names, loaded once per edition."""
    path = str(book.path)
    edition, index = _shelf.get(path, (-1, None))
    if index is None or edition != book.edition:
        # The file is our own, written by this program into its data folder.
        index = pickle.loads(book.path.read_bytes())  # noqa: S301
        _shelf[path] = (book.edition, index)
    return index


async def understand_all(
    items: Sequence[Article | Page], source: Source, ctx: Context
) -> tuple[Read, ...]:
    """Every item read, in order; if one breaks its reader, that item gets the error."""
    return tuple(await asyncio.gather(*(_one(item, source, ctx) for item in items)))


async def _one(item: Article | Page, source: Source, ctx: Context) -> Read:
    key = item.key if isinstance(item, Article) else item.request.key
    try:
        doubts = ctx.plan.settings.second_reader is not None
        read = await ctx.workers(understand, item, source, ctx.names, doubts=doubts)
        return _with_page(read, item)
    except ParseError as error:
        return Read(key, error=str(error))


def _with_page(read: Read, item: Article | Page) -> Read:
    """Put the page beside its text here, so that it need not come back from the worker."""
    if not isinstance(item, Page) or read.article is None:
        return read
    return replace(read, article=replace(read.article, page=item.text or None))


def understand(
    item: Article | Page, source: Source, book: NameBook, *, doubts: bool = False
) -> Read:
    """Runs in a worker process; pure except that names are loaded once per edition."""
    index = known_index(book)
    article, error = item if isinstance(item, Article) else None, None
    if isinstance(item, Page):
        try:
            article = _article_of(item, source, index)
        except ParseError as problem:
            article, error = _title_of(item), str(problem)
            if article is None:
                raise
    if article is None or not index.mentions(f"{article.title}\n{article.text}"):
        return Read(item.key if isinstance(item, Article) else item.request.key, error=error)
    return Read(article.key, article, reading_of(article, source, book, doubts=doubts), error)


def _title_of(page: Page) -> Article | None:
    """What the list said about a page that shows no text, as where a subscription is asked for."""
    known = page.request.known
    return replace(known, text=known.title) if known and known.title else None


def reading_of(
    article: Article,
    source: Source,
    book: NameBook,
    *,
    doubts: bool = False,
    answers: Sequence[tuple[Passage, str]] = (),
) -> Reading:
    """All that an article says, with the names of the book; runs in a worker process."""
    return events.read(
        article.text,
        title=article.title,
        published=at_home(article, source),
        known=known_index(book).find,
        tagger=lac.at(book.tagger) if book.tagger and _is_chinese(article) else None,
        doubts=doubts,
        answers=answers,
    )


def at_home(article: Article, source: Source) -> datetime | None:
    """The publication time in the paper's own zone: "today" is a day there."""
    if article.published is None:
        return None
    zone = source.options.get("timezone")
    if zone is None:
        zone = "Asia/Shanghai" if _is_chinese(article) else "UTC"
    return article.published.astimezone(ZoneInfo(str(zone)))


def _is_chinese(article: Article) -> bool:
    return language(article.text or article.title) == "zh"


def _article_of(page: Page, source: Source, index: Index) -> Article | None:
    """The article of a page; None if the page names nobody we know. Raises ParseError."""
    known = page.request.known
    cheap = articles.skim(page.text)
    title = known.title if known else ""
    if len(cheap) >= SHORT_PAGE and not index.mentions(f"{title}\n{cheap}"):
        return None
    for found in adapters.of(source).parse(page, source):
        if isinstance(found, Article):
            return replace(
                found,
                key=page.request.key,
                title=found.title or title,
                published=found.published or (known.published if known else None),
            )
    return known
