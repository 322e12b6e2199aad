"""Turns registers' amounts, days and shares into facts."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from zoneinfo import ZoneInfo

from monitor.model import Json
from monitor.reading.amounts.currencies import AFTER
from monitor.reading.amounts.numbers import plain

_GROUPS = re.compile(r"[\s'’\u2019\u00a0\u202f_]")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?![\d])")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)")
_PACKED = re.compile(r"(?:19|20)\d{6}")
_CODE = re.compile(r"[A-Z]{3}")


def compact(facts: Mapping[str, Json] | None = None, /, **more: Json) -> dict[str, Json]:
    """What is given, as a mapping or by name, without empty values."""
    given = {**(facts or {}), **more}
    return {key: value for key, value in given.items() if value not in (None, "", [], {})}


def amount(written: Json, mark: str = ".") -> Decimal | None:
    """A number as a register writes it; `mark` is the decimal mark, the other one groups digits.
    None if it is not a number."""
    if isinstance(written, bool) or written is None:
        return None
    if isinstance(written, int | Decimal):
        return Decimal(written)
    text = _GROUPS.sub("", str(written))
    other = "," if mark == "." else "."
    text = text.replace(other, "").replace(mark, ".")
    text = text.removesuffix(".-")
    try:
        value = Decimal(text)
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


def money(
    written: Json, currency: str, kind: str | None = None, *, mark: str = "."
) -> dict[str, Json] | None:
    """{"value", "currency", "kind"} of an amount, or None."""
    value = amount(written, mark)
    if value is None or not currency:
        return None
    return compact({"value": plain(value), "currency": currency, "kind": kind})


def said(sum_: Mapping[str, Json] | None) -> dict[str, Json] | None:
    """The same sum as an event's fact, which also has `text`."""
    if sum_ is None:
        return None
    return {"text": f"{sum_['currency']} {sum_['value']}", **sum_}


def currency_code(written: str, default: str) -> str:
    """The ISO 4217 code for a currency's code, sign or name; `default` if there is none."""
    text = written.strip()
    if _CODE.fullmatch(text.upper()):
        return text.upper()
    return AFTER.get(text) or AFTER.get(text.lower()) or default


def day(written: Json) -> str | None:
    """The ISO day at the start of a date or time, in any unambiguous notation."""
    text = str(written or "").strip()
    for pattern, order in ((_ISO, (1, 2, 3)), (_DOTTED, (3, 2, 1)), (_SLASHED, (3, 2, 1))):
        found = pattern.match(text)
        if found:
            return _day(*(int(found[n]) for n in order))
    if _PACKED.fullmatch(text[:8]) and not text[8:9].isdigit():
        return _day(int(text[:4]), int(text[4:6]), int(text[6:8]))
    return None


def roc_day(written: Json) -> str | None:
    """The ISO day of a date in years of the Republic of China: 0760221 is 1987-02-21."""
    text = str(written or "").strip()
    if not text.isdigit() or not 6 <= len(text) <= 7:
        return None
    text = text.zfill(7)
    return _day(int(text[:3]) + 1911, int(text[3:5]), int(text[5:]))


def epoch_day(milliseconds: Json, zone: str) -> str | None:
    """The day of a moment in epoch milliseconds, in the register's own zone."""
    if isinstance(milliseconds, bool) or not isinstance(milliseconds, int):
        return day(milliseconds)
    try:
        moment = datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=milliseconds)
        return moment.astimezone(ZoneInfo(zone)).date().isoformat()
    except (OverflowError, ValueError):
        return None


def local_day(written: Json, zone: str) -> str | None:
    """The day, in a zone, of a moment written in UTC: 1952-11-10T23:00Z is the 11th."""
    found = moment(written)
    return found.astimezone(ZoneInfo(zone)).date().isoformat() if found else day(written)


def _day(year: int, month: int, number: int) -> str | None:
    try:
        return date(year, month, number).isoformat()
    except ValueError:
        return None


def moment(written: Json, zone: str = "UTC") -> datetime | None:
    """A moment in UTC; a bare day is midnight UTC, a time without a zone is in `zone`."""
    text = str(written or "").strip()
    if len(text) <= 10:
        iso = day(text)
        return datetime.fromisoformat(iso).replace(tzinfo=UTC) if iso else None
    text = re.sub(r"(\.\d{6})\d+", r"\1", text)
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        iso = day(text)
        return datetime.fromisoformat(iso).replace(tzinfo=UTC) if iso else None
    return (found if found.tzinfo else found.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)


def percent(share: Fraction) -> str:
    """A fraction of one in per cent, as exactly as a decimal can be."""
    value = Decimal(share.numerator * 100) / Decimal(share.denominator)
    if not 0 < value < 10_000:
        return "0"
    return plain(value.quantize(Decimal(1).scaleb(-20)).normalize())


def ratio(written: str) -> Fraction | None:
    """The fraction that "1/3", "50 %" or "0,5" means; None for anything else."""
    text = _GROUPS.sub("", written).replace(",", ".").rstrip(".")
    bare = text.removesuffix("%")
    try:
        value = Fraction(bare)
    except (ValueError, ZeroDivisionError):
        return None
    if text.endswith("%"):
        value /= 100
    return value if 0 <= value <= 1 else None


def address(parts: Iterable[Json]) -> str | None:
    """The lines of an address joined, without empty and repeated ones."""
    texts = (" ".join(str(part).split()) for part in parts if part)
    return ", ".join(dict.fromkeys(t for t in texts if t)) or None


def person(
    name: str, role: str = "", since: Json = None, until: Json = None, ids: Json = None
) -> dict[str, Json]:
    """An officer: {"name", "role", "from", "to", "ids"}; `ids` of a firm, without empty ones."""
    known = compact(ids or {})
    return compact({"name": name, "role": role, "from": since, "to": until, "ids": known})


def holder(name: str, share: Fraction | str | None, **more: Json) -> dict[str, Json]:
    """A holder of equity: {"name", "percent", "kind", …}. `share`: a fraction of one, or the text
    of a percentage."""
    written = percent(share) if isinstance(share, Fraction) else share
    return compact({"name": name, "percent": written, "kind": "equity", **more})


def former(names: Iterable[str], name: str) -> tuple[str, ...]:
    """Former names, each once, without empty ones and the present `name`."""
    return tuple(dict.fromkeys(one for one in names if one and one != name))


def latest(days: Iterable[str | None]) -> str | None:
    """The latest of some ISO days."""
    return max(filter(None, days), default=None)


def earliest(days: Iterable[Json]) -> str | None:
    """The earliest of some ISO days."""
    return min(filter(None, days), default=None)
