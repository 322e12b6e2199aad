"""A name after a title is a person, whatever words it contains; questions tell nothing."""

from monitor.reading.claims import questions
from monitor.reading.names.zh import people
from tests.cases import each


@each(
    ("behind", "name"),
    [
        ("丁国其同时去职", "丁国其"),
        ("丁国因为健康原因去职", "丁国"),
        ("丁国取代张强", "丁国"),
        ("韩得胜于周二离职", "韩得胜"),
        ("欧阳远已向董事会提交报告", "欧阳远"),
        ("王立表示", "王立"),
        ("于近日表示", None),
        ("应当向董事会报告", None),
        ("项目组称", None),
    ],
)
def test_who_stands_behind_a_title(behind: str, name: str | None) -> None:
    span = people.titled("总裁" + behind, 2, 2 + len(behind))
    assert ("总裁" + behind)[slice(*span)] == name if span else name is None


@each("sentence", ["请问公司是否有收购计划？", "海山集团会造车吗？"])
def test_what_only_asks(sentence: str) -> None:
    assert questions.asks(sentence)


def test_what_tells_does_not_ask() -> None:
    assert not questions.asks("海山集团会造车。")
