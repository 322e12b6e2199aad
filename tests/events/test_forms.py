"""What forms of registers tell by their labels, rows and headings, without sentences.

`forms_en.txt` and `forms_zh.txt` have the lines of a form, then each expected event after "= ".
"""

from datetime import date
from pathlib import Path

import pytest

from monitor.events import read
from tests.cases import each

FORMS = [
    (lang, form)
    for lang in ("en", "zh")
    for form in Path(__file__)
    .with_name(f"forms_{lang}.txt")
    .read_text(encoding="utf-8")
    .split("\n\n")
]


def _told(text: str, lang: str) -> list[str]:
    told = []
    for event in read(text, lang=lang, published=date(2026, 11, 20)).findings:
        state = "" if event.modality == "asserted" else f" {event.modality}"
        facts = (f["value"] if isinstance(f, dict) else f for f in event.facts.values())
        parties = ", ".join(p.name for p in event.parties)
        told.append(f"{event.type}{state}: {parties}; {' '.join(map(str, facts))}".strip("; "))
        assert event.background or event.confidence >= 0.8
    return told


@each(("lang", "form"), FORMS)
def test_forms_are_read_by_their_labels(lang: str, form: str) -> None:
    lines = form.strip().split("\n")
    text = "\n".join(line for line in lines if not line.startswith("= "))
    assert sorted(_told(text, lang)) == sorted(line[2:] for line in lines if line.startswith("= "))


def test_the_lines_of_a_change_are_quoted_together() -> None:
    text = "Company: Kestrel plc\nName of director: Ann Lee\nDate of cessation: 9 November 2026\n"
    (event,) = read(text, lang="en", published=date(2026, 11, 20)).findings
    assert [q.quote for q in event.evidence] == [
        "Name of director: Ann Lee\nDate of cessation: 9 November 2026"
    ]


CHANGE = """企业名称：云桥科技有限公司
变更事项：注册资本
变更前：500万元
变更后：900万元
变更日期：2026-11-09
"""
TOLD = ["capital_change: 云桥科技有限公司; 5000000 9000000"]


@pytest.mark.parametrize(
    "layout",
    ["{}\t{}", "| {} | {} |", "{}\n{}", "{}：\n{}", "{}: {}", "{}  {}", "- {}：{}；", "**{}**：{}"],
)
def test_labels_and_values_may_be_divided_in_any_way(layout: str) -> None:
    lines = (line.split("：") for line in CHANGE.split())
    text = "\n".join(layout.format(*line) for line in lines)
    assert _told(text, "zh") == TOLD


def test_the_lines_of_a_chinese_change_are_quoted_as_given() -> None:
    (event,) = read(CHANGE, lang="zh", published=date(2026, 11, 20)).findings
    assert [q.quote for q in event.evidence] == ["变更前：500万元\n变更后：900万元"]
    assert all(CHANGE[q.start : q.end] == q.quote for q in event.evidence)
    assert event.date is not None
    assert event.date.start == date(2026, 11, 9)


def test_the_cells_of_a_row_are_quoted_once() -> None:
    text = "公司名称 | 融资轮次 | 投资机构\n微澜生物 | B轮 | 启岳资本\n朗星智驾 | A轮 | 北坡基金\n"
    found = read(text, lang="zh", published=date(2026, 11, 20)).findings
    quoted = [[q.quote for q in one.evidence] for one in found if one.type == "investment"]
    assert quoted == [["微澜生物 | B轮 | 启岳资本"], ["朗星智驾 | A轮 | 北坡基金"]]


def test_a_line_of_strokes_alone_is_no_row() -> None:
    assert _told(f"{CHANGE}|\n||\n", "zh") == TOLD
