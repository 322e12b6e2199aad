"""Alerts in Discord: one embed that mentions nobody."""

from collections.abc import Iterator
from datetime import datetime

from monitor.deliver._chat import Line, Message, cut, message, whole
from monitor.deliver._clean import for_chat, markdown
from monitor.deliver._post import SCHEDULE, TIMEOUT, post_json
from monitor.model import Channel, Delivery, Json
from monitor.net.client import Network

__all__ = ["OPTIONS", "SCHEDULE", "TIMEOUT", "rendered", "send"]

OPTIONS = frozenset({"url"})
_COLOURS = {"high": 0xB3261E, "medium": 0x8A5A00, "low": 0x1F6B45}
_TITLE, _DESCRIPTION, _NAME, _VALUE = 256, 4_096, 256, 1_024  # characters that Discord takes
_URL = 2_048
_ALL, _MOST_FIELDS = 5_800, 25  # of 6,000 in one message


async def send(delivery: Delivery, channel: Channel, network: Network, now: datetime) -> None:
    """Post the embed; 204 means taken, 404 a deleted webhook."""
    told = rendered(message(delivery.payload, channel))
    await post_json(network, str(channel.options["url"]), told, now=now)


def rendered(told: Message) -> dict[str, Json]:
    title = cut(for_chat(told.title), _TITLE)
    text = whole(_text(told), _DESCRIPTION // 2)
    room = _ALL - len(title) - len(text)
    embed: dict[str, Json] = {
        "title": title,
        "description": text,
        "color": _COLOURS.get(told.tone, _COLOURS["medium"]),
        "fields": list(_fields(told, room)),
    }
    if told.link and len(told.link.url) <= _URL:
        embed["url"] = told.link.url
    return {"embeds": [embed], "allowed_mentions": {"parse": []}}


def _text(told: Message) -> Iterator[str]:
    if told.own or told.text:
        yield markdown(told.own) if told.own else f"**{markdown(told.text)}**"
    yield from (f"> {_linked(line)}" for line in told.quotes)
    yield from (f"• {_linked(line)}" for line in told.lines)
    if told.more:
        yield markdown(told.more)
    if told.feedback:
        yield " · ".join(map(_linked, told.feedback))


def _fields(told: Message, room: int) -> Iterator[dict[str, Json]]:
    for name, words in told.rows[:_MOST_FIELDS]:
        shown = {
            "name": cut(markdown(name), _NAME),
            "value": cut(markdown(words), _VALUE),
            "inline": len(words) < 40,
        }
        room -= len(str(shown["name"])) + len(str(shown["value"]))
        if room < 0:
            return
        yield shown


def _linked(line: Line) -> str:
    url = line.url.replace("(", "%28").replace(")", "%29").replace(">", "%3E")
    return f"[{markdown(line.words)}](<{url}>)" if url else markdown(line.words)
