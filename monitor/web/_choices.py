"""What a reader chose in an address: filters, and the place where a page begins."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, cast, get_args
from zoneinfo import ZoneInfo

from fastapi import HTTPException

from monitor.config import EVENT_TYPES
from monitor.context import Plan
from monitor.model import Event, Severity, State
from monitor.store import Session, companies
from monitor.store.browse import Place, Wanted
from monitor.store.values import Alert

STATES: tuple[str, ...] = get_args(State)
SEVERITIES: tuple[str, ...] = get_args(Severity)
LONGEST = 200  # characters of a text to look for


@dataclass(frozen=True, slots=True)
class Choices:
    """The filters of an address as written, "" where there is none. `wrong`: keys whose value
    means nothing; they are left out of the search."""

    watch: str = ""
    type: str = ""
    state: str = ""
    severity: str = ""
    source: str = ""
    company: str = ""
    q: str = ""
    since: str = ""
    until: str = ""
    all: str = ""
    wrong: tuple[str, ...] = ()

    @property
    def narrowed(self) -> bool:
        """Whether anything but the scope was chosen."""
        written = (self.watch, self.type, self.state, self.severity, self.source, self.company)
        return any((*written, self.q, self.since, self.until))


def choices(query: Mapping[str, str]) -> Choices:
    """The filters in a query; other keys are not looked at."""
    fields = [name for name in Choices.__dataclass_fields__ if name != "wrong"]
    given = {name: query.get(name, "").strip()[:LONGEST] for name in fields}
    wrong = [name for name, known in _KNOWN.items() if given[name] and given[name] not in known]
    wrong += [name for name in ("since", "until") if given[name] and _day(given[name]) is None]
    return Choices(**given, wrong=tuple(wrong))


def refuse_wrong(chosen: Choices, plan: Plan) -> None:
    """Answer 400 to what programs cannot mean: an empty answer would look like no news."""
    if chosen.wrong:
        raise HTTPException(400, f"not understood: {', '.join(chosen.wrong)}")
    # A source that discovers firms reports them under its own id.
    if chosen.watch and chosen.watch not in {*plan.sources, *(one.name for one in plan.watches)}:
        raise HTTPException(400, f"there is no watch {chosen.watch!r}")


_KNOWN: dict[str, Sequence[str]] = {
    "type": EVENT_TYPES,
    "state": STATES,
    "severity": SEVERITIES,
}


def wanted(session: Session, chosen: Choices, zone: ZoneInfo) -> Wanted:
    """The search that the choices mean. Days are those of the config's time zone."""
    left_out: dict[str, Any] = dict.fromkeys(chosen.wrong, "")
    chosen = replace(chosen, **left_out)
    until = _day(chosen.until)
    return Wanted(
        watch=chosen.watch or None,
        watched=not chosen.all,
        companies=companies.meant(session, chosen.company) if chosen.company else None,
        types=(chosen.type,) if chosen.type else None,
        states=(chosen.state,) if chosen.state else None,
        severity=cast("Severity", chosen.severity) if chosen.severity else None,
        source=chosen.source or None,
        text=chosen.q,
        since=_midnight(_day(chosen.since), zone),
        until=_midnight(until + timedelta(days=1) if until else None, zone),
    )


def place_after(last: Event | Alert) -> str:
    """How the address of the next page names the last entry of this one."""
    return f"{last.updated.astimezone(UTC).isoformat()}~{last.id}"


def page_number(written: str) -> int:
    """The number of a page; 1 for what is no number."""
    return max(1, int(written)) if written.isdecimal() and len(written) < 7 else 1


def place(written: str) -> Place | None:
    """Where a page begins; None for the first page, and for what is no place."""
    at, _, id_ = written.partition("~")
    try:
        updated = datetime.fromisoformat(at)
    except ValueError:
        return None
    return Place(updated, id_) if updated.tzinfo and id_ else None


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def _midnight(day: date | None, zone: ZoneInfo) -> datetime | None:
    return datetime.combine(day, time(0), zone).astimezone(UTC) if day else None
