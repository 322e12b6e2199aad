"""Feed entries: a title and a truncated teaser, with what feeds add to them.

Each line of `feeds.txt` is a title, two bars, a teaser, two bars and the expected events.
"""

from pathlib import Path

from monitor.events import read
from monitor.model import Finding
from tests.cases import each


def _rows() -> list[tuple[str, str, str]]:
    lines = (Path(__file__).parent / "feeds.txt").read_text(encoding="utf-8").splitlines()
    return [tuple(map(str.strip, line.split("||"))) for line in lines]  # type: ignore[misc]


@each(("title", "teaser", "told"), _rows())
def test_what_an_entry_tells(title: str, teaser: str, told: str) -> None:
    found = [one for one in read(teaser, title=title).findings if not one.background]
    assert "; ".join(sorted(map(_shown, found))) == told


def _shown(one: Finding) -> str:
    return " ".join([one.type, one.modality, *(f"{p.role}:{p.name}" for p in one.parties)])


FOUNDED = (
    "丹城云桥科技有限公司成立，注册资本10亿元。该公司由海山集团有限公司持股80%，"
    "由远川投资有限公司持股20%。"
)


def test_a_founding_by_several_holders_has_no_share_of_all() -> None:
    (founded,) = (one for one in read(FOUNDED).findings if one.type == "registration")
    assert sum(p.role == "holder" for p in founded.parties) == 2
    assert "percent" not in founded.facts
