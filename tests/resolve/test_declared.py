"""Names that a text gives in brackets, and names in two scripts that meet by two likenesses."""

from benchmarks.stored import stored_story
from monitor.resolve.declared import also_called
from monitor.resolve.identity import identify
from monitor.resolve.names import other_sounds
from tests.cases import each

FIRM = "远浦航运集团"


@each(
    ("text", "others"),
    [
        ("远浦航运集团（Seabright Lines）宣布", ("Seabright Lines",)),
        ("远浦航运集团 (SEABRIGHT) 宣布", ("SEABRIGHT",)),
        ("远浦航运集团（600123.SH）宣布", ()),
        ("远浦航运集团（NYSE: SBL）宣布", ()),
        ("远浦航运集团（以下简称Seabright Lines）宣布", ()),
        ("远浦航运集团（上海）宣布", ()),
        ("远浦航运集团（Shenzhen）宣布", ()),
        ("远浦航运集团（Cayman Islands）宣布", ()),
        ("远浦航运集团（Nasdaq）宣布", ()),
        ("远浦航运集团宣布（Seabright Lines）", ()),
        ("远浦航运集团（原名Orient Lines）宣布", ()),
        ("远浦航运集团（以下简称“远浦航运”）宣布", ("远浦航运",)),
        ("远浦航运集团（下称远浦）宣布", ("远浦",)),
        ("远浦航运集团（以下简称“标的公司”）宣布", ()),
        ("远浦航运集团（以下简称“集团”）宣布", ()),
    ],
)
def test_a_bracket_gives_the_name_in_the_other_script(text: str, others: tuple[str, ...]) -> None:
    assert also_called(FIRM, [text]) == others


@each(
    ("text", "others"),
    [
        ("Seabright Lines（远浦航运）宣布", ("远浦航运",)),
        ("Seabright Lines（美国）宣布", ()),
        ("Seabright Lines（苹果）宣布", ()),
        ("Seabright Lines（买方）宣布", ()),
        ("Seabright Lines（认购人）宣布", ()),
        ("Seabright Lines（数据中心运营商）宣布", ()),
        ("Seabright Lines（丹麦能源巨头）宣布", ()),
        ("Seabright Lines（慕尼黑）宣布", ()),
        ("Seabright Lines（远浦航运有限公司）宣布", ("远浦航运有限公司",)),
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


def test_two_firms_are_two_whatever_a_bracket_gives_both_of_them() -> None:
    bids = (("1", "Keswick Energy plc", "海川电气"), ("2", "Aldervale Biosciences plc", "远浦制药"))
    rows = [
        {
            "id": day,
            "published": f"2026-03-0{day}",
            "text": f"{buyer}（云帆）宣布收购{target}股份有限公司60%股权。",
        }
        for day, buyer, target in bids
    ]
    parties = [party for step in stored_story(rows).steps for party in step.event.parties]
    buyers = {party.name: party.company for party in parties if party.role == "acquirer"}
    assert buyers.keys() == {buyer for _, buyer, _ in bids}
    assert len(set(buyers.values())) == 2
