"""What the store takes and returns beyond the nouns of `model`."""

from monitor.store.values._counts import Arrivals, Latency, Overview, Strip, Tally
from monitor.store.values._knowledge import (
    CompanyFact,
    CompanyName,
    Concern,
    NameKind,
    StaleEvent,
    Text,
)
from monitor.store.values._looking import (
    Claimed,
    HealthChange,
    ItemState,
    Known,
    Match,
    Searched,
    SourceHealth,
    StaleSource,
)
from monitor.store.values._opinions import AliasPrecision, Decision, Feedback, Verdict, Verdicts
from monitor.store.values._outbox import (
    ALERT_STATES,
    Alert,
    Attempt,
    ChannelHealth,
    Digest,
    OwedDelivery,
)

__all__ = [
    "ALERT_STATES",
    "Alert",
    "AliasPrecision",
    "Arrivals",
    "Attempt",
    "ChannelHealth",
    "Claimed",
    "CompanyFact",
    "CompanyName",
    "Concern",
    "Decision",
    "Digest",
    "Feedback",
    "HealthChange",
    "ItemState",
    "Known",
    "Latency",
    "Match",
    "NameKind",
    "Overview",
    "OwedDelivery",
    "Searched",
    "SourceHealth",
    "StaleEvent",
    "StaleSource",
    "Strip",
    "Tally",
    "Text",
    "Verdict",
    "Verdicts",
]
