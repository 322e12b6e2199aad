"""What holds for every command: help, --config, exit statuses and where words go."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import typer
from typer.core import TyperGroup
from typer.testing import CliRunner

from monitor import __version__, store
from monitor.cli import app
from monitor.deliver import payload
from monitor.store import acknowledge, outbox
from monitor.store.values import OwedDelivery
from tests._servers.program import finished
from tests.cases import each


def _commands(command: object, words: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    if isinstance(command, TyperGroup):
        for name, one in command.commands.items():
            yield from _commands(one, (*words, name))
        return
    yield words


COMMANDS = list(_commands(typer.main.get_command(app)))


@each("words", COMMANDS)
def test_every_command_takes_a_config_after_its_own_name(words: tuple[str, ...]) -> None:
    answer = CliRunner().invoke(app, [*words, "--help"], env={"COLUMNS": "100"})
    assert (answer.exit_code, answer.stderr) == (0, "")
    assert "--config" in answer.stdout


@pytest.mark.parametrize("before", [True, False])
def test_alerts_commands_take_the_config_before_or_after(*, before: bool, tmp_path: Path) -> None:
    path = tmp_path / "other.yaml"
    path.write_text("watchlist: [{name: Haier Group}]\nnosuch: 1\n", encoding="utf-8")
    config = ["--config", str(path)]
    for words in (["retry", "dlv_1"], ["test", "desk"], ["subscribe", "desk/a@b.org"]):
        given = ["alerts", *config, *words] if before else ["alerts", *words, *config]
        answer = CliRunner().invoke(app, given)
        assert answer.exit_code != 0
        assert "unknown key `nosuch`" in str(answer.exception)


def test_a_test_alert_logs_to_standard_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(
        f"watchlist: [{{name: Haier Group}}]\ndatabase: sqlite:///{tmp_path}/m.db\n"
        f"channels: {{desk: {{type: file, path: '{tmp_path}/alerts.jsonl'}}}}\n",
        encoding="utf-8",
    )
    monkeypatch.setenv("MONITOR_MODELS", str(tmp_path / "nothing here"))
    answer = finished("alerts", "test", "desk", "--config", str(path))
    assert (answer.returncode, answer.stdout) == (0, "desk: sent\n"), answer.stderr
    assert "monitor models fetch" in answer.stderr


def test_the_version_is_printed() -> None:
    answer = CliRunner().invoke(app, ["--version"])
    assert (answer.exit_code, answer.stdout) == (0, f"monitor {__version__}\n")


def test_a_config_that_is_not_there_says_how_to_name_one(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    answer = CliRunner().invoke(app, ["check", "--config", str(path)])
    assert str(answer.exception).startswith(
        f"{path}:1:1: the file cannot be read: No such file or directory; --config PATH"
    )


def test_health_of_a_port_chosen_at_each_start_cannot_be_asked(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text('watchlist: [{name: Haier}]\nweb: {listen: "127.0.0.1:0"}\n', encoding="utf-8")
    answer = CliRunner().invoke(app, ["health", "--config", str(path)])
    assert answer.exit_code == 1
    assert "web.listen has port 0" in answer.stderr


def _unwrapped(said: str) -> str:
    return " ".join(said.replace("│", " ").split())


def test_alerts_about_no_event_are_listed_in_words(tmp_path: Path) -> None:
    path, now = tmp_path / "config.yaml", datetime(2026, 3, 1, tzinfo=UTC)
    path.write_text(
        f"watchlist: [{{name: Haier}}]\ndatabase: sqlite:///{tmp_path}/m.db\n", encoding="utf-8"
    )
    body = payload.health_body(
        "source.failing", "daily", since=now, error="HTTP 503", last_ok=None, now=now
    )
    with store.opened(f"sqlite:///{tmp_path}/m.db") as opened:
        store.upgrade(opened)
        with opened.write() as session:
            owed = OwedDelivery("source.failing:daily@1", 1, "desk", "source.failing", body, now)
            outbox.owe(session, [owed], now)
    answer = CliRunner().invoke(app, ["alerts", "--config", str(path)])
    assert "Source failing: daily" in answer.stdout
    assert "daily@1" not in answer.stdout
    assert "2026-03-01 00:00" in answer.stdout
    number = answer.stdout.splitlines()[1].split()[0]
    with store.opened(f"sqlite:///{tmp_path}/m.db") as opened, opened.write() as session:
        outbox.owe(session, [replace(owed, channel="hook")], now)
        acknowledge.channel_gone(session, "hook", now)
        outbox.owe(session, [replace(owed, channel="hook", version=2)], now)
    gone = CliRunner().invoke(app, ["alerts", "--pending", "--config", str(path)]).stdout
    (kept,) = [line for line in gone.splitlines() if " hook " in line]
    assert "wants nothing more" in kept
    assert kept.count("2026-03-01 00:00") == 1  # since then, and no next try
    retried = CliRunner().invoke(app, ["alerts", "retry", number, "--config", str(path)])
    assert retried.exit_code == 2
    assert "has not failed: it is tried again by itself at 2026-03-01" in _unwrapped(retried.stderr)
