"""Where a redirect may lead, and what must not be carried along."""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

import httpx

from monitor.errors import FetchError
from monitor.net.inflate import ACCEPTED

MAX_HOPS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SAME_AGAIN = frozenset({307, 308})  # redirects that repeat the method and body
# What another origin may see: nothing that could be a secret.
PUBLIC_HEADERS = frozenset(
    {
        "accept",
        "accept-encoding",
        "accept-language",
        "content-type",
        "if-modified-since",
        "if-none-match",
        "user-agent",
    }
)


@dataclass(frozen=True, slots=True)
class Hop:
    """One request in a chain of redirects."""

    url: httpx.URL
    headers: httpx.Headers
    body: bytes | None = None  # of a POST

    @property
    def method(self) -> Literal["GET", "POST"]:
        return "GET" if self.body is None else "POST"

    def next(self, status: int, location: str | None) -> "Hop | None":
        """The hop that an answer leads to, or None at the end.

        Another origin gets no body and none of the headers that could be meant for the first server
        only. Raises FetchError of kind redirect_scheme, or redirects if a body would have to go
        there.
        """
        if status not in _REDIRECTS or not location:
            return None
        target = _join(self.url, location)
        trusted = _trusts(self.url, target)
        body = self.body if status in _SAME_AGAIN else None
        if body is not None and not trusted:
            message = f"{address(self.url)} redirects what is posted to another server, refused"
            raise FetchError(message, kind="redirects")
        if trusted:
            return replace(self, url=target, body=body)
        kept = {name: text for name, text in self.headers.items() if name in PUBLIC_HEADERS}
        return Hop(target, httpx.Headers(kept))


def first_hop(
    url: str,
    headers: Mapping[str, str] | None,
    cookies: Mapping[str, str] | None,
    auth: tuple[str, str] | None,
    body: bytes | None = None,
) -> Hop:
    """Where a look begins. Raises FetchError of kind scheme or protocol if it cannot be sent."""
    sent = {"accept-encoding": ACCEPTED}
    if cookies:
        sent["cookie"] = "; ".join(f"{name}={text}" for name, text in cookies.items())
    if auth:
        sent["authorization"] = "Basic " + b64encode(":".join(auth).encode()).decode("ascii")
    return Hop(parse_url(url), sendable({**(headers or {}), **sent}), body)


def sendable(headers: Mapping[str, str]) -> httpx.Headers:
    """Headers as sent. Raises FetchError, without the value, which can be a secret."""
    for name, text in headers.items():
        if not (text.isascii() and text.isprintable()):
            raise FetchError(f"the header {name!r} holds what cannot be sent", kind="protocol")
    return httpx.Headers(dict(headers))


def parse_url(url: str) -> httpx.URL:
    try:
        return httpx.URL(url)
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchError(f"not a URL: {error}", kind="scheme") from error


def origin(url: httpx.URL) -> str:
    """Scheme, host and port: all of a webhook's URL that may appear in a message."""
    return f"{url.scheme}://{url.netloc.decode('ascii', 'replace')}"


def address(url: httpx.URL) -> str:
    """A page's URL for messages, without the query, which can hold a key."""
    return origin(url) + url.path


def _join(url: httpx.URL, location: str) -> httpx.URL:
    try:
        target = url.join(location)
    except (httpx.InvalidURL, ValueError) as error:
        message = f"{address(url)} redirects to something that is not a URL"
        raise FetchError(message, kind="redirect_scheme") from error
    if target.scheme not in {"http", "https"}:
        message = f"{address(url)} redirects to {target.scheme}:, only http and https are followed"
        raise FetchError(message, kind="redirect_scheme")
    if url.scheme == "https" and target.scheme == "http":
        message = f"{address(url)} redirects from https to http, refused"
        raise FetchError(message, kind="redirect_scheme")
    return target


def _trusts(first: httpx.URL, second: httpx.URL) -> bool:
    """Same origin, or the same host upgraded from http to https, each on its usual port."""
    if first.host != second.host:
        return False
    same = (first.scheme, first.port) == (second.scheme, second.port)
    upgraded = (first.scheme, second.scheme) == ("http", "https")
    return same or (upgraded and first.port is None and second.port is None)
