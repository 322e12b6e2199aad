"""Resolves names so that one slow name does not hold up the others."""

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable, Sequence

Resolver = Callable[[str], Awaitable[Sequence[str]]]


class SystemResolver:
    """The system's resolver, with a separate thread for each name being looked up.

    The default executor has a handful of threads, which a few dead name servers would fill.
    Concurrent lookups of a name share a thread, so dead names cannot pile up; the threads are
    daemons, so they do not delay the program's exit either.
    """

    def __init__(self) -> None:
        self._asked: dict[str, asyncio.Future[list[str]]] = {}

    async def __call__(self, host: str) -> list[str]:
        """Addresses as text, in the system's order of preference. Raises OSError."""
        if host not in self._asked:
            self._asked[host] = self._ask(host)
        return await asyncio.shield(self._asked[host])

    def _ask(self, host: str) -> asyncio.Future[list[str]]:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[list[str]] = loop.create_future()
        answer.add_done_callback(lambda _: self._asked.pop(host, None))
        threading.Thread(target=_look_up, args=(host, loop, answer), daemon=True).start()
        return answer


def _look_up(host: str, loop: asyncio.AbstractEventLoop, answer: asyncio.Future[list[str]]) -> None:
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        _tell(loop, answer, error if isinstance(error, OSError) else _no_name(host, error))
        return
    _tell(loop, answer, list(dict.fromkeys(str(entry[4][0]) for entry in found)))


def _no_name(host: str, error: UnicodeError) -> OSError:
    return socket.gaierror(socket.EAI_NONAME, f"{host!r} is not a host name: {error}")


def _tell(
    loop: asyncio.AbstractEventLoop,
    answer: asyncio.Future[list[str]],
    outcome: list[str] | OSError,
) -> None:
    def settle() -> None:
        if answer.done():
            return
        if isinstance(outcome, OSError):
            answer.set_exception(outcome)
            answer.exception()  # marks it as retrieved: the caller may be gone by now
            return
        answer.set_result(outcome)

    if not loop.is_closed():
        loop.call_soon_threadsafe(settle)
