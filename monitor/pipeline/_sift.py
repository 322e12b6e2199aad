"""Which of a register's records, which cover everybody, concern us."""

from collections.abc import Iterator, Sequence

import structlog

from monitor import adapters
from monitor.context import Context, NameBook
from monitor.model import Json, Record, Source
from monitor.pipeline._understand import known_index
from monitor.resolve.discovery import discovered
from monitor.resolve.ids import canonical_ids
from monitor.store import records as stored

log = structlog.get_logger()

MOST_UNREAD = 100  # fields of a source; pages with more are free text
AT_ONCE = 500  # records per worker task


async def sift(records: Sequence[Record], source: Source, ctx: Context) -> tuple[Record, ...]:
    """The records of companies that are stored, requested, or named by one we know; in order, each
    once."""
    asked = getattr(adapters.of(source), "ASKED", False) and not source.options.get("discover")
    if not records or asked:
        return tuple(records)
    pairs = [pair for one in records for pair in canonical_ids(one.ids).items()]
    known = await ctx.threads.read(stored.known_pairs, pairs)
    kept: list[Record] = []
    for start in range(0, len(records), AT_ONCE):
        some = records[start : start + AT_ONCE]
        named = await ctx.workers(naming, some, source, ctx.names)
        kept += [
            one
            for one, hit in zip(some, named, strict=True)
            if hit or not known.isdisjoint(canonical_ids(one.ids).items())
        ]
    return tuple(kept)


def audit(records: Sequence[Record], source: Source, ctx: Context) -> None:
    """Log the unread fields of a source, each once per process, so that a field that a register
    adds or renames is noticed."""
    known = ctx.unread.setdefault(source.id, set())
    new = {name for one in records for name in one.unread} - known
    if new and len(known) < MOST_UNREAD:
        known |= new
        log.info("fields that nobody reads", source=source.id, fields=sorted(new)[:MOST_UNREAD])


def naming(records: Sequence[Record], source: Source, book: NameBook) -> list[bool]:
    """Whether each record is requested or names a firm we know; runs in a worker process."""
    index = known_index(book)
    wanted = source.options.get("discover")
    return [
        discovered(one, wanted) is not None or index.mentions("\n".join(_names(one)))
        for one in records
    ]


def _names(record: Record) -> Iterator[str]:
    yield record.name
    yield from record.former_names
    for fact in ("holders", "officers"):
        yield from (_name(entry) for entry in record.facts.get(fact) or ())
    yield str(record.facts.get("legal_representative") or "")
    yield from (party.name for event in record.events for party in event.parties)


def _name(entry: Json) -> str:
    return str(entry.get("name") or "") if isinstance(entry, dict) else ""
