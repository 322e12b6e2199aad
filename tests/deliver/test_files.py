"""Alerts in a file and in a database, and alerts in the user's own words."""

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import psycopg
import pytest
from jinja2.sandbox import SandboxedEnvironment

from monitor import app, config, deliver
from monitor.config import NetworkSettings
from monitor.deliver.render import render
from monitor.errors import ConfigError, DeliveryError
from monitor.model import Channel
from monitor.net.client import Network
from tests._servers.templates import Compiled
from tests.deliver.samples import EVIDENCE, NOW, Company, body, delivery

Settings = Callable[..., NetworkSettings]
COMPILED = Compiled()


@pytest.fixture(autouse=True)
def compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each folder of own templates compiles ours beside them."""
    sandbox = partial(SandboxedEnvironment, bytecode_cache=COMPILED)
    monkeypatch.setattr("monitor.deliver.render.SandboxedEnvironment", sandbox)


async def write(channel: Channel, content: object, settings: NetworkSettings) -> None:
    async with Network(settings) as network:
        kind = deliver.find(channel.type)
        told = delivery(content)  # type: ignore[arg-type]
        await kind.send(told, channel, network, NOW)


async def test_json_lines_grow_by_whole_bodies(tmp_path: Path, network_settings: Settings) -> None:
    path = tmp_path / "new" / "alerts.jsonl"
    channel = Channel("log", "file", {"path": str(path), "format": "jsonl"})
    for _ in range(2):
        await write(channel, body(), network_settings())
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [one["data"]["id"] for one in lines] == ["evt_1a2b3c"] * 2
    assert lines[0]["id"] == "dlv_7f3a"


async def test_csv_has_a_head_and_no_formulas(tmp_path: Path, network_settings: Settings) -> None:
    path = tmp_path / "alerts.csv"
    channel = Channel("log", "file", {"path": str(path), "format": "csv"})
    evil = body(company=Company("c", "=cmd|' /C calc'!A0", {}))
    await write(channel, evil, network_settings())
    later = replace(EVIDENCE, source="courier", url="https://news.example/later")
    updated = body(id="evt_2", kind="event.updated", evidence=(EVIDENCE, later))
    digest = deliver.payload.digest_body(NOW, NOW, [body(), updated], now=NOW)
    await write(channel, digest, network_settings())
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["event"] for row in rows] == ["evt_1a2b3c", "evt_1a2b3c", "evt_2"]
    assert rows[0]["company"].startswith("'=cmd")
    assert rows[0]["kind"] == "event.created"
    assert [row["source"] for row in rows] == ["daily", "daily", "courier"]


async def test_a_file_that_cannot_be_written_is_tried_again(
    tmp_path: Path, network_settings: Settings
) -> None:
    channel = Channel("log", "file", {"path": str(tmp_path), "format": "jsonl"})
    with pytest.raises(DeliveryError) as refusal:
        await write(channel, body(), network_settings())
    assert not refusal.value.permanent


async def test_a_database_notifies_its_listeners(
    network_settings: Settings, migrated_postgres: str
) -> None:
    url = migrated_postgres
    with psycopg.connect(url, autocommit=True) as listener:
        listener.execute("LISTEN alerts")
        channel = Channel("db", "postgres", {"url": url, "topic": "alerts"})
        long = body(facts={"business_scope": ["新能源技术研发" * 40] * 90})
        await write(channel, long, network_settings())
        (heard,) = listener.notifies(timeout=5, stop_after=1)
        told = json.loads(heard.payload)
        assert told["data"]["id"] == "evt_1a2b3c"
        assert told["id"] == "dlv_7f3a"


async def test_a_database_that_is_away_keeps_its_password(network_settings: Settings) -> None:
    url = "postgresql://u:hushhush@127.0.0.1:1/x"
    with pytest.raises(DeliveryError) as refusal:
        await write(
            Channel("db", "postgres", {"url": url, "topic": "a"}), body(), network_settings()
        )
    assert "hushhush" not in str(refusal.value)


def test_own_templates_go_first_by_channel_and_language(tmp_path: Path) -> None:
    (tmp_path / "slack").mkdir()
    (tmp_path / "event.txt").write_text("all: {{ card.summary }}")
    (tmp_path / "slack" / "event.zh.txt").write_text("只给 Slack：{{ card.company }}")
    folder = str(tmp_path)
    assert render(body(), "zh", templates=folder, kind="slack").text.startswith("只给 Slack：苏州")
    english = render(body(), "en", templates=folder, kind="slack")
    assert english.text.startswith("all: ")
    assert english.own
    assert not render(body(), "en").own


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("{{ card.__class__.__mro__ }}", "SecurityError"),
        ("{{ cycler.__init__.__globals__.os }}", "SecurityError"),
        ("{{ nothing }}", "'nothing' is undefined"),
        ("{% if %}", "line 1: "),
        ("{{ 1 / 0 }}", "ZeroDivisionError"),
        ("{% for x in range(10**9) %}x{% endfor %}", "OverflowError"),
        ("{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}", "RecursionError"),
        ("Gr\xf6\xdfe", "can't decode byte 0xf6"),
    ],
)
def test_an_own_template_that_cannot_be_used_is_told_and_passed_over(
    template: str, words: str, tmp_path: Path
) -> None:
    (tmp_path / "event.txt").write_text(template, encoding="latin-1")
    (said,) = deliver.template_problems(str(tmp_path))
    assert said.startswith(f"{tmp_path / 'event.txt'}: ")
    assert words in said
    rendered = render(body(), "en", templates=str(tmp_path))
    assert (rendered.text, rendered.own) == (render(body(), "en").text, False)
    path = tmp_path / "config.yaml"
    path.write_text(f"watchlist: [{{name: Haier}}]\ntemplates: {tmp_path}\n")
    with pytest.raises(ConfigError, match=r"config.yaml:2:1: .*event.txt: "):
        app.plan_of(config.load(path, {}))


def test_good_templates_have_no_problems(tmp_path: Path) -> None:
    (tmp_path / "slack").mkdir()
    (tmp_path / "slack" / "event.zh.txt").write_text("{{ card.summary }} {{ card.news_title }}")
    (tmp_path / "note.txt").write_text("{{ said }}{% include '_foot.txt' %}")
    (tmp_path / "_foot.txt").write_text("yours")
    assert deliver.template_problems(str(tmp_path)) == []


def test_a_broken_piece_of_our_own_pages_is_passed_over_too(tmp_path: Path) -> None:
    (tmp_path / "_page.html").write_text("{{ nothing }}")
    assert "nothing" in deliver.template_problems(str(tmp_path))[0]
    assert render(body(), "en", templates=str(tmp_path)).html == render(body(), "en").html


def test_data_is_never_a_template(tmp_path: Path) -> None:
    (tmp_path / "event.txt").write_text("{{ card.company }}")
    evil = body(company=Company("c", "{{7*7}}{% for %}", {}))
    assert render(evil, "en", templates=str(tmp_path)).text == "{{7*7}}{% for %}\n"
