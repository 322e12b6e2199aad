"""How much one host is asked at a time, and how long it is left in peace in between."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

_MOST_KEPT = 4096


@dataclass(slots=True)
class _Host:
    slots: asyncio.Semaphore
    free_at: float = 0.0  # loop time before which no further look begins
    users: int = 0


class Hosts:
    """Turns at hosts: at most `per_host` at once, begun at least `pause` seconds apart."""

    def __init__(self, per_host: int, pause: float) -> None:
        self._per_host = per_host
        self._pause = pause
        self._hosts: dict[str, _Host] = {}

    @asynccontextmanager
    async def turn(self, name: str) -> AsyncIterator[None]:
        """Wait for a turn at a host and hold it."""
        host = self._host(name)
        host.users += 1
        try:
            async with host.slots:
                await self._wait_for(host)
                yield
        finally:
            host.users -= 1

    def _host(self, name: str) -> _Host:
        if name not in self._hosts:
            self._forget_idle()
            self._hosts[name] = _Host(asyncio.Semaphore(self._per_host))
        return self._hosts[name]

    async def _wait_for(self, host: _Host) -> None:
        now = asyncio.get_running_loop().time()
        begin = max(now, host.free_at)
        host.free_at = begin + self._pause
        if begin > now:
            await asyncio.sleep(begin - now)

    def _forget_idle(self) -> None:
        if len(self._hosts) < _MOST_KEPT:
            return
        now = asyncio.get_running_loop().time()
        self._hosts = {
            name: host for name, host in self._hosts.items() if host.users or host.free_at > now
        }
