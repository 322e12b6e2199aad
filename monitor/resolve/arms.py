"""Where a known Chinese name is only part of another firm's.

海岫物流 is an arm of 海岫集团, and news of an arm is not news of the group.
"""

import re
from collections.abc import Iterable

from monitor.resolve.folding import fold
from monitor.resolve.latin import split_chinese
from monitor.resolve.parts import parts_of
from monitor.resolve.words import HOMES_ZH, PLACES_ZH

_GROUP = frozenset({"group", "holdings"})
# Endings of arms' names; prose does not continue a name with these (but with 技术, 系统, 投资,
# 手机).
_LINES = """
物流 快递 速运 快运 供应链 健康 医药 医疗 制药 药业 药房 生物 医院 音乐 影业
影视 视频 文学 阅读 传媒 文化 体育 游戏 娱乐 互娱 云 数科 数码 智家 家居
电子 电器 电气 电力 电工 电池 能源 汽车 客车 重工 机械 化工 材料 新材 矿业
钢铁 水泥 纸业 港口 航空 航运 海运 环境 环保 水务 燃气 金融 金服 金科 金控
消金 银行 证券 保险 财险 寿险 信托 租赁 期货 基金 资本 创投 支付 小贷 地产
置业 物业 商业 零售 超市 百货 酒店 旅游 旅业 餐饮 食品 饮料 乳业 奶粉 酒业
啤酒 农业 牧业 种业 服饰 教育 出行 外卖 优选 国际 科技 信息 网络 软件 通信
通讯 微电子 半导体 光电 光伏 安防 照明 智能 消费金融 商业保理 融资租赁 财务公司
公益基金会 基金会 研究院 俱乐部 商学院 大学
石油 石化 实业 工业 新能源 新材料 化学 动力 机器人 资管 资产管理 股权投资 控股 轮胎 玻璃
高速 路桥 置地 建工 建材 商用车 重卡 重汽 家电 厨电 卫浴 陶瓷 家纺 日化 电缆 线缆 光缆
人寿 金租 汽车金融 征信 公用 高新 高科 发电 地铁 造船 船舶 铁路 航天 军工 航发 油气 煤业
稀土 橡胶 塑料 包装 印刷 造纸 电机 电源 核电 风电 水电 氢能 锂电 储能 热力 园林 文旅 城投
城建 交建 铁建 产投 国投 电投 能投 水利 养殖 茶业 医学 基因 器械 眼科 口腔 养老 医美 疫苗
光学 微电 装备 精工 精密 轴承 特钢 重科 汽配 电商 商贸 贸易 出版 院线 动漫 电梯 冷链 粮油
家具 五金 纺织 服装 鞋业 珠宝 黄金 电讯 显示 终端 电网 自动化 物联 互联 租车 环卫 商管
""".split()
# 海岫控股的云桥, 海岫控股60%: what 海岫 does to others
_NO_LINE = re.compile(
    "控股(?:的|子?公司|企业|股东|权|并|和?参股|[^\u3400-\u9fff，。、；：]|$)|终端(?:市场|设备)"
)
_BY = ("由", "被")  # 该公司由海岫控股
_LINE = re.compile("|".join(sorted(_LINES, key=len, reverse=True)))
# A bare name is seldom short for one with such a trade, while 海岫 may mean 海岫汽车.
_SIDE_LINES = frozenset(
    """
物流 供应链 健康 云 数科 金融 金服 金科 消金 小贷 支付 财险 寿险 人寿 物业 影业
资管 资产管理 股权投资 汽车金融 金租 征信 商管 音乐 视频 文学 互娱 优选 外卖 智家 国际
消费金融 商业保理 融资租赁 财务公司 公益基金会 基金会 研究院 俱乐部 商学院 大学
""".split()
)
# A name ends here; what follows is not part of it (海岫物流业务 is what 海岫 does).
_ENDS = re.compile(
    r"$|[^\u3400-\u9fff]|[的与和及或、并已将拟获在于以称是也向从对由就为等又还则因把被要有不未没无暂尚均仍欲遭]|"
    "宣布|表示|公[告布]|"
    "披露|透露|收购|并购|入股|完成|旗下|方面|首席|总裁|董事|创始人|负责人|发[布言]|签[署订约]|达成|持[有股]|股[权份东价]|增[持资]|减[持资]|"
    "认购|出[资售任]|联合|联手|携手|牵手|成[立为]|设立|注册|计划|预计|今[年日天]|昨[日天]|近[日期]|日前|上市|登陆|控股|全资|子公司|"
    "副总|总经理|高管|回应|否认|任命|聘任|推出|进[军入]|退[出市]|投资|融资|转让|受让|溢价|斥资|拥有|合作|此[次前]|目前|正[式在]|"
    "去年|曾|接[任替盘手管]|换帅|领投|跟投|参[投与股]|更名|合并|分拆|裁员|布局|涉足|跨界|切入|杀入|入[局驻主]|"
    "终止|中止|取消|放弃|撤[回资出销]|买[下入走]|购[买入得]|拿下|抛售|清仓|举牌|质押|引[入进]|更换|新[增设任]|"
    "发生|召开|举行|组建|筹[建备划]|共同|独家|牵头|承[接诺建]|中标|开[设出业始]|关[闭停]|注销|破产|即将|首次|"
    "再[次度]|继续|准备|打算|考虑|希望|提名|选举|解聘|免去|减[少至]|官宣|洽[谈购]"
)
_PLACE = re.compile(f"(?:{'|'.join(sorted(PLACES_ZH - HOMES_ZH, key=len, reverse=True))})[省市]?$")
_THERE = re.compile("(?:[在于到至自从驻赴入进向给往去抵离]|位于|落户|来自|总部|[、与和及]|及其)$")
_LONGEST_PLACE = 5  # characters


def trades_beside(names: Iterable[str]) -> frozenset[str] | None:
    """The trades in a firm's own name, so that another trade behind it marks an arm; None if its
    names contain neither a trade nor a word for group."""
    told = {trade for name in names for trade in parts_of(name).trades}
    return frozenset(told - _GROUP) if told else None


def arm(
    folded: str, start: int, end: int, trades: frozenset[str] | None, own: Iterable[str] = ()
) -> tuple[int, int] | None:
    """The arm whose name contains the known name text[start:end], if any.

    `own`: the places in the known firm's own name.
    """
    left, right = _from_place(folded, start, own), end
    whole = folded.endswith("公司", start, end) or _NO_LINE.match(folded, end)
    line = None if whole else _LINE.match(folded, end)
    if line and line.group() == "控股" and folded.endswith(_BY, 0, left):
        line = None
    if line and _is_another_line(line.group(), trades):
        right = line.end()
    if (left, right) == (start, end) or not _ENDS.match(folded, right):
        return None
    return left, right


def _is_another_line(line: str, trades: frozenset[str] | None) -> bool:
    if trades is None:
        return line in _SIDE_LINES
    return not trades.issuperset(split_chinese(line)[1] or (line,))


def places_of(names: Iterable[str]) -> frozenset[str]:
    """The places that a firm's own names begin with."""
    return frozenset(m.group() for n in names if (m := _PLACE_FIRST.match(fold(n))))


_PLACE_FIRST = re.compile("|".join(sorted(PLACES_ZH, key=len, reverse=True)))


def _from_place(folded: str, start: int, own: Iterable[str]) -> int:
    place = _PLACE.search(folded, max(0, start - _LONGEST_PLACE), start)
    if place is None or place.group() in own:
        return start
    before = folded[max(0, place.start() - 2) : place.start()]
    return start if _THERE.search(before) else place.start()
