"""Converts values for columns: clean text, aware UTC times, JSON, packed text, fractions."""

import json
import math
import re
import zlib
from collections.abc import Mapping
from datetime import UTC, datetime
from fractions import Fraction
from functools import lru_cache
from typing import Any

from sqlalchemy import JSON, DateTime, Dialect, LargeBinary, Text
from sqlalchemy.types import TypeDecorator

from monitor.model import Json

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def clean(text: str) -> str:
    """Text that every database takes: NUL and lone surrogates become U+FFFD one for one, so that
    offsets stay valid."""
    return _UNSTORABLE.sub("\ufffd", text)


def is_clean(text: str) -> bool:
    """Whether every database takes the text as it is."""
    return not _UNSTORABLE.search(text)


def dump_json(value: Json) -> str:
    """JSON that every database takes: clean strings, NaN and infinities as null.

    Raises TypeError for anything that JSON has no form for.
    """
    try:
        dumped = json.dumps(value, ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError):
        return json.dumps(_clean_json(value), ensure_ascii=False)
    if "\\u0000" in dumped or _UNSTORABLE.search(dumped):
        return json.dumps(_clean_json(value), ensure_ascii=False)
    return dumped


def _clean_json(value: Json) -> Json:
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {clean(str(key)): _clean_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_clean_json(item) for item in value]
    raise TypeError(f"{type(value).__name__} cannot be stored as JSON")


class CleanText(TypeDecorator[str]):
    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else clean(value)


class Moment(TypeDecorator[datetime]):
    """An aware datetime, stored and returned in UTC. SQLite stores it without a zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a zone cannot be stored: {value}")
        utc = value.astimezone(UTC)
        return utc if dialect.name == "postgresql" else utc.replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        stored: datetime = value
        return stored.replace(tzinfo=UTC) if stored.tzinfo is None else stored.astimezone(UTC)


class Document(TypeDecorator[Any]):
    """JSON; the engine writes it with `dump_json`."""

    impl = JSON(none_as_null=True)
    cache_ok = True


class Packed(TypeDecorator[str]):
    """A long text, compressed."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002
        return None if value is None else zlib.compress(clean(value).encode())

    def process_result_value(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else zlib.decompress(value).decode()


class Ratio(TypeDecorator[Fraction]):
    """An exact fraction, as "64/125"."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Fraction | None, dialect: Dialect) -> Any:  # noqa: ARG002
        return None if value is None else str(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Fraction | None:  # noqa: ARG002
        return None if value is None else _fraction(value)


# Most holdings have one of few sizes, and parsing a fraction takes longer than reading a row.
_fraction = lru_cache(maxsize=10_000)(Fraction)
