"""How a model is asked: the ladder of formats, what counts as failing, and when it has a rest."""

import json
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from monitor.asking import REST, Asker, Endpoint, Question
from monitor.config import NetworkSettings
from monitor.errors import FetchError
from monitor.net.client import Network
from tests._servers.site import Asked, Reply, Site

NOW = datetime(2026, 3, 10, 2, 0, tzinfo=UTC)
PATH = "/v1/chat/completions"
QUESTION = Question([{"role": "user", "content": "?"}], {"type": "object"}, lambda said: said != "")


def says(words: Any) -> bytes:
    return json.dumps({"choices": [{"message": {"content": words}}]}).encode()


def asked_formats(site: Site) -> list[str]:
    bodies = [json.loads(one.body) for one in site.asked]
    forms = [one.get("response_format", {}) for one in bodies]
    return [form.get("type", "none") + "+schema" * ("schema" in form) for form in forms]


@pytest.fixture
async def asker(
    site: Site, network_settings: Callable[..., NetworkSettings]
) -> AsyncIterator[Asker]:
    async with Network(network_settings(site)) as network:
        yield Asker(network)


def at(site: Site, **changed: Any) -> Endpoint:
    return Endpoint(**({"url": site.url, "model": "m", "key": "k", "seconds": 5.0} | changed))


async def test_formats_are_tried_from_the_strictest_and_the_working_one_remembered(
    asker: Asker, site: Site
) -> None:
    def choosy(asked: Asked) -> Reply:
        form = json.loads(asked.body).get("response_format")
        return Reply(500) if form else Reply(200, says("yes"))

    site.on(PATH, choosy)
    for _ in range(2):
        assert await asker.ask(QUESTION, at(site), NOW) == "yes"
    ladder = ["json_schema", "json_object+schema", "json_object", "none"]
    assert asked_formats(site) == [*ladder, "none"]
    assert site.asked[0].headers["authorization"] == "Bearer k"


@pytest.mark.parametrize(
    ("base", "path"),
    [
        ("", PATH),
        ("/", PATH),
        ("/v1/", PATH),
        ("/api/openai", "/api/openai/chat/completions"),
        (PATH, PATH),
    ],
)
async def test_the_address_may_be_a_base_or_whole(
    asker: Asker, site: Site, base: str, path: str
) -> None:
    site.on(path, body=says("yes"))
    assert await asker.ask(QUESTION, at(site, url=site.url + base), NOW) == "yes"


@pytest.mark.parametrize(
    ("reply", "asked"),
    [
        (Reply(401), 1),  # another format would not help
        (Reply(503), 1),
        (Reply(500), 4),
        (Reply(200, b"<html>"), 1),
        (Reply(200, says(None)), 1),
        (Reply(200, says("")), 1),
        (Reply(200, b'{"choices": []}'), 1),
        (Reply(fault="hang"), 1),
    ],
)
async def test_what_is_no_answer_raises(asker: Asker, site: Site, reply: Reply, asked: int) -> None:
    site.on(PATH, lambda _: reply)
    with pytest.raises(FetchError):
        await asker.ask(QUESTION, at(site, seconds=0.2 if reply.fault else 5.0), NOW)
    assert len(site.asked) == asked


async def test_after_three_failures_it_rests_and_one_question_tries_again(
    asker: Asker, site: Site
) -> None:
    replies = [Reply(503)] * 4 + [Reply(200, says("yes"))]
    site.on(PATH, lambda _: replies.pop(0))
    for _ in range(5):
        with pytest.raises(FetchError):
            await asker.ask(QUESTION, at(site), NOW)
    assert len(site.asked) == 3
    assert not asker.is_open(NOW + REST - timedelta(seconds=1))
    with pytest.raises(FetchError):
        await asker.ask(QUESTION, at(site), NOW + REST)
    assert len(site.asked) == 4
    assert not asker.is_open(NOW + REST)
    assert await asker.ask(QUESTION, at(site), NOW + 2 * REST) == "yes"
    assert asker.is_open(NOW)


async def test_an_internal_address_needs_leave(
    site: Site, network_settings: Callable[..., NetworkSettings]
) -> None:
    async with Network(network_settings(site, allow=())) as network:
        with pytest.raises(FetchError, match=r"127\.0\.0\.1"):
            await Asker(network).ask(QUESTION, at(site), NOW)
    assert site.asked == []
