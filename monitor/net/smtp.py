"""Hands a message to a mail server, and interprets the server's answers."""

import asyncio
import re
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass
from email.header import Header
from email.message import EmailMessage
from email.policy import EmailPolicy
from typing import Any, Literal, Self
from urllib.parse import parse_qs, unquote, urlsplit

import aiosmtplib

from monitor.errors import DeliveryError, FetchError
from monitor.net.faults import fetch_error
from monitor.net.guard import Guard, family_of

_TOTAL = 60.0  # seconds for one message, all commands together
_NO_SUCH_MAILBOX = re.compile(r"\s*5\.1\.\d")

Security = Literal["tls", "starttls", "none"]
_PORTS: dict[Security, int] = {"tls": 465, "starttls": 587, "none": 25}


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail is handed in. `security`: tls (smtps), starttls (required), none (in clear)."""

    host: str
    port: int
    security: Security
    user: str | None = None
    password: str | None = None

    @classmethod
    def parse(cls, url: str) -> Self:
        """Parse `smtps://user:password@host[:port]` or `smtp://…`, which requires STARTTLS.

        Without TLS only by `smtp://…?tls=none`. User and password may be percent-encoded or hold
        any character: the last @ ends them. Raises ValueError, without the secret in it.
        """
        scheme, _, rest = url.partition("://")
        if scheme not in {"smtp", "smtps"}:
            raise ValueError("a mail server is written smtp://… or smtps://…")
        login, _, place = rest.rpartition("@")
        parts = urlsplit(f"//{place}")
        if not parts.hostname or parts.path not in {"", "/"}:
            raise ValueError("a mail server is written smtp[s]://user:password@host:port")
        security = _security(scheme, parse_qs(parts.query))
        user, _, password = login.partition(":")
        return cls(
            host=parts.hostname,
            port=parts.port or _PORTS[security],
            security=security,
            user=unquote(user) or None,
            password=unquote(password) or None,
        )


def _security(scheme: str, query: dict[str, list[str]]) -> Security:
    asked = query.pop("tls", [])
    if query or asked not in ([], ["none"]):
        raise ValueError("the only option of a mail server is ?tls=none")
    if scheme == "smtps":
        if asked:
            raise ValueError("smtps:// is TLS, ?tls=none contradicts it")
        return "tls"
    return "none" if asked else "starttls"


async def send(
    server: MailServer,
    message: EmailMessage,
    *,
    sender: str,
    recipient: str,
    guard: Guard,
    tls: ssl.SSLContext,
) -> None:
    """Hand in one message for one recipient, over a connection to a checked address.

    Raises FetchError if the server cannot be reached, DeliveryError if it refuses. `permanent` is
    set only if the mailbox does not exist (5.1.x), since policies and passwords can be fixed;
    `sent` if the connection broke after the text had gone out.
    """
    at = f"{server.host}:{server.port}"
    stage = _Stage()
    try:
        async with asyncio.timeout(_TOTAL), _connected(server, sender, guard, tls) as client:
            await _hand_over(client, message, sender, recipient, stage)
    except aiosmtplib.SMTPResponseException as refusal:
        raise _refused(at, refusal) from refusal
    except (aiosmtplib.SMTPException, OSError, ValueError) as error:
        raise _broken(at, error, stage) from error


@dataclass(slots=True)
class _Stage:
    text_sent: bool = False


@asynccontextmanager
async def _connected(
    server: MailServer, sender: str, guard: Guard, tls: ssl.SSLContext
) -> AsyncIterator[aiosmtplib.SMTP]:
    with ExitStack() as ending:
        sock = await _dial(server, guard)
        ending.callback(sock.close)
        client = aiosmtplib.SMTP(
            hostname=server.host,  # the name that the certificate must carry
            sock=sock,
            use_tls=server.security == "tls",
            start_tls=False,  # passed below: a connect that fails half-way loses its transport
            tls_context=tls,
            local_hostname=sender.rpartition("@")[2] or None,  # otherwise it is looked up, slowly
            timeout=_TOTAL,
        )
        await client.connect()
        ending.callback(_abort, client.transport)
        if server.security == "starttls":
            await client.starttls()
        if server.user is not None:
            await client.login(server.user, server.password or "")
        yield client
        await _say_goodbye(client)


def _abort(transport: asyncio.BaseTransport | None) -> None:
    """Hang up without TLS's closing handshake, which would wait for the server."""
    if isinstance(transport, asyncio.WriteTransport):
        transport.abort()


async def _dial(server: MailServer, guard: Guard) -> socket.socket:
    failure = OSError("no address")
    for address in await guard.resolve(server.host):
        try:
            return await _dial_one(address, server.port)
        except OSError as error:
            failure = error
    raise failure


async def _dial_one(address: str, port: int) -> socket.socket:
    line = socket.socket(family_of(address), socket.SOCK_STREAM)
    with ExitStack() as on_failure:
        on_failure.callback(line.close)
        line.setblocking(False)
        await asyncio.get_running_loop().sock_connect(line, (address, port))
        on_failure.pop_all()
    return line


class _Wire(EmailPolicy):
    """Encodes a subject beyond ASCII whole: the standard library folds it so that the space before
    an encoded word is read twice."""

    def fold_binary(self, name: str, value: Any) -> bytes:
        if name != "Subject" or value.isascii():
            return super().fold_binary(name, value)
        encoded = Header(str(value), "utf-8", header_name=name).encode(linesep=self.linesep)
        return f"{name}: {encoded}{self.linesep}".encode("ascii")


_WIRE = _Wire(linesep="\r\n", cte_type="7bit")


async def _hand_over(
    client: aiosmtplib.SMTP, message: EmailMessage, sender: str, recipient: str, stage: _Stage
) -> None:
    text = message.as_bytes(policy=_WIRE)
    await client.mail(sender)
    await client.rcpt(recipient)
    stage.text_sent = True
    await client.data(text)


async def _say_goodbye(client: aiosmtplib.SMTP) -> None:
    try:
        await client.quit(timeout=2)
    except (aiosmtplib.SMTPException, OSError):
        return  # the message was taken; how the server hangs up does not matter


def _refused(at: str, refusal: aiosmtplib.SMTPResponseException) -> DeliveryError:
    at_recipient = isinstance(refusal, aiosmtplib.SMTPRecipientRefused)
    unknown = bool(_NO_SUCH_MAILBOX.match(refusal.message))
    return DeliveryError(
        f"{at}: {refusal.code} {' '.join(refusal.message.split())[:200]}",
        permanent=at_recipient and refusal.code >= 500 and unknown,
        status=refusal.code,
    )


def _broken(at: str, error: Exception, stage: _Stage) -> FetchError | DeliveryError:
    if stage.text_sent:
        return DeliveryError(f"{at}: no answer after the message was sent")
    if isinstance(error, TimeoutError):
        return FetchError(f"{at}: no answer in time", kind="timeout")
    if isinstance(error, OSError):
        return fetch_error(at, error)
    return DeliveryError(f"{at}: {error}")  # no STARTTLS, no common login, an unusual address
