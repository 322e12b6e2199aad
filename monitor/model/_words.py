"""Types shared by several nouns."""

from collections.abc import Mapping
from typing import Any, Literal

Json = Any  # what json.loads returns; validated where it enters
Facts = Mapping[str, Json]
Follow = Literal["self", "subsidiaries", "group"]
Modality = Literal["asserted", "planned", "possible", "rumoured", "denied", "ended"]
State = Literal["rumoured", "reported", "confirmed", "denied", "corrected", "withdrawn"]
Severity = Literal["low", "medium", "high"]
Relation = Literal["self", "controls", "possibly_controls", "owned_by", "minority"]
Precision = Literal["day", "month", "quarter", "half", "year", "fuzzy"]
Language = Literal["en", "zh"]
Purpose = Literal["list", "article"]
