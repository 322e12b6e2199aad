"""Chat services get what they take, sign what they check, and mean what they answer."""

import json
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from monitor import deliver
from monitor.config import NetworkSettings
from monitor.errors import DeliveryError
from monitor.model import Channel, Language
from monitor.net.client import Network
from tests._servers import chats
from tests._servers.site import Asked, Reply, Site
from tests.deliver.samples import EVIDENCE, NOW, Quote, body, delivery, replace

Settings = Callable[..., NetworkSettings]
STAMP = NOW.timestamp()
SERVICES: dict[str, Callable[[Asked], Reply]] = {
    "slack": chats.slack,
    "teams": chats.teams,
    "discord": chats.discord,
    "feishu": chats.feishu(STAMP),
    "dingtalk": chats.dingtalk(STAMP),
    "wecom": chats.wecom,
}
NASTY = (
    "<!channel> <@U1> @everyone @here <at id=all></at> [x](javascript:alert(1)) *b* `c` "
    "\u202egnp.exe {{7*7}} <font color=red> " + "长" * 3000
)


def channel(site: Site, kind: str) -> Channel:
    options = {"url": f"{site.url}/hook?access_token=t"}
    if kind in {"feishu", "dingtalk"}:
        options["secret"] = chats.SECRET
    return Channel("chat", kind, options)


async def tell(
    site: Site, settings: NetworkSettings, kind: str, content: Any, language: Language = "en"
) -> None:
    async with Network(settings) as network:
        to = replace(channel(site, kind), language=language)
        await deliver.find(kind).send(delivery(content), to, network, NOW)


@cache
def bodies() -> dict[str, Any]:
    nasty = replace(EVIDENCE, title=NASTY, quotes=(Quote(NASTY, 0, 9),))
    many = [body(id=f"evt_{n}", evidence=(nasty,)) for n in range(60)]
    told = {
        "event": body(),
        "nasty": body(evidence=(nasty,) * 8, facts={"topic": NASTY, "market": NASTY}),
        "digest": deliver.payload.digest_body(NOW, NOW, many, now=NOW),
        "empty": deliver.payload.digest_body(NOW, NOW, [], now=NOW),
        "trial": deliver.payload.trial_body("chat", now=NOW),
    }
    told["failing"] = deliver.payload.health_body(
        "source.failing", NASTY, since=NOW, error=NASTY, last_ok=None, now=NOW
    )
    return told


@pytest.mark.parametrize("kind", SERVICES)
@pytest.mark.parametrize("name", bodies())
async def test_a_service_takes_every_kind_of_alert(
    kind: str, name: str, site: Site, network_settings: Settings
) -> None:
    site.on("/hook", SERVICES[kind])
    for language in ("en", "zh"):
        await tell(site, network_settings(site), kind, bodies()[name], language)
    text = site.asked[-1].body.decode()
    assert "\\u202e" not in text
    assert "\u202e" not in text
    assert kind == "feishu" or "](javascript:" not in text  # there nothing is markup
    assert "@everyone" not in text
    assert "@here" not in text


@pytest.mark.parametrize("kind", SERVICES)
async def test_what_happened_stands_in_the_message(
    kind: str, site: Site, network_settings: Settings
) -> None:
    site.on("/hook", SERVICES[kind])
    await tell(site, network_settings(site), kind, body())
    text = json.dumps(json.loads(site.asked[0].body), ensure_ascii=False)
    for words in ("苏州云帆新能源汽车科技有限公司", "Northwind", "CNY 150 million", "evt_1a2b3c"):
        assert words in text


@pytest.mark.parametrize(
    ("kind", "answer", "wait"),
    [
        ("feishu", {"code": 11232, "msg": "frequency limited"}, 60),
        ("feishu", {"code": 19024, "msg": "Key Words Not Found"}, None),
        ("dingtalk", {"errcode": 130101, "errmsg": "send too fast"}, 60),
        ("dingtalk", {"errcode": 310000, "errmsg": "keywords not in content"}, None),
        ("wecom", {"errcode": 45009, "errmsg": "api freq out of limit"}, 60),
        ("wecom", {}, None),
    ],
)
async def test_an_error_inside_200_is_an_error(
    kind: str, answer: Any, wait: float | None, site: Site, network_settings: Settings
) -> None:
    site.on("/hook", body=json.dumps(answer))
    with pytest.raises(DeliveryError) as refusal:
        await tell(site, network_settings(site), kind, body())
    assert refusal.value.retry_after == wait
    assert not refusal.value.permanent


@pytest.mark.parametrize(
    ("kind", "reply"),
    [
        ("slack", Reply(404, b"no_service")),
        ("discord", Reply(404, b'{"message": "Unknown Webhook", "code": 10015}')),
        ("teams", Reply(410)),
        ("dingtalk", Reply(200, b'{"errcode": 300001, "errmsg": "token is not exist"}')),
        ("wecom", Reply(200, b'{"errcode": 93000, "errmsg": "invalid webhook url"}')),
    ],
)
async def test_an_address_that_is_no_more_is_gone(
    kind: str, reply: Reply, site: Site, network_settings: Settings
) -> None:
    site.on("/hook", lambda _: reply)
    with pytest.raises(DeliveryError) as refusal:
        await tell(site, network_settings(site), kind, body())
    assert refusal.value.gone


@pytest.mark.parametrize("kind", ["slack", "discord"])
async def test_too_many_messages_wait_as_asked(
    kind: str, site: Site, network_settings: Settings
) -> None:
    site.on("/hook", status=429, headers={"Retry-After": "7"})
    with pytest.raises(DeliveryError) as refusal:
        await tell(site, network_settings(site), kind, body())
    assert refusal.value.retry_after == 7


@pytest.mark.parametrize("kind", ["feishu", "dingtalk"])
async def test_a_wrong_secret_is_told_in_the_services_words(
    kind: str, site: Site, network_settings: Settings
) -> None:
    site.on("/hook", SERVICES[kind])
    other = channel(site, kind)
    wrong = Channel("chat", kind, {**other.options, "secret": "SECother"})
    async with Network(network_settings(site)) as network:
        with pytest.raises(DeliveryError, match="sign"):
            await deliver.find(kind).send(delivery(), wrong, network, NOW)


LONG = "https://monitor.example/events/" + "x" * 900
LONG_EVENTS = [
    body(id=f"evt_{n}", facts={"topic": f"第{n}项" + "长" * 200}, kind="event.denied")
    for n in range(20)
]
for one in LONG_EVENTS:
    one["data"]["url"] = LONG
FLOOD = deliver.payload.digest_body(NOW, NOW, LONG_EVENTS, now=NOW)
LIMITS = {"slack": 40_000, "teams": 28_000, "discord": 12_000, "feishu": 20_000,
          "dingtalk": 20_000, "wecom": 4_400}  # fmt: skip


@pytest.mark.parametrize("kind", SERVICES)
async def test_a_flood_of_long_links_fits_and_no_link_is_torn(
    site: Site, network_settings: Settings, kind: str
) -> None:
    site.on("/hook", SERVICES[kind])
    await tell(site, network_settings(site), kind, FLOOD, "zh")
    sent = site.asked[0].body.decode()
    assert len(site.asked[0].body) <= LIMITS[kind]
    opened, whole = ("<https:", f"<{LONG}|") if kind == "slack" else ("](", LONG)
    assert sent.count(opened) <= sent.count(whole)
    assert "被否认：" in sent


async def test_what_one_can_press_stays_on_a_card_that_is_too_large(
    site: Site, network_settings: Settings
) -> None:
    nasty = replace(EVIDENCE, title="", quotes=(Quote(NASTY, 0, 9),), url=LONG)
    content = body(evidence=(nasty,) * 3, facts={f"fact_{n}": "长" * 290 for n in range(12)})
    content["data"]["url"] = LONG
    site.on("/hook", SERVICES["feishu"])
    await tell(site, network_settings(site), "feishu", content)
    card = json.loads(site.asked[0].body)["card"]
    assert card["elements"][-1]["tag"] == "action"
    assert len(site.asked[0].body) <= LIMITS["feishu"]
