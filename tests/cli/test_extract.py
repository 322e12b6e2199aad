"""`monitor extract`: a line out for each line in, whatever it holds."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from monitor.cli import app
from tests.cases import each

TEXT = "Acme Inc. acquired Beta Ltd. for $5 million."


def extracted(*lines: str) -> list[dict[str, Any]]:
    done = CliRunner().invoke(app, ["extract"], input="\n".join(lines))
    assert done.exit_code == 0
    return [json.loads(line) for line in done.output.splitlines()]


@each(
    ("line", "id_", "error"),
    [
        ("not JSON", None, "not JSON: "),
        ('{"id": NaN, "text": "x"}', None, "not JSON: NaN is not a JSON value"),
        ("[1, 2]", None, "not a JSON object"),
        ('{"id": "a"}', "a", "no text"),
        ('{"id": "b", "text": null}', "b", "no text"),
        ('{"id": "c", "text": 5}', "c", "no text"),
        ('{"id": "d", "text": " \\n"}', "d", "no text"),
        (
            f'{{"id": "e", "text": "{TEXT}", "published": "soon"}}',
            "e",
            "published 'soon' is not a date",
        ),
    ],
)
def test_a_line_that_cannot_be_read_has_an_error(line: str, id_: str | None, error: str) -> None:
    wrong, right = extracted(line, json.dumps({"id": "z", "text": TEXT}))
    assert (wrong["id"], wrong["events"]) == (id_, [])
    assert wrong["error"].startswith(error)
    assert (right["id"], len(right["events"])) == ("z", 1)


def test_nulls_and_unknown_keys_are_ignored() -> None:
    line = {"id": "a", "text": TEXT, "title": None, "published": None, "lang": None, "x": {"y": 1}}
    (told,) = extracted(json.dumps(line))
    assert [one["type"] for one in told["events"]] == ["acquisition"]


@each("text", ["", "  "])
def test_what_only_the_title_says_is_in_the_title(text: str) -> None:
    (told,) = extracted(json.dumps({"id": "a", "text": text, "title": TEXT}))
    (event,) = told["events"]
    assert told["lang"] == "en"
    assert {one["in"] for one in (*event["parties"], *event["evidence"])} == {"title"}


@pytest.mark.load
def test_no_tables_of_readings_are_loaded_to_read_a_text() -> None:
    program = (
        "import sys; from monitor.events import read; read('海山集团收购云桥科技。', lang='zh'); "
        "sys.exit('pypinyin' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_files_and_standard_input_may_be_mixed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "empty.txt").write_text(" \n")
    files = [str(tmp_path / "a.txt"), "-", str(tmp_path / "empty.txt")]
    line = json.dumps({"id": "b", "text": TEXT})
    done = CliRunner().invoke(app, ["extract", *files], input=line)
    first, second, third = map(json.loads, done.output.splitlines())
    assert (first["id"], first["text"], second["id"]) == ("a.txt", TEXT, "b")
    assert third == {"id": "empty.txt", "events": [], "error": "no text"}
