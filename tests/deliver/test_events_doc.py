"""docs/events.md names what is sent, and its receiver's code takes what is signed."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from monitor.config._words import EVENT_TYPES
from monitor.deliver._labels import _KINDS as KINDS
from monitor.deliver.webhook import signed_headers
from tests.deliver.samples import NOW, body

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "events.md").read_text(encoding="utf-8")
OTHER = (DOCS / "ownership.md").read_text(encoding="utf-8")
# Only where there is something to say; CHANGELOG.md tells of them.
RARE = {"severity_reasons", "for_now", "feedback", "watches", "left_out", "replayed"}


def _fenced(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    assert found
    return found[1]


def test_every_type_of_event_and_of_alert_is_named() -> None:
    assert [kind for kind in EVENT_TYPES if f"`{kind}`" not in PAGE + OTHER] == []
    assert [kind for kind in KINDS if f"`{kind}`" not in PAGE] == []


def test_the_body_that_is_shown_has_the_keys_that_are_sent() -> None:
    shown = json.loads(_fenced("json"))
    sent = body()
    assert shown.keys() == sent.keys()
    assert sent["data"].keys() - RARE <= shown["data"].keys()
    assert shown["data"].keys() - {"before"} <= sent["data"].keys()


def test_the_receivers_code_tells_a_genuine_alert() -> None:
    known: dict[str, Any] = {}
    exec(_fenced("python"), known)  # noqa: S102 - the page's own code is what is tested
    is_genuine: Callable[[str, dict[str, str], bytes], bool] = known["is_genuine"]
    secret, other = (
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    )
    headers = signed_headers("dlv_1", b"{}", {"secret": secret, "old_secret": other}, NOW)
    assert is_genuine(secret, headers, b"{}")
    assert is_genuine(other, headers, b"{}")
    assert not is_genuine(secret, headers, b"{ }")
    assert not is_genuine(secret, {**headers, "webhook-id": "dlv_2"}, b"{}")
