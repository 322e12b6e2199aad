"""What a site's robots.txt allows us, by RFC 9309."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from protego import Protego

from monitor.errors import FetchError
from monitor.net.client import Network
from monitor.net.decode import decode

_OUR_NAME = "company-monitor"
_FRESH = timedelta(days=1)
_RETRY = timedelta(minutes=10)
_MOST_BYTES = 512_000  # RFC 9309 asks for at least 500 KiB
_MOST_KEPT = 4096
# If the host is unreachable, the page is too.
_UNREACHABLE = frozenset({"timeout", "dns", "connect", "tls", "protocol", "truncated"})


@dataclass(frozen=True, slots=True)
class _Verdict:
    until: datetime
    rules: Protego | None = None  # None: everything is allowed
    failure: FetchError | None = None


class Robots:
    """The robots.txt of each origin, kept for a day; a failure for ten minutes."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._known: dict[str, _Verdict] = {}

    async def check(self, url: str, now: datetime) -> None:
        """Raise FetchError of kind robots if the site asks not to fetch `url`.

        No robots.txt (4xx) allows everything; a failing one (5xx) forbids everything until it
        answers again. Raises another kind if the host cannot be reached at all.
        """
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
        verdict = self._known.get(origin)
        if verdict is None or verdict.until <= now:
            self._forget_old(now)
            verdict = self._known[origin] = await self._ask(f"{origin}/robots.txt", now)
        if verdict.failure is not None:
            raise FetchError(str(verdict.failure), kind=verdict.failure.kind)
        if verdict.rules and not verdict.rules.can_fetch(url, _OUR_NAME):
            message = (
                f"{origin}/robots.txt asks programs not to fetch {parts.path or '/'}; "
                "leave it out, or set network.robots to false if you may fetch it"
            )
            raise FetchError(message, kind="robots")

    async def _ask(self, url: str, now: datetime) -> _Verdict:
        try:
            answer = await self._network.get(url, max_size=_MOST_BYTES)
        except FetchError as error:
            if error.kind in _UNREACHABLE:
                return _Verdict(now + _RETRY, failure=error)
            return _Verdict(now + _FRESH)
        if answer.status >= 500 or answer.status == 429:
            message = f"{url} answered {answer.status}: nothing is fetched there until it is back"
            return _Verdict(now + _RETRY, failure=FetchError(message, kind="robots"))
        if not 200 <= answer.status < 300:
            return _Verdict(now + _FRESH)
        return _Verdict(now + _FRESH, rules=read(answer.body, answer.headers.get("content-type")))

    def _forget_old(self, now: datetime) -> None:
        if len(self._known) >= _MOST_KEPT:
            self._known = {at: known for at, known in self._known.items() if known.until > now}


def read(body: bytes, content_type: str | None) -> Protego | None:
    """The rules of a robots.txt; None for an HTML page that a site serves for any address."""
    # A byte order mark would make protego skip the first group.
    text = decode(body, content_type).lstrip("\ufeff \t\r\n")
    if text.startswith("<"):
        return None
    return Protego.parse(text)
