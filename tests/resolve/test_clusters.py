"""A quarter of the labelled clusters, and all near misses, by the real extraction; all of them are
read by `python -m benchmarks.clusters`.

Precision is the promise: two facts are never told as one. The floor of recall is below what the
whole set reaches, for it also falls where a text is not understood.
"""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.clusters import FOLDER, gold, labelled, score, stored, told

_ROWS = labelled()
_LABELS = sorted({label for row in _ROWS for label in row["tells"]})


def _sample(labels: set[str]) -> list[dict[str, object]]:
    return [row for row in _ROWS if labels & set(row["tells"])]


def test_the_set_is_large_and_in_two_languages_and_scripts() -> None:
    assert len(_LABELS) >= 60
    assert len(_ROWS) >= 300
    assert {row["lang"] for row in _ROWS} == {"zh", "en"}
    assert any("註冊" in row["text"] for row in _ROWS)


@pytest.mark.load
@pytest.mark.parametrize("start", range(3))
def test_one_fact_is_one_event_and_two_facts_are_two(start: int) -> None:
    near = {label for label in _LABELS if label.startswith(("nm-", "na-"))}
    rows = _sample(near if start == 0 else set(_LABELS[start::8]))
    found = score(gold(rows), told(rows))
    assert found.wrong == ()
    assert found.recall >= 0.7, found.missed


TOLD = FOLDER.parent / "clusters_told"


@pytest.mark.load
@pytest.mark.parametrize("start", range(2))
def test_through_the_store_a_fact_is_told_once(start: int) -> None:
    """The daemon's own path, with a watchlist whose names are of one script or of both."""
    every = labelled(TOLD)
    labels = sorted({label for row in every for label in row["tells"]})[start::6]
    rows = [row for row in every if set(row["tells"]) & set(labels)]
    found = score(gold(rows), stored(rows, TOLD))
    assert found.wrong == ()
    assert found.recall >= 0.7, found.missed


def test_the_command_gives_one_line_for_each_event(
    tmp_path: Path, call: Callable[..., tuple[int, str, str]]
) -> None:
    rows = _sample({"st-correct", "st-merger"})
    path = tmp_path / "in.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    _, out, _ = call("extract", "--merged", str(path))
    events = list(map(json.loads, out.splitlines()))
    assert [event["type"] for event in events] == ["acquisition", "acquisition"]
    told_by = {document for event in events for document in event["documents"]}
    assert told_by == {row["id"] for row in rows}
    corrected = next(event for event in events if "stories-35" in event["documents"])
    assert corrected["facts"]["amount"]["value"] == "66000000"


def test_the_labels_are_in_files_beside_this_test() -> None:
    assert Path(__file__).parent / "clusters" == FOLDER
