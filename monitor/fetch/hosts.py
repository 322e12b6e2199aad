"""How much one host is asked at a time, and how long it is left in peace in between."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from monitor.errors import FetchError

_MOST_KEPT = 4096
# A quota that is used up for longer is not waited for: the look goes on when it is free again.
PATIENCE = 10.0  # seconds

Limits = Sequence[tuple[int, float]]  # so many requests in so many seconds


@dataclass(slots=True)
class _Host:
    slots: asyncio.Semaphore
    free_at: float = 0.0  # loop time before which no further look begins
    users: int = 0
    begun: deque[float] = field(default_factory=deque)  # when, for the longest window


class Hosts:
    """Turns at hosts: at most `per_host` at once, begun at least `pause` seconds apart."""

    def __init__(self, per_host: int, pause: float) -> None:
        self._per_host = per_host
        self._pause = pause
        self._hosts: dict[str, _Host] = {}

    @asynccontextmanager
    async def turn(
        self, name: str, limits: Limits = (), pause: float | None = None
    ) -> AsyncIterator[None]:
        """Wait for a turn at a host and hold it.

        `limits` are the host's own, shared by all who ask there; `pause` takes the place of the
        usual one. Raises FetchError of kind quota,
        with the seconds until the next request fits, where that is long.
        """
        host = self._host(name)
        host.users += 1
        try:
            async with host.slots:
                await self._wait_for(host, limits, self._pause if pause is None else pause)
                yield
        finally:
            host.users -= 1

    def _host(self, name: str) -> _Host:
        if name not in self._hosts:
            self._forget_idle()
            self._hosts[name] = _Host(asyncio.Semaphore(self._per_host))
        return self._hosts[name]

    async def _wait_for(self, host: _Host, limits: Limits, pause: float) -> None:
        now = asyncio.get_running_loop().time()
        fits = _fits(host.begun, limits, now)
        if fits - now > PATIENCE:
            message = f"the host's quota is used up; it is free again in {fits - now:.0f} s"
            raise FetchError(message, kind="quota", retry_after=fits - now)
        begin = max(now, host.free_at, fits)
        host.free_at = begin + pause
        if limits:
            host.begun.append(begin)
        if begin > now:
            await asyncio.sleep(begin - now)

    def _forget_idle(self) -> None:
        if len(self._hosts) < _MOST_KEPT:
            return
        now = asyncio.get_running_loop().time()
        self._hosts = {
            name: host for name, host in self._hosts.items() if host.users or host.free_at > now
        }


def spacing(limits: Limits, pause: float) -> float:
    """The pause at a host that says how often it may be asked: as short as its limits allow in the
    long run, never longer than the usual one."""
    return min(pause, max((seconds / many for many, seconds in limits), default=pause))


def _fits(begun: deque[float], limits: Limits, now: float) -> float:
    """The first time at which one more request keeps every limit."""
    longest = max((seconds for _, seconds in limits), default=0.0)
    while begun and begun[0] <= now - longest:
        begun.popleft()
    return max(
        (begun[-many] + seconds for many, seconds in limits if len(begun) >= many), default=now
    )
