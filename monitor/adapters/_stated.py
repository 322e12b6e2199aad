"""The events that a register's own notice states, and the record such a notice makes."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from monitor.adapters import _facts
from monitor.adapters._facts import compact
from monitor.model import Attribution, DateRange, Finding, Json, Party, Quote

CONFIDENCE = 0.99  # a register's own notice, read from its fields
FROM_PROSE = 0.95  # a register's own notice, read from its prose


def event(  # noqa: PLR0913 - an event has that many sides
    kind: str,
    company: str,
    facts: Mapping[str, Json] | None = None,
    *,
    rule: str,
    register: str,
    on: str | None = None,
    quote: str = "",
    others: Iterable[tuple[str, str]] = (),
    attribution: str = "registry",
    confidence: float = CONFIDENCE,
    modality: str = "asserted",
) -> Finding:
    """One event. `others` are further parties as (role, name); `on` is its ISO day.

    `quote` is the notice's own text, or the fields that say so.
    """
    named = [("company", company)] if company else []
    return Finding(
        type=kind,
        modality=modality,  # type: ignore[arg-type]
        confidence=confidence,
        parties=tuple(Party(role, name) for role, name in (*named, *others) if name),
        facts=compact(facts or {}),
        evidence=(Quote(quote, 0, len(quote)),) if quote else (),
        rule=rule,
        date=on_day(on),
        attribution=Attribution(attribution, register),
    )


def on_day(iso: str | None) -> DateRange | None:
    """A day as a date range."""
    if not iso:
        return None
    stated = date.fromisoformat(iso)
    return DateRange(iso, stated, stated, "day")


def change(before: Mapping[str, Json] | None, after: Mapping[str, Json] | None) -> dict[str, Json]:
    """The facts of a capital change between two sums; {} if nothing changed.

    Two currencies mean a redenomination, which has no direction.
    """
    if before == after or (before is None and after is None):
        return {}
    facts: dict[str, Json] = compact(
        {"capital_from": _facts.said(before), "capital_to": _facts.said(after)}
    )
    if before and after:
        if before["currency"] != after["currency"]:
            return facts | {"redenomination": True}
        old, new = (Decimal(one["value"]) for one in (before, after))
        if old == new:
            return {}
        facts["direction"] = "increase" if new > old else "decrease"
    return facts


def words(sum_: Mapping[str, Json] | None) -> str:
    """A sum as quoted."""
    return f"{sum_['currency']} {sum_['value']}" if sum_ else "-"
