"""Commas for the spaces that part clauses of Chinese headlines: 海山集团出售工厂 远川集团接盘."""

import re
from dataclasses import replace
from itertools import pairwise

from monitor.reading.prose.normal import HAN, Normal

_BETWEEN_CLAUSES = re.compile(rf"(?<=[{HAN}%”）》]) (?=[{HAN}“《])")
_SHORTEST = 5  # characters of a clause; a lone name before a space may be its subject


def parted(normal: Normal, begin: int) -> Normal:
    """The text, with commas for such spaces in the headline from `begin` of the original on."""
    start = normal.within(begin, begin)[0]
    clauses = _BETWEEN_CLAUSES.split(normal.text[start:])
    if len(clauses) == 1:
        return normal
    shown, end = list(normal.text), start
    for before, behind in pairwise(clauses):
        end += len(before)
        if min(len(before), len(behind)) >= _SHORTEST:
            shown[end] = "，"
        end += 1
    return replace(normal, text="".join(shown))
