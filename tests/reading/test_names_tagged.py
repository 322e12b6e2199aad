"""Names in Chinese sentences, from a tagger's words; the words are given by hand."""

from monitor.reading.masks.mask import Item
from monitor.reading.names import references
from monitor.reading.names.mention import Mention
from monitor.reading.names.zh import recut
from monitor.reading.names.zh.parted import parted
from tests.cases import each
from tests.reading.words import named, tagged


@each(
    "words",
    [
        "与/p* 同行/n* 的/u* 竞速/vn* 中/f 扳回/v 一局/n 。/w",  # verbs
        "三方/n* 抢/v 抓/v 契机/n ，/w 共/d 谋/v 大计/n 。/w",
        "该/r* 笔/q 兑付期/n 与/p* 折让率/n 不/d 变/v 。/w",  # ends like a common noun
        "拟/v* 收购/v* 持有/v* 牌照/n* 的/u 金融机构/n* 的/u 股权/n* 。/w",
        "隐形股/n 、/w 潜力股/n 和/c 大盘股/n* 上涨/v* 。/w",  # kinds of stock
        "存储器/n* （/w NVRAM/n ）/w 与/p* 控制器/n* （/w MCU/nz* ）/w 。/w",  # technical terms
        "订单/n* 分布/v* 在/p 几/m 家/q 晶棒/n 代工厂/n* 。/w",  # counted things
        "在/p* 日本/LOC* 有/v 超过/v* 四百/m 人/n* 。/w",
    ],
)
def test_prose_names_nobody(words: str) -> None:
    assert named(words) == {}


@each(
    ("words", "name"),
    [
        ("委派/v* 任远舟/PER 先生/n* 代理/v* 总经理/n* 。/w", "任远舟"),
        ("聘任/v* 于海林/PER 为/v* 总经理/n* 。/w", "于海林"),
        ("任/v* 林远舟/PER 为/v* 总经理/n* 。/w", "林远舟"),
    ],
)
def test_a_surname_may_be_a_word(words: str, name: str) -> None:
    assert named(words) == {name: "person"}


@each(
    ("words", "name"),
    [
        ("拟/v 收购/v* 早教/vn* 机构/n* 潮思童/n ，/w 溢价/n* 不/d 低/a 。/w", "潮思童"),
        ("收购/v* 英国/LOC* P2P/nz* 众筹/vn 平台/n* Halden/nz 。/w", "Halden"),
        ("收购/v* 韩国/LOC* 制药/n* 企业/n* Halden/nz 。/w", "Halden"),
        ("云桥/ORG 零售/vn* 发布/v* 公告/n* 。/w", "云桥零售"),
        ("李家权/PER 通过/p* 二级市场/n 购买/v* 股票/n* 。/w", "李家权"),
        ("公司/n* 股东/n* 南潮投资计划/nz 自/p* 公告/n* 之/u 日起/v 减持/v* 。/w", "南潮投资"),
        ("南潮/ORG 投资/v* 于/p* 5月/TIME 3日/TIME 减持/v* 。/w", "南潮投资"),
        ("云桥/ORG 投资/v* 旗下/s 某/r 基金/n* 退出/v 。/w", "云桥投资"),
        ("涌林/ORG 发展/v* 第三届/m 董事会/n* 通过/v 议案/n* 。/w", "涌林发展"),
        (  # 涌林 alone is more frequent, but nobody speaks of what a development announces
            (
                "涌林/ORG 发展/v* 公告/n* 称/v ，/w 涌林/ORG 、/w 涌林/ORG 收购/v* "
                "涌林/ORG 发展/v* 股份/n* 。/w"
            ),
            "涌林发展",
        ),
        ("收购/v* 高端/b* 酸奶/n* 品牌/n* 云朵/n* 牧场/n* 60%/m 股权/n* 。/w", "云朵牧场"),
        ("云桥集团/ORG 曾/d 联手/v* 北辰/LOC* 投资/v* 收购/v* 潮涌药业/ORG 。/w", "北辰投资"),
        ("收购/v* 潮涌人寿3239股股份/ORG ，/w 占/v 其/r 股本/n* 。/w", "潮涌人寿"),
        ("随着/p* 涌/v 了么/u 被/p* 云桥/ORG 收购/v* 。/w", "涌了么"),
        ("云桥科技/ORG 收购/v* 潮涌率/n 51%/m 股权/n* 。/w", "潮涌率"),  # a firm by its position
        ("近日/TIME* ，/w 拾光/v 宣布/v* 完成/v* 融资/vn* 。/w", "拾光"),
        (
            "英国/LOC* 晶棒厂/n _/w Norton/n _/w Wafer/nz _/w Works/nz 停产/v 。/w",
            "Norton Wafer Works",
        ),
    ],
)
def test_names_that_look_like_prose(words: str, name: str) -> None:
    assert name in named(words)


@each(
    ("words", "name"),
    [
        ("李文辞/PER 任/v 云桥集团/ORG 董事长/n* 。/w", "李文"),
        ("潮涌医疗大/ORG 股东/n* 为/v 云桥集团/ORG 。/w", "潮涌医疗"),
        ("与/p 潮涌医疗合资/ORG 成立/v* 新/a 公司/n* 。/w", "潮涌医疗"),
        ("潮涌光大/ORG* 股东/n* 为/v 云桥集团/ORG 。/w", "潮涌光大"),  # in the lexicon
        ("潮涌机器人/ORG 公司/n* 成立/v* 。/w", "潮涌机器人"),
    ],
)
def test_a_name_gives_back_what_it_took_of_the_next_word(words: str, name: str) -> None:
    text, found = tagged(words)
    names = [w for w in parted(text, found) if w.tag in {"PER", "ORG"}]
    assert name in [text[w.start : w.end] for w in names]
    assert [w.end for w in parted(text, found)][:-1] == [w.start for w in parted(text, found)][1:]


def test_who_stands_behind_an_office_is_a_person() -> None:
    found = named("云桥/nz 舰队长/n 程立远/PER 出席/v* 。/w")
    assert found["程立远"] in {"person", "maybe_person"}
    assert "舰队长程立远" not in found


def test_what_is_paid_is_no_part_of_a_name() -> None:
    found = named("向/p* 潮涌医疗支付/ORG 21285万元/m 现金/n* ，/w 收购/v* 股权/n* 。/w")
    assert "潮涌医疗" in found
    assert "潮涌支付" in named("潮涌支付/ORG 完成/v* 融资/vn* 。/w")


def test_a_venue_signs_nothing() -> None:
    assert "云桥大学平川校区方圆图书馆" not in named(
        "双方/n* 在/p* 云桥大学平川校区方圆图书馆/ORG 签署/v* 协议/n* 。/w"
    )


def test_a_town_that_signs_is_an_office() -> None:
    assert (
        named("平川市/LOC 与/p* 海山集团/ORG 将/d 深化/v* 战略/n* 合作/vn* 。/w")["平川市"] == "org"
    )
    zone = "平川经济技术开发区"
    assert named(f"海山集团/ORG 与/p* {zone}/LOC 签署/v* 协议/n* 。/w")[zone] == "org"
    assert "平川市" not in named("海山集团/ORG 在/p* 平川市/LOC 设/v* 厂/n* 。/w")


def test_plain_words_before_a_firm_describe_it() -> None:
    found = named("属下/n* 南川燃气/ORG 停产/v* 。/w")
    assert "南川燃气" in found
    assert "属下南川燃气" not in found


def test_who_deals_in_goods_describes_a_foreign_firm() -> None:
    assert "Halden" in named("零部件商Halden/n 已/d 出售/v* 业务/n* 。/w")


def test_what_stands_in_quotes_behind_its_trade_is_a_name() -> None:
    assert "欢乐小狗" in named("宠物/n* 品牌/n* “/w 欢乐/a* 小狗/n* ”/w 完成/v* 融资/vn* 。/w")
    assert "欢乐小狗" not in named("孩子/n* 喜欢/v* “/w 欢乐/a* 小狗/n* ”/w 。/w")


def test_what_refers_to_a_firm_stands_in_no_name() -> None:
    text, words = tagged("云桥/ORG 与/p* 米其拉/ORG 及/c 其/r 股东/n* 成立/v* 公司/n* 。/w")
    found = references.find(text, 0, len(text), "zh")
    kept = references.outside_names(found, 0, words, {"ORG"})
    assert [text.rindex("其")] == [i.start for i in kept if i.value == "其"]


def test_a_character_of_grammar_ends_no_name() -> None:
    found = named("伊川/LOC* 国资/n* 虽/c 出售/v* 云桥科技/ORG 80%/m 股权/n* 。/w")
    assert "伊川国资" in found
    assert "伊川国资虽" not in found


@each(
    ("words", "firm"),
    [
        ("拟/v* 同/p 海山水泥有限公司/ORG 购买/v* 资产/n* 。/w", "海山水泥有限公司"),
        ("看/v 过/u 海山石油有限公司/ORG 的/u 船/n 。/w", "海山石油有限公司"),
        ("只有/v* 一/m 家/q ，/w 即/v 海山集团/ORG 。/w", "海山集团"),
        ("和/c 泰电讯控股有限公司/ORG 购入/v* 股份/n* 。/w", "和泰电讯控股有限公司"),
        ("长/v 白集团/ORG 收购/v* 资产/n* 。/w", "长白集团"),  # 白集团 alone is not a firm
    ],
)
def test_one_character_of_grammar_begins_no_firm(words: str, firm: str) -> None:
    text, found = tagged(words)
    left = max(0, text.index(firm) - 1)
    right = text.index(firm) + len(firm)
    given = Mention(left, right, "company", text[left:right], "form", 1.0)
    item = Item(left, right, "company", given)
    assert recut.recut(text, 0, item, found).value.surface == firm


@each(
    ("words", "cut", "firm"),
    [
        # a word of prose within the name
        (
            "受让/v* 深圳岭显示器件有限公司/ORG 股权/n* 。/w",
            "器件有限公司",
            "深圳岭显示器件有限公司",
        ),
        (
            "收购/v* 海岫品牌投资控股有限公司/ORG 。/w",
            "投资控股有限公司",
            "海岫品牌投资控股有限公司",
        ),
        # an unknown word right before it
        (
            "持有/v* 的/u 岭煤/n 隆远能源有限公司/ORG 。/w",
            "岭煤隆远能源有限公司",
            "岭煤隆远能源有限公司",
        ),
        ("属下/n* 隆远能源有限公司/ORG 停产/v* 。/w", "属下隆远能源有限公司", "隆远能源有限公司"),
        # another firm, or a country
        ("海岫收购平川有限公司/ORG 。/w", "平川有限公司", "平川有限公司"),
        ("日本平川有限公司/ORG 停产/v* 。/w", "平川有限公司", "平川有限公司"),
    ],
)
def test_a_firm_with_a_legal_form_is_found_whole(words: str, cut: str, firm: str) -> None:
    text, found = tagged(words)
    left = text.index(cut)
    given = Mention(left, left + len(cut), "company", cut, "form", 1.0)
    item = recut.recut(text, 0, Item(left, left + len(cut), "company", given), found)
    assert item.value.surface == text[item.start : item.end] == firm


@each(
    ("words", "firm"),
    [
        ("海岫森/ORG 收购/v* 云桥/ORG 。/w", "海岫森"),
        ("云桥海岫/ORG 收购/v* 远山/ORG 。/w", "云桥海岫"),
        ("海岫/ORG 方面/n* 表示/v* ，/w", "海岫"),
        (
            "海岫科技公司/ORG 表示/v* ，/w",
            "海岫",
        ),  # its words cannot show whether that is another firm
        ("中国海岫/ORG 表示/v* ，/w", "海岫"),
    ],
)
def test_a_known_name_inside_another_is_that_other_firm(words: str, firm: str) -> None:
    text, found = tagged(words)
    left = text.index("海岫")
    given = Mention(left, left + 2, "company", "海岫", "known", 1.0, known=True)
    item = recut.recut(text, 0, Item(left, left + 2, "company", given), found)
    assert item.value.surface == text[item.start : item.end] == firm


@each(
    ("words", "name"),
    [
        ("和/p* 岭/n* 生物/n 正式/ad 入主/v* 平川机械/ORG 。/w", "和岭生物"),
        ("63集团/ORG 正式/ad 入主/v* 平川机械/ORG 。/w", "63集团"),
        ("北方岭/LOC 创/v 近日/TIME* 增资/v 2亿元/m 。/w", "北方岭创"),
        ("岭/n 创/v 近日/TIME* 举牌/v* 平川机械/ORG 。/w", "岭创"),
        ("岭创/ORG （/w 中国/LOC* ）/w 入主/v* 平川机械/ORG 。/w", "岭创（中国）"),
        ("云桥科技/ORG 总经理/n* 由/p* 穆猛/PER 刚/d 接任/v 。/w", "穆猛刚"),
    ],
)
def test_a_name_holds_what_is_a_word_elsewhere(words: str, name: str) -> None:
    assert name in named(words)


@each(
    "words",
    [
        "和/p* 海山集团/ORG 合作/v* ，/w 平川机械/ORG 获益/v 。/w",
        "12/m 家/q 海山集团/ORG 门店/n 。/w",
        "网友/n* 称/v* ，/w 海山集团/ORG 停产/v 。/w",
    ],
)
def test_the_same_words_before_a_name(words: str) -> None:
    assert "海山集团" in named(words)


def test_toward_a_firm_is_no_part_of_its_name() -> None:
    found = parted(*tagged("拟/v* 向海/p 川航空/ORG 转让/v*"))
    assert [(w.start, w.end) for w in found] == [(0, 1), (1, 2), (2, 6), (6, 8)]
