"""Whole Chinese articles about invented firms: all their events are found, and no others."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from monitor.events import read, to_json
from tests.cases import each

FILE = Path(__file__).parent / "articles_zh" / "articles.jsonl"
ARTICLES = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]


def told(article: dict[str, Any]) -> list[dict[str, Any]]:
    published = date.fromisoformat(article["published"])
    reading = read(article["text"], title=article["title"], published=published)
    return list(to_json(reading, "")["events"])


def meets(event: dict[str, Any], wanted: dict[str, Any]) -> bool:
    if event["type"] != wanted["type"] or event["modality"] not in wanted["modality"]:
        return False
    have = {(p["role"], p["name"]) for p in event["parties"]}
    return all((p["role"], p["name"]) in have for p in wanted["parties"])


@each("article", ARTICLES)
def test_an_article_tells_its_events(article: dict[str, Any]) -> None:
    events = told(article)
    for wanted in article["expect"]:
        assert any(meets(event, wanted) for event in events), (wanted, events)
    if not article["expect"]:
        assert events == []
