"""Chinese names made of words in no lexicon, and two names that a tagger takes for one."""

from monitor.reading.names.zh.doubted import is_told
from monitor.reading.names.zh.parted import parted
from tests.cases import each
from tests.reading.words import named, tagged


@each(
    ("words", "parts"),
    [
        ("海登集团投资特恩医疗/ORG 。/w", "海登集团 投资 特恩医疗 。"),
        ("特恩医疗获海登集团/ORG 投资/v* 。/w", "特恩医疗 获 海登集团 投资 。"),
        ("海登集团/ORG 联合特恩医疗/nz 成立/v* 公司/n*", "海登集团 联合 特恩医疗 成立 公司"),
        ("海登集团/ORG 联手特恩/vd 投资/v* 。/w", "海登集团 联手 特恩 投资 。"),
        ("领投特恩医疗B轮融资/nz 。/w", "领投 特恩医疗 B轮融资 。"),
        ("海登基金战略投资特恩医疗/nz 。/w", "海登基金 战略投资 特恩医疗 。"),
        ("海登集团投资发展公司/ORG 开会/v*", "海登集团投资发展公司 开会"),
        ("云桥联合医疗/ORG 开会/v*", "云桥联合医疗 开会"),
    ],
)
def test_two_firms_and_the_verb_between_them_are_no_one_name(words: str, parts: str) -> None:
    text, found = tagged(words)
    assert [text[w.start : w.end] for w in parted(text, found)] == parts.split()


@each(
    ("words", "name"),
    [
        ("光合/v* 创投/vn* 入股康/a 一生/n* ，/w 占/v 股/n 7%/m 。/w", "光合创投"),
        ("海登集团参股公司/ORG 青藤/n* 量子/n* 拟/v* 上市/v* 。/w", "海登集团"),
        ("青藤/n* 量子/n* 由/p 海登集团/ORG 持股/v* 7%/m 。/w", "青藤量子"),
        ("由/p 海登集团/ORG 各/r 向/p 青藤/n* 量子/n* 增资/v* 5000万元/m 。/w", "青藤量子"),
        ("从/p 家族/n* 手中/s* 接过/v 青藤/n* 量子/n* 67%/m 的/u 股权/n* 。/w", "青藤量子"),
        ("岭/n 创/v 董事会/n* 开会/v* 。/w", "岭创"),
        ("由/p* 海登集团/ORG 、/w 禾/n 驰/v 签署/v* 协议/n* 。/w", "禾驰"),
        ("北方/s* 禾驰/n 宣布/v* 完成/v* 融资/vn* 。/w", "北方禾驰"),
        ("收购/v* 和岭/LOC 生物/n* 51%/m 股权/n* 。/w", "和岭生物"),
        ("海登集团/ORG 减持/v* 特恩水泵股份/ORG 。/w", "特恩水泵"),
        ("陈秋因/PER 退休/v* 辞去/v* 海登集团/ORG 总裁/n* 职务/n* 。/w", "陈秋"),
        ("海登集团/ORG 任命/v* 陈秋因/PER 为/p 总裁/n* 。/w", "陈秋因"),
    ],
)
def test_strange_words_are_names_where_firms_stand(words: str, name: str) -> None:
    assert name in named(words)


@each(
    ("words", "prose"),
    [
        ("，/w 乐于/v 向/p* 海登集团/ORG 转让/v* 技术/n* 。/w", "乐于"),
        ("海登集团/ORG 考虑/v* 全盘/n 收购/v* 特恩医疗/nz 。/w", "全盘"),
    ],
)
def test_a_strange_verb_or_adverb_is_no_firm(words: str, prose: str) -> None:
    assert prose not in named(words)


@each(
    ("text", "firm"),
    [("云鹤H股上涨。", True), ("云鹤A股股东减持。", True), ("云鹤A股市场上涨。", False)],
)
def test_what_has_shares_of_a_class_is_a_firm(text: str, *, firm: bool) -> None:
    assert is_told(text, 0, 2) is firm
