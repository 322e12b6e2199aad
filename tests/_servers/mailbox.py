"""A mail server on loopback that takes messages, or refuses them as planned."""

# ruff: noqa: ARG002 - the hooks' parameters are aiosmtpd's

import asyncio
import ssl
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any, Self

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests._servers.threaded import Threaded


@dataclass(frozen=True)
class Letter:
    """One message that was taken."""

    sender: str
    recipients: tuple[str, ...]
    message: EmailMessage
    over_tls: bool
    user: str | None


@dataclass
class Mailbox(Threaded):
    """`refuse("RCPT", "550 5.1.1 unknown")` plans one answer to the next such command. Commands:
    MAIL, RCPT, DATA; the answer "hang" never comes. Anything not planned is taken."""

    tls: ssl.SSLContext | None = None
    starttls: bool = True  # if there is a context: offered as STARTTLS, else used from the start
    password: str | None = None  # required after STARTTLS, else only checked when given
    letters: list[Letter] = field(default_factory=list)
    _plan: dict[str, list[str]] = field(default_factory=dict)

    def refuse(self, command: str, *answers: str) -> Self:
        self._plan.setdefault(command, []).extend(answers)
        return self

    async def _open(self) -> asyncio.Server:
        upgraded = self.tls is not None and self.starttls

        def line() -> SMTP:
            return SMTP(
                self,
                hostname="mail.test",
                loop=self._loop,
                tls_context=self.tls if upgraded else None,
                authenticator=self._authenticate if self.password else None,
                auth_required=bool(self.password) and upgraded,
                auth_require_tls=upgraded,
            )

        implicit = None if self.starttls else self.tls
        return await self._loop.create_server(line, "127.0.0.1", 0, ssl=implicit)

    def _authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, login: Any
    ) -> AuthResult:
        right = isinstance(login, LoginPassword) and login.password.decode() == self.password
        return AuthResult(success=right, handled=False, auth_data=login)

    async def handle_MAIL(  # noqa: N802 - the names are aiosmtpd's
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any
    ) -> str:
        envelope.mail_from = address
        return await self._planned("MAIL") or "250 OK"

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any
    ) -> str:
        refusal = await self._planned("RCPT")
        if refusal is None:
            envelope.rcpt_tos.append(address)
        return refusal or "250 OK"

    async def handle_DATA(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        refusal = await self._planned("DATA")
        if refusal is None:
            self.letters.append(_letter(session, envelope))
        return refusal or "250 OK"

    async def _planned(self, command: str) -> str | None:
        answers = self._plan.get(command)
        if not answers:
            return None
        answer = answers.pop(0)
        if answer == "hang":
            await asyncio.sleep(3600)
        return answer


def _letter(session: Session, envelope: Envelope) -> Letter:
    content = envelope.content if isinstance(envelope.content, bytes) else b""
    message = message_from_bytes(content, policy=policy.default)
    assert isinstance(message, EmailMessage)
    login = session.auth_data if isinstance(session.auth_data, LoginPassword) else None
    return Letter(
        sender=envelope.mail_from or "",
        recipients=tuple(envelope.rcpt_tos),
        message=message,
        over_tls=session.ssl is not None,
        user=login.login.decode() if login else None,
    )
