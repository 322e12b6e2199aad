"""One Chinese statement in all its forms and styles of writing, and names among unknown words that
only a tagger finds."""

import re
from collections.abc import Callable

from benchmarks.statements_zh import FIRMS, MANNERS, STATEMENTS
from monitor.events import read
from monitor.model import Finding
from tests.cases import each

# Only the tagger shows where the name ends before the shares or the verb.
TAGGED = {"甲联合乙成立合资公司", "甲增持乙股份", "甲减持所持乙股份"}


def told(one: Finding) -> tuple[str, str, list[str]]:
    return one.type, one.modality, sorted(f"{p.role}={p.name}" for p in one.parties)


@each(
    ("form", "type_", "modality", "parties"),
    [
        (form, type_, modality, parties)
        for type_, modality, parties, forms in STATEMENTS
        for form in re.split(" (?=[^A-Za-z])", forms)
        if form not in TAGGED
    ],
)
def test_each_form_of_a_statement_tells_the_same(
    form: str, type_: str, modality: str, parties: tuple[str, ...]
) -> None:
    named = str.maketrans(dict(zip("甲乙", FIRMS[0], strict=True)))
    found = read(f"{form.translate(named)}。", lang="zh").findings
    wanted = (type_, modality, sorted(one.translate(named) for one in parties))
    assert [told(one) for one in found if one.type == type_] == [wanted]


@each("manner", list(MANNERS.values()))
def test_manners_of_writing_change_nothing(manner: Callable[[str], str]) -> None:
    text = "公告显示，海登集团完成B轮融资，以5亿元收购溪州茶业12%股权。"
    written = [read(one, lang="zh").findings for one in (text, manner(text))]
    assert [len(one) for one in written] == [2, 2]
    types = [
        [(one.type, one.modality, len(one.parties), sorted(one.facts)) for one in found]
        for found in written
    ]
    assert types[0] == types[1]


@each(
    "text",
    [
        "海登集团与供应商谈判多年。",
        "公司接近完成年度目标。",
        "海登集团停止生产水泵。",
        "海登集团将于5月完成厂房建设。",
        "海登集团将订单收入囊中。",
        "订单由海登集团取得。",
        "海登集团以3亿元竞得一宗地块。",
        "海登集团以5亿元把产品卖给特恩医疗。",
        "冠军易主，海登集团夺冠。",
        "海登集团投资和管理基金。",
        "海登集团获准上市。",
        "海登集团被传裁员。",
        "孟山舟任总经理期间，业绩增长。",
        "海登集团增加注册资本的计划尚无时间表。",
    ],
)
def test_words_of_deals_that_tell_none(text: str) -> None:
    assert read(text, lang="zh").findings == ()
