"""Chinese names that the tagger's words join or divide wrongly; the words are given by hand."""

from monitor.reading.amounts.money import find_money
from monitor.reading.names import mentions
from monitor.reading.names.zh import marked
from monitor.reading.names.zh.parted import parted
from monitor.reading.names.zh.rejoined import rejoined
from tests.cases import each
from tests.reading.words import tagged


@each(
    ("words", "names"),
    [
        # two firms and 联合 between them
        ("云桥重工联合远川集团/ORG 成立/v* 公司/n* 。/w", ["云桥重工", "远川集团"]),
        ("云桥科技联合发展/ORG 成立/v* 公司/n* 。/w", ["云桥科技联合发展"]),
        # a label that begins like the ending of a name
        ("云桥股份证券/ORG 简称/v* 变更/v* 。/w", ["云桥股份"]),
        ("远川证券/ORG 业绩/n* 下滑/v* 。/w", ["远川证券"]),
        # 控股 is a verb beside 参股
        ("由/p 云桥航运控股/ORG 、/w 远川股份/ORG 参股/v* 。/w", ["云桥航运", "远川股份"]),
        ("由/p 云桥控股/ORG 、/w 远川股份/ORG 组建/v* 。/w", ["云桥控股", "远川股份"]),
        ("由/p 云桥控股/ORG 、/w 远川控股/ORG 参股/v* 。/w", ["云桥控股", "远川控股"]),
        # 会同 is not what begins here
        ("云桥科技董事会/ORG 同意/v* 聘任/v* 他/r 。/w", ["云桥科技董事会"]),
        ("潮涌会/ORG 同/p 远川/LOC 合作/v* 。/w", ["潮涌会"]),
        ("海登集团/ORG 拟/v* 联合特恩医疗/ORG 成立/v* 公司/n* 。/w", ["海登集团", "特恩医疗"]),
        ("海登集团/ORG 宣布/v* 联合特恩医疗/ORG 推出/v 轿车/n* 。/w", ["海登集团", "特恩医疗"]),
        ("海登集团/ORG 出售/v* 联合特恩医疗/ORG 。/w", ["海登集团", "联合特恩医疗"]),
        ("海登集团/ORG 将/p 联合特恩/ORG 出售/v* 。/w", ["海登集团", "联合特恩"]),
        ("海登集团成特恩医疗/ORG 大股东/n* 。/w", ["海登集团", "特恩医疗"]),
        ("海登集团成特恩医疗/ORG 开业/v* 。/w", ["海登集团成特恩医疗"]),
    ],
)
def test_words_of_the_tagger_are_parted(words: str, names: list[str]) -> None:
    text, found = tagged(words)
    told = [text[w.start : w.end] for w in parted(text, found) if w.tag == "ORG"]
    assert told == names


@each(
    ("words", "name"),
    [
        ("显示/v* ，/w 蓝莓/nz* 互/d 娱/v 法定/a* 代表人/n* 变更/v* 。/w", "蓝莓互娱"),
        ("云桥/nz 智/n 造/v 发布/v* 公告/n* 。/w", "云桥智造"),
        ("零感/n 智能/n* 联合/vn* 清源/n* 环保/n* 发布/v* 模型/n* 。/w", "清源环保"),
        ("终止/v* 与/p 日本/LOC* Mizuki/nz 的/u 合资/vn* 。/w", "Mizuki"),
        ("翠微地产/ORG 减资/v ，/w 减幅/n 约/d 50%/m 。/w", "翠微地产"),
    ],
)
def test_names_next_to_single_characters_and_plain_words(words: str, name: str) -> None:
    text, found = tagged(words)
    told = mentions.guesses(text, 0, len(text), (), parted(text, found))
    assert [m.surface for m in told if m.surface != "零感智能"] == [name]


def test_a_group_that_acts_with_another_keeps_its_own_name() -> None:
    text = (
        "云桥重工联合远川集团成立公司，云桥能源联合发展有限公司投产，"
        "其子公司联合技术控股有限公司停产。"
    )
    spans = [text[start:end] for start, end, *_ in marked.find(text)]
    assert spans == ["远川集团", "云桥能源联合发展有限公司", "联合技术控股有限公司"]


@each(
    ("text", "sums"),
    [
        ("注册资本增加5000万元至2亿元", ["5000万元", "2亿元"]),
        ("注册资本增加5000万至2亿元", ["5000万", "2亿元"]),
        ("净利润增加5000万元至2亿元", ["5000万元至2亿元"]),
        ("拟投入资本5000万元至2亿元", ["5000万元至2亿元"]),
    ],
)
def test_by_how_much_capital_rises_and_to_what(text: str, sums: list[str]) -> None:
    assert [text[m.start : m.end] for m in find_money(text, "zh")] == sums


@each(
    ("words", "parts"),
    [
        ("海登/PER 特/v 恩/n 完成/v* 融资/vn* 。/w", "海登特恩 完成 融资 。"),
        ("海登/PER 投资/v* 特恩/nz 。/w", "海登 投资 特恩 。"),
        ("海登/PER 汽车/n* 开会/v* 。/w", "海登 汽车 开会 。"),
        ("拉/v 法基/nr 开会/v* 。/w", "拉 法基 开会 。"),
    ],
)
def test_strange_words_are_one_name_where_the_text_has_them_as_one(words: str, parts: str) -> None:
    text, found = tagged(words)
    other, whole = tagged("海登特恩/ORG 共/d 完成/v* 四次/m* 融资/vn* 。/w")
    (one, _) = rejoined((text, other), (tuple(found), tuple(whole)))
    assert [text[w.start : w.end] for w in one] == parts.split()
