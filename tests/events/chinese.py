"""Helpers for tests of Chinese texts: non-background findings and their parts."""

from datetime import date

from monitor.events import read
from monitor.model import Finding

PUBLISHED = date(2024, 5, 6)


def findings(text: str, title: str = "") -> list[Finding]:
    return [f for f in read(text, title=title, published=PUBLISHED).findings if not f.background]


def events(text: str, type_: str) -> list[Finding]:
    return [f for f in findings(text) if f.type == type_]


def only(text: str, type_: str) -> Finding:
    (found,) = events(text, type_)
    return found


def parties(finding: Finding) -> set[tuple[str, str]]:
    return {(p.role, p.name) for p in finding.parties}


def amount(finding: Finding, name: str) -> object:
    value = finding.facts[name]
    return value["text"] if isinstance(value, dict) else value
