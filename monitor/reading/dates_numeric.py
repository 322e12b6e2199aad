"""How any language writes dates in figures alone."""

import re

from monitor.reading.calendar import Spoken

NUMERIC = re.compile(
    r"(?<![\d.,/-])(?:(?P<y>(?:19|20)\d{2})(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<sep2>[-/.])(?P<b>\d{1,2})(?P=sep2)(?P<year>(?:19|20)\d{2}))"
    r"(?![\d%]|[-/.]\d)"
)


def numeric(match: re.Match[str]) -> Spoken:
    """29/11/2022 is the day first, as most of the world has it, unless that cannot be."""
    if match["y"]:
        return Spoken("day", year=int(match["y"]), month=int(match["m"]), day=int(match["d"]))
    first, second, year = int(match["a"]), int(match["b"]), int(match["year"])
    day, month = (second, first) if second > 12 else (first, second)
    return Spoken("day", year=year, month=month, day=day)
