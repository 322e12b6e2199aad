"""The program as people start it: processes, signals, exit statuses, what they print."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest

from monitor.__main__ import main
from tests._servers.program import Answer, finished, program
from tests._servers.site import Site
from tests.cases import each
from tests.test_path import CHINESE, ENGLISH, SECRET, paper

MONITOR = [sys.executable, "-m", "monitor"]


def run(*words: str) -> subprocess.CompletedProcess[str]:
    """Started anew, which takes a while."""
    return subprocess.run(
        [*MONITOR, *words], capture_output=True, text=True, timeout=60, check=False
    )


@pytest.fixture
def call(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Answer]:
    """The command in this process: it starts at once, where a process of its own takes seconds."""

    def called(*words: str, given: str = "") -> Answer:
        monkeypatch.setattr("sys.argv", ["monitor", *words])
        monkeypatch.setattr("sys.stdin", StringIO(given))
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        return Answer(int(ended.value.code or 0), out, err)

    return called


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def configured(tmp_path: Path, site: Site) -> tuple[Path, int]:
    """A config that watches one paper on the site, and the port of its dashboard."""
    port = free_port()
    path = tmp_path / "config.yaml"
    path.write_text(
        f"""\
database: sqlite:///{tmp_path}/monitor.db
watchlist: [{{name: Beichen Group, aliases: [Beichen], follow: group}}]
sources: [{{id: paper, type: feed, url: "{site.url}/paper", every: 10s}}]
channels: {{hook: {{type: webhook, url: "{site.url}/hook", secret: {SECRET}}}}}
web: {{listen: "127.0.0.1:{port}"}}
network: {{allow: [127.0.0.0/8], ports: [{site.port}], allow_http: true, host_pause: 0s}}
""",
        encoding="utf-8",
    )
    return path, port


def ask(port: int, path: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def wait_until_ready(port: int) -> None:
    for _ in range(600):
        try:
            if ask(port, "/readyz")[0] == 200:
                return
        except OSError:
            pass
        time.sleep(0.1)
    raise AssertionError("the daemon never became ready")


def wait_for_the_hook(site: Site) -> None:
    """Until the receiver has been asked, and hangs."""
    for _ in range(600):
        if "/hook" in site.paths():
            return
        time.sleep(0.1)
    raise AssertionError("the alert was never sent")


HANGING = range(1, 31)  # the last number of the address of each host that hangs


@pytest.fixture
def deaf() -> Iterator[socket.socket]:
    """A server on all of loopback that takes connections and never answers."""
    with socket.create_server(("0.0.0.0", 0), backlog=64) as server:
        server.settimeout(20)
        yield server


@pytest.mark.load
def test_a_daemon_beside_hanging_hosts_tells_its_news_and_health_and_stops_when_asked(
    configured: tuple[Path, int], site: Site, call: Callable[..., Answer], deaf: socket.socket
) -> None:
    config, port = configured
    silent = deaf.getsockname()[1]
    hanging = "".join(
        f'{{id: deaf-{n}, type: feed, url: "http://127.0.1.{n}:{silent}/feed"}}, ' for n in HANGING
    )
    text = config.read_text(encoding="utf-8").replace("sources: [", f"sources: [{hanging}")
    text = text.replace("ports: [", f"timeout: 60s, ports: [{silent}, ")
    # With the backfill the first look may tell.
    config.write_text(f"{text}history: {{backfill: 30d}}\n", encoding="utf-8")
    news = paper(("e1", "New firm", ENGLISH), published=datetime.now(UTC))
    site.on("/paper", news).on("/hook", fault="hang")
    with program("run", "--config", str(config), log=config.with_name("log")) as process:
        wait_until_ready(port)
        wait_for_the_hook(site)
        begun = [deaf.accept()[0] for _ in HANGING]  # all are asked, and the news did not wait
        assert json.loads(ask(port, "/healthz")[1])["status"] == "ok"
        assert "monitor_checks" in ask(port, "/metrics")[1]
        assert call("health", "--config", str(config)).returncode == 0
        start = time.monotonic()
        assert process.pid is not None
        os.kill(process.pid, signal.SIGTERM)
        process.join(20)
        assert process.exitcode == 0
        assert time.monotonic() - start < 8  # the promise, not a measure of speed
    for one in begun:
        one.close()


def test_health_is_what_the_daemon_says_of_itself(
    configured: tuple[Path, int], site: Site, call: Callable[..., Answer]
) -> None:
    config, port = configured
    config.write_text(config.read_text().replace(f"1:{port}", f"1:{site.port}"), encoding="utf-8")
    overdue = '{"status": "failing", "problems": ["paper is overdue"]}'
    site.on("/healthz", body="{}").on("/healthz", body=overdue, status=503)
    healthy, ill = (call("health", "--config", str(config)) for _ in range(2))
    assert (healthy.returncode, ill.returncode) == (0, 1)
    assert "paper is overdue" in ill.stderr


def test_a_broken_edit_does_not_make_a_daemon_in_a_container_ill(
    tmp_path: Path, site: Site, call: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "config.yaml"
    config.write_text("watchlist: [{name: Beichen}]\nsurces: []\n", encoding="utf-8")
    site.on("/healthz", status=200).on("/healthz", status=503)
    assert call("health", "--config", str(config)).returncode == 2
    monkeypatch.setenv("MONITOR_LISTEN", f"127.0.0.1:{site.port}")
    healthy, ill = (call("health", "--config", str(config)) for _ in range(2))
    assert (healthy.returncode, ill.returncode) == (0, 1)
    assert "config.yaml:2:1: unknown key `surces`" in healthy.stderr


@pytest.mark.load
def test_a_killed_daemon_owes_what_it_had_found(
    configured: tuple[Path, int], site: Site, call: Callable[..., Answer]
) -> None:
    """kill -9 while the receiver hangs: the next process sends what was owed, under one id."""
    config, _ = configured
    with config.open("a", encoding="utf-8") as more:
        more.write("history: {backfill: 30d}\n")  # the first look may tell
    news = paper(("e1", "New firm", ENGLISH), published=datetime.now(UTC))
    site.on("/paper", news).on("/hook", fault="hang").on("/hook", status=200)
    with program("run", "--config", str(config), log=config.with_name("log")):
        wait_for_the_hook(site)
    assert site.paths().count("/hook") == 1
    again = finished("run", "--once", "--all", "--config", str(config))
    assert again.returncode == 0, again.stderr
    assert site.paths().count("/hook") == 2
    first, second = (one for one in site.asked if one.path == "/hook")
    assert first.headers["webhook-id"] == second.headers["webhook-id"]
    found = json.loads(call("events", "--format", "json", "--config", str(config)).stdout)
    assert found["type"] == "registration"
    assert call("alerts", "--pending", "--config", str(config)).stdout.count("dlv_") == 0


@each(
    ("text", "place"),
    [
        ("watchlist: [{name: Beichen}]\nsurces: []\n", ":2:1:"),
        ("watchlist: [{name: Beichen}]\nwatchlist: []\n", ":2:1:"),
        ("watchlist: [{name: Beichen, follow: 3}]\n", ":1:"),
        ("a: &a [1]\nb: *a\n", ":1:"),
        ("watchlist: [{name: Beichen}]\nweb: {token: $NOWHERE_TO_BE_FOUND}\n", ":2:"),
        ("watchlist: [{name: Beichen}]\nsources: [{id: a, type: feed, url: 'file:///x'}]\n", ":2:"),
        ("watchlist:\n\t- name: Beichen\n", ":2:1:"),
    ],
)
def test_a_wrong_config_is_refused_with_its_place(
    tmp_path: Path, call: Callable[..., Answer], text: str, place: str
) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(text, encoding="utf-8")
    answer = call("check", "--config", str(path))
    assert answer.returncode == 2
    assert f"{path}{place}" in answer.stderr


@each("group", ["alerts", "db", "models", "source", "watch"])
def test_the_help_of_a_group_is_whole_sentences(call: Callable[..., Answer], group: str) -> None:
    _, _, commands = call(group, "--help").stdout.partition("Commands:")
    assert commands.strip()
    assert "..." not in commands


def test_extract_answers_every_line_in_order(call: Callable[..., Answer]) -> None:
    lines = [
        json.dumps({"id": "a", "text": ENGLISH, "published": "2026-03-10"}),
        "no json",
        json.dumps({"id": "b", "title": "no text"}),
        json.dumps({"id": "c", "text": "Das ist ein deutscher Satz über eine Firma in Köln."}),
    ]
    answer = call("extract", given="\n".join(lines))
    assert answer.returncode == 0, answer.stderr
    found = [json.loads(line) for line in answer.stdout.splitlines()]
    assert [one["id"] for one in found] == ["a", None, "b", "c"]
    assert [one["type"] for one in found[0]["events"]] == ["registration"]
    assert found[1]["error"]
    assert found[2]["error"]
    assert found[3]["events"] == []
    assert found[3]["lang"] == "de"


def test_damaged_characters_stop_no_run_and_move_no_offset(tmp_path: Path) -> None:
    deal = "Acme Corp. acquired Widget Ltd on Monday."
    half = {"id": "half", "text": "\ud83d" + deal}
    lines = [
        b"\xef\xbb\xbf" + json.dumps(half).encode(),
        b'{"id": "bytes", "published": "", "text": "\xff\xe2' + deal.encode() + b'"}\r',
        json.dumps({"id": "zh", "text": "\udc00海尔集团与吉利汽车达成战略合作。"}).encode(),
    ]
    (tmp_path / "in.jsonl").write_bytes(b"\n".join(lines))
    config = tmp_path / "config.yaml"
    config.write_text("watchlist: [{name: Acme, aliases: [海尔]}]", encoding="utf-8")
    found = finished("extract", str(tmp_path / "in.jsonl"), "--config", str(config))
    assert found.returncode == 0, found.stderr
    answers = [json.loads(line) for line in found.stdout.splitlines()]
    assert [one["id"] for one in answers] == ["half", "bytes", "zh"]
    assert [len(one["events"]) for one in answers] == [1, 1, 1]
    (said,) = answers[0]["events"][0]["evidence"]
    assert half["text"][said["start"] : said["end"]] == said["quote"]


def test_documents_in_two_languages_tell_one_event_together(
    call: Callable[..., Answer],
) -> None:
    lines = [
        json.dumps({"id": n, "text": text, "published": "2026-03-10"})
        for n, text in enumerate((ENGLISH, CHINESE))
    ]
    lines.append(json.dumps({"id": 2, "text": ENGLISH}))  # undated: as of the day of the others
    answer = call("extract", "--merged", given="\n".join(lines))
    assert answer.returncode == 0, answer.stderr
    (event,) = [json.loads(line) for line in answer.stdout.splitlines()]
    assert event["type"] == "registration"
    assert event["documents"] == [0, 1, 2]
    assert event["id"].startswith("evt_")


def test_a_saved_text_is_answered_with_its_text(
    tmp_path: Path, call: Callable[..., Answer]
) -> None:
    (tmp_path / "news.txt").write_text(CHINESE, encoding="gb18030")
    answer = call("extract", "--published", "2026-03-10", str(tmp_path / "news.txt"))
    found = json.loads(answer.stdout)
    assert found["id"] == "news.txt"
    assert found["text"] == CHINESE
    assert found["events"][0]["date"]["to"] == "2026-03-10"


def test_help_names_the_commands_and_words_that_mean_nothing_are_refused(
    call: Callable[..., Answer],
) -> None:
    told = run("--help")
    assert told.returncode == 0
    assert {"run", "check", "extract", "alerts"} <= set(told.stdout.split())
    assert call("runn").returncode == 2
    every = call("run", "--all")
    assert every.returncode == 2
    assert "--all needs --once" in every.stderr


def test_the_shipped_config_is_right(call: Callable[..., Answer]) -> None:
    root = Path(__file__).parent.parent
    answer = call("check", "--config", str(root / "config.yaml"))
    assert answer.returncode == 0, answer.stderr
    assert os.fspath(root / "config.yaml") in answer.stdout
