"""deals_en.txt: sentences as papers print them, and below each all that is told of deals and
owners, with the figures. A sentence with nothing below it tells nothing."""

from pathlib import Path

from monitor.events import read
from monitor.model import Finding
from tests.cases import blocks, each

_KINDS = {"acquisition", "shareholding_change", "investment", "ownership", "registration"}
_FACTS = (
    "amount",
    "percent",
    "percent_from",
    "percent_to",
    "round",
    "shares",
    "business",
    "control",
)
_ROWS = blocks(Path(__file__).with_name("deals_en.txt"))


def _figure(value: object) -> str:
    if not isinstance(value, dict):
        return str(value)
    return str(value["value"] if "value" in value else f"{value['low']}-{value['high']}")


def _shown(finding: Finding) -> str:
    parties = ", ".join(sorted(f"{p.role} {p.name}" for p in finding.parties))
    told = (f"{name} {_figure(finding.facts[name])}" for name in _FACTS if name in finding.facts)
    facts = ", ".join(told)
    return f"{finding.type} {finding.modality}: {parties}" + (f" | {facts}" if facts else "")


@each(("text", "told"), _ROWS)
def test_a_deal_is_told_with_its_figures(text: str, told: list[str]) -> None:
    found = [_shown(f) for f in read(text, lang="en").findings if f.type in _KINDS]
    assert sorted(found) == sorted(told)
