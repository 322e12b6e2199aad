"""Alerts by Standard Webhooks, and what the receiver's answers mean."""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Mapping
from datetime import datetime, timedelta

from monitor.deliver.payload import dump
from monitor.errors import DeliveryError
from monitor.model import Channel, Delivery, Json
from monitor.net.client import Answer, Network

OPTIONS = frozenset({"url", "secret", "old_secret", "unsigned", "headers"})
SCHEDULE = (  # the example of the Standard Webhooks specification: 10 attempts in 75.6 hours
    timedelta(0),
    timedelta(seconds=5),
    timedelta(minutes=5),
    timedelta(minutes=30),
    *(timedelta(hours=hours) for hours in (2, 5, 10, 14, 20, 24)),
)
TIMEOUT = 15.0
_PREFIX = "whsec_"
_GONE = 410


async def send(delivery: Delivery, channel: Channel, network: Network, now: datetime) -> None:
    """Post the body once. Any 2xx is accepted; 410 unsubscribes; the rest is tried again."""
    body = dump(delivery.payload)
    headers = {
        **{name.lower(): one for name, one in (channel.options.get("headers") or {}).items()},
        "content-type": "application/json",
        **signed_headers(delivery.id, body, channel.options, now),
    }
    url = str(channel.options["url"])
    _judge(await network.post(url, body=body, headers=headers, timeout=TIMEOUT), now)


def signed_headers(
    message: str, body: bytes, options: Mapping[str, Json], now: datetime
) -> dict[str, str]:
    """The headers of Standard Webhooks 1.0.0; no signature if no secret is set.

    While a secret is being changed, both signatures are sent, the new one first.
    """
    sent = {"webhook-id": message, "webhook-timestamp": str(int(now.timestamp()))}
    secrets = [options[name] for name in ("secret", "old_secret") if options.get(name)]
    if not secrets:
        return sent
    signed = f"{message}.{sent['webhook-timestamp']}.".encode() + body
    return {**sent, "webhook-signature": " ".join(_sign(secret, signed) for secret in secrets)}


def _judge(answer: Answer, now: datetime) -> None:
    status = answer.status
    if 200 <= status < 300:
        return
    message = f"the receiver answered {status}"
    if status == _GONE:
        raise DeliveryError(f"{message} (gone)", permanent=True, gone=True, status=status)
    raise DeliveryError(message, status=status, retry_after=answer.asks_to_wait(now))


def _sign(secret: str, signed: bytes) -> str:
    digest = hmac.new(_key(secret), signed, hashlib.sha256).digest()
    return f"v1,{base64.b64encode(digest).decode()}"


def _key(secret: str) -> bytes:
    try:
        return base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
    except (binascii.Error, ValueError) as error:
        raise DeliveryError("the webhook's secret is not base64") from error
