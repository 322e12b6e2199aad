"""Limits alerts per receiver: bursts, and what exceeds a day's budget, become a digest. Nothing is
dropped."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from monitor.deliver import channel_name
from monitor.store import digests
from monitor.store.digests import MINUTE
from monitor.store.values import OwedDelivery

MOST_A_MINUTE = 50  # single alerts per receiver and minute; further ones become a digest


@dataclass(frozen=True, slots=True)
class Sent:
    """Single alerts already owed to a receiver: in the last minute, and today."""

    minute: int = 0
    today: int = 0


def paced(
    owed: Sequence[OwedDelivery],
    sent: Mapping[str, Sent],
    budget: Mapping[str, int],
    zone: ZoneInfo,
    now: datetime,
) -> list[OwedDelivery]:
    """The same alerts, with the excess held for a digest."""
    singles = [one for one in owed if one.digest is None]
    burst = Counter(one.channel for one in singles if one.due <= now)
    flooded = {
        name
        for name, number in burst.items()
        if number + sent.get(name, Sent()).minute > MOST_A_MINUTE
    }
    spent = Counter({name: one.today for name, one in sent.items()})
    found: list[OwedDelivery] = []
    for one in owed:
        if one.digest is None:
            spent[one.channel] += 1
            limit = budget.get(channel_name(one.channel))
            if limit is not None and spent[one.channel] > limit:
                one = _overflow(one, zone, now)  # noqa: PLW2901 - the same alert, later
            elif one.channel in flooded and one.due <= now:
                one = _burst(one, now)  # noqa: PLW2901 - the same alert, later
        found.append(one)
    return found


def day_began(zone: ZoneInfo, now: datetime) -> datetime:
    """When the local day containing `now` began."""
    return datetime.combine(now.astimezone(zone).date(), time(0), zone)


def _burst(one: OwedDelivery, now: datetime) -> OwedDelivery:
    ends = now.replace(second=0, microsecond=0) + MINUTE
    return replace(one, due=ends, digest=digests.burst(ends))


def _overflow(one: OwedDelivery, zone: ZoneInfo, now: datetime) -> OwedDelivery:
    """Held until the day is over; alerts due even later come then."""
    day = now.astimezone(zone).date()
    ends = datetime.combine(day + timedelta(days=1), time(0), zone)
    return replace(one, due=max(one.due, ends), digest=f"budget:{day.isoformat()}")
