"""Which records to believe: not another company's, nor a list that vanished overnight."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.errors import ParseError
from monitor.model import Record
from monitor.resolve.identity import same_ids
from monitor.resolve.ids import canonical_ids
from monitor.store import records
from monitor.store.records import Standing

# What a register says for so long, in so many looks that were not believed, is no mistake.
LASTS = timedelta(days=3)
LOOKS = 3


def united(found: Sequence[Record]) -> dict[str, Record]:
    """Each record once, by key: several answers about one company are combined."""
    by_key: dict[str, Record] = {}
    for one in found:
        known = by_key.get(one.key)
        whole = records.united(known, one) if known else one
        events_of = (*known.events, *one.events) if known else one.events
        by_key[one.key] = replace(whole, events=events_of)
    return by_key


def sifted(
    found: Mapping[str, Record], standing: Mapping[str, Standing], failures: int, now: datetime
) -> tuple[list[Record], list[ParseError]]:
    """The records to believe, given what stood before, and why the others are not. `failures`:
    looks at the source that failed in a row so far."""
    believed: list[Record] = []
    problems: list[ParseError] = []
    for key, one in found.items():
        problem = _problem(key, one, standing.get(key), failures, now)
        if problem is None:
            believed.append(one)
        else:
            problems.append(problem)
    return believed, problems


def _problem(
    key: str, one: Record, old: Standing | None, failures: int, now: datetime
) -> ParseError | None:
    if old is None:
        return None
    if same_ids(canonical_ids(old.record.ids), canonical_ids(one.ids)) is False:
        message = f"{one.url or key} gave the record of another company: {one.name}"
        return ParseError(message, kind="wrong_company")
    fact = _emptied(old.record, one)
    insists = failures >= LOOKS and now - old.seen >= LASTS
    if fact is None or insists:
        return None
    return ParseError(f"{one.url or key} has no {fact} any more: not believed", kind="empty")


def _emptied(old: Record, new: Record) -> str | None:
    """The list that a company had and suddenly lacks, though it still exists: a register's mistake
    rather than everyone resigning or selling. Consolidation may end."""
    if new.facts.get("status", "active") != "active" or "withdrawn" in new.facts:
        return None
    for fact in ("officers", "holders"):
        had = old.facts.get(fact) or ()
        if had and new.facts.get(fact) == [] and had[0].get("kind") != "consolidation":
            return fact
    return None
