"""Chinese words that are a firm where a deal or an owner stands beside them; the words and their
tags are given by hand."""

from monitor.reading.names import completed_zh, mentions
from monitor.reading.names.firms import Firms
from monitor.reading.names.mention import Mention
from monitor.reading.names.zh import slots
from tests.cases import each
from tests.reading.words import named, tagged


@each(
    ("words", "name"),
    [
        # the buyer of a firm
        ("例如/c* ，/w 青灯/n* 发展/v* 收购/v* 云桥科技/ORG 股权/n* 。/w", "青灯发展"),
        ("此前/d* ，/w 望月楼/n* 拟/v* 以/p 9亿元/m 收购/v* 云桥科技/ORG 。/w", "望月楼"),
        (
            "例如/c* ，/w 望月/n* 汽车/n* 去年/TIME 还/d 作价/v* 6亿元/m 收购/v* 云桥/ORG 。/w",
            "望月汽车",
        ),
        ("望月/n 资产/n* 加仓/v 云桥股份/ORG ；/w", "望月资产"),
        ("望月/vn 投资/vn* 新/ad 进/v 云桥股份/ORG 、/w 海山/PER ，/w", "望月投资"),
        (
            "字节/n* 跳月/n* 将/p 分数/n* 笔/n 资金/n* 全资/n* 收购/vn* 云桥科技/ORG 。/w",
            "字节跳月",
        ),
        # before its owner, whose name begins like a day
        ("黑茉莉/n* 主要/a* 股东/n* 上海云桥控股有限公司/ORG 拟/v 减持/v* 。/w", "黑茉莉"),
        # words of trades that the tagger takes for a firm, and which act
        ("近日/TIME ，/w 航天通信/ORG 完成/v* 向/p 云桥科技/ORG 发行/v* 股份/n* 。/w", "航天通信"),
        # listed beside a firm
        ("云桥科技/ORG 和/c 辽源/LOC* 鸿鹄/n* ，/w 丰富/a* 了/u 技术/n* 。/w", "辽源鸿鹄"),
        ("云桥科技/ORG 拟/v 联合/v* 青禾/n 文娱/n* 收购/v* 海山乐园/ORG 。/w", "青禾文娱"),
        ("云桥科技/ORG 、/w 共渡/v 电声/n* 等/u 获/v 增持/v* 。/w", "共渡电声"),
        ("研发/v* 企业/n* 磐石思途/v 完成/v* C轮/nz 融资/vn* 。/w", "磐石思途"),
        ("卖方/n 为/v 德川/LOC* 大坝/n* 及/c 云桥科技/ORG ，/w 收购/v* 资产/n* 。/w", "德川大坝"),
        ("云桥科技/ORG 、/w 望海港/LOC* 分别/d* 签署/v* 协议/n* 。/w", "望海港"),
        (
            "购买/v* 云桥科技/ORG 36%/m 股权/n* 和/c 中欧/LOC* 澄碧/n* 21%/m 股权/n* 。/w",
            "中欧澄碧",
        ),
        # the target before its share
        ("拟/v* 收购/v* 焦点/n* 乐园/n* 部分/n* 股权/n* 。/w", "焦点乐园"),
        # a name with a place in it, and its share
        (
            "收购/v* 云桥科技/ORG 60%/m* 股权/n* 、/w 海友/v* 平川/LOC 15%/m* 股权/n* 。/w",
            "海友平川",
        ),
        # the announcer
        ("焦点/n* 科技/n* 拟/v* 收购/v* 云桥电子/ORG 股权/n* 。/w", "焦点科技"),
        ("桃枝/n* 面包/n* 披露/v* 公司/n* 股东/n* 减持/v* 。/w", "桃枝面包"),
    ],
)
def test_plain_words_are_a_firm_where_a_deal_has_a_place_for_one(words: str, name: str) -> None:
    assert name in named(words)


@each(
    "words",
    [
        "云桥科技/ORG 、/w 设备/n* 和/c 客户/n* 。/w",
        "云桥科技/ORG 、/w 新药/n* 研发/vn* 项目/n* 。/w",  # a thing in a list
        "创/v 全球/n* 最大/a* 业务/n* ，/w 收购/v* 方案/n* 遭/v 否决/vn* 。/w 云桥科技/ORG",
        "开始/v* 研究/v* 商讨/v* 收购/v* 云桥科技/ORG 。/w",  # verbs
        "据/p 公告/n* ，/w 旗下子公司/n* 受让/v* 云桥科技/ORG 股权/n* 。/w",
        "数据/n* 显示/v* 清仓/v 云桥科技/ORG 。/w",
        "近日/TIME ，/w 航天通信/ORG 领域/n* 升温/v ，/w 云桥科技/ORG 上涨/v* 。/w",
        "三位/m* 高管/n 拟/v 减持/v* 云桥科技/ORG 。/w",
        "从/p 哪里/r* 获得/v* 资金/n* 去/v 收购/v* 云桥科技/ORG 51%/m 股权/n* 。/w",
    ],
)
def test_other_plain_words_in_a_deal_are_none(words: str) -> None:
    assert set(named(words)) == {"云桥科技"}


@each(
    ("text", "name", "whole"),
    [
        ("公司拟收购云桥租赁75%的股权。", "云桥", "云桥租赁"),
        ("又收购云桥石油天然气32%股权。", "云桥石油", "云桥石油天然气"),  # a trade of three
        ("拟收购云桥新发行32%股权。", "云桥", "云桥"),
        ("出售其持有的云桥房产的全部股权。", "云桥", "云桥房产"),
        ("拟购买云桥（香港）100%股权。", "云桥", "云桥（香港）"),
        ("云鹊成为云桥中国控股股东。", "云桥", "云桥中国"),
        ("不再持有云桥和青灯股权。", "云桥", "云桥"),  # two names
        ("云桥集团所持云桥国有股权性质变更。", "云桥", "云桥"),  # a kind of share
        ("云桥租赁75%的设备。", "云桥", "云桥"),  # not a share of a firm
    ],
)
def test_a_name_that_is_dealt_in_ends_before_its_share(text: str, name: str, whole: str) -> None:
    start = text.rindex(name)
    cut = Mention(start, start + len(name), "guess", name, "tagger", 0.9)
    (found,) = completed_zh.corrected(text, len(text), [cut], "", Firms(), [], len(text))
    assert found.surface == whole


def test_one_character_between_a_name_and_its_share_belongs_to_it() -> None:
    text, found = tagged("海山集团/ORG 收购/v* 了/u* 潮科飞/ORG 测/v 3.3%/m 股份/n* 。/w")
    names = [m for m in mentions.guesses(text, 0, len(text), (), found) if m.surface == "潮科飞"]
    told = completed_zh.corrected(text, len(text), names, "", Firms(), (), len(text))
    assert [m.surface for m in told] == ["潮科飞测"]


@each(
    ("words", "name"),
    [
        ("云桥科技/ORG 成为/v* 坚强/a* 的/u 后盾石/n ，/w 收购/v* 股权/n* 。/w", "后盾石"),
        ("公司/n* 最大/a* 的/u 看景点/n 在于/v* 云桥科技/ORG 51%/m 股权/n* 。/w", "看景点"),
        ("云桥科技/ORG 被/p “/w 挖墙角/n ”/w 而/c 收购/v* 股权/n* 。/w", "挖墙角"),
        ("云桥科技/ORG 公告/v* ，/w 只能/v* 减持/v* 不/d 超过/v* 25%/m 股份/n* 。/w", "只能"),
        ("云桥科技/ORG 增持/v* 数量/n* 均/d 超/v 1000万股/m 。/w", "数量均超"),
        ("美国/LOC* 娱乐/n* 公司/n* 云桥科技/ORG 被/p 收购/v* 。/w", "美国娱乐"),
        ("赞同/v 公司/n* 以/p 现金/n* 收购/v* 云桥科技/ORG 51%/m 股权/n* 。/w", "赞同公司"),
        ("云桥科技/ORG 投产/v* 防震/vn* 轮胎/n* 。/w", "防震轮胎"),
        (
            "专注/v* 手术/n* 机器人/n* 研发/v* 企业/n* 云桥科技/ORG 完成/v* 融资/vn* 。/w",
            "手术机器人",
        ),
    ],
)
def test_what_ends_a_clause_without_a_deal_before_it_is_no_firm(words: str, name: str) -> None:
    assert name not in named(words)


@each(
    ("words", "name"),
    [
        ("云桥科技/ORG 增持/v* 后盾石/n ，/w 价格/n* 不/d 变/v 。/w", "后盾石"),
        ("云桥科技/ORG 、/w 后盾石/n 。/w", "后盾石"),
        ("后盾石/n 开业/v* 。/w 本地/n* 的/u 后盾石/n 。/w", "后盾石"),  # named twice
        ("拥有/v* 民丰/n* 信托/n* ，/w 此次/r* 收购/v* 股权/n* 。/w", "民丰信托"),
    ],
)
def test_what_ends_a_clause_is_a_firm_where_more_speaks_for_it(words: str, name: str) -> None:
    assert name in named(words)


@each(
    ("words", "name"),
    [
        ("全资子公司/n 丹城/LOC* 正道/n* 将/d 停产/v* 。/w", "丹城正道"),
        ("套现/v* 的/u 松鼠/n* 烟草/n* 大/a 股东/n* 云桥集团/ORG 减持/v* 。/w", "松鼠烟草"),
        ("丹城/LOC* 发展/v* 的/u 实际/a 控制人/n 为/v 云桥集团/ORG 。/w", "丹城发展"),
        ("云桥集团/ORG 在/p 深山谷/n* 的/u 持股/vn* 比例/n* 升至/v* 21%/m 。/w", "深山谷"),
        ("云桥集团/ORG 隶属/v* 松涛电网/n* ，/w 无需/d 审批/v 。/w", "松涛电网"),
        ("云桥电力控股子公司双滩水电/ORG 负责/v* 开发/v* 。/w", "云桥电力"),
        ("云桥电力控股子公司双滩水电/ORG 负责/v* 开发/v* 。/w", "双滩水电"),
        ("云桥股份控股晶泉电子/ORG 。/w", "云桥股份"),
        ("长丰开发参股公司昂山光通信/ORG 上市/v* 。/w", "长丰开发"),
        ("占/v 云桥天路/LOC 总股本/n 的/u 5%/m 。/w", "云桥天路"),
    ],
)
def test_words_are_a_firm_where_they_say_who_owns_whom(words: str, name: str) -> None:
    assert name in named(words)


@each(
    "words",
    [
        "全资子公司/n 疫苗/n* 产品/n* 的/u 销售/vn* 下滑/v* 。/w",
        "控股/vn* 股东/n* 资金/n* 占用/vn* 问题/n* 。/w",
        "基金/n* 对/p 白酒/n* 板块/n* 的/u 持股/vn* 比例/n* 下降/v* 。/w",
        "子公司/n* 厂房/n* 的/u 租金/n* 上涨/v* 。/w",
        "母公司/n* 土地/n* 被/p 收回/v* 。/w",
    ],
)
def test_other_words_beside_them_are_none(words: str) -> None:
    assert named(words) == {}


@each(
    ("text", "names"),
    [
        ("景山资产增持平川股份225万股。", {"景山资产", "平川股份"}),
        ("千岭资本连续第四个季度对平川股份进行减持。", {"千岭资本"}),
        ("北川建材以2亿元的价格受让庆岭租赁70%股权。", {"北川建材", "庆岭租赁"}),
        ("巨岭网络准备购买资产。", {"巨岭网络"}),
        ("收购竞品企业探川之后，股价上涨。", {"探川"}),
        ("北上资金增持平川股份225万股。", {"平川股份"}),
        ("收购资金到账后，公司公告。", set()),
    ],
)
def test_a_slot_of_a_deal_is_a_firm(text: str, names: set[str]) -> None:
    assert {text[s[0] : s[1]] for s in slots.in_slots(text, 0, len(text), [])} >= names
    assert not {"北上资金", "资金到账"} & {
        text[s[0] : s[1]] for s in slots.in_slots(text, 0, len(text), [])
    }
