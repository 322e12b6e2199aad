"""What `extract --explain` prints: mentions, rules, origins, and why a trigger gave no event."""

import json
from pathlib import Path

from typer.testing import CliRunner

from monitor.cli import app
from monitor.events import explain

TEXT = (
    "Helios Energy Inc acquired Northway for $3 million in May. "
    "The company will sell it to nobody. It owns forests."
)


def test_an_event_is_explained_by_its_sentence_rule_and_origins() -> None:
    lines = list(explain(TEXT))
    assert lines[1].startswith("[1] [Helios Energy Inc|company] acquired [Northway|name]")
    assert "rule acquisition-en-" in lines[2]
    assert "trigger “acquired”" in lines[2]
    assert "acquirer: Helios Energy Inc (named here, by form, 1.00)" in lines[3]


def test_a_trigger_that_gave_nothing_says_why() -> None:
    told = [line for line in explain(TEXT) if line.strip().startswith("no ownership")]
    assert told
    assert all("do not fit" in line for line in told)


def test_a_party_named_elsewhere_is_said_to_be() -> None:
    text = "Helios Energy Inc grew. Its subsidiary is fine. The company acquired North Systems Ltd."
    assert any("referred to here, named elsewhere" in line for line in explain(text))


def test_other_languages_say_so() -> None:
    assert list(explain("Die Firma wurde von der Gesellschaft nicht gekauft.")) == [
        "nothing is read in this language: de"
    ]


def test_the_command_prints_text(tmp_path: Path) -> None:
    file = tmp_path / "in.jsonl"
    file.write_text(json.dumps({"id": "a1", "text": TEXT}) + "\n{}\n", encoding="utf-8")
    done = CliRunner().invoke(app, ["extract", "--explain", str(file)])
    assert done.exit_code == 0
    assert done.output.startswith("== a1\n")
    assert "amount: “$3 million” = 3000000 USD" in done.output
    assert done.output.endswith("== (no id)\nnot read: no text\n")


def test_a_text_cannot_steer_the_terminal_it_is_explained_on(tmp_path: Path) -> None:
    file = tmp_path / "in.txt"
    file.write_text(f"{TEXT} The deal \x1b]0;gone\x07 is done.\x9b2J", encoding="utf-8")
    done = CliRunner().invoke(app, ["extract", "--explain", str(file)])
    assert "event acquisition" in done.output
    assert "gone" in done.output
    assert all(line.isprintable() for line in done.output.splitlines())
