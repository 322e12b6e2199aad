"""When another request is within a register's limits, given as (requests, seconds) pairs."""

import asyncio
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

_UNDERWAY = 0.1  # seconds

Limits = Sequence[tuple[int, float]]  # requests, seconds
# Takes the next free slot of a quota and returns the seconds until then. If they exceed the given
# patience, nothing is taken.
Reserve = Callable[["Quota", float], Awaitable[float]]


@dataclass(frozen=True, slots=True)
class Quota:
    """What a register allows. `home` names its account, which all of its hosts share."""

    home: str
    limits: Limits

    @property
    def windows(self) -> tuple[tuple[int, float], ...]:
        """The limits with some slack, as requests do not all take equally long to arrive."""
        return tuple((many, seconds + _UNDERWAY) for many, seconds in self.limits)


class OwnQuotas:
    """Quotas of a process that shares them with no other."""

    def __init__(self) -> None:
        self._taken: defaultdict[str, deque[float]] = defaultdict(deque)

    async def reserve(self, quota: Quota, patience: float) -> float:
        """A `Reserve` kept in memory."""
        now = asyncio.get_running_loop().time()
        taken = self._taken[quota.home]
        longest = max(seconds for _, seconds in quota.windows)
        while taken and taken[0] <= now - longest:
            taken.popleft()
        free = max(
            (taken[-many] + seconds for many, seconds in quota.windows if len(taken) >= many),
            default=now,
        )
        wait = max(0.0, free - now)
        if wait <= patience:
            taken.append(now + wait)
        return wait


def slowest(limits: Limits) -> float:
    """The seconds between requests that keep every limit in the long run."""
    return max((seconds / many for many, seconds in limits), default=0.0)


def spacing(limits: Limits, pause: float) -> float:
    """The pause at a host with stated limits: as short as they allow in the long run, never longer
    than the usual one."""
    return min(pause, slowest(limits)) if limits else pause
