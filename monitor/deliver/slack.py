"""Alerts in Slack, and the answers of its incoming webhooks."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from monitor.deliver._chat import Line, Message, cut, message, whole
from monitor.deliver._clean import for_chat
from monitor.deliver._post import SCHEDULE, TIMEOUT, post_json, refused
from monitor.model import Channel, Delivery, Json
from monitor.net.client import Network

__all__ = ["OPTIONS", "SCHEDULE", "TIMEOUT", "rendered", "send"]

OPTIONS = frozenset({"url"})
_COLOURS = {"high": "#b3261e", "medium": "#8a5a00", "low": "#1f6b45"}
_MOST_BLOCKS = 45  # of 50
_HEADER, _SECTION = 150, 2_900  # characters; Slack takes 150 and 3,000


async def send(delivery: Delivery, channel: Channel, network: Network, now: datetime) -> None:
    """Post to the incoming webhook, which answers exactly `ok` when it took it."""
    told = rendered(message(delivery.payload, channel))
    said = await post_json(network, str(channel.options["url"]), told, now=now)
    if said.text.strip() not in {"ok", ""} and said.fields.get("ok") is not True:
        raise refused("Slack", said.status, said.text)


def rendered(told: Message) -> dict[str, Json]:
    blocks = list(_blocks(told))[:_MOST_BLOCKS]
    # `text` is what notifications and screen readers show
    shown = {"color": _COLOURS.get(told.tone, _COLOURS["medium"]), "blocks": blocks}
    return {
        "text": cut(escaped(f"{told.title}: {told.text}" if told.text else told.title), _SECTION),
        "attachments": [shown],
        "unfurl_links": False,
        "unfurl_media": False,
    }


def escaped(text: str) -> str:
    """Slack's three markup characters, and mentions, made harmless."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return for_chat(safe)


def _blocks(told: Message) -> Iterator[Mapping[str, Json]]:
    header = {"type": "plain_text", "text": cut(for_chat(told.title), _HEADER), "emoji": False}
    yield {"type": "header", "text": header}
    if told.text:
        yield _section(f"*{_bold(told.text)}*" if not told.own else escaped(told.own))
    if told.rows:
        rows = (f"*{_bold(name)}*  {escaped(words)}" for name, words in told.rows)
        yield _section(whole(rows, _SECTION))
    yield from (_section(f"> {_linked(line)}") for line in told.quotes)
    for start in range(0, len(told.lines), 5):
        few = told.lines[start : start + 5]
        yield _section(whole((f"• {_linked(line)}" for line in few), _SECTION))
    yield from _end(told)


def _end(told: Message) -> Iterator[Mapping[str, Json]]:
    if told.more:
        yield {"type": "context", "elements": [_mrkdwn(escaped(told.more))]}
    if told.link:
        yield _section(_linked(told.link))
    if told.feedback:
        yield {"type": "context", "elements": [_mrkdwn(" · ".join(map(_linked, told.feedback)))]}


def _section(text: str) -> dict[str, Json]:
    return {"type": "section", "text": _mrkdwn(cut(text, _SECTION))}


def _mrkdwn(text: str) -> dict[str, Json]:
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def _bold(text: str) -> str:
    """Bold words; an asterisk inside would end the bold."""
    return escaped(text.replace("*", "∗"))


def _linked(line: Line) -> str:
    words = escaped(line.words)
    url = line.url.replace("|", "%7C").replace(">", "%3E").replace("<", "%3C")
    fits = url and len(url) + len(words) < _SECTION - 10
    return f"<{url}|{words}>" if fits else words
