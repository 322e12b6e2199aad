"""Posts to chat services, and what their answers have in common."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.errors import DeliveryError
from monitor.model import Json
from monitor.net.client import Network

TIMEOUT = 15.0
SCHEDULE = (  # as for webhooks: a chat that was down over a weekend gets its alerts afterwards
    timedelta(0),
    timedelta(seconds=10),
    timedelta(minutes=5),
    timedelta(minutes=30),
    *(timedelta(hours=hours) for hours in (2, 5, 10, 14, 20, 24)),
)
_GONE = frozenset({404, 410})  # the address was revoked
_LONGEST_SAID = 200


@dataclass(frozen=True, slots=True)
class Said:
    """A service's answer with a status of 200 to 299: its JSON, if any, and its text."""

    status: int
    text: str

    @property
    def fields(self) -> Mapping[str, Json]:
        try:
            found = json.loads(self.text)
        except (ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}


async def post_json(
    network: Network, url: str, message: Mapping[str, Json], *, now: datetime
) -> Said:
    """Post once. Raises DeliveryError, with `gone` if the address no longer exists."""
    body = json.dumps(message, ensure_ascii=False).encode()
    headers = {"content-type": "application/json; charset=utf-8"}
    answer = await network.post(url, body=body, headers=headers, timeout=TIMEOUT)
    text = answer.body.decode("utf-8", "replace")
    if 200 <= answer.status < 300:
        return Said(answer.status, text)
    said = f"the service answered {answer.status}: {' '.join(text.split())[:_LONGEST_SAID]}"
    if answer.status in _GONE:
        raise DeliveryError(said, permanent=True, gone=True, status=answer.status)
    raise DeliveryError(said, status=answer.status, retry_after=answer.asks_to_wait(now))


def refused(name: str, code: Json, words: Json, *, wait: float | None = None) -> DeliveryError:
    """An error inside an answer of 200. `wait`: the service asks for fewer messages."""
    said = " ".join(str(words or "").split())[:_LONGEST_SAID]
    return DeliveryError(f"{name} answered {code}: {said}", retry_after=wait)
