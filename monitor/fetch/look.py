"""Fetches a page politely, and decides what the answer means."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from urllib.parse import urlsplit

from monitor import adapters
from monitor.config import NetworkSettings
from monitor.errors import FetchError
from monitor.fetch.backoff import max_age
from monitor.fetch.hosts import Hosts
from monitor.fetch.quota import Quota, Reserve, spacing
from monitor.fetch.robots import Robots
from monitor.model import Page, Request, Source, Validators
from monitor.net.client import Answer, Network
from monitor.net.decode import decode, is_text
from monitor.net.redirects import PUBLIC_HEADERS
from monitor.net.waiting import ASKING

# Sources that read pages made for people; feeds and registries' interfaces are for programs.
_PAGES = frozenset({"page", "sitemap", "registry_page"})
_LONGEST_VALIDATOR = 1000
_STREAM_PAUSE = 60.0  # clients that keep reconnecting to a stream get banned
_MEANINGS = {
    400: "the server does not understand the request",
    401: "a login is needed, or the key or password is wrong",
    402: "payment is required",
    403: "access is refused: a login, a key, or a block against programs",
    404: "there is no such page",
    407: "the proxy needs a login",
    410: "the page is gone for good",
    429: "too many requests",
    451: "withheld for legal reasons",
    500: "the server failed",
    502: "the server behind it failed",
    503: "temporarily unavailable",
    504: "the server behind it did not answer",
}


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look gave. `page` is None if nothing changed; `validators` are for the next look.
    `max_age`: how many seconds the server says the answer stays fresh."""

    page: Page | None
    validators: Validators
    max_age: float | None


class Fetcher:
    """Fetches pages: robots.txt, turns at hosts, conditional requests. One per process."""

    def __init__(
        self,
        network: Network,
        settings: NetworkSettings,
        clock: Callable[[], datetime],
        reserve: Reserve | None = None,
    ) -> None:
        """`reserve`: where quotas shared with other processes are kept."""
        self._network = network
        self._robots = Robots(network) if settings.robots else None
        self._pause = settings.host_pause.total_seconds()
        self._pause_is_chosen = "host_pause" in settings.model_fields_set
        self._hosts = Hosts(settings.per_host, self._pause, reserve)
        self._clock = clock

    async def look(self, source: Source, request: Request, validators: Validators | None) -> Looked:
        """Fetch one page of a source if it changed since `validators`. Raises FetchError.

        A source's headers, cookies and login go only to its own host, and so do the request's,
        except headers that anyone may see.
        """
        own = _is_own(source, request.url)
        quota = _quota(source) if own else None
        name = urlsplit(request.url).hostname or ""
        async with self._hosts.turn(name, quota, self._pause_at(quota)):
            request = adapters.signed(request, source, self._clock()) if own else request
            if self._robots and (source.type in _PAGES or request.purpose == "article"):
                await self._robots.check(request.url, self._clock())
            answer = await self._network.get(
                request.url,
                body=request.body.encode() if request.method == "POST" else None,
                headers=_headers(source, request, validators, own=own),
                cookies=source.cookies if own else None,
                auth=source.auth if own else None,
                listen=request.listen,
            )
        return understand(answer, request, validators or Validators(), self._clock())

    def _pause_at(self, quota: Quota | None) -> float:
        """A register that states its limit needs no longer pause, unless configured."""
        if quota is None or self._pause_is_chosen:
            return self._pause
        return spacing(quota.limits, self._pause)


def _quota(source: Source) -> Quota | None:
    """What the source's register allows, across all of its hosts."""
    limits = adapters.limits(source.type)
    return Quota(urlsplit(source.url).hostname or source.type, limits) if limits else None


def _headers(
    source: Source, request: Request, validators: Validators | None, *, own: bool
) -> dict[str, str]:
    asked = {name.lower(): text for name, text in request.headers.items()}
    if not own:
        return conditions(validators) | {
            name: text for name, text in asked.items() if name in PUBLIC_HEADERS
        }
    given = {name.lower(): text for name, text in source.headers.items()}
    # A POST's body decides the answer: a condition on the address alone could hide it.
    sent = {} if request.method == "POST" else conditions(validators)
    return sent | asked | given


def conditions(validators: Validators | None) -> dict[str, str]:
    """The headers that ask for a page only if it changed (RFC 9110 13.1)."""
    sent: dict[str, str] = {}
    if validators and validators.etag:
        sent["if-none-match"] = validators.etag
    if validators and validators.last_modified:
        sent["if-modified-since"] = validators.last_modified
    return sent


def understand(answer: Answer, request: Request, before: Validators, now: datetime) -> Looked:
    """What an answer means: a page, nothing new, or a FetchError of kind status."""
    fresh = max_age(answer.headers.get("cache-control"))
    if answer.status == 304 and conditions(before):
        kept = _validators(answer.headers, before.body_hash)
        return Looked(None, _filled(kept, before), fresh)
    if not 200 <= answer.status < 300 and answer.status not in request.statuses:
        raise status_error(answer, now, least=_STREAM_PAUSE if request.listen else 0.0)
    page = page_of(answer, request, now)
    after = _validators(answer.headers, page.body_hash)
    if page.body_hash == before.body_hash:
        return Looked(None, after, fresh)
    return Looked(page, after, fresh)


def page_of(answer: Answer, request: Request, now: datetime) -> Page:
    """An answer for adapters: text, or bytes if it is not text."""
    is_read = is_text(answer.body)
    return Page(
        request=request,
        url=answer.url,
        status=answer.status,
        headers=answer.headers,
        text=decode(answer.body, answer.headers.get("content-type")) if is_read else "",
        body_hash=sha256(answer.body + _mark(answer.status)).hexdigest(),
        fetched=now,
        content=b"" if is_read else answer.body,
    )


def _mark(status: int) -> bytes:
    """Distinguishes a company that is gone (410, empty) from one with an empty page."""
    return b"" if 200 <= status < 300 else str(status).encode()


def status_error(answer: Answer, now: datetime, *, least: float = 0.0) -> FetchError:
    """The status in words; with the seconds the server asks to wait, if it may ask, at least
    `least`."""
    wait = answer.asks_to_wait(now)
    if answer.status in ASKING:
        wait = max(wait or 0.0, least) or None
    meaning = _MEANINGS.get(answer.status, "not an answer with a page in it")
    host = urlsplit(answer.url).hostname
    return FetchError(
        f"{host} answered {answer.status}: {meaning}",
        kind="status",
        status=answer.status,
        retry_after=wait,
    )


def _validators(headers: Mapping[str, str], body_hash: str | None) -> Validators:
    return Validators(_short(headers, "etag"), _short(headers, "last-modified"), body_hash)


def _short(headers: Mapping[str, str], name: str) -> str | None:
    """A validator, unless it is too long to send back."""
    text = headers.get(name, "")
    return text if 0 < len(text) <= _LONGEST_VALIDATOR and text.isascii() else None


def _filled(kept: Validators, before: Validators) -> Validators:
    """A 304 may leave out what did not change."""
    return replace(
        kept,
        etag=kept.etag or before.etag,
        last_modified=kept.last_modified or before.last_modified,
    )


def _is_own(source: Source, url: str) -> bool:
    """Whether what belongs to the source alone may be sent there."""
    asked = urlsplit(url)
    further = asked.scheme == "https" and asked.hostname in adapters.hosts(source.type)
    return further or _same_host(source.url, url)


def _same_host(mine: str, other: str) -> bool:
    """Whether a request goes where the source's secrets belong; never from TLS to plain HTTP."""
    first, second = urlsplit(mine), urlsplit(other)
    return first.netloc == second.netloc and second.scheme in {first.scheme, "https"}
