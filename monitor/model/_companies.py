"""Companies and who holds them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction

from monitor.model._words import Json, Relation


@dataclass(frozen=True, slots=True)
class Company:
    """A company as stored. `id` is ours (`cmp_…`) and never changes."""

    id: str
    name: str
    ids: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Share:
    """A share as an interval of fractions of one; low == high if known exactly."""

    low: Fraction
    high: Fraction


_UNIT = 10**12  # shares are written with at most 12 digits after the point


def decimal(part: Fraction) -> str:
    """A share as a decimal, rounded to 12 digits after the point."""
    # In integers, for speed: an answer with 100,000 owners shows as many decimals.
    units = (2 * _UNIT * part.numerator + part.denominator) // (2 * part.denominator)
    whole, rest = divmod(units, _UNIT)
    return f"{whole}.{rest:012d}".rstrip("0").rstrip(".")


def bounds(share: Share) -> dict[str, str]:
    """Both bounds as decimals."""
    low = decimal(share.low)
    return {"low": low, "high": low if share.low is share.high else decimal(share.high)}


def of_per_cent(low: Json, high: Json) -> Share:
    """The share between two percentages, which may be decimals or their texts."""
    return Share(Fraction(str(low)) / 100, Fraction(str(high)) / 100)


@dataclass(frozen=True, slots=True)
class Holding:
    """One statement that `holder` holds part of `target` (company ids or names).

    `kind`: equity, votes, gp, board, contract, consolidation. `control` is what the source said in
    words: controls, wholly, largest, joint. Valid time is when it was true; known time is when we
    learnt it and, if corrected, until when we believed it.
    """

    holder: str
    target: str
    share: Share
    kind: str = "equity"
    control: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    known_from: datetime | None = None
    known_to: datetime | None = None
    source: str = ""
    url: str = ""
    quote: str = ""
    concert: str = ""  # the concert group that the holder acts with
    origin: str = ""  # who says it: user, registry, filing, company, media


@dataclass(frozen=True, slots=True)
class Step:
    """One edge of an ownership path, with names for people."""

    holder: str
    target: str
    share: Share
    control: str | None = None


@dataclass(frozen=True, slots=True)
class WatchHit:
    """Why an event concerns a watch: the relation, the path and a sentence about it."""

    watch: str
    relation: Relation
    why: str
    path: tuple[Step, ...] = ()
    new_field: tuple[str, ...] = ()  # parts of the business scope outside the watch's sectors
    ambiguous: str = ""  # why the event may mean another firm; then it is reviewed, not told
