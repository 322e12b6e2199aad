"""Whole English articles about invented firms: all their events are found, and no others."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from monitor.events import read
from monitor.model import Finding
from tests.cases import each

ARTICLES = json.loads((Path(__file__).parent / "articles_en.json").read_text(encoding="utf-8"))
REVIEW = 0.55  # findings below this confidence are not reported


def findings(article: dict[str, Any]) -> tuple[Finding, ...]:
    day = date.fromisoformat(article["published"])
    return read(article["text"], title=article["title"], published=day, lang="en").findings


def tells(finding: Finding, told: dict[str, Any]) -> bool:
    """Whether type and modality match, and each party's role and first word of name."""
    alike = finding.type in told["type"].split("|")
    alike = alike and (told["modality"] == "*" or finding.modality in told["modality"].split("|"))
    have = {(p.role, p.name.split()[0]) for p in finding.parties}
    return alike and all(
        any((role, name.split()[0]) in have for role in roles.split("|"))
        for roles, names in told["parties"].items()
        for name in names
    )


@each("article", ARTICLES)
def test_what_an_article_tells_is_told(article: dict[str, Any]) -> None:
    found = findings(article)
    for told in article["told"]:
        assert any(tells(one, told) for one in found), told


QUIET = [a for a in ARTICLES if not a["told"]]


@each("article", QUIET)
def test_an_article_without_news_tells_none(article: dict[str, Any]) -> None:
    told = [f for f in findings(article) if not f.background and f.confidence >= REVIEW]
    assert told == []
