"""What all sections of the configuration share: strict, frozen, every key explained."""

from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Section(BaseModel):
    """Unknown keys are errors; values never change; errors never quote their input."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        arbitrary_types_allowed=True,
        hide_input_in_errors=True,
        populate_by_name=False,
        defer_build=True,  # commands that read no configuration do not need its schema
    )


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a section must know of others to be checked. None instead of names: they are unknown,
    because that section is itself broken."""

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
    `least`: the minimum length of a list that is given."""
    extra = {} if shown is None else {"default": shown}
    return Field(default, description=words, json_schema_extra=extra, alias=alias, min_length=least)


def needed(words: str, *, alias: str | None = None, least: int | None = None) -> Any:
    """A required key."""
    return Field(description=words, alias=alias, min_length=least)
