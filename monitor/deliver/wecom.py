"""Alerts in WeCom: the limited Markdown that a group's robot takes."""

from collections.abc import Iterator
from datetime import datetime

from monitor.deliver._chat import Message, linked, message, whole
from monitor.deliver._clean import markdown
from monitor.deliver._post import SCHEDULE, TIMEOUT, post_json, refused
from monitor.errors import DeliveryError
from monitor.model import Channel, Delivery, Json
from monitor.net.client import Network

__all__ = ["OPTIONS", "SCHEDULE", "TIMEOUT", "rendered", "send"]

OPTIONS = frozenset({"url"})
_LARGEST = 4_000  # bytes of 4,096
_COLOURS = {"high": "warning", "medium": "comment", "low": "info"}
_TOO_MANY = frozenset({45009, 45033})
_GONE = 93000  # the robot was removed from the group


async def send(delivery: Delivery, channel: Channel, network: Network, now: datetime) -> None:
    """Post the Markdown. The robot always answers 200; `errcode` tells the result."""
    told = rendered(message(delivery.payload, channel))
    said = (await post_json(network, str(channel.options["url"]), told, now=now)).fields
    code, words = said.get("errcode"), said.get("errmsg", "an answer without errcode")
    if code == _GONE:
        raise DeliveryError(f"WeCom answered {code}: {words}", permanent=True, gone=True)
    if code != 0:
        raise refused("WeCom", code, words, wait=60 if code in _TOO_MANY else None)


def rendered(told: Message) -> dict[str, Json]:
    content = whole(_lines(told), _LARGEST)
    return {"msgtype": "markdown", "markdown": {"content": content}}


def _lines(told: Message) -> Iterator[str]:
    colour = _COLOURS.get(told.tone, "comment")
    yield f'### <font color="{colour}">{markdown(told.title)}</font>'
    if told.own or told.text:
        yield markdown(told.own) if told.own else f"**{markdown(told.text)}**"
    yield from (f"{markdown(name)}: {markdown(words)}" for name, words in told.rows)
    if told.link:  # before the quotes: text that is too long is cut at the end
        yield linked(told.link)
    if told.feedback:
        yield " · ".join(map(linked, told.feedback))
    yield from (f"> {linked(line)}" for line in told.quotes)
    yield from (f"- {linked(line)}" for line in told.lines)
    yield from filter(None, (markdown(told.more),))
