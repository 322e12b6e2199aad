"""Keeps each exchange with a stranger's server bounded in time, bytes and redirects."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import aclosing, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from types import TracebackType
from typing import Self, cast

import aiohttp
import httpx

from monitor.config import NetworkSettings
from monitor.errors import FetchError
from monitor.net.dns import SystemResolver
from monitor.net.faults import fetch_error
from monitor.net.guard import Guard
from monitor.net.inflate import Unpacker, too_big, unpacker
from monitor.net.redirects import MAX_HOPS, Hop, address, first_hop, origin, parse_url, sendable
from monitor.net.smtp import MailServer, send
from monitor.net.transport import open_transport, tls_context, user_agent
from monitor.net.waiting import ASKING, retry_after

_MAX_PACKED = 2_000_000  # bytes on the wire of a compressed answer
_MAX_REFUSAL = 1024  # bytes kept of an error answer's body
_POSTS_AT_ONCE = 16  # separate from pages, so that hanging pages do not hold up alerts
_SPARE_CONNECTIONS = 16


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said. `url` is where redirects ended; header names are lower case.

    `body` is unpacked and bounded. Of an error answer (status 400 and up) only the first bytes are
    kept, as received.
    """

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes

    def asks_to_wait(self, now: datetime) -> float | None:
        """The seconds until the server wants to be asked again; None if it does not say."""
        if self.status not in ASKING:
            return None
        return retry_after(self.headers.get("retry-after"), now)


class Network:
    """The only door to the network; one per process, used as an async context manager.

    Proxy environment variables and cookies are ignored, and every address is checked when dialled.
    A configured proxy resolves names itself, so that only spellings and literal addresses can be
    checked here.
    """

    def __init__(self, settings: NetworkSettings) -> None:
        self._settings = settings
        self._guard = Guard(
            resolver=SystemResolver(),
            allow=settings.allow,
            ports=settings.ports,
            proxy=settings.proxy,
        )
        self._tls = tls_context(settings.ca_file)
        self._gets = asyncio.Semaphore(settings.concurrency)
        self._posts = asyncio.Semaphore(_POSTS_AT_ONCE)
        self._user_agent = user_agent(settings.contact)
        self._transport: httpx.AsyncBaseTransport | None = None

    async def __aenter__(self) -> Self:
        connections = self._settings.concurrency + _POSTS_AT_ONCE + _SPARE_CONNECTIONS
        self._transport = open_transport(
            self._settings, self._guard, self._tls, connections=connections
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        transport, self._transport = self._transport, None
        if transport is not None:
            await transport.aclose()

    async def get(  # noqa: PLR0913
        self,
        url: str,
        *,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        cookies: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        max_size: int | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - the total of all hops, not of one await
        listen: float = 0.0,
    ) -> Answer:
        """Fetch a page over at most five redirects. `timeout` is the total, in seconds.

        A `body`, even an empty one, is sent by POST: some registries answer nothing else.
        `max_size` bounds the unpacked bytes. Headers, cookies and auth are dropped when a redirect
        leaves the origin. Any status is an answer. With `listen` the body is a stream: its lines
        within so many seconds, or until it is full or breaks. Raises FetchError.
        """
        hop = first_hop(url, headers, cookies, auth, body)
        seconds = timeout or self._settings.timeout.total_seconds()
        async with self._gets, _within(seconds + listen, address(hop.url)):
            return await self._walk(hop, max_size or self._settings.max_size, listen)

    async def _walk(self, hop: Hop, max_size: int, listen: float) -> Answer:
        seen = {hop.url}
        for _ in range(MAX_HOPS + 1):
            answer = await self._get_once(hop, max_size, listen)
            following = hop.next(answer.status, answer.headers.get("location"))
            if following is None:
                return answer
            if following.url in seen:
                raise FetchError(f"{address(hop.url)} redirects in a circle", kind="redirects")
            seen.add(following.url)
            hop = following
        raise FetchError(f"{address(hop.url)}: more than {MAX_HOPS} redirects", kind="redirects")

    async def _get_once(self, hop: Hop, max_size: int, listen: float) -> Answer:
        asking = self._exchange(
            hop.method, hop.url, hop.headers, at=address(hop.url), body=hop.body or b""
        )
        async with asking as response:
            status = response.status_code
            if 300 <= status < 400:
                return _answer(response, b"")
            if status >= 400:
                return _answer(response, await _beginning(response, _MAX_REFUSAL))
            if listen:
                return _answer(response, await _heard(response, max_size, listen))
            return _answer(response, await _whole(response, max_size))

    async def post(
        self,
        url: str,
        *,
        body: bytes,
        headers: Mapping[str, str] | None = None,
        timeout: float = 15.0,  # noqa: ASYNC109 - the total, not of one await
        max_answer: int = 1024,
    ) -> Answer:
        """Send a body and return the answer, whatever its status; redirects are not followed.

        `timeout` is the total in seconds; at most `max_answer` bytes of the answer are kept. Raises
        FetchError if there is no answer, or if the URL is http and that is not allowed. Messages
        name only the origin: a webhook's path can be its secret.
        """
        target = parse_url(url)
        if target.scheme == "http" and not self._settings.allow_http:
            raise FetchError(f"{origin(target)}: http needs network.allow_http", kind="scheme")
        sent = sendable({**(headers or {}), "accept-encoding": "identity"})
        at = origin(target)
        async with (
            self._posts,
            _within(timeout, at),
            self._exchange("POST", target, sent, at=at, body=body) as response,
        ):
            return _answer(response, await _beginning(response, max_answer))

    async def send_mail(
        self, server: MailServer, message: EmailMessage, *, sender: str, recipient: str
    ) -> None:
        """Hand one message for one recipient to a mail server. Raises DeliveryError for what the
        server said, FetchError if it cannot be reached."""
        async with self._posts:
            await send(
                server,
                message,
                sender=sender,
                recipient=recipient,
                guard=self._guard,
                tls=self._tls,
            )

    @asynccontextmanager
    async def _exchange(
        self, method: str, url: httpx.URL, headers: httpx.Headers, *, at: str, body: bytes = b""
    ) -> AsyncIterator[httpx.Response]:
        if self._transport is None:
            raise RuntimeError("the network is not open")
        self._guard.check_url(str(url))
        headers.setdefault("user-agent", self._user_agent)
        try:
            request = httpx.Request(method, url, headers=headers, content=body)
            async with aclosing(await self._transport.handle_async_request(request)) as response:
                yield response
        # ValueError: a name that cannot be encoded, or an invalid header name
        except (httpx.HTTPError, httpx.InvalidURL, aiohttp.ClientError, OSError, ValueError) as bad:
            raise fetch_error(at, bad) from bad


@asynccontextmanager
async def _within(seconds: float, at: str) -> AsyncIterator[None]:
    try:
        async with asyncio.timeout(seconds):
            yield
    except TimeoutError as error:
        raise FetchError(f"{at}: no whole answer in {seconds:g} s", kind="timeout") from error


async def _whole(response: httpx.Response, max_size: int) -> bytes:
    coding = response.headers.get("content-encoding")
    unpacked = unpacker(coding, max_size=max_size)
    packed = (coding or "identity").strip().lower() != "identity"
    most = min(max_size, _MAX_PACKED) if packed else max_size
    length = response.headers.get("content-length", "")
    if length.isascii() and length.isdigit() and int(length) > most:
        raise too_big(most)
    received = 0
    async with _chunks(response) as chunks:
        async for chunk in chunks:
            received += len(chunk)
            if received > most:
                raise too_big(most)
            unpacked.feed(chunk)
    return unpacked.finish()


async def _heard(response: httpx.Response, max_size: int, seconds: float) -> bytes:
    """The complete lines of a stream until it runs out of time or room, or breaks."""
    unpacked = unpacker(response.headers.get("content-encoding"), max_size=max_size)
    received = 0
    # The reader continues after the last complete line, however the stream ended.
    with suppress(TimeoutError, httpx.HTTPError, aiohttp.ClientError, OSError, _FullError):
        async with asyncio.timeout(seconds), _chunks(response) as chunks:
            async for chunk in chunks:
                received += len(chunk)
                _feed(unpacked, chunk, received, max_size)
    body = unpacked.so_far()
    return body[: body.rfind(b"\n") + 1]


class _FullError(Exception):
    """A stream filled its room."""


def _feed(unpacked: Unpacker, chunk: bytes, received: int, max_size: int) -> None:
    if received > max_size:
        raise _FullError
    try:
        unpacked.feed(chunk)
    except FetchError as error:
        if error.kind != "too_big":
            raise
        raise _FullError from error


async def _beginning(response: httpx.Response, limit: int) -> bytes:
    body = b""
    async with _chunks(response) as chunks:
        async for chunk in chunks:
            body += chunk
            if len(body) >= limit:
                break
    return body[:limit]


def _chunks(response: httpx.Response) -> aclosing[AsyncGenerator[bytes, None]]:
    """The raw body; closed as soon as the reader has enough, not at garbage collection."""
    return aclosing(cast("AsyncGenerator[bytes, None]", response.aiter_raw()))


def _answer(response: httpx.Response, body: bytes) -> Answer:
    headers = {name.lower(): text for name, text in response.headers.items()}
    return Answer(str(response.url), response.status_code, headers, body)
