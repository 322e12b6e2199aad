"""The replay site goes on when all papers were read, and the story is checked to the letter."""

import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from monitor.demo import registers, run_demo, story
from monitor.demo.keeping import Kept, Position, keep, kept_at
from monitor.demo.papers import PAPERS, stories
from monitor.demo.site import SECRET, Press, Receiver, open_site
from monitor.errors import MonitorError
from monitor.run.local import serve
from tests.cases import each

NOW = datetime(2026, 11, 3, 8, 0, tzinfo=UTC)


def _alert(kind: str, **event: Any) -> dict[str, Any]:
    return {"type": kind, "data": event}


def _told() -> Iterator[dict[str, Any]]:
    haier, chery = {"name": "Haier Group"}, {"name": "Chery Holdings"}
    path = [{"share": {"low": "0.512"}}, {"share": {"low": "0"}}]
    watch = {"name": "Haier Group", "relation": "possibly_controls", "path": path}
    yield _alert(
        "event.created",
        type="registration",
        modality="asserted",
        state="reported",
        parties=[{"name": "Qingdao Kataichi Automobile"}],
        facts={"registered_capital": {"value": "150000000", "currency": "CNY"}},
        watch=watch | {"new_field": ["automobile sales"]},
    )
    for modality, market in (("denied", "vehicle manufacturing"), ("possible", "auto parts")):
        yield _alert(
            "event.created",
            type="market_entry",
            modality=modality,
            state="denied" if modality == "denied" else "reported",
            parties=[haier],
            facts={"market": market},
            for_now=modality == "denied",
        )
    venture = {"name": "Anhui Haixingyun IoT Technology Co., Ltd."}
    for kind, parties in (
        ("partnership", [haier, chery]),
        ("joint_venture", [haier, chery, venture]),
    ):
        yield _alert("event.created", type=kind, modality="asserted", parties=parties)
    yield _alert(
        "event.confirmed", type="registration", state="confirmed", parties=[{"name": "卡泰驰"}]
    )
    register = {"modality": "asserted", "state": "confirmed", "watch": {"name": "Haier Group"}}
    company = {"name": "安徽海行云物联科技有限公司"}
    money = {"capital_from": {"value": "100000000"}, "capital_to": {"value": "150000000"}}
    yield _alert("event.created", type="capital_change", parties=[company], facts=money, **register)
    for holder, before, after in (
        ("海尔集团", "60", "55"),
        ("奇瑞控股", "40", "35"),
        ("庐州智联产业投资有限公司", "0", "10"),
    ):
        yield _alert(
            "event.created",
            type="shareholding_change",
            parties=[company, {"name": holder}],
            facts={"percent_from": {"value": before}, "percent_to": {"value": after}},
            **register,
        )
    for notice in ("source.failing", "source.recovered"):
        yield _alert(notice, source="lamplighter")


def test_the_story_told_once_has_no_fault() -> None:
    assert story.faults(_told()) == []


@each("number", range(len(story.ALERTS)))
def test_a_missing_or_doubled_alert_is_a_fault(number: int) -> None:
    told = list(_told())
    words = story.ALERTS[number].words
    (only,) = [body for body in told if story.ALERTS[number].is_it(body)]
    assert story.missing([body for body in told if body is not only]) == [words]
    assert story.faults([*told, only]) == [f"told 2 times: {words}"]


def test_an_alert_of_another_event_is_a_fault() -> None:
    stranger = _alert(
        "event.updated", type="registration", parties=[{"name": "Namesake"}], changed=["date"]
    )
    (fault,) = story.faults([*_told(), stranger])
    assert fault == "not part of the story: event.updated registration Namesake (date)"


@asynccontextmanager
async def _site(
    press: Press, receiver: Receiver
) -> AsyncIterator[tuple[aiohttp.ClientSession, str]]:
    async with open_site(press, receiver) as address, aiohttp.ClientSession() as client:
        yield client, address


PLACES = (*(paper.name for paper in PAPERS), *(f"register/{name}" for name in registers.pages()))
SOURCES = ("courier", "beimen", "haidao", "register", "new-firms")


async def _statuses(client: aiohttp.ClientSession, address: str) -> dict[str, int]:
    found = {}
    for place in PLACES:
        async with client.get(f"{address}/{place}") as answer:
            found[place] = answer.status
    return found


async def test_a_chapter_comes_out_when_every_steady_place_was_read_and_stored() -> None:
    said: list[str] = []
    press = Press(lambda: NOW, said.append)
    async with _site(press, Receiver()) as (client, address):
        await client.get(f"{address}/courier")
        press.remembered(dict.fromkeys(SOURCES, NOW))
        assert press.chapter == 0
        await _statuses(client, address)
        press.remembered(dict.fromkeys(SOURCES, NOW - timedelta(seconds=1)))
        assert press.chapter == 0
        press.remembered(dict.fromkeys(SOURCES, NOW))
        assert press.chapter == 1
        assert len(said) == sum(one.chapter == 1 for one in stories())


async def test_one_paper_fails_until_that_is_noticed_and_the_story_ends() -> None:
    press = Press(lambda: NOW, lambda _: None)
    looks = []
    async with _site(press, Receiver()) as (client, address):
        for failing in ([], [], [], ["lamplighter"], ["lamplighter"], [], []):
            assert not press.told
            looks.append(await _statuses(client, address))
            press.remembered(dict.fromkeys(SOURCES, NOW), failing)
        assert [look.pop("lamplighter") for look in looks] == [200, 503, 503, 503, 200, 200, 200]
        assert {status for look in looks for status in look.values()} == {200}
        assert press.told


async def test_the_register_changes_its_page_and_lists_a_new_firm() -> None:
    press = Press(lambda: NOW, lambda _: None)
    async with _site(press, Receiver()) as (client, address):

        async def pages() -> str:
            texts = []
            for name in registers.pages():
                async with client.get(f"{address}/register/{name}") as answer:
                    texts.append(await answer.text())
            return "\n".join(texts)

        first = await pages()
        while press.chapter < 5:
            await _statuses(client, address)
            press.remembered(dict.fromkeys(SOURCES, NOW))
        last = await pages()
        async with client.get(f"{address}/register/1") as answer:
            assert answer.status == 404
    assert "10000万元" in first
    assert "卡泰驰" not in first
    assert "15000万元人民币" in last
    assert "2026-11-03" in last
    assert "卡泰驰" in last


def test_a_story_that_was_killed_goes_on_where_it_was_kept(tmp_path: Path) -> None:
    position = Position(out={0: NOW, 1: NOW}, unsteady="down", looks_after_the_end=1)
    kept = Kept(position, NOW, 40123)
    assert kept_at(tmp_path / "story.json") is None
    keep(tmp_path / "story.json", kept)
    assert kept_at(tmp_path / "story.json") == kept
    press = Press(lambda: NOW, lambda _: None, kept.position)
    assert press.chapter == 1


async def test_the_chinese_paper_is_in_its_own_encoding_and_hides_what_is_to_come() -> None:
    press = Press(lambda: NOW, lambda _: None)
    async with _site(press, Receiver()) as (client, address):
        async with client.get(f"{address}/beimen") as answer:
            body = await answer.read()
        assert "地铁五号线" in body.decode("gb18030")
        async with client.get(f"{address}/beimen/0-metro.html") as answer:
            assert "2026-11-01 16:00" in (await answer.read()).decode("gb18030")
        async with client.get(f"{address}/beimen/4-no-cars.html") as answer:
            assert answer.status == 404


async def test_the_receiver_takes_signed_alerts_only_and_a_retry_once(tmp_path: Path) -> None:
    receiver = Receiver(tmp_path / "received.jsonl")
    body = json.dumps(_alert("source.failing", source="lamplighter")).encode()
    key = base64.b64decode(SECRET)
    digest = hmac.new(key, b"dlv_1.1793692800." + body, hashlib.sha256).digest()
    signature = "v1," + base64.b64encode(digest).decode()
    headers = {"webhook-id": "dlv_1", "webhook-timestamp": "1793692800"}
    async with _site(Press(lambda: NOW, lambda _: None), receiver) as (client, address):
        statuses = []
        for signed in ("v1,AAAA", signature, signature):
            given = headers | {"webhook-signature": signed}
            async with client.post(f"{address}/hook", data=body, headers=given) as answer:
                statuses.append(answer.status)
    assert statuses == [401, 204, 204]
    assert list(receiver.bodies) == ["dlv_1"]
    assert Receiver(tmp_path / "received.jsonl").bodies == receiver.bodies


async def test_a_second_demo_of_one_folder_is_refused_in_words(tmp_path: Path) -> None:
    press, receiver = Press(lambda: NOW, lambda _: None), Receiver(tmp_path / "received.jsonl")
    async with _site(press, receiver) as (_, address):
        with pytest.raises(MonitorError, match="running already"):
            async with open_site(press, receiver, int(address.rsplit(":", 1)[1])):
                pass


@pytest.mark.parametrize("left", ['{"moment": "2022-11-30T00:00:00Z"}', "[]", "not JSON"])
def test_a_folder_that_another_version_left_is_refused_in_words(tmp_path: Path, left: str) -> None:
    (tmp_path / "story.json").write_text(left, encoding="utf-8")
    with pytest.raises(MonitorError, match="take another --folder"):
        run_demo(once=True, serve=serve, folder=tmp_path)


@pytest.mark.load
def test_the_daemon_tells_the_whole_story_exactly_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = run_demo(once=True, serve=serve, folder=tmp_path, speed=40, patience=600)
    told = capsys.readouterr()
    assert status == 0, told.err
    assert "51.2 %" in told.out
    assert "Haixingyun" in told.out
