import json
from pathlib import Path

import pytest

from monitor.resolve.folding import fold, fold_chars
from monitor.resolve.identity import identify, same_ids
from monitor.resolve.latin import spelt
from monitor.resolve.names import is_edge_slip, keys, person_key, same_firm
from monitor.resolve.places_latin import PLACE_TOKENS
from monitor.resolve.words import PLACES_ZH
from tests.cases import each

SAME = [
    ("X Co., Ltd.", "X Company Limited"),
    ("X Co., Ltd.", "X CO LTD"),
    ("Blue Fern Ltd", "Blue Fern Limited"),
    ("Müller GmbH", "MULLER Gesellschaft mit beschränkter Haftung"),
    ("海爾集團", "海尔集团"),
    ("广州追光科技有限公司", "追光科技"),
    ("广州追光科技有限公司", "广州追光科技有限责任公司"),
    ("三一集团有限公司", "三一集团"),
    ("Ｔｅｓｌａ", "Tesla, Inc."),
]
MAYBE = [
    ("海尔", "海尔集团"),
    (
        "青岛卡泰驰汽车科技发展有限公司",
        "Qingdao Kataichi Automobile Technology Development Co., Ltd.",
    ),
    ("安徽海行云物联科技有限公司", "Anhui Haixingyun IoT Technology Co., Ltd."),
    ("Bank of China", "中国银行"),
    ("Kataichi Automobile Co., Ltd.", "Qingdao Kataichi Automobile Co., Ltd."),
    ("蓝蕨科技股份有限公司", "蓝蕨科技有限公司"),
    ("绍兴蓝蕨电池有限公司", "蓝蕨电池有限公司"),
    ("绍兴蓝蕨电池", "蓝蕨电池有限公司"),
]
DIFFERENT = [
    ("三一集团", "三一重工"),
    ("三一集团有限公司", "三一重工股份有限公司"),
    ("中国银行", "中国农业银行"),
    ("CASTROL Holdings International", "COSCO International Holdings"),
    ("Bank of China", "Agricultural Bank of China"),
    ("有限公司", "股份有限公司"),
    ("有限公司", "有限公司"),
    ("Общество с ограниченной ответственностью", "ООО"),
    ("北京蓝蕨科技有限公司", "上海蓝蕨科技有限公司"),
    ("中信证券", "中信银行"),
    ("青岛啤酒", "青岛"),
]


@each(("a", "b"), SAME)
def test_spellings_of_one_firm_are_the_same(a: str, b: str) -> None:
    assert same_firm(a, b) == same_firm(b, a) == "same"


@each(("a", "b"), MAYBE)
def test_a_likeness_that_proves_nothing_is_only_maybe(a: str, b: str) -> None:
    assert same_firm(a, b) == same_firm(b, a) == "maybe"


@each(("a", "b"), DIFFERENT)
def test_group_arm_namesake_and_bare_legal_form_stay_apart(a: str, b: str) -> None:
    assert same_firm(a, b) == same_firm(b, a) == "different"


def test_a_chinese_name_and_its_translation_share_the_latin_key() -> None:
    zh = keys("青岛卡泰驰汽车科技发展有限公司")
    en = keys("Qingdao Kataichi Automobile Technology Development Co., Ltd.")
    assert zh.latin == en.latin != ""
    assert zh.core == "卡泰驰汽车科技发展"
    assert keys("公司").latin == ""


def test_folding_characters_keeps_offsets() -> None:
    text = "ＨＡＩＥＲ\u3000集團㈱ß—ﬁ"
    assert len(fold_chars(text)) == len(text)
    assert fold_chars(text).startswith("haier 集团")
    assert fold("海尔 （集团）  公司") == "海尔(集团)公司"


def test_people_meet_in_pinyin() -> None:
    assert person_key("周云杰") == person_key("Zhou Yunjie") == person_key("周雲杰")


def test_identifiers_join_or_part_or_say_nothing() -> None:
    assert same_ids({"orgnr": "923 609 016"}, {"orgnr": "923609016"}) is True
    assert same_ids({"orgnr": "1"}, {"orgnr": "2"}) is False
    assert same_ids({"orgnr": "1"}, {"lei": "1"}) is None
    assert same_ids({"cik": "0000320193"}, {"cik": "320193"}) is True


# --- identify ----------------------------------------------------------------------------------

STORED = [
    ("c1", ["青岛卡泰驰汽车科技发展有限公司", "卡泰驰"]),
    ("c2", ["Blue Fern Ltd"]),
    ("c3", ["北京蓝蕨科技有限公司"]),
    ("c4", ["上海蓝蕨科技有限公司"]),
]


@each(
    ("name", "company", "maybe"),
    [
        ("青島卡泰馳汽車科技發展有限公司", "c1", ()),
        ("卡泰驰汽车科技发展", "c1", ()),
        ("BLUE FERN LIMITED", "c2", ()),
        ("蓝蕨科技", None, ("c3", "c4")),
        ("Qingdao Kataichi Automobile Technology Development Co., Ltd.", None, ("c1",)),
        ("Red Fern Ltd", None, ()),
        ("卡泰驰汽车科技发展有限公司", None, ("c1",)),  # a name that is whole without a place
    ],
)
def test_identify_joins_by_name_only_what_is_certain(
    name: str, company: str | None, maybe: tuple[str, ...]
) -> None:
    found = identify(name, STORED)
    assert (found.company, found.maybe) == (company, maybe)


@each(("name", "same"), [("Blue Fern GmbH", False), ("Blue Fern Ltd", True), ("Blue Fern", True)])
def test_a_form_of_another_country_is_an_arms(name: str, *, same: bool) -> None:
    assert (identify(name, [("c1", ["Blue Fern plc"])]).company == "c1") is same


def test_across_scripts_a_second_attribute_decides() -> None:
    name = "Qingdao Kataichi Automobile Technology Development Co., Ltd."
    assert identify(name, STORED, agrees=lambda key: key == "c1").company == "c1"
    assert identify("Red Fern Ltd", STORED, agrees=bool).company is None


def test_short_names_of_other_firms_never_merge_in_the_public_corpus() -> None:
    path = Path(__file__).parents[2] / "../shared/corpus/alias_zh.jsonl"
    if not path.exists():
        pytest.skip(f"{path} is not here")
    rows = [json.loads(line)["pairs"] for line in path.read_text().splitlines()][:300]
    pairs = [(pair["full"], pair["short"]) for row in rows for pair in row]
    known = set(pairs)
    wrong = [
        (full, short)
        for full, _ in pairs
        for _, short in pairs
        if fold(full) != fold(short)
        and (full, short) not in known
        and same_firm(full, short) == "same"
    ]
    assert len(wrong) <= 2, wrong


def test_plain_text_folds_like_any_other() -> None:
    plain = "".join(map(chr, range(128)))
    assert fold_chars(plain) == fold_chars(plain + "集")[:-1]


@each(
    ("a", "b", "slip"),
    [
        ("Retailer Wrenfield Stores Inc.", "Wrenfield Stores Inc.", True),
        ("锡锐致传感技术有限公司", "锐致传感", True),
        ("Wrenfield Stores Inc.", "Wrenfield Stores Inc.", False),
        ("Arden Foods Ltd", "Foods Ltd", False),
        ("Arden Foods Ltd", "Ardent Foods Ltd", False),
        ("锐致传感", "锐致电机", False),
    ],
)
def test_a_name_read_with_a_little_before_it(a: str, b: str, slip: bool) -> None:  # noqa: FBT001
    assert is_edge_slip(a, b) is is_edge_slip(b, a) is slip


def test_every_place_is_listed_as_it_is_spelt() -> None:
    assert {(spelt(place),) for place in PLACES_ZH} <= PLACE_TOKENS
