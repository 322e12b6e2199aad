"""Names that a text gives in brackets, and names in two scripts that meet by two likenesses."""

import pytest

from monitor.resolve.declared import also_called
from monitor.resolve.identity import identify
from monitor.resolve.names import other_sounds

FIRM = "远浦航运集团"


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("远浦航运集团（Seabright Lines）宣布", ("Seabright Lines",)),
        ("远浦航运集团 (SEABRIGHT) 宣布", ("SEABRIGHT",)),
        ("远浦航运集团（600123.SH）宣布", ()),
        ("远浦航运集团（NYSE: SBL）宣布", ()),
        ("远浦航运集团（以下简称Seabright Lines）宣布", ()),
        ("远浦航运集团（上海）宣布", ()),
        ("远浦航运集团宣布（Seabright Lines）", ()),
        ("远浦航运集团（原名Orient Lines）宣布", ()),
    ],
)
def test_a_bracket_gives_the_name_in_the_other_script(text: str, others: tuple[str, ...]) -> None:
    assert also_called(FIRM, [text]) == others


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Seabright Lines（远浦航运）宣布", ("远浦航运",)),
        ("Seabright Lines（美国）宣布", ()),
        ("Seabright Lines（苹果）宣布", ()),
        ("Seabright Lines (the owner of ferries) said", ()),
    ],
)
def test_a_bracket_gives_the_chinese_name(text: str, others: tuple[str, ...]) -> None:
    assert also_called("Seabright Lines", [text]) == others


def test_a_full_name_in_the_other_script_needs_a_short_one_in_its_own() -> None:
    chinese = "鼎禾酒店集团股份有限公司"
    name = "Dinghe Hotel Group Co., Ltd."
    assert identify(name, [("a", [chinese, "Dinghe Hotel"])]).company == "a"
    assert identify(name, [("a", [chinese])]).company is None
    assert identify("Dinghe Cement Co., Ltd.", [("a", [chinese, "Dinghe Hotel"])]).company is None


def test_a_brand_is_heard_in_all_its_readings() -> None:
    assert "changsheng" in other_sounds("长盛科技有限公司")
    assert other_sounds("Changsheng Technology Co., Ltd.") == frozenset()
