"""A holding as a file states it: parties by name and number, not yet stored companies."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import NamedTuple

from monitor.model import Holding

# Tuples: a national file has millions, and a dataclass takes several times as long.


class Party(NamedTuple):
    """A holder or target. A person is not a company, and known by name only."""

    name: str
    ids: tuple[tuple[str, str], ...] = ()  # (register, number)
    is_person: bool = False


def spelt(party: Party) -> str:
    """The name; if there is none, the number."""
    return party.name or (party.ids[0][1] if party.ids else "")


class Stated(NamedTuple):
    """One statement: `holding` says everything except the parties, so that rows may share it."""

    holder: Party
    target: Party
    holding: Holding


# The place in a file (a line, or the number of the record), and what is there or what is wrong.
Read = Iterator[tuple[int, Stated | str]]


def day(written: object) -> date | None:
    """The day of a date, a date and time, a month or a year; the first of a longer period.

    Raises ValueError.
    """
    text = str(written or "")[:10]
    if not text:
        return None
    try:
        return date.fromisoformat(text + "-01-01"[len(text) - 4 :] if len(text) in (4, 7) else text)
    except ValueError as error:
        raise ValueError(f"{written!r} is not a date such as 2022-11-30") from error


def moment(written: object) -> datetime | None:
    """A time of knowledge; midnight if only a day is given. Raises ValueError."""
    text = str(written or "")
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise ValueError(
            f"{written!r} is not a date or time such as 2022-11-30T09:00:00Z"
        ) from error
    return found if found.tzinfo else found.replace(tzinfo=UTC)
