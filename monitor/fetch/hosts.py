"""Limits the requests to one host: how many at a time, and the pauses between."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from monitor.errors import FetchError
from monitor.fetch.quota import OwnQuotas, Quota, Reserve

_MOST_KEPT = 4096
# An exhausted quota is not waited for longer than this: the look continues when it is free.
PATIENCE = 10.0  # seconds


@dataclass(slots=True)
class _Host:
    slots: asyncio.Semaphore
    free_at: float = 0.0  # loop time before which no further look begins
    users: int = 0


class Hosts:
    """Turns at hosts: at most `per_host` at once, at least `pause` seconds apart.

    `reserve`: where quotas shared with other processes are kept.
    """

    def __init__(self, per_host: int, pause: float, reserve: Reserve | None = None) -> None:
        self._per_host = per_host
        self._pause = pause
        self._reserve = reserve or OwnQuotas().reserve
        self._hosts: dict[str, _Host] = {}

    @asynccontextmanager
    async def turn(
        self, name: str, quota: Quota | None = None, pause: float | None = None
    ) -> AsyncIterator[None]:
        """Wait for a turn at a host and hold it; `pause` overrides the usual one.

        Raises FetchError of kind quota, with the seconds until the next request fits, if that is
        long.
        """
        host = self._host(name)
        host.users += 1
        try:
            async with host.slots:
                await self._wait_for(host, quota, self._pause if pause is None else pause)
                yield
        finally:
            host.users -= 1

    def _host(self, name: str) -> _Host:
        if name not in self._hosts:
            self._forget_idle()
            self._hosts[name] = _Host(asyncio.Semaphore(self._per_host))
        return self._hosts[name]

    async def _wait_for(self, host: _Host, quota: Quota | None, pause: float) -> None:
        wait = await self._reserve(quota, PATIENCE) if quota else 0.0
        if wait > PATIENCE:
            message = f"the host's quota is used up; it is free again in {wait:.0f} s"
            raise FetchError(message, kind="quota", retry_after=wait)
        now = asyncio.get_running_loop().time()
        begin = max(now + wait, host.free_at)
        host.free_at = begin + pause
        if begin > now:
            await asyncio.sleep(begin - now)

    def _forget_idle(self) -> None:
        if len(self._hosts) < _MOST_KEPT:
            return
        now = asyncio.get_running_loop().time()
        self._hosts = {
            name: host for name, host in self._hosts.items() if host.users or host.free_at > now
        }
