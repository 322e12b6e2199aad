import pickle
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from monitor.model import Watch
from monitor.resolve.index import Index
from tests.cases import each

WATCHES = (
    Watch("Haier Group", aliases=("海尔集团", "海尔", "Haier"), excluded=("海尔森",)),
    Watch("SAIC Motor", aliases=("SAIC", "上汽")),
    Watch("Gap", aliases=("盖璞",)),
)
INDEX = Index(WATCHES, [("cmp_1", ["青岛海尔生物有限公司", "海尔生物"])])


@each(
    ("text", "found"),
    [
        ("海爾集團與上汽合作", [("海爾集團", "Haier Group"), ("上汽", "SAIC Motor")]),
        ("HAIER GROUP and Haier", [("HAIER GROUP", "Haier Group"), ("Haier", "Haier Group")]),
        ("Ｈａｉｅｒ发布", [("Ｈａｉｅｒ", "Haier Group")]),
        ("海尔森公司上市，海尔发布", [("海尔", "Haier Group")]),
        ("青岛海尔生物有限公司成立", [("青岛海尔生物有限公司", "青岛海尔生物有限公司")]),
        ("Haierson mosaic saic a gap", []),
        ("SAIC and Gap", [("SAIC", "SAIC Motor"), ("Gap", "Gap")]),
        ("与Haier合作", [("Haier", "Haier Group")]),
        ("获SAIC5亿元投资", [("SAIC", "SAIC Motor")]),
        ("SAIC持股、SAIC8%股权", [("SAIC", "SAIC Motor"), ("SAIC", "SAIC Motor")]),
        ("SAIC5号基金", []),
        ("Haier\nGroup", [("Haier\nGroup", "Haier Group")]),
        ("", []),
    ],
)
def test_names_are_found_at_their_place(text: str, found: list[tuple[str, str]]) -> None:
    hits = INDEX.find(text)
    assert [(text[hit.start : hit.end], hit.name) for hit in hits] == found
    assert INDEX.mentions(text) == bool(found)


GROUPS = Index(
    (
        Watch("海岫集团", aliases=("海岫",)),
        Watch("云桥乳业", aliases=("云桥",)),
        Watch("奇川", aliases=("Qichuan",)),
        Watch("青岛锦山汽车", aliases=("锦山",)),
    )
)


@each(
    ("text", "found"),
    [
        ("海岫物流收购", "海岫物流"),  # an arm of a group
        ("海岫物流业务", "海岫集团"),  # what the group does
        ("海岫的物流", "海岫集团"),
        ("海岫投资远山", "海岫集团"),
        ("云桥乳业、", "云桥乳业"),
        ("云桥科技与", "云桥科技"),  # another trade than its own
        ("奇川汽车宣布", "奇川"),  # may be its whole name
        ("奇川物流宣布", "奇川物流"),
        ("奇川消费金融宣布", "奇川消费金融"),
        ("奇川公益基金会宣布", "奇川公益基金会"),
        ("内蒙古云桥收购", "内蒙古云桥"),
        ("在内蒙古云桥收购", "云桥乳业"),
        ("中国云桥收购", "云桥乳业"),
        ("青岛锦山收购", "青岛锦山汽车"),  # where it is at home
        ("海岫石油入局氢能", "海岫石油"),
        ("海岫新能源终止收购", "海岫新能源"),
        ("海岫新能源车型", "海岫集团"),
        ("海岫控股买下", "海岫控股"),
        ("海岫控股的云州厂", "海岫集团"),  # what it holds
        ("由海岫集团控股60%", "海岫集团"),
        ("Qichuan物流宣布", "Qichuan物流"),
        ("Qichuan汽车宣布", "奇川"),
        ("奇川股权投资获批", "奇川股权投资"),
    ],
)
def test_an_arm_that_holds_the_name_of_its_group_is_another_firm(text: str, found: str) -> None:
    assert [hit.name for hit in GROUPS.find(text)] == [found]
    assert GROUPS.mentions(text)


@each("text", ["收购奇川大峡谷景区", "合作社收购小米10吨", "小米5万斤"])
def test_a_place_or_a_crop_is_no_firm(text: str) -> None:
    index = Index([Watch("奇川"), Watch("小米")])
    assert index.find(text) == ()
    assert index.find(f"{text}，奇川与小米合作") != ()


def test_the_key_groups_the_spellings_of_one_firm() -> None:
    assert {hit.key for hit in INDEX.find("海尔集团 Haier")} == {"Haier Group"}
    assert [hit.key for hit in INDEX.find("海尔生物")] == ["cmp_1"]


def test_an_index_travels_to_another_process() -> None:
    copy = pickle.loads(pickle.dumps(INDEX))
    assert copy.find("海尔集团") == INDEX.find("海尔集团") != ()


def test_an_empty_index_finds_nothing() -> None:
    assert Index(()).find("海尔") == ()
    assert not Index((Watch("x", aliases=("", " ")),)).mentions("x")


@given(st.text(alphabet="海尔森集团Haier 上汽", max_size=40))
def test_hits_are_in_order_and_never_overlap(text: str) -> None:
    hits = INDEX.find(text)
    assert all(one.end <= other.start for one, other in pairwise(hits))
    assert INDEX.mentions(text) == bool(hits)


def test_thousands_of_names_are_told_apart() -> None:
    index = Index([Watch(f"firm{n}q", aliases=(f"星辰{n}号公司",)) for n in range(4_000)])
    hits = index.find("星辰3999号公司与firm7q")
    assert [hit.name for hit in hits] == ["firm3999q", "firm7q"]
