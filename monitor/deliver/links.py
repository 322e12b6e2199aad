"""Links in alerts that act without an account, authorised by the signature in them."""

import hmac
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from urllib.parse import quote, urlencode

from monitor.model import Channel, Delivery, Json

VERDICTS = ("useful", "not_useful", "wrong_firm")
_LENGTH = 32  # hex digits: 128 bits


def feedback_links(channel: Channel, event: str, destination: str) -> dict[str, str]:
    """The address of each verdict; none if alerts carry no links to the dashboard."""
    if channel.signing is None or not event:
        return {}
    found = {}
    for verdict in VERDICTS:
        sign = signature(channel.signing.key, "feedback", event, verdict, destination)
        query = urlencode({"to": destination, "sign": sign})
        found[verdict] = f"{channel.signing.base}/feedback/{quote(event)}/{verdict}?{query}"
    return found


def unsubscribe_link(channel: Channel, destination: str) -> str:
    """The link that unsubscribes one recipient from a channel; "" without links."""
    if channel.signing is None:
        return ""
    sign = signature(channel.signing.key, "unsubscribe", destination)
    query = urlencode({"to": destination, "sign": sign})
    return f"{channel.signing.base}/unsubscribe?{query}"


def signature(key: str, *words: str) -> str:
    """The HMAC over words, each delimited so that none can run into the next."""
    message = "\n".join(f"{len(word)}:{word}" for word in words).encode()
    return hmac.new(key.encode(), message, sha256).hexdigest()[:_LENGTH]


def is_signed(key: str, sign: str, *words: str) -> bool:
    return hmac.compare_digest(sign.encode(), signature(key, *words).encode())


def with_feedback(delivery: Delivery, channel: Channel) -> Delivery:
    """The alert with its feedback links."""
    told = delivery.payload["data"]
    if delivery.payload["type"].startswith("event."):
        return _with(delivery, _told(told, channel, delivery.channel))
    if delivery.payload["type"] != "digest":
        return delivery
    events = [_told(one, channel, delivery.channel) for one in told["events"]]
    return _with(delivery, {**told, "events": events})


def _told(event: Mapping[str, Json], channel: Channel, destination: str) -> Mapping[str, Json]:
    links = feedback_links(channel, str(event.get("id", "")), destination)
    return {**event, "feedback": links} if links else event


def _with(delivery: Delivery, told: Mapping[str, Json]) -> Delivery:
    return replace(delivery, payload={**delivery.payload, "data": told})
