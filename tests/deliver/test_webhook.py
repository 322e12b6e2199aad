"""Webhooks, over loopback, as a receiver with the public library sees them."""

import base64
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from monitor.config import NetworkSettings
from monitor.deliver import find, next_attempt
from monitor.deliver.webhook import SCHEDULE, TIMEOUT, send
from monitor.errors import DeliveryError, FetchError, MonitorError
from monitor.model import Channel, Delivery
from monitor.net.client import Network
from tests._servers.site import Asked, Reply, Site
from tests.cases import each
from tests.deliver.samples import NOW, body, delivery

SECRET = "whsec_" + base64.b64encode(b"n" * 32).decode()
OLD = "whsec_" + base64.b64encode(b"o" * 32).decode()
OTHER = "whsec_" + base64.b64encode(b"x" * 32).decode()

Settings = Callable[..., NetworkSettings]


def _channel(site: Site, **options: str) -> Channel:
    return Channel("hook", "webhook", {"url": f"{site.url}/in", "secret": SECRET, **options})


async def _send(
    site: Site,
    settings: NetworkSettings,
    told: Delivery | None = None,
    now: datetime | None = None,
    **options: str,
) -> None:
    async with Network(settings) as network:
        to = _channel(site, **options)
        await send(told or delivery(), to, network, now or datetime.now(UTC))


async def _refusal(site: Site, settings: NetworkSettings, now: datetime = NOW) -> Any:
    with pytest.raises(MonitorError) as caught:
        await _send(site, settings, now=now)
    return caught.value


async def test_the_public_library_verifies_it(site: Site, network_settings: Settings):
    site.on("/in", status=204)
    await _send(site, network_settings(site))
    (asked,) = site.asked
    assert asked.method == "POST"
    assert asked.headers["content-type"] == "application/json"
    assert asked.headers["webhook-id"] == "dlv_7f3a"
    assert Webhook(SECRET).verify(asked.body, dict(asked.headers)) == body()
    with pytest.raises(WebhookVerificationError):
        Webhook(OTHER).verify(asked.body, dict(asked.headers))
    with pytest.raises(WebhookVerificationError):
        Webhook(SECRET).verify(json.dumps(body()).encode(), dict(asked.headers))


async def test_our_signature_is_the_librarys(site: Site, network_settings: Settings):
    site.on("/in")
    await _send(site, network_settings(site), now=NOW)
    (asked,) = site.asked
    theirs = Webhook(SECRET).sign("dlv_7f3a", NOW, asked.body.decode())
    assert asked.headers["webhook-signature"] == theirs


async def test_while_a_secret_changes_both_verify(site: Site, network_settings: Settings):
    site.on("/in")
    await _send(site, network_settings(site), old_secret=OLD)
    (asked,) = site.asked
    for secret in (SECRET, OLD):
        Webhook(secret).verify(asked.body, dict(asked.headers))
    assert len(asked.headers["webhook-signature"].split(" ")) == 2


async def test_without_a_secret_it_is_not_signed(site: Site, network_settings: Settings):
    site.on("/in")
    await _send(site, network_settings(site), secret="")
    assert "webhook-signature" not in site.asked[0].headers
    assert site.asked[0].headers["webhook-id"] == "dlv_7f3a"


async def test_a_retry_has_the_same_id_and_bytes_and_its_own_time(
    site: Site, network_settings: Settings
):
    site.on("/in", status=500).on("/in", status=200)
    with pytest.raises(DeliveryError):
        await _send(site, network_settings(site), now=NOW)
    await _send(site, network_settings(site), now=NOW + timedelta(minutes=6))
    first, second = site.asked
    assert first.headers["webhook-id"] == second.headers["webhook-id"]
    assert first.body == second.body
    assert first.headers["webhook-timestamp"] == str(int(NOW.timestamp()))
    assert second.headers["webhook-timestamp"] == str(int(NOW.timestamp()) + 360)


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
async def test_any_2xx_is_taken(status: int, site: Site, network_settings: Settings):
    site.on("/in", status=status)
    await _send(site, network_settings(site))


@pytest.mark.parametrize("status", [301, 302, 307, 400, 401, 404, 422, 500, 502])
async def test_the_rest_is_tried_again(status: int, site: Site, network_settings: Settings):
    site.on("/in", status=status, headers={"Location": "/elsewhere", "Retry-After": "60"})
    refusal = await _refusal(site, network_settings(site))
    assert (refusal.status, refusal.permanent, refusal.gone) == (status, False, False)
    assert refusal.retry_after is None
    assert site.paths() == ["/in"], "a redirect of a webhook is not followed"


async def test_gone_wants_nothing_more(site: Site, network_settings: Settings):
    site.on("/in", status=410)
    refusal = await _refusal(site, network_settings(site))
    assert refusal.gone
    assert refusal.permanent


@pytest.mark.parametrize("status", [429, 503])
async def test_a_receiver_may_ask_for_time(status: int, site: Site, network_settings: Settings):
    later = format_datetime(NOW + timedelta(minutes=10), usegmt=True)
    site.on("/in", status=status, headers={"Retry-After": "120"})
    site.on("/in", status=status, headers={"Retry-After": later})
    assert (await _refusal(site, network_settings(site))).retry_after == 120
    assert (await _refusal(site, network_settings(site))).retry_after == 600


@pytest.mark.parametrize("fault", ["reset", "garbage", "short"])
async def test_broken_answers_are_tried_again(fault: str, site: Site, network_settings: Settings):
    site.on("/in", body=b"0123456789", fault=fault)
    assert isinstance(await _refusal(site, network_settings(site)), FetchError)


async def test_http_is_refused_unless_allowed(site: Site, network_settings: Settings):
    refusal = await _refusal(site, network_settings(site, allow_http=False))
    assert "allow_http" in str(refusal)
    assert not site.asked


async def test_a_private_address_is_never_dialled(site: Site, network_settings: Settings):
    refusal = await _refusal(site, network_settings(site, allow=()))
    assert isinstance(refusal, FetchError)
    assert not site.asked


async def test_the_secret_path_is_not_in_the_error(site: Site, network_settings: Settings):
    site.on("/in", fault="reset")
    with pytest.raises(DeliveryError) as caught:
        await _send(site, network_settings(site), url=f"{site.url}/token-7c1")
    assert "token-7c1" not in str(caught.value)


async def test_a_large_event_stays_small_on_the_wire(site: Site, network_settings: Settings):
    sizes: list[int] = []

    def weigh(asked: Asked) -> Reply:
        sizes.append(len(asked.body))
        return Reply(200)

    site.on("/in", weigh)
    large = delivery(body(facts={"business_scope": ["研发" * 300] * 300}))
    await _send(site, network_settings(site), told=large)
    assert sizes[0] <= 20_000


def test_the_schedule_survives_a_weekend():
    assert len(SCHEDULE) == 10
    assert sum(SCHEDULE, timedelta()) > timedelta(hours=75)
    assert find("webhook").TIMEOUT == TIMEOUT == 15


@each(
    ("attempt", "asked", "jitter", "seconds"),
    [
        (1, None, 0.0, 5.0),
        (1, None, 1.0, 6.0),
        (1, None, -1.0, 4.0),
        (1, None, 9.0, 6.0),
        (2, None, 0.0, 300.0),
        (1, 60.0, 0.0, 60.0),
        (2, 60.0, 0.0, 300.0),
        (1, -5.0, 0.0, 5.0),
        (1, 1e9, 0.0, 86_400.0),
        (9, None, 0.0, 86_400.0),
    ],
)
def test_next_attempt(attempt: int, asked: float | None, jitter: float, seconds: float):
    due = next_attempt(SCHEDULE, attempt, NOW, retry_after=asked, jitter=jitter)
    assert due == NOW + timedelta(seconds=seconds)


def test_after_the_last_attempt_it_is_dead():
    assert next_attempt(SCHEDULE, 10, NOW) is None
    assert next_attempt(SCHEDULE, 11, NOW, retry_after=5) is None


def test_a_time_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        next_attempt(SCHEDULE, 1, NOW.replace(tzinfo=None))


async def test_own_headers_are_sent_and_never_take_the_place_of_ours(
    site: Site, network_settings: Settings
):
    site.on("/in", status=204)
    headers = {"X-Team": "desk", "Webhook-Id": "dlv_other", "Content-Type": "text/plain"}
    await _send(site, network_settings(site), headers=headers)  # type: ignore[arg-type]
    (asked,) = site.asked
    assert asked.headers["x-team"] == "desk"
    assert asked.headers["webhook-id"] == "dlv_7f3a"
    assert asked.headers["content-type"] == "application/json"
