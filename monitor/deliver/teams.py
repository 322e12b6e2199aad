"""Alerts in Microsoft Teams: an Adaptive Card for a workflow's webhook."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from monitor.deliver._chat import Line, Message, cut, lighter, message
from monitor.deliver._clean import for_chat, markdown
from monitor.deliver._post import SCHEDULE, TIMEOUT, post_json, refused
from monitor.model import Channel, Delivery, Json
from monitor.net.client import Network

__all__ = ["OPTIONS", "SCHEDULE", "TIMEOUT", "rendered", "send"]

OPTIONS = frozenset({"url"})
_TONES = {"high": "attention", "medium": "warning", "low": "good"}
_LARGEST = 16_000  # bytes of the 28,000 that Teams takes; links may be long


async def send(delivery: Delivery, channel: Channel, network: Network, now: datetime) -> None:
    """Post the card. Old connectors answer 200 with an error text, and no JSON."""
    told = rendered(message(delivery.payload, channel))
    said = await post_json(network, str(channel.options["url"]), told, now=now)
    words = said.text.strip()
    if "429" in words and "error" in words.lower():
        raise refused("Teams", 429, words, wait=60)
    if words.lower().startswith(("webhook message delivery failed", "bad payload", "summary or")):
        raise refused("Teams", said.status, words)


def rendered(told: Message) -> dict[str, Json]:
    body = lighter(list(_body(told)), _LARGEST, keep=1)
    card: dict[str, Json] = {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.4",
        "msteams": {"width": "Full"},
        "fallbackText": cut(for_chat(f"{told.title}: {told.text}"), 1_000),
        "body": body,
    }
    if leads := [one for one in (told.link, *told.feedback) if one]:
        card["actions"] = [
            {"type": "Action.OpenUrl", "title": one.words, "url": one.url} for one in leads
        ]
    kind = "application/vnd.microsoft.card.adaptive"
    attachment = {"contentType": kind, "contentUrl": None, "content": card}
    return {"type": "message", "attachments": [attachment]}


def _body(told: Message) -> Iterator[Mapping[str, Json]]:
    tone = _TONES.get(told.tone, "default")
    yield _text(told.title, weight="bolder", color=tone, wrap=True)
    for words in filter(None, (told.own or told.text).splitlines()):
        yield _text(words, size="medium", wrap=True)
    if told.rows:
        facts = [{"title": _words(name), "value": _words(said)} for name, said in told.rows]
        yield {"type": "FactSet", "facts": facts}
    for line in told.quotes:
        yield _linked(line, isSubtle=True)
    for line in told.lines:
        yield _linked(line)
    if told.more:
        yield _text(told.more, isSubtle=True, wrap=True)


def _text(words: str, **style: Json) -> dict[str, Json]:
    return {"type": "TextBlock", "text": _words(words), **style}


def _linked(line: Line, **style: Json) -> dict[str, Json]:
    url = line.url.replace("(", "%28").replace(")", "%29")
    words = f"[{_words(line.words)}]({url})" if url else _words(line.words)
    return {"type": "TextBlock", "text": words, "wrap": True, **style}


def _words(text: str) -> str:
    return markdown(cut(text, 2_000))
