"""Translates the transport's many exceptions into FetchError."""

import socket
import ssl
from collections.abc import Iterator

import aiohttp

from monitor.errors import FetchError
from monitor.net.guard import BlockedAddressError

# The first that matches anything in the chain of causes. httpx's own classes do not help: its
# aiohttp transport calls a dropped connection a ConnectTimeout.
_KINDS: tuple[tuple[type[BaseException], str, str], ...] = (
    (BlockedAddressError, "blocked_address", ""),
    (socket.gaierror, "dns", "the name cannot be resolved"),
    (ssl.SSLError, "tls", "no trusted TLS connection"),
    (ssl.CertificateError, "tls", "no trusted TLS connection"),
    (aiohttp.ClientPayloadError, "truncated", "the answer was cut short"),
    (aiohttp.ServerDisconnectedError, "connect", "the server hung up without an answer"),
    (aiohttp.ClientResponseError, "protocol", "the answer is not HTTP"),
    (TimeoutError, "timeout", "no connection in time"),
    (ConnectionError, "connect", "no connection"),
    (OSError, "connect", "no connection"),
)


def fetch_error(url: str, error: BaseException) -> FetchError:
    """Translate an error about `url`; the message has no header, body or credential in it."""
    chain = list(_chain(error))
    for cause, kind, words in _KINDS:
        found = next((link for link in chain if isinstance(link, cause)), None)
        if found is not None:
            return FetchError(": ".join(filter(None, (url, words, _say(found)))), kind=kind)
    return FetchError(f"{url}: {type(error).__name__}", kind="protocol")


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _say(error: BaseException) -> str:
    if isinstance(error, BlockedAddressError):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return type(error).__name__
