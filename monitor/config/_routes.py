"""The keys of a route: which alerts go to which channels, and when."""

from datetime import time
from fractions import Fraction
from typing import Annotated, Literal, get_args

from pydantic import model_validator

from monitor.config._section import Section, Surroundings, needed, optional
from monitor.config._values import (
    TEXT,
    Flag,
    Share,
    TimeOfDay,
    Written,
    choice,
    known,
    shown,
    text,
    wrong,
)
from monitor.config._words import EVENT_TYPES, WEEK
from monitor.model import Modality, State

NOTICES = ("source.failing", "source.recovered")
DAYS = {"all": WEEK, "workdays": WEEK[:5], "weekends": WEEK[5:]}


def _channels(value: object, around: Surroundings) -> tuple[str, ...]:
    if value == "all":
        return tuple(sorted(around.channels))
    if not isinstance(value, list):
        raise wrong(f"expected a list of channels, or all, not {shown(value)}")
    if not value:
        raise wrong("an empty list tells nobody: expected a list of channels, or all")
    return tuple(one_channel(item, around) for item in value)


def one_channel(value: object, around: Surroundings) -> str:
    return _one_of(value, around.channels, "channel")


def _watch(value: object, around: Surroundings) -> str:
    return text(value) if around.watches is None else _one_of(value, around.watches, "watch")


def _source(value: object, around: Surroundings) -> str:
    return _one_of(value, around.sources, "source")


def _one_of(value: object, names: frozenset[str], what: str) -> str:
    name = text(value)
    if name not in names:
        raise wrong(f"there is no {what} {shown(value)}{known(name, sorted(names))}")
    return name


def days_of(value: object) -> tuple[str, ...]:
    if isinstance(value, str) and value in DAYS:
        return DAYS[value]
    days = value if isinstance(value, list) else [value]
    unknown = [day for day in days if day not in WEEK]
    if unknown or not days:
        wanted = "expected all, workdays, weekends or a list such as [mon, thu]"
        raise wrong(f"{wanted}, not {shown(unknown[0] if unknown else value)}")
    return tuple(day for day in WEEK if day in days)


_NAMES = {"type": "array", "items": {"type": "string"}, "minItems": 1}
_TO = {"anyOf": [_NAMES, {"const": "all"}]}
_DAY_LIST = {"type": "array", "items": {"enum": list(WEEK)}, "minItems": 1}


WatchName = Annotated[str, Written(_watch, TEXT, situated=True)]
Days = Annotated[tuple[str, ...], Written(days_of, {"anyOf": [{"enum": list(DAYS)}, _DAY_LIST]})]
Source = Annotated[str, Written(_source, TEXT, situated=True)]


class RouteSettings(Section):
    """One route; omitted keys match everything. Every matching route is used."""

    to: Annotated[tuple[str, ...], Written(_channels, _TO, situated=True)] = needed(
        "The channels, or all."
    )
    types: tuple[Annotated[str, choice(*EVENT_TYPES, *NOTICES)], ...] | None = optional(
        None,
        "Types of events; source.failing and source.recovered are notices of sources.",
        least=1,
    )
    watch: tuple[WatchName, ...] | None = optional(None, "Names of watches.", least=1)
    source: tuple[Source, ...] | None = optional(None, "Ids of sources that told it.", least=1)
    min_severity: Annotated[Literal["low", "medium", "high"], choice("low", "medium", "high")] = (
        optional("low", "The least severity.")
    )
    modality: tuple[Annotated[str, choice(*get_args(Modality))], ...] | None = optional(
        None, "How sure the text is that it happened.", least=1
    )
    state: tuple[Annotated[str, choice(*get_args(State))], ...] | None = optional(
        None, "Where the event stands in its life.", least=1
    )
    lang: tuple[Annotated[str, choice("zh", "en")], ...] | None = optional(
        None, "Languages of texts that told it.", least=1
    )
    min_share: Annotated[Fraction | None, Share] = optional(
        None, "The least share that the watched firm may have in the company."
    )
    new_field: Flag = optional(False, "Only what is outside the sectors of its watch.")
    digest: Annotated[time | None, TimeOfDay] = optional(
        None, "Collects alerts into one a day, at this time."
    )
    days: Days = optional(WEEK, "With digest: on which days.", shown="all")

    @model_validator(mode="after")
    def _only_digests_have_days(self) -> "RouteSettings":
        if self.digest is None and "days" in self.model_fields_set:
            raise wrong("`days` goes with `digest`, and there is none")
        return self
