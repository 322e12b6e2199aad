"""`monitor watch` and `monitor events` as people type them."""

import csv
import json
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from monitor.cli import _complete, _csv, app
from tests.cases import each
from tests.web import story
from tests.web.conftest import CONFIG, NOW

Called = Callable[..., Result]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "config.yaml"
    path.write_text(CONFIG.format(folder=tmp_path), encoding="utf-8")
    return path


@pytest.fixture
def call(path: Path, monkeypatch: pytest.MonkeyPatch) -> Called:
    monkeypatch.setenv("MONITOR_CONFIG", str(path))
    return lambda *words, given=None: CliRunner().invoke(app, words, input=given)


@pytest.fixture
def told(path: Path, tmp_path: Path) -> None:
    (tmp_path / "monitor.db").write_bytes(story.told(NOW))


# --- watch ----------------------------------------------------------------------------------------


def test_a_watch_is_added_listed_and_removed(call: Called, path: Path) -> None:
    before = path.read_text(encoding="utf-8")
    added = call("watch", "add", "Tea & Co", "--alias", "茶", "--alias", "茶叶公司",
                 "--id", "companies_house=00445790", "--follow", "subsidiaries",
                 "--min-share", "50%", "--not", "Tea Bank", "--event", "launch")  # fmt: skip
    assert added.exit_code == 2, "a name of one character is found everywhere"
    assert path.read_text(encoding="utf-8") == before
    added = call("watch", "add", "Tea & Co", "--alias", "茶叶公司", "--id",
                 "companies_house=00445790", "--follow", "subsidiaries")  # fmt: skip
    assert (added.exit_code, added.stdout) == (0, "")
    assert "watched now: Tea & Co" in added.stderr
    again = call("watch", "add", "tea & co", "--alias", "茶叶公司", "--config", str(path))
    assert "nothing to change" in again.stderr
    listed = call("watch", "list", "--format", "json")
    tea = json.loads(listed.stdout.splitlines()[-1])
    assert (tea["name"], tea["ids"]) == ("Tea & Co", {"companies_house": "00445790"})
    gone = call("watch", "remove", "TEA & CO", "Beichen Grup")
    assert gone.exit_code == 0
    assert "no longer watched: Tea & Co" in gone.stderr
    assert "did you mean Beichen Group" in gone.stderr
    assert call("watch", "remove", "Tea & Co").exit_code == 2
    assert path.read_text(encoding="utf-8") == before


def test_a_name_is_shown_whole_on_one_line_as_it_is(call: Called) -> None:
    name = "Tarn [/b] [red]Rail" + " of the North" * 20
    call("watch", "add", name)
    listed = call("watch", "list")
    assert (listed.exit_code, name in listed.stdout) == (0, True)


@each(
    ("words", "said"),
    [
        (["Ltd"], "legal form"),
        (["Tea Co", "--id", "lei=1"], "does not look like lei"),
        (["Tea Co", "--id", "shoe=1"], "kinds are lei"),
        (["Tea Co", "--follow", "all"], "follow"),
        (["Tea Co", "--min-share", "half"], "min_share"),
        (["Tea Co", "--event", "party"], "events"),
        ([""], "Invalid value: name is missing"),
        (
            ["Tarn AS", "--alias", "Tarn", "--alias", "海"],
            "Invalid value: aliases: `海` is too short",
        ),
    ],
)
def test_a_wrong_watch_is_refused(call: Called, path: Path, words: list[str], said: str) -> None:
    before = path.read_bytes()
    answer = call("watch", "add", *words)
    assert answer.exit_code == 2
    assert said in " ".join(answer.output.replace("│", " ").split())
    assert path.read_bytes() == before


ROWS = """\
名称;aliases;uscc;follow;events
Tea Co;茶叶公司|茶叶集团;;group;launch|registration
Broken;;123;;
;nobody;;;

"Two
Lines";;;;
Beichen Group;Beichen|北辰能源;;;
Impostor;北辰集团;;;
Tea Co;;91370200163562681G;;
"""


def test_a_csv_is_imported_but_for_its_wrong_lines(call: Called, path: Path) -> None:
    file = path.parent / "firms.csv"
    file.write_bytes(ROWS.encode("gb18030"))
    answer = call("watch", "import", str(file))
    assert answer.exit_code == 1
    told = answer.stderr.splitlines()
    assert told[:2] == [
        f"{file}:3: ids.uscc: `123` does not look like uscc: 18 letters and digits",
        f"{file}:4: no name",
    ]
    assert told[2].startswith(f"{file}:7: name: expected one line of text")
    assert told[3].startswith(f"{file}:9: not written: another watch has the name `北辰集团`")
    assert told[4] == "1 added, 2 changed, 0 as they were, 4 lines left out"
    listed = call("watch", "list", "--format", "csv")
    rows = {row["name"]: row for row in csv.DictReader(StringIO(listed.stdout))}
    assert rows["Tea Co"]["aliases"] == "茶叶公司;茶叶集团"
    assert rows["Tea Co"]["uscc"] == "91370200163562681G"
    assert rows["Tea Co"]["events"] == "launch;registration"
    assert "北辰能源" in rows["Beichen Group"]["aliases"]
    before = path.read_bytes()
    again = call("watch", "import", "-", given=listed.stdout)
    assert again.exit_code == 0, again.stderr
    assert path.read_bytes() == before


@pytest.mark.parametrize("body", [b"", b"\xff\xff\xff", b"shoe,nom\n1,Tea Co\n", b"Tea Co\n"])
def test_what_is_no_list_of_firms_is_told(call: Called, path: Path, body: bytes) -> None:
    before = path.read_bytes()
    file = path.parent / "firms.csv"
    file.write_bytes(body)
    answer = call("watch", "import", str(file))
    assert answer.exit_code == 2
    assert "name" in answer.stderr or "UTF-8" in answer.stderr
    assert path.read_bytes() == before
    assert call("watch", "import", str(path.parent / "none.csv")).exit_code == 2


# --- events ---------------------------------------------------------------------------------------


@pytest.mark.usefixtures("told")
def test_events_are_listed_newest_first_in_every_format(call: Called) -> None:
    lines = call("events", "--format", "json").stdout.splitlines()
    found = [json.loads(line) for line in lines]
    assert [one["id"] for one in found] == [
        "evt_registration", "evt_denial", "evt_foreign", "evt_unsure",
    ]  # fmt: skip
    assert found[0]["watch"]["name"] == "Beichen Group"
    assert found[0]["severity"] == "high"
    rows = list(csv.DictReader(StringIO(call("events", "--format", "csv").stdout)))
    assert [row["id"] for row in rows] == [one["id"] for one in found]
    assert rows[0]["company"] == "Qingdao Yuanhang Battery Co., Ltd."
    assert "evt_denial" in call("events").stdout


@pytest.mark.usefixtures("told")
@each(
    ("words", "found"),
    [
        (["--type", "launch"], ["unsure"]),
        (["--type", "launch", "--type", "insolvency"], ["foreign", "unsure"]),
        (["--company", "Orchard Bakery"], ["foreign"]),
        (["--company", "91370200163562681G"], ["denial"]),
        (["--since", "2026-03-10"], ["registration"]),
        (["--until", "2026-03-08T12:00"], ["foreign", "unsure"]),
        (["--watch", "Beichen Group"], ["registration", "denial"]),
        (["--limit", "1"], ["registration"]),
        (["--text", "註冊資本"], ["registration"]),
        (["--text", "no such words"], []),
    ],
)
def test_events_are_chosen(call: Called, words: list[str], found: list[str]) -> None:
    answer = call("events", "--format", "json", *words)
    ids = [json.loads(line)["id"] for line in answer.stdout.splitlines()]
    assert ids == [f"evt_{one}" for one in found]


@pytest.mark.usefixtures("told")
def test_long_lists_are_read_in_pieces(call: Called, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("monitor.cli._events.AT_ONCE", 1)
    assert len(call("events", "--format", "json").stdout.splitlines()) == 4
    assert len(call("events", "--format", "json", "--limit", "3").stdout.splitlines()) == 3


@pytest.mark.usefixtures("told")
@each(
    "words",
    [["--type", "party"], ["--format", "xml"], ["--company", "Nobody"], ["--since", "soon"],
     ["--since", "9999999d"], ["--watch", "Nobody"], ["--limit", "0"]],
)  # fmt: skip
def test_what_cannot_be_asked_is_refused(call: Called, words: list[str]) -> None:
    answer = call("events", *words)
    assert (answer.exit_code, answer.stdout) == (2, "")


@each(
    "cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1", "=cmd|' /C calc'!A0"]
)
def test_no_cell_of_an_export_is_a_formula(cell: str) -> None:
    out = StringIO(newline="")
    _csv.write(out, iter([[cell, "fine", None, 5]]))
    ((first, *rest),) = csv.reader(StringIO(out.getvalue(), newline=""))
    assert first == "'" + cell.replace("\r", " ")
    assert rest == ["fine", "", "5"]


def test_words_are_completed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MONITOR_CONFIG", str(path))
    context = type("Context", (), {"params": {}, "obj": None})()
    assert _complete.event_types("reg") == ["registration"]
    assert _complete.id_kinds("u") == ["uscc=", "uid="]
    assert _complete.watches(context, "bei") == ["Beichen Group"]
    assert _complete.source_types("reg") == ["registerbekanntmachungen", "registry_page"]
    path.write_text(
        "watchlist: []\nsources: [{id: paper, type: feed, url: 'https://p.example/'}]\n"
        "channels: {desk: {type: console}}\n",
        encoding="utf-8",
    )
    assert _complete.sources(context, "p") == ["paper"]
    assert _complete.channels(context, "") == ["desk"]
    path.write_text("watchlist: 5\n", encoding="utf-8")
    assert _complete.watches(context, "") == []


def test_a_look_into_a_new_database_says_which_one(call: Called, tmp_path: Path) -> None:
    first, second = call("events", "--format", "json"), call("events", "--format", "json")
    assert [one.exit_code for one in (first, second)] == [0, 0]
    assert str(tmp_path / "monitor.db") in first.stderr
    assert "is new" not in second.stderr
