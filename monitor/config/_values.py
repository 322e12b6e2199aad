"""Single values: texts, counts, durations, sizes, shares, times and networks.

Each is an annotated pydantic type, strict by itself: it takes what YAML had, without guessing, and
its errors say what would be right.
"""

import difflib
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import time, timedelta
from decimal import Decimal
from fractions import Fraction
from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from monitor.config._tree import Hidden, Unquoted

Network = IPv4Network | IPv6Network

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_SIZES = {"": 1, "B": 1, "KB": 10**3, "MB": 10**6, "GB": 10**9, "KIB": 2**10, "MIB": 2**20}
_DURATION = re.compile(r"(\d{1,9})(s|m|h|d|w)")
_SIZE = re.compile(r"(\d{1,12}) ?([KMG]?I?B)?", re.IGNORECASE)
_PERCENT = re.compile(r"(\d{1,3}(?:\.\d{1,12})?) ?%")
_COUNT = re.compile(r"\d{1,9}")
_DECIMAL = re.compile(r"\d{1,3}(?:\.\d{1,6})?")
_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
_MAX_TEXT = 10_000


def wrong(message: str) -> PydanticCustomError:
    """An error whose message reaches the reader unchanged. It may quote the file's own text."""
    return PydanticCustomError("wrong", "{words}", {"words": message})


def shown(value: object) -> str:
    """A value as quoted in a message: as written in the file, never with its secret."""
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    if value is None:
        return "nothing"
    written = value.written if isinstance(value, Hidden) else str(value)
    start = written if len(written) <= 60 else f"{written[:60]}…"
    return f"`{''.join(map(_printable, start))}`"


def _printable(char: str) -> str:
    return char if char.isprintable() else char.encode("unicode_escape").decode()


def guess(word: str, words: Sequence[str]) -> str:
    """`; did you mean …?` if a known word is close."""
    near = difflib.get_close_matches(word[:100].lower(), words, n=1, cutoff=0.6)
    return f"; did you mean `{near[0]}`?" if near else ""


def known(word: str, names: Sequence[str]) -> str:
    """The name that may be meant, else some of those there are."""
    some = ", ".join((*names[:9], "…") if len(names) > 9 else names)
    return guess(word, names) or (f"; known here: {some}" if some else "; there are none yet")


def text(value: object) -> str:
    if not isinstance(value, str):
        raise wrong(f"expected a text, not {shown(value)}")
    bare = value.strip()
    if not bare:
        raise wrong("expected a text, not an empty one")
    if len(bare) > _MAX_TEXT:
        raise wrong(f"expected a text of at most {_MAX_TEXT} characters")
    if any(unicodedata.category(char) in ("Cc", "Cs") for char in bare):
        raise wrong(f"expected one line of text without control characters: {shown(value)}")
    return Hidden(bare, value.written) if isinstance(value, Hidden) else bare


def _any_text(value: object) -> str:
    return "" if value == "" else text(value)


def _matched(value: object, pattern: re.Pattern[str], wanted: str) -> re.Match[str]:
    match = pattern.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise wrong(f"expected {wanted}, not {shown(value)}")
    return match


def _duration(value: object) -> timedelta:
    match = _matched(value, _DURATION, "a duration such as 30s, 10m, 1h or 90d")
    seconds = int(match[1]) * _UNITS[match[2]]
    if seconds > 36_525 * 86_400:
        raise wrong(f"expected a duration of at most 100 years, not {shown(value)}")
    return timedelta(seconds=seconds)


def _size(value: object) -> int:
    match = _matched(value, _SIZE, "a size such as 10MB or 500KB")
    size = int(match[1]) * _SIZES[(match[2] or "").upper()]
    if not 1_000 <= size <= 10**9:
        raise wrong(f"expected a size from 1KB to 1GB, not {shown(value)}")
    return size


def _share(value: object) -> Fraction:
    match = _matched(value, _PERCENT, "a percentage such as 50%")
    share = Fraction(Decimal(match[1])) / 100
    if not 0 < share <= 1:
        raise wrong(f"expected a percentage above 0% and up to 100%, not {shown(value)}")
    return share


def _flag(value: object) -> bool:
    if isinstance(value, Unquoted) and value in ("true", "false"):
        return value == "true"
    raise wrong(f"expected true or false (without quotes), not {shown(value)}")


def _probability(value: object) -> float:
    match = _matched(value, _DECIMAL, "a number from 0 to 1")
    number = float(match[0])
    if number > 1:
        raise wrong(f"expected a number from 0 to 1, not {shown(value)}")
    return number


def _time(value: object) -> time:
    match = _matched(value, _TIME, 'a time of day such as "08:30"')
    return time(int(match[1]), int(match[2]))


def _zone(value: object) -> ZoneInfo:
    name = text(value)
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        words = "expected a time zone such as Asia/Shanghai, Europe/London or UTC"
        raise wrong(f"{words}, not {shown(value)}") from None


def zone_name(value: object) -> str:
    return _zone(value).key


def _network(value: object) -> Network:
    try:
        return ip_network(text(value))
    except ValueError as error:
        hint = "; the address has bits beyond its mask" if "host bits" in str(error) else ""
        words = "expected a network such as 10.1.0.0/16 or fd00::/8"
        raise wrong(f"{words}, not {shown(value)}{hint}") from None


@dataclass(frozen=True)
class Written:
    """A value's check and its schema for editors."""

    check: Callable[..., Any]
    schema: Mapping[str, Any]
    situated: bool = False  # the check also takes the Surroundings

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> CoreSchema:
        if not self.situated:
            return core_schema.no_info_plain_validator_function(self.check)
        check = self.check
        return core_schema.with_info_plain_validator_function(
            lambda value, info: check(value, info.context)
        )

    def __get_pydantic_json_schema__(self, core: object, handler: object) -> dict[str, Any]:
        return dict(self.schema)


def choice(*words: str, meant: Mapping[str, str] | None = None) -> Written:
    """One of a few words; `meant` says which one other people's word for it is."""

    def check(value: object) -> str:
        if isinstance(value, str) and value in words:
            return str(value)
        word = value.lower() if isinstance(value, str) else ""
        near = guess((meant or {}).get(word, word), words)
        raise wrong(f"{shown(value)} is not one of {', '.join(words)}{near}")

    return Written(check, {"type": "string", "enum": list(words)})


_DURATION_SCHEMA = {"type": "string", "pattern": r"^\d{1,9}[smhdw]$"}

TEXT = {"type": ["string", "number", "boolean"]}  # `name: 163` is a text, too

Text = Annotated[str, Written(text, TEXT)]
MaybeText = Annotated[str | None, Written(text, TEXT)]
AnyText = Annotated[str, Written(_any_text, TEXT)]
Duration = Annotated[timedelta, Written(_duration, _DURATION_SCHEMA)]
Size = Annotated[
    int, Written(_size, {"type": ["string", "integer"], "pattern": r"^\d{1,12} ?\w*$"})
]
Share = Written(_share, {"type": "string", "pattern": r"^\d{1,3}(\.\d{1,12})? ?%$"})
Flag = Annotated[bool, Written(_flag, {"type": "boolean"})]
Probability = Annotated[
    float, Written(_probability, {"type": "number", "minimum": 0, "maximum": 1})
]
TimeOfDay = Written(_time, {"type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d$"})
Zone = Annotated[ZoneInfo, Written(_zone, {"type": "string"})]
Cidr = Annotated[Network, Written(_network, {"type": "string"})]


def duration_from(seconds: int) -> Written:
    """A duration of at least so many seconds."""

    def check(value: object) -> timedelta:
        duration = _duration(value)
        if duration < timedelta(seconds=seconds):
            raise wrong(f"expected at least {seconds}s, not {shown(value)}")
        return duration

    return Written(check, _DURATION_SCHEMA)


def count_of(low: int, high: int) -> Written:
    """A whole number between these two."""

    def check(value: object) -> int:
        match = _matched(value, _COUNT, f"a whole number from {low} to {high}")
        if not low <= int(match[0]) <= high:
            raise wrong(f"expected a whole number from {low} to {high}, not {shown(value)}")
        return int(match[0])

    return Written(check, {"type": "integer", "minimum": low, "maximum": high})


SLUG = r"[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?"


def slug(value: object) -> str:
    """The id of a source or a channel."""
    name = text(value)
    if not re.fullmatch(SLUG, name):
        raise wrong(f"expected small letters, digits, hyphens, not {shown(value)}")
    return name


Slug = Annotated[str, Written(slug, {"type": "string", "pattern": f"^{SLUG}$"})]
