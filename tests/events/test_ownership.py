"""Holdings: an invented sentence for each wording that tells one, and some that tell none.

Each line of `ownership_zh.txt` and `ownership_en.txt` is a sentence, a bar and the expected
holdings: holder > target, then percent, control, kind and modality if told.
"""

from pathlib import Path

from monitor.events import read
from monitor.model import Finding, Json
from tests.cases import each

HERE = Path(__file__).parent


def _rows(lang: str) -> list[tuple[str, str]]:
    lines = (HERE / f"ownership_{lang}.txt").read_text(encoding="utf-8").splitlines()
    return [tuple(map(str.strip, line.split("|"))) for line in lines if line]  # type: ignore[misc]


@each(("text", "told"), _rows("zh"))
def test_a_chinese_sentence_tells_these_holdings(text: str, told: str) -> None:
    assert _holdings(text, "zh") == told


@each(("text", "told"), _rows("en"))
def test_an_english_sentence_tells_these_holdings(text: str, told: str) -> None:
    assert _holdings(text, "en") == told


def _holdings(text: str, lang: str) -> str:
    found = [f for f in read(text, lang=lang).findings if f.type == "ownership"]
    return "; ".join(sorted(_shown(one) for one in found))


def _shown(finding: Finding) -> str:
    holders, targets = (
        " & ".join(sorted(p.name for p in finding.parties if p.role == role))
        for role in ("holder", "target")
    )
    beside = [_percent(finding.facts.get("percent")), finding.facts.get("control")]
    beside += [finding.facts.get("kind")]
    beside += [finding.modality] if finding.modality != "asserted" else []
    return ", ".join([f"{holders} > {targets}", *(str(b) for b in beside if b)])


def _percent(told: Json) -> str:
    if not isinstance(told, dict):
        return ""
    return str(told.get("value") or f"{told['low']}-{told['high']}")
