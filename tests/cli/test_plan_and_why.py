"""`monitor plan` tries a changed file on what is stored; `monitor why` gives the reasons."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from monitor import store
from monitor.cli import app
from monitor.store import settings
from tests.web import story

# Noon in Shanghai: the story must not run over midnight, where a day's budget begins anew.
NOW = datetime.now(UTC).replace(hour=4, minute=0, second=0, microsecond=0) - timedelta(days=2)
CONFIG = """\
database: sqlite:///{folder}/monitor.db
watchlist: [{{name: Beichen Group, follow: group, sectors: [home appliances]}}]
channels: {{hook: {{type: console}}, desk: {{type: console}}}}
"""
ROUTES = """\
routes:
  - {to: [desk], types: [launch]}
  - {to: [desk], types: [registration], digest: "08:30"}
  - {to: [hook], min_severity: high, min_share: 60%}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "config.yaml"
    path.write_text(CONFIG.format(folder=tmp_path) + ROUTES)
    (tmp_path / "monitor.db").write_bytes(story.told(NOW))
    return path


def run(*words: str) -> str:
    found = CliRunner().invoke(app, words)
    assert found.exit_code == 0, found.output
    return found.stdout


def planned(file: Path, *words: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(
        run("plan", "--config", str(file), "--format", "json", *words)
    )
    return told


def registration(told: dict[str, Any]) -> dict[str, Any]:
    return next(
        one for one in told["events"] if one["type"] == "registration" and one["version"] == 1
    )


def test_every_route_says_whether_and_why_not(file: Path) -> None:
    found = registration(planned(file))
    assert [one["why_not"] for one in found["routes"]] == ["types: it is registration", None, None]
    assert [(one["channel"], bool(one["digest"])) for one in found["told"]] == [
        ("desk", True),
        ("hook", False),
    ]
    assert found["severity"] == "high"


def test_what_would_be_told_stands_beside_what_was(file: Path) -> None:
    before = planned(file)
    file.write_text(file.read_text().replace("min_share: 60%", "state: [denied]"))
    after = planned(file)
    assert registration(before)["told"] != registration(after)["told"]
    sent = [one for one in after["events"] if one["sent"]]
    assert sent
    assert any(one["removed"] for one in sent)
    assert any(one["added"] for one in after["events"])


def test_the_days_count_alerts_digests_and_the_budget(file: Path) -> None:
    file.write_text(file.read_text().split("routes:")[0] + "budget: {hook: 1}\n")
    days = planned(file)["per_day"]
    hook = [one for one in days if one["channel"] == "hook"]
    assert sum(one["alerts"] for one in hook) == len(hook)
    assert any(one["digests"] for one in hook)


def test_what_nobody_is_told_of_says_why(file: Path) -> None:
    untold = {one["untold"] for one in planned(file)["events"]}
    assert "it concerns no watch" in untold


def test_a_silence_holds_back_what_it_covers(file: Path) -> None:
    until = (NOW + timedelta(days=30)).date().isoformat()
    silence = f'silences: [{{until: "{until}", types: [registration], reason: known}}]\n'
    file.write_text(file.read_text() + silence)
    found = registration(planned(file))
    assert found["silence"] == "known"
    assert {one["digest"][:8] for one in found["told"]} == {"silence:"}


def test_only_the_time_asked_for_is_tried(file: Path) -> None:
    assert planned(file, "--since", "1h")["events"] == []


def test_people_get_tables(file: Path) -> None:
    told = run("plan", "--config", str(file))
    assert "route 2, 3" in told
    assert "Difference to what was told" in told
    assert "hook" in told


@pytest.fixture
def changed(file: Path) -> Path:
    """Another file, to be tried beside the running one."""
    new = file.with_name("new.yaml")
    new.write_text(file.read_text().replace("min_share: 60%", "state: [denied]"))
    with store.opened(f"sqlite:///{file.parent}/monitor.db") as opened, opened.write() as session:
        settings.put(session, settings.CONFIG_FILE, str(file))
    return new


@pytest.mark.parametrize("words", [[], ["--against"]])
def test_a_changed_file_is_compared_with_the_running_one(
    file: Path, changed: Path, words: list[str]
) -> None:
    named = [*words, str(file)] if words else []
    told = planned(changed, *named)
    assert told["running"] == str(file)
    found = registration(told)
    assert (found["added"], found["removed"]) == ([], ["hook"])
    assert [one["why_not"] for one in found["running"]["routes"]][2] is None
    assert "state: it is reported" in found["routes"][2]["why_not"]
    hook = [one for one in told["per_day"] if one["channel"] == "hook"]
    assert sum(one["running_alerts"] for one in hook) > sum(one["alerts"] for one in hook)
    shown = run("plan", "--config", str(changed), *named)
    assert f"Difference to what {file} tells" in shown
    assert "alerts now" in shown


def test_a_running_file_that_is_gone_is_told_and_the_rest_is_shown(
    file: Path, changed: Path
) -> None:
    file.unlink()
    found = CliRunner().invoke(app, ["plan", "--config", str(changed)])
    assert found.exit_code == 0
    assert "the running configuration cannot be read" in found.stderr
    assert "--against FILE names another one" in found.stderr
    assert "Difference to what was told" in found.stdout


def test_why_gives_quotes_rules_scores_and_routes_twice_alike(file: Path) -> None:
    event = registration(planned(file))["id"]
    told = json.loads(run("why", event, "--config", str(file), "--format", "json"))
    first = told["found"][0]
    assert first["quotes"][0]["quote"]
    assert first["rule"]
    assert told["severity_reasons"][0]["reason"] == "type"
    assert told["routes"][0]["why_not"] == "types: it is registration"
    assert told["alerts"]
    words = run("why", event, "--config", str(file))
    assert words == run("why", event, "--config", str(file))
    for part in (event, first["rule"], first["quotes"][0]["quote"], "takes it", "Beichen Group"):
        assert part in words


def test_an_unknown_event_is_refused(file: Path) -> None:
    found = CliRunner().invoke(app, ["why", "evt_none", "--config", str(file)])
    assert found.exit_code == 2
    assert "there is no event" in found.output
