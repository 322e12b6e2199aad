"""Reads dates in figures alone, in any language."""

import re

from monitor.reading.dates.calendar import Spoken
from monitor.reading.dates.speech import Found

NUMERIC = re.compile(
    r"(?<![\d.,/-])(?:(?P<y>(?:19|20)\d{2})(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<sep2>[-/.])(?P<b>\d{1,2})(?P=sep2)(?P<year>(?:19|20)\d{2}))"
    r"(?![\d%]|[-/.]\d)"
)


def numeric(match: re.Match[str]) -> Found | None:
    """29/11/2022 and 11/29/2022 show which is the day; 03/04/2021 does not, and gives None."""
    if match["y"]:
        year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
        return match.start(), match.end(), Spoken("day", year=year, month=month, day=day)
    first, second, year = int(match["a"]), int(match["b"]), int(match["year"])
    day, month = max(first, second), min(first, second)
    if day <= 12 and day != month:
        return None
    return match.start(), match.end(), Spoken("day", year=year, month=month, day=day)
