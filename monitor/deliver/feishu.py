"""Alerts in Feishu and Lark: a card of plain text, signed if a secret is set."""

import base64
import hashlib
import hmac
from collections.abc import Iterator, Mapping
from datetime import datetime

from monitor.deliver._chat import Line, Message, cut, lighter, message
from monitor.deliver._clean import for_chat
from monitor.deliver._post import SCHEDULE, TIMEOUT, post_json, refused
from monitor.model import Channel, Delivery, Json
from monitor.net.client import Network

__all__ = ["OPTIONS", "SCHEDULE", "TIMEOUT", "rendered", "send", "sign"]

OPTIONS = frozenset({"url", "secret"})
_COLOURS = {"high": "red", "medium": "orange", "low": "green"}
_TOO_MANY = frozenset({9499, 11232})
_LONGEST = 1_500
_LARGEST = 17_000  # bytes of the 20,000 that a robot takes
_END = 2  # the number of omitted lines, and the buttons


async def send(delivery: Delivery, channel: Channel, network: Network, now: datetime) -> None:
    """Post the card. The robot always answers 200; `code` tells the result."""
    told = rendered(message(delivery.payload, channel))
    if channel.options.get("secret"):
        told |= sign(str(channel.options["secret"]), now)
    said = (await post_json(network, str(channel.options["url"]), told, now=now)).fields
    code = said.get("code", said.get("StatusCode"))
    if code != 0:
        words = said.get("msg", said.get("StatusMessage", "an answer without a code"))
        raise refused("Feishu", code, words, wait=60 if code in _TOO_MANY else None)


def sign(secret: str, now: datetime) -> dict[str, str]:
    """The time, and Feishu's signature: the HMAC of nothing, with time and secret as the key."""
    stamp = str(int(now.timestamp()))
    key = f"{stamp}\n{secret}".encode()
    digest = hmac.new(key, b"", hashlib.sha256).digest()
    return {"timestamp": stamp, "sign": base64.b64encode(digest).decode()}


def rendered(told: Message) -> dict[str, Json]:
    title = {"tag": "plain_text", "content": cut(for_chat(told.title), 200)}
    header = {"title": title, "template": _COLOURS.get(told.tone, "blue")}
    card = {
        "config": {"wide_screen_mode": True},
        "header": header,
        "elements": lighter(list(_elements(told)), _LARGEST, keep=_END),
    }
    return {"msg_type": "interactive", "card": card}


def _elements(told: Message) -> Iterator[Mapping[str, Json]]:
    if told.own or told.text:
        yield {"tag": "div", "text": _plain(told.own or told.text)}
    if told.rows:
        rows = [f"{name}: {words}" for name, words in told.rows]
        yield {"tag": "div", "fields": [{"is_short": False, "text": _plain(row)} for row in rows]}
    if told.quotes or told.lines:
        yield {"tag": "hr"}
    for line in (*told.quotes, *told.lines):
        yield _line(line)
    if told.more:
        yield {"tag": "note", "elements": [_plain(told.more)]}
    buttons = [_button(told.link, "primary")] if told.link else []
    buttons += [_button(line, "default") for line in told.feedback]
    if buttons:
        yield {"tag": "action", "actions": buttons}


def _line(line: Line) -> Mapping[str, Json]:
    element: dict[str, Json] = {"tag": "div", "text": _plain(line.words)}
    return element | ({"extra": _button(Line("↗", line.url), "default")} if line.url else {})


def _button(line: Line, style: str) -> Mapping[str, Json]:
    return {"tag": "button", "text": _plain(line.words), "url": line.url, "type": style}


def _plain(text: str) -> Mapping[str, Json]:
    """Text without markup: `<at id=all>` in it mentions nobody."""
    return {"tag": "plain_text", "content": cut(for_chat(text), _LONGEST)}
