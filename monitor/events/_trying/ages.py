"""How long before its text something happened."""

from datetime import date, datetime, timedelta

from monitor.events._documents.document import Document
from monitor.reading.dates import Dated

_RECENT = timedelta(days=400)
_LASTING = timedelta(days=1100)  # partnerships and ventures are told as news of late for longer
_THIS_CENTURY = date(2000, 1, 1)  # what is older is no news on a page without a date either
_TURN = timedelta(days=45)  # after a year's end, news still dates what happened by that year


def is_recent(when: Dated | None, document: Document) -> bool:
    """Whether a day is no longer ago than news goes back; any day is if the text has none."""
    if when is None or when.range.end is None:
        return False
    read = _read_on(document)
    if read is None:
        return document.lang == "zh"
    return read - when.range.end <= _RECENT


def is_over(when: Dated | None, document: Document, *, lasts: bool = False) -> bool:
    """Whether a text dates something by a day long past, or by no more than a year gone by.

    What lasts is over only after some years.
    """
    if when is None or when.range.end is None:
        return False
    read = _read_on(document)
    if read is None:
        return when.range.end < _THIS_CENTURY
    if lasts:
        return read - when.range.end > _LASTING
    if when.range.precision == "year":
        return read - when.range.end > _TURN
    return not is_recent(when, document)


def _read_on(document: Document) -> date | None:
    """When a text was published; an undated Chinese one not before the last day it tells of."""
    published = document.published
    if published is None:
        return document.last_day if document.lang == "zh" else None
    return published.date() if isinstance(published, datetime) else published
