"""Events from the differences between two records of one company.

A fact that only one record has says nothing: registers sometimes leave fields out, and a company
that is no longer found need not be closed.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from monitor.events._records.capital_changes import capital_changes
from monitor.events._records.change import Change, day_of, finding
from monitor.events._records.people_changes import (
    holder_changes,
    officer_changes,
    representative_changes,
)
from monitor.model import Facts, Finding, Json, Record
from monitor.resolve.folding import fold
from monitor.resolve.names import keys
from monitor.resolve.statuses import status_event

_TEXTS = {"address": "address_change", "business_scope": "scope_change"}
_NO_LETTER = re.compile(r"[\W_]+")
_COMPARISONS = (capital_changes, holder_changes, officer_changes, representative_changes)


def changed(
    before: Record, after: Record, between: tuple[date, date] | None = None
) -> list[Finding]:
    """The events between two records of one company, seen on the days `between`."""
    changes = [
        *_name_change(before, after),
        *_text_changes(before.facts, after.facts),
        *_status_change(before.facts, after.facts),
        *(one for compare in _COMPARISONS for one in compare(before.facts, after.facts)),
    ]
    return [finding(one, after.name, between) for one in changes]


def _name_change(before: Record, after: Record) -> Iterator[Change]:
    was, now_is = before.name, after.name
    if was and now_is and keys(was).exact != keys(now_is).exact:
        yield Change("name_change", "name", was, now_is, {"from": was, "to": now_is})


def _text_changes(before: Facts, after: Facts) -> Iterator[Change]:
    for name, kind in _TEXTS.items():
        was, now_is = _text(before.get(name)), _text(after.get(name))
        if was and now_is and _letters(was) != _letters(now_is):
            yield Change(kind, name, was, now_is, {"from": was, "to": now_is})


def _text(value: Json) -> str:
    """A value as one text: joins an address's parts and lists of activities."""
    if isinstance(value, Mapping):
        return ", ".join(filter(None, map(_text, value.values())))
    if isinstance(value, list | tuple):
        return "; ".join(map(_text, value))
    return "" if value is None else str(value).strip()


def _letters(text: str) -> tuple[str, ...]:
    """A text's words, ignoring case, width, script, order and punctuation, for comparison."""
    return tuple(sorted(filter(None, _NO_LETTER.split(fold(text)))))


def _status_change(before: Facts, after: Facts) -> Iterator[Change]:
    was, now_is = str(before.get("status") or ""), str(after.get("status") or "")
    kind = status_event(was, now_is) if was and now_is else None
    if kind is not None:
        facts = {"from": was, "to": now_is}
        yield Change(kind, "status", was, now_is, facts, since=day_of(after.get("status_date")))
