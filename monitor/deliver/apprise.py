"""Sends alerts through Apprise, which reports neither when nor why one failed."""

# ruff: noqa: ARG001 - the parameters of send are those of every channel

import asyncio
import logging
from datetime import datetime, timedelta
from difflib import get_close_matches

import apprise

from monitor.deliver._clean import for_chat
from monitor.deliver.render import render_for
from monitor.errors import DeliveryError
from monitor.model import Channel, Delivery
from monitor.net.client import Network

OPTIONS = frozenset({"url"})
SCHEDULE = (
    timedelta(0),
    timedelta(minutes=1),
    *(timedelta(minutes=minutes) for minutes in (5, 30)),
    *(timedelta(hours=hours) for hours in (2, 5, 10, 24)),
)
TIMEOUT = 60.0
# People and chats only: nothing that runs programs, writes to this machine, or posts to any address
# (json, xml, form: the webhook channel does that behind the address check).
_SERVICES = (
    "bark barks dingtalk discord feishu gchat goalerts gotify gotifys lark line mailgun matrix "
    "matrixs mmost mmosts nctalk nctalks ntfy ntfys opsgenie pagerduty pbul pover prowl pushdeer "
    "pushplus pushy ringc rocket rockets schan sendgrid ses signal signals slack sns sparkpost "
    "squadcast synology synologys tgram threema twilio viber victorops vonage webex wecombot "
    "whatsapp workflow workflows wxpusher wxteams zulip"
)
SCHEMES = frozenset(_SERVICES.split())
# At DEBUG it logs tokens and bodies, which must stay private.
logging.getLogger("apprise").setLevel(logging.WARNING)


def destinations(channel: Channel) -> tuple[str, ...]:
    _scheme(str(channel.options["url"]))
    return (channel.name,)


async def send(delivery: Delivery, channel: Channel, network: Network, now: datetime) -> None:
    """Hand the alert to the service at the channel's address, in a thread."""
    service = _service(str(channel.options["url"]))
    rendered = render_for(channel, delivery.payload)
    title, body = for_chat(rendered.subject), for_chat(rendered.text)
    try:
        async with asyncio.timeout(TIMEOUT):
            taken = await asyncio.to_thread(_notify, service, title, body)
    except TimeoutError as error:
        message = f"{service.service_name} did not answer in time"
        raise DeliveryError(message) from error
    if not taken:
        raise DeliveryError(f"{service.service_name} did not take the alert")


def _scheme(url: str) -> str:
    """The service's part of the address. Raises DeliveryError for services that are not allowed."""
    scheme = url.partition("://")[0].lower()
    if scheme in SCHEMES:
        return scheme
    near = get_close_matches(scheme, SCHEMES, n=1)
    words = f"{scheme}:// is not among the services that alerts may go to"
    raise DeliveryError(words + (f"; did you mean {near[0]}://?" if near else ""))


def _service(url: str) -> apprise.NotifyBase:
    scheme = _scheme(url)
    service = apprise.Apprise.instantiate(url, suppress_exceptions=True)
    if service is None:
        raise DeliveryError(f"Apprise cannot read the {scheme}:// address")
    return service


def _notify(service: apprise.NotifyBase, title: str, body: str) -> bool:
    return bool(service.notify(body=body, title=title, body_format=apprise.NotifyFormat.TEXT))
