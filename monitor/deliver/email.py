"""Alerts as mail: one message per recipient, one thread per event."""

import hashlib
import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

from monitor.deliver._clean import one_line
from monitor.deliver._picture import picture
from monitor.deliver.links import unsubscribe_link
from monitor.deliver.render import Rendered, render_for
from monitor.errors import DeliveryError
from monitor.model import Channel, Delivery, Json
from monitor.net.client import Network
from monitor.net.smtp import MailServer

OPTIONS = frozenset({"to", "smtp", "from"})
SCHEDULE = (  # 11 attempts in 75.8 hours; with greylisting the second one passes
    timedelta(0),
    *(timedelta(minutes=minutes) for minutes in (5, 15, 30)),
    *(timedelta(hours=hours) for hours in (1, 2, 4, 8, 12, 24, 24)),
)
TIMEOUT = 75.0  # the mail client's own 60 seconds end first, and know what had been sent
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*")
_LONGEST_ADDRESS = 254


def destinations(channel: Channel) -> tuple[str, ...]:
    """One delivery per recipient, `desk/ann@example.org`: a refused one is retried alone, so that
    nobody gets the same mail twice."""
    return tuple(f"{channel.name}/{address}" for address in _recipients(channel.options))


async def send(delivery: Delivery, channel: Channel, network: Network, now: datetime) -> None:
    """Hand in the mail for the recipient that the delivery's destination names."""
    recipient = _recipient(delivery, channel)
    server = _server(channel)
    sender = _sender(channel, server)
    mail = message(delivery, channel, sender=sender, recipient=recipient, now=now)
    await network.send_mail(server, mail, sender=sender, recipient=recipient)


def message(
    delivery: Delivery, channel: Channel, *, sender: str, recipient: str, now: datetime
) -> EmailMessage:
    """The mail. Its Message-ID is the delivery's, so it and its parts are the same in every
    attempt; mails about one event refer to a common thread id that no mail bears."""
    rendered = render_for(channel, delivery.payload)
    host = sender.rpartition("@")[2]
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = recipient
    mail["Subject"] = _undecodable(rendered.subject)
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = f"<{_token(delivery.id)}@{host}>"
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: suppresses out-of-office replies
    for name, value in _thread(delivery, host).items():
        mail[name] = value
    if unsubscribe := unsubscribe_link(channel, delivery.channel):
        mail["List-Unsubscribe"] = f"<{unsubscribe}>"
        if unsubscribe.startswith("https:"):  # RFC 8058 requires both headers
            mail["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    _fill(mail, rendered, _token(delivery.id), picture(delivery.payload["data"]))
    return mail


def _thread(delivery: Delivery, host: str) -> dict[str, str]:
    event = delivery.payload["data"].get("id")
    if not event:
        return {}
    thread = f"<{_token(str(event))}@{host}>"
    return {"X-Event-Id": _token(str(event)), "In-Reply-To": thread, "References": thread}


def _fill(mail: EmailMessage, rendered: Rendered, delivery: str, drawn: str) -> None:
    """The content as text and as HTML, which draws the path in a way every mail program shows; plus
    the picture, for those that show SVG."""
    mail.set_content(rendered.text, cte="base64")
    mail.add_alternative(rendered.html, subtype="html", cte="base64")
    # A random boundary would make every attempt a different mail.
    mark = hashlib.sha256(delivery.encode()).hexdigest()[:32]
    mail.set_boundary(f"=_{mark}")
    if drawn:
        file = drawn.encode("utf-8")
        mail.add_attachment(
            file, "image", "svg+xml", filename="ownership.svg", disposition="inline"
        )
        # No boundary may be a prefix of another (RFC 2046 5.1.1).
        mail.set_boundary(f"=_mixed_{mark}")


def _recipient(delivery: Delivery, channel: Channel) -> str:
    known = _recipients(channel.options)
    _, _, named = delivery.channel.partition("/")
    recipient = named or (known[0] if len(known) == 1 else "")
    if recipient not in known or not _is_address(recipient):
        who = one_line(recipient) or "nobody in particular"
        raise DeliveryError(f"{channel.name} does not write to {who}", permanent=True)
    return recipient


def _server(channel: Channel) -> MailServer:
    try:
        return MailServer.parse(str(channel.options.get("smtp", "")))
    except ValueError as error:
        raise DeliveryError(str(error)) from error


def _sender(channel: Channel, server: MailServer) -> str:
    chosen = str(channel.options.get("from") or server.user or "")
    if _is_address(chosen):
        return chosen
    home = _recipients(channel.options)[0].rpartition("@")[2]
    return f"monitor@{home}"


def _recipients(options: Mapping[str, Json]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_strings(options.get("to"))))


def _strings(value: Json) -> tuple[str, ...]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else tuple(map(str, value))


def _is_address(text: str) -> bool:
    fits = len(text) <= _LONGEST_ADDRESS and text == _undecodable(text)
    return fits and bool(_ADDRESS.fullmatch(text))


def _undecodable(text: str) -> str:
    """The text without encoded words: EmailMessage would decode them, line ends and all, and write
    them out as headers (CVE-2024-6923)."""
    return text.replace("=?", "= ?")


def _token(text: str) -> str:
    return re.sub(r"[^\w.-]", "_", one_line(text), flags=re.ASCII)
