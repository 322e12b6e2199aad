"""successions_en.txt: appointments, departures and successions as newspapers and the trade press
word them; below each, who takes (+), leaves (-) or acts in (~) which office of which firm;
a dash stands for somebody without a name."""

from datetime import date
from pathlib import Path

from monitor.events import read
from tests.cases import blocks, each

DAY = date(2024, 6, 10)
SIGNS = {"appointed": "+", "resigned": "-", "acting": "~"}
ROWS = blocks(Path(__file__).with_name("successions_en.txt"))


@each(("text", "told"), ROWS)
def test_every_person_is_told_with_office_and_firm(text: str, told: list[str]) -> None:
    found = []
    for change in read(text, published=DAY, lang="en").findings:
        if change.background:
            continue
        parties = {p.role: p.name for p in change.parties}
        office = change.facts.get("position") or ""
        words = (
            parties.get("person", "-"),
            f"{SIGNS[str(change.facts['change'])]}{office}",
            parties["company"],
        )
        found.append(" ".join(words))
    assert sorted(found) == told
