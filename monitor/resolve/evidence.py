"""What an event's evidence says, where it was published, and when first and last."""

from collections.abc import Iterator
from datetime import datetime

from monitor.model import Event


def texts(event: Event) -> Iterator[str]:
    """Of each document the quotes, then the title."""
    for one in event.evidence:
        yield from (quote.quote for quote in one.quotes)
        yield one.title


def quotes(event: Event) -> Iterator[str]:
    return (quote.quote for one in event.evidence for quote in one.quotes)


def documents(event: Event) -> set[tuple[str, str]]:
    """Source and address of each."""
    return {(one.source, one.url) for one in event.evidence}


def first_told(event: Event) -> datetime:
    return min(_published(event), default=event.first_seen)


def last_told(event: Event) -> datetime:
    return max(_published(event), default=event.first_seen)


def _published(event: Event) -> Iterator[datetime]:
    return (one.published for one in event.evidence if one.published)
