"""Signed links out of alerts: opening one changes nothing, its button does, another key cannot."""

from typing import Any
from urllib.parse import urlsplit

import pytest

from monitor.deliver.links import feedback_links, unsubscribe_link
from monitor.store import feedback, outbox, queries
from monitor.store.values import OwedDelivery
from tests.web.conftest import NOW, Opened

PUBLIC = 'web: {{token: "{}", public_url: "https://monitor.test"}}\n'.format("x" * 40)
EVENT = "evt_registration"
TO = "desk/ann@example.org"


def path(link: str) -> str:
    parts = urlsplit(link)
    assert parts.netloc == "monitor.test"
    return f"{parts.path}?{parts.query}"


def links(dashboard: Any) -> dict[str, str]:
    return feedback_links(dashboard.ctx.plan.channels["hook"], EVENT, TO)


async def given(dashboard: Any) -> list[tuple[str, str, str]]:
    found = await dashboard.ctx.threads.read(feedback.every)
    return [(one.event, one.destination, one.verdict) for one in found]


async def test_a_link_shows_one_button_and_only_the_button_acts(opened: Opened) -> None:
    async with opened(PUBLIC) as dashboard, dashboard.asked_from("203.0.113.9") as reader:
        link = path(links(dashboard)["wrong_firm"])
        page = await reader.get(link, headers={"accept": "text/html"})
        assert page.status_code == 200
        assert page.text.count("<button") == 1
        assert await given(dashboard) == []
        done = await reader.post(link, headers={"sec-fetch-site": "cross-site"})
        assert done.status_code == 200
        assert await given(dashboard) == [(EVENT, TO, "wrong_firm")]
        await reader.post(path(links(dashboard)["useful"]))
        assert await given(dashboard) == [(EVENT, TO, "useful")]


@pytest.mark.parametrize(
    "change",
    [
        lambda link: link.replace("wrong_firm", "useful"),
        lambda link: link.replace("ann", "bob"),
        lambda link: link.replace(EVENT, "evt_other"),
        lambda link: link[:-1] + ("0" if link[-1] != "0" else "1"),
        lambda link: link.partition("sign=")[0],
    ],
)
async def test_a_changed_link_is_refused(change: Any, opened: Opened) -> None:
    async with opened(PUBLIC) as dashboard, dashboard.asked_from("203.0.113.9") as reader:
        link = change(path(links(dashboard)["wrong_firm"]))
        for method in ("GET", "POST"):
            assert (await reader.request(method, link)).status_code == 403
        assert await given(dashboard) == []


async def test_one_click_unsubscribes_one_recipient(opened: Opened) -> None:
    async with opened(PUBLIC) as dashboard, dashboard.asked_from("203.0.113.9") as reader:
        link = path(unsubscribe_link(dashboard.ctx.plan.channels["hook"], TO))
        owed = [
            OwedDelivery("evt_9", 1, name, "event.created", {"data": {}}, NOW)
            for name in (TO, "desk/bob@example.org")
        ]
        await dashboard.ctx.threads.write(outbox.owe, owed, NOW)
        assert (await reader.get(link)).text.count("<button") == 1
        answer = await reader.post(link, data={"List-Unsubscribe": "One-Click"})
        assert answer.status_code == 200
        about = await dashboard.ctx.threads.read(queries.alerts_about, "evt_9")
        assert {one.channel: one.state for one in about} == {
            TO: "cancelled",
            "desk/bob@example.org": "pending",
        }
        wanted = await dashboard.ctx.threads.read(feedback.without_unsubscribed, [TO, "hook"])
        assert wanted == ["hook"]
        assert await dashboard.ctx.threads.write(feedback.subscribe, TO)
        assert await dashboard.ctx.threads.read(feedback.without_unsubscribed, [TO]) == [TO]


async def test_without_a_public_address_alerts_carry_no_such_links(dashboard: Any) -> None:
    assert links(dashboard) == {}
    assert unsubscribe_link(dashboard.ctx.plan.channels["hook"], TO) == ""
