"""What registers are asked: which companies, since when, and with which key."""

from base64 import b64encode
from collections.abc import Iterator, Mapping
from datetime import date, timedelta, tzinfo

from monitor.model import Cursor, Look, Page, Source

# The keys of `discover` -> what this package calls them.
_WORDS = {"sic": "field"}


def followed(source: Source, look: Look, kind: str) -> tuple[str, ...]:
    """The identifiers of watched companies in a register, then those of its `ids`, each once."""
    own = (str(number) for number in source.options.get("ids") or ())
    return tuple(dict.fromkeys((*own, *(w.ids[kind] for w in look.watches if kind in w.ids))))


def discoveries(source: Source) -> Iterator[tuple[str, str]]:
    """What `discover` looks for, as (what, value): name, owner, officer, address, field, place."""
    given = source.options.get("discover") or {}
    for key, value in given.items():
        for one in value if isinstance(value, list | tuple) else [value]:
            yield _WORDS.get(str(key)) or str(key), str(one)


def from_key(source: Source) -> Mapping[str, str]:
    """HTTP Basic with the source's key as user and no password."""
    return basic(str(source.options.get("key") or ""))


def basic(key: str) -> Mapping[str, str]:
    """HTTP Basic with any key; no header without one."""
    return {"authorization": f"Basic {b64encode(f'{key}:'.encode()).decode()}"} if key else {}


# --- windows of days ------------------------------------------------------------------------------
# Registers enter things days after their date. A window starts a fixed time before the last look
# rather than at the newest thing seen, so that all requests of one look share it.


def looked(page: Page) -> Cursor:
    """The note that everything up to now was asked for."""
    return Cursor({"day": page.fetched.date().isoformat()})


def since(look: Look, overlap: timedelta, *, most: timedelta = timedelta(days=30)) -> date:
    """The first day of the look's window, at most `most` back after a long stop."""
    today = look.now.date()
    last = date.fromisoformat(str((look.cursor or {}).get("day") or today.isoformat()))
    return max(min(last, today) - overlap, today - most)


def days(look: Look, overlap: timedelta, *, zone: tzinfo, most: timedelta) -> Iterator[date]:
    """Each day of the window up to today in that zone."""
    day, today = since(look, overlap, most=most), look.now.astimezone(zone).date()
    while day <= today:
        yield day
        day += timedelta(days=1)
