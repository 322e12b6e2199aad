"""The nouns of this program: frozen values that pass between its rooms.

Source -> Request -> Page -> Article | Record -> Finding -> Event -> Delivery. All datetimes are
aware and in UTC unless a field says otherwise. `Facts` hold JSON-ready values in the shapes of the
extract contract: money {"text", "value", "currency", "kind"?, "approx"?}, percentages {"text",
"value"} or {"text", "low", "high"} in per cent, words as strings, lists of strings.
"""

from monitor.model._companies import (
    Company,
    Holding,
    Share,
    Step,
    WatchHit,
    bounds,
    decimal,
    of_per_cent,
)
from monitor.model._looking import Article, Cursor, Look, Page, Record, Request, Validators
from monitor.model._telling import (
    Channel,
    Delivery,
    Event,
    EventParty,
    Evidence,
    News,
    Signing,
    Weight,
)
from monitor.model._understanding import (
    Attribution,
    DateRange,
    Finding,
    NameHit,
    Party,
    Passage,
    Quote,
    Reading,
)
from monitor.model._watching import Source, Watch
from monitor.model._words import (
    Facts,
    Follow,
    Json,
    Language,
    Modality,
    Precision,
    Purpose,
    Relation,
    Severity,
    State,
)

__all__ = [
    "Article",
    "Attribution",
    "Channel",
    "Company",
    "Cursor",
    "DateRange",
    "Delivery",
    "Event",
    "EventParty",
    "Evidence",
    "Facts",
    "Finding",
    "Follow",
    "Holding",
    "Json",
    "Language",
    "Look",
    "Modality",
    "NameHit",
    "News",
    "Page",
    "Party",
    "Passage",
    "Precision",
    "Purpose",
    "Quote",
    "Reading",
    "Record",
    "Relation",
    "Request",
    "Severity",
    "Share",
    "Signing",
    "Source",
    "State",
    "Step",
    "Validators",
    "Watch",
    "WatchHit",
    "Weight",
    "bounds",
    "decimal",
    "of_per_cent",
]
