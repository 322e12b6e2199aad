"""What every section of the configuration has in common: strict, frozen, each key explained."""

from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Section(BaseModel):
    """Unknown keys are errors; values never change; an error never quotes its input."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        arbitrary_types_allowed=True,
        hide_input_in_errors=True,
        populate_by_name=False,
        defer_build=True,  # a command that reads no configuration needs no schema of it
    )


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a part of the file must know of other parts of it to be checked.

    None instead of names: they are not known, because that part is broken itself."""

    ports: frozenset[int] = frozenset({80, 443})
    allow_http: bool = False
    channels: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    watches: frozenset[str] | None = frozenset()
    folder: str = "."


def optional(
    default: Any,
    words: str,
    *,
    shown: Any = None,
    alias: str | None = None,
    least: int | None = None,
) -> Any:
    """A key with its default. `words` is what an editor shows; `shown` the default as written;
    `least`: how many a list must have, where it is there."""
    extra = {} if shown is None else {"default": shown}
    return Field(default, description=words, json_schema_extra=extra, alias=alias, min_length=least)


def needed(words: str, *, alias: str | None = None, least: int | None = None) -> Any:
    """A key that must be there."""
    return Field(description=words, alias=alias, min_length=least)
