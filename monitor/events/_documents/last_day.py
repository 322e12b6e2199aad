"""The last day that a text tells of: one without a date was not published before it."""

import re
from collections.abc import Iterable
from datetime import date

from monitor.reading.dates.anchors import is_future
from monitor.reading.masks.mask import Item

_EXACT = frozenset({"day", "month"})  # years are also those of aims and terms
_BEFORE = 16  # characters that may say that a day is to come
_TERM = re.compile("承诺|到期|截止|届满|期限|有效期")  # 承诺2028年12月31日净利润达1亿元


def told(items: Iterable[Item], text: str) -> date | None:
    """The end of the latest day or month on which something happened, of a Chinese text."""
    dates = (item.value for item in items if item.kind == "date")
    past = (
        one.range.end
        for one in dates
        if one.anchor == "on"
        and one.range.precision in _EXACT
        and not _is_ahead(text[max(0, one.start - _BEFORE) : one.start])
    )
    return max((end for end in past if end is not None), default=None)


def _is_ahead(before: str) -> bool:
    return is_future(before, "", "zh") or _TERM.search(before) is not None
