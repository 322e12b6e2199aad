"""How long before its text something happened."""

from datetime import datetime, timedelta

from monitor.events._documents.document import Document
from monitor.reading.dates import Dated

_RECENT = timedelta(days=400)


def is_recent(when: Dated | None, document: Document) -> bool:
    """Whether a day is no longer ago than news goes back; any day is if the text has none."""
    if when is None or when.range.end is None:
        return False
    published = document.published
    if published is None:
        return document.lang == "zh"
    read = published.date() if isinstance(published, datetime) else published
    return read - when.range.end <= _RECENT
