"""`monitor reread` prints what better rules or other names would change, and stores it if asked."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from typer.testing import CliRunner

from monitor import store
from monitor.cli import app
from monitor.store import browse, texts
from monitor.store.values import Text

NOW = datetime.now(UTC).replace(microsecond=0) - timedelta(days=2)
STORY = "Helios Energy Ltd. has acquired North Systems GmbH for $30 million, it said on Tuesday."
CONFIG = """\
database: sqlite:///{folder}/monitor.db
watchlist: [{{name: {watched}}}]
sources: [{{id: paper, type: feed, url: "https://paper.example/rss"}}]
channels: {{hook: {{type: console}}}}
routes: [{{to: [hook]}}]
"""

Run = Callable[..., list[dict[str, str]]]


def kept(text: str) -> Text:
    digest = sha256(text.encode()).hexdigest()
    return Text("paper", "https://paper.example/1", "A purchase", NOW, NOW, text, digest)


@pytest.fixture
def run(tmp_path: Path) -> Run:
    path = tmp_path / "config.yaml"

    def reread(watched: str, *words: str) -> list[dict[str, str]]:
        path.write_text(CONFIG.format(folder=tmp_path, watched=watched))
        done = CliRunner().invoke(
            app, ["reread", "--config", str(path), "--format", "json", *words]
        )
        assert done.exit_code == 0, done.output
        return [json.loads(line) for line in done.stdout.splitlines()]

    with store.opened(f"sqlite:///{tmp_path}/monitor.db") as opened:
        store.upgrade(opened)
        with opened.write() as session:
            texts.keep(session, [kept(STORY), kept("It rained in Leeds.")])
    return reread


def stored(folder: Path) -> list[tuple[str, str]]:
    with store.opened(f"sqlite:///{folder}/monitor.db") as opened, opened.read() as session:
        return [(e.type, e.state) for e in browse.page(session, browse.Wanted(), limit=9)]


def test_nothing_is_stored_without_apply(run: Run, tmp_path: Path) -> None:
    (found,) = run("Helios Energy Ltd.")
    assert (found["difference"], found["type"]) == ("new", "acquisition")
    assert stored(tmp_path) == []


def test_applied_differences_are_none_the_next_time(run: Run, tmp_path: Path) -> None:
    assert len(run("Helios Energy Ltd.", "--apply")) == 1
    assert stored(tmp_path) == [("acquisition", "reported")]
    assert run("Helios Energy Ltd.", "--apply") == []


def test_what_a_text_no_longer_tells_is_gone(run: Run, tmp_path: Path) -> None:
    run("Helios Energy Ltd.", "--apply")
    (found,) = run("Kestrel Motors", "--apply")
    assert found["difference"] == "gone"
    assert stored(tmp_path) == [("acquisition", "corrected")]
    assert run("Kestrel Motors", "--apply") == []


def test_alerts_are_owed_with_tell_only(run: Run, tmp_path: Path) -> None:
    run("Helios Energy Ltd.", "--apply", "--tell")
    with store.opened(f"sqlite:///{tmp_path}/monitor.db") as opened, opened.read() as session:
        (event,) = browse.page(session, browse.Wanted(), limit=9)
        assert event.settled


def test_tell_without_apply_is_refused(run: Run, tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["reread", "--config", str(tmp_path / "config.yaml"), "--tell"])
    assert done.exit_code == 2
