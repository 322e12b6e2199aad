"""Which fields of business a phrase belongs to, so that a firm's new field can be seen."""

import re
from collections.abc import Iterable
from functools import lru_cache

from monitor.model import Json
from monitor.resolve.folding import fold

# field: Chinese words | English stems (a stem matches from the beginning of a word)
_LEXICON = """
automotive: 汽车 整车 车辆 机动车 摩托车 造车 二手车 充电桩 车联网|\
automo auto automobile vehicle car cars motor
appliances: 家电 家用电器 电器 冰箱 洗衣机 空调 厨卫 热水器 电视机|appliance refrigerator fridge
software: 软件 信息技术 信息系统 云计算 大数据 数据处理 人工智能 工业互联网 互联网|\
software cloud data internet
iot: 物联网 智能家居 智慧家庭|iot wearable
finance: 金融 银行 证券 保险 基金 信托 融资租赁 小额贷款 保理 担保 支付 股权投资|\
financ bank insur fund leasing loan payment securities
property: 房地产 地产 物业 房屋 置业|property estate housing
construction: 建筑 建设工程 施工 装饰装修|construct building
energy: 能源 电力 发电 光伏 太阳能 风电 储能 氢能 石油 天然气 燃气 煤炭|\
energy power solar wind photovoltaic hydrogen oil gas coal
battery: 电池 蓄电池 锂电|batter lithium
medical: 医疗 医药 药品 医院 疫苗 诊疗 医学 康复 健康 生物|\
medic pharma drug hospital health vaccine clinic bio
food: 食品 饮料 餐饮 乳制品 白酒 酒类 食用 茶叶|food beverage catering restaurant dairy liquor wine
farming: 农业 种植 养殖 畜牧 渔业 饲料 种子 农产品|agricultur farm livestock fisher
chips: 半导体 芯片 集成电路 微电子 电子元器件|semiconductor chip integrated microelectronic
electronics: 电子产品 消费电子 手机 计算机 通信设备 显示器|electronic phone computer telecom
robots: 机器人 无人机|robot drone
machinery: 机械 机床 工业设备 专用设备 装备制造|machiner
materials: 新材料 金属 钢铁 有色 水泥 玻璃 塑料 橡胶|steel metal cement plastic rubber alumin
chemicals: 化工 化学 涂料 化肥|chemical fertili paint
mining: 矿产 采矿 矿山 煤矿|mining mine mineral
logistics: 物流 货运 仓储 运输 快递 航运 港口|logistic freight warehous shipping transport courier
aviation: 航空 航天 飞机 卫星|aviation aerospace aircraft airline satellite
education: 教育 培训 学校|educat school training
media: 传媒 影视 电影 广告 出版 新闻 演出 娱乐|media film advertis publish entertain television
games: 游戏 动漫|game gaming
tourism: 旅游 酒店 旅行 民宿 景区|tourism hotel travel
retail: 零售 超市 百货 便利店 电子商务 电商|retail supermarket store commerce
clothing: 服装 纺织 服饰 鞋帽 箱包|cloth textile apparel garment shoe fashion
furniture: 家具 家居用品|furniture
cosmetics: 化妆品 美容 美妆|cosmetic beauty
sports: 体育 健身|sport fitness
environment: 环保 污水 固体废物 环境治理 再生资源|environment waste sewage recycl
security: 安防 网络安全 信息安全|surveillance cybersecurity
defence: 军工 武器|defen weapon arms
"""


def _compiled() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    found = {}
    for line in _LEXICON.strip().splitlines():
        field, words = line.split(": ", 1)
        chinese, english = (part.split() for part in words.split("|"))
        stems = "|".join(f"{stem}s?\\b" if len(stem) < 5 else stem for stem in english)
        found[field] = (re.compile("|".join(chinese)), re.compile(rf"\b(?:{stems})"))
    return found


_FIELDS = _compiled()
_SPLIT = re.compile(r"[;；,，、。\n]|\band\b")


@lru_cache(maxsize=10_000)
def fields_of(phrase: str) -> frozenset[str]:
    """The fields that a phrase names; empty where it names none that we know."""
    folded = fold(phrase)
    return frozenset(
        field
        for field, (chinese, english) in _FIELDS.items()
        if chinese.search(folded) or english.search(folded)
    )


def new_fields(scope: Json, sectors: Iterable[str]) -> tuple[str, ...]:
    """The parts of a business scope (a list or one text) in a field that no sector covers. Parts
    of no known field (consulting, import and export) say nothing; no sectors: nothing is new."""
    wanted = tuple(sectors)
    if not wanted:
        return ()
    known = frozenset().union(*map(fields_of, wanted))
    return tuple(part for part in _parts(scope) if _is_new(part, known, wanted))


def _is_new(part: str, known: frozenset[str], sectors: tuple[str, ...]) -> bool:
    fields = fields_of(part)
    named = any(fold(sector) in fold(part) for sector in sectors)
    return bool(fields) and not fields & known and not named


def _parts(scope: Json) -> list[str]:
    if isinstance(scope, str):
        return [part.strip() for part in _SPLIT.split(scope) if part.strip()]
    return [str(part) for part in scope or () if isinstance(part, str)]
