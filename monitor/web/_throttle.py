"""Limits how many wrong tokens may be tried: per address, and in all."""

import ipaddress
from collections import deque
from datetime import datetime, timedelta

WINDOW = timedelta(minutes=5)
FROM_ONE = 10
FROM_ALL = 100


class Throttle:
    """Remembers the wrong tries of the last minutes.

    Refused tries are not counted, so that nobody can inflate the memory or the wait.
    """

    def __init__(self) -> None:
        self._wrong: deque[tuple[datetime, str]] = deque()

    def wait(self, address: str, now: datetime) -> int:
        """The seconds until this address may try again; 0 is at once."""
        while self._wrong and self._wrong[0][0] <= now - WINDOW:
            self._wrong.popleft()
        mine = [at for at, who in self._wrong if who == _network(address)]
        blocking = [
            *mine[: max(0, len(mine) - FROM_ONE + 1)][-1:],
            *[at for at, _ in self._wrong][: max(0, len(self._wrong) - FROM_ALL + 1)][-1:],
        ]
        if not blocking:
            return 0
        return max(1, round((max(blocking) + WINDOW - now).total_seconds()))

    def wrong(self, address: str, now: datetime) -> None:
        self._wrong.append((now, _network(address)))


def _network(address: str) -> str:
    """The owner of one IPv6 address usually owns 2**64 of them."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if parsed.version == 4:
        return str(parsed)
    return str(ipaddress.ip_network((parsed, 64), strict=False))
