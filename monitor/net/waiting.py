"""How long a server asks to wait before the next request."""

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

ASKING = frozenset({429, 503})  # the answers that may name a time
_LONGEST = timedelta(hours=24).total_seconds()


def retry_after(header: str | None, now: datetime) -> float | None:
    """Seconds to wait by a Retry-After header (RFC 9110 10.2.3), at most a day.

    Takes seconds and HTTP dates; None for anything else and for times not in the future.
    """
    text = (header or "").strip()
    is_number = text.isascii() and text.isdigit()
    seconds = float(text[:12]) if is_number else _seconds_until(text, now)
    return min(seconds, _LONGEST) if seconds > 0 else None


def _seconds_until(text: str, now: datetime) -> float:
    try:
        then = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return 0.0
    if then.tzinfo is None:  # obsolete forms of HTTP dates are in UTC as well
        then = then.replace(tzinfo=UTC)
    return (then - now).total_seconds()
