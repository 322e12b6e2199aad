"""The keys for how much is told and for self-monitoring: severity, silences, budget, …"""

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Annotated, get_args

from pydantic import model_validator

from monitor.config import _urls
from monitor.config._routes import NOTICES, Days, Source, WatchName, one_channel
from monitor.config._section import Section, Surroundings, needed, optional
from monitor.config._values import (
    Share,
    TimeOfDay,
    Written,
    choice,
    count_of,
    shown,
    text,
    wrong,
)
from monitor.config._words import EVENT_TYPES
from monitor.model import Modality, Relation


def _points(value: object) -> int:
    found = re.fullmatch(r"[+-]?\d", value) if isinstance(value, str) else None
    if found is None:
        raise wrong(f"expected points from -9 to 9, not {shown(value)}")
    return int(found[0])


def _moment(value: object) -> date | datetime:
    written = text(value)
    try:
        if len(written) == 10:
            return date.fromisoformat(written)
        return datetime.fromisoformat(written)
    except ValueError:
        words = 'expected a day such as "2026-12-31" or a time such as "2026-12-31T08:00"'
        raise wrong(f"{words}, not {shown(value)}") from None


def _folder(value: object, around: Surroundings) -> Path:
    path = Path(around.folder, text(value))
    if not path.is_dir():
        raise wrong(f"there is no folder {path}; expected one with templates")
    return path


def _some_channels(value: object, around: Surroundings) -> Mapping[str, int]:
    if not isinstance(value, dict) or not value:
        raise wrong(f"expected channels with their alerts a day (desk: 20), not {shown(value)}")
    many = count_of(1, 100_000).check
    return {one_channel(name, around): many(number) for name, number in value.items()}


def _currency(value: object) -> str:
    if isinstance(value, str) and re.fullmatch(r"[A-Z]{3}", value):
        return value
    raise wrong(f"expected a currency such as EUR, not {shown(value)}")


def _rate(value: object) -> Decimal:
    found = re.fullmatch(r"\d{1,9}(?:\.\d{1,6})?", str(value)) if isinstance(value, str) else None
    if found is None or not Decimal(found[0]):
        raise wrong(f"expected a number above 0 (units for one US dollar), not {shown(value)}")
    return Decimal(found[0])


Currency = Annotated[str, Written(_currency, {"type": "string", "pattern": "^[A-Z]{3}$"})]
Rate = Annotated[Decimal, Written(_rate, {"type": "number", "exclusiveMinimum": 0})]
Points = Annotated[int, Written(_points, {"type": "integer", "minimum": -9, "maximum": 9})]
ChannelName = Annotated[str, Written(one_channel, {"type": "string"}, situated=True)]
_Type = Annotated[str, choice(*EVENT_TYPES)]
_BUDGET = {"type": "object", "additionalProperties": {"type": "integer", "minimum": 1}}


class LargeSettings(Section):
    """Amounts that are large relative to the firm's capital."""

    start: Annotated[Fraction, Share] = optional(
        Fraction(1, 4), "Of the firm's capital, at least.", shown="25%", alias="from"
    )
    points: Points = optional(1, "Points for it.")


class SmallSettings(Section):
    """Amounts that are small relative to the firm's capital."""

    below: Annotated[Fraction, Share] = optional(
        Fraction(1, 100), "Of the firm's capital, less than.", shown="1%"
    )
    points: Points = optional(-1, "Points for it.")


class SeveritySettings(Section):
    """Points for what makes an event important; they are added up."""

    types: Mapping[_Type, Points] = optional({}, "For types of events.", shown={})
    relations: Mapping[Annotated[str, choice(*get_args(Relation))], Points] = optional(
        {}, "For how close the firm is: self, controls, possibly_controls, owned_by, minority."
    )
    modality: Mapping[Annotated[str, choice(*get_args(Modality))], Points] = optional(
        {}, "For how sure the text is."
    )
    sources: Mapping[Source, Points] = optional({}, "For sources, by id; the best one counts.")
    new_field: Points = optional(1, "For what is outside the sectors of its watch.")
    denied: Points = optional(1, "For a denial.")
    large: LargeSettings = optional(LargeSettings(), "For a large amount.", shown={})
    small: SmallSettings = optional(SmallSettings(), "For a small amount.", shown={})
    rates: Mapping[Currency, Rate] = optional(
        {}, "Units of a currency for one US dollar, where the built-in table is too old.", shown={}
    )
    medium: Points = optional(2, "Points from which on an event is medium …")
    high: Points = optional(3, "… and high.")

    @model_validator(mode="after")
    def _high_is_above_medium(self) -> "SeveritySettings":
        if self.high < self.medium:
            raise wrong(f"`high` ({self.high}) is below `medium` ({self.medium})")
        return self


class SilenceSettings(Section):
    """Alerts held back until a moment, then sent as one digest."""

    until: Annotated[date | datetime, Written(_moment, {"type": "string"})] = needed(
        "The last day, or the moment, in `timezone`."
    )
    watch: tuple[WatchName, ...] | None = optional(None, "Names of watches.", least=1)
    types: tuple[Annotated[str, choice(*EVENT_TYPES, *NOTICES)], ...] | None = optional(
        None, "Types of events and notices.", least=1
    )
    source: tuple[Source, ...] | None = optional(None, "Ids of sources.", least=1)
    reason: Annotated[str, Written(text, {"type": "string"})] = optional(
        "", "Why, for those who ask later."
    )


class ReportSettings(Section):
    """The weekly report, sent even if nothing happened."""

    to: tuple[ChannelName, ...] = needed("The channels.", least=1)
    at: Annotated[time, TimeOfDay] = optional(time(8, 0), "At this time of day.", shown="08:00")
    days: Days = optional(("mon",), "On which days.", shown=["mon"])


Heartbeat = Annotated[str | None, Written(_urls.receiver, {"type": "string"}, situated=True)]
Templates = Annotated[Path | None, Written(_folder, {"type": "string"}, situated=True)]
Fallback = Annotated[str | None, Written(one_channel, {"type": "string"}, situated=True)]
Budget = Annotated[Mapping[str, int], Written(_some_channels, _BUDGET, situated=True)]
