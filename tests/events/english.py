"""Helpers for tests of English texts: non-background findings, their parties, a line for each."""

from datetime import date

from monitor.events import read
from monitor.model import Finding

PUBLISHED = date(2026, 11, 20)


def findings(text: str, kind: str = "", *, title: str = "") -> list[Finding]:
    """What a text without a date tells, all or of one kind."""
    found = read(text, title=title, lang="en").findings
    return [f for f in found if not f.background and kind in ("", f.type)]


def dated(text: str, title: str = "") -> list[Finding]:
    """What a text of the day PUBLISHED tells, with what is only background."""
    return list(read(text, title=title, lang="en", published=PUBLISHED).findings)


def parties_of(finding: Finding) -> set[str]:
    return {f"{p.role} {p.name}" for p in finding.parties}


def line(finding: Finding, *about: str) -> str:
    """Type, modality and parties, then the facts given in `about` as far as there are any."""
    listed = ", ".join(sorted(f"{p.role} {p.name}" for p in finding.parties))
    facts = (finding.facts.get(name) for name in about)
    told = [str(f.get("text") if isinstance(f, dict) else f) for f in facts if f]
    return f"{finding.type} {finding.modality}: {'; '.join([listed, *told])}"
