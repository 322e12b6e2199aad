"""Who gets in: every route is tried without a key, and every key for what it must not open."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from fastapi.routing import APIRoute

from monitor import web
from tests.web.conftest import Dashboard, Opened

TOKEN = "correct-horse-battery"
LOCKED = f'web: {{token: "{TOKEN}"}}\n'
# What anybody may ask, by path; another route here is a decision, not an accident.
PUBLIC = {"/healthz", "/readyz", "/login", "/feedback/{event_id}/{verdict}", "/unsubscribe"}


def routes(pages: Any) -> Iterator[APIRoute]:
    """Every route of the application, those of included routers too."""
    for one in pages.routes:
        if isinstance(one, APIRoute):
            yield one
        elif hasattr(one, "original_router"):
            yield from routes(one.original_router)
        elif not hasattr(one, "app"):
            raise AssertionError(f"a route of a kind that this test does not know: {one!r}")


def asked(pages: Any) -> list[tuple[str, str]]:
    found = [(method, one.path) for one in routes(pages) for method in one.methods or ()]
    assert len(found) > 4
    return found


async def test_no_route_answers_a_stranger(opened: Opened) -> None:
    async with opened(LOCKED) as dashboard, dashboard.asked_from("203.0.113.9") as stranger:
        for method, path in asked(dashboard.pages):
            if path in PUBLIC:
                continue
            address = path.replace("{", "").replace("}", "")
            for query in ("", f"?token={TOKEN}", "?key=wrong"):
                answer = await stranger.request(method, address + query)
                assert answer.status_code == 401, (method, path, query)
                assert "Beichen" not in answer.text


async def test_every_page_opens_with_the_token(opened: Opened) -> None:
    async with opened(LOCKED) as dashboard, dashboard.asked_from("203.0.113.9") as known:
        known.headers["authorization"] = f"Bearer {TOKEN}"
        for path in ("/events", "/events/evt_registration", "/metrics"):
            assert (await known.get(path)).status_code == 200, path


STRANGERS: list[tuple[str, str, dict[str, str]]] = [
    ("203.0.113.9", "localhost:8080", {}),
    ("127.0.0.1", "rebound.example:8080", {}),
    ("127.0.0.1", "localhost.example", {}),
    ("127.0.0.1", "localhost", {"x-forwarded-for": "203.0.113.9"}),
    ("127.0.0.1", "localhost", {"forwarded": "for=203.0.113.9"}),
]


async def test_without_a_token_only_this_machine_comes_in(dashboard: Dashboard) -> None:
    for address, host, extra in STRANGERS:
        async with dashboard.asked_from(address, host) as client:
            answer = await client.get("/events", headers=extra)
            assert answer.status_code == 401, (address, host, extra)
    for near in ("localhost", "127.0.0.1:8080", "[::1]:8080"):
        async with dashboard.asked_from("127.0.0.1", near) as client:
            assert (await client.get("/events")).status_code == 200


@pytest.mark.parametrize(
    "where",
    ['listen: "0.0.0.0:8080"', 'listen: "[::]:8080"', 'public_url: "https://monitor.example"'],
)
async def test_beyond_this_machine_a_token_is_made_and_its_link_told_once(
    opened: Opened, where: str
) -> None:
    async with opened(f"web: {{{where}}}\n") as dashboard:
        (line,) = web.first_link(dashboard.pages).splitlines()
        link = urlsplit(line.split()[-1])
        assert (await dashboard.client.get("/events")).status_code == 401
        answer = await dashboard.client.get(f"{link.path}?{link.query}")
        assert (answer.status_code, answer.headers["location"]) == (303, "/events")
        assert (await dashboard.client.get("/events")).status_code == 200
        again = await web.build(dashboard.ctx)
        assert "token=" not in web.first_link(again)  # it is shown once
        assert again.state.door.keys.token == parse_qs(link.query)["token"][0]


async def test_the_form_opens_a_session_that_a_log_out_ends(opened: Opened) -> None:
    async with opened(LOCKED) as dashboard:
        client = dashboard.client
        asked = await client.get("/events?type=launch")
        assert asked.status_code == 401
        assert 'value="/events?type=launch"' in asked.text
        form = {"token": f" {TOKEN} ", "next": "/events?type=launch"}
        answer = await client.post("/login", data=form)
        assert (answer.status_code, answer.headers["location"]) == (303, form["next"])
        cookie = answer.headers["set-cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=strict" in cookie
        assert TOKEN not in cookie
        assert (await client.get("/events")).status_code == 200
        assert (await client.post("/logout")).headers["location"] == "/login"
        assert (await client.get("/events")).status_code == 401


async def test_a_login_leads_nowhere_else(opened: Opened) -> None:
    elsewhere = ["//evil.example", "/\\evil.example", "javascript:alert(1)", "/static/x", "",
                 "https://evil.example/events", "/events\n//evil", "http:/events"]  # fmt: skip
    async with opened(LOCKED) as dashboard:
        for onward in elsewhere:
            answer = await dashboard.client.post("/login", data={"token": TOKEN, "next": onward})
            assert answer.headers["location"] == "/events", onward


async def test_wrong_tokens_are_counted_and_then_refused(opened: Opened) -> None:
    async with opened(LOCKED) as dashboard, dashboard.asked_from("203.0.113.9") as stranger:
        statuses = [
            (await stranger.post("/login", data={"token": f"guess{n}"})).status_code
            for n in range(12)
        ]
        assert statuses == [401] * 10 + [429] * 2
        late = await stranger.get("/events", headers={"authorization": f"Bearer {TOKEN}"})
        assert late.status_code == 429
        assert int(late.headers["retry-after"]) > 0
        known = await dashboard.client.post("/login", data={"token": TOKEN})
        assert known.status_code == 303  # another address may still try


async def test_a_session_of_another_token_or_time_is_none(opened: Opened) -> None:
    async with opened(LOCKED) as dashboard:
        keys, now = dashboard.pages.state.door.keys, dashboard.ctx.clock()
        session = keys.session(now)
        ends, name, signature = session.split(".")
        assert keys.is_session(session, now)
        forged = (f"{int(ends) + 1}.{name}.{signature}", f"{ends}.{name}.", "", "..", "9" * 99)
        assert not any(keys.is_session(one, now) for one in forged)
        assert not keys.is_session(session, now.replace(year=now.year + 1))
        renewed = web.app.Keys("another", keys.secret)
        assert not renewed.is_session(session, now)
        assert not renewed.is_feed(keys.feed)


SENDERS: list[tuple[dict[str, str], int]] = [
    ({"sec-fetch-site": "cross-site"}, 403),
    ({"sec-fetch-site": "same-site"}, 403),
    ({"origin": "https://evil.example"}, 403),
    ({"origin": "null"}, 403),
    ({}, 403),
    ({"origin": "http://localhost:8080"}, 303),
    ({"sec-fetch-site": "same-origin"}, 303),
]


async def test_only_pages_of_the_dashboard_may_act(dashboard: Dashboard) -> None:
    async with dashboard.asked_from("127.0.0.1") as client:
        for headers, status in SENDERS:
            answer = await client.post("/logout", headers=headers)
            assert answer.status_code == status, headers


async def test_a_link_from_elsewhere_asks_once_more_with_the_cookie(opened: Opened) -> None:
    async with opened(LOCKED) as dashboard:
        elsewhere = {"sec-fetch-site": "cross-site"}
        answer = await dashboard.client.get("/events/evt_denial", headers=elsewhere)
        assert answer.status_code == 401
        assert 'http-equiv="refresh"' in answer.text
        itself = await dashboard.client.get(
            "/events/evt_denial", headers={"sec-fetch-site": "same-origin"}
        )
        assert 'http-equiv="refresh"' not in itself.text


async def test_every_answer_has_the_headers_and_no_secret(opened: Opened) -> None:
    async with opened(LOCKED) as dashboard:
        client = dashboard.client
        client.headers["authorization"] = f"Bearer {TOKEN}"
        paths = ["/events", "/nowhere", "/events/<script>", "/healthz", "/static/style.css",
                 "/static/../app.py", "/static/%2e%2e/app.py"]  # fmt: skip
        for path in paths:
            answer = await client.get(path)
            assert answer.headers["x-content-type-options"] == "nosniff", path
            assert "default-src 'none'" in answer.headers["content-security-policy"]
            assert TOKEN not in answer.text
            assert "whsec_" not in answer.text
            assert "<script>" not in answer.text.replace("<script src=", "")
        assert (await client.get("/static/../app.py")).status_code == 404
        for path in ("/docs", "/openapi.json", "/redoc"):
            assert (await client.get(path)).status_code == 404


async def test_a_bug_is_told_without_its_insides(
    dashboard: Dashboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the insides")

    monkeypatch.setattr(dashboard.ctx.threads, "read", broken)
    transport = dashboard.client._transport
    monkeypatch.setattr(transport, "raise_app_exceptions", False)
    answer = await dashboard.client.get("/events")
    assert answer.status_code == 500
    assert "insides" not in answer.text
    assert answer.headers["x-frame-options"] == "DENY"
