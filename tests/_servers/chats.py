"""Doubles of chat services: each refuses what the real one would, with its messages."""

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests._servers.site import Asked, Reply

SECRET = "SECb0123456789abcdef"
FRESH = 3600  # seconds that a signature is valid


def _body(asked: Asked) -> dict[str, Any]:
    assert asked.headers["content-type"].startswith("application/json")
    found = json.loads(asked.body)
    assert isinstance(found, dict)
    return found


def _json(value: Any, status: int = 200) -> Reply:
    return Reply(status, json.dumps(value).encode(), {"Content-Type": "application/json"})


def slack(asked: Asked) -> Reply:
    body = _body(asked)
    blocks = [block for one in body["attachments"] for block in one["blocks"]]
    if len(blocks) > 50 or not body.get("text"):
        return Reply(400, b"invalid_blocks")
    for block in blocks:
        longest = {"header": 150, "section": 3000}.get(block["type"], 3000)
        texts = [block["text"]] if "text" in block else block["elements"]
        if any(not 0 < len(one["text"]) <= longest for one in texts):
            return Reply(400, b"invalid_blocks")
        if block["type"] == "header" and texts[0]["type"] != "plain_text":
            return Reply(400, b"invalid_blocks")
    if re.search(r"<!(channel|here|everyone)|<@", json.dumps(body)):
        return Reply(500, b"somebody was woken up")
    return Reply(200, b"ok")


def teams(asked: Asked) -> Reply:
    body = _body(asked)
    (attachment,) = body["attachments"]
    card = attachment["content"]
    if len(asked.body) > 28_000:
        return Reply(413, b"payload too large")
    wrong = (
        body["type"] != "message"
        or attachment["contentType"] != "application/vnd.microsoft.card.adaptive"
        or card["type"] != "AdaptiveCard"
        or {one["type"] for one in card["body"]} - {"TextBlock", "FactSet"}
    )
    return Reply(400, b"Bad payload received") if wrong else Reply(202, b"")


def discord(asked: Asked) -> Reply:
    body = _body(asked)
    if body.get("allowed_mentions") != {"parse": []}:
        return Reply(500, b"somebody was woken up")
    (embed,) = body["embeds"]
    texts = [embed["title"], embed.get("description", "")]
    for field in embed["fields"]:
        if not 0 < len(field["name"]) <= 256 or not 0 < len(field["value"]) <= 1024:
            return _json({"embeds": ["0"]}, 400)
        texts += [field["name"], field["value"]]
    long = len(texts[0]) > 256 or len(texts[1]) > 4096 or sum(map(len, texts)) > 6000
    if long or len(embed["fields"]) > 25:
        return _json({"embeds": ["0"]}, 400)
    return Reply(204)


def feishu(now: float) -> Callable[[Asked], Reply]:
    def answer(asked: Asked) -> Reply:
        body = _body(asked)
        stamp = body.get("timestamp", "0")
        key = f"{stamp}\n{SECRET}".encode()
        wanted = base64.b64encode(hmac.new(key, digestmod=hashlib.sha256).digest()).decode()
        if body.get("sign") != wanted or abs(now - int(stamp)) > FRESH:
            return _json({"code": 19021, "msg": "sign match fail or timestamp is not within one h"})
        if body["msg_type"] != "interactive" or len(asked.body) > 20_000:
            return _json({"code": 9499, "msg": "Bad Request"})
        if "lark_md" in json.dumps(body):
            return _json({"code": 9499, "msg": "markup was let through"})
        return _json({"StatusCode": 0, "StatusMessage": "success", "code": 0, "msg": "success"})

    return answer


def dingtalk(now: float) -> Callable[[Asked], Reply]:
    def answer(asked: Asked) -> Reply:
        query = {key: one for key, (one, *_) in parse_qs(urlsplit(asked.path).query).items()}
        stamp = query.get("timestamp", "0")
        digest = hmac.new(SECRET.encode(), f"{stamp}\n{SECRET}".encode(), hashlib.sha256).digest()
        signed = query.get("sign") == base64.b64encode(digest).decode()
        if query.get("access_token") != "t" or not signed or abs(now - int(stamp) / 1000) > FRESH:
            return _json({"errcode": 310000, "errmsg": "sign not match"})
        body = _body(asked)
        if body["msgtype"] != "markdown" or not body["markdown"]["title"]:
            return _json({"errcode": 40035, "errmsg": "缺少参数 json"})
        if body["at"].get("isAtAll") or len(asked.body) > 20_000:
            return _json({"errcode": 460101, "errmsg": "message too long"})
        return _json({"errcode": 0, "errmsg": "ok"})

    return answer


def wecom(asked: Asked) -> Reply:
    body = _body(asked)
    content = body["markdown"]["content"]
    if len(content.encode()) > 4096:
        return _json({"errcode": 40058, "errmsg": "markdown.content exceed max length 4096"})
    if "<@" in content:
        return _json({"errcode": 40058, "errmsg": "somebody was woken up"})
    return _json({"errcode": 0, "errmsg": "ok"})
