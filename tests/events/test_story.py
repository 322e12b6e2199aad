"""The same story in other words, languages and scripts: all its events, and no others."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from monitor.events import read, to_json
from tests.cases import each

STORIES = sorted((Path(__file__).parent / "story").glob("*.json"))


def load(path: Path) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    story = json.loads(path.read_text("utf-8"))
    published = date.fromisoformat(story["published"])
    reading = read(story["text"], title=story["title"], published=published)
    out = to_json(reading, path.stem)
    return story, out["events"] + out["facts"]


def names(event: dict[str, Any], role: str) -> set[str]:
    return {p["name"] for p in event["parties"] if p["role"] == role}


def tells(event: dict[str, Any], wanted: dict[str, Any]) -> bool:
    facts = event["facts"]
    stated = event.get("date", {})
    return (
        (event["type"], event["modality"]) == (wanted["type"], wanted["modality"])
        and all(set(n) <= names(event, role) for role, n in wanted["parties"].items())
        and all(
            w in json.dumps(facts.get(k), ensure_ascii=False)
            for k, w in wanted.get("words", {}).items()
        )
        and all(facts.get(k, {}).get("value") == v for k, v in wanted.get("values", {}).items())
        and wanted.get("date", [stated.get("from"), stated.get("to")])
        == [stated.get("from"), stated.get("to")]
        and wanted.get("attribution", "") in str(event.get("attribution", {}).get("kind", ""))
        and len(event["evidence"]) >= wanted.get("quotes", 1)
    )


@each("path", STORIES)
def test_every_event_of_the_story_is_told(path: Path) -> None:
    story, told = load(path)
    missing = [w for w in story["expected"] if not any(tells(e, w) for e in told)]
    assert not missing, json.dumps(told, ensure_ascii=False, indent=1)


@each("path", STORIES)
def test_nothing_false_is_told(path: Path) -> None:
    story, told = load(path)
    for never in story["never"]:
        for event in told:
            same_kind = event["type"] == never["type"]
            modality = never.get("modality", event["modality"]) == event["modality"]
            party = "party" not in never or never["party"] in {p["name"] for p in event["parties"]}
            assert not (same_kind and modality and party), event


@each("path", STORIES)
def test_all_quotes_stand_in_the_text_as_given(path: Path) -> None:
    story, told = load(path)
    for event in told:
        spans = [(p, p["name"]) for p in event["parties"]]
        spans += [(q, q["quote"]) for q in event["evidence"]]
        spans.append((event["trigger"], event["trigger"]["text"]))
        for span, words in spans:
            source = story["title"] if span.get("in") == "title" else story["text"]
            assert source[span["start"] : span["end"]] == words


@each("path", STORIES)
def test_line_ends_do_not_matter(path: Path) -> None:
    story, told = load(path)
    text = story["text"].replace("\n", "\r\n")
    published = date.fromisoformat(story["published"])
    again = to_json(read(text, title=story["title"], published=published), "")
    kinds = sorted((e["type"], e["modality"]) for e in again["events"] + again["facts"])
    assert kinds == sorted((e["type"], e["modality"]) for e in told)
