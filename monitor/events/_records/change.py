"""A difference between two records of a company, and the finding made from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation

from monitor.model import Attribution, DateRange, Facts, Finding, Json, Party, Quote

CONFIDENCE = 0.99  # a register's own record
ARROW = " → "


@dataclass(frozen=True, slots=True)
class Change:
    """`what`, `was` and `now_is` are the register's words; `parties` are (role, name) pairs besides
    the company, whose role is `subject`; `since` is the date the register gives."""

    type: str
    what: str
    was: str
    now_is: str
    facts: Facts = field(default_factory=dict)
    parties: tuple[tuple[str, str], ...] = ()
    subject: str = "company"
    since: date | None = None


def finding(change: Change, company: str, between: tuple[date, date] | None) -> Finding:
    """The finding of a change. `between`: the days on which the two records were seen."""
    line = f"{change.what}: {change.was or '–'}{ARROW}{change.now_is or '–'}"
    parties = (*([(change.subject, company)] if company else []), *change.parties)
    return Finding(
        type=change.type,
        modality="asserted",
        confidence=CONFIDENCE,
        parties=tuple(Party(role, name) for role, name in parties),
        facts=dict(change.facts),
        evidence=(Quote(line, 0, len(line)),),
        rule=f"record-{change.type}",
        date=_date(change.since, between),
        attribution=Attribution("registry"),
    )


def _date(since: date | None, between: tuple[date, date] | None) -> DateRange | None:
    if since is not None:
        return DateRange(since.isoformat(), since, since, "day")
    if between is None:
        return None
    start, end = between
    return DateRange("", start, end, "day" if start == end else "fuzzy")


def day_of(value: Json) -> date | None:
    """The day of a fact such as {"date": "2026-07-02"}; None if it states none."""
    text = value.get("date") if isinstance(value, Mapping) else value
    try:
        return date.fromisoformat(str(text)[:10])
    except ValueError:
        return None


def number(value: Json) -> Decimal | None:
    """The exact number of a fact, bare or as {"value": …}; None if there is none."""
    text = value.get("value") if isinstance(value, Mapping) else value
    try:
        found = Decimal(str(text))
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def plain(exact: Decimal) -> str:
    """The number as text, without an exponent or trailing zeros after the point."""
    text = f"{exact:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
