"""What forms of English registers tell by their labels and headings, without sentences.

`forms_en.txt` has the lines of a form, then each expected event after "= ".
"""

from datetime import date
from pathlib import Path

from monitor.events import read
from tests.cases import each

FORMS = Path(__file__).with_name("forms_en.txt").read_text(encoding="utf-8").split("\n\n")


def _told(text: str) -> list[str]:
    told = []
    for event in read(text, lang="en", published=date(2026, 11, 20)).findings:
        state = "" if event.modality == "asserted" else f" {event.modality}"
        facts = (f["value"] if isinstance(f, dict) else f for f in event.facts.values())
        parties = ", ".join(p.name for p in event.parties)
        told.append(f"{event.type}{state}: {parties}; {' '.join(map(str, facts))}".strip("; "))
        assert event.confidence >= 0.8
    return told


@each("form", FORMS)
def test_forms_are_read_by_their_labels(form: str) -> None:
    lines = form.strip().split("\n")
    text = "\n".join(line for line in lines if not line.startswith("= "))
    assert sorted(_told(text)) == sorted(line[2:] for line in lines if line.startswith("= "))


def test_the_lines_of_a_change_are_quoted_together() -> None:
    text = "Company: Kestrel plc\nName of director: Ann Lee\nDate of cessation: 9 November 2026\n"
    (event,) = read(text, lang="en", published=date(2026, 11, 20)).findings
    assert [q.quote for q in event.evidence] == [
        "Name of director: Ann Lee\nDate of cessation: 9 November 2026"
    ]
