"""Where Chinese names begin and end beside verbs, trades and places, to a tagger and without it."""

from time import process_time

from monitor.events import read
from monitor.reading.masks.mask import Item
from monitor.reading.names import mentions
from monitor.reading.names.zh import recut
from monitor.reading.names.zh.parted import parted
from tests.cases import each
from tests.reading.words import named, tagged


@each(
    ("words", "name"),
    [
        # what stands behind a name
        ("海登二次/ORG 举牌/v 特恩水泵/ORG 。/w", "海登"),
        ("参与/v* 特恩医疗IPO/ORG 的/u 投行/n* 。/w", "特恩医疗"),
        ("从/p 特恩医疗高管处/ORG 收购/v* 云桥科技/ORG 剩余/v* 40%/m 股权/n* 。/w", "特恩医疗"),
        ("买卖/v* 平川港股份/ORG 的/u 情况/n* 。/w", "平川港"),
        ("质押/v* 特恩网股份/ORG 。/w", "特恩网"),
        ("股东/n* 云桥合/n 和/c 拟/v 减持/vn* 不/d 超过/v* 1%/m 股份/n* 。/w", "云桥合和"),
        ("收购/v* 的/u 赛岭/n 教育/n* 海外/s* 项目/n* 经营/vn* 不佳/a 。/w", "赛岭教育"),
        ("收购/v* 了/u GENSUR/nz _/w 330.56/m 万/m 股/q* 股份/n* 。/w", "GENSUR"),
        ("出售/v* 了/u 所/n 持远川食品/ORG 的/u 股权/n* 。/w", "远川食品"),
        ("领投/v KarlonB/nz 轮/q 融资/v* 。/w", "Karlon"),
        ("领投/v Karlon_PharmaC/nz 轮/q 融资/v* 。/w", "Karlon Pharma"),
        # plain words where only a name can stand
        ("拟/v 更名/v 为/v 恒远/a* 物流/n* 。/w", "恒远物流"),
        ("公司/n* 名称/n* 已/d 变更/v* 为/v 恒远/a* 物流/n* 。/w", "恒远物流"),
        ("投资/vn* 成立/v* 远/ad 启/v 物流/n* 。/w", "远启物流"),
        ("设立/v* 了/u 恒远/a* 科技/n* ，/w 注册/v* 资本/n* 2/m 亿元/q 。/w", "恒远科技"),
        # plain words that do what only a firm does
        (
            "，/w 理想/a* 汽车/n* 去年/TIME* 还/d 作价/v* 6.5亿元/m 收购/v* 海登/ORG 。/w",
            "理想汽车",
        ),
        ("包括/v* 云桥智算/ORG 并购/vn* 基金/n* 。/w", "云桥智算并购基金"),
        ("，/w 地平线/n* 官宣/v 获得/v* 海登汽车/ORG 战投/vn 并/c 完成/v* 交割/v* 。/w", "地平线"),
        # a trade, where only a firm can stand
        ("收购/v* 了/u 海登石油/ORG 天然气/n* 32%/m 股权/n* 。/w", "海登石油天然气"),
        ("极大/d 影响/v* 了/u 海登/ORG 中国/LOC* 的/u 业绩/n* 。/w", "海登中国"),
        ("据/p 海登国际/ORG 控股/v* 方面/n* 介绍/v* ，/w", "海登国际控股"),
        # holders by strange words
        ("股东/n* 深创投/v 、/w 平川/LOC 红土/n* 拟/v 减持/v* 。/w", "深创投"),
        ("公司/n* 股东/n* 国/n 启/v 博裕/a ，/w 计划/v* 减持/v* 。/w", "国启博裕"),
        ("红土创投/nz 、/w 极/d 豆科技/n 、/w 云桥科技/ORG 领投/v 。/w", "极豆科技"),
        # words of prose in the middle
        ("收购/v* 岭川美好永远医院有限公司/ORG 股权/n* 。/w", "岭川美好永远医院有限公司"),
    ],
)
def test_names_end_where_firms_do(words: str, name: str) -> None:
    assert name in named(words)


@each(
    ("words", "prose"),
    [
        ("海登/ORG 中国/LOC* 市场/n* 业绩/n* 增长/v* 。/w", "海登中国"),
        ("海登石油/ORG 天然气/n* 业务/n* 增长/v* 。/w", "海登石油天然气"),
        ("多名/m 股东/n* 拟合/v 计/v 减持/v* 不/d 超过/v* 4%/m 。/w", "拟合计"),
        ("部分/n* 股东/n* 示好/v 。/w", "示好"),
        ("收购/v* 一家/m AI/nz 芯片/n* 公司/n* 。/w", "AI芯片公司"),
        ("，/w 海外/s* 银行/n* 增持/v 云桥科技/ORG 。/w", "海外银行"),
        ("，/w 绿色/n* 能源/n* 收购/v* 云桥科技/ORG 。/w", "绿色能源"),
        ("成立/v* 海外/s* 物流/n* 子公司/n* 。/w", "海外物流子公司"),
        ("成立/v* 智能/n* 物流/n* 公司/n* 。/w", "智能物流公司"),
        ("更名/v 为/v 一家/m 科技/n* 公司/n* 。/w", "一家科技公司"),
        ("成立/v* 工作/n* 小组/n* 。/w", "工作小组"),
        ("公司/n* 成立/v* 已/d 有/v 十年/TIME* 。/w", "已有十年"),
        ("股东/n* 信息/n* 显示/v* ，/w 公司/n* 增资/v* 。/w", "信息显示"),
        ("云桥科技/ORG 和/c 拟/v 上市/v* 的/u 海登集团/ORG 合作/v* 。/w", "拟上市"),
    ],
)
def test_what_only_stands_beside_names_is_no_part_of_them(words: str, prose: str) -> None:
    assert prose not in named(words)


@each(
    ("words", "parts"),
    [
        ("海登国际参股特恩俱乐部/ORG 。/w", "海登国际 参股 特恩俱乐部 。"),
        ("海登集团收购了特恩医疗/ORG 。/w", "海登集团 收购了 特恩医疗 。"),
        ("海登并购基金/ORG 。/w", "海登并购基金 。"),
        ("海登投资控股有限公司/ORG 。/w", "海登投资控股有限公司 。"),
    ],
)
def test_a_verb_of_dealing_parts_two_names(words: str, parts: str) -> None:
    text, found = tagged(words)
    assert [text[w.start : w.end] for w in parted(text, found)] == parts.split()


def test_the_firm_of_a_notice_is_no_part_of_its_own_name() -> None:
    text = "公司董事李安先生持有平川达洁能源股份有限公司（以下简称“公司”）股份。"
    assert "平川达洁能源股份有限公司" in {m.surface for m in mentions.find(text, "zh")}


def test_a_code_may_stand_behind_the_word_for_prices() -> None:
    text = "以平川发展（行情600001，诊股）为例，还有国启实业（行情600002，诊股）。"
    assert {m.surface for m in mentions.find(text, "zh")} == {"平川发展", "国启实业"}


@each(
    ("words", "name"),
    [
        ("通过/p* 和睦邻医疗集团/ORG 提供/v* 服务/vn* 。/w", "和睦邻医疗集团"),
        ("海登公司/ORG 和睦邻医疗集团/ORG 收购/v* 股权/n* 。/w", "睦邻医疗集团"),
    ],
)
def test_and_joins_nothing_behind_a_preposition(words: str, name: str) -> None:
    text, found = tagged(words)
    (firm,) = (m for m in mentions.find(text, "zh") if m.how == "form")
    item = recut.recut(text, 0, Item(firm.start, firm.end, "company", firm), found)
    assert text[item.start : item.end] == name


@each(
    ("text", "firm"),
    [
        ("今日资本领投了这轮融资。", True),
        ("今日资本、海登创投等投资了云桥科技。", True),
        ("今日资本市场收购不断。", False),
        ("今日头条新闻是云桥科技收购案。", False),
    ],
)
def test_today_may_open_a_name(text: str, *, firm: bool) -> None:
    assert (text[:4] in {m.surface for m in mentions.find(text, "zh")}) is firm


def test_a_sum_without_its_unit_is_no_name() -> None:
    text = "2013年，云桥智能定增3.68亿以及自有资金6495万元收购海山网科技有限公司，转型。"
    (found,) = read(text, lang="zh").findings
    assert {p.name for p in found.parties} == {"云桥智能", "海山网科技有限公司"}


def test_repeated_joints_take_no_time() -> None:
    start = process_time()
    read("云与" * 160 + "收购。", lang="zh")
    assert process_time() - start < 5  # seconds
