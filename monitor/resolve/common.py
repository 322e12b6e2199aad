"""Firms' names that are also everyday words or places, and the words that reveal those."""

import re

from monitor.resolve.folding import fold
from monitor.resolve.words import PLACES_LATIN, PLACES_ZH, TRADES_LATIN, TRADES_ZH

_EVERYDAY_WORDS = """
apple target gap shell visa chase orange amazon oracle sprint block square match zoom slack
snap meta alphabet ford dish unity discovery fortune giant subway crown caterpillar
progressive allegiant best general national first united american delta pioneer sharp brother
canon boss guess next three virgin polo mars dove tide gain bounty puma fox paramount
universal arrow express monster indeed stripe workday box twist bolt uber grab sea coach seal
lotus harmony honor glory pearl jaguar mini smart dodge focus galaxy echo fire post mail sun
moon star gold silver diamond eagle lion tiger bear bull phoenix dragon horizon summit pinnacle
vanguard frontier legend spirit victory liberty freedom independence heritage anchor compass
beacon bridge gateway keystone cornerstone atlas titan apex vertex matrix prism quantum vector
signal orbit nova comet aurora alpha beta gamma omega sigma zenith core edge wave stream river
ocean lake mountain forest garden rose lily iris daisy maple oak cedar pine willow olive lemon
cherry peach plum berry mango kiwi coral amber jade ruby opal onyx ivory
"""
_EVERYDAY_ZH = """
苹果 小米 大众 长城 联想 统一 平安 太阳 长江 黄河 东方 美的 理想 快手 土豆 芒果 天猫 蚂蚁 光明
雪花 泰山 黄山 华山 长虹 海信 格力 万科 太平 新华 中华 中国 国际 人民 先锋 阳光 希望 未来 新东方
好未来 巨人 完美 世纪 时代 远大 伟大 幸福 吉祥 如意 永恒 红星 红旗 东风 解放 奔驰 捷豹 路虎 宝马
大家 百度 百合 牡丹 茉莉 向日葵 葡萄 柠檬 樱桃 橙子 西瓜 松鼠 天鹅 海豚 熊猫 老虎 狮子 飞鹤 飞马
火星 金星 木星 星辰 银河 宇宙 地球 彩虹 晨光 曙光 黎明 春天 秋林 冬天 梦想 智慧 创新 科学 和谐 团结
进步 前进 胜利 成功 卓越 领航 探索 发现 互动 微笑 蓝天 白云 绿地 青山 金山 石油 钢铁 阿里 平台 目标
"""
EVERYDAY = frozenset(_EVERYDAY_WORDS.split())
EVERYDAY_ZH = frozenset(_EVERYDAY_ZH.split())
# Words that turn a firm's name into something else: a fruit, a mountain, a place, a drink.
_GOES_ON = {
    "苹果": "树|园|汁|醋|派|酱|干|酒|脯|核|肌|绿|产区|产量|种植|果农|价格|期货|收购价",
    "小米": "粥|饭|酒|糕|面|辣|椒|种植|产量|粉|蕉",
    "大众": "化|媒体|传媒|传播|点评|日报|创业|健身|消费|文化|娱乐|运输|交通|评审|网",
    "长城": "脚下|遗址|站|保护|文化|沿线|风景|内外",
    "平安": "夜|果|县|区|度过|无事|回家|出行|抵达|校园|建设|归来|城市",
    "阿里": "山|地区|巴巴(?:与|和)四十|郎|高原|古道|通|斯顿|纳",
    "土豆": "丝|泥|片|饼|粉|种植|产量|价格",
    "芒果": "干|汁|树|园|种植|产量|布丁",
    "太阳": "能|系|光|黑子|花|镜|穴|风|伞|山|岛",
    "长江": "流域|大桥|口|中游|下游|上游|沿岸|沿线|经济带|三角洲|隧道|航道|学者|干流|禁渔|三峡",
    "黄河": "流域|大桥|口|中游|下游|上游|沿岸|沿线|大合唱|故道|滩",
    "黄山": "市|风景区|毛峰|景区|脚下",
    "泰山": "景区|风景区|脚下|石|北斗",
    "东方": "红|美学|文化|之子|明珠|航空|市",
    "美的": "人|风景|东西|事|享受|追求|感受|体验|地方|时光",
    "理想": "化|主义|状态|国|信念|和|与现实|的|型",
    "快手": "艺|脚",
    "蚂蚁": "上树|搬家|窝|森林|腿",
    "光明": "正大|日报|区|磊落|前途|顶|的",
    "未来": "[一二三四五六七八九十两几\\d]+年|发展|趋势|学家|可期|将|的|会|市场",
    "联想": "到|起|能力|记忆|词|丰富",
    "统一": "战线|大业|规划|标准|管理|市场|领导|思想|部署|行动|社会信用|的|采购|调度",
    "希望": "工程|小学|能|可以|通过|在|的|大家|各",
    "时代": "广场|背景|的|潮流|特征|精神|变迁|楷模",
    "世纪": "末|初|之交|大道|[\\d一二三四]",
}
_LONGER = {name: re.compile(words) for name, words in _GOES_ON.items()}
_BEFORE = re.compile(r"(?:红富士|青|红|吃|烟台|洛川|种植|个|颗|斤|公斤|吨)$")
_FRUIT = frozenset({"苹果", "小米", "芒果", "土豆"})
_WEIGHED = re.compile(r"\d[\d.,]*[百千万亿]?(?:吨|公斤|千克|斤|亩|箱)")
# 海岫大峡谷: a place, whatever it is named after
_PLACE = re.compile("大?峡谷|风景区|景区|古镇|(?:森林|湿地|国家)公园|大桥|水库|机场")


def is_common(name: str) -> bool:
    """Whether a name is too common alone: an everyday word, a place, a trade."""
    folded = fold(name)
    if folded.isascii():
        words = tuple(folded.split())
        plain = EVERYDAY | TRADES_LATIN.keys()
        return words in PLACES_LATIN or (len(words) == 1 and folded in plain)
    return folded in EVERYDAY_ZH or folded in PLACES_ZH or folded in TRADES_ZH


def is_another_thing(name: str, folded: str, start: int, end: int) -> bool:
    """Whether the context makes a name a fruit, a mountain or another word."""
    longer = _LONGER.get(name)
    if (longer and longer.match(folded, end)) or _PLACE.match(folded, end):
        return True
    if name not in _FRUIT:
        return False
    return bool(_WEIGHED.match(folded, end) or _BEFORE.search(folded[max(0, start - 4) : start]))
