"""The dashboard's secrets: its token, the key that signs sessions, and the read-only feed key."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import ip_address
from urllib.parse import urlsplit

from monitor.config import WebSettings
from monitor.store import Session, settings

SESSION_LASTS = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Keys:
    """`token` None: anyone on this machine may come in. `made`: it was created just now."""

    token: str | None
    secret: bytes
    made: bool = False

    def is_token(self, given: str) -> bool:
        return self.token is not None and _equal(given, self.token)

    def session(self, now: datetime) -> str:
        """A new session: its expiry, a random name, and our signature of both."""
        ends = int((now + SESSION_LASTS).timestamp())
        name = f"{ends}.{secrets.token_urlsafe(12)}"
        return f"{name}.{self._signature('session', name)}"

    def is_session(self, given: str, now: datetime) -> bool:
        name, _, signature = given.rpartition(".")
        ends = name.partition(".")[0]
        if not ends.isdigit() or len(ends) > 12 or int(ends) <= now.timestamp():
            return False
        return _equal(signature, self._signature("session", name))

    @property
    def feed(self) -> str:
        """The feed's key, since a feed reader cannot log in; it opens the feed and nothing else."""
        return self._signature("feed", "")[:32]

    def is_feed(self, given: str) -> bool:
        return _equal(given, self.feed)

    def _signature(self, purpose: str, text: str) -> str:
        # The token is part of the key, so a new token ends all sessions and feeds.
        key = self.secret + (self.token or "").encode()
        return hmac.new(key, f"{purpose}:{text}".encode(), hashlib.sha256).hexdigest()


def keys(session: Session, wanted: WebSettings) -> Keys:
    """The keys as stored, created if there are none yet."""
    secret = bytes.fromhex(settings.secret(session, "web.secret"))
    if wanted.token or not _open_to_others(wanted):
        return Keys(wanted.token, secret)
    made = settings.get(session, "web.token") is None
    return Keys(settings.secret(session, "web.token"), secret, made)


def _open_to_others(wanted: WebSettings) -> bool:
    """Whether anybody but this machine can reach the dashboard, directly or by another address."""
    host = wanted.listen.rpartition(":")[0].strip("[]")
    public = urlsplit(wanted.public_url).hostname if wanted.public_url else "localhost"
    return not (is_loopback(host) and is_loopback(public or ""))


def is_loopback(host: str) -> bool:
    """Whether a host name is this machine's own, whatever a name server says."""
    try:
        return host.rstrip(".").casefold() == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _equal(given: str, wanted: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "replace"), wanted.encode())
