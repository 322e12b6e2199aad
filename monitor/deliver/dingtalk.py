"""Alerts in DingTalk: Markdown for a group's robot, signed if a secret is set."""

import base64
import hashlib
import hmac
from collections.abc import Iterator
from datetime import datetime
from urllib.parse import quote_plus

from monitor.deliver._chat import Message, cut, linked, message, whole
from monitor.deliver._clean import for_chat, markdown
from monitor.deliver._post import SCHEDULE, TIMEOUT, post_json, refused
from monitor.errors import DeliveryError
from monitor.model import Channel, Delivery, Json
from monitor.net.client import Network

__all__ = ["OPTIONS", "SCHEDULE", "TIMEOUT", "rendered", "send", "signed"]

OPTIONS = frozenset({"url", "secret"})
_LARGEST = 18_000  # bytes of 20,000
_TOO_MANY = frozenset({130101, 410100, 88})
_GONE = frozenset({300001, 40035})  # no such token


async def send(delivery: Delivery, channel: Channel, network: Network, now: datetime) -> None:
    """Post the Markdown. The robot always answers 200; `errcode` tells the result."""
    told = rendered(message(delivery.payload, channel))
    url = signed(str(channel.options["url"]), str(channel.options.get("secret") or ""), now)
    said = (await post_json(network, url, told, now=now)).fields
    code, words = said.get("errcode"), said.get("errmsg", "an answer without errcode")
    if code in _GONE and "token" in str(words):
        raise DeliveryError(f"DingTalk answered {code}: {words}", permanent=True, gone=True)
    if code != 0:
        raise refused("DingTalk", code, words, wait=60 if code in _TOO_MANY else None)


def signed(url: str, secret: str, now: datetime) -> str:
    """The address with the time in milliseconds and its HMAC."""
    if not secret:
        return url
    stamp = int(now.timestamp() * 1000)
    digest = hmac.new(secret.encode(), f"{stamp}\n{secret}".encode(), hashlib.sha256).digest()
    signature = quote_plus(base64.b64encode(digest))
    return f"{url}{'&' if '?' in url else '?'}timestamp={stamp}&sign={signature}"


def rendered(told: Message) -> dict[str, Json]:
    text = whole(_paragraphs(told), _LARGEST, between="\n\n")
    title = cut(for_chat(told.title), 60)
    return {
        "msgtype": "markdown",
        "markdown": {"title": title, "text": text},
        "at": {"isAtAll": False, "atMobiles": []},
    }


def _paragraphs(told: Message) -> Iterator[str]:
    yield f"#### {markdown(told.title)}"
    if told.own or told.text:
        yield markdown(told.own) if told.own else f"**{markdown(told.text)}**"
    yield from (f"{markdown(name)}: {markdown(words)}" for name, words in told.rows)
    yield from (f"> {linked(line)}" for line in told.quotes)
    if told.lines:
        yield whole((f"- {linked(line)}" for line in told.lines), _LARGEST - 3_000)
    if told.more:
        yield markdown(told.more)
    if told.link:
        yield linked(told.link)
    if told.feedback:
        yield " · ".join(map(linked, told.feedback))
