"""Plain Chinese sentences of every kind, and what each tells: deals in shares in `deals_zh.txt`.

Each block is a text, and below it the expected events, indented: type, modality,
parties by role, and the facts that the kind of event is about.
"""

from pathlib import Path

from monitor.model import Json
from tests.cases import blocks, each
from tests.events.chinese import findings, parties

_FILES = ("plain_zh.txt", "deals_zh.txt")
_ROWS = [row for name in _FILES for row in blocks(Path(__file__).with_name(name))]
# Facts shown; others are tested elsewhere.
_SHOWN = (
    "position change percent capital_from capital_to registered_capital market product to"
).split()


@each(("text", "told"), _ROWS)
def test_a_plain_sentence_tells_these_events(text: str, told: list[str]) -> None:
    assert told_by(text) == told


def told_by(text: str) -> list[str]:
    """The events of a text, a line each, as in the file."""
    lines = []
    for one in findings(text):
        named = sorted(parties(one))
        roles = dict.fromkeys(role for role, _ in named)
        who = (f"{role} {'、'.join(n for r, n in named if r == role)}" for role in roles)
        facts = (f"{name} {_shown(one.facts[name])}" for name in _SHOWN if name in one.facts)
        lines.append(f"{one.type} {one.modality}: {', '.join([*who, *facts])}")
    return sorted(lines)


def _shown(value: Json) -> str:
    if not isinstance(value, dict):
        return str(value)
    if "text" in value:
        return str(value["text"])
    return "、".join(f"{name} {_shown(one)}" for name, one in value.items())
